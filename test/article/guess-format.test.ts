import {describe, expect, it} from 'vitest';
import {readArticle} from '../../source/article/read-article.js';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('text without a telling name', () => {
	it.each([
		['<!DOCTYPE html><title>A</title><p>Text', 'html'],
		['\uFEFF\n<!-- saved -->\n<!-- twice -->\n<HTML lang="en"><p>Text', 'html'],
		['<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><p>Text</p></html>', 'html'],
		['<article class="story"><p>Text</p></article>', 'html'],
		['<p>A fragment', 'html'],
		['\n<!-- A comment without its end. <p>Text', 'html'],
		['<style>p {color: red}</style><p>Text', 'html'],
		['<!-- A comment. -->\nText', 'text'],
		['<styled> is how it was called', 'text'],
		['# A heading\n\nText', 'markdown'],
		['---\ntitle: A\n---\nText', 'markdown'],
		['Text with [one](https://a.example/) and [another](https://b.example/) link.', 'markdown'],
		['A title\n\n<p> is what paragraphs begin with.', 'text'],
		['<pre-war prices> were lower', 'text'],
		['#news of the day\n\nText', 'text'],
		['---\nA line between\n\nText', 'text'],
		['', 'text'],
	])('has the format that it shows: %j', (text, format) => {
		expect(readArticle(bytes(text), {name: 'standard input'}).source.format).toBe(format);
		expect(readArticle(text).source.format).toBe(format);
	});

	it('has the format that its name says, whatever is in it', () => {
		expect(readArticle('<!doctype html><p>Text', {name: 'page.txt'}).source.format).toBe('text');
		expect(readArticle('# A heading', {name: 'page.html'}).source.format).toBe('html');
		expect(readArticle('# A heading', {name: 'page', format: 'text'}).source.format).toBe('text');
	});

	it('is guessed in no time, however it is made up', () => {
		for (const piece of ['<!-- -->', '[a]', '[a](', '---\n', ' \n'])
			expect(readArticle(piece.repeat(5000), {name: 'x', clean: false}).source.format).toBe('text');
		for (const piece of ['<!--', '<?xml '])
			expect(readArticle(piece.repeat(5000), {name: 'x', clean: false}).source.format).toBe('html');
	});
});
