import {describe, expect, it, vi} from 'vitest';
import {Store} from '../../source/app/store.js';
import {reduce} from '../../source/state/reduce.js';
import {currentScreen, type State} from '../../source/state/state.js';
import {answerOf, instantEngines} from '../engines/instant-engines.js';
import {articleOf, readSeeds} from '../seeds.js';
import {opened} from '../state/pressed.js';
import {nextTurn} from '../terminal/emulator.js';
import {heldEngines} from './held-engines.js';

const articles = readSeeds();
const [a, b] = articles;
/** The library of both, of which nothing is known yet. */
const begun = () => opened(articles, {isFirstFrame: true});
const screenOf = ({state}: Store) => currentScreen(state);
const pressAll = (store: Store, ...keys: string[]) => keys.map(key => store.press(key));

function storeOf(state: State = begun(), options = {}) {
	const held = heldEngines(options);
	const store = new Store(state, held.engines);
	return {store, ...held};
}

describe('a question', () => {
	it('is asked as soon as a key needs its answer, which opens what the key asked for', async () => {
		const {store, asked} = storeOf();
		store.press('c');
		expect(asked.map(({question}) => question)).toEqual([{kind: 'compare', a, b}]);
		expect(screenOf(store).name).toBe('library');
		asked[0].answer(answerOf(articles, asked[0].question));
		await vi.waitFor(() => expect(screenOf(store)).toMatchObject({name: 'compare', comparison: {a, b}}));
		expect(asked).toHaveLength(1);
	});

	it('is answered with the key, where that is a matter of a moment', () => {
		const store = new Store(begun(), instantEngines());
		store.press('c');
		expect(screenOf(store)).toMatchObject({name: 'compare', comparison: {a, b}});
	});

	it('is given up as soon as nobody asks it any more, and its answer is dropped', async () => {
		const {store, asked} = storeOf();
		pressAll(store, 'c', 'j');
		expect(asked[0].signal?.aborted).toBe(true);
		const before = store.state;
		asked[0].answer(answerOf(articles, asked[0].question));
		await nextTurn();
		expect(store.state).toBe(before);
	});

	it('that was given up tells nothing when it fails', async () => {
		const {store, asked} = storeOf();
		pressAll(store, 'c', 'j');
		const before = store.state;
		asked[0].fail(new Error('given up'));
		await nextTurn();
		expect(store.state).toBe(before);
	});

	it('that is more urgent takes the place of the one that is being asked', async () => {
		const {store, asked} = storeOf();
		store.dispatch({type: 'opened'});
		await vi.waitFor(() => expect(asked.map(({question}) => question.kind)).toEqual(['overlaps']));
		pressAll(store, 'S', 'k');
		expect(asked.map(({question}) => question)).toEqual([
			{kind: 'overlaps', article: a},
			{kind: 'search', query: 'k'},
		]);
		expect(asked[0].signal?.aborted).toBe(true);
		store.press('u');
		expect(asked[1].signal?.aborted).toBe(true);
		expect(asked[2].question).toEqual({kind: 'search', query: 'ku'});
	});

	it('that no key waits for is asked after the frame and the keys that are there already', async () => {
		const {store, asked} = storeOf();
		store.dispatch({type: 'opened'});
		pressAll(store, 'j', 'k', 'j');
		expect(asked).toEqual([]);
		await vi.waitFor(() =>
			expect(asked.map(({question}) => question)).toEqual([{kind: 'overlaps', article: b}]),
		);
	});

	it('that is dropped before its turn comes is never asked', async () => {
		const {store, asked} = storeOf();
		store.dispatch({type: 'opened'});
		store.allowEffects();
		store.press('Q');
		await nextTurn();
		expect(store.state.exitCode).toBe(0);
		expect(asked).toEqual([]);
	});

	it('says how far it has come', () => {
		const {store, asked} = storeOf(opened([articleOf('Of schools.'), ...articles], {isFirstFrame: true}));
		store.press('c');
		asked[0].onProgress?.(1200, 10_000);
		expect(store.state.notice).toContain('1,200 of 10,000');
		store.press('j');
		const before = store.state;
		asked[0].onProgress?.(1300, 10_000);
		expect(store.state).toBe(before);
	});

	it('that cannot be answered says why, and is not asked again by itself', async () => {
		const {store, asked} = storeOf();
		store.press('c');
		asked[0].fail(new Error('it takes more memory than there is\u001B[2J'));
		await vi.waitFor(() => expect(store.state.unanswered).toEqual([{kind: 'compare', a, b}]));
		expect(store.state.notice).toBe('it takes more memory than there is␛[2J');
		expect(store.state.awaited).toBeUndefined();
		expect(asked).toHaveLength(1);
	});

	it('is given up when the program ends', async () => {
		const {store, asked, calls} = storeOf();
		store.press('c');
		store.close();
		expect(asked[0].signal?.aborted).toBe(true);
		expect(calls.closed).toBe(1);
		const before = store.state;
		asked[0].answer(answerOf(articles, asked[0].question));
		await nextTurn();
		expect(store.state).toBe(before);
	});

	it('whose turn has not come is not asked after the end', async () => {
		const {store, asked} = storeOf();
		store.dispatch({type: 'opened'});
		store.close();
		await nextTurn();
		expect(asked).toEqual([]);
	});
});

