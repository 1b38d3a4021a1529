import {describe, expect, it} from 'vitest';
import {calendarOf} from '../../source/text/dates/calendar.js';
import {numberAt} from '../../source/text/numbers.js';
import {tokensOf} from '../../source/text/tokens.js';

const read = (text: string, language = 'en') => numberAt(tokensOf(text), 0, language);

describe('numbers', () => {
	it.each([
		['3,000', '3000'],
		['12,000.5', '12000.5'],
		['1,234,567', '1234567'],
		['twelve', '12'],
		['twenty-three', '23'],
		['$3.2 million', '3200000'],
		['£5bn', '5000000000'],
		['two hundred thousand', '200000'],
		['8%', '8%'],
		['8 per cent', '8%'],
		['8 percent', '8%'],
		['10th', '10'],
		['a dozen', undefined],
		['half', undefined],
		['one', undefined],
		['hundreds', undefined],
		['F-16', undefined],
	])('reads %s as %s', (text, key) => {
		expect(read(text)?.key).toBe(key);
	});

	it('reads separators as the language sets them', () => {
		expect(read('3.000', 'de')?.value).toBe(3000);
		expect(read('3.000', 'en')?.value).toBe(3);
		expect(read('3,5', 'de')?.value).toBe(3.5);
		expect(read('1.234.567', 'de')?.value).toBe(1_234_567);
		expect(read('1.234.567,5', 'de')?.value).toBe(1_234_567.5);
		expect(read('1,234,567', 'de')?.value).toBe(1_234_567);
	});
});

describe('dates', () => {
	it('knows months and days of the week in the language of the text', () => {
		expect(calendarOf('en').months.get('sept')).toBe(9);
		expect(calendarOf('ru').months.get('декабря')).toBe(12);
		expect(calendarOf('uk').months.get('грудня')).toBe(12);
		expect(calendarOf('de').weekdays.get('dienstag')).toBe(2);
	});
});
