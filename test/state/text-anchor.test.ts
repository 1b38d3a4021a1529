import {describe, expect, it} from 'vitest';
import {anchorOf, findAnchor} from '../../source/state/text-anchor.js';
import {articleOf} from '../seeds.js';

const long = `${'a word and '.repeat(8)}the end.`;
const article = articleOf('First of all.', long, 'Last of all.', 'First of all.');

describe('the anchor of a place', () => {
	it('has the words that stand there, about a row of them', () => {
		expect(anchorOf(article, {block: 0, offset: 6})).toEqual({block: 0, offset: 6, words: 'of all.'});
		expect(anchorOf(article, {block: 1, offset: 2}).words).toBe(long.slice(2, 50));
		expect(anchorOf(article, {block: 2, offset: -1})).toEqual({block: 2, offset: -1, words: 'Last of all.'});
		expect(anchorOf(article, {block: 9, offset: 0}).words).toBe('');
	});

	it.each([
		['where it was', {block: 2, offset: 5, words: 'of all.'}, {block: 2, offset: 5}],
		['above the block', {block: 2, offset: -1, words: 'Last'}, {block: 2, offset: -1}],
		['above it, however far', {block: 2, offset: -7, words: 'Last'}, {block: 2, offset: -1}],
		['in another block', {block: 0, offset: 0, words: 'Last of'}, {block: 2, offset: 0}],
		['above another block', {block: 0, offset: -1, words: 'Last of'}, {block: 2, offset: -1}],
		['at another offset', {block: 1, offset: 3, words: 'the end.'}, {block: 1, offset: long.length - 8}],
		['within another block', {block: 0, offset: -1, words: 'the end.'}, {block: 1, offset: long.length - 8}],
		['nearest to where they were', {block: 2, offset: 0, words: 'First'}, {block: 3, offset: 0}],
		['first, where two are as near', {block: 1.5, offset: 0, words: 'First'}, {block: 0, offset: 0}],
		['nowhere, and so in the block', {block: 1, offset: 3, words: 'gone'}, {block: 1, offset: 0}],
		['nowhere, and so in the last block', {block: 99, offset: 3, words: 'gone'}, {block: 3, offset: 0}],
		['nowhere, and so in the first block', {block: -3, offset: 3, words: 'gone'}, {block: 0, offset: 0}],
		['in no whole block', {block: 2.7, offset: 0, words: 'gone'}, {block: 2, offset: 0}],
		['at no whole offset', {block: 2, offset: 0.5, words: 'Last'}, {block: 2, offset: 0}],
		['where no words were', {block: 1, offset: 4, words: ''}, {block: 1, offset: 4}],
		['where no words and no block were', {block: 9, offset: 4, words: ''}, {block: 3, offset: 0}],
	])('is found again %s: %j', (_, anchor, place) => {
		expect(findAnchor(article, anchor)).toEqual(place);
	});

	it('is found at the beginning of an article that has nothing', () => {
		expect(findAnchor({...article, blocks: []}, {block: 3, offset: 2, words: 'gone'})).toEqual({
			block: 0,
			offset: 0,
		});
	});
});
