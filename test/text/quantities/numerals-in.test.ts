import {describe, expect, it} from 'vitest';
import {numeralsIn} from '../../../source/text/quantities/numerals-in.js';

describe('numbers in words', () => {
	it.each([
		[
			'de',
			'Dreiundvierzig Kisten wogen 2,5 Millionen Gramm.',
			['Dreiundvierzig 43', '2,5 Millionen 2500000'],
		],
		['fr', 'Quatre-vingt-douze moutons et trois cents poules', ['Quatre-vingt-douze 92', 'trois cents 300']],
		['es', 'Diecisiete alumnos plantaron mil doscientos olivos.', ['Diecisiete 17', 'mil doscientos 1200']],
		['it', 'Ventisei barche su quarantotto', ['Ventisei 26', 'quarantotto 48']],
		['pt', 'Trinta e cinco galinhas', ['Trinta e cinco 35']],
		['nl', 'Zevenentwintig fietsen', ['Zevenentwintig 27']],
		['sv', 'Tjugoåtta cyklar', ['Tjugoåtta 28']],
		['pl', 'Dwadzieścia sześć rowerów', ['Dwadzieścia sześć 26']],
		['ru', 'Сорок две лодки', ['Сорок две 42']],
		['uk', 'Тридцять сім човнів', ['Тридцять сім 37']],
		['zh', '两艘船载着23.6万吨煤和十五名船员。', ['两 2', '23.6万 236000', '十五 15']],
	])('are read: %s', (language, text, expected) => {
		const found = numeralsIn(text, language);
		expect(found.map(({start, end, value}) => `${text.slice(start, end)} ${value}`)).toEqual(expected);
	});

	it.each([
		['fr', 'Une barque et un phare'],
		['de', 'Ein Kahn wog 42 Kilo.'],
		['xx', 'Dreiundvierzig'],
		[undefined, 'forty-three'],
	])('are no articles and no digits, and none in a language without tables: %s', (language, text) => {
		expect(numeralsIn(text, language)).toEqual([]);
	});
});
