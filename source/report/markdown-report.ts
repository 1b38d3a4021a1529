import {type Article, type Block, isKept} from '../article/article.js';
import {labelAmong} from '../article/labels.js';
import type {Comparison, Passage, Side} from '../compare/comparison.js';
import {describeKind, explainPair} from '../compare/evidence.js';
import {type NumberedPair, numberedPairs} from '../compare/numbered-pairs.js';
import {furnitureReason} from '../layout/article-lines.js';
import {labelText} from '../layout/label-text.js';
import type {Problem} from '../library/library.js';
import type {Answer} from '../search/answer.js';
import {joinSafe, type SafeText, safe} from '../text/safe-text.js';
import {emphasesOf, emphasesOfHit} from './emphasis.js';
import {excerptOfHit} from './excerpt-of-hit.js';
import {linkedCells} from './linked-text.js';
import {MarkdownItems} from './markdown-items.js';
import {
	blockQuote,
	codeBlock,
	emphasizedMarkdown,
	linkedMarkdown,
	listOf,
	type Markdown,
	markdown,
	paragraphs,
	tableOf,
} from './markdown-text.js';
import {wholeBlock} from './passage-address.js';
import {
	aboutPutAside,
	aboutUnsure,
	articlesOfHits,
	comparisonTitle,
	describeHits,
	describeProblem,
	describeUnpaired,
	dot,
	lengthOf,
	letters,
	onlyTitle,
	originLine,
	originOf,
	readingTime,
	searchTitle,
	sideTitle,
	summaryOf,
	titles,
} from './phrases.js';
import {provenancesOf, readOf, readOfInShort} from './provenance.js';
import {saidOf} from './said-of-pair.js';
import {sourceLinkMarkdown} from './source-link.js';
import {changeStatements, figureStatements, type PairStatements, quoteStatements} from './statement-rows.js';

/** One article as Markdown. */
export function articleMarkdown(article: Article, furniture: boolean): string {
	const origin = originLine(article);
	const about = origin === '' ? [] : [markdown`${origin}`];
	const title = article.blocks.findIndex(block => block.kind === 'title');
	const head = title < 0 ? [markdown`# ${article.title}`, ...about] : [];
	const items = new MarkdownItems();
	const blocks: Markdown[] = [];
	let above: Block | undefined;
	for (const [index, block] of article.blocks.entries()) {
		if (!furniture && !isKept(block)) continue;
		if (block.kind === 'list-item') blocks.push(items.next(block));
		else {
			items.end();
			const isNextLine = block.continues && above?.kind === block.kind;
			if (index === title) blocks.push(paragraphs([markdown`# ${block.text}`, ...about]));
			else
				blocks.push(
					isNextLine ? markdown`${blocks.pop()!}\\\n${blockMarkdown(block)}` : blockMarkdown(block),
				);
		}

		above = block;
	}

	return written([...head, ...blocks, ...paragraphsOf(readOf([article]))]);
}

const headingMarks = [
	markdown`#`,
	markdown`##`,
	markdown`###`,
	markdown`####`,
	markdown`#####`,
	markdown`######`,
];

function blockMarkdown(block: Block): Markdown {
	const {kind, text, links = []} = block;
	const words = linkedMarkdown({text, links});
	switch (kind) {
		case 'title':
			return markdown`## ${words}`;
		case 'heading':
			return markdown`${headingMarks[(block.level ?? 2) - 1]} ${words}`;
		case 'quote':
			return blockQuote(words);
		case 'code':
			return codeBlock(text);
		case 'table':
			return tableOf(linkedCells(block), (block.heads ?? 0) > 0);
		case 'furniture':
			return markdown`\\[${furnitureReason(block)}\\] ${words}`;
		default:
			return words;
	}
}

/** Several articles as a list in Markdown, and what could not be read. */
export const listMarkdown = (articles: readonly Article[], problems: readonly Problem[]): string =>
	written([
		markdown`# ${titles.articles}`,
		listOf(
			articles.map(article => {
				const about = [...originOf(article), lengthOf(article), readingTime(article)];
				return markdown`${labelText(labelAmong(articles, article), {dot})} (${joinSafe(about, safe`, `)})`;
			}),
		),
		...problemsMarkdown(problems),
		...paragraphsOf(readOfInShort(articles)),
	]);

/** The passages that answer a query as Markdown, what answers in bold. */
export function hitsMarkdown(answer: Answer, problems: readonly Problem[]): string {
	const articles = articlesOfHits(answer.hits);
	const passages = answer.hits.flatMap((hit, index, hits) => {
		const {article} = hit;
		const excerpt = excerptOfHit(hit);
		const words = emphasizedMarkdown(excerpt.text, emphasesOfHit(excerpt));
		const passage = blockQuote(
			markdown`${words}${sourceLinkMarkdown(article, wholeBlock(article, hit.block))}`,
		);
		return hits[index - 1]?.article === article
			? [passage]
			: [markdown`## ${labelText(labelAmong(articles, article), {dot})}`, passage];
	});
	return written([
		markdown`# ${searchTitle(answer)}`,
		markdown`${describeHits(answer)}`,
		...passages,
		...problemsMarkdown(problems),
		...paragraphsOf(readOf(articles)),
	]);
}

