import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {readArticle} from '../../source/article/read-article.js';
import {excerptOfHit} from '../../source/report/excerpt-of-hit.js';
import {drawScreen} from '../../source/screens/draw-screen.js';
import {rowsOf} from '../../source/screens/drawing.js';
import {createSearch} from '../../source/search/create-search.js';
import {readerView} from '../../source/state/reader-view.js';
import {currentScreen} from '../../source/state/state.js';
import {opened, press} from './pressed.js';

const wards = Array.from(
	{length: 200},
	(_, at) => `| Ward ${at} | ${at % 2 ? 'Harbour' : 'Mole'} votes | ${at * 7} |`,
);
const table = readArticle(
	`# Votes\n\n| Ward | Side | Votes |\n|---|---|---|\n${wards.join('\n')}\n| Kilmory | Quay votes | 4,711 |\n`,
	{format: 'markdown'},
);
const code = readArticle(
	`# Boats\n\n\`\`\`\n${'const boats = harbour.count();\n'.repeat(100)}const boats = kilmory.count();\n\`\`\`\n`,
	{format: 'markdown'},
);

/** The row on which the reader stands that a hit of a search opens, and the rows of the screen. */
function openedAt(article: Article, query: string): {place: string; shown: string} {
	const state = press(
		opened([article]),
		'S',
		...query
			.replaceAll(' ', '\u0000')
			.split('')
			.map(key => (key === '\u0000' ? 'space' : key)),
		'enter',
	);
	const screen = currentScreen(state);
	if (screen.name !== 'reader') throw new Error(`not the reader: ${screen.name}`);
	const {lines, top, height} = readerView(state, screen);
	const match = screen.found!.matches[screen.found!.current];
	const line = lines
		.slice(top, top + height)
		.find(({block, range}) => block === match.block && range && range.end > match.start);
	return {
		place: article.blocks[match.block].text.slice(line!.range!.start, line!.range!.end),
		shown: rowsOf(drawScreen(state))
			.map(row => row.map(({text}) => text).join(''))
			.join('\n'),
	};
}

describe('a hit in a table or in code', () => {
	it('opens at the row that has the most of what was searched for', () => {
		const row = openedAt(table, 'votes kilmory');
		expect(row.place).toBe('Kilmory | Quay votes | 4,711');
		expect(row.shown).toContain('4,711');
		expect(openedAt(code, 'boats kilmory').place).toBe('const boats = kilmory.count();');
	});

	it('is told of by that row', () => {
		const [hit] = createSearch([table]).search('votes kilmory');
		expect(excerptOfHit(hit).text).toContain('Kilmory | Quay votes | 4,711');
	});
});
