import type {Comparison, Passage, Side} from '../compare/comparison.js';
import {describeJudgement} from '../compare/describe-judgement.js';
import {describeEvent, describeKind, reasonOf} from '../compare/evidence.js';
import type {NumberedPair} from '../compare/numbered-pairs.js';
import {type ReasonPart, sectionOf} from '../compare/reason.js';
import {spaces} from '../layout/columns.js';
import type {Symbols} from '../layout/symbols.js';
import {wrapText} from '../layout/wrap.js';
import {letters, originLine} from '../report/phrases.js';
import {figureList} from '../report/statement-rows.js';
import {memoize} from '../text/memoize.js';
import {joinSafe, type SafeText, safe, sliceSafe, toSafeText} from '../text/safe-text.js';
import {pairNumber} from './compare-reason.js';
import {shownPairs} from './comparisons.js';
import type {CompareScreen, State} from './state.js';

/** A row of what is said of a pair; an empty one where it has no text. */
export type DetailsRow = {text: SafeText; as?: 'heading' | 'differing' | 'about'};

/** All there is to say of the current pair of a comparison, uncut, in rows of at most `width` cells. */
export const detailsRows = (
	screen: CompareScreen,
	width: number,
	symbols: Symbols,
): readonly DetailsRow[] => {
	const pairs = shownPairs(screen);
	return rowsOf(screen.comparison, pairs, pairs[screen.pair], screen.unpaired, width, symbols);
};

const rowsOf = memoize(
	(
		comparison: Comparison,
		pairs: readonly NumberedPair[],
		pair: NumberedPair | undefined,
		unpaired: CompareScreen['unpaired'],
		width: number,
		symbols: Symbols,
	): readonly DetailsRow[] => {
		const parts = unpaired
			? ofUnpaired(comparison, unpaired, symbols)
			: pair
				? ofPair(comparison, pairs, pair, symbols)
				: [{text: safe`These two have no passage in common.`}];
		const event = describeEvent(comparison);
		return [...parts, {text: safe``}, {text: safe`Both articles`, as: 'heading' as const}, {text: event}]
			.flatMap(row => wrapped(row, width))
			.slice(0, mostRows);
	},
);

// More than anybody reads; a pair of such length is two reprints of a book.
const mostRows = 20_000;

function ofPair(
	comparison: Comparison,
	pairs: readonly NumberedPair[],
	pair: NumberedPair,
	symbols: Symbols,
): DetailsRow[] {
	const all = Number.POSITIVE_INFINITY;
	const {dot, ellipsis} = symbols;
	const parts = reasonOf(pair, {most: all, mostShared: all, cells: all, ellipsis});
	const of = (section: ReturnType<typeof sectionOf>) => parts.filter(part => sectionOf(part) === section);
	const heads = [pairNumber(pair, pairs), describeKind(pair), ...of('place').map(({text}) => text)];
	const {figuresOnly} = pair.evidence;
	const only = (['a', 'b'] as const)
		.filter(side => figuresOnly[side].length > 0)
		.map(side => ({text: safe`of ${letters[side]}: ${figureList(figuresOnly[side])}`}));
	return [
		{text: joinSafe(heads, safe` ${dot} `), as: 'heading'},
		...describeJudgement(pair).map(text => ({text})),
		...section(safe`What differs`, asRows(of('difference'))),
		...section(safe`What both say`, asRows(of('agreement'))),
		...section(safe`Figures that were not matched`, only),
		...passageRows(comparison, 'a', pair.a, dot),
		...passageRows(comparison, 'b', pair.b, dot),
	];
}

function ofUnpaired(
	comparison: Comparison,
	{side, passage}: NonNullable<CompareScreen['unpaired']>,
	{dot}: Symbols,
): DetailsRow[] {
	const name = side === 'a' ? safe`Dropped` : safe`Added`;
	return [
		{text: safe`${name}: only ${letters[side]} says it`, as: 'heading'},
		...passageRows(comparison, side, passage, dot),
	];
}

const section = (name: SafeText, rows: readonly DetailsRow[]): DetailsRow[] =>
	rows.length === 0 ? [] : [{text: safe``}, {text: name, as: 'heading'}, ...rows];

/** A row for each part; those of a list in one. */
function asRows(parts: readonly ReasonPart[]): DetailsRow[] {
	const rows: DetailsRow[] = [];
	for (const [index, {label, text, isListed, isDiffering}] of parts.entries()) {
		const before = parts[index - 1];
		if (isListed && before?.isListed && before.label === label)
			rows[rows.length - 1] = {...rows.at(-1)!, text: safe`${rows.at(-1)!.text}, ${text}`};
		else
			rows.push({
				text: label === undefined ? text : safe`${label}: ${text}`,
				...(isDiffering && {as: 'differing' as const}),
			});
	}

	return rows;
}

/** A passage with what it is from. */
function passageRows(comparison: Comparison, side: Side, {text}: Passage, dot: SafeText): DetailsRow[] {
	const article = comparison[side];
	const {title, source} = article;
	const about = [originLine(article, safe` ${dot} `), source.name, toSafeText(source.encoding)];
	return [
		{text: safe``},
		{text: safe`${letters[side]}  ${title}`, as: 'heading'},
		{
			text: joinSafe(
				about.filter(part => part !== ''),
				safe` ${dot} `,
			),
			as: 'about',
		},
		{text},
	];
}

const indentation = 2;

/** A row in as many as it takes; what stands under a heading is set in. */
function wrapped({text, as}: DetailsRow, width: number): DetailsRow[] {
	const indent = as === 'heading' ? 0 : indentation;
	const rows = wrapText(text, Math.max(1, width - indent)).map(({start, end}) => ({
		text: safe`${spaces(indent)}${sliceSafe(text, start, end)}`,
		...(as && {as}),
	}));
	return rows.length === 0 ? [{text: safe``}] : rows;
}

/** The comparison under the details of its pair. */
export const comparisonUnder = ({screens}: State): CompareScreen | undefined => {
	const screen = screens.at(-2);
	return screen?.name === 'compare' ? screen : undefined;
};
