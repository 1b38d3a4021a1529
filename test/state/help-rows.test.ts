import {describe, expect, it} from 'vitest';
import {asciiSymbols, unicodeSymbols} from '../../source/layout/symbols.js';
import {helpRows} from '../../source/state/help-rows.js';
import {bindings, type ScreenName, screenNames, screenTitles, servesScreen} from '../../source/state/keys.js';

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

	it('leaves out a command that has no key', () => {
		const without = bindings.map(binding =>
			binding.command === 'outline' ? {...binding, keys: []} : binding,
		);
		const rows = helpRows('reader', unicodeSymbols, without);
		expect(rows.some(row => row && 'help' in row && row.help.startsWith('outline'))).toBe(false);
	});
});
