import {describe, expect, it} from 'vitest';
import {languageOf} from '../../source/text/languages.js';
import {stopWordsOf} from '../../source/text/stop-words.js';
import {tokensOf} from '../../source/text/tokens.js';
import {fold} from '../../source/text/words.js';

/** What is left of a sentence when the words that stand in every text are taken out. */
const content = (text: string) => {
	const stopWords = stopWordsOf(languageOf(text));
	return tokensOf(text)
		.map(token => fold(token.text))
		.filter(word => !stopWords.has(word))
		.join(' ');
};

describe('words that stand in every text', () => {
	it.each([
		['uk', 'Після цього вони повернулися до міста, але його вже не було.', 'повернулися міста'],
		['uk', 'Саме тому майже всі, хто був там, проте нічого про це не знали.', 'хто нічого знали'],
		['pl', 'Po tym, jak wrócili do miasta, już ich tam nie było.', 'wrocili miasta'],
		['pl', 'Każdy z nich został w domu, ponieważ padał deszcz.', 'domu padał deszcz'],
		[
			'cs',
			'Když se vrátili do města, nebylo tam již nic, co by jim patřilo.',
			'vratili mesta nebylo tam nic patrilo',
		],
		['sk', 'Keď sa vrátili do mesta, už tam nebolo nič, čo by im patrilo.', 'vratili mesta nebolo patrilo'],
		['ro', 'După ce s-au întors în oraș, nu mai era nimic acolo.', 's intors oras era'],
		['hu', 'Amikor visszatértek a városba, már nem volt ott semmi.', 'visszatertek varosba'],
		['zh', '他们在回到城市之后，那里已经没有任何东西了。', '回到 城市 东西'],
		['ja', '彼らが町に戻ったとき、そこにはもう何もなかった。', '町 戻 なか'],
	])('are told: %s', (language, text, left) => {
		expect(languageOf(text)).toBe(language);
		expect(content(text)).toBe(left);
	});

	it('are written in the letters of the language', () => {
		const letters: ReadonlyArray<readonly [string, RegExp]> = [
			['uk', /^[а-яіїєґ']+$/],
			['pl', /^[a-zł]+$/],
			['ru', /^[а-я]+$/],
			['zh', /^\p{Script=Han}+$/u],
			['el', /^\p{Script=Greek}+$/u],
		];
		for (const [language, pattern] of letters) {
			const strange = [...stopWordsOf(language)].filter(word => !pattern.test(word));
			expect([language, strange]).toEqual([language, []]);
			expect(stopWordsOf(language).size).toBeGreaterThan(50);
		}
	});

	it('are none of a language without a list', () => {
		expect(stopWordsOf('xx').size).toBe(0);
		expect(stopWordsOf(undefined).size).toBe(0);
	});
});
