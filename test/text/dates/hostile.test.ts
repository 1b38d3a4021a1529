import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {dateTables} from '../../../source/text/dates/date-tables.js';
import {datelineIn, datesIn} from '../../../source/text/dates/dates-in.js';

const languages = [...Object.keys(dateTables), 'xx', undefined];

/** Words, figures and marks that dates are made of, in any order. */
const anyText = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				...'4 th March march 2024 2019 - – / . , : 19:30 3.40 pm a.m. at in the of from to until and between Monday Mondays night last next autumn week yesterday 1980s ’80s s 19th century XIX half past seven ten twenty quarter to eight May by May’s in’t GMT BC winter spring this every noon 3/4/2024 2024-03-04 5. März vom bis Uhr halb acht du au janvier h le de marzo a las siete y media w środę maja roku в среду марта года ’ ( ) $ % 555 0140'.split(
					' ',
				),
			),
			fc.string({unit: 'binary', maxLength: 3}),
			fc.integer({min: 0, max: 99_999}).map(String),
		),
		{maxLength: 30},
	)
	.chain(words => fc.constantFrom(' ', '', '\u00A0').map(space => words.join(space)));

describe('any text', () => {
	it('has dates that lie within it, in order and apart', () => {
		fc.assert(
			fc.property(anyText, fc.constantFrom(...languages), (text, language) => {
				let end = 0;
				for (const mention of datesIn(text, language, {year: 2024, month: 2, day: 29})) {
					expect(mention.start).toBeGreaterThanOrEqual(end);
					expect(mention.end).toBeGreaterThan(mention.start);
					expect(text.slice(mention.start, mention.end).trim()).toHaveLength(mention.end - mention.start);
					end = mention.end;
				}

				expect(end).toBeLessThanOrEqual(text.length);
				datelineIn(text, language);
			}),
			{numRuns: 1500},
		);
	});

	it('has no day that is not in the calendar', () => {
		fc.assert(
			fc.property(anyText, fc.constantFrom(...languages), (text, language) => {
				for (const mention of datesIn(text, language)) {
					if (mention.kind === 'time') expect(mention.minutes).toBeLessThan(24 * 60);
					if (mention.kind === 'year') expect(mention.from).toBeLessThanOrEqual(mention.to);
					if (mention.kind !== 'day' && mention.kind !== 'month') continue;
					for (const {year = 2024, month = 1, day = 1} of [mention.from, mention.to ?? mention.from]) {
						const date = new Date(Date.UTC(year, month - 1, day));
						expect([date.getUTCMonth() + 1, date.getUTCDate()]).toEqual([month, day]);
					}
				}
			}),
			{numRuns: 1500},
		);
	});

	it.each([
		'1,',
		'1-',
		'"',
		'4 and ',
		'March ',
		'in the ',
		'\uD83D',
		'Monday to ',
		'4, ',
		'XIX ',
		'’',
		'half ',
	])('of one piece many times is read: %j', piece => {
		for (const language of languages)
			expect(datesIn(piece.repeat(20_000), language).length).toBeLessThanOrEqual(20_000);
	});
});
