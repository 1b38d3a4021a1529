import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {asciiSymbols} from '../../source/layout/symbols.js';
import {drawScreen} from '../../source/screens/draw-screen.js';
import {rowsOf} from '../../source/screens/drawing.js';
import type {StartOptions} from '../../source/state/initial-state.js';
import {bindings, servesScreen} from '../../source/state/keys.js';
import {currentScreen, type State, type StoryScreen} from '../../source/state/state.js';
import type {Story} from '../../source/stories/story.js';
import {displayWidth} from '../../source/text/display-width.js';
import {toSafeText} from '../../source/text/safe-text.js';
import {act, opened, press} from '../state/pressed.js';
import {toldStory} from '../stories/told.js';

const articles = toldStory('cable-car').map(({article}) => article);
const marked = ['m', 'j', 'm', 'j', 'm', 'j', 'm', 'j', 'm', 'c'];
const telling = (columns: number, rows: number, more: Partial<StartOptions> = {}): State =>
	press(opened(articles, {size: {columns, rows}, ...more}), ...marked);
const currentStory = (state: State) => (currentScreen(state) as StoryScreen).story;
const rows = (state: State): string[] =>
	rowsOf(drawScreen(state)).map(row => row.map(({text}) => text).join(''));

describe('a story in a wide window', () => {
	it('is a table, an article a column, with figures where it has room for them', () => {
		const shown = rows(telling(160, 30));
		const head = shown.find(row => row.includes('Orsk Courier'))!;
		const first = shown[shown.indexOf(head) + 1];
		expect(head).toMatch(/Morgen +North Press Agency +Orsk Courier +Peak Radio +The Valley$/);
		const endOf = (name: string) => head.indexOf(name) + name.length;
		expect(first.slice(0, endOf('Morgen'))).toMatch(/ 46$/);
		expect(first.slice(0, endOf('North Press Agency'))).toMatch(/ Forty-six$/);
		expect(first.slice(0, endOf('The Valley'))).toMatch(/ ≠48$/);
		expect(shown.join('\n')).toContain('5 articles · 16 facts');
	});

	it('has the wordings of the highlighted fact under it', () => {
		const shown = rows(telling(160, 30)).join('\n');
		expect(shown).toMatch(/^ {3}The Valley +The cabin, with 48 people in it/m);
	});
});

describe('a story', () => {
	it('counts its facts, not what only one article says', () => {
		expect(rows(telling(160, 30)).at(-1)).toMatch(/ 1 of 16 *$/);
		const atEnd = rows(press(telling(160, 30), 'G'));
		expect(atEnd.find(row => row.startsWith(' ❯'))).toContain('only in');
		expect(atEnd.at(-1)).not.toMatch(/\d of \d/);
	});

	it('is called as in the library', () => {
		const state = telling(160, 30);
		const title = toSafeText('The title of the article at its centre');
		const story: Story = {id: articles[3].id, title, articles, versions: [], certainty: 0.9};
		expect(rows(state)[0]).toContain(currentStory(state).articles[0].title);
		const stories = {library: articles, known: '', done: 1, stories: [story]};
		expect(rows({...state, stories})[0]).toContain(title);
	});
});

describe('a story in a narrow window', () => {
	it('is a list with a mark for each article behind', () => {
		const shown = rows(telling(80, 24));
		expect(shown.find(row => row.includes('A cable car carrying 46 people'))).toMatch(/ ••••≠$/);
		expect(shown.some(row => /^ {3}"We sang .* ··•••$/.test(row))).toBe(true);
	});

	it('has signs that any terminal shows where it has no UTF-8', () => {
		const shown = rows(telling(80, 24, {symbols: asciiSymbols}));
		expect(shown.find(row => row.includes('A cable car carrying 46 people'))).toMatch(/ \*\*\*\*!$/);
	});
});

describe('a fact', () => {
	it('is told with its figures side by side, and by whom it is not said', () => {
		const shown = rows(press(telling(100, 30), 'j', 'enter')).join('\n');
		expect(shown).toContain(
			'differ: Morgen ≠95 kilometres an hour, North Press Agency 90 kilometres an hour',
		);
		expect(shown).toContain('not found in The Valley');
		expect(shown).toMatch(/^ ❯ Morgen +10 February 2031 *$/m);
	});

	it('may be what only one of them says', () => {
		const shown = rows(press(telling(100, 30), 'G', 'enter')).join('\n');
		expect(shown).toMatch(/^ Only in The Valley/m);
		expect(shown).toContain('The last inspection of the ropes took place in November');
	});
});

describe('whatever keys are pressed in a story, at whatever size', () => {
	const left = new Set(['quit', 'leave', 'suspend', 'repaint']);
	const keys = bindings
		.filter(binding => servesScreen(binding, 'story') || servesScreen(binding, 'fact'))
		.flatMap(({command, keys}) => (left.has(command) ? [] : keys));
	const action = fc.oneof(
		{weight: 6, arbitrary: fc.constantFrom(...keys, '3').map(key => ({type: 'press', key}) as const)},
		fc
			.record({columns: fc.integer({min: 20, max: 160}), rows: fc.integer({min: 6, max: 45})})
			.map(size => ({type: 'resize', size}) as const),
	);

	const start = telling(20, 6);
	it('the screen fits the window', () => {
		fc.assert(
			fc.property(fc.array(action, {maxLength: 30}), actions => {
				let state = start;
				for (const next of actions) {
					const {exitCode, ...reduced} = act(state, next);
					state = reduced;
					const drawn = rows(state);
					expect(drawn.length).toBeLessThanOrEqual(state.size.rows);
					for (const row of drawn) expect(displayWidth(row)).toBeLessThanOrEqual(state.size.columns);
				}
			}),
			{numRuns: 40},
		);
	});
});
