import {describe, expect, it} from 'vitest';
import {datelineIn} from '../../../source/text/dates/dates-in.js';
import {briefDates} from './brief.js';

describe('the dateline of a report', () => {
	it.each([
		['HARROW QUAY, 3 July 2027 - The pier is shut.', 'en', '3 July 2027', {year: 2027, month: 7, day: 3}],
		['HARROW QUAY, July 3 (Reuters) — The pier is shut.', 'en', 'July 3', {month: 7, day: 3}],
		[
			'Quimper, le 3 juillet 2027 – La jetée est fermée.',
			'fr',
			'3 juillet 2027',
			{year: 2027, month: 7, day: 3},
		],
		['Wismar, 3. Juli (dpa) – Die Mole ist gesperrt.', 'de', '3. Juli', {month: 7, day: 3}],
		['GIJÓN, 3 jul. (EFE) – El muelle está cerrado.', 'es', '3 jul.', {month: 7, day: 3}],
		['GDYNIA, 3 lipca 2027 (PAP) – Molo zamknięto.', 'pl', '3 lipca 2027', {year: 2027, month: 7, day: 3}],
		['3 July 2027', 'en', '3 July 2027', {year: 2027, month: 7, day: 3}],
	])('%s', (text, language, words, date) => {
		const found = datelineIn(text, language)!;
		expect(text.slice(found.start, found.end)).toBe(words);
		expect(found.date).toEqual(date);
	});

	it.each([
		'On 3 July the pier was shut – for good.',
		'The pier was shut on 3 July – for good.',
		'HARROW QUAY (AP) — On 3 July the pier was shut.',
		'HARROW QUAY, Monday - The pier is shut.',
		'The pier is shut.',
		'',
	])('is not in: %s', text => {
		expect(datelineIn(text, 'en')).toBeUndefined();
	});
});

describe('what is told from the day of a report on', () => {
	const written = {year: 2027, month: 3, day: 1};

	it('is settled by that day', () => {
		expect(briefDates('It burst yesterday; tomorrow it is mended.', 'en', written)).toEqual([
			'yesterday = 2027/2/28',
			'tomorrow = 2027/3/2',
		]);
		expect(briefDates('Gestern und vorgestern fiel Schnee.', 'de', written)).toEqual([
			'Gestern = 2027/2/28',
			'vorgestern = 2027/2/27',
		]);
		expect(briefDates('Last month was dry, next year may not be.', 'en', written)).toEqual([
			'Last month = 2027/2',
			'next year = 2028',
		]);
		expect(briefDates('Last week was dry.', 'en', written)).toEqual(['Last week = week -1']);
	});

	it('is not where it takes the year to tell', () => {
		expect(briefDates('It burst yesterday.', 'en', {month: 3, day: 1})).toEqual(['yesterday = day -1']);
		expect(briefDates('It burst yesterday.', 'en', {month: 3, day: 2})).toEqual(['yesterday = 3/1']);
		expect(briefDates('It bursts tomorrow.', 'en', {month: 2, day: 28})).toEqual(['tomorrow = day +1']);
	});

	it('may be a day of the week, behind a verb of the past', () => {
		// The first of March 2027 is a Monday.
		expect(briefDates('The mayor said on Monday that it burst.', 'en', written)).toEqual([
			'Monday = Mon 2027/3/1',
		]);
		expect(briefDates('The main burst Saturday.', 'en', written)).toEqual(['Saturday = Sat 2027/2/27']);
		expect(briefDates('El alcalde dijo el sábado que no.', 'es', written)).toEqual([
			'sábado = Sat 2027/2/27',
		]);
		for (const sentence of [
			'The hearing is scheduled on Saturday.',
			'The hearing resumes on Saturday.',
			'It was adjourned until Saturday.',
			'The bakery opened on Saturdays.',
		]) {
			expect(briefDates(sentence, 'en', written).join()).toMatch(/= (?:every )?Sat(?: until)?$/);
		}
	});
});
