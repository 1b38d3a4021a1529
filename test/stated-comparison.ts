import type {Article} from '../source/article/article.js';
import {readArticle} from '../source/article/read-article.js';
import type {
	Change,
	Comparison,
	Evidence,
	Figure,
	FigureKind,
	Pair,
	Quote,
	Side,
} from '../source/compare/comparison.js';
import {sentencePlaces} from '../source/compare/sentence-places.js';
import {sentencesOf} from '../source/compare/sentences-of.js';
import {type StatedPassage, statedPassage, stretchAt} from '../source/compare/stated-passage.js';
import {toSafeText} from '../source/text/safe-text.js';
import type {Range} from '../source/text/words.js';

/** A figure by its words: those of the figure, of what is counted, and its kind, a count where not given. */
export type MadeFigure = string | [text: string, of?: string, kind?: FigureKind];
/** A quote by its words, and its speaker's name. */
export type MadeQuote = string | [text: string, speaker?: string];

/** What is stated of two passages, each place by the words that stand there. */
export type Stated = {
	figures?: [verdict: 'agree' | 'about' | 'differ', a: MadeFigure, b: MadeFigure][];
	only?: {a?: MadeFigure[]; b?: MadeFigure[]};
	quotes?: [verdict: 'same' | 'altered', a: MadeQuote, b: MadeQuote, sameSpeaker?: boolean][];
	changes?: [what: Change['what'], a: string | undefined, b: string | undefined][];
	/** Words that are the same in both. */
	shared?: string[];
	namesOnly?: boolean;
};

/** A comparison of two texts whose one pair is all of both, with evidence made by hand. */
export function statedComparison(
	a: string | Article,
	b: string | Article,
	stated: Stated,
	{kind = 'same-fact', score = 0.9}: Partial<Pick<Pair, 'kind' | 'score'>> = {},
): Comparison & {pairs: [Pair]} {
	const articles = {a: articleFrom(a, 'a.txt'), b: articleFrom(b, 'b.txt')};
	const passages = {a: wholeOf(articles.a), b: wholeOf(articles.b)};
	const pair: Pair = {
		number: 1,
		kind,
		score,
		a: passages.a.passage,
		b: passages.b.passage,
		evidence: evidenceOf(passages, stated),
	};
	const nothing = {passages: [], sentences: 0, of: 1, share: 0};
	return {
		...articles,
		pairs: [pair],
		unsure: [],
		putAside: [],
		sentences: {a: sentencePlaces(articles.a), b: sentencePlaces(articles.b)},
		shared: {a: 1, b: 1},
		only: {a: nothing, b: nothing},
		event: {certainty: 0.9, shared: []},
		versions: false,
		language: {tag: 'en', support: 'full'},
	};
}

/** The pair alone. */
export const statedPair = (...made: Parameters<typeof statedComparison>): Pair =>
	statedComparison(...made).pairs[0];

const articleFrom = (text: string | Article, name: string): Article =>
	typeof text === 'string' ? readArticle(text, {name, format: 'text', clean: false}) : text;

const wholeOf = (article: Article): StatedPassage =>
	statedPassage(article, sentencesOf(article).sentences, 'en');

function evidenceOf(passages: Record<Side, StatedPassage>, stated: Stated): Evidence {
	const at = (side: Side, words: string): Range => {
		const start = passages[side].passage.text.indexOf(words);
		if (start < 0) throw new Error(`${words} is not in ${passages[side].passage.text}`);
		return {start, end: start + words.length};
	};
	const stretch = (side: Side, words: string) => stretchAt(passages[side], at(side, words));
	const figure = (side: Side, made: MadeFigure): Figure => {
		const [text, of, kind = 'count'] = typeof made === 'string' ? [made] : made;
		return {...stretch(side, text), kind, ...(of === undefined ? {} : {of: toSafeText(of)})};
	};
	const quote = (side: Side, made: MadeQuote): Quote => {
		const [text, name] = typeof made === 'string' ? [made] : made;
		if (name === undefined) return stretch(side, text);
		const {inText, ...speaker} = stretch(side, name);
		return {...stretch(side, text), speaker};
	};
	const {figures = [], only = {}, quotes = [], changes = [], shared = [], namesOnly = false} = stated;
	return {
		figures: figures.map(([verdict, a, b]) => ({verdict, a: figure('a', a), b: figure('b', b)})),
		figuresOnly: {
			a: (only.a ?? []).map(made => figure('a', made)),
			b: (only.b ?? []).map(made => figure('b', made)),
		},
		quotes: quotes.map(([verdict, a, b, sameSpeaker]) => ({
			verdict,
			a: quote('a', a),
			b: quote('b', b),
			...(sameSpeaker === undefined ? {} : {sameSpeaker}),
		})),
		changes: changes.map(([what, a, b]) => ({
			what,
			...(a === undefined ? {} : {a: stretch('a', a)}),
			...(b === undefined ? {} : {b: stretch('b', b)}),
		})),
		shared: shared.map((words, index) => ({
			text: toSafeText(words),
			other: toSafeText(words),
			a: at('a', words),
			b: at('b', words),
			weight: shared.length - index,
			how: 'same',
		})),
		namesOnly,
	};
}
