import {calendarOf} from '../dates/calendar.js';
import {memoizeText} from '../memoize.js';
import {type Phrases, phrasesOf} from './phrases.js';
import type {Bound, Quantity} from './quantity.js';
import type {QuantityWords} from './quantity-words.js';
import {type Unit, type UnitName, unitSymbols, units} from './units.js';
import {german} from './words/de.js';
import {english} from './words/en.js';
import {spanish} from './words/es.js';
import {french} from './words/fr.js';
import {italian} from './words/it.js';
import {dutch} from './words/nl.js';
import {polish} from './words/pl.js';
import {portuguese} from './words/pt.js';
import {russian} from './words/ru.js';
import {swedish} from './words/sv.js';
import {ukrainian} from './words/uk.js';

/** A part of a number in words. */
export type NumberPiece = {sort: 'number' | 'hundred' | 'scale'; value: number};

/** The words of a language, to look up. */
export type QuantityLexicon = {
	language: string | undefined;
	words: QuantityWords;
	pieces: ReadonlyMap<string, NumberPiece>;
	/** Parts of a number that are only found within a word, the longest first; undefined where numbers are not glued. */
	gluedPieces?: readonly (readonly [string, NumberPiece | 'join'])[];
	shortScales: ReadonlyMap<string, number>;
	loneScales: ReadonlySet<string>;
	joins: ReadonlySet<string>;
	point: ReadonlySet<string>;
	articles: ReadonlySet<string>;
	ones: ReadonlySet<string>;
	mixed: ReadonlyMap<string, number>;
	rounded: ReadonlyMap<string, number>;
	half: ReadonlySet<string>;
	andHalf: Phrases<true>;
	partsOf: Phrases<number>;
	fractions: ReadonlyMap<string, number>;
	of: ReadonlySet<string>;
	outOf: Phrases<true>;
	every: ReadonlySet<string>;
	ordinals: ReadonlyMap<string, number>;
	ordinalEndings: ReadonlySet<string>;
	minus: ReadonlySet<string>;
	belowZero: Phrases<true>;
	warmer: Phrases<true>;
	birthday: ReadonlySet<string>;
	percents: Phrases<'percent' | 'points' | 'basis'>;
	bareHalfPoints: ReadonlySet<string>;
	units: Phrases<UnitName>;
	symbols: Phrases<UnitName>;
	currencies: Phrases<string>;
	unitLinks: ReadonlySet<string>;
	boundsBefore: Phrases<Bound>;
	boundsAfter: Phrases<Bound>;
	between: ReadonlySet<string>;
	betweenAnd: ReadonlySet<string>;
	from: ReadonlySet<string>;
	to: Phrases<true>;
	rangeCues: readonly string[];
	changeCues: readonly string[];
	rates: Phrases<NonNullable<Quantity['per']>>;
	ageAfter: Phrases<true>;
	ageBefore: Phrases<true>;
	ageYears: Phrases<true>;
	ageEndings: readonly string[];
	labels: ReadonlySet<string>;
	streets: ReadonlySet<string>;
	streetEndings: readonly string[];
	beforeYear: ReadonlySet<string>;
	notBefore: ReadonlySet<string>;
	vague: ReadonlySet<string>;
	scoreCues: readonly string[];
	countedByOne: ReadonlySet<string>;
	beforeOne: ReadonlySet<string>;
	/** Words that a quantity may begin with, and the beginnings of those that numbers may be glued in. */
	starters: ReadonlySet<string>;
	gluedStarts: ReadonlySet<string>;
	months: ReadonlyMap<string, number>;
	weekdays: ReadonlyMap<string, number>;
};

const tables: Readonly<Record<string, QuantityWords>> = {
	en: english,
	de: german,
	fr: french,
	es: spanish,
	it: italian,
	pt: portuguese,
	nl: dutch,
	pl: polish,
	ru: russian,
	uk: ukrainian,
	sv: swedish,
};

/** The words of a language for quantities, made when first asked for; of one without a table, none. "pt-BR" is Portuguese. */
export function quantityLexicon(language: string | undefined): QuantityLexicon {
	const base = language?.split('-')[0].toLowerCase() ?? '';
	return lexiconOf(Object.hasOwn(tables, base) ? base : '');
}

/** The factor and dimension of a unit. */
export const unitOf = (name: UnitName): Unit => units[name];

