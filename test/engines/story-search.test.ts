import {describe, expect, it} from 'vitest';
import {createOverlapIndex} from '../../source/compare/overlap-index.js';
import {indexedArticle} from '../../source/engines/indexed-article.js';
import {type StoriesFound, StorySearch} from '../../source/engines/story-search.js';
import {runToEnd} from '../../source/text/in-steps.js';
import {allReports, dam, otherDam} from '../stories/reports.js';

const idsOf = ({found}: StoriesFound) =>
	found?.stories.map(({articles}) => articles.map(number => allReports[number].id));
const dams = [dam, otherDam].map(reports => Object.values(reports).map(({id}) => id));

describe('a search for stories', () => {
	it('goes on where it was left, and comes to the end', () => {
		const search = new StorySearch(createOverlapIndex());
		for (const article of allReports) search.add(indexedArticle(article));
		const first = search.goOn('', 0);
		expect(first.done).toBeLessThan(1);
		let last = first;
		// No time at all is enough for nothing; the least that is counted is enough for something.
		for (let known = ''; last.done < 1; known = last.found?.known ?? known) {
			const next = search.goOn(known, 1);
			expect(next.done).toBeGreaterThanOrEqual(last.done);
			last = next;
		}

		expect(idsOf(search.goOn('', 1000))).toEqual(dams);
	});

	it('takes in what is added later, and tells the stories only where they are others', () => {
		const search = new StorySearch(createOverlapIndex());
		search.add(indexedArticle(allReports[0]));
		const alone = search.goOn('none', 10_000);
		expect(alone).toMatchObject({done: 1, found: {stories: []}});
		for (const article of allReports.slice(1)) search.add(indexedArticle(article));
		const all = search.goOn(alone.found!.known, 10_000);
		expect(all.done).toBe(1);
		expect(idsOf(all)).toEqual(dams);
		expect(search.goOn(all.found!.known, 10_000)).toEqual({done: 1});
	});

	it('shares the index with what asks for overlaps', () => {
		const overlaps = createOverlapIndex();
		const search = new StorySearch(overlaps);
		for (const article of allReports) search.add(indexedArticle(article));
		runToEnd(search.takeInAll());
		expect(overlaps.size).toBe(allReports.length);
		expect(idsOf(search.goOn('', 10_000))).toEqual(dams);
	});

	it('takes in before it is asked, for as long as there is time', () => {
		const overlaps = createOverlapIndex();
		const search = new StorySearch(overlaps);
		for (const article of allReports) search.add(indexedArticle(article));
		expect(search.takeIn(0)).toBe(false);
		expect(overlaps.size).toBe(0);
		while (!search.takeIn(1));
		expect(overlaps.size).toBe(allReports.length);
		expect(idsOf(search.goOn('', 10_000))).toEqual(dams);
	});

	it('is done with a library of none', () => {
		expect(new StorySearch(createOverlapIndex()).goOn('', 0)).toEqual({done: 1});
	});
});
