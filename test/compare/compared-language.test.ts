import {describe, expect, it} from 'vitest';
import {compareArticles} from '../../source/compare/compare-articles.js';
import {describeLanguage, labelLanguage} from '../../source/compare/describe-language.js';
import {describeEvent} from '../../source/compare/evidence.js';
import {summaryOf} from '../../source/report/phrases.js';
import {newsIn} from '../text/language-samples.js';
import {articleOf} from './articles.js';

const inLanguage = (language: string) => articleOf(newsIn[language].join('\n\n'));
const english = [
	'A barge sank in the canal at Thornby on Friday, and its crew of three were pulled from the water.',
	'The canal will stay closed until the wreck has been lifted, the harbour office said.',
	'Divers found a hole as wide as a door in the hull.',
	'The barge had been carrying gravel for the new bridge at Elmsworth.',
];
const retold = [
	'Three crew members were rescued when a gravel barge went down in the Thornby canal on Friday.',
	'Divers saw a hole in its hull that was as wide as a door.',
	'Until the wreck is lifted, no ship can pass, according to the harbour office.',
	'The gravel was meant for a bridge that is being built at Elmsworth.',
];

describe('the language that two articles are compared in', () => {
	it.each([
		['en', 'full'],
		['de', 'basic'],
		['uk', 'basic'],
		['ro', 'basic'],
		['zh', 'basic'],
	] as const)('is that of both: %s', (language, support) => {
		const compared = compareArticles(inLanguage(language), inLanguage(language)).language;
		expect(compared).toEqual({tag: language, support, a: language, b: language});
	});

	it('is none where they are in two, and swaps with them', () => {
		const [a, b] = [inLanguage('hu'), inLanguage('es')];
		expect(compareArticles(a, b).language).toEqual({support: 'basic', a: 'hu', b: 'es'});
		expect(compareArticles(b, a).language).toEqual({support: 'basic', a: 'es', b: 'hu'});
	});

	it('is none where neither text nor page tells it', () => {
		const strange = articleOf('Xyzzy plugh frotz. Gnusto rezrov blorb.');
		expect(compareArticles(strange, strange).language).toEqual({support: 'basic'});
	});

	it('is that of the other, where a text is too short to tell', () => {
		const short = articleOf('Oberlindau brennt');
		expect(compareArticles(inLanguage('de'), short).language.tag).toBe('de');
		expect(compareArticles(inLanguage('el'), articleOf('The bus had left the road.')).language).toEqual({
			support: 'basic',
			a: 'el',
			b: 'en',
		});
	});

	it('is not that of the page, where the text is long and has no word of it', () => {
		const basque =
			'Suteak biltegi bat suntsitu zuen atzo Zarautzen, eta inor ez zen zauritu. Suhiltzaileek hiru ordu behar izan zituzten garrak itzaltzeko. Ikertzaileek uste dute matxura elektriko batek eragin zuela. Jabeak esan du kalteak handiak direla, baina langile guztiek lanean jarraituko dutela hurrengo astean beste eraikin batean.';
		const article = {...articleOf(basque), language: 'en'};
		expect(compareArticles(article, article).language).toEqual({support: 'basic'});
	});
});

describe('whether two articles report one event', () => {
	const certaintyOf = (a: readonly string[], b: readonly string[]) =>
		compareArticles(articleOf(a.join('\n\n')), articleOf(b.join('\n\n'))).event.certainty;

	it('is told of English articles of four sentences and more', () => {
		expect(certaintyOf(english, retold)).toBeGreaterThan(0.5);
		expect(certaintyOf(english.slice(0, 3), retold)).toBeUndefined();
		expect(certaintyOf(english, retold.slice(0, 3))).toBeUndefined();
	});

	it.each(Object.keys(newsIn).filter(language => language !== 'en'))(
		'is not told of articles in: %s',
		language => {
			const [a, b] = [newsIn[language].slice(0, 4), newsIn[language].slice(1)].map(texts =>
				texts.join('\n\n'),
			);
			const comparison = compareArticles(articleOf(a), articleOf(b));
			expect(comparison.event.certainty).toBeUndefined();
			expect(describeEvent(comparison)).not.toContain('event');
		},
	);

	it('is not told of articles in two languages', () => {
		expect(compareArticles(inLanguage('en'), inLanguage('fr')).event.certainty).toBeUndefined();
	});
});

describe('the language in words', () => {
	it.each([
		[{tag: 'en', support: 'full', a: 'en', b: 'en'}, '', ''],
		[
			{tag: 'de', support: 'basic', a: 'de', b: 'de'},
			'compared as German, less is known there',
			'compared as German',
		],
		[
			{support: 'basic', a: 'de', b: 'fr'},
			'A is in German, B is in French: only names and figures are compared',
			'A German, B French',
		],
		[
			{support: 'basic', b: 'pl'},
			'the language of A is not known, B is in Polish: only names and figures are compared',
			'A not known, B Polish',
		],
		[
			{support: 'basic'},
			'in a language that is not known: only words written alike are compared',
			'language not known',
		],
		[
			{tag: 'qqx', support: 'basic', a: 'qqx', b: 'qqx'},
			'compared as qqx, less is known there',
			'compared as qqx',
		],
	] as const)('is %j', (language, sentence, label) => {
		expect(describeLanguage({language})).toBe(sentence);
		expect(labelLanguage({language})).toBe(label);
	});

	it('is said where two languages leave nothing in common', () => {
		const [a, b] = [inLanguage('de'), inLanguage('fr')];
		expect(summaryOf({...compareArticles(a, b), pairs: []})).toBe(
			'These two have no passage in common; A is in German, B is in French: only names and figures are compared.',
		);
		expect(summaryOf({...compareArticles(inLanguage('en'), inLanguage('en')), pairs: []})).toBe(
			'These two have no passage in common.',
		);
	});

	it('stands beside what else is said of both', () => {
		const a = articleOf(newsIn.de.join('\n\n'));
		const longer = articleOf([...newsIn.de, 'Das sagte er.'].join('\n\n'));
		expect(describeEvent(compareArticles(a, longer))).toMatch(
			/^two versions of one text, 100% of A and 9\d% of B shared; compared as German, less is known there$/,
		);
		expect(describeEvent(compareArticles(a, a))).toBe('the same text, word for word');
		const short = articleOf(english[0]);
		const other = articleOf('A tree fell on the road near the church on Monday.');
		expect(describeEvent(compareArticles(short, other))).toBe(
			'too short to tell whether it is the same event',
		);
	});
});
