import {describe, expect, it, vi} from 'vitest';
import {unicodeSymbols} from '../../source/layout/symbols.js';
import {initialState} from '../../source/state/initial-state.js';
import {reduce} from '../../source/state/reduce.js';
import type {State} from '../../source/state/state.js';
import {articleOf, readSeeds} from '../seeds.js';
import {open} from './opened.js';

// Before chalk looks whether anybody sees its colours.
vi.hoisted(() => {
	process.env.FORCE_COLOR = '1';
});

const seeds = readSeeds();
const start = (columns = 100, articles = seeds as readonly (typeof seeds)[0][]): State =>
	reduce(initialState({size: {columns, rows: 30}, theme: 'dark', symbols: unicodeSymbols}), {
		type: 'read',
		of: articles.length,
		articles,
		problems: [],
	});

/** What is lit in the rows of a frame that have a text. */
const litIn = (frame: string, text: string) =>
	frame
		.split('\n')
		.filter(row => row.includes(text))
		.flatMap(row => [...row.matchAll(/\u001B\[43m(?:\u001B\[\d+m)*([^\u001B]+)/g)].map(([, lit]) => lit));

describe('the search screen', () => {
	it('shows the library until a word is typed, and again when the line is empty', async () => {
		const app = open(start());
		app.press('S');
		await app.until(frame => frame.includes('type some words; misspelt ones are found too'));
		expect(app.frame()).toMatch(/^ ❯ .*\n {3}Putin’s forces/m);
		expect(app.frame()).toMatch(/^ {3}Russia sends North Korean deserters/m);
		expect(app.frame()).toContain('1 of 2');
		app.press('kursk');
		await app.until(frame => /\d+ passages in 2 articles/.test(frame));
		app.press('\u0015');
		await app.until(frame => frame.includes('type some words'));
		app.unmount();
	});

	it('lights what answers in the list, with the name of its article, and counts it', async () => {
		const app = open(start());
		app.press('Szelenksy');
		await app.until(frame => frame.includes('6 passages in 1 article'));
		expect(app.frame()).toMatch(/^ ❯ .*Zelenskyy.*\n {3}Putin’s forces .* · Metro/m);
		expect(litIn(app.lastFrame()!, 'Zelenskyy').length).toBeGreaterThanOrEqual(6);
		for (const lit of litIn(app.lastFrame()!, 'Zelenskyy')) expect(lit).toMatch(/^Zelenskyy/);
		app.unmount();
	});

	it('shows the passage in its surroundings, beside the list where the window is wide', async () => {
		for (const columns of [100, 140]) {
			const app = open(start(columns));
			app.press('S"Yakutia and Buryatia"');
			await app.until(frame => frame.includes('1 passage in 1 article'));
			// A sentence of the paragraph after it.
			await app.until(frame => frame.includes("South Korea's defense ministry"));
			expect(litIn(app.lastFrame()!, 'Yakutia').some(lit => lit.startsWith('Yakutia'))).toBe(true);
			const list = app.frame().split('\n')[4];
			expect(list.length > 100).toBe(columns === 140);
			app.unmount();
		}
	});

	it('takes the keys of a line of a shell, and what is pasted', async () => {
		const app = open(start());
		const line = async (text: string) => app.until(frame => frame.includes(`S ${text}`));
		app.press('Sone two three');
		await line('one two three');
		app.press('\u0017');
		await line('one two  ');
		app.press('\u0001x');
		await line('xone two');
		app.press('\u000B');
		await line('x  ');
		app.press('\u0005yz');
		await line('xyz ');
		app.press('\u0015');
		await line('  type some words');
		app.press('\u001B[200~kursk\nsalient\u001B[201~');
		await line('kursk salient');
		app.unmount();
	});

	it('goes back to an older query from the first hit, and from an empty line', async () => {
		const app = open(start());
		app.press('S');
		await app.until(frame => frame.includes('type some words'));
		app.press('kursk');
		await app.until(frame => frame.includes('S kursk'));
		app.press('\r');
		await app.until(frame => frame.includes('find kursk'));
		app.press('q');
		await app.until(frame => frame.includes('S kursk'));
		app.press('\u001B');
		await app.until(frame => frame.includes('2 articles · '));
		app.press('S');
		await app.until(frame => frame.includes('type some words'));
		app.press('\u001B[A');
		await app.until(frame => frame.includes('S kursk'));
		app.unmount();
	});

	it('opens the reader at the hit with all of them lit, for n and N to walk', async () => {
		const app = open(start());
		app.press('Szelenksy');
		await app.until(frame => frame.includes('6 passages in 1 article'));
		app.press('\r');
		await app.until(frame => /find zelenksy \d\/\d/.test(frame));
		const [, first, all] = /find zelenksy (\d+)\/(\d+)/.exec(app.frame())!;
		expect(litIn(app.lastFrame()!, 'Zelenskyy').length).toBeGreaterThan(0);
		const next = (Number(first) % Number(all)) + 1;
		app.press('n');
		await app.until(frame => frame.includes(`find zelenksy ${next}/${all}`));
		app.press('N');
		await app.until(frame => frame.includes(`find zelenksy ${first}/${all}`));
		app.unmount();
	});

	it('says where one is among the best of many hits', async () => {
		const rows = articleOf(...Array.from({length: 1300}, (_, at) => `Row ${at} is here.`));
		const app = open(start(100, [rows]));
		app.press('Srow');
		await app.until(frame => frame.includes('1,300 passages in 1 article'));
		expect(app.frame()).toContain('1 of the best 200');
		app.unmount();
	});
});
