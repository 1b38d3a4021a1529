import {describe, expect, it} from 'vitest';
import {writtenStem} from '../../source/text/stems.js';

describe('the stem of a word as it is written', () => {
	it.each([
		['pl', 'latarnia latarni latarnię latarnią'],
		['pl', 'malował malowała malowali malować malowano'],
		['pl', 'wysoki wysoka wysokiego wysokich'],
		['pl', 'Wrońska Wrońskiej Wrońską'],
		['fr', 'réparé réparée réparés réparées'],
		['ru', 'зелёный зеленый зелёная зелёного'],
		['ru', 'Самойлова Самойловой'],
		['uk', 'Полісся Полісся'],
		['de', 'Brücke Brücken'],
		['es', 'estación estaciones'],
	])('is the same whatever its ending: %s %s', (language, words) => {
		const stems = words.split(' ').map(word => writtenStem(word, language));
		expect(new Set(stems).size).toBe(1);
	});

	it('leaves three letters of a Polish word', () => {
		for (const word of ['dom', 'oko', 'ósma', 'był', 'iść']) expect(writtenStem(word, 'pl').length).toBe(3);
	});

	it('is the word itself, folded, in a language without a stemmer', () => {
		expect(writtenStem('Žluťoučký', 'cs')).toBe('zlutoucky');
	});
});
