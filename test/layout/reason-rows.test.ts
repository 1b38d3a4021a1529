import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {reasonOf} from '../../source/compare/evidence.js';
import type {ReasonPart} from '../../source/compare/reason.js';
import {reasonRows} from '../../source/layout/reason-rows.js';
import {displayWidth} from '../../source/text/display-width.js';
import {type SafeText, safe, toSafeText} from '../../source/text/safe-text.js';
import {statedPair} from '../stated-comparison.js';

const signs = {between: safe` · `, ellipsis: safe`…`};
const rowsOf = (parts: readonly ReasonPart[], width: number, rows: number, head?: SafeText): string[] =>
	reasonRows(head, parts, {width, rows, ...signs}).map(pieces => pieces.map(({text}) => text).join(''));

const parts = reasonOf(
	statedPair(
		'Lund said 1,200 soldiers and 40 tanks did not reach Kursk on Tuesday or Wednesday: “a modest delay”.',
		'Olsen said 3,400 soldiers and 55 tanks did reach Kursk on Tuesday or Wednesday: “a massive delay”.',
		{
			figures: [
				['differ', ['1,200', 'soldiers'], ['3,400', 'soldiers']],
				['differ', ['40', 'tanks'], ['55', 'tanks']],
				['agree', ['Tuesday', undefined, 'date'], ['Tuesday', undefined, 'date']],
				['agree', ['Wednesday', undefined, 'date'], ['Wednesday', undefined, 'date']],
			],
			quotes: [['altered', ['a modest delay', 'Lund'], ['a massive delay', 'Olsen'], false]],
			changes: [['negation', 'did not', 'did']],
			shared: ['Kursk'],
		},
	),
);

describe('the rows of a reason', () => {
	it('are one where all of it fits', () => {
		expect(rowsOf(parts, 300, 3, safe`pair 1/9`)).toEqual([
			'pair 1/9 · differ: 1,200 soldiers | 3,400 soldiers · 40 tanks | 55 tanks · negation: “did not” | “did” · quote altered: Lund: “…modest…” | Olsen: “…massive…” · agree: Tuesday, Wednesday · shared: Kursk',
		]);
		expect(rowsOf([], 30, 3, safe`pair 1/9`)).toEqual(['pair 1/9']);
		expect(rowsOf([], 30, 3)).toEqual(['']);
	});

	it.each([
		[
			98,
			3,
			[
				'differ: 1,200 soldiers | 3,400 soldiers · 40 tanks | 55 tanks · negation: “did not” | “did”',
				'quote altered: Lund: “…modest…” | Olsen: “…massive…” · agree: Tuesday, Wednesday · shared: Kursk',
			],
		],
		// A row that begins with figures that differ says so again.
		[
			58,
			9,
			[
				'differ: 1,200 soldiers | 3,400 soldiers',
				'differ: 40 tanks | 55 tanks · negation: “did not” | “did”',
				'quote altered: Lund: “…modest…” | Olsen: “…massive…”',
				'agree: Tuesday, Wednesday · shared: Kursk',
			],
		],
	])('are as many as it takes: in %i cells and %i rows', (width, rows, said) => {
		expect(rowsOf(parts, width, rows)).toEqual(said);
	});

	it.each([
		// What both say goes first,
		[
			98,
			1,
			['differ: 1,200 soldiers | 3,400 soldiers · 40 tanks | 55 tanks · negation: “did not” | “did” …'],
		],
		// then all but what differs, of which it is said that it does,
		[84, 1, ['differ: 1,200 soldiers | 3,400 soldiers · 40 tanks | 55 tanks · negation: …']],
		// and then the words round the figures.
		[57, 1, ['differ: 1,200 soldiers | 3,400 soldiers · 40 | 55 …']],
		[38, 1, ['differ: 1,200 | 3,400 · 40 | 55 …']],
		[38, 2, ['differ: 1,200 | 3,400', 'differ: 40 tanks | 55 tanks …']],
		// A figure is never cut: rather the other one that has room is told.
		[18, 1, ['differ: 40 | 55 …']],
		[14, 1, ['differ: …']],
		[8, 1, ['…']],
	])('leave out what tells least: in %i cells and %i rows', (width, rows, said) => {
		expect(rowsOf(parts, width, rows)).toEqual(said);
	});

	it('tell what differs from the rest', () => {
		const [pieces] = reasonRows(safe`pair 1/9`, parts, {width: 300, rows: 1, ...signs});
		expect(pieces.filter(({isDiffering}) => isDiffering).map(({text}) => text)).toEqual([
			'differ: 1,200 soldiers | 3,400 soldiers',
			'40 tanks | 55 tanks',
			'negation: “did not” | “did”',
			'quote altered: Lund: “…modest…” | Olsen: “…massive…”',
		]);
	});
});

describe('any reason', () => {
	// Each has words of its own, so that it is seen whether all of them are there.
	const part = fc
		.record({
			label: fc.constantFrom(undefined, safe`differ`, safe`changed`, safe`agree`, safe`shared`),
			words: fc.integer({min: 1, max: 6}),
			fewer: fc.option(fc.integer({min: 1, max: 3}), {nil: undefined}),
			rank: fc.nat(6),
		})
		.map(({label, words, fewer, rank}) => (index: number): ReasonPart => {
			const text = (count: number) => toSafeText(Array.from({length: count}, () => `w${index}`).join(' '));
			return {
				label,
				text: text(words),
				...(fewer !== undefined && fewer < words ? {short: text(fewer)} : {}),
				rank,
				isDiffering: rank < 3,
				isListed: label === 'agree' || label === 'shared',
			};
		});
	const reason = fc.array(part, {maxLength: 12}).map(makers => {
		const made = makers.map((make, index) => make(index));
		return made.sort((x, y) => (x.label ?? '').localeCompare(y.label ?? ''));
	});

	it('fits its rows, cuts no part, and says where one is missing', () => {
		fc.assert(
			fc.property(
				reason,
				fc.integer({min: 1, max: 90}),
				fc.integer({min: 1, max: 4}),
				(parts, width, rows) => {
					const said = rowsOf(parts, width, rows);
					expect(said.length).toBeLessThanOrEqual(rows);
					for (const row of said) expect(displayWidth(row)).toBeLessThanOrEqual(width);
					const words = said.join(' ').split(/[^\w]+/);
					const whole = parts.filter(({text, short}) => {
						const [name] = text.split(' ');
						const count = words.filter(word => word === name).length;
						expect([0, short?.split(' ').length ?? 0, text.split(' ').length]).toContain(count);
						return count > 0;
					});
					expect(said.join('').includes('…')).toBe(whole.length < parts.length);
				},
			),
		);
	});

	it('leaves out nothing for the sake of what tells less', () => {
		fc.assert(
			fc.property(
				reason,
				fc.integer({min: 3, max: 90}),
				fc.integer({min: 1, max: 3}),
				(parts, width, rows) => {
					for (const {rank} of parts) {
						const telling = parts.filter(part => part.rank <= rank);
						const whole = telling.map(({short, ...part}) => part);
						// With room for the sign besides.
						if (
							rowsOf(whole, width - 2, rows)
								.join('')
								.includes('…')
						)
							continue;
						const words = rowsOf(parts, width, rows)
							.join(' ')
							.split(/[^\w]+/);
						for (const {text} of telling) expect(words).toContain(text.split(' ')[0]);
					}
				},
			),
		);
	});
});
