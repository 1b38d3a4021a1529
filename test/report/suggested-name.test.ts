import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {compareArticles} from '../../source/compare/compare-articles.js';
import type {ReportContent} from '../../source/report/print.js';
import {suggestedName} from '../../source/report/suggested-name.js';
import {createSearch} from '../../source/search/create-search.js';
import {toSafeText} from '../../source/text/safe-text.js';
import {articleOf, readSeeds} from '../seeds.js';

const [a, b] = readSeeds();
const made = articleOf('Nobody was hurt.');
const called = (title: string, outlet?: string, name = 'made.txt'): Article => ({
	...made,
	title: toSafeText(title),
	outlet: outlet === undefined ? undefined : toSafeText(outlet),
	source: {...made.source, name: toSafeText(name)},
});
const content = (asked: Partial<ReportContent['asked']>, articles: Article[] = []): ReportContent => ({
	library: {articles, problems: []},
	asked: {original: false, ...asked},
});
const ofTwo = (one: Article, other: Article) =>
	suggestedName(content({comparison: {...compareArticles(made, made), a: one, b: other}}));
const ofOne = (article: Article) => suggestedName(content({}, [article]));

describe('the name of the file of a report', () => {
	it('has the outlets of two articles', () => {
		expect(ofTwo(a, b)).toBe('metro-newsweek');
	});

	it.each([
		[
			'titles where outlets are not known',
			called('Ferry sinks'),
			called('Quay struck'),
			'ferry-sinks-quay-struck',
		],
		[
			'files where both are of one outlet',
			called('A', 'Metro', 'x/10-05.txt'),
			called('B', 'Metro', '14-30.html'),
			'10-05-14-30',
		],
		[
			'files where an outlet has no Latin letters',
			called('Б', 'Известия', 'one.txt'),
			called('Ц', 'Metro', 'two.txt'),
			'one-two',
		],
		['one name where nothing tells them apart', called('A', 'Metro'), called('A', 'Metro'), 'metro-compared'],
		[
			'a word where there is nothing',
			called('北京', undefined, '北京.txt'),
			called('北京', undefined, '上海.txt'),
			'two-compared',
		],
		[
			'letters without their marks',
			called('A', 'Süddeutsche Zeitung'),
			called('B', 'L’Humanité'),
			'suddeutsche-zeitung-lhumanite',
		],
		['letters for letters', called('A', 'Straße Øst'), called('B', 'Æther Łódź'), 'strasse-ost-aether-lodz'],
	])('has %s', (_, one, other, name) => {
		expect(ofTwo(one, other)).toBe(name);
	});

	it('has the title of one article, as many words as are handy', () => {
		expect(ofOne(called('Ferry strikes quay'))).toBe('ferry-strikes-quay');
		expect(ofOne(called('Putin’s forces ‘burning faces of dead North Korean soldiers’'))).toBe(
			'putins-forces-burning-faces-of-dead',
		);
		expect(ofOne(called('北京', undefined, 'peking.html'))).toBe('peking');
		expect(ofOne(called('北京', undefined, '北京'))).toBe('article');
	});

	it('has what was searched for, and says what a list is of', () => {
		const search = createSearch([a]);
		expect(suggestedName(content({answer: search.answer('North Korea', 5)}))).toBe('search-north-korea');
		expect(suggestedName(content({answer: search.answer('', 5)}))).toBe('search');
		expect(suggestedName(content({isList: true}, [a]))).toBe('articles');
	});

	it('is one that every system takes, and short', () => {
		const text = fc.oneof(fc.string({unit: 'grapheme'}), fc.string({unit: 'binary'}));
		fc.assert(
			fc.property(text, text, text, (title, outlet, name) => {
				const article = called(title, outlet, name);
				for (const suggested of [ofOne(article), ofTwo(article, called(name, title, outlet))])
					expect(suggested).toMatch(/^(?=.{1,50}$)[a-z\d]+(?:-[a-z\d]+)*$/);
			}),
		);
	});
});
