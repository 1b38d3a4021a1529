import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
	counted,
	fitLeft,
	fitRight,
	repeatTo,
	spaces,
	truncate,
	truncateWords,
	withThousands,
} from '../../source/layout/columns.js';
import {fits} from '../../source/text/display-width.js';
import {safe, toSafeText} from '../../source/text/safe-text.js';

const ellipsis = safe`…`;
const dots = safe`...`;

describe('a text in a column', () => {
	it('is cut only where it is too wide, and says so', () => {
		expect(truncate(safe`Kursk`, 5, ellipsis)).toBe('Kursk');
		expect(truncate(safe`Kursk`, 4, ellipsis)).toBe('Kur…');
		expect(truncate(safe`Kursk`, 4, dots)).toBe('K...');
	});

	it('has no space before the sign of what is missing', () => {
		expect(truncate(safe`In Kursk`, 4, ellipsis)).toBe('In…');
	});

	it('has no such sign where there is room for nothing else', () => {
		expect(truncate(safe`Kursk`, 3, dots)).toBe('Kur');
		expect(truncate(safe`Kursk`, 1, ellipsis)).toBe('K');
		expect(truncate(safe`Kursk`, 0, ellipsis)).toBe('');
	});

	it('is cut between words where that is wanted, and never within a figure or before its unit', () => {
		const note = safe`note: killed 12 million`;
		expect(truncateWords(note, 23, ellipsis)).toBe(note);
		for (const width of [22, 18, 16, 15, 14])
			expect(truncateWords(note, width, ellipsis)).toBe('note: killed…');
		expect(truncateWords(safe`B: 爆炸1234人受伤`, 10, ellipsis)).toBe('B: 爆炸…');
		expect(truncateWords(safe`B: 爆炸1234人受伤`, 13, ellipsis)).toBe('B: 爆炸1234…');
		expect(truncateWords(toSafeText('a'.repeat(30)), 5, ellipsis)).toBe('aaaa…');
		expect(truncateWords(safe`Kursk`, 0, ellipsis)).toBe('');
	});

	it('keeps its width however it is cut, and is the beginning of what it was', () => {
		const word = fc.constantFrom('12,000', 'killed', '北京12人', '👩‍🚒', 'e\u0301', 'שריפה', '—', '(7%)');
		fc.assert(
			fc.property(fc.array(word, {maxLength: 12}), fc.integer({min: 0, max: 40}), (words, width) => {
				const text = toSafeText(words.join(' '));
				const cut = truncateWords(text, width, ellipsis);
				expect(fits(cut, width)).toBe(true);
				expect(text.startsWith(cut.replace(/…$/, ''))).toBe(true);
				const after = text.slice(cut.length - 1);
				if (cut.endsWith('…') && width > 10) expect(/\d…$/.test(cut) && /^[\d,]/.test(after)).toBe(false);
			}),
		);
	});

	it('is filled to the cell, on either side', () => {
		expect(fitLeft(safe`ab`, 5)).toBe('ab   ');
		expect(fitRight(safe`ab`, 5)).toBe('   ab');
		expect(fitLeft(safe`日本語`, 5, ellipsis)).toBe('日本…');
		expect(fitLeft(safe`日本語`, 5)).toBe('日本 ');
		expect(fitRight(safe`日本語`, 5)).toBe(' 日本');
		expect(fitRight(safe`abcdef`, 5, ellipsis)).toBe('abcd…');
	});
});

it('spaces and rules are as wide as they are asked to be', () => {
	expect(spaces(3)).toBe('   ');
	expect(repeatTo(safe`─`, 4)).toBe('────');
	expect(repeatTo(safe`日`, 5)).toBe('日日');
});

it('numbers have a comma at every third digit', () => {
	expect([0, 999, 1000, 12_345.6, 1_234_567].map(withThousands)).toEqual([
		'0',
		'999',
		'1,000',
		'12,346',
		'1,234,567',
	]);
});

it('things are counted in words', () => {
	expect(counted(1, safe`article`)).toBe('1 article');
	expect(counted(0, safe`article`)).toBe('0 articles');
	expect(counted(1200, safe`reply`, safe`replies`)).toBe('1,200 replies');
});
