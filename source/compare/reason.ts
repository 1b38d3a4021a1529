import {addTo} from '../text/add-to.js';
import {type SafeText, safe} from '../text/safe-text.js';
import type {Change, FigureLink, Pair, Passage, QuoteLink} from './comparison.js';
import {linkInWords, writtenFigure} from './figure-in-words.js';
import {type Excerpt, isDifferingQuote, quoteInWords} from './quote-in-words.js';
import type {SentencePart} from './sentence-part.js';
import {sharedPhrases} from './shared-phrases.js';
import {changeInWords, changeName, changesToTell} from './told-changes.js';

/** One thing to say of why two passages are a pair. Those of one label follow each other, and have it said once. */
export type ReasonPart = {
	/** "differ", "agree"; none where the text says it all. */
	label?: SafeText;
	text: SafeText;
	/** The same in fewer words, where there are fewer. */
	short?: SafeText;
	/** How telling it is, from 0 for what tells most: where there is no room for all, the highest goes first. */
	rank: number;
	/** Whether it says that the passages differ in more than wording. */
	isDiffering?: boolean;
	/** Whether it is one of several that have commas between them. */
	isListed?: boolean;
};

/** How many things of one sort are said, how many words of both, and as how many cells of a quote or a change. */
export type ReasonLimits = Excerpt & {most: number; mostShared: number};

/** What of a pair tells why it is one. */
export type ExplainedPair = Pick<Pair, 'kind' | 'evidence' | 'a' | 'b'>;

const ranks = {
	differ: 0,
	meaning: 1,
	quote: 2,
	content: 3,
	part: 4,
	about: 5,
	namesOnly: 6,
	wording: 7,
	/** Words that only one side has, and that turn nothing. */
	addition: 8,
	agree: 9,
	sameQuote: 10,
	shared: 11,
} as const;

/** What a part tells of: what the passages are part of, what they differ in, or what both say. */
export type ReasonSection = 'place' | 'difference' | 'agreement';

export function sectionOf({rank}: ReasonPart): ReasonSection {
	if (rank === ranks.part) return 'place';
	const differs: readonly number[] = [
		ranks.differ,
		ranks.meaning,
		ranks.quote,
		ranks.content,
		ranks.wording,
		ranks.addition,
	];
	return differs.includes(rank) ? 'difference' : 'agreement';
}

/** A part as it is said after another one, and what stands between them; the first has nothing before it. */
export function toldAfter(
	{label, text, isListed}: ReasonPart,
	before: ReasonPart | undefined,
	between: SafeText,
): {gap: SafeText; text: SafeText} {
	if (label !== undefined && before?.label === label) return {gap: isListed ? safe`, ` : between, text};
	return {gap: before ? between : safe``, text: label === undefined ? text : safe`${label}: ${text}`};
}

/** What the verdict on two figures is called. */
export const verdictNames: Record<FigureLink['verdict'], SafeText> = {
	differ: safe`differ`,
	about: safe`about`,
	agree: safe`agree`,
};

function rankOfChange({what, a, b}: Change): number {
	if (what === 'words') return a && b ? ranks.wording : ranks.addition;
	return what === 'figure' || what === 'name' || what === 'date' ? ranks.content : ranks.meaning;
}

// Cells, where there is little room.
const few = 22;

/**
All that there is to say of a pair in the order in which it is said: what the passages are, where that is not running text, then
what differs, and what both say last.
*/
export function reasonParts(pair: ExplainedPair, limits: ReasonLimits): ReasonPart[] {
	const {kind, evidence, a, b} = pair;
	const {figures, quotes, namesOnly} = evidence;
	const changes = changesToTell(evidence);
	const differing = [
		...partsOfArticle(a, b),
		...figureParts(figures, 'differ', ranks.differ, limits),
		...[ranks.meaning, ranks.content, ranks.wording, ranks.addition].flatMap(rank =>
			changeParts(
				changes.filter(change => rankOfChange(change) === rank),
				rank,
				limits,
			),
		),
		...differingQuoteParts(quotes.filter(isDifferingQuote), limits),
	];
	// Of what is the same word for word, nothing else has to be said.
	if (kind === 'verbatim') return byLabel(differing);
	const told = [
		...differing,
		...figureParts(figures, 'about', ranks.about, limits),
		...figureParts(figures, 'agree', ranks.agree, limits),
		...sameQuoteParts(
			quotes.filter(quote => !isDifferingQuote(quote)),
			limits,
		),
		...sharedParts(pair, limits),
	];
	// What a pair rests on may be in the sentences around it, in a number that may be of other things, or in how it is said.
	const isTold = told.some(({rank}) => rank !== ranks.part);
	if (!isTold) return [...told, {text: safe`hardly a word in common`, rank: ranks.shared}];
	return byLabel([...told, ...(namesOnly ? [{text: safe`names only`, rank: ranks.namesOnly}] : [])]);
}

