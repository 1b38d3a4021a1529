import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import type {Question} from '../../source/engines/question.js';
import {reduce} from '../../source/state/reduce.js';
import {type CompareScreen, currentScreen, type ReaderScreen, type State} from '../../source/state/state.js';
import {toSafeText} from '../../source/text/safe-text.js';
import {editedReports} from '../edited-reports.js';
import {answerOf} from '../engines/instant-engines.js';
import {articleOf} from '../seeds.js';
import {act, answered, opened, press} from './pressed.js';

const a = articleOf('The harbour of Oban was closed on Monday, after a ferry had struck its pier.');
const b = articleOf('A ferry struck the pier of Oban on Monday; its harbour was closed.');
const c = articleOf('Two schools in Lund are to be rebuilt, said the mayor of the town.');
const names = new Map<Article, string>([
	[a, 'a'],
	[b, 'b'],
	[c, 'c'],
]);
/** What is asked, in words. */
const asked = ({questions}: State) => questions.map(inWords);
function inWords(question: Question): string {
	switch (question.kind) {
		case 'compare':
			return `compare ${names.get(question.a)} ${names.get(question.b)}`;
		case 'overlaps':
			return `overlaps ${names.get(question.article)}`;
		case 'explain':
			return `explain ${names.get(question.a)} ${names.get(question.b)}`;
		case 'story':
			return `story ${question.articles.map(article => names.get(article)).join(' ')}`;
		case 'closest':
			return 'closest';
		case 'stories':
		case 'reuse':
			return question.kind;
		case 'search':
			return `search ${question.query}`;
		case 'filter':
			return `filter ${question.filter}`;
		case 'find':
			return `find ${question.query}`;
	}
}

const typed = (state: State, ...keys: string[]) =>
	keys.reduce((now, key) => reduce(now, {type: 'press', key}), state);
const read = (articles: readonly Article[], of = articles.length, state = opened([])) =>
	reduce(state, {type: 'read', of, articles, problems: []});
/** The state with the first of its questions answered. */
const next = (state: State) => reduce(state, answerOf(state.articles, state.questions[0]));

describe('the engines are asked', () => {
	it('in the library for what is like the highlighted article, and then for its pairs with those on the screen', () => {
		const begun = read([a, b, c]);
		expect(asked(begun)).toEqual(['overlaps a', 'reuse']);
		expect(asked(next(begun))).toEqual(['compare a b', 'reuse']);
		expect(asked(next(next(begun)))).toEqual(['reuse']);
		expect(asked(typed(answered(begun), 'j'))).toEqual(['overlaps b']);
		expect(asked(next(typed(answered(begun), 'j')))).toEqual([]);
		expect(asked(typed(answered(begun), 'G'))).toEqual(['overlaps c']);
	});

	it('for nothing that is out of sight', () => {
		const others = Array.from({length: 60}, () => c);
		const far = read([a, ...others, b]);
		expect(asked(next(far))).toEqual(['reuse']);
		expect(asked(next(typed(answered(far), 'G')))).toEqual([]);
	});

	it('in the reader for what is most like the article', () => {
		const reading = typed(read([a, b, c]), 'enter');
		expect(asked(reading)).toEqual(['overlaps a']);
		expect(asked(next(reading))).toEqual(['compare a b']);
		expect(asked(next(typed(answered(reading), '2', 'J')))).toEqual([]);
	});

	it('not beside the text before the first frame, nor while files are read, nor of a single article', () => {
		const early = read([a, b], 2, opened([], {isFirstFrame: true}));
		expect(asked(early)).toEqual([]);
		expect(asked(reduce(early, {type: 'opened'}))).toEqual(['overlaps a', 'reuse']);
		const reading = read([a, b], 3);
		expect(asked(reading)).toEqual([]);
		expect(asked(typed(reading, 'c'))).toEqual(['overlaps a']);
		const problem = {source: toSafeText('x'), message: toSafeText('gone')};
		expect(asked(reduce(reading, {type: 'read', of: 3, articles: [], problems: [problem]}))).toEqual([
			'overlaps a',
			'reuse',
		]);
		expect(asked(read([a]))).toEqual([]);
		expect(asked(typed(read([a]), 'enter'))).toEqual([]);
	});

	it('for what a key waits for before all else', () => {
		expect(asked(typed(read([a, b, c]), 'm', 'j', 'j', 'm', 'c'))).toEqual([
			'compare a c',
			'overlaps c',
			'reuse',
		]);
		expect(asked(typed(read([a, b, c]), 'j', 'c'))).toEqual(['overlaps b', 'reuse']);
	});

	it('for a filter and a search as they are typed', () => {
		const filtering = typed(answered(read([a, b, c])), '/', ...'oban');
		expect(asked(filtering)).toEqual(['filter oban']);
		expect(asked(typed(filtering, '^U'))).toEqual([]);
		expect(asked(next(filtering))).toEqual([]);
		const searching = typed(answered(read([a, b, c])), 'S', ...'oban');
		expect(asked(searching)).toEqual(['search oban']);
		expect(asked(next(searching))).toEqual([]);
		// A library that has grown is asked again.
		expect(asked(read([c], 4, next(filtering)))).toContain('filter oban');
		expect(asked(read([c], 4, next(searching)))).toEqual(['search oban']);
	});

	it('when picking, for what is like the article that stays', () => {
		const picking = typed(press(read([a, b, c]), 'c'), 'p');
		expect(asked(picking)).toEqual([]);
		const grown = read([articleOf('More.')], 4, picking);
		expect(asked(grown)).toEqual(['overlaps a']);
	});

	it('the same only once, with the same object, and nothing when the program ends', () => {
		const begun = read([a, b, c]);
		expect(typed(begun, 'T').questions).toBe(begun.questions);
		expect(typed(begun, 'Q').questions).toEqual([]);
		const [question] = begun.questions;
		const failed = reduce(begun, {type: 'unanswered', question, notice: toSafeText('no memory')});
		expect(asked(failed)).toEqual(['reuse']);
		expect(failed.notice).toBe('no memory');
		expect(asked(typed(failed, 'j', 'k'))).toEqual(['reuse']);
	});
});

