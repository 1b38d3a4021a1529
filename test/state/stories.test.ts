import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {drawScreen} from '../../source/screens/draw-screen.js';
import {rowsOf} from '../../source/screens/drawing.js';
import {libraryView} from '../../source/state/library-view.js';
import {reduce} from '../../source/state/reduce.js';
import {type CompareScreen, currentScreen, type LibraryScreen, type State} from '../../source/state/state.js';
import type {Story} from '../../source/stories/story.js';
import {displayWidth} from '../../source/text/display-width.js';
import {allReports, dam, election, otherDam, recipe, reportOf} from '../stories/reports.js';
import {act, opened, press} from './pressed.js';

const toStories = ['s', 's', 's', 's', 's'];
const given = [recipe, otherDam.mail, dam.post, election, dam.courier, otherDam.times, dam.herald];
const view = (state: State) => libraryView(state, currentScreen(state) as LibraryScreen);
const rows = (state: State) => rowsOf(drawScreen(state)).map(row => row.map(({text}) => text).join(''));
const list = (state: State) => rows(state).slice(2, 2 + view(state).entries.length);
const highlighted = (state: State) => {
	const {entries, highlighted} = view(state);
	return entries[highlighted];
};
const wide = {size: {columns: 100, rows: 40}};

const storyOf = (...articles: Story['articles']): Story => ({
	id: articles[0].id,
	title: articles[0].title,
	articles,
	versions: [],
	certainty: 0.9,
});

describe('a library that is sorted by story', () => {
	it('has the articles of each under a heading, with outlets and days, and then the others', () => {
		const shown = list(press(opened(given, wide), ...toStories));
		expect(shown).toHaveLength(given.length + 2);
		expect(shown[0]).toMatch(/^ ❯ .* {2}3 outlets · 8 to 9 Apr 2025$/);
		expect(shown[1]).toMatch(/^ {5}Hundreds flee as Kessin dam breaks +Post +8 Apr 2025/);
		expect(shown[2]).toMatch(/^ {5}Dam above Ostrava Mill gives way/);
		expect(shown[3]).toMatch(/^ {5}Vennet Water under fire/);
		expect(shown[4]).toMatch(/^ {3}\S.* {2}2 outlets · 11 to 12 Apr 2025$/);
		expect(shown[5]).toMatch(/^ {5}Dyke near Sankt Oluf/);
		expect(shown[6]).toMatch(/^ {5}Sankt Oluf under water/);
		expect(shown.slice(7).map(row => row.slice(3, 12))).toEqual(['Onion sou', 'Council o']);
	});

	it('says how many stories there are, and counts no headings among the articles', () => {
		const state = press(opened(given, wide), ...toStories);
		expect(rows(state)[0]).toMatch(/ 2 stories · 7 articles · /);
		expect(rows(state).at(-1)).toMatch(/ 1 of 7 *$/);
		expect(rows(press(state, 'j')).at(-1)).toMatch(/ 1 of 7 *$/);
		expect(rows(press(state, 'G')).at(-1)).toMatch(/ 7 of 7 *$/);
	});

	it('says how far it was looked through while they are looked for', () => {
		const asking = reduce(press(opened(given, wide), ...toStories.slice(1)), {type: 'press', key: 's'});
		expect(asking.questions[0]).toEqual({kind: 'stories', known: ''});
		expect(rows(asking)[0]).toMatch(/ 0 stories so far, 0% looked through /);
		const half = reduce(asking, {type: 'stories-found', library: asking.articles, done: 0.507});
		expect(rows(half)[0]).toMatch(/ 0 stories so far, 50% looked through /);
		expect(half.questions[0]).toEqual({kind: 'stories', known: ''});
	});

	it('tells a story of three from its heading, by Enter as by c', () => {
		for (const key of ['enter', 'c']) {
			const told = currentScreen(press(opened(given, wide), ...toStories, key));
			expect(told).toMatchObject({name: 'story'});
			expect(told.name === 'story' && told.story.articles.map(({id}) => id).sort()).toEqual(
				[dam.post, dam.courier, dam.herald].map(({id}) => id).sort(),
			);
		}
	});

	it('compares the two of a story of two from its heading', () => {
		const told = currentScreen(press(opened(given, wide), ...toStories, 'j', 'j', 'j', 'j', 'enter'));
		const {a, b} = (told as CompareScreen).comparison;
		expect([a.id, b.id].sort()).toEqual([otherDam.mail.id, otherDam.times.id].sort());
	});

	it('says how many versions of a text are left out', () => {
		const [post, ...others] = [dam.post, dam.courier, dam.herald];
		const version = {...post, id: 'reprint'};
		const state = press(opened([post, ...others, version], wide), ...toStories.slice(1));
		const [asked] = reduce(state, {type: 'press', key: 's'}).questions;
		expect(asked.kind).toBe('stories');
		const found = reduce(reduce(state, {type: 'press', key: 's'}), {
			type: 'stories-found',
			library: state.articles,
			done: 1,
			found: {known: '1', stories: [{...storyOf(post, ...others, version), versions: [[post, version]]}]},
		});
		expect(press(found, 'enter').notice).toBe('1 article left out: another version of one of these');
	});

	it('previews the article at the centre of a story, and leaves marks their right', () => {
		const state = press(opened(given, wide), ...toStories);
		expect(highlighted(state)).toMatchObject({isHeading: true});
		const marked = press(state, 'j', 'm', 'j', 'm', 'g', 'c');
		expect(currentScreen(marked).name).toBe('compare');
	});

	it('shows only what a filter lets through, with the headings over it', () => {
		const shown = list(press(opened(given, wide), ...toStories, '/', ...'sankt', 'enter'));
		expect(shown.map(row => row.slice(3, 15))).toEqual([
			expect.stringMatching(/^(?:Dyke near|Sankt Oluf)/),
			'  Dyke near ',
			'  Sankt Oluf',
		]);
	});

	it('asks for stories in no other order, nor of a single article', () => {
		const other = reduce(opened(given), {type: 'press', key: 's'});
		expect(other.questions.some(({kind}) => kind === 'stories')).toBe(false);
		const single = press(opened([dam.post]), ...toStories.slice(1));
		expect(reduce(single, {type: 'press', key: 's'}).questions).toEqual([]);
	});

	it('is looked through again, while more are read, when there are a tenth more, and when all are there', () => {
		const filler = (count: number) => Array.from({length: count}, (_, at) => ({...recipe, id: `${at}`}));
		const read = (state: State, count: number) =>
			reduce(state, {type: 'read', of: 40, articles: filler(count), problems: []});
		const begun = reduce(opened([]), {type: 'read', of: 40, articles: filler(20), problems: []});
		const state = press(begun, ...toStories);
		expect(state.stories?.done).toBe(1);
		const isAsked = ({questions}: State) => questions.some(({kind}) => kind === 'stories');
		expect(isAsked(read(state, 1))).toBe(false);
		expect(isAsked(read(state, 2))).toBe(true);
		expect(isAsked(read(state, 20))).toBe(true);
	});

	it('looks for them again when an article is read anew', () => {
		const state = press(opened(given, wide), ...toStories);
		const changed = reportOf('Post', election.original.replaceAll('Marlow', 'Lindmar'), '2025-04-09');
		const after = act(state, {type: 'reread', old: dam.post, article: changed});
		expect(after.stories?.stories.some(story => story.articles.includes(dam.post))).toBe(false);
		expect(list(after)[0]).toMatch(/ {2}2 outlets · /);
	});
});