/** "title | text": what the passages are part of, where either is not running text. */
function partsOfArticle({part: a}: Passage, {part: b}: Passage): ReasonPart[] {
	if (!a && !b) return [];
	return [{text: safe`${partNames[a ?? 'text']} | ${partNames[b ?? 'text']}`, rank: ranks.part}];
}

const partNames: Record<SentencePart | 'text', SafeText> = {
	title: safe`title`,
	heading: safe`heading`,
	caption: safe`caption`,
	text: safe`text`,
};

function figureParts(
	figures: readonly FigureLink[],
	verdict: FigureLink['verdict'],
	rank: number,
	{most}: ReasonLimits,
): ReasonPart[] {
	const sort = {
		label: verdictNames[verdict],
		rank,
		isDiffering: verdict === 'differ',
		isListed: verdict === 'agree',
	};
	return capped(
		figures.filter(link => link.verdict === verdict),
		most,
		link => ({
			...sort,
			text: linkInWords(link),
			short: verdict === 'agree' ? link.a.text : safe`${writtenFigure(link.a)} | ${writtenFigure(link.b)}`,
		}),
		more => ({...sort, text: more}),
	);
}

function changeParts(changes: readonly Change[], rank: number, limits: ReasonLimits): ReasonPart[] {
	const sort = {rank, isDiffering: rank < ranks.wording};
	return capped(
		changes,
		limits.most,
		change => ({
			...sort,
			label: changeName(change),
			text: changeInWords(change, limits),
			short: changeInWords(change, {...limits, cells: few}),
		}),
		more => ({...sort, text: safe`${more} changes`}),
	);
}

function differingQuoteParts(quotes: readonly QuoteLink[], limits: ReasonLimits): ReasonPart[] {
	const sort = {rank: ranks.quote, isDiffering: true};
	return capped(
		quotes,
		limits.most,
		quote => ({
			...sort,
			label: quote.verdict === 'altered' ? safe`quote altered` : safe`quote`,
			text: quoteInWords(quote, limits),
			short: quoteInWords(quote, {...limits, cells: few}),
		}),
		more => ({...sort, text: safe`${more} quotes differ`}),
	);
}

const sameQuoteParts = (quotes: readonly QuoteLink[], limits: ReasonLimits): ReasonPart[] =>
	capped(
		quotes,
		limits.most,
		quote => ({
			text: safe`both quote ${quoteInWords(quote, limits)}`,
			short: safe`both quote ${quoteInWords(quote, {...limits, cells: few})}`,
			rank: ranks.sameQuote,
		}),
		more => ({text: safe`${more} quotes of both`, rank: ranks.sameQuote}),
	);

const sharedParts = (pair: ExplainedPair, {mostShared}: ReasonLimits): ReasonPart[] =>
	sharedPhrases(pair)
		.slice(0, mostShared)
		.map(text => ({label: safe`shared`, text, rank: ranks.shared, isListed: true}));

/** The first parts of one sort, and how many more there are. */
function capped<Item>(
	items: readonly Item[],
	most: number,
	part: (item: Item) => ReasonPart,
	rest: (more: SafeText) => ReasonPart,
): ReasonPart[] {
	const parts = items.slice(0, most).map(part);
	const more = items.length - parts.length;
	return more > 0 ? [...parts, rest(safe`and ${more} more`)] : parts;
}

/**
Parts of one label side by side, where the first of them stands; mere wording does not go before what differs with it. Those
without a label stay between them.
*/
function byLabel(parts: readonly ReasonPart[]): ReasonPart[] {
	const groups = new Map<string | number, ReasonPart[]>();
	for (const [index, part] of parts.entries()) {
		const key = part.label === undefined ? index : `${part.isDiffering} ${part.label}`;
		addTo(groups, key, part);
	}

	return [...groups.values()].flat();
}
