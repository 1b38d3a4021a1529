import type {Article} from '../article/article.js';
import type {Alignment} from './alignment.js';
import type {FigureInContext} from './figure-likeness.js';
import {figuresInContext, verdictOf} from './link-figures.js';
import type {UnitSentence} from './vocabulary.js';

/** What the figures of two sentences say of whether both state one fact. */
export type FiguresInCommon = {
	/** The most telling figure and the most telling date that agree, 0 to 1: rare ones, and those that few sentences have. */
	equalFigure: number;
	equalDate: number;
	bothHaveFigures: number;
};

export type ArticleFigures = {
	/** The figures of each sentence, by index. */
	a: FigureInContext[][];
	b: FigureInContext[][];
	/** The share of all different figures of both articles that both have. */
	shared: number;
	ofSentences: (i: number, j: number) => FiguresInCommon;
};

// What agrees but for rounding tells a little less.
const aboutFactor = 0.8;

/** Reads the figures of two articles, for measuring two sentences by index. */
export function figuresInCommon({
	a: articleA,
	b: articleB,
	vocabulary,
}: Pick<Alignment, 'a' | 'b' | 'vocabulary'>): ArticleFigures {
	const figuresOf = (sentences: readonly UnitSentence[], article: Article) =>
		sentences.map(sentence => figuresInContext(sentence, article, vocabulary, vocabulary.language));
	const [a, b] = [figuresOf(vocabulary.a, articleA), figuresOf(vocabulary.b, articleB)];
	const [keysA, keysB] = [a, b].map(side => side.map(figures => figures.map(keyOf)));
	const [havingA, havingB] = [keysA, keysB].map(sentencesHaving);
	const both = [...havingA.keys()].filter(key => havingB.has(key)).length;
	const all = havingA.size + havingB.size;
	return {
		a,
		b,
		shared: all === 0 ? 0 : (2 * both) / all,
		ofSentences(i, j) {
			const common = {
				equalFigure: 0,
				equalDate: 0,
				bothHaveFigures: Number(a[i].length > 0 && b[j].length > 0),
			};
			for (const [m, x] of a[i].entries()) {
				for (const [n, y] of b[j].entries()) {
					const verdict = verdictOf(x, y);
					if (!verdict || verdict === 'differ') continue;
					const certainty = Math.min(tellingOf(x), tellingOf(y)) * (verdict === 'about' ? aboutFactor : 1);
					const having = Math.sqrt(havingA.get(keysA[i][m])! * havingB.get(keysB[j][n])!);
					const of = x.date ? 'equalDate' : 'equalFigure';
					common[of] = Math.max(common[of], certainty / having);
				}
			}

			return common;
		},
	};
}

/** In how many sentences each figure stands. */
function sentencesHaving(keys: readonly string[][]): Map<string, number> {
	const having = new Map<string, number>();
	for (const key of keys.flatMap(ofSentence => [...new Set(ofSentence)]))
		having.set(key, (having.get(key) ?? 0) + 1);
	return having;
}

/** The same for figures that are the same wherever they stand. */
function keyOf({date, quantity, kind}: FigureInContext): string {
	if (quantity) {
		const isCount = kind === 'age' || kind === 'ordinal';
		return `${isCount ? 'count' : kind} ${quantity.value} ${quantity.unit ?? ''}`;
	}

	const {start: _start, end: _end, bound: _bound, ...value} = date!;
	return JSON.stringify(value);
}

const tellingKinds = new Set(['money', 'percent', 'points', 'age', 'score', 'rate']);

/** How much it tells that a figure stands in two sentences, 0 to 1: "three" stands in many. */
function tellingOf({date, quantity, kind}: FigureInContext): number {
	if (date) {
		if (date.kind === 'day') return date.from.day !== undefined || date.from.year !== undefined ? 1 : 0.5;
		return date.kind === 'time' ? 1 : date.kind === 'year' ? 0.6 : 0.4;
	}

	const value = quantity?.value ?? 0;
	if (tellingKinds.has(kind) || value >= 100 || !Number.isInteger(value)) return 1;
	return value > 12 ? 0.8 : value > 3 ? 0.5 : 0.3;
}
