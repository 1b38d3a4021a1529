import {describe, expect, it} from 'vitest';
import {checkArticle, checkArticles} from '../../source/article/check-arguments.js';
import {UnreadableText} from '../../source/article/decode.js';
import {type ReadOptions, readArticle} from '../../source/article/read-article.js';

const article = readArticle('A short text.');

describe('readArticle', () => {
	it.each([undefined, null, 12, {}, ['text'], new ArrayBuffer(4)])('refuses %j as its input', input => {
		expect(() => readArticle(input as unknown as string)).toThrow(
			new TypeError('readArticle: input is neither text nor bytes'),
		);
	});

	it.each([null, 12, 'text', [], true])('refuses %j as its options', options => {
		expect(() => readArticle('text', options as unknown as ReadOptions)).toThrow(
			new TypeError('readArticle: options are no object'),
		);
	});

	it('takes text, bytes of any sort, and no options', () => {
		expect(readArticle('text', undefined).original).toBe('text');
		expect(readArticle(new TextEncoder().encode('text')).original).toBe('text');
		expect(readArticle(Buffer.from('text'), {}).original).toBe('text');
	});

	it('says by the name of an error what it is', () => {
		expect(() => readArticle(new Uint8Array([0, 1, 2, 0]))).toThrow(UnreadableText);
		expect(new UnreadableText('binary').name).toBe('UnreadableText');
		expect(String(new UnreadableText('binary'))).toBe('UnreadableText: binary');
	});
});

describe('an argument that is no article', () => {
	it.each([undefined, null, 'text', 3, [], {}, {original: 'text'}, {blocks: []}])('is named: %j', value => {
		expect(() => checkArticle(value, 'compareArticles: a')).toThrow(
			new TypeError('compareArticles: a is no article'),
		);
	});

	it('is named by its place in a list', () => {
		expect(() => checkArticles([article, article, undefined], 'createSearch: articles')).toThrow(
			new TypeError('createSearch: articles[2] is no article'),
		);
		expect(() => checkArticles(article, 'createSearch: articles')).toThrow(
			new TypeError('createSearch: articles is no list of articles'),
		);
	});

	it('is not found among articles', () => {
		expect(() => checkArticle(article, 'a')).not.toThrow();
		expect(() => checkArticles([], 'articles')).not.toThrow();
		expect(() => checkArticles([article], 'articles')).not.toThrow();
	});
});
