import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {compareArticles} from '../../source/compare/compare-articles.js';
import {compareView} from '../../source/state/compare-view.js';
import {bindings, commandFor, type ScreenName, servesScreen} from '../../source/state/keys.js';
import {readerView} from '../../source/state/reader-view.js';
import {type Action, reduce} from '../../source/state/reduce.js';
import {currentScreen, type ReaderScreen, type State} from '../../source/state/state.js';
import {toSafeText} from '../../source/text/safe-text.js';
import {editedReports} from '../edited-reports.js';
import {readSeeds} from '../seeds.js';
import {opened as openedWith, press} from './pressed.js';

const size = {columns: 80, rows: 24};
// Made once: it holds a table of all characters.
const anyText = fc.string({unit: 'binary'});
const seeds = readSeeds();
const reports = editedReports();
const opened = () => openedWith(seeds);
const reader = (state: State) => currentScreen(state) as ReaderScreen;
const top = (state: State) => readerView(state, reader(state)).top;

describe('the key table', () => {
	const screens: ScreenName[] = ['library', 'reader', 'search', 'compare', 'help'];

	it('gives each key one meaning on a screen', () => {
		for (const screen of screens) {
			const keys = bindings.filter(binding => servesScreen(binding, screen)).flatMap(binding => binding.keys);
			expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
			for (const key of keys) expect(commandFor(screen, key)).toBeDefined();
		}
	});

	it('never uses the keys that terminals and multiplexers take', () => {
		const alone = bindings.filter(({keys}) => keys.every(key => ['^A', '^B', '^S', '^Q'].includes(key)));
		expect(alone).toEqual([]);
		expect(bindings.flatMap(({keys}) => keys).filter(key => key === '^S' || key === '^Q')).toEqual([]);
	});
});

describe('reading', () => {
	const reading = () => press(opened(), 'enter');

	it('scrolls by lines, pages and counts, and stops at the ends', () => {
		expect(top(press(reading(), 'j', 'j', 'k'))).toBe(1);
		expect(top(press(reading(), '1', '2', 'j'))).toBe(12);
		expect(top(press(reading(), 'space', 'b'))).toBe(0);
		expect(top(press(reading(), 'k'))).toBe(0);
		const {lines, height} = readerView(reading(), reader(reading()));
		expect(top(press(reading(), 'G'))).toBe(lines.length - height);
		expect(top(press(reading(), '5', '0', '%'))).toBe(Math.round((lines.length - height) / 2));
		expect(top(press(reading(), 'G', 'g'))).toBe(0);
		expect(top(press(reading(), '3', '0', 'g'))).toBe(29);
	});

	it('finds as one types, goes from match to match and round, and puts all away with Esc', () => {
		const found = press(reading(), '/', ...'kursk');
		expect(found.prompt).toBeDefined();
		const {matches} = reader(found).found!;
		expect(matches.length).toBeGreaterThan(5);
		const kept = press(found, 'enter');
		expect(reader(press(kept, 'n', 'n')).found!.current).toBe(2);
		expect(reader(press(kept, 'N')).found!.current).toBe(matches.length - 1);
		expect(press(kept, 'N').notice).toBeDefined();
		expect(top(press(found, 'esc'))).toBe(0);
		expect(reader(press(found, 'esc')).found).toBeUndefined();
		expect(reader(press(kept, 'esc')).found).toBeUndefined();
	});

	it('keeps the place when furniture is shown and hidden again', () => {
		const down = press(reading(), '4', '0', 'j');
		expect(reader(press(down, 'o', 'o')).place).toEqual(reader(down).place);
	});

	it('goes to the next article and back', () => {
		expect(reader(press(reading(), 'J')).article).toBe(seeds[1]);
		expect(reader(press(reading(), 'J', 'K')).article).toBe(seeds[0]);
		expect(press(reading(), 'K').notice).toBe('this is the first article');
	});

	it('opens the comparison at the numbered passage on the screen, or at the one whose number was typed', () => {
		const reading = press(openedWith(reports), 'enter', '1', '0', 'j');
		const {lines, top, height} = readerView(reading, reader(reading));
		const visible = new Set(
			lines.slice(top, top + height).flatMap(({range, block}) => (range ? [block] : [])),
		);
		const {pairs} = compareArticles(...reports);
		const onScreen = pairs.filter(({a}) => visible.has(a.block));
		expect(onScreen.length).toBeGreaterThan(1);
		const compared = currentScreen(press(reading, 'enter'));
		expect(compared).toMatchObject({name: 'compare', pair: pairs.indexOf(onScreen[0])});
		expect(currentScreen(press(reading, '3', 'enter'))).toMatchObject({name: 'compare', pair: 2});
	});

	it('does not take a jump for reading', () => {
		expect(press(reading(), '/', ...'Buryatia', 'esc', 'q').progress.size).toBe(0);
		expect(press(reading(), '/', ...'Buryatia', 'enter', 'q').progress.size).toBe(0);
	});

	it('remembers how far one has read', () => {
		expect(press(reading(), 'G', 'q').progress.get(seeds[0].id)).toBe(100);
	});
});

