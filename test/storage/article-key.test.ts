import {describe, expect, it} from 'vitest';
import {readArticle} from '../../source/article/read-article.js';
import {articleKey} from '../../source/storage/article-key.js';

const read = (id: string, text = 'A text\n\nWith a paragraph of its own.\n') => readArticle(text, {id});

describe('what an article is remembered by', () => {
	it('is its place, also that in a file of many', () => {
		expect(articleKey(read('/a/export.jsonl#3'))).toBe('/a/export.jsonl#3');
	});

	it('is its text where it came on standard input, also as one of many', () => {
		expect(articleKey(read('stdin'))).toMatch(/^stdin [0-9a-f]{16}$/);
		expect(articleKey(read('stdin#2'))).toBe(articleKey(read('stdin#3')));
		expect(articleKey(read('stdin#2', 'Another text\n\nWith a paragraph.\n'))).not.toBe(
			articleKey(read('stdin#2')),
		);
	});
});
