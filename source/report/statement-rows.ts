import {alteredWords} from '../compare/altered-words.js';
import type {Change, Evidence, Figure, FigureLink, Pair, QuoteLink, Side} from '../compare/comparison.js';
import {figureInWords, linkInWords} from '../compare/figure-in-words.js';
import {type Excerpt, inMarks, isDifferingQuote, quoteInWords} from '../compare/quote-in-words.js';
import {verdictNames} from '../compare/reason.js';
import {changeInWords, changeName, changesToTell, isTelling} from '../compare/told-changes.js';
import {joinSafe, type SafeText, safe} from '../text/safe-text.js';
import type {Emphasis} from './emphasis.js';

/** One thing that is stated of a pair: in one line, and as each of the two says it, where it does. */
export type StatementRow = {
	/** "differ", "agree", "only A", "negation". */
	name: SafeText;
	isDiffering: boolean;
	line: SafeText;
	a?: Said;
	b?: Said;
};

/** What one of the two says, and what stands out in that. */
export type Said = {text: SafeText; emphases: readonly Emphasis[]};

/** What is stated of one pair; `number` is that of the pair. */
export type PairStatements = {number: number; rows: readonly StatementRow[]};

/** The figures of all pairs that have any: those that differ, that agree about or exactly, and those that one of them has. */
export const figureStatements = (pairs: readonly Pair[]): PairStatements[] =>
	statementsOf(pairs, ({figures, figuresOnly}) => [
		...figures.filter(({verdict}) => verdict === 'differ').map(linkedRow),
		...figures.filter(({verdict}) => verdict === 'about').map(linkedRow),
		...figures.filter(({verdict}) => verdict === 'agree').map(linkedRow),
		...unlinkedRow(figuresOnly, 'a'),
		...unlinkedRow(figuresOnly, 'b'),
	]);

/** What the pairs both quote, whole, and who is said to say it. */
export const quoteStatements = (pairs: readonly Pair[]): PairStatements[] =>
	statementsOf(pairs, ({quotes}) => quotes.map(quoteRow));

/** What was changed in the pairs, as far as neither figures nor quotes tell it. */
export const changeStatements = (pairs: readonly Pair[]): PairStatements[] =>
	statementsOf(pairs, evidence => changesToTell(evidence).map(changeRow));

const statementsOf = (
	pairs: readonly Pair[],
	rowsOf: (evidence: Evidence) => StatementRow[],
): PairStatements[] =>
	pairs.map(({number, evidence}) => ({number, rows: rowsOf(evidence)})).filter(({rows}) => rows.length > 0);

/** Figures that only one of the passages has: "40, Monday". */
export const figureList = (figures: readonly Figure[]): SafeText =>
	joinSafe(figures.map(figureInWords), safe`, `);

function linkedRow(link: FigureLink): StatementRow {
	const {verdict} = link;
	const [a, b] = [link.a, link.b].map(figureInWords);
	const line = linkInWords(link);
	const isDiffering = verdict === 'differ';
	return {name: names[verdict], isDiffering, line, a: said(a, isDiffering), b: said(b, isDiffering)};
}

const names: Record<FigureLink['verdict'], SafeText> = {...verdictNames, about: safe`agree about`};

function unlinkedRow(only: Evidence['figuresOnly'], side: Side): StatementRow[] {
	if (only[side].length === 0) return [];
	const line = figureList(only[side]);
	return [
		{name: side === 'a' ? safe`only A` : safe`only B`, isDiffering: false, line, [side]: said(line, false)},
	];
}

const said = (text: SafeText, isDiffering: boolean): Said => ({
	text,
	emphases: isDiffering ? [{start: 0, end: text.length, as: 'differ'}] : [],
});

const whole: Excerpt = {cells: Number.POSITIVE_INFINITY, ellipsis: safe`…`};

function quoteRow(quote: QuoteLink): StatementRow {
	const isAltered = quote.verdict === 'altered';
	const isOther = quote.sameSpeaker === false;
	const names = [
		...(isAltered ? [safe`altered`] : []),
		...(isOther ? [safe`other speaker`] : []),
		...(isAltered || isOther ? [] : [safe`same`]),
	];
	return {
		name: joinSafe(names, safe`, `),
		isDiffering: isDifferingQuote(quote),
		line: quoteInWords(quote, whole),
		a: spoken(quote, 'a'),
		b: spoken(quote, 'b'),
	};
}

/** "Lund: “…”", of which stand out the speaker, where the other is another one, and the words that were altered. */
function spoken(quote: QuoteLink, side: Side): Said {
	const {text, speaker} = quote[side];
	const head = speaker ? safe`${speaker.text}: ` : safe``;
	const start = head.length + 1;
	const altered = quote.verdict === 'altered' ? alteredWords(quote).map(words => words[side]) : [];
	const other = quote.sameSpeaker === false && speaker ? [{start: 0, end: speaker.text.length}] : [];
	const ranges = [...other, ...altered.map(range => ({start: start + range.start, end: start + range.end}))];
	return {
		text: safe`${head}${inMarks(text, whole)}`,
		emphases: ranges.filter(({start, end}) => end > start).map(range => ({...range, as: 'differ'})),
	};
}

const changeRow = (change: Change): StatementRow => ({
	name: changeName(change),
	isDiffering: isTelling(change),
	line: changeInWords(change, whole),
	a: change.a && said(change.a.text, isTelling(change)),
	b: change.b && said(change.b.text, isTelling(change)),
});
