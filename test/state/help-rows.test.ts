import {describe, expect, it} from 'vitest';
import {compareArticles} from '../../source/compare/compare-articles.js';
import type {Evidence, QuoteLink} from '../../source/compare/comparison.js';
import {reasonParts} from '../../source/compare/reason.js';
import {asciiSymbols, unicodeSymbols} from '../../source/layout/symbols.js';
import {helpRows} from '../../source/state/help-rows.js';
import {bindings, type ScreenName, screenNames, screenTitles, servesScreen} from '../../source/state/keys.js';
import {safe} from '../../source/text/safe-text.js';
import {articleOf} from '../compare/articles.js';

const motions = ['line', 'page', 'half-page', 'first', 'last', 'percent'];
/** The headings of help, each with the texts under it. */
function parts(screen: ScreenName): Array<[heading: string, helps: string[]]> {
	const found: Array<[string, string[]]> = [];
	for (const row of helpRows(screen, unicodeSymbols, bindings)) {
		if (row && 'heading' in row) found.push([row.heading, []]);
		else if (row) found.at(-1)![1].push(row.help);
	}

	return found;
}

describe('help', () => {
	it.each(screenNames)(
		'has the keys of its screen first, those that move, and those of every screen: %s',
		screen => {
			const served = bindings.filter(binding => servesScreen(binding, screen));
			const moves = served.filter(({command}) => motions.some(motion => command.startsWith(motion)));
			const own = served.filter(binding => binding.screens && !moves.includes(binding));
			const helps = (some: typeof bindings) => some.map(({help}) => help);
			const [first, ...rest] = parts(screen);
			const typed = screen === 'search' ? [first] : [];
			expect(typed.map(([heading, {length}]) => [heading, length])).toEqual(
				screen === 'search' ? [['What can be typed', 5]] : [],
			);
			expect([...(typed.length > 0 ? [] : [first]), ...rest]).toEqual([
				[screenTitles[screen], helps(own)],
				...(screen === 'compare'
					? ['How it is shown', 'What the foot says of a pair'].map(heading => [heading, expect.any(Array)])
					: []),
				['Moving; a number before a key repeats it', helps(moves)],
				['Everywhere', helps(served.filter(binding => !binding.screens))],
			]);
		},
	);

	it('has an empty row before every heading but the first', () => {
		for (const screen of screenNames) {
			const rows = helpRows(screen, unicodeSymbols, bindings);
			for (const [at, row] of rows.entries())
				if (row && 'heading' in row && at > 0) expect(rows[at - 1]).toBeUndefined();
			expect(rows[0]).toHaveProperty('heading');
			expect(rows.filter(row => !row)).toHaveLength(parts(screen).length - 1);
		}
	});

	it('names keys as they stand on a keyboard, arrows by the signs of the terminal', () => {
		const keysOf = (help: string, symbols = unicodeSymbols) =>
			helpRows('reader', symbols, bindings).flatMap(row =>
				row && 'help' in row && row.help === help ? row.keys : [],
			);
		expect(keysOf('a line down')).toEqual([`j ${unicodeSymbols.down} ^N ^E`]);
		expect(keysOf('a line up')).toEqual([`k ${unicodeSymbols.up} ^P ^Y`]);
		expect(keysOf('a line up', asciiSymbols)).toEqual([`k ${asciiSymbols.up} ^P ^Y`]);
		expect(keysOf('a page down')).toEqual(['Space f ^F PgDn']);
		expect(keysOf('to the end')).toEqual(['G End']);
		expect(keysOf('these keys')).toEqual(['? F1']);
	});

	it('tells of every label that the foot of the comparison may have', () => {
		const words = {text: safe`words`, start: 0, end: 5, inText: {start: 0, end: 5}};
		const quote = (verdict: 'same' | 'altered', isOne: boolean): QuoteLink => ({
			verdict,
			a: words,
			b: words,
			sameSpeaker: isOne,
		});
		const evidence: Evidence = {
			shared: [
				{
					text: safe`dam`,
					other: safe`dam`,
					a: {start: 9, end: 12},
					b: {start: 9, end: 12},
					weight: 5,
					how: 'same',
				},
			],
			namesOnly: true,
			figures: (['agree', 'about', 'differ'] as const).map(verdict => ({
				verdict,
				a: {...words, kind: 'count'},
				b: {...words, kind: 'count'},
			})),
			figuresOnly: {a: [], b: []},
			quotes: [quote('same', true), quote('same', false), quote('altered', true)],
			changes: (['negation', 'hedge', 'who', 'order', 'words'] as const).map(what => ({
				what,
				a: {...words, inText: {start: 20, end: 25}},
				b: {...words, inText: {start: 20, end: 25}},
			})),
		};
		const [article] = [articleOf('The dam held.')];
		const {pairs} = compareArticles(article, article);
		const parts = reasonParts(
			{...pairs[0], kind: 'reworded', evidence},
			{most: 9, mostShared: 4, cells: 40, ellipsis: safe`…`},
		);
		const keys = helpRows('compare', unicodeSymbols, bindings).flatMap(row =>
			row && 'keys' in row ? row.keys : [],
		);
		expect(parts.length).toBeGreaterThan(10);
		for (const {label, text} of parts)
			expect(keys.some(key => key === label || text.startsWith(key))).toBe(true);
	});

	it('leaves out a command that has no key', () => {
		const without = bindings.map(binding =>
			binding.command === 'outline' ? {...binding, keys: []} : binding,
		);
		const rows = helpRows('reader', unicodeSymbols, without);
		expect(rows.some(row => row && 'help' in row && row.help.startsWith('outline'))).toBe(false);
	});
});
