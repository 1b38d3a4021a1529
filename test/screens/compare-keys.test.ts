import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readArticle} from '../../source/article/read-article.js';
import {unicodeSymbols} from '../../source/layout/symbols.js';
import {drawScreen} from '../../source/screens/draw-screen.js';
import {rowsOf} from '../../source/screens/drawing.js';
import {shownPairs} from '../../source/state/comparisons.js';
import {cursorSentence} from '../../source/state/cursor-sentence.js';
import {initialState} from '../../source/state/initial-state.js';
import {type Action, reduce} from '../../source/state/reduce.js';
import {currentChange, shownChanges} from '../../source/state/shown-changes.js';
import {currentScreen, type State} from '../../source/state/state.js';
import {displayWidth} from '../../source/text/display-width.js';
import {readSeeds} from '../seeds.js';
import {act, press} from '../state/pressed.js';
import {readVersions} from '../two-versions.js';

const textOf = (text: string, name: string) => readArticle(text, {name, format: 'text', clean: false});

const [bridge, bridgeLater] = readVersions();
const disjoint = [
	textOf('Ein Bäcker aus Kassel hat 12 Brote gebacken. Er verkauft sie am Markt.', 'bread.txt'),
	textOf('Over the weekend the telescope saw a comet. Nobody had predicted it.', 'comet.txt'),
];
const hebrew = [
	textOf('שריפה פרצה בנמל ביום שני. 12 בני אדם נפצעו. המשטרה חוקרת את הנסיבות.', 'port-1.txt'),
	textOf('שריפה פרצה בנמל ביום שני. 15 בני אדם נפצעו. המשטרה חוקרת את הנסיבות.', 'port-2.txt'),
];
const chinese = [
	textOf('北京发生爆炸，12人受伤。消防员表示没有人死亡。警方正在调查事故原因。', 'beijing-1.txt'),
	textOf('北京发生爆炸，15人受伤。消防员表示没有人死亡。警方正在调查事故原因。', 'beijing-2.txt'),
];
const listed = [
	readArticle(
		'# 12 die in fire\n\nThe mayor said (12 people) had died in “12 hours”.\n\n- 12 houses burned down\n- Nobody slept.\n',
		{name: 'list-1.md'},
	),
	readArticle(
		'# 15 die in fire\n\nThe mayor said (15 people) had died in “15 hours”.\n\n- 15 houses burned down\n- Nobody slept.\n',
		{name: 'list-2.md'},
	),
];
const empty = textOf('.', 'empty.txt');
/** What is compared. */
const compared = [
	[bridge, bridgeLater],
	readSeeds(),
	[bridge, textOf(bridge.original, 'again.txt')],
	disjoint,
	hebrew,
	chinese,
	listed,
	[empty, disjoint[0]],
];

const keys = [
	...'aAPmgG][xUsnN=rwyTjkdu%1250?qc'.split(''),
	...['tab', 'enter', 'esc', 'space', 'i', '/', 'backspace', '^F', '^D', 'p'],
];
const action: fc.Arbitrary<Action | 'read anew' | 'read changed'> = fc.oneof(
	{weight: 20, arbitrary: fc.constantFrom(...keys).map(key => ({type: 'press', key}) as const)},
	{
		weight: 2,
		arbitrary: fc
			.record({columns: fc.integer({min: 20, max: 200}), rows: fc.integer({min: 3, max: 60})})
			.map(size => ({type: 'resize', size}) as const),
	},
	fc
		.constantFrom('12', 'bridge', '北京 👩‍🚒', 'note \u001B[31m\u202E12,000 people', 'x'.repeat(1000))
		.map(text => ({type: 'paste', text}) as const),
	fc.constantFrom('read anew' as const, 'read changed' as const),
);

function open(pair: readonly ReturnType<typeof textOf>[], forScreenReader: boolean): State {
	const size = {columns: 80, rows: 24};
	const start = initialState({size, theme: 'dark', symbols: unicodeSymbols, forScreenReader});
	return press(act(start, {type: 'read', of: 2, articles: pair, problems: []}), 'c');
}

function expectWhole(state: State): void {
	const rows = rowsOf(drawScreen(state));
	expect(rows.length).toBe(Math.max(state.size.rows, 3));
	for (const row of rows) {
		const width = row.reduce((sum, {text}) => sum + displayWidth(text), 0);
		expect(width).toBeLessThanOrEqual(state.size.columns);
	}

	const screen = currentScreen(state);
	if (screen.name !== 'compare') return;
	// Among changes one is always the current one.
	const changes = shownChanges(screen);
	if (screen.view === 'changes' && changes.length > 0)
		expect(currentChange(screen)).toBeGreaterThanOrEqual(0);
	expect(screen.pair).toBeLessThan(Math.max(1, shownPairs(screen).length));
	if (!screen.cursors) return;
	// Each cursor stands on a sentence of its own article.
	for (const side of ['a', 'b'] as const) expect(cursorSentence(screen, side)).toBeDefined();
}

/** The state after something is done to it, before and after what it asks for is answered. */
function after(state: State, next: Action | 'read anew' | 'read changed'): State {
	if (typeof next === 'object') {
		expectWhole(reduce(state, next));
		return act(state, next);
	}

	const [old] = state.articles;
	const text =
		next === 'read anew'
			? old.original
			: `New. ${old.original.replace(/\b(\d+|Nine|Sunday)\b/, 'Seven').slice(0, -20)}`;
	const article = textOf(text, old.source.name);
	const changed = {type: 'reread', old, article: {...article, id: old.id}} as const;
	expectWhole(reduce(state, changed));
	return act(state, changed);
}

describe('whatever is done in a comparison', () => {
	it('the screen fills the window, and each cursor is on a sentence', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...compared),
				fc.boolean(),
				fc.array(action, {maxLength: 60}),
				(pair, spoken, actions) => {
					let state = open(pair, spoken);
					expectWhole(state);
					for (const next of actions) {
						const {exitCode, ...going} = after(state, next);
						state = going;
						expectWhole(state);
					}
				},
			),
			{numRuns: 150},
		);
	});
});