describe('an answer', () => {
	it('that nobody asked for changes nothing', () => {
		const idle = answered(read([a, b, c]));
		for (const question of [
			{kind: 'compare', a: b, b: c},
			{kind: 'overlaps', article: c},
			{kind: 'closest', articles: [a, b]},
			{kind: 'search', query: 'oban'},
			{kind: 'filter', filter: 'oban'},
			{kind: 'reuse', withPassages: false},
		] as const) {
			expect(reduce(idle, answerOf(idle.articles, question))).toBe(idle);
			expect(reduce(idle, {type: 'unanswered', question, notice: toSafeText('no')})).toBe(idle);
			expect(reduce(idle, {type: 'progressed', question, done: 1, of: 2})).toBe(idle);
		}
	});

	it('that cannot be given ends the waiting, but a search goes on', () => {
		const waiting = typed(read([a, b, c]), 'c');
		const [question] = waiting.questions;
		const notice = toSafeText('no memory');
		expect(reduce(waiting, {type: 'unanswered', question, notice}).awaited).toBeUndefined();
		const searching = typed(answered(read([a, b, c])), 'S', ...'oban');
		const failed = reduce(searching, {type: 'unanswered', question: searching.questions[0], notice});
		expect(failed.notice).toBe(notice);
		expect(asked(failed)).toEqual([]);
		expect(asked(typed(failed, 'x'))).toEqual(['search obanx']);
	});

	it('is held for as many as a screen shows', () => {
		const many = Array.from({length: 30}, (_, at) => articleOf(`The ferry of Oban, number ${at}.`));
		let state = press(read(many), 'enter');
		for (let at = 0; at < 29; at++) state = press(state, 'J');
		expect(state.overlaps.size).toBe(20);
		expect([...state.overlaps.keys()].at(-1)).toBe(many[29]);
		expect(state.comparisons.length).toBeLessThanOrEqual(100);
	});
});

describe('the two most alike', () => {
	const waiting = (state: State) =>
		reduce(
			{...state, awaited: {wanted: {closest: undefined}, opening: {at: 'first'}}},
			{type: 'notify', notice: toSafeText('')},
		);

	it('are looked for when all is read, and compared', () => {
		const begun = waiting(read([c, a, b], 3, opened([], {isFirstFrame: true})));
		expect(asked(begun)).toEqual([]);
		const all = reduce(begun, {type: 'all-read', toCompare: {articles: [c, a, b], sides: [[c, a], [b]]}});
		expect(asked(all)).toEqual(['closest']);
		expect(all.notice).toBe('looking for the two most alike; any key gives up');
		expect(asked(next(all))).toEqual(['compare a b']);
		expect(currentScreen(answered(all))).toMatchObject({name: 'compare', comparison: {a, b}});
		expect(typed(all, 'j').awaited).toBeUndefined();
		expect(asked(typed(all, 'j'))).toEqual([]);
	});

	it('may be known at once, or not be there', () => {
		const begun = waiting(read([a, b, c], 3, opened([], {isFirstFrame: true})));
		expect(asked(reduce(begun, {type: 'all-read', toCompare: {a: c, b: a}}))).toEqual(['compare c a']);
		const none = reduce(begun, {type: 'all-read', toCompare: undefined});
		expect(none.notice).toBe('there are no two articles to compare; open more');
		expect(none.awaited).toBeUndefined();
		const all = reduce(begun, {type: 'all-read', toCompare: {articles: [a, c]}});
		const found = reduce(all, {type: 'closest-found', closest: undefined});
		expect(found.notice).toBe('no two of these have a word in common; m marks two to compare');
		expect(found.awaited).toBeUndefined();
		// Where nobody waits, nothing opens.
		const idle = read([a, b, c], 3, opened([], {isFirstFrame: true}));
		expect(reduce(idle, {type: 'all-read', toCompare: {a, b}})).toBe(idle);
	});
});