describe('while stories are found', () => {
	const found = (state: State, ...stories: readonly Story[]) =>
		reduce(state, {
			type: 'stories-found',
			library: state.articles,
			done: 0.5,
			found: {known: `${stories.length}`, stories},
		});

	it('what is under the cursor stays there, on the same row', () => {
		const pool = [
			storyOf(dam.herald, dam.post, dam.courier),
			storyOf(otherDam.times, otherDam.mail),
			storyOf(election, recipe),
		];
		const steps = fc.array(fc.shuffledSubarray(pool), {minLength: 1, maxLength: 4});
		fc.assert(
			fc.property(steps, fc.integer({min: 1, max: 6}), (steps, down) => {
				const begun = reduce(press(opened(given), ...toStories.slice(1)), {type: 'press', key: 's'});
				let state = press(found(begun), ...Array.from({length: down}, () => 'j'));
				for (const stories of steps) {
					const before = highlighted(state);
					state = found(state, ...stories);
					expect(highlighted(state)).toMatchObject('article' in before ? {article: before.article} : {});
				}
			}),
			{numRuns: 40},
		);
	});

	it('who stands at the head of the list sees the largest story there', () => {
		const begun = reduce(press(opened(given), ...toStories.slice(1)), {type: 'press', key: 's'});
		const state = found(begun, storyOf(dam.herald, dam.post, dam.courier));
		expect(view(state)).toMatchObject({highlighted: 0, top: 0});
		expect(highlighted(state)).toMatchObject({isHeading: true, article: dam.herald});
	});
});

describe('the heading of a story', () => {
	it('tells of reprints, of outlets with several articles, and of days in other months and years', () => {
		const reprint = reportOf('Herald', dam.herald.original, '2026-01-02');
		const story = {...storyOf(dam.herald, reprint), versions: [[dam.herald, reprint]]};
		const told = (more: Partial<Story>) => {
			const begun = reduce(press(opened([dam.herald, reprint], wide), ...toStories.slice(1)), {
				type: 'press',
				key: 's',
			});
			const answer = {known: 'some', stories: [{...story, ...more}]};
			return list(
				reduce(begun, {type: 'stories-found', library: begun.articles, done: 1, found: answer}),
			)[0].trimEnd();
		};

		expect(told({})).toMatch(/ {2}2 articles · one text$/);
		expect(told({from: '2025-04-08', to: '2026-01-02'})).toMatch(/ · 8 Apr 2025 to 2 Jan 2026 · one text$/);
		expect(told({from: '2025-04-28', to: '2025-05-02', versions: []})).toMatch(/ · 28 Apr to 2 May 2025$/);
		expect(told({from: '2025-04-28', to: '2025-04-28', versions: []})).toMatch(/ · 28 Apr 2025$/);
	});

	it('fits into any window', () => {
		for (const columns of [20, 30, 40, 60, 80, 120, 200]) {
			const state = press(opened(allReports, {size: {columns, rows: 12}}), ...toStories);
			for (const row of rows(state)) expect(displayWidth(row)).toBeLessThanOrEqual(columns);
			expect(rows(state).some(row => /^ ❯ Dam above/.test(row))).toBe(true);
		}
	});
});
