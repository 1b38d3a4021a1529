import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readArticle} from '../../source/article/read-article.js';
import {unicodeSymbols} from '../../source/layout/symbols.js';
import {drawScreen} from '../../source/screens/draw-screen.js';
import {rowsOf} from '../../source/screens/drawing.js';
import {initialState} from '../../source/state/initial-state.js';
import {bindings} from '../../source/state/keys.js';
import {type Action, reduce} from '../../source/state/reduce.js';
import type {State} from '../../source/state/state.js';
import {displayWidth} from '../../source/text/display-width.js';
import {toSafeText} from '../../source/text/safe-text.js';
import {articleOf, readSeeds} from '../seeds.js';

const articles = [
	...readSeeds(),
	articleOf('One line.'),
	articleOf(
		'北京发生爆炸，消防员表示没有人受伤。',
		'Korean soldiers 👩‍🚒 in Kursk e\u0301, said Zelenskyy. شرطة',
	),
	readArticle(
		`[北京](https://a.example/) [发生](https://b.example/)[爆](https://c.example/)[炸](mailto:d@e.example)

| [消防员](https://f.example/) | Kursk |\n|---|---|\n| 3 | [👩‍🚒](https://g.example/${'long/'.repeat(40)}) |

${'[x](https://h.example/)'.repeat(60)}`,
		{format: 'markdown', url: 'https://a.example/page'},
	),
];
const problem = {source: toSafeText('gone.txt'), message: toSafeText('no such file; check the name')};

// What would end the program, or is not the reducer's.
const left = new Set(['quit', 'leave', 'suspend', 'repaint']);
const keys = [
	...new Set(bindings.flatMap(({command, keys}) => (left.has(command) ? [] : keys))),
	...'kursk!"^3',
	'backspace',
	'left',
];
const action: fc.Arbitrary<Action> = fc.oneof(
	{weight: 20, arbitrary: fc.constantFrom(...keys).map(key => ({type: 'press', key}) as const)},
	fc
		.record({columns: fc.integer({min: 20, max: 140}), rows: fc.integer({min: 6, max: 45})})
		.map(size => ({type: 'resize', size}) as const),
	fc.constantFrom('Kursk', '北京', ' ').map(text => ({type: 'paste', text}) as const),
);

const start = reduce(initialState({size: {columns: 80, rows: 24}, theme: 'dark', symbols: unicodeSymbols}), {
	type: 'read',
	of: articles.length + 1,
	articles,
	problems: [problem],
});

function expectToFit(state: State): void {
	const rows = rowsOf(drawScreen(state));
	expect(rows.length).toBeLessThanOrEqual(state.size.rows);
	for (const row of rows) {
		const width = row.reduce((sum, {text}) => sum + displayWidth(text), 0);
		expect(width).toBeLessThanOrEqual(state.size.columns);
	}
}

describe('whatever keys are pressed, at whatever size', () => {
	it('the screen fits the window', () => {
		fc.assert(
			fc.property(fc.array(action, {maxLength: 80}), actions => {
				let state = start;
				for (const next of actions) {
					// `q` on the first screen would end the program.
					const {exitCode, ...reduced} = reduce(state, next);
					state = reduced;
					expectToFit(state);
				}
			}),
			{numRuns: 400},
		);
	});
});
