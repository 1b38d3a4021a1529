import {describe, expect, it} from 'vitest';
import {readArticle} from '../../source/article/read-article.js';
import {drawScreen} from '../../source/screens/draw-screen.js';
import {rowsOf} from '../../source/screens/drawing.js';
import type {State} from '../../source/state/state.js';
import {themes} from '../../source/state/theme.js';
import {opened, press} from '../state/pressed.js';

const inReader = (text: string, more: Parameters<typeof opened>[1] = {}): State =>
	press(opened([readArticle(text, {format: 'markdown'})], more), 'enter');

const rows = (state: State): string[] =>
	rowsOf(drawScreen(state)).map(row => row.map(({text}) => text).join(''));
const rowWith = (state: State, words: string): string => rows(state).find(row => row.includes(words))!;

const text = `The [pilots](https://pilots.example/log) wrote to “[the office](https://office.example/)”.

[Boats](https://boats.example/) came in.

- [one](https://one.example/)

[港口](https://harbour.example/)と船。
`;

describe('the letters of links', () => {
	it('stand in the space before a link, or else over its beginning, and move no text', () => {
		const before = inReader(text);
		const after = press(before, 'F');
		expect(rowWith(before, 'wrote to')).toContain('The pilots wrote to “the office”.');
		expect(rowWith(after, 'wrote to')).toContain('Theapilots wrote to “bhe office”.');
		expect(rowWith(after, 'Boats came')).toContain(' cBoats came in.');
		expect(rowWith(after, 'one')).toContain('-done');
		expect(rowWith(after, 'と船').trimStart()).toBe('e港口と船。');
		const narrow = press(inReader(text, {size: {columns: 30, rows: 24}}), 'F');
		expect(rowWith(narrow, 'oats came')).toMatch(/^coats came in\./);
		// Of a wide character that is covered in part, a space stays.
		expect(rowWith(narrow, 'と船')).toBe('e 口と船。');
	});

	it('are two for the last of many links, and those stay that begin as what was typed', () => {
		const many = Array.from({length: 30}, (_, at) => `[n${at}](https://${at}.example/)`).join(', ');
		const state = press(inReader(many), 'F');
		expect(rowWith(state, '29')).toContain('zf29');
		expect(rows(state).join('\n')).toContain('an0,bn1,cn2');
		const typed = press(state, 'z');
		expect(rows(typed).join('\n')).toContain('n0, n1, n2');
		expect(rowWith(typed, '29')).toContain('zf29');
		expect(press(typed, 'f').effect).toEqual({kind: 'follow', address: 'https://29.example/'});
	});

	it('go with the address of the current link at the foot, and with what its keys do', () => {
		const state = press(inReader(text), 'F');
		expect(rows(state).at(-1)).toMatch(
			/^ a https:\/\/pilots\.example\/log +Enter opens it here {2}v in the browser {2}Tab next $/,
		);
		expect(rows(press(state, 'tab', 'v')).at(-1)).toMatch(
			/^ b https:\/\/office\.example\/ +Enter opens it in the browser {2}v here/,
		);
		const small = press(inReader(text, {size: {columns: 20, rows: 6}}), 'F');
		expect(rows(small).at(-1)).toMatch(/^ a pilots\.example\/… *$/);
	});

	it('are not drawn for a screen reader, which is told of one link at a time', () => {
		const state = press(inReader(text, {forScreenReader: true}), 'F');
		expect(rowWith(state, 'wrote to')).toContain('The pilots wrote to “the office”.');
		expect(rows(state).at(-1)).toContain('a pilots: https://pilots.example/log');
	});
});

it.each(['dark', 'light', 'mono'] as const)('links are underlined, whatever the colours: %s', theme => {
	const segments = rowsOf(drawScreen(inReader(text, {theme}))).flat();
	const link = segments.find(segment => segment.text === 'pilots');
	expect(link?.style).toMatchObject({underline: true});
	expect(themes[theme].hit).not.toEqual(themes[theme].link);
});
