import type {Article} from '../article/article.js';
import {labelsOfTwo} from '../article/labels.js';
import type {Comparison, Side} from '../compare/comparison.js';
import {describeKind, explainPair} from '../compare/evidence.js';
import {type NumberedPair, numberedPairs} from '../compare/numbered-pairs.js';
import {rangeInBlock} from '../compare/passage-offsets.js';
import {addTo} from '../text/add-to.js';
import {joinSafe, type SafeText, safe, toSafeText} from '../text/safe-text.js';
import {type Emphasis, emphasesOf} from './emphasis.js';
import {articleElement, letterMark} from './html-article.js';
import {htmlPage} from './html-page.js';
import {type Html, html, wordsOf} from './html-text.js';
import {overlapPicture, pairClass} from './overlap-picture.js';
import {
	aboutPutAside,
	aboutUnsure,
	comparisonTitle,
	describeUnpaired,
	lengthOf,
	letters,
	onlyTitle,
	originOf,
	summaryOf,
	titles,
} from './phrases.js';
import {saidOf} from './said-of-pair.js';
import {sourceLinkHtml} from './source-link.js';
import {changeStatements, figureStatements, type PairStatements, quoteStatements} from './statement-rows.js';
import {emphasisElements, emphasizedHtml, type Wrapped} from './wrap-ranges.js';

const sides = ['a', 'b'] as const;
const other = {a: 'b', b: 'a'} as const;

type Section = {id: SafeText; name: SafeText; content: Html};

/**
A comparison as a page: where the pairs lie, the pairs, what is stated of them, the unsure ones where they are asked for, what only
one article says, and both articles whole.
*/
export function comparisonHtml(comparison: Comparison, withUnsure = false): string {
	const all = numberedPairs(comparison, withUnsure);
	const aside = all.filter(({isPutAside}) => isPutAside);
	const pairs = all.filter(({isUnsure, isPutAside}) => !isUnsure && !isPutAside);
	const unsure = all.filter(({isUnsure}) => isUnsure);
	const sections: Section[] = [
		...(pairs.length > 0 ? [pictureSection(comparison, pairs), pairsSection(comparison, pairs)] : []),
		...statementsSection(comparison, safe`figures`, titles.figures, figureStatements(pairs)),
		...statementsSection(comparison, safe`quotes`, titles.quotes, quoteStatements(pairs)),
		...statementsSection(comparison, safe`changes`, titles.changes, changeStatements(pairs)),
		...(unsure.length > 0 ? [unsureSection(comparison, unsure)] : []),
		...(pairs.length > 0 ? [onlySection(comparison)] : []),
		...(aside.length > 0 ? [asideSection(comparison, aside)] : []),
		articlesSection(comparison, all),
	];
	return htmlPage({
		title: comparisonTitle(comparison),
		articles: sides.map(side => comparison[side]),
		lead: html`<ul class="sides">
${sides.map(side => sideElement(comparison, side))}</ul>
<p>${summaryOf(comparison)}</p>
<nav aria-label="Sections">
<ul>
${sections.map(({id, name}) => html`<li><a href="#${id}">${name}</a></li>\n`)}</ul>
</nav>
`,
		note: safe`What stands together was found by a program: read both passages before you rely on them.`,
		main: html`${sections.map(
			({id, name, content}) => html`<section aria-labelledby="${id}">
<h2 id="${id}">${name}</h2>
${content}</section>
`,
		)}`,
	});
}

/** What is compared: title, origin and length of one side. */
function sideElement(comparison: Comparison, side: Side): Html {
	const article = comparison[side];
	const letter = letters[side];
	const {title, file} = labelsOfTwo(comparison)[side];
	const known = [...originOf(article), ...(title !== undefined && file !== undefined ? [file] : [])];
	const about = joinSafe([...known, lengthOf(article)], safe` · `);
	const words = wordsOf(article);
	return html`<li>${letterMark(letter)}<a href="#${toSafeText(letter.toLowerCase())}"${words}>${title ?? file}</a> <span class="about"${words}>${about}</span></li>\n`;
}

const pictureSection = (comparison: Comparison, pairs: readonly NumberedPair[]): Section => ({
	id: safe`overlaps`,
	name: safe`Where they overlap`,
	content: html`<figure>
${overlapPicture(comparison, pairs)}<figcaption>From the beginning of each article to its end. A line joins the passages of a pair, dashed where they are related and no more.</figcaption>
</figure>
`,
});

const pairsSection = (comparison: Comparison, pairs: readonly NumberedPair[]): Section => ({
	id: safe`pairs`,
	name: titles.pairs,
	content: html`<p class="about">Words of both are <mark>bold</mark>, figures that agree <mark class="agree">underlined</mark>, changed words <mark class="changed">dotted</mark>, and what differs <mark class="differ">flagged</mark>. A number leads to its place in article A.</p>
${pairsTable(comparison, pairs)}`,
});

const unsureSection = (comparison: Comparison, unsure: readonly NumberedPair[]): Section => ({
	id: safe`unsure`,
	name: titles.unsure,
	content: html`<p class="about">${aboutUnsure}</p>
${pairsTable(comparison, unsure)}`,
});

const asideSection = (comparison: Comparison, aside: readonly NumberedPair[]): Section => ({
	id: safe`aside`,
	name: titles.putAside,
	content: html`<p class="about">${aboutPutAside}</p>
${pairsTable(comparison, aside)}`,
});

