import {describe, expect, it} from 'vitest';
import {calendarOf} from '../../source/text/dates/calendar.js';
import {unitsThatFit} from '../../source/text/display-width.js';
import {DynamicArray} from '../../source/text/dynamic-array.js';
import {partOf} from '../../source/text/flat-copy.js';
import {functionWordsOf, languagesWith} from '../../source/text/function-words.js';
import {joinSafe, repeatSafe, safe, sliceSafe, toSafeText, trimEndSafe} from '../../source/text/safe-text.js';
import {endsSentence} from '../../source/text/sentence-ends.js';
import {stopWordsOf} from '../../source/text/stop-words.js';
import {tokensOf} from '../../source/text/tokens.js';
import {isUnspaced} from '../../source/text/unspaced-scripts.js';
import {countWords, findWords, fold, isNumber} from '../../source/text/words.js';

describe('tokens', () => {
	it.each<[string, string[]]>([
		['Russia’s army', ['Russia', 'army']],
		["He didn't; they’re, we'll, I'm, I’d, you've", ['He', 'did', 'they', 'we', 'I', 'I', 'you']],
		["rock'n'roll of O'Brien", ["rock'n'roll", 'of', "O'Brien"]],
		['the U.S. and the U.K.', ['the', 'US', 'and', 'the', 'UK']],
		['$3.2bn, £5m, 8% and 1,200.50', ['$3.2bn', '£5m', '8%', 'and', '1,200.50']],
		['the 3rd, 21st and 5th at 10:30', ['the', '3rd', '21st', 'and', '5th', 'at', '10:30']],
		['a 5km run, 3million', ['a', '5', 'km', 'run', '3', 'million']],
		['a well-known fact', ['a', 'well', 'known', 'fact']],
		['café naïve', ['café', 'naïve']],
		['警方正在调查', ['警方', '正在', '调查']],
		['', []],
		['— “ … ”', []],
	])('of %j', (text, expected) => {
		expect(tokensOf(text).map(token => token.text)).toEqual(expected);
	});

	it('may be any number of words without spaces', () => {
		expect(tokensOf('警方正在调查'.repeat(60_000))).toHaveLength(180_000);
	});

	it('stand where they say', () => {
		const text = 'Russia’s 3rd U.S. 警方正在 word.';
		const parts = tokensOf(text).map(({start, end}) => text.slice(start, end));
		expect(parts).toEqual(['Russia’s', '3rd', 'U.S.', '警方', '正在', 'word']);
	});
});

describe('words', () => {
	it.each([
		['Café', 'cafe'],
		['RUSSIA’S', 'russia'],
		["soldiers'", 'soldiers'],
		['don’t', "don't"],
		['Plain', 'plain'],
		['Ångström', 'angstrom'],
		['Й', 'и'],
	])('are folded: %s is %s', (word, folded) => {
		expect(fold(word)).toBe(folded);
	});

	it('stand where they say, and are counted', () => {
		const text = 'The well-known “Zoë’s” cost 1,200.50 or 3.';
		const words = findWords(text);
		expect(words.map(({folded}) => folded)).toEqual([
			'the',
			'well',
			'known',
			'zoe',
			'cost',
			'1,200.50',
			'or',
			'3',
		]);
		expect(words.map(({start, end}) => text.slice(start, end))).toContain('Zoë’s');
		expect(countWords(text)).toBe(words.length);
		expect(countWords(' — ')).toBe(0);
	});

	it.each([
		['12', true],
		['1,200.50', true],
		['٣', true],
		['3rd', false],
		['12,', false],
		['a12', false],
		['', false],
	])('are numbers in digits or not: %j %s', (word, is) => {
		expect(isNumber(word)).toBe(is);
	});
});

describe('lists of words', () => {
	it('are of a language, folded, and empty for one without', () => {
		expect(stopWordsOf('en').has('the')).toBe(true);
		expect(stopWordsOf('en').has('said')).toBe(true);
		expect(stopWordsOf('en').has('don')).toBe(true);
		expect(stopWordsOf('de').has('fur')).toBe(true);
		expect(stopWordsOf('de').has('said')).toBe(false);
		expect(stopWordsOf('xx').size).toBe(0);
		expect(stopWordsOf(undefined).size).toBe(0);
	});

	it('have the words that hold sentences together, and say whose they are', () => {
		expect(functionWordsOf('en')?.has('the')).toBe(true);
		expect(functionWordsOf('xx')).toBeUndefined();
		expect(functionWordsOf(undefined)).toBeUndefined();
		expect(languagesWith('the')).toEqual(['en']);
		expect(languagesWith('und')).toEqual(['de']);
		expect(languagesWith('de').length).toBeGreaterThan(3);
		expect(languagesWith('qwerty')).toEqual([]);
	});
});