const paragraphsOf = (lines: readonly SafeText[]): Markdown[] => lines.map(line => markdown`${line}`);

/** What was read, at the end of a report. */
export const provenanceMarkdown = (articles: readonly Article[]): Markdown[] =>
	provenancesOf(articles).map(line => markdown`Read of ${line}.`);

/**
A comparison as Markdown: its pairs with what both say in bold, what is stated of them, the unsure ones where they are asked for,
and what only one article says.
*/
export function comparisonMarkdown(comparison: Comparison, withUnsure = false): string {
	const all = numberedPairs(comparison, withUnsure);
	const aside = all.filter(({isPutAside}) => isPutAside);
	const pairs = all.filter(({isUnsure, isPutAside}) => !isUnsure && !isPutAside);
	const unsure = all.filter(({isUnsure}) => isUnsure);
	const named = (side: Side) => markdown`**${letters[side]}** ${sideTitle(comparison, side)}`;
	return written([
		markdown`# ${comparisonTitle(comparison)}`,
		listOf([named('a'), named('b')]),
		markdown`${summaryOf(comparison)}`,
		...(pairs.length > 0 ? [markdown`## ${titles.pairs}`] : []),
		...pairs.flatMap(pair => pairMarkdown(comparison, pair)),
		...statementsMarkdown(titles.figures, figureStatements(pairs)),
		...statementsMarkdown(titles.quotes, quoteStatements(pairs)),
		...statementsMarkdown(titles.changes, changeStatements(pairs)),
		...(unsure.length > 0 ? [markdown`## ${titles.unsure}`, markdown`${aboutUnsure}`] : []),
		...unsure.flatMap(pair => pairMarkdown(comparison, pair)),
		...(pairs.length > 0 ? onlyMarkdown(comparison, 'a') : []),
		...(pairs.length > 0 ? onlyMarkdown(comparison, 'b') : []),
		...(aside.length > 0 ? [markdown`## ${titles.putAside}`, markdown`${aboutPutAside}`] : []),
		...aside.flatMap(pair => pairMarkdown(comparison, pair)),
		...provenanceMarkdown([comparison.a, comparison.b]),
	]);
}

function pairMarkdown(comparison: Comparison, pair: NumberedPair): Markdown[] {
	const says = (side: Side) => [
		emphasizedMarkdown(pair[side].text, emphasesOf(pair, side)),
		sourceLinkMarkdown(comparison[side], pair[side].parts),
	];
	const why = explainPair(pair);
	const judged = saidOf(pair);
	return [
		markdown`### ${pair.label} · ${describeKind(pair)}`,
		...(why === '' ? [] : [markdown`${why}`]),
		...(judged === '' ? [] : [markdown`${judged}`]),
		markdown`> **${letters.a}** ${says('a')}\n>\n> **${letters.b}** ${says('b')}`,
	];
}

/** What is stated of the pairs, a line for each; nothing where there is nothing. */
function statementsMarkdown(title: SafeText, statements: readonly PairStatements[]): Markdown[] {
	if (statements.length === 0) return [];
	const lines = statements.map(({number, rows}) => {
		const parts = rows.map(({name, isDiffering, line}, index) => {
			const words = isDiffering ? markdown`**${name}** ${line}` : markdown`${name} ${line}`;
			return index === 0 ? words : markdown`; ${words}`;
		});
		return markdown`Pair ${number}: ${parts}`;
	});
	return [markdown`## ${title}`, listOf(lines)];
}

function onlyMarkdown(comparison: Comparison, side: Side): Markdown[] {
	const unpaired = comparison.only[side];
	const passageItem = ({text, parts}: Passage) =>
		markdown`${text}${sourceLinkMarkdown(comparison[side], parts)}`;
	return [
		markdown`## ${onlyTitle(side)}`,
		markdown`${describeUnpaired(unpaired)}`,
		...(unpaired.passages.length > 0 ? [listOf(unpaired.passages.map(passageItem))] : []),
	];
}

/** What could not be read, so that nobody takes the rest for all there is. */
export const problemsMarkdown = (problems: readonly Problem[]): Markdown[] =>
	problems.length === 0
		? []
		: [
				markdown`## ${titles.problems}`,
				listOf(problems.map(problem => markdown`${describeProblem(problem)}`)),
			];

/** A whole document. */
export const written = (blocks: readonly Markdown[]): string => `${paragraphs(blocks)}\n`;
