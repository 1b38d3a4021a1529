import {describe, expect, it} from 'vitest';
import {languageOf} from '../../source/text/languages.js';
import {stem} from '../../source/text/stems.js';
import {findWords} from '../../source/text/words.js';
import {inNoLanguage, newsIn, unseenNewsIn} from './language-samples.js';

describe('the language of a text', () => {
	it.each([
		['en', 'Police said that two men were arrested in the city on Tuesday.'],
		['de', 'Die Polizei hat am Dienstag in der Stadt zwei Männer festgenommen.'],
		['fr', 'La police a arrêté deux hommes dans la ville mardi, selon les autorités.'],
		['es', 'La policía detuvo el martes a dos hombres en la ciudad, según las autoridades.'],
		['it', 'La polizia ha arrestato due uomini nella città, secondo quanto riferito da una fonte.'],
		['ru', 'Полиция задержала двух мужчин.'],
		['uk', 'Поліція затримала двох чоловіків.'],
		['ar', 'اعتقلت الشرطة رجلين.'],
		['zh', '警方逮捕了两名男子。'],
		['ja', '警察は二人の男を逮捕した。'],
		['ko', '경찰은 두 남자를 체포했다.'],
		[undefined, 'Lorem ipsum dolor sit amet'],
		[undefined, ''],
		[undefined, '12 34'],
	])('is %s', (language, text) => {
		expect(languageOf(text)).toBe(language);
	});
});

/** The answers for all texts, counted: `right`, `wrong` and, where it is undefined, `silent`. */
function count(samples: Readonly<Record<string, readonly string[]>>) {
	const answers = Object.entries(samples).flatMap(([language, texts]) =>
		texts.map(text => {
			const found = languageOf(text);
			return found === language ? 'right' : found === undefined ? 'silent' : 'wrong';
		}),
	);
	const times = (answer: string) => answers.filter(one => one === answer).length / answers.length;
	return {right: times('right'), wrong: times('wrong')};
}

describe('the language of short news texts', () => {
	it('is told in nine of ten, and seldom wrongly', () => {
		expect(count(newsIn).right).toBeGreaterThan(0.9);
		expect(count(newsIn).wrong).toBe(0);
	});

	it('is told of texts it was not made with', () => {
		expect(count(unseenNewsIn).right).toBeGreaterThan(0.85);
		expect(count(unseenNewsIn).wrong).toBeLessThan(0.03);
	});

	it.each(Object.entries(newsIn))('is %s where a few sentences stand together', (language, texts) => {
		expect(languageOf(texts.join(' '))).toBe(language);
	});

	it.each(inNoLanguage)('is not told of %j', text => {
		expect(languageOf(text)).toBeUndefined();
	});

	it('is that of the sentences, whatever names and quotations stand in them', () => {
		expect(
			languageOf('The minister met Łukasz Ziębiński and Ångström in Győr, and said that “c’est la vie”.'),
		).toBe('en');
	});
});

describe('stems', () => {
	it('are those of the language, and the word itself where there are none', () => {
		expect(stem('soldiers', 'en')).toBe(stem('soldier', 'en'));
		expect(stem('солдаты', 'ru')).toBe(stem('солдат', 'ru'));
		expect(stem('soldiers', 'xx')).toBe('soldiers');
		expect(stem('soldiers', undefined)).toBe('soldiers');
	});

	it.each(Object.entries(newsIn))('are made of every word without a fault: %s', (language, texts) => {
		for (const {folded} of findWords(texts.join(' '))) expect(stem(folded, language)).not.toBe('');
	});
});