describe('names in a calendar', () => {
	it('are in full and short, in the form of running text, and no words of two letters', () => {
		const english = calendarOf('en');
		expect(english.months.get('january')).toBe(1);
		expect(english.months.get('december')).toBe(12);
		expect(english.months.get('jan')).toBe(1);
		expect([...english.weekdays]).toEqual(
			['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((day, at) => [
				day,
				at + 1,
			]),
		);
		expect(new Set(english.months.values()).size).toBe(12);
		expect(calendarOf(undefined)).toEqual(english);
		expect(calendarOf('ru').months.get('декабрь')).toBe(12);
		expect(calendarOf('fr').months.get('aout')).toBe(8);
		expect(calendarOf('de').months.has('sept')).toBe(calendarOf('de').months.get('sept') === 9);
		for (const language of ['en', 'de', 'fr', 'ru', 'zh', 'ja'])
			for (const name of calendarOf(language).months.keys()) expect(name).toMatch(/^\p{L}{3,}$/u);
	});
});

describe('the end of a sentence', () => {
	it.each([
		['It is over.', true],
		['“It is over!”', true],
		['(Is it over?)', true],
		['It goes on…', true],
		['结束了。', true],
		["'Over.'", true],
		['It goes on,', false],
		['3.5', false],
		['', false],
		[`${'long '.repeat(1000)}.`, true],
	])('is seen at %j: %s', (text, ends) => {
		expect(endsSentence(text)).toBe(ends);
	});
});

describe('text without spaces', () => {
	it.each([
		['漢字', true],
		['ひらがな', true],
		['カタカナ', true],
		['ไทย', true],
		['한국어', false],
		['latin', false],
		['a 漢 b', true],
	])('is %s: %s', (text, is) => {
		expect(isUnspaced(text)).toBe(is);
	});
});

describe('pieces of safe text', () => {
	const text = safe`one two  `;
	it('are put together and cut as other strings are', () => {
		expect(safe`${text}and ${3}`).toBe('one two  and 3');
		expect(sliceSafe(text, 4, 7)).toBe('two');
		expect(sliceSafe(text, 4)).toBe('two  ');
		expect(trimEndSafe(text)).toBe('one two');
		expect(joinSafe([safe`a`, safe`b`], safe`, `)).toBe('a, b');
		expect(joinSafe([safe`a`, safe`b`])).toBe('ab');
		expect(repeatSafe(safe`ab`, 3)).toBe('ababab');
		expect(repeatSafe(safe`ab`, -1)).toBe('');
	});

	it('keep what a variation selector says of an emoji, and nothing else of it', () => {
		expect(toSafeText('©\uFE0F a\uFE0F')).toBe('©\uFE0F a');
		expect(toSafeText('☀\uFE0E')).toBe('☀\uFE0E');
		expect(toSafeText('👩🏽\u200D🚀 👩\u200D')).toBe('👩🏽\u200D🚀 👩');
		expect(toSafeText('\u007F\u0085\u0080')).toBe('␡ \uFFFD');
		expect(toSafeText('a\uD800b\uFFFF')).toBe('a\uFFFDb\uFFFD');
	});
});

describe('a growing array', () => {
	it('holds what was pushed, whatever room it began with', () => {
		for (const capacity of [0, 1, 7, undefined]) {
			const array = new DynamicArray(capacity);
			for (let value = 0; value < 3000; value++) array.push(value);
			expect([...array.values.subarray(0, array.length)]).toEqual([...Array(3000).keys()]);
			expect(array.values.length).toBeLessThan(6000);
		}

		expect(new DynamicArray().values).toHaveLength(1024);
	});

	it('is extended by zeros', () => {
		const array = new DynamicArray(2);
		array.push(7);
		expect(array.extend(100)).toBe(1);
		array.push(8);
		expect(array.length).toBe(102);
		expect([...array.values.subarray(0, 102)]).toEqual([7, ...Array(100).fill(0), 8]);
	});
});

describe('what fits into some cells', () => {
	it.each([
		['abc', 2, 2],
		['abc', 9, 3],
		['abc', -1, 0],
		['北京', 3, 1],
		['北京', 4, 2],
		['北京', 0, 0],
		['', 5, 0],
	])('of %s in %i: %i units', (text, width, units) => {
		expect(unitsThatFit(text, width)).toBe(units);
	});
});

describe('a part of a text that is kept', () => {
	it('is its beginning or its end, or a copy', () => {
		expect(partOf('whole text', 'whole')).toBe('whole');
		expect(partOf('whole text', 'text')).toBe('text');
		expect(partOf('whole text', 'e t')).toBe('e t');
		expect(partOf('whole', '')).toBe('');
	});
});
