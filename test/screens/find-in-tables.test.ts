import {describe, expect, it} from 'vitest';
import {readArticle} from '../../source/article/read-article.js';
import {drawScreen} from '../../source/screens/draw-screen.js';
import {rowsOf} from '../../source/screens/drawing.js';
import type {State} from '../../source/state/state.js';
import {themes} from '../../source/state/theme.js';
import {opened, press} from '../state/pressed.js';

const table = (day: string) =>
	`# Boats of ${day}\n\nThe harbour office counted the boats at the quay on ${day}, as it does each week.\n\n| Day | Boats at the quay | Who counted |\n|---|---|---|\n| ${day} | 41 | the harbour office |\n| later | 44 | nobody |\n`;
const articles = ['1 June', '2 June'].map(day =>
	readArticle(table(day), {format: 'markdown', name: `${day}.md`}),
);

/** What is lit as a match on the screen, in order. */
const lit = (state: State): string[] => {
	const {hit, currentHit} = themes[state.theme];
	const looks = [hit, currentHit].map(({background}) => background);
	return rowsOf(drawScreen(state)).flatMap(row =>
		row.flatMap(({text, style}) => (style?.background && looks.includes(style.background) ? [text] : [])),
	);
};

const find = (state: State, words: string): State =>
	press(state, '/', ...[...words].map(key => (key === ' ' ? 'space' : key)), 'enter');

describe('what is found in a table', () => {
	it('is lit in its cells, in columns and in records', () => {
		expect(lit(find(press(opened(articles), 'enter'), 'nobody'))).toEqual(['nobody']);
		const narrow = opened(articles, {size: {columns: 30, rows: 24}});
		expect(lit(find(press(narrow, 'enter'), 'nobody'))).toEqual(['nobody']);
	});

	it('is lit in the head, also where that stands before each cell', () => {
		expect(lit(find(press(opened(articles), 'enter'), 'counted'))).toEqual(['counted', 'counted']);
		const narrow = find(press(opened(articles, {size: {columns: 30, rows: 24}}), 'enter'), 'boats at');
		expect(lit(narrow)).toEqual(['boats at', 'Boats at', 'Boats at']);
	});

	it('is lit in both panes of a comparison', () => {
		const compared = press(opened(articles, {size: {columns: 80, rows: 40}}), 'c');
		const whole = find(press(compared, 'm', 'm', 'm'), 'boats at the');
		// In the sentence over two rows, and before each of two cells, in both panes.
		expect(lit(whole)).toHaveLength(2 * (2 + 2));
	});
});
