import {describe, expect, it} from 'vitest';
import {sentencesOf} from '../../source/compare/sentences-of.js';
import {unitsOf} from '../../source/compare/units.js';
import {vocabularyOf} from '../../source/compare/vocabulary.js';
import {articleOf} from './articles.js';

/** The units of a text that are no stop words. */
const unitsIn = (language: string, text: string): string[] =>
	unitsOf({...sentencesOf(articleOf(text)), language}, [])
		.flat()
		.filter(({kind}) => kind !== 'stop')
		.map(({kind, key}) => `${kind} ${key}`);

/** How strongly the word of one text matches the word of the other. */
function strengthOf(language: string, textA: string, textB: string): number {
	const [a, b] = [textA, textB].map(text => ({...sentencesOf(articleOf(text)), language}));
	const {a: sentences, inB} = vocabularyOf(a, b);
	return Math.max(
		0,
		...sentences.flatMap(({ids}) => [...ids].flatMap(id => inB[id].map(({strength}) => strength))),
	);
}

describe('units in other languages than English', () => {
	it.each([
		['fr', 'l’horloge', 'horloges'],
		['fr', 'qu’horloge', "d'horloges"],
		['it', "nell'orologio", 'orologi'],
	])('are words without what is elided before them: %s', (language, a, b) => {
		expect(strengthOf(language, a, b)).toBe(1);
	});

	it('are numbers, in words or not', () => {
		expect(unitsIn('de', 'Zwölf Kähne')).toEqual(unitsIn('de', '12 Kähne'));
		expect(unitsIn('pl', 'dwanaście łodzi')).toEqual(unitsIn('pl', '12 łodzi'));
	});

	it('are no months where a word is one only without its diacritics', () => {
		expect(unitsIn('pl', 'Latarnie się palą, mają blask.').join(' ')).not.toContain('month');
		expect(unitsIn('pl', '3 maja i 3 września').join(' ')).toMatch(/month 5.*month 9/);
	});

	it('are words where what stands in every text differs by a diacritic alone', () => {
		expect(unitsIn('it', 'il faro vecchio').length).toBe(2);
		expect(unitsIn('it', 'farò')).toEqual([]);
	});
});

describe('words that match', () => {
	it.each([
		['de', 'Leuchtturmfest', 'Leuchtturmwärter'],
		['de', 'Bootsverleih', 'Verleih'],
		['nl', 'vuurtorenwachter', 'vuurtoren'],
		['sv', 'segelbåtsägare', 'segelbåt'],
	])('are parts of one compound: %s %s, %s', (language, a, b) => {
		expect(strengthOf(language, a, b)).toBeGreaterThanOrEqual(0.5);
	});

	it('are not the beginnings of words in a language that writes compounds apart', () => {
		expect(strengthOf('fr', 'contrebande', 'contrepoids')).toBe(0);
	});

	it.each([
		['de', 'Orkan', 'Unwetter'],
		['fr', "l'ouragan", 'tempêtes'],
		['ru', 'ураган', 'шторма'],
		['zh', '暴风', '台风'],
	])('tell one thing: %s %s, %s', (language, a, b) => {
		expect(strengthOf(language, a, b)).toBe(0.8);
	});

	it('are few for each word, however many are formed from one', () => {
		const letters = [...'abcdefghijklmnoprstuvwz'];
		const words = (end: string) =>
			letters.flatMap(x => letters.flatMap(y => letters.map(z => `brandx${x}${y}${z}${end}`))).join(' ');
		const [a, b] = [words('que'), words('gom')].map(text => ({
			...sentencesOf(articleOf(text)),
			language: 'de',
		}));
		const {inB} = vocabularyOf(a, b);
		const most = Math.max(...inB.map(matches => matches.length));
		expect(most).toBeGreaterThan(0);
		expect(most).toBeLessThanOrEqual(24);
	});
});
