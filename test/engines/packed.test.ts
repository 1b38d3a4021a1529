import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readArticle} from '../../source/article/read-article.js';
import {indexedArticle, packIndexed, unpackIndexed} from '../../source/engines/indexed-article.js';
import {packArticle, packTexts, unpackArticle, unpackTexts} from '../../source/engines/packed.js';
import {runBetweenKeys, runToEnd} from '../../source/text/in-steps.js';
import {articleOf, readSeeds} from '../seeds.js';

const articles = [
	...readSeeds(),
	readArticle('# A title\n\nSome *marked* text &amp; more.\n\n- a list\n\n> a quote', {name: 'a.md'}),
	readArticle('<article><h1>Title</h1><p>One &eacute;<p>Two</article><footer>Share</footer>', {
		name: 'a.html',
	}),
	{...articleOf('No blocks.'), blocks: []},
];
const long = articleOf(...Array.from({length: 12_000}, (_, at) => `Paragraph ${at}.`));

describe('what is sent between threads', () => {
	it('is the article again where it arrives', () => {
		for (const article of articles) {
			const sent = structuredClone(packArticle(article));
			expect(runToEnd(unpackArticle(sent))).toEqual(article);
			const indexed = indexedArticle(article);
			expect(unpackIndexed(structuredClone(packIndexed(indexed)))).toEqual(indexed);
		}
	});

	it('is each text again, whatever it holds', () => {
		fc.assert(
			fc.property(fc.array(fc.string({unit: 'binary'})), texts => {
				expect(unpackTexts(packTexts(texts))).toEqual(texts);
			}),
		);
	});

	it('is made of a long article step by step, with what else waits done in between', async () => {
		const packed = packArticle(long);
		expect([...unpackArticle(packed)].length).toBeGreaterThan(1);
		const order: string[] = [];
		const made = runBetweenKeys(unpackArticle(packed)).then(article => {
			order.push('article');
			return article;
		});
		setImmediate(() => order.push('a key'));
		expect(await made).toEqual(long);
		expect(order).toEqual(['a key', 'article']);
	});
});