describe('the library', () => {
	it('filters as one types, and Esc shows all again', () => {
		const filtered = press(opened(), '/', ...'deserters', 'enter', 'enter');
		expect(reader(filtered).article).toBe(seeds[1]);
		expect(currentScreen(press(opened(), '/', ...'xyz', 'esc'))).toMatchObject({filter: ''});
	});

	it('compares the two that are marked, in the order of marking', () => {
		const compared = press(opened(), 'j', 'm', 'k', 'm', 'c');
		expect(currentScreen(compared)).toMatchObject({name: 'compare', comparison: {a: seeds[1], b: seeds[0]}});
	});

	it('compares what is highlighted with what is most like it', () => {
		expect(currentScreen(press(opened(), 'j', 'c'))).toMatchObject({
			name: 'compare',
			comparison: {a: seeds[1], b: seeds[0]},
		});
	});
});

describe('the search', () => {
	const line = (state: State) => {
		const screen = currentScreen(state);
		return screen.name === 'search' ? screen.field.text : undefined;
	};
	const searched = () =>
		press(opened(), 'S', ...'kursk', 'enter', 'q', 'esc', 'S', ...'korean', 'esc', 'S', ...'bury');

	it('goes back to older queries with ^P, and forward to what was typed with ^N', () => {
		expect(line(press(searched(), '^P'))).toBe('korean');
		expect(line(press(searched(), '^P', '^P', '^P'))).toBe('kursk');
		expect(line(press(searched(), '^P', '^P', '^N', '^N', '^N'))).toBe('bury');
		expect(line(press(searched(), '^P', 's'))).toBe('koreans');
	});

	it('moves among the hits with the arrows, and above the first to an older query', () => {
		expect(currentScreen(press(searched(), 'down'))).toMatchObject({highlighted: 1, field: {text: 'bury'}});
		expect(line(press(searched(), 'down', 'up'))).toBe('bury');
		expect(line(press(searched(), 'down', 'up', 'up'))).toBe('korean');
	});

	it('comes back with down from a query that has no hits', () => {
		const nothing = press(opened(), 'S', ...'xqzw', 'esc', 'S', 'up');
		expect(line(nothing)).toBe('xqzw');
		expect(line(press(nothing, 'down'))).toBe('');
	});

	it('remembers a query once, and none that is empty', () => {
		expect(press(searched(), 'esc', 'S', ...'korean', 'esc', 'S', 'esc').queries).toEqual([
			'kursk',
			'bury',
			'korean',
		]);
	});

	it('opens a hit with all that the query finds in that article lit', () => {
		const {found} = reader(press(opened(), 'S', ...'zelenksy', 'enter'));
		expect(found!.matches.length).toBeGreaterThan(2);
		for (const {block, start, end} of found!.matches)
			expect(seeds[0].blocks[block].text.slice(start, end)).toMatch(/^Zelenskyy/);
	});
});

describe('finding what is misspelt', () => {
	it('lights words like it only where nothing is literally there', () => {
		const misspelt = reader(press(opened(), 'enter', '/', ...'zelenksy', 'enter')).found!;
		const literal = reader(press(opened(), 'enter', '/', ...'elensk', 'enter')).found!;
		expect(misspelt.matches.length).toBeGreaterThan(2);
		expect(literal.matches.every(({start, end}) => end - start === 6)).toBe(true);
	});

	it('filters the library by words like it where none begins so', () => {
		expect(reader(press(opened(), '/', ...'desreters', 'enter', 'enter')).article).toBe(seeds[1]);
	});
});

