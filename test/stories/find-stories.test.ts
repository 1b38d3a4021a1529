import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {createOverlapIndex} from '../../source/compare/overlap-index.js';
import {dayNumber} from '../../source/stories/day-number.js';
import {findStories} from '../../source/stories/find-stories.js';
import {storyLikelihood} from '../../source/stories/story-likelihood.js';
import {toSafeText} from '../../source/text/safe-text.js';
import {allReports, dam, election, otherDam, recipe, reportOf} from './reports.js';

const setsOf = (articles: readonly Article[]) =>
	new Set(
		findStories(articles).map(story =>
			story.articles
				.map(({id}) => id)
				.sort()
				.join(' '),
		),
	);

describe('stories', () => {
	it('hold the reports of one event, and not those of another of its sort', () => {
		expect(findStories(allReports).map(story => story.articles)).toEqual([
			[dam.herald, dam.post, dam.courier],
			[otherDam.times, otherDam.mail],
		]);
	});

	it('have the title and the id of one of their articles, and the days from the first to the last', () => {
		const [story] = findStories(allReports);
		const centre = story.articles.find(({id}) => id === story.id);
		expect(centre?.title).toBe(story.title);
		expect(story).toMatchObject({from: '2025-04-08', to: '2025-04-09', versions: []});
		expect(story.certainty).toBeGreaterThan(0.5);
		expect(story.certainty).toBeLessThanOrEqual(1);
	});

	it('tell no days where their articles tell none', () => {
		const undated = Object.values(dam).map(({published: _, ...article}): Article => article);
		const [story] = findStories(undated);
		expect(story.articles).toHaveLength(3);
		expect('from' in story || 'to' in story).toBe(false);
	});

	it('are told apart by years: what bears the same names a year later is another event', () => {
		const again: Article = {...dam.courier, id: 'again', published: toSafeText('2026-05-20')};
		const [story] = findStories([dam.herald, dam.post, again]);
		expect(story.articles).toEqual([dam.herald, dam.post]);
	});

	it('keep a reprint of a week later, and tell that it is one text', () => {
		const reprint = reportOf(
			'Mirror',
			dam.post.original.replace('Hundreds flee', 'Hundreds run'),
			'2025-04-16',
		);
		const [story] = findStories([...allReports, reprint]);
		expect(story.articles).toEqual([dam.herald, dam.post, dam.courier, reprint]);
		expect(story.versions).toEqual([[dam.post, reprint]]);
	});

	it('are none of one article, nor of articles that have nothing to do with each other', () => {
		expect(findStories([])).toEqual([]);
		expect(findStories([dam.post])).toEqual([]);
		expect(findStories([dam.post, election, recipe, otherDam.times])).toEqual([]);
		expect(findStories([reportOf('a', ''), reportOf('b', ''), reportOf('c', '')])).toEqual([]);
	});

	it('of a lower certainty than is asked for are left out', () => {
		expect(findStories(allReports, {minimumCertainty: 1.01})).toEqual([]);
	});

	it('do not depend on the order of the articles', () => {
		const expected = setsOf(allReports);
		fc.assert(
			fc.property(fc.shuffledSubarray([...allReports], {minLength: allReports.length}), articles => {
				expect(setsOf(articles)).toEqual(expected);
			}),
			{numRuns: 30},
		);
	});

	it('have members that are each like their centre, in one story at most', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray([...allReports]), articles => {
				const overlaps = createOverlapIndex();
				for (const article of articles) overlaps.add(article);
				const seen = new Set<Article>();
				for (const {id, articles: members} of findStories(articles)) {
					expect(members.length).toBeGreaterThan(1);
					const centre = articles.findIndex(article => article.id === id);
					for (const member of members) {
						expect(seen.has(member)).toBe(false);
						seen.add(member);
						const number = articles.indexOf(member);
						if (number === centre) continue;
						const [likeness] = overlaps.likeness(centre, [number]);
						const days = [articles[centre], member].map(dayNumber);
						const apart =
							days[0] === undefined || days[1] === undefined ? undefined : Math.abs(days[0] - days[1]);
						expect(storyLikelihood(likeness, apart)).toBeGreaterThanOrEqual(0.5);
					}
				}
			}),
			{numRuns: 50},
		);
	});
});
