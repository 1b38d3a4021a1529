import {describe, expect, it} from 'vitest';
import {synonymGroups} from '../../source/text/synonyms/synonyms-of.js';
import {fold} from '../../source/text/words.js';

const haveOne = (language: string, x: string, y: string) => {
	const groupsOf = synonymGroups(language);
	const ofX = new Set(groupsOf(fold(x)));
	return groupsOf(fold(y)).some(group => ofX.has(group));
};

describe('words that reports tell one thing with', () => {
	it.each([
		['de', 'Feuer', 'Großbrand'],
		['de', 'Verletzte', 'verwundet'],
		['fr', 'incendie', 'flammes'],
		['fr', 'licenciements', 'congédiés'],
		['es', 'robaron', 'ladrones'],
		['es', 'alcaldesa', 'ayuntamiento'],
		['it', 'sindaca', 'municipio'],
		['pt', 'incêndio', 'chamas'],
		['nl', 'staking', 'gestaakt'],
		['nl', 'rechter', 'rechtbank'],
		['sv', 'branden', 'lågor'],
		['pl', 'strzał', 'ostrzelali'],
		['pl', 'pożar', 'płomieni'],
		['ru', 'пожара', 'загорелся'],
		['uk', 'пожежа', 'вогнем'],
		['zh', '火灾', '大火'],
	])('are one group: %s %s, %s', (language, x, y) => {
		expect(haveOne(language, x, y)).toBe(true);
	});

	it.each([
		['de', 'Totalausfall', 'gestorben'],
		['fr', 'porte', 'port'],
		['it', 'sala', 'salito'],
		['es', 'carretera', 'caro'],
		['xx', 'fire', 'fire'],
	])('are not two words that are alike: %s %s, %s', (language, x, y) => {
		expect(haveOne(language, x, y)).toBe(false);
	});

	it('takes the work of the longest entry, however long the word is', () => {
		expect(synonymGroups('de')(`feuer${'a'.repeat(1_000_000)}`)).toEqual([]);
	});
});
