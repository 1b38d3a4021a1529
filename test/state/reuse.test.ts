import {describe, expect, it} from 'vitest';
import {drawScreen} from '../../source/screens/draw-screen.js';
import {rowsOf} from '../../source/screens/drawing.js';
import {reduce} from '../../source/state/reduce.js';
import {currentScreen, type State} from '../../source/state/state.js';
import {answerOf} from '../engines/instant-engines.js';
import {dam, recipe} from '../stories/reports.js';
import {agency, reprint, reusingArticles, rewritten, undated, unrelated} from '../stories/reused.js';
import {act, opened, press} from './pressed.js';

const wide = {size: {columns: 100, rows: 24}};
const rows = (state: State) => rowsOf(drawScreen(state)).map(row => row.map(({text}) => text).join(''));
const list = (state: State) => rows(state).slice(2, 2 + state.articles.length);
/** The state as it is before what was reused is found. */
const unfound = (state: State): State =>
	state.questions.reduce(
		(now, question) => (question.kind === 'reuse' ? now : reduce(now, answerOf(now.articles, question))),
		state,
	);

describe('a library with reused text', () => {
	it('has a column that tells how much of an article is reused, or shared where the order is not known', () => {
		const shown = list(opened(reusingArticles, wide));
		expect(shown[0]).toMatch(/School choir wins prize +Gazette/);
		expect(shown[1]).toMatch(/Wind limits under review +shared \d\d% {2}Ledger/);
		expect(shown[2]).toMatch(/Why did the crane of Lindesund .* reused \d\d% {2}Evening/);
		expect(shown[3]).toMatch(/Crane falls in Lindesund +reused 100%|shared 100% {2}Morning/);
	});

	it('has no such column where nothing is reused, nor in a narrow window', () => {
		expect(rows(opened([recipe, dam.post, dam.herald], wide)).join('\n')).not.toMatch(/reused|shared/);
		const narrow = opened(reusingArticles, {size: {columns: 60, rows: 24}});
		expect(rows(narrow).join('\n')).not.toMatch(/reused|shared/);
	});

	it('moves nothing when it is found: the same row stays highlighted, and what stands on the right stays', () => {
		const start = press(opened(reusingArticles, wide), 'j', 'j');
		const {reuse: _, ...before} = start;
		const [without, found] = [list(before), list(start)];
		expect(found.findIndex(row => row.includes('❯'))).toBe(without.findIndex(row => row.includes('❯')));
		const right = (row: string) => row.slice(row.search(/ (?:Gazette|Ledger|Evening|Morning|Agency)/));
		for (const [at, row] of found.entries()) {
			expect(right(row)).toBe(right(without[at]));
			expect(row.indexOf(right(row))).toBe(without[at].indexOf(right(without[at])));
		}
	});

	it('keeps what was found as long as the library is the same, and asks again when it has grown', () => {
		const state = opened(reusingArticles, wide);
		expect(state.questions).toEqual([]);
		const grown = reduce(state, {type: 'read', of: 6, articles: [recipe], problems: []});
		expect(grown.questions.at(-1)).toEqual({kind: 'reuse', withPassages: false});
		expect(grown.reuse).toBe(state.reuse);
	});

	it('goes on with an answer that is not the whole', () => {
		const begun = unfound(reduce(opened([]), {type: 'read', of: 5, articles: reusingArticles, problems: []}));
		const half = reduce(begun, {type: 'reuse-found', library: begun.articles, done: 0.5});
		// A store goes on with what another state asks.
		expect(half).not.toBe(begun);
		expect(half.reuse).toMatchObject({done: 0.5});
		expect(list(half)).toEqual(list(begun));
		const waiting = reduce(half, {type: 'press', key: 'R'});
		const further = reduce(waiting, {type: 'reuse-found', library: begun.articles, done: 0.507});
		expect(further.notice).toBe('looking for whom it has it from, 50%; any key gives up');
		expect(half.questions.at(-1)).toEqual({kind: 'reuse', withPassages: false});
	});
});

describe('R', () => {
	const sides = (state: State) => {
		const screen = currentScreen(state);
		return screen.name === 'compare' ? [screen.comparison.a, screen.comparison.b] : screen.name;
	};

	it('puts the source beside an article', () => {
		const state = press(opened(reusingArticles), 'j', 'j', 'R');
		expect(sides(state)).toEqual([rewritten, agency]);
		expect(state.notice).toBeUndefined();
	});

	it('says that nobody knows who was first, where no dates tell', () => {
		const state = press(opened([undated, unrelated, rewritten, agency]), 'R');
		expect(sides(state)).toEqual([undated, agency]);
		expect(state.notice).toBe('which of the two was first is not known');
	});

	it('says where there is no source, where it is not known yet, and where there is no article', () => {
		expect(press(opened(reusingArticles), 'R').notice).toBe(
			'nothing of it was found in an article that may be its source',
		);
		expect(press(opened([]), 'R').notice).toBe('no article is chosen here; go to one');
	});

	it('waits until it is known, while sources are read, too', () => {
		const reading = reduce(opened([]), {type: 'read', of: 6, articles: reusingArticles, problems: []});
		const waiting = press(reading, 'j', 'j', 'R');
		expect(waiting.notice).toBe('looking for whom it has it from; any key gives up');
		const all = act(waiting, {type: 'read', of: reusingArticles.length, articles: [], problems: []});
		expect(sides(act(all, {type: 'all-read', toCompare: undefined}))).toEqual([rewritten, agency]);
		expect(press(waiting, 'j').awaited).toBeUndefined();
	});

	it('takes no article that is not in the library any more', () => {
		const fresh = {...agency, id: agency.id, blocks: [...agency.blocks]};
		const state = act(opened([rewritten, agency]), {type: 'reread', old: agency, article: fresh});
		expect(sides(press(state, 'R'))).toEqual([rewritten, fresh]);
		expect(sides(press(opened([reprint, agency]), 'R'))).toEqual([reprint, agency]);
	});
});