const lexiconOf = memoizeText((language: string): QuantityLexicon => {
	const words = tables[language] ?? noWords;
	const pieces = piecesOf(words);
	return {
		language: language || undefined,
		words,
		pieces,
		gluedPieces: words.glued && gluedPiecesOf(words, pieces),
		shortScales: byWord(words.shortScales),
		loneScales: setOf(words.loneScales),
		joins: setOf(words.joins),
		point: setOf(words.point),
		articles: setOf(words.articles),
		ones: setOf(words.ones),
		mixed: byWord(words.mixed),
		rounded: byWord(words.rounded),
		half: setOf(words.half),
		andHalf: phrasesOf([[words.andHalf, true]]),
		partsOf: phrasesOf(Object.entries(words.partsOf).map(([of, phrases]) => [phrases, Number(of)])),
		fractions: byWord(words.fractions),
		of: setOf(words.of),
		outOf: phrasesOf([[words.outOf, true]]),
		every: setOf(words.every),
		ordinals: byWord(words.ordinals),
		ordinalEndings: setOf(words.ordinalEndings),
		minus: setOf(words.minus),
		belowZero: phrasesOf([[words.belowZero, true]]),
		warmer: phrasesOf([[words.warmer, true]]),
		birthday: setOf(words.birthday),
		percents: phrasesOf([
			[`%|﹪|％|${words.percent}`, 'percent'],
			[words.points, 'points'],
			[words.basisPoints, 'basis'],
		]),
		bareHalfPoints: setOf(words.bareHalfPoints),
		units: phrasesOf(entriesOf(words.units).map(([name, phrases]) => [phrases, name])),
		symbols: phrasesOf(entriesOf(unitSymbols).map(([name, phrases]) => [phrases, name])),
		currencies: phrasesOf(entriesOf(words.currencies).map(([name, phrases]) => [phrases, name])),
		unitLinks: setOf(words.unitLinks),
		boundsBefore: phrasesOf(entriesOf(words.boundsBefore).map(([bound, phrases]) => [phrases, bound])),
		boundsAfter: phrasesOf(entriesOf(words.boundsAfter).map(([bound, phrases]) => [phrases, bound])),
		between: setOf(words.between),
		betweenAnd: setOf(words.betweenAnd),
		from: setOf(words.from),
		to: phrasesOf([[words.to, true]]),
		rangeCues: listOf(words.rangeCues),
		changeCues: listOf(words.changeCues),
		rates: phrasesOf(entriesOf(words.rates).map(([per, phrases]) => [phrases, per])),
		ageAfter: phrasesOf([[words.ageAfter, true]]),
		ageBefore: phrasesOf([[words.ageBefore, true]]),
		ageYears: phrasesOf([[words.ageYears, true]]),
		ageEndings: listOf(words.ageEndings),
		labels: setOf(words.labels),
		streets: setOf(words.streets),
		streetEndings: listOf(words.streetEndings),
		beforeYear: setOf(words.beforeYear),
		notBefore: setOf(words.notBefore),
		vague: setOf(words.vague),
		scoreCues: listOf(words.scoreCues),
		countedByOne: setOf(words.countedByOne),
		beforeOne: setOf(words.beforeOne),
		starters: startersOf(words, pieces),
		gluedStarts: new Set(words.glued ? [...pieces.keys()].map(word => word.slice(0, 2)) : []),
		...calendarOf(language || undefined),
	};
}, 50);

const listOf = (words: string): string[] => words.split(/\s+/u).filter(word => word !== '');
const setOf = (words: string): ReadonlySet<string> => new Set(listOf(words));
const entriesOf = <Key extends string>(record: Readonly<Partial<Record<Key, string>>>) =>
	Object.entries(record) as Array<[Key, string]>;

const byWord = (record: Readonly<Record<number, string>>): ReadonlyMap<string, number> =>
	new Map(
		Object.entries(record).flatMap(([value, words]) => listOf(words).map(word => [word, Number(value)])),
	);

function startersOf(words: QuantityWords, pieces: ReadonlyMap<string, NumberPiece>): Set<string> {
	const {articles, ones, mixed, rounded, half, partsOf, every, ordinals, minus, between} = words;
	const lists = [articles, ones, half, every, minus, between];
	const phrases = Object.values(partsOf).flatMap(list => list.split('|').map(phrase => phrase.split(' ')[0]));
	return new Set([
		...pieces.keys(),
		...lists.flatMap(listOf),
		...byWord(mixed).keys(),
		...byWord(rounded).keys(),
		...byWord(ordinals).keys(),
		...phrases,
	]);
}

function piecesOf({numbers, hundred, scales}: QuantityWords): Map<string, NumberPiece> {
	const pieces = new Map<string, NumberPiece>();
	for (const [word, value] of byWord(scales)) pieces.set(word, {sort: 'scale', value});
	for (const [word, value] of byWord(numbers)) pieces.set(word, {sort: 'number', value});
	for (const word of listOf(hundred)) pieces.set(word, {sort: 'hundred', value: 100});
	return pieces;
}

function gluedPiecesOf({glued, scales}: QuantityWords, pieces: ReadonlyMap<string, NumberPiece>) {
	const thousands = new Set(listOf(scales[1000] ?? ''));
	const list: (readonly [string, NumberPiece | 'join'])[] = [];
	for (const [word, piece] of pieces)
		if (piece.sort !== 'scale' || thousands.has(word)) list.push([word, piece]);
	for (const [word, value] of byWord(glued?.pieces ?? {})) list.push([word, {sort: 'number', value}]);
	for (const join of listOf(glued?.onesFirst ?? '')) list.push([join, 'join']);
	return list.sort(([x], [y]) => y.length - x.length);
}

const noWords: QuantityWords = {
	decimal: '.',
	numbers: {},
	hundred: '',
	scales: {},
	shortScales: {},
	loneScales: '',
	joins: '',
	point: '',
	articles: '',
	ones: '',
	mixed: {},
	rounded: {},
	half: '',
	andHalf: '',
	partsOf: {},
	fractions: {},
	of: '',
	outOf: '',
	every: '',
	ordinals: {},
	ordinalEndings: '',
	minus: '',
	belowZero: '',
	warmer: '',
	birthday: '',
	percent: '',
	points: '',
	basisPoints: '',
	bareHalfPoints: '',
	units: {},
	currencies: {},
	unitLinks: '',
	boundsBefore: {over: '>', under: '<', 'at-least': '≥', 'up-to': '≤', about: '~|≈'},
	boundsAfter: {'at-least': '+'},
	between: '',
	betweenAnd: '',
	from: '',
	to: '',
	rangeCues: '',
	changeCues: '',
	rates: {},
	ageAfter: '',
	ageBefore: '',
	ageYears: '',
	ageEndings: '',
	labels: '§ #',
	streets: '',
	streetEndings: '',
	beforeYear: '',
	notBefore: '',
	vague: '',
	scoreCues: '',
	countedByOne: '',
	beforeOne: '',
};
