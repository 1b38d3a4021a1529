import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {quotedWords} from '../../source/article/text-quote.js';
import {findQuoted, quoteOfPassage} from '../../source/compare/anchored-passages.js';
import {passageOf} from '../../source/compare/passage-of.js';
import {sentencePlaces} from '../../source/compare/sentence-places.js';
import {sentencesOf} from '../../source/compare/sentences-of.js';
import {articleOf, articleOfBlocks, longSeed, madeUpArticle, shortSeed} from './articles.js';

const searched = (article: Article) => ({article, places: sentencePlaces(article)});
const sentencesIn = (article: Article) => sentencesOf(article).sentences;
const textOf = ({blocks}: Article) => blocks.map(({text}) => text).join('\n\n');

describe('a passage that is kept as a quote', () => {
	it('is found again in the same article, one sentence or several, where no other says the same', () => {
		fc.assert(
			fc.property(madeUpArticle, fc.nat(), fc.nat(3), (article, at, more) => {
				const sentences = sentencesIn(article);
				fc.pre(sentences.length > 0);
				const first = at % sentences.length;
				const passage = passageOf(sentences.slice(first, first + more + 1));
				const found = findQuoted(searched(article), quoteOfPassage(searched(article), passage));
				const words = quotedWords(passage.text);
				expect(found && quotedWords(found.text)).toBe(words === '' ? undefined : words);
			}),
		);
		for (const article of [longSeed, shortSeed]) {
			for (const sentence of sentencesIn(article)) {
				const passage = passageOf([sentence]);
				expect(findQuoted(searched(article), quoteOfPassage(searched(article), passage))).toEqual(passage);
			}
		}
	});

	it('is found again where paragraphs came in anywhere, and furniture changed', () => {
		const sentences = sentencesIn(shortSeed);
		fc.assert(
			fc.property(fc.nat(), fc.nat(), (at, place) => {
				const passage = passageOf([sentences[at % sentences.length]]);
				const blocks = shortSeed.blocks.map(({kind, text}) => [kind, text] as [typeof kind, string]);
				const kept = blocks.filter(([kind]) => kind !== 'furniture');
				kept.splice(place % kept.length, 0, ['paragraph', 'Nobody has said this before, nor will anybody.']);
				const changed = articleOfBlocks(['furniture', 'Read our newsletter'], ...kept);
				const found = findQuoted(searched(changed), quoteOfPassage(searched(shortSeed), passage));
				expect(found?.text).toBe(passage.text);
			}),
			{numRuns: 50},
		);
	});

	it('is the one of several with the same words around it', () => {
		const names = ['Anna Lund', 'Ben Olsen', 'Carl Berg', 'Dora Holm'];
		const article = articleOf(
			names.map(name => `${name} stood at the quay. Nobody was hurt. ${name} went home.`).join('\n\n'),
		);
		const later = articleOf(`Something new was told.\n\n${textOf(article)}`);
		const hurt = sentencesIn(article).filter(({text}) => text === 'Nobody was hurt.');
		expect(hurt).toHaveLength(4);
		for (const sentence of hurt) {
			const found = findQuoted(searched(later), quoteOfPassage(searched(article), passageOf([sentence])))!;
			expect(found.block).toBe(sentence.block + 1);
		}
	});

	it('is not found where a word of it has changed, or it is but a part of a sentence now', () => {
		const article = articleOf('Nine people were hurt. All of them were brought to Marrick.');
		const [first] = sentencesIn(article);
		const quote = quoteOfPassage(searched(article), passageOf([first]));
		for (const text of [
			'Ten people were hurt.',
			'Nine people were hurt; one of them died.',
			'So Nine people were hurt.',
			'',
		])
			expect(findQuoted(searched(articleOf(text)), quote)).toBeUndefined();
		expect(findQuoted(searched(article), {exact: '', prefix: '', suffix: ''})).toBeUndefined();
	});
});
