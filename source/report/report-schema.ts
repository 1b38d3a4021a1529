import type {BlockKind, Format, FurnitureReason} from '../article/article.js';
import type {
	ChangeKind,
	FigureKind,
	FigureLink,
	PairKind,
	QuoteLink,
	SharedHow,
	Verdict,
} from '../compare/comparison.js';
import type {SentencePart} from '../compare/sentence-part.js';
import {jsonVersion} from './json-version.js';

type Schema = Readonly<Record<string, unknown>>;
type Fields = Readonly<Record<string, Schema>>;

/** An object with fields that it always has, and fields that it may have; others may come. */
const object = (fields: Fields, optional: Fields = {}): Schema => ({
	type: 'object',
	required: Object.keys(fields),
	properties: {...fields, ...optional},
});

const list = (items: Schema): Schema => ({type: 'array', items});
const defined = (name: string): Schema => ({$ref: `#/$defs/${name}`});

/** One of the names of a type, every one of which is listed. */
const oneOf = <Name extends string>(names: Record<Name, true>): Schema => ({enum: Object.keys(names)});

/** What may be missing where there is one of each of several articles. */
const orNull = (schema: Schema): Schema => ({anyOf: [schema, {type: 'null'}]});

/** One of each of the two articles or passages. */
const both = (schema: Schema): Schema => object({a: schema, b: schema});

const text: Schema = {type: 'string'};
const whether: Schema = {type: 'boolean'};
const count: Schema = {type: 'integer', minimum: 0};
const share: Schema = {type: 'number', minimum: 0, maximum: 1};
const offset: Schema = {...count, description: 'UTF-16 code units of the decoded text of the article'};
const range = {start: offset, end: offset};
const stretch = {text, ...range};
const inText: Schema = {...count, description: 'UTF-16 code units of the text of the block'};
const offsetsInText = {start: inText, end: inText};

const version: Schema = {const: jsonVersion};
const problems = list(defined('problem'));

const kindOfBlock = oneOf<BlockKind>({
	title: true,
	kicker: true,
	heading: true,
	byline: true,
	dateline: true,
	paragraph: true,
	quote: true,
	'list-item': true,
	table: true,
	code: true,
	caption: true,
	credit: true,
	furniture: true,
});

const reasonOfFurniture = oneOf<FurnitureReason>({
	advertisement: true,
	button: true,
	'comment-form': true,
	'cookie-notice': true,
	'duplicate-title': true,
	'duplicate-text': true,
	markup: true,
	navigation: true,
	newsletter: true,
	'outside-body': true,
	'related-link': true,
	'share-widget': true,
	'site-name': true,
	'site-notice': true,
	'source-link': true,
	'tip-appeal': true,
	'video-notice': true,
});

const kindOfFigure = oneOf<FigureKind>({
	count: true,
	money: true,
	percent: true,
	points: true,
	measure: true,
	age: true,
	ordinal: true,
	rate: true,
	duration: true,
	score: true,
	date: true,
	time: true,
});

const kindOfChange = oneOf<ChangeKind>({
	figure: true,
	name: true,
	date: true,
	negation: true,
	hedge: true,
	who: true,
	order: true,
	words: true,
});

const verdict = oneOf<Verdict>({right: true, wrong: true});

const verdictOfFigures = oneOf<FigureLink['verdict']>({agree: true, about: true, differ: true});
const verdictOfQuotes = oneOf<QuoteLink['verdict']>({same: true, altered: true});

const source = object(
	{name: text, encoding: text, format: oneOf<Format>({text: true, html: true, markdown: true})},
	{
		path: text,
		url: text,
		archived: text,
		saved: text,
		mojibake: text,
		entities: {const: true},
		container: object({name: text, number: {type: 'integer', minimum: 1}}),
		sha256: text,
		partial: {const: true},
		whole: {const: true},
	},
);

const briefArticle = {id: text, title: text, source, words: count, minutes: count, unsure: whether};
const toldByArticle = {
	outlet: text,
	byline: text,
	published: text,
	modified: text,
	language: text,
	original: text,
};

