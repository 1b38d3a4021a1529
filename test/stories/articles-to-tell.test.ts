import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {articlesToTell} from '../../source/stories/articles-to-tell.js';
import {safe} from '../../source/text/safe-text.js';
import {reportOf} from './reports.js';

const report = (outlet: string, at: number): Article => ({...reportOf(outlet, `Report ${at}.`), id: `${at}`});
const story = (articles: readonly Article[], ...versions: readonly Article[][]) => ({
	id: articles[0].id,
	title: safe`A story`,
	articles,
	versions,
	certainty: 0.9,
});

describe('the articles of a story that are compared', () => {
	const reports = Array.from({length: 50}, (_, at) => report(`Outlet ${at % 15}`, at));

	it('are all where they are few', () => {
		expect(articlesToTell(story(reports.slice(0, 20)))).toEqual(reports.slice(0, 20));
	});

	it('are of those that are one text the earliest', () => {
		const [a, b, c, d, e] = reports;
		expect(articlesToTell(story([a, b, c, d, e], [b, d], [c, e]))).toEqual([a, b, c]);
	});

	it('are two of them where all are one text', () => {
		const [a, b, c] = reports;
		expect(articlesToTell(story([a, b, c], [a, b, c]))).toEqual([a, b]);
	});

	it('are of each outlet one before a second, in the order of the story', () => {
		const ofOne = Array.from({length: 30}, (_, at) => report('Post', 100 + at));
		const given = [...ofOne, ...reports.slice(0, 15)];
		const told = articlesToTell(story(given));
		expect(told).toEqual([...ofOne.slice(0, 5), ...reports.slice(0, 15)]);
	});

	it('stand each for itself where no outlet is told', () => {
		const unnamed = reports.slice(0, 22).map(article => ({...article, outlet: undefined}));
		expect(articlesToTell(story(unnamed))).toEqual(unnamed.slice(0, 20));
	});
});
