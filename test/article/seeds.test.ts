import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {type Article, isUnsure} from '../../source/article/article.js';
import {readArticle} from '../../source/article/read-article.js';

const folder = new URL('../../seeds/', import.meta.url);
const seeds = readdirSync(folder).sort();
const read = (name: string) => readArticle(readFileSync(new URL(name, folder)), {name});

/** For each line of the original, from 1, the kinds of the blocks on it, furniture with its reason. */
function kindsByLine({original, blocks}: Article): Map<number, string> {
	const kinds = new Map<number, string>();
	let at = 0;
	for (const [index, line] of original.split('\n').entries()) {
		const own = blocks.filter(block => block.start < at + line.length && block.end > at);
		const named = own.map(block => (block.reason ? `${block.kind}: ${block.reason}` : block.kind));
		if (line.trim() !== '') kinds.set(index + 1, named.join(' + '));
		at += line.length + 1;
	}

	return kinds;
}

/** The lines that are anything but a paragraph. */
const asides = (article: Article) =>
	Object.fromEntries([...kindsByLine(article)].filter(([, kind]) => kind !== 'paragraph'));

describe('the first seed', () => {
	const article = read(seeds[0]);

	it('has each line classified as a person classifies it', () => {
		expect(asides(article)).toEqual({
			1: 'kicker',
			3: 'title + furniture: site-name',
			5: 'furniture: button',
			7: 'furniture: duplicate-title',
			9: 'furniture: share-widget',
			10: 'furniture: duplicate-title',
			13: 'caption + credit',
			31: 'caption',
			32: 'caption + credit',
			42: 'furniture: related-link',
			48: 'caption',
			49: 'caption + credit',
			63: 'furniture: video-notice',
			64: 'furniture: video-notice',
			65: 'furniture: video-notice',
			66: 'furniture: video-notice',
			74: 'furniture: related-link',
			82: 'caption',
			83: 'caption + credit',
			84: 'caption',
			85: 'caption + credit',
			99: 'caption + credit',
			105: 'furniture: related-link',
			115: 'furniture: tip-appeal',
			119: 'furniture: source-link',
			121: 'furniture: comment-form',
			123: 'furniture: comment-form',
		});
	});

	it('has its title without the name of the section', () => {
		expect(article.title).toBe('Putin’s forces ‘burning faces of dead North Korean soldiers’');
		expect(article.outlet).toBe('Metro');
	});

	it('joins the lines of the wrapped notice', () => {
		const notice = article.blocks.filter(block => block.reason === 'video-notice');
		expect(notice).toHaveLength(1);
		expect(notice[0].text).toMatch(/^To view this video .* browser that supports HTML5 video$/);
	});

	it('is cleaned surely', () => {
		expect(isUnsure(article)).toBe(false);
	});
});

describe('the second seed', () => {
	const article = read(seeds[1]);

	it('has each line classified as a person classifies it', () => {
		expect(asides(article)).toEqual({
			1: 'furniture: button',
			2: 'furniture: button',
			3: 'title',
			21: 'caption',
			22: 'caption',
			24: 'credit',
			36: 'byline',
			38: 'furniture: comment-form',
			40: 'furniture: comment-form',
		});
	});

	it('has the byline from its end, and the outlet from its habit', () => {
		expect(article.title).toBe("Russia sends North Korean deserters to Ukraine 'flesh attack': report");
		expect(article.byline).toBe('Vanessa');
		expect(article.outlet).toBe('Newsweek');
		expect(article.language).toBe('en');
	});
});
