import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readArticle} from '../../source/article/read-article.js';
import {paneLineSegments} from '../../source/screens/components/pane-line.js';
import {compareView} from '../../source/state/compare-view.js';
import {openComparison} from '../../source/state/open-comparison.js';
import {type CompareScreen, type CompareViewName, currentScreen} from '../../source/state/state.js';
import {displayWidth} from '../../source/text/display-width.js';
import {opened} from '../state/pressed.js';
import {statedComparison} from '../stated-comparison.js';

/** The rows of A's pane for a text in which a figure differs, in a window of so many columns. */
function rowsOf(text: string, figure: string, columns = 60, view: CompareViewName = 'whole'): string[] {
	const isMarkdown = /^[#>-]/.test(text);
	const a = readArticle(text, isMarkdown ? {name: 'a.md'} : {name: 'a.txt', format: 'text', clean: false});
	const stated = statedComparison(a, `He has ${figure} of them.`, {figures: [['differ', figure, figure]]});
	const state = openComparison(opened([], {size: {columns, rows: 40}}), stated);
	const screen: CompareScreen = {...(currentScreen(state) as CompareScreen), view};
	const laid = compareView(state, screen);
	const drawn = {state, screen, view: laid, shown: {matches: []}};
	return laid.rows
		.filter(row => row.a?.line.range)
		.map(row =>
			paneLineSegments(drawn, 'a', row.a)
				.map(({text}) => text)
				.join(''),
		);
}

describe('the sign before what differs', () => {
	it('takes the place of the space before it, or stands in the margin', () => {
		expect(rowsOf('About 12 men went.', '12')).toEqual([' 1 About≠12 men went.']);
		expect(rowsOf('12 men went.', '12')).toEqual([' 1≠12 men went.']);
		expect(rowsOf('# 12 men went', '12')).toEqual([' 1≠12 men went']);
		expect(rowsOf('Men and women, 12 of them', '12', 19)).toEqual([' 1 Men and women,', ' 1≠12 of them']);
	});

	it('stands before the signs that open what differs', () => {
		expect(rowsOf('They were (12 men) in all.', '12')).toEqual([' 1 They were≠(12 men) in all.']);
		expect(rowsOf('He said “12 men” went.', '12')).toEqual([' 1 He said≠“12 men” went.']);
		expect(rowsOf('“12 men” went.', '12')).toEqual([' 1≠“12 men” went.']);
	});

	it('stands behind a bullet, and beside a text that is set in', () => {
		expect(rowsOf('- 12 men went', '12')).toEqual([' 1 -≠12 men went']);
		expect(rowsOf('> 12 men went', '12')).toEqual([' 1  ≠12 men went']);
		expect(rowsOf('- 12 men went', '12', 60, 'pairs')).toEqual([' 1≠12 men went']);
	});

	it('is left out where there is no space for it', () => {
		expect(rowsOf('有12人受伤。', '12')).toEqual([' 1 有12人受伤。']);
		expect(rowsOf('Up to the US$12 mark.', '12')).toEqual([' 1 Up to the US$12 mark.']);
	});

	it('stands on no letter, once for each place, whatever stands around it and however wide the window is', () => {
		const around = fc.stringMatching(/^[a-zא-ה北👩 (“"«-]{0,30}$/u);
		fc.assert(
			fc.property(around, around, fc.integer({min: 6, max: 60}), (before, after, columns) => {
				const text = `x${before}4711${after}`.replaceAll(/\s+/g, ' ').trim();
				const rows = rowsOf(text, '4711', columns);
				const signs = rows.join('').match(/≠/g)?.length ?? 0;
				expect(signs).toBeLessThanOrEqual(1);
				for (const row of rows) expect(displayWidth(row)).toBeLessThanOrEqual(columns);
				// All that it hides is a space.
				const letters = (all: string) => all.replaceAll(/[\s≠]/g, '');
				expect(letters(rows.map(row => row.slice(3)).join(''))).toBe(letters(text));
			}),
		);
	});
});
