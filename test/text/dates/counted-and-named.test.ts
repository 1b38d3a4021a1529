import {describe, expect, it} from 'vitest';
import {briefDates} from './brief.js';

const table = (rows: ReadonlyArray<readonly [language: string, text: string, dates: readonly string[]]>) =>
	it.each(rows)('%s: %s', (language, text, dates) => {
		expect(briefDates(text, language)).toEqual(dates);
	});

describe('so long ago', () => {
	table([
		['en', 'The weir was rebuilt seven years ago.', ['seven years ago = year -7']],
		['en', 'A month ago they met, and 3 days ago again.', ['A month ago = month -1', '3 days ago = day -3']],
		['en', 'More than eleven years ago it sank after two years.', []],
		['de', 'Vor vier Jahren brannte die Mühle, nach vier Jahren Bauzeit.', ['Vor vier Jahren = year -4']],
		['fr', 'Le pont a cédé il y a deux ans.', ['il y a deux ans = year -2']],
		['es', 'Cerró hace 15 años y abre desde hace 2 semanas.', ['hace 15 años = year -15']],
		['it', 'È morto tre anni fa, dopo tre anni.', ['tre anni fa = year -3']],
		['pt', 'A ponte caiu cinco anos atrás.', ['cinco anos atrás = year -5']],
		['nl', 'Hij stopte acht maanden geleden.', ['acht maanden geleden = month -8']],
		['pl', 'Zginął sześć lat temu.', ['sześć lat temu = year -6']],
		['ru', 'Это было пять лет назад.', ['пять лет назад = year -5']],
		['uk', 'Це було три роки тому.', ['три роки тому = year -3']],
		['sv', 'Hon dog för tre år sedan, efter tre år.', ['för tre år sedan = year -3']],
	]);

	it('is a year where it is known when that was written', () => {
		const written = {year: 2023, month: 10, day: 9};
		expect(briefDates('It shut twelve years ago.', 'en', written)).toEqual(['twelve years ago = 2011']);
		expect(briefDates('It shut two days ago.', 'en', written)).toEqual(['two days ago = 2023/10/7']);
		expect(briefDates('It shut 4 months ago.', 'en', written)).toEqual(['4 months ago = month -4']);
	});
});

describe('parts of a year, a month, a century', () => {
	table([
		[
			'en',
			'Profit fell in the first quarter of 2022, unlike Q4.',
			['first quarter of 2022 = quarter 1 of 2022', 'Q4 = quarter 4'],
		],
		[
			'en',
			'The second-quarter figures are out; she won the first quarter-final.',
			['second-quarter = quarter 2'],
		],
		['de', 'Im dritten Quartal 2019 stieg der Absatz.', ['dritten Quartal 2019 = quarter 3 of 2019']],
		['fr', 'Au deuxième trimestre, les ventes ont reculé.', ['deuxième trimestre = quarter 2']],
		['en', 'It bloomed in the second week of May 2020.', ['second week of May 2020 = week 2 of 2020/5']],
		['en', 'The last week of August was dry.', ['last week of August = week 5 of 8']],
		[
			'en',
			'The nave is of the 12th century, the tower of the 15th.',
			['12th century = 1100 to 1199', '15th = 1400 to 1499'],
		],
		[
			'en',
			'The 17th and 18th centuries left no trace.',
			['17th = 1600 to 1699', '18th centuries = 1700 to 1799'],
		],
		['en', 'The 12th century hall burned on the 15th and the 3rd time.', ['12th century = 1100 to 1199']],
	]);
});

describe('days with a name', () => {
	table([
		['en', 'On New Year’s Day 2019 the pier sank.', ['New Year’s Day 2019 = 2019/1/1']],
		['en', 'They wed on Valentine’s Day; the new year began with rain.', ['Valentine’s Day = 2/14']],
		[
			'en',
			'The bell cracked on Christmas Day, not on Boxing Day.',
			['Christmas Day = 12/25', 'Boxing Day = 12/26'],
		],
		['de', 'An Heiligabend fiel Schnee, an Silvester Regen.', ['Heiligabend = 12/24', 'Silvester = 12/31']],
		['es', 'En Nochebuena nevó.', ['Nochebuena = 12/24']],
		['sv', 'På julafton brann ladan.', ['julafton = 12/24']],
	]);
});

describe('hours in words', () => {
	table([
		[
			'en',
			'The library is open from nine to four on Mondays.',
			['nine = 9:00 or the other half from', 'four = 4:00 or the other half until', 'Mondays = every Mon'],
		],
		['en', 'The vote fell from nine to four.', []],
		['en', 'The boat left at ten to four.', ['ten to four = 3:50 or the other half']],
		['fr', 'Le bac part à 7 heures et demie.', ['7 heures et demie = 7:30 or the other half']],
	]);
});

describe('both ends of a stretch', () => {
	table([
		['en', 'She ran the farm from 1974 until 1991.', ['1974 = 1974 from', '1991 = 1991 until']],
		['en', 'The king (1603–1625) was lame.', ['1603 = 1603 from', '1625 = 1625 until']],
		[
			'en',
			'In the 2011/12 season and that of 2013-14 he was ill.',
			['2011/12 = 2011 to 2012', '2013-14 = 2013 to 2014'],
		],
		['it', 'Fu sindaco dal 1993 al 2001.', ['1993 = 1993 from', '2001 = 2001 until']],
		['en', 'It was seen between 3 and 4 a.m.', ['3 and 4 a.m. = 3:00 to 4:00']],
	]);
});