describe('an article that is read again', () => {
	const fresh = articleOf('The harbour of Oban was closed on Tuesday, after a ferry had struck its pier.');

	it('stands in the place of the old one in the list, among the marks and on the screens', () => {
		const before = press(read([a, b, c]), 'm', 'enter');
		const after = act(before, {type: 'reread', old: a, article: fresh});
		expect(after.articles).toEqual([fresh, b, c]);
		expect(after.marked).toEqual([fresh]);
		expect(currentScreen(after)).toMatchObject({name: 'reader', article: fresh});
		expect(after.notice).toBe('read anew');
		expect(after.comparisons.every(comparison => comparison.a !== a && comparison.b !== a)).toBe(true);
		const other = act(press(read([a, b, c]), 'j', 'enter'), {type: 'reread', old: a, article: fresh});
		expect(currentScreen(other)).toMatchObject({name: 'reader', article: b});
	});

	it('is found in again where it was typed, and no more where a search found it', () => {
		const typedIn = press(read([a, b, c]), 'enter', '/', ...'tuesday', 'enter');
		expect(currentScreen(typedIn)).toMatchObject({found: {matches: []}});
		const after = act(typedIn, {type: 'reread', old: a, article: fresh});
		const screen = currentScreen(after);
		expect(screen.name === 'reader' && screen.found?.matches).toHaveLength(1);
		const hit = press(read([a, b, c]), 'S', ...'harbour', 'enter');
		expect(currentScreen(hit)).toMatchObject({name: 'reader', found: {isTyped: false}});
		const [old] = hit.articles.filter(
			article => article === (currentScreen(hit) as {article?: Article}).article,
		);
		expect(currentScreen(act(hit, {type: 'reread', old, article: fresh}))).toMatchObject({found: undefined});
	});

	it('is compared again in either order, and picked for again', () => {
		for (const keys of [['c'], ['c', 'x'], ['j', 'c']]) {
			const before = press(read([a, b, c]), ...keys);
			const after = reduce(before, {type: 'reread', old: a, article: fresh});
			const made = currentScreen(answered(after));
			const old = currentScreen(before);
			if (made.name !== 'compare' || old.name !== 'compare') throw new Error('no comparison');
			expect([made.comparison.a, made.comparison.b]).toEqual(
				[old.comparison.a, old.comparison.b].map(article => (article === a ? fresh : article)),
			);
			expect(made.outdatedBy).toBeUndefined();
		}

		const picking = act(press(read([a, b, c]), 'c', 'p'), {type: 'reread', old: a, article: fresh});
		expect(currentScreen(picking)).toMatchObject({name: 'library', beside: fresh});
		const other = reduce(press(read([a, b, c]), 'c'), {type: 'reread', old: c, article: fresh});
		expect(currentScreen(other)).toMatchObject({comparison: {a, b}});
		expect((currentScreen(other) as {outdatedBy?: object}).outdatedBy).toBeUndefined();
	});

	it('is read anew also while something is looked for in it', () => {
		const finding = act(press(read([a, b, c]), 'c', '/', 'b'), {type: 'reread', old: a, article: fresh});
		for (const keys of [['a'], ['esc'], ['backspace'], ['enter']])
			expect(currentScreen(press(finding, ...keys)), keys[0]).toMatchObject({comparison: {a: fresh, b}});
		const reading = act(press(read([a, b, c]), 'enter', '/', 'b'), {type: 'reread', old: a, article: fresh});
		for (const keys of [['a'], ['esc']])
			expect(currentScreen(press(reading, ...keys)), keys[0]).toMatchObject({article: fresh});
	});

	it('keeps the pair of the same passages, or else goes to the one that begins nearest', () => {
		const [report, other] = editedReports();
		const texts = report.blocks.map(({text}) => text);
		const one = articleOf(...texts);
		const state = press(read([one, other]), 'c', '5', ']');
		const pairOf = (now: State) => {
			const screen = currentScreen(now);
			if (screen.name !== 'compare') throw new Error('no comparison');
			const pairs = screen.comparison.pairs;
			return {pairs, pair: pairs[screen.pair]};
		};
		const {pair} = pairOf(state);
		const reread = (...changed: string[]) =>
			pairOf(act(state, {type: 'reread', old: one, article: articleOf(...changed)}));
		const moved = reread('New at the top.', ...texts).pair;
		expect([moved.a.text, moved.b.text]).toEqual([pair.a.text, pair.b.text]);
		expect(moved.a.start).toBeGreaterThan(pair.a.start);
		const without = reread(...texts.map((text, block) => (block === pair.a.block ? 'Gone.' : text)));
		const distanceOf = ({a, b}: typeof pair) =>
			Math.abs(a.start - pair.a.start) + Math.abs(b.start - pair.b.start);
		expect(distanceOf(without.pair)).toBe(Math.min(...without.pairs.map(distanceOf)));
		expect(without.pair.a.text).not.toBe(pair.a.text);
		expect(reread('Nothing of it.').pair).toBeUndefined();
	});

	it('keeps the pair whose words were changed, wherever they stand now', () => {
		const [report, other] = editedReports();
		const texts = report.blocks.map(({text}) => text);
		const one = articleOf(...texts);
		const state = press(read([one, other]), 'c');
		const pairOf = (now: State) => {
			const {comparison, pair} = currentScreen(now) as CompareScreen;
			return comparison.pairs[pair];
		};
		const {a, b} = pairOf(state);
		const added = Array.from({length: 9}, (_, at) => `Paragraph ${at} of a long note at the top of it all.`);
		const changed = texts.map((text, block) => (block === a.block ? `Meanwhile, ${text}` : text));
		const after = act(state, {type: 'reread', old: one, article: articleOf(...added, ...changed)});
		expect(pairOf(after).b.text).toBe(b.text);
		expect(pairOf(after).a.block).toBe(a.block + added.length);
	});

	it('takes the last text that was read, where the article was read twice at a time', () => {
		const [first, second] = [articleOf('First.'), articleOf('Second.')].map(article => ({
			...article,
			id: a.id,
		}));
		const comparing = press(read([a, b]), 'c');
		const once = reduce(comparing, {type: 'reread', old: a, article: first});
		const twice = act(once, {type: 'reread', old: a, article: second});
		expect(twice.articles).toEqual([second, b]);
		expect(currentScreen(twice)).toMatchObject({name: 'compare', comparison: {a: second, b}});
		expect(reduce(comparing, {type: 'reread', old: {...a, id: 'gone'}, article: first}).articles).toEqual([
			a,
			b,
		]);
		// What is asked for in the meantime is asked of the article that is there.
		expect(press(once, 'r').effect).toEqual({kind: 'reload', article: first});
	});

	it('shows what a search found until it has searched again', () => {
		const found = press(read([a, b, c]), 'S', ...'harbour');
		const after = reduce(found, {type: 'reread', old: a, article: fresh});
		expect(asked(after)).toEqual(['search harbour']);
		const hits = (state: State) => {
			const screen = currentScreen(state);
			return screen.name === 'search' ? screen.searched?.answer.hits.map(({article}) => article) : undefined;
		};
		expect(hits(after)).toEqual(hits(found));
		expect(hits(answered(after))).toContain(fresh);
		expect(hits(answered(after))).not.toContain(a);
		expect(
			currentScreen(reduce(press(read([a, b]), 'S'), {type: 'reread', old: a, article: fresh})),
		).toMatchObject({
			name: 'search',
			field: {text: ''},
		});
	});

	it('keeps the places that were marked in it and left, by their words', () => {
		const rows = Array.from({length: 40}, (_, at) => `This is paragraph number ${at}, and no other.`);
		const old = {...articleOf(...rows), id: 'rows'};
		const changed = {...articleOf('New at the top.', ...rows), id: 'rows'};
		const state = press(opened([old, a]), 'enter', '2', '0', 'j', 'm', 'x', 'G');
		const after = act(state, {type: 'reread', old, article: changed});
		const block = (now: State, place?: {block: number}) => now.articles[0].blocks[place!.block].text;
		for (const place of [
			(now: State) => now.places.get('rows'),
			(now: State) => now.marks.get('rows')?.get('x'),
			(now: State) => (currentScreen(now) as ReaderScreen).place,
			(now: State) => (currentScreen(now) as ReaderScreen).jumpedFrom,
		])
			expect(block(after, place(after))).toBe(block(state, place(state)));
		const other = act(state, {type: 'reread', old: a, article: fresh});
		expect(other.places).toBe(state.places);
		expect(other.marks).toBe(state.marks);
	});
});