describe('comparing', () => {
	const comparing = () => press(openedWith(reports), 'c');

	it('goes from pair to pair, with counts, and says where they end', () => {
		const first = press(comparing(), '9', '9', '[');
		expect(currentScreen(press(first, ']', ']'))).toMatchObject({pair: 2});
		expect(currentScreen(press(first, '2', ']', '['))).toMatchObject({pair: 1});
		expect(press(first, '[').notice).toBe('this is the first pair');
	});

	it('swaps the sides and back at the same pair', () => {
		const at = press(comparing(), ']', ']');
		expect(currentScreen(press(at, 'x'))).toMatchObject({comparison: {a: reports[1], b: reports[0]}});
		expect(currentScreen(press(at, 'x', 'x'))).toEqual(currentScreen(at));
	});

	it('has the pair where it was after any changes of size and back', () => {
		const at = press(comparing(), ']', ']', 'j', 'j');
		const sizes = [{columns: 120, rows: 12}, {columns: 60, rows: 12}, {columns: 30, rows: 8}, size];
		const back = sizes.reduce((state, next) => reduce(state, {type: 'resize', size: next}), at);
		expect(currentScreen(back)).toEqual(currentScreen(at));
	});

	it('keeps the current pair on the screen through any change of size', () => {
		const sizes = fc.record({columns: fc.integer({min: 20, max: 200}), rows: fc.integer({min: 6, max: 60})});
		fc.assert(
			fc.property(
				fc.array(sizes, {minLength: 1, maxLength: 4}),
				fc.integer({min: 0, max: 4}),
				(list, steps) => {
					const end = list.reduce(
						(state, next) => reduce(state, {type: 'resize', size: next}),
						press(comparing(), ...']'.repeat(steps)),
					);
					const screen = currentScreen(end);
					if (screen.name !== 'compare') throw new Error('another screen');
					const {starts, top, frame} = compareView(end, screen);
					expect(starts[screen.pair]).toBeGreaterThanOrEqual(top);
					expect(starts[screen.pair]).toBeLessThan(top + frame.half);
				},
			),
		);
	});
});

describe('picking another article for the right side', () => {
	const picking = () => press(opened(), 'c', 'p');

	it('offers the others, and takes one or leaves all as it was', () => {
		expect(currentScreen(picking())).toMatchObject({name: 'library', beside: seeds[0]});
		expect(currentScreen(press(picking(), 'enter'))).toMatchObject({
			name: 'compare',
			comparison: {a: seeds[0], b: seeds[1]},
		});
		expect(press(picking(), 'enter').screens).toHaveLength(2);
		expect(currentScreen(press(picking(), 'm', 'c', 's', 'esc'))).toEqual(
			currentScreen(press(opened(), 'c')),
		);
	});
});

describe('help', () => {
	it.each([
		['search', () => press(opened(), 'S', ...'kursk', 'esc', 'S', ...'soldiers')],
		['compare', () => press(opened(), 'c', ']', ']')],
	] as const)('lists only keys that do something: %s', (name, begin) => {
		const state = begin();
		const idle = ['^L', '^Z', 'home', 'end', 'g', '='];
		const keys = bindings.filter(binding => servesScreen(binding, name)).flatMap(binding => binding.keys);
		for (const key of keys.filter(key => !idle.includes(key))) {
			const tried = [
				state,
				press(state, 'down', 'down'),
				press(state, 'pagedown', 'pagedown'),
				press(state, '^P'),
			];
			expect(
				tried.some(before => press(before, key) !== before),
				`${key} on ${name}`,
			).toBe(true);
		}
	});
});

describe('whatever happens', () => {
	const keys = fc.constantFrom(
		...new Set(bindings.flatMap(binding => binding.keys)),
		...'0123456789',
		'backspace',
		'tab',
		'left',
		'ü',
		'日',
	);
	const actions: fc.Arbitrary<Action> = fc.oneof(
		{weight: 8, arbitrary: keys.map(key => ({type: 'press' as const, key}))},
		anyText.map(text => ({type: 'paste' as const, text})),
		fc
			.record({columns: fc.integer({min: 1, max: 220}), rows: fc.integer({min: 1, max: 70})})
			.map(newSize => ({type: 'resize' as const, size: newSize})),
		fc.constant({
			type: 'read' as const,
			of: 3,
			articles: [],
			problems: [{source: toSafeText('x'), message: toSafeText('gone')}],
		}),
	);

	it('there is a screen, and only q, Q and Ctrl-C end the program', () => {
		fc.assert(
			fc.property(fc.array(actions, {maxLength: 60}), list => {
				let state = opened();
				for (const action of list) {
					const next = reduce(state, action);
					if (next.exitCode !== undefined) {
						expect(action).toMatchObject({type: 'press'});
						expect(['q', 'Q', '^C']).toContain((action as {key: string}).key);
						return;
					}

					state = next;
					expect(state.screens.length).toBeGreaterThan(0);
				}
			}),
			{numRuns: 300},
		);
	});
});
