import {describe, expect, it} from 'vitest';
import {
	compareArticles,
	compareStory,
	createSearch,
	findOverlaps,
	findStories,
	openLibrary,
	rankSentencePairs,
	readArticle,
} from '../source/index.js';

const article = readArticle('A title\n\nA paragraph of some words.');
// What a program without types may hand over.
const wrong = 7 as never;

describe('an argument of a wrong type', () => {
	it.each([
		['readArticle: options.name is no text', () => readArticle('text', {name: wrong})],
		['readArticle: options.format is none of text, markdown, html', () => readArticle('', {format: wrong})],
		['compareArticles: a is no article', () => compareArticles(wrong, article)],
		['compareArticles: b is no article', () => compareArticles(article, undefined as never)],
		['compareArticles: options are no object', () => compareArticles(article, article, wrong)],
		[
			'compareArticles: options.minimumScore is no number',
			() => compareArticles(article, article, {minimumScore: 'high' as never}),
		],
		['rankSentencePairs: a is no article', () => rankSentencePairs(wrong, article)],
		['rankSentencePairs: b is no article', () => rankSentencePairs(article, {} as never)],
		['compareStory: articles is no list of articles', () => compareStory(article as never)],
		['compareStory: articles[1] is no article', () => compareStory([article, wrong])],
		['findOverlaps: articles is no list of articles', () => findOverlaps(article as never)],
		['findOverlaps: articles[1] is no article', () => findOverlaps([article, wrong])],
		['findStories: articles[1] is no article', () => findStories([article, wrong])],
		[
			'findStories: options.minimumCertainty is no number',
			() => findStories([], {minimumCertainty: '1' as never}),
		],
		['createSearch: articles is no list of articles', () => createSearch(undefined as never)],
		['add: article is no article', () => createSearch([]).add(wrong)],
		['search: query is no text', () => createSearch([article]).search(wrong)],
		['search: limit is no number', () => createSearch([article]).search('a', {limit: 'ten' as never})],
	])('is named: %s', (message, call) => {
		expect(call).toThrow(new TypeError(message));
	});

	it('of a library is named too', async () => {
		await expect(openLibrary('notes/' as never)).rejects.toThrow(
			new TypeError('openLibrary: sources is no list of texts'),
		);
		await expect(openLibrary(['a.txt', wrong])).rejects.toThrow(
			new TypeError('openLibrary: sources[1] is no text'),
		);
	});
});
