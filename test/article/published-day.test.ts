import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {compareDays, dayIn, publishedDay} from '../../source/article/published-day.js';
import {readArticle} from '../../source/article/read-article.js';

const may3 = {year: 2024, month: 5, day: 3};

describe('the day that a date line tells', () => {
	it.each([
		['2024-05-03', undefined],
		['2024-05-03T23:30:00-08:00', 'en-GB'],
		['2024/05/03', 'ja'],
		['2024. 5. 3.', 'ko'],
		['Fri, 03 May 2024 10:00:00 GMT', undefined],
		['Fri, 03 May 2024 10:00:00 GMT', 'de'],
		['May 3, 2024 at 5:00 pm', 'en-US'],
		['First published on Fri 3 May 2024 05.00 BST', 'en'],
		['Stand: 03.05.2024, 12:00 Uhr', 'de'],
		['Veröffentlicht am 3. Mai 2024', 'de'],
		['3 мая 2024', 'ru'],
		// The other date says which is the month.
		['Published 3/5/2024, updated 14/5/2024', 'en'],
		['2024年5月3日 10:00', 'zh'],
	])('is read of %s in %s', (text, language) => {
		expect(dayIn(text, language)).toEqual(may3);
	});

	it('is the first of several: what was updated was published before', () => {
		expect(dayIn('Published 3 May 2024, updated 12 May 2024', 'en')).toEqual(may3);
		expect(dayIn('Updated 12 May 2024; first published 3 May 2024', 'en')).toEqual(may3);
	});

	it.each([
		'3/5/2024',
		'Published 3/5/2024, updated 12 May 2024',
		'3 May',
		'May 2024',
		'2024-13-03',
		'2023-02-29',
		'soon',
		'',
	])('is not guessed of %j', text => {
		expect(dayIn(text, 'en')).toBeUndefined();
	});

	it('is any day that is written in figures from the year on', () => {
		const dates = fc.date({min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true});
		fc.assert(
			fc.property(dates, date => {
				const day = {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()};
				expect(dayIn(date.toISOString(), undefined)).toEqual(day);
				expect(compareDays(day, day)).toBe(0);
			}),
		);
	});
});

describe('the day of an article', () => {
	const text = 'The bridge over the Sarn will be closed for a week, said the town on Friday afternoon.';
	const page = (head: string) =>
		readArticle(`<html><head>${head}</head><body><h1>The bridge is closed</h1><p>${text}</p></body></html>`, {
			format: 'html',
		});

	it('is that of its metadata', () => {
		expect(
			publishedDay(page('<meta property="article:published_time" content="2024-05-03T06:00:00Z">')),
		).toEqual(may3);
		expect(publishedDay(page(''))).toBeUndefined();
	});

	it('is that of a line above the text, and not of one below it', () => {
		const above = readArticle(`The bridge is closed for a week\n\nUpdated 3 May 2024\n\n${text}\n\n${text}`);
		expect(publishedDay(above)).toEqual(may3);
		const below = readArticle(`The bridge is closed for a week\n\n${text}\n\n${text}\n\n3 May 2024`);
		expect(publishedDay(below)).toBeUndefined();
	});
});
