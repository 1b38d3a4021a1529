import {type Article, isKept, readingMinutes, wordCount} from '../article/article.js';
import {articleNames} from '../article/article-names.js';
import type {Comparison} from '../compare/comparison.js';
import {describeKind, explainPair} from '../compare/evidence.js';
import {numberedPairs} from '../compare/numbered-pairs.js';
import type {Answer} from '../search/answer.js';
import {type StoryFacts, timesSaid} from '../stories/story-facts.js';
import {joinSafe, safe} from '../text/safe-text.js';
import {csvText} from './csv-text.js';
import {rounded} from './json-report.js';
import {figureLine} from './story-phrases.js';

/** An article as a table: a block a row. */
export const articleCsv = ({blocks}: Article, furniture: boolean): string =>
	csvText([
		['kind', 'text', 'start', 'end'],
		...blocks
			.filter(block => furniture || isKept(block))
			.map(({kind, text, start, end}) => [kind, text, start, end]),
	]);

/** Several articles: one a row. */
export const listCsv = (articles: readonly Article[]): string =>
	csvText([
		['title', 'outlet', 'byline', 'published', 'words', 'minutes', 'source'],
		...articles.map(article => {
			const {title, outlet = '', byline = '', published = '', source} = article;
			return [title, outlet, byline, published, wordCount(article), readingMinutes(article), source.name];
		}),
	]);

/** The passages that answer a query: one a row. */
export const hitsCsv = ({hits}: Answer): string =>
	csvText([
		['title', 'outlet', 'passage', 'score', 'source'],
		...hits.map(({article, block, score}) => [
			article.title,
			article.outlet ?? '',
			article.blocks[block].text,
			rounded(score),
			article.source.name,
		]),
	]);

/** The pairs of a comparison, the unsure ones too where they are asked for: one a row. */
export const comparisonCsv = (comparison: Comparison, withUnsure = false): string =>
	csvText([
		['pair', 'kind', 'score', 'A', 'B', 'why'],
		...numberedPairs(comparison, withUnsure)
			.filter(({isPutAside}) => !isPutAside)
			.map(pair => [
				pair.label,
				describeKind(pair),
				rounded(pair.score),
				pair.a.text,
				pair.b.text,
				explainPair(pair),
			]),
	]);

/** A story: a fact a row, with the words of each article in a column of its own; then what only one of them says. */
export function storyCsv({articles, facts, only}: StoryFacts): string {
	const names = articleNames(articles);
	const list = (indices: readonly number[]) =>
		joinSafe(
			indices.map(index => names[index]),
			safe`, `,
		);
	return csvText([
		['fact', 'said by', 'score', 'verdict', 'figures', 'first', 'no date', ...names],
		...facts.map((fact, index) => [
			index + 1,
			timesSaid(fact),
			rounded(fact.score),
			fact.verdict ?? '',
			joinSafe(
				fact.figures.map(figure => figureLine(figure, names, safe`≠`)),
				safe`; `,
			),
			list(fact.first.articles),
			list(fact.first.undated),
			...fact.passages.map(passage => passage?.text ?? ''),
		]),
		...only.flatMap((passages = [], index) =>
			passages.map(({text}) => [
				'only',
				1,
				'',
				'',
				'',
				'',
				'',
				...names.map((_, column) => (column === index ? text : '')),
			]),
		),
	]);
}
