import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {compareDates} from '../../../source/text/dates/compare-dates.js';
import type {CalendarDate, DateMention, DateValue} from '../../../source/text/dates/date.js';
import {datesIn} from '../../../source/text/dates/dates-in.js';

/** The only date of a phrase. */
function only(text: string, language = 'en', written?: CalendarDate): DateMention {
	const [mention, ...others] = datesIn(text, language, written);
	expect(mention, text).toBeDefined();
	expect(others, text).toEqual([]);
	return mention;
}

describe('two dates', () => {
	it.each([
		['on 17 April', 'on April 17th', 'agree'],
		['on 17 April', 'on 17 April 2019', 'agree'],
		['on 17 April 2018', 'on 17 April 2019', 'differ'],
		['on 17 April', 'on 18 April', 'differ'],
		['on 17 April', 'on 17 May', 'differ'],
		['in April', 'on 17 April', 'about'],
		['in April', 'in May', 'differ'],
		['in April 2019', 'in 2019', 'about'],
		['in April 2019', 'in 2018', 'differ'],
		['on 17 April', 'in 2018', undefined],
		['on Monday', 'on Monday', 'agree'],
		['on Monday', 'on Tuesday', 'differ'],
		['on Monday', 'on Mondays', undefined],
		['on Mondays', 'on Tuesdays', 'differ'],
		['on Monday', 'on 17 April', undefined],
		['on Monday', 'on Monday, 17 April', 'about'],
		['on Tuesday', 'on Monday, 17 April', 'differ'],
		['from 7 to 9 August', '7–9 August', 'agree'],
		['from 7 to 9 August', 'from 7 to 10 August', 'differ'],
		['from 7 to 9 August', 'on 12 August', 'differ'],
		['from 7 to 9 August', 'on 8 August', undefined],
		['from 7 to 9 August', 'in August', 'about'],
		['from 7 to 9 August', 'on 8 May', 'differ'],
		['last Friday', 'next Friday', undefined],
		['last Friday', 'on Friday', 'agree'],
		['last June', 'next June', undefined],
		['in the night to Thursday', 'on Wednesday', 'about'],
		['in the night to Thursday', 'on Friday', 'differ'],
		['dated 5/6/2023', 'on 5 June 2023', undefined],
		['dated 5/6/2023', 'on 9 July 2023', 'differ'],
		['dated 5/6/2023', 'in 2023', 'about'],
		['dated 5/6/2023', 'dated 5/6/2023', undefined],
		['in the 1980s', 'in 1987', 'about'],
		['in the 1980s', 'in 1991', 'differ'],
		['in the 19th century', 'in the 1880s', 'about'],
		['since 2012', 'since 2021', 'differ'],
		['since 2012', 'in 2012', 'agree'],
		['since 2012', 'in 2015', undefined],
		['since 2012', 'in 2009', 'differ'],
		['since 2012', 'until 2012', undefined],
		['by June', 'in May', undefined],
		['since December', 'in January', undefined],
		['before 17 April', 'on 17 April', undefined],
		['last autumn', 'last autumn', 'agree'],
		['last autumn', 'last spring', 'differ'],
		['last autumn', 'this autumn', undefined],
		['in autumn 2019', 'in autumn 2020', 'differ'],
		['in autumn 2019', 'in 2019', 'about'],
		['yesterday', 'yesterday', undefined],
		['last week', 'next week', undefined],
		['at noon', 'at 12:00', 'agree'],
		['at 3:40 a.m.', 'at 3:40 p.m.', 'differ'],
		['at 19:30', 'at 7.30pm', 'agree'],
		['at seven o’clock', 'at 7 p.m.', 'about'],
		['at seven o’clock', 'at 7 a.m.', 'about'],
		['at seven o’clock', 'at 8 p.m.', 'differ'],
		['shortly before 8 p.m.', 'at 7.50pm', 'about'],
		['after 8 p.m.', 'at 8.15pm', undefined],
		['after 8 p.m.', 'at 7 p.m.', 'differ'],
		['at 18:00 GMT', 'at 19:00 CET', undefined],
		['at 18:00 GMT', 'at 18:00', 'agree'],
		['between 6 and 8 p.m.', 'between 6 and 9 p.m.', 'differ'],
		['between 6 and 8 p.m.', 'at 6 p.m.', undefined],
		['at noon', 'on Monday', undefined],
		['nine years ago', '9 years ago', 'agree'],
		['nine years ago', 'eight years ago', 'differ'],
		['two days ago', 'three days ago', undefined],
		['a year ago', 'last year', undefined],
		['in the second quarter', 'in Q2', 'agree'],
		['in the second quarter of 2021', 'in Q2 2020', 'differ'],
		['in the second quarter', 'in Q2 2020', 'about'],
		['in the second quarter', 'in May', undefined],
		['in the first week of June', 'in the third week of June', 'differ'],
		['in the first week of June', 'in June', 'about'],
		['in the first week of June', 'on 3 June', undefined],
		['in the last week of June', 'in the last week of May', 'differ'],
		['on Boxing Day', 'on 26 December', 'agree'],
		['on New Year’s Eve', 'on 30 December', 'differ'],
		['in the 2018/19 season', 'in the 2018-19 season', 'agree'],
	] as const)('%s | %s: %s', (a, b, verdict) => {
		expect(compareDates(only(a), only(b))).toBe(verdict);
		expect(compareDates(only(b), only(a))).toBe(verdict);
	});

	it('are compared over languages', () => {
		expect(compareDates(only('am 3. Mai', 'de'), only('3 maja', 'pl'))).toBe('agree');
		expect(compareDates(only('gegen halb acht abends', 'de'), only('à 19h30', 'fr'))).toBe('about');
		expect(compareDates(only('в полдень', 'ru'), only('a mezzogiorno', 'it'))).toBe('agree');
	});

	it('are compared end by end', () => {
		const [from, to] = datesIn('He led it from 1981 to 1996.', 'en');
		const [otherFrom, otherTo] = datesIn('He was its head between 1981 and 1995.', 'en');
		expect(compareDates(from, otherFrom)).toBe('agree');
		expect(compareDates(to, otherTo)).toBe('differ');
		expect(compareDates(from, otherTo)).toBeUndefined();
		expect(compareDates(to, only('in 1990'))).toBeUndefined();
	});

	it('may be of the year beside the one that so many years ago was', () => {
		const written = {year: 2024, month: 5, day: 3};
		const ago = only('four years ago', 'en', written);
		expect(compareDates(ago, only('in 2020'))).toBe('agree');
		expect(compareDates(ago, only('in 2019'))).toBeUndefined();
		expect(compareDates(ago, only('in 2018'))).toBe('differ');
	});

	const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, {nil: undefined});
	const date = fc.record({
		year: optional(fc.integer({min: 2018, max: 2020})),
		month: optional(fc.integer({min: 1, max: 3})),
		week: optional(fc.integer({min: 1, max: 3})),
		day: optional(fc.integer({min: 1, max: 3})),
		weekday: optional(fc.integer({min: 1, max: 3})),
		isEvery: optional(fc.constant(true as const)),
		offset: optional(fc.constantFrom(-1 as const, 0 as const, 1 as const)),
	});
	const minutes = fc.integer({min: 0, max: 1439});
	const value: fc.Arbitrary<DateValue> = fc.oneof(
		fc.record({kind: fc.constantFrom('day', 'month'), from: date, to: optional(date)}),
		fc.record({kind: fc.constant('ambiguous' as const), readings: fc.tuple(date, date)}),
		fc.record({
			kind: fc.constant('year' as const),
			from: fc.integer({min: 1979, max: 1982}),
			to: fc.integer({min: 1982, max: 1990}),
			isRounded: optional(fc.constant(true as const)),
		}),
		fc.record({
			kind: fc.constant('season' as const),
			season: fc.constantFrom('spring', 'winter'),
			year: optional(fc.integer({min: 2018, max: 2020})),
			offset: optional(fc.constantFrom(-1, 0, 1)),
		}),
		fc.record({
			kind: fc.constant('quarter' as const),
			quarter: fc.integer({min: 1, max: 2}),
			year: optional(fc.integer({min: 1981, max: 1983})),
		}),
		fc.record({
			kind: fc.constant('relative' as const),
			unit: fc.constantFrom('day', 'week', 'month', 'year'),
			offset: fc.constantFrom(-2, -1, 1),
			isCounted: optional(fc.constant(true as const)),
		}),
		fc.record({
			kind: fc.constant('time' as const),
			minutes,
			to: optional(minutes),
			isHalfOpen: optional(fc.boolean()),
			zone: optional(fc.constantFrom('GMT', 'CET')),
		}),
	);
	const mention = fc
		.tuple(value, optional(fc.constantFrom('from', 'until', 'before', 'after', 'about')))
		.map(([value, bound]): DateMention => ({start: 0, end: 1, ...value, bound}));

	it('say the same of each other in either order', () => {
		fc.assert(
			fc.property(mention, mention, (a, b) => {
				expect(compareDates(a, b)).toBe(compareDates(b, a));
			}),
			{numRuns: 2000},
		);
	});

	it('never differ from themselves', () => {
		fc.assert(
			fc.property(mention, a => {
				expect(compareDates(a, a)).not.toBe('differ');
			}),
		);
	});
});
