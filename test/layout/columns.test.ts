import {describe, expect, it} from 'vitest';
import {
	counted,
	fitLeft,
	fitRight,
	repeatTo,
	spaces,
	truncate,
	withThousands,
} from '../../source/layout/columns.js';
import {safe} from '../../source/text/safe-text.js';

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