const pairsTable = (comparison: Comparison, pairs: readonly NumberedPair[]): Html =>
	html`<table class="pairs stacked">
<thead><tr><th scope="col">Pair</th><th scope="col">A says</th><th scope="col">B says</th><th scope="col">Why</th></tr></thead>
<tbody>
${pairs.map(pair => pairRow(comparison, pair))}</tbody>
</table>
`;

function pairRow(comparison: Comparison, pair: NumberedPair): Html {
	const {number} = pair;
	const says = (side: Side) => {
		const words = emphasizedHtml(pair[side].text, emphasesOf(pair, side));
		const article = comparison[side];
		const source = sourceLinkHtml(article, pair[side].parts, safe`${letters[side]} in pair ${number}`);
		return html`<td>${letterMark(letters[side])}<span${wordsOf(article)}>${words}</span>${source}</td>`;
	};

	const why = explainPair(pair);
	const judged = saidOf(pair);
	const said = judged === '' ? undefined : html`<p class="about" dir="auto">${judged}</p>`;
	return html`<tr id="pair-${number}"><th scope="row"><a class="number" href="#a-${number}" aria-label="Pair ${number}, to its place in article A">${pair.label}</a> ${describeKind(pair)}</th>${says('a')}${says('b')}<td class="why" dir="auto">${why}${said}</td></tr>\n`;
}

/** What is stated of the pairs, as either says it; no section where there is nothing. */
function statementsSection(
	comparison: Comparison,
	id: SafeText,
	name: SafeText,
	statements: readonly PairStatements[],
): Section[] {
	if (statements.length === 0) return [];
	const rows = statements.flatMap(({number, rows}) =>
		rows.map(row => {
			const cell = (side: Side) => {
				const said = row[side];
				if (!said) return html`<td></td>`;
				const words = emphasizedHtml(said.text, said.emphases);
				return html`<td>${letterMark(letters[side])}<span${wordsOf(comparison[side])}>${words}</span></td>`;
			};

			const verdict = row.isDiffering ? html`<strong>${row.name}</strong>` : row.name;
			return html`<tr><th scope="row"><a class="number" href="#pair-${number}" aria-label="Pair ${number}">${number}</a> ${verdict}</th>${cell('a')}${cell('b')}</tr>\n`;
		}),
	);
	const content = html`<table class="statements stacked">
<thead><tr><th scope="col">Pair</th><th scope="col">A says</th><th scope="col">B says</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
`;
	return [{id, name, content}];
}

function onlySection(comparison: Comparison): Section {
	const only = (side: Side) => {
		const unpaired = comparison.only[side];
		const passages = unpaired.passages.map(({text, parts}, index) => {
			const of = safe`passage ${index + 1} of ${letters[side]} alone`;
			return html`<li dir="auto">${text}${sourceLinkHtml(comparison[side], parts, of)}</li>\n`;
		});
		return html`<div>
<h3>${onlyTitle(side)}</h3>
<p class="about">${describeUnpaired(unpaired)}</p>
${passages.length > 0 ? html`<ul class="only"${wordsOf(comparison[side])}>\n${passages}</ul>\n` : undefined}</div>
`;
	};

	return {
		id: safe`only`,
		name: safe`What only one of them says`,
		content: html`<div class="beside">\n${sides.map(only)}</div>\n`,
	};
}

function articlesSection(comparison: Comparison, pairs: readonly NumberedPair[]): Section {
	const panes = sides.map(
		side =>
			// A pane that scrolls by itself has to be reached by keyboard.
			html`<div class="pane" role="region" aria-label="Article ${letters[side]}" tabindex="0">\n${articleElement(
				comparison[side],
				{
					level: 3,
					furniture: false,
					id: side,
					letter: letters[side],
					parts: partsOf(comparison[side], pairs, side),
				},
			)}</div>\n`,
	);
	return {
		id: safe`articles`,
		name: safe`Both articles`,
		content: html`<p class="about">The number of a pair leads to its passage in the other article.</p>
<div class="beside panes">\n${panes}</div>
`,
	};
}

/** The passages of one article and what stands out in them, by block. */
function partsOf({blocks}: Article, pairs: readonly NumberedPair[], side: Side): Map<number, Wrapped[]> {
	const parts = new Map<number, Wrapped[]>();
	const emphases = new Map<number, Emphasis[]>();
	for (const pair of pairs) {
		for (const [part, {block, range}] of pair[side].parts.entries())
			addTo(parts, block, {...range, wrap: passageElement(pair, side, part === 0)});
		for (const emphasis of emphasesOf(pair, side)) {
			const {block, range} = rangeInBlock(pair[side], emphasis);
			addTo(emphases, block, {...range, as: emphasis.as});
		}
	}

	for (const [block, ofBlock] of emphases) {
		for (const element of emphasisElements(ofBlock, blocks[block].text)) parts.get(block)?.push(element);
	}

	return parts;
}

/** A passage in its article: its number leads to the passage of the other one, which leads back. */
const passageElement =
	(pair: NumberedPair, side: Side, isFirst: boolean): Wrapped['wrap'] =>
	(words, isRest) => {
		const {number} = pair;
		const there = other[side];
		const id = isFirst && !isRest ? html` id="${toSafeText(side)}-${number}"` : undefined;
		const link = isRest
			? undefined
			: html`<a class="number" lang="en" href="#${toSafeText(there)}-${number}" aria-label="Pair ${number}, to its passage in article ${letters[there]}">${pair.label}</a> `;
		return html`<span class="passage ${pairClass(pair)}"${id}>${link}${words}</span>`;
	};