describe('a key that is typed while an answer is a matter of a moment', () => {
	it('is for the screen that it opens, and all such keys keep their order', async () => {
		const {store, asked} = storeOf(begun(), {isQuick: true});
		const expected = ['c', 'm', '?', 'j'].reduce((state, key) => reduceAnswered(state, key), begun());
		expect(pressAll(store, 'c', 'm', '?', 'j')).toEqual([true, true, true, true]);
		expect(screenOf(store).name).toBe('library');
		asked[0].answer(answerOf(articles, asked[0].question));
		await vi.waitFor(() => expect(screenOf(store).name).toBe('help'));
		expect(store.state.screens).toEqual(expected.screens);
	});

	it('gives up what takes longer, as any key does', () => {
		const {store} = storeOf(begun(), {isQuick: false});
		pressAll(store, 'c', 'j');
		expect(store.state.awaited).toBeUndefined();
		expect(screenOf(store)).toMatchObject({name: 'library', highlighted: 1});
	});

	it('is for the list as the filter leaves it, once that is typed', async () => {
		const {store, asked} = storeOf(begun(), {isQuick: true});
		pressAll(store, '/', ...'flesh', 'enter', 'j', 'enter');
		expect(screenOf(store).name).toBe('library');
		const {question, answer} = asked.at(-1)!;
		expect(question).toEqual({kind: 'filter', filter: 'flesh'});
		answer(answerOf(store.state.articles, question));
		await vi.waitFor(() => expect(screenOf(store)).toMatchObject({name: 'reader', article: b}));
		const large = storeOf(begun(), {isQuick: false});
		pressAll(large.store, '/', 'x', 'enter', 'j');
		expect(screenOf(large.store)).toMatchObject({highlighted: 1});
	});

	it('stays before what is pasted after it', async () => {
		const {store, asked} = storeOf(begun(), {isQuick: true});
		pressAll(store, 'c', 'S');
		store.dispatch({type: 'paste', text: 'kursk'});
		asked[0].answer(answerOf(articles, asked[0].question));
		await vi.waitFor(() => expect(screenOf(store)).toMatchObject({name: 'search', field: {text: 'kursk'}}));
	});

	it('waits for who runs effects, where it asks for one, and so do the keys after it', async () => {
		const {store, asked} = storeOf(begun(), {isQuick: true});
		pressAll(store, 'c', 'y', '?');
		asked[0].answer(answerOf(articles, asked[0].question));
		await vi.waitFor(() => expect(screenOf(store).name).toBe('compare'));
		expect(store.state.effect).toBeUndefined();
		expect(store.press('j')).toBe(true);
		store.allowEffects();
		expect(store.state.effect).toMatchObject({kind: 'copy'});
		expect(screenOf(store)).toMatchObject({name: 'help', top: 1});
	});
});

/** The state after a key, with the answers that a key waits for. */
function reduceAnswered(state: State, key: string): State {
	const next = reduce(state, {type: 'press', key});
	return next.awaited ? reduce(next, answerOf(articles, next.questions[0])) : next;
}

describe('what is done outside the screens', () => {
	it('is refused until somebody does it, and nothing happens to the key', () => {
		const {store} = storeOf();
		pressAll(store, 'enter');
		const before = store.state;
		expect(pressAll(store, 'r', 'Q', '^C')).toEqual([false, false, false]);
		expect(store.state).toBe(before);
		store.allowEffects();
		expect(store.press('r')).toBe(true);
		expect(store.state.effect).toEqual({kind: 'reload', article: a});
		store.dispatch({type: 'press', key: 'Q'});
		expect(store.state.exitCode).toBe(0);
	});

	it('is given once, and in the order of the keys', () => {
		const {store} = storeOf();
		store.allowEffects();
		pressAll(store, 'enter', 'y', '^Z', 'r', 'y', 'Q');
		expect(store.takeEffects().map(({kind}) => kind)).toEqual(['copy', 'stop', 'reload', 'copy']);
		expect(store.takeEffects()).toEqual([]);
	});

	it('is given up with Ctrl-C', () => {
		const {store} = storeOf();
		store.allowEffects();
		pressAll(store, 'enter', 'r', '^Z', '^C');
		expect(store.takeEffects()).toEqual([]);
	});
});

describe('Ctrl-C', () => {
	it('never waits for an answer, nor for the keys before it', () => {
		for (const isQuick of [true, false]) {
			const {store, asked} = storeOf(begun(), {isQuick});
			store.allowEffects();
			pressAll(store, 'c', ...(isQuick ? ['j', 'Q', 'y'] : []), '^C');
			expect(store.state.exitCode).toBe(130);
			expect(asked[0].signal?.aborted).toBe(true);
		}
	});

	it('is the last key: none that comes after it, or was typed ahead, changes how the program ends', () => {
		const {store} = storeOf(begun(), {isQuick: true});
		store.allowEffects();
		pressAll(store, 'c', 'Q', '^C', 'Q', 'enter');
		store.dispatch({type: 'paste', text: 'more'});
		expect(store.state).toMatchObject({exitCode: 130, screens: [{name: 'library'}]});
	});
});

describe('who quits', () => {
	it('may still interrupt what is waited for, and nothing else', () => {
		const {store} = storeOf();
		store.allowEffects();
		pressAll(store, 'Q', 'j', 'enter');
		expect(store.state).toMatchObject({exitCode: 0, screens: [{name: 'library'}]});
		pressAll(store, '^C', 'j');
		expect(store.state).toMatchObject({exitCode: 130, screens: [{name: 'library'}]});
	});
});

describe('who listens', () => {
	it('hears of each state once, until it listens no more', () => {
		const {store} = storeOf();
		const heard: State[] = [];
		const stop = store.subscribe(state => heard.push(state));
		pressAll(store, 'j', 'j', 'k');
		store.dispatch({type: 'resize', size: store.state.size});
		expect(new Set(heard).size).toBe(heard.length);
		expect(heard.at(-1)).toBe(store.state);
		const {length} = heard;
		expect(length).toBeGreaterThan(0);
		stop();
		store.press('j');
		expect(heard).toHaveLength(length);
	});
});