const definitions: Fields = {
	problem: object({source: text, message: text}),
	article: object(briefArticle, toldByArticle),
	wholeArticle: object({...briefArticle, blocks: list(defined('block'))}, toldByArticle),
	block: object(
		{kind: kindOfBlock, ...stretch},
		{
			level: {type: 'integer', minimum: 1},
			marker: text,
			continues: {const: true},
			rows: list(list(text)),
			heads: count,
			links: list(object({...offsetsInText, href: text})),
			reason: reasonOfFurniture,
			confidence: share,
		},
	),
	hit: object(
		{
			article: defined('article'),
			block: count,
			...stretch,
			ranges: list(object(range)),
			score: {type: 'number', minimum: 0, maximum: 2},
		},
		{address: text},
	),
	passage: object(
		{...stretch, block: count, parts: list(object({block: count, ...range}))},
		{part: oneOf<SentencePart>({title: true, heading: true, caption: true}), address: text},
	),
	unpaired: object({sentences: count, of: count, share, passages: list(defined('passage'))}),
	pair: object(
		{
			number: {type: 'integer', minimum: 1},
			kind: oneOf<PairKind>({verbatim: true, reworded: true, 'same-fact': true, related: true}),
			score: share,
			kindInWords: text,
			reason: text,
			a: defined('passage'),
			b: defined('passage'),
			figures: list(defined('figureLink')),
			figuresOnly: both(list(defined('figure'))),
			quotes: list(defined('quoteLink')),
			changes: list(defined('change')),
			shared: list(defined('sharedWord')),
			namesOnly: whether,
		},
		{stretch: count, judgement: defined('judgement')},
	),
	judgement: object(
		{others: list(object({by: text}, {verdict, note: text}))},
		{verdict, note: text, byHand: {const: true}},
	),
	figure: object({...stretch, kind: kindOfFigure}, {of: text, turn: {enum: ['up', 'down']}}),
	figureLink: object({
		verdict: verdictOfFigures,
		a: defined('figure'),
		b: defined('figure'),
	}),
	quote: object(stretch, {speaker: object(stretch)}),
	quoteLink: object(
		{
			verdict: verdictOfQuotes,
			a: defined('quote'),
			b: defined('quote'),
		},
		{sameSpeaker: whether},
	),
	fact: object(
		{
			number: {type: 'integer', minimum: 1},
			score: share,
			centre: count,
			passages: list(orNull(defined('passage'))),
			figures: list(
				object({verdict: verdictOfFigures, figures: list(orNull(defined('figure'))), differs: list(whether)}),
			),
			quotes: list(
				object({verdict: verdictOfQuotes, otherSpeakers: whether, quotes: list(orNull(defined('quote')))}),
			),
			first: object({articles: list(count), undated: list(count)}),
		},
		{verdict: verdictOfFigures},
	),
	reusingArticle: object(
		{
			...briefArticle,
			reused: share,
			shared: share,
			from: list(object({article: count, share, earlier: whether})),
		},
		toldByArticle,
	),
	reusedText: object({
		number: {type: 'integer', minimum: 1},
		words: count,
		places: list(object({article: count, share, passage: defined('passage')})),
	}),
	change: {
		...object({what: kindOfChange}, {a: object(stretch), b: object(stretch)}),
		anyOf: [{required: ['a']}, {required: ['b']}],
	},
	sharedWord: object({
		text,
		other: text,
		how: oneOf<SharedHow>({
			same: true,
			spelling: true,
			synonym: true,
			derivation: true,
			place: true,
			acronym: true,
			near: true,
		}),
		a: object(range),
		b: object(range),
	}),
};

/** The JSON Schema of all JSON reports; it is shipped as `dist/report.schema.json`. */
export const reportSchema = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	title: 'A report of seedreader',
	oneOf: [
		{title: 'an article', ...object({version, article: defined('wholeArticle'), problems})},
		{title: 'a list of articles', ...object({version, articles: list(defined('wholeArticle')), problems})},
		{
			title: 'the hits of a search',
			...object({
				version,
				query: text,
				found: object({passages: count, articles: count}),
				hits: list(defined('hit')),
				problems,
			}),
		},
		{
			title: 'a comparison',
			...object(
				{
					version,
					a: defined('article'),
					b: defined('article'),
					shared: both(share),
					versions: {type: 'boolean'},
					event: object({shared: list(text)}, {certainty: share, story: share}),
					language: object({support: {enum: ['full', 'basic']}}, {tag: text, a: text, b: text}),
					pairs: list(defined('pair')),
					unsure: list(defined('pair')),
					only: both(defined('unpaired')),
					problems,
				},
				{putAside: list(defined('pair')), unplaced: count},
			),
		},
		{
			title: 'the stories of many articles',
			...object({
				version,
				stories: list(
					object(
						{
							title: text,
							certainty: share,
							articles: list(defined('article')),
							versions: list(list(text)),
						},
						{from: text, to: text},
					),
				),
				problems,
			}),
		},
		{
			title: 'what several articles say of one story',
			...object({
				version,
				articles: list(defined('article')),
				facts: list(defined('fact')),
				only: list(orNull(list(defined('passage')))),
				problems,
			}),
		},
		{
			title: 'what articles have of each other',
			...object({
				version,
				articles: list(defined('reusingArticle')),
				passages: list(defined('reusedText')),
				problems,
			}),
		},
	],
	$defs: definitions,
} as const;
