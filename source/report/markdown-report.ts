import {type Article, type Block, isKept, readingMinutes, wordCount} from '../article/article.js';
import type {Comparison, Pair, Side} from '../compare/comparison.js';
import {describeKind, explainPair} from '../compare/evidence.js';
import {unpairedOf} from '../compare/unpaired.js';
import {counted} from '../layout/columns.js';
import {pairsInOrder} from '../layout/comparison-rows.js';
import type {Problem} from '../library/library.js';
import type {Answer} from '../search/create-search.js';
import {joinSafe, safe, toSafeText} from '../text/safe-text.js';
import {type FigureRow, figureRows} from './figure-rows.js';
import {lightsOf} from './lights.js';
import {listOf, litMarkdown, type Markdown, markdown, paragraphs} from './markdown-text.js';
import {
	agreedList,
	comparisonTitle,
	describeHits,
	describeUnpaired,
	figureList,
	noPairs,
	originOf,
	summaryOf,
} from './wording.js';

/** One article as Markdown. */
export function articleMarkdown(article: Article, furniture: boolean): string {
	const origin = joinSafe(originOf(article), safe` · `);
	const about = origin === '' ? [] : [markdown`${origin}`];
	const title = article.blocks.findIndex(block => block.kind === 'title');
	const head = title < 0 ? [markdown`# ${article.title}`, ...about] : [];
	const blocks = article.blocks.flatMap((block, index) => {
		if (!furniture && !isKept(block)) return [];
		return index === title ? [markdown`# ${block.text}`, ...about] : [blockMarkdown(block)];
	});
	return written([...head, ...blocks]);
}

function blockMarkdown({kind, text, reason}: Block): Markdown {
	switch (kind) {
		case 'title':
		case 'heading':
			return markdown`## ${text}`;
		case 'quote':
			return markdown`> ${text}`;
		case 'list-item':
			return markdown`- ${text}`;
		case 'furniture':
			return markdown`\\[${toSafeText((reason ?? kind).replaceAll('-', ' '))}\\] ${text}`;
		default:
			return markdown`${text}`;
	}
}

/** Several articles as a list in Markdown, and what could not be read. */
export const listMarkdown = (articles: readonly Article[], problems: readonly Problem[]): string =>
	written([
		markdown`# Articles`,
		listOf(
			articles.map(article => {
				const about = [
					...originOf(article),
					counted(wordCount(article), safe`word`),
					safe`${readingMinutes(article)} min`,
				];
				return markdown`${article.title} (${joinSafe(about, safe`, `)})`;
			}),
		),
		...problemsMarkdown(problems),
	]);

/** The passages that answer a query as Markdown, what answers in bold. */
export function hitsMarkdown(answer: Answer, problems: readonly Problem[]): string {
	const passages = answer.hits.flatMap(({article, block, ranges}, index, hits) => {
		const lights = ranges.map(range => ({...range, as: 'shared' as const}));
		const passage = markdown`> ${litMarkdown(article.blocks[block].text, lights)}`;
		return hits[index - 1]?.article === article ? [passage] : [markdown`## ${article.title}`, passage];
	});
	return written([
		markdown`# Search: ${toSafeText(answer.query)}`,
		markdown`${describeHits(answer)}`,
		...passages,
		...problemsMarkdown(problems),
	]);
}

/** A comparison as Markdown: its pairs with what both say in bold, their figures, and what only one article says. */
export function comparisonMarkdown(comparison: Comparison): string {
	const pairs = pairsInOrder(comparison);
	const named = (letter: Markdown, {title, outlet}: Article) =>
		markdown`**${letter}** ${title}${outlet && markdown` (${outlet})`}`;
	const figures = figureRows(pairs).map(figuresMarkdown);
	return written([
		markdown`# ${comparisonTitle(comparison)}`,
		listOf([named(markdown`A`, comparison.a), named(markdown`B`, comparison.b)]),
		markdown`${pairs.length > 0 ? summaryOf(comparison) : noPairs}`,
		...(pairs.length > 0 ? [markdown`## Pairs of passages`] : []),
		...pairs.flatMap(pairMarkdown),
		...(figures.length > 0 ? [markdown`## Figures that agree and differ`, listOf(figures)] : []),
		...(pairs.length > 0 ? onlyMarkdown(comparison, 'a', markdown`A`) : []),
		...(pairs.length > 0 ? onlyMarkdown(comparison, 'b', markdown`B`) : []),
	]);
}

function pairMarkdown(pair: Pair, index: number): Markdown[] {
	const says = (side: Side) => litMarkdown(pair[side].text, lightsOf(pair, side));
	const why = explainPair(pair);
	return [
		markdown`### ${index + 1} · ${describeKind(pair)}`,
		...(why === '' ? [] : [markdown`${why}`]),
		markdown`> **A** ${says('a')}\n>\n> **B** ${says('b')}`,
	];
}

function figuresMarkdown({pair, sort, figures: {both, onlyA, onlyB}, isDiffering}: FigureRow): Markdown {
	const told = [
		...(both.length > 0 ? [markdown`both ${agreedList(both)}`] : []),
		...(onlyA.length > 0 ? [markdown`only A ${figureList(onlyA)}`] : []),
		...(onlyB.length > 0 ? [markdown`only B ${figureList(onlyB)}`] : []),
	];
	const verdict = isDiffering ? markdown` **differ**` : markdown` agree`;
	return markdown`Pair ${pair}, ${sort}${verdict}: ${told.map((part, index) => (index === 0 ? part : markdown`; ${part}`))}`;
}

function onlyMarkdown(comparison: Comparison, side: Side, letter: Markdown): Markdown[] {
	const unpaired = unpairedOf(comparison, side);
	return [
		markdown`## Only ${letter} says`,
		markdown`${describeUnpaired(unpaired)}`,
		...(unpaired.passages.length > 0 ? [listOf(unpaired.passages.map(({text}) => markdown`${text}`))] : []),
	];
}

/** What could not be read, so that nobody takes the rest for all there is. */
const problemsMarkdown = (problems: readonly Problem[]): Markdown[] =>
	problems.length === 0
		? []
		: [markdown`## Not read`, listOf(problems.map(({source, message}) => markdown`${source}: ${message}`))];

const written = (blocks: readonly Markdown[]): string => `${paragraphs(blocks)}\n`;
