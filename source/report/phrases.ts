import {type Article, readingMinutes, wordCount} from '../article/article.js';
import {labelsOfTwo, namesOfTwo} from '../article/labels.js';
import type {Comparison, Side, Unpaired} from '../compare/comparison.js';
import {describeLanguage} from '../compare/describe-language.js';
import {describeEvent} from '../compare/evidence.js';
import {countChanges, listChanges} from '../compare/listed-changes.js';
import {numberedPairs} from '../compare/numbered-pairs.js';
import {counted, withThousands} from '../layout/columns.js';
import type {Problem} from '../library/library.js';
import type {Answer, Hit} from '../search/answer.js';
import {joinSafe, type SafeText, safe, toSafeText} from '../text/safe-text.js';
import {dayInWords} from './day-in-words.js';

// What reports say in the same words whatever format they are written in.

/** What stands between the parts of a line, where every reader has it. */
export const dot = safe`·`;

/** What the parts of a report are headed with. */
export const titles = {
	articles: safe`Articles`,
	pairs: safe`Pairs of passages`,
	facts: safe`Facts`,
	figures: safe`Figures`,
	quotes: safe`What both quote`,
	changes: safe`What was changed`,
	unsure: safe`Unsure pairs`,
	putAside: safe`Put aside`,
	problems: safe`Not read`,
};

/** What is said of the unsure pairs, under their heading. */
export const aboutUnsure = safe`The next likely ones, which may be pairs or not. Nothing else in this report counts them.`;

/** What is said of the pairs that were put aside, under their heading. */
export const aboutPutAside = safe`Judged wrong, or of no matter. Nothing else in this report counts them.`;

/** "Search: buryatia". */
export const searchTitle = ({query}: Answer): SafeText => safe`Search: ${toSafeText(query)}`;

/** "Metro and Newsweek compared", where their outlets tell them apart; "v1.txt and v2.txt compared", where only their files do. */
export function comparisonTitle(comparison: Comparison): SafeText {
	const {by, a, b} = namesOfTwo(comparison);
	return by === 'outlet' || by === 'file' ? safe`${a} and ${b} compared` : safe`Two articles compared`;
}

/** What the two articles of a comparison are called. */
export const letters: Readonly<Record<Side, SafeText>> = {a: safe`A`, b: safe`B`};

/** "Only A says". */
export const onlyTitle = (side: Side): SafeText => safe`Only ${letters[side]} says`;

/** Whether it was changed on another day than it was published: a change within hours is told by no one. */
const isLater = (modified: SafeText, published: SafeText | undefined): boolean =>
	modified.slice(0, 10) !== published?.slice(0, 10);

/** Where an article is from: outlet, author and date, as far as it says. */
export const originOf = ({outlet, byline, published, modified}: Article): SafeText[] =>
	[
		outlet,
		// A person's own site is called as the person.
		byline === outlet ? undefined : byline,
		published && dayInWords(published),
		modified && isLater(modified, published) && safe`changed ${dayInWords(modified)}`,
	].filter(part => typeof part === 'string');

/** The same as one line; empty where nothing is known. */
export const originLine = (article: Article, between: SafeText = safe` · `): SafeText =>
	joinSafe(originOf(article), between);

/**
One of two articles that are compared: "Counter-attacks continue (Metro)"; with its file's name where both have one title,
"Counter-attacks continue (Metro, v1.txt)", or it has none of its own, "v1.txt (Metro)".
*/
export function sideTitle(comparison: Comparison, side: Side): SafeText {
	const {outlet} = comparison[side];
	const {title, file} = labelsOfTwo(comparison)[side];
	const about = [outlet, title === undefined ? undefined : file].filter(part => part !== undefined);
	const name = title ?? file ?? comparison[side].title;
	return about.length > 0 ? safe`${name} (${joinSafe(about, safe`, `)})` : name;
}

/** "1,024 words". */
export const lengthOf = (article: Article): SafeText => counted(wordCount(article), safe`word`);

/** "5 min". */
export const readingTime = (article: Article): SafeText => safe`${readingMinutes(article)} min`;

/**
How many pairs there are, and what they amount to; where there are none, whether that may be for their languages. And how many
were put aside, and how many judgements are of neither text any more.
*/
export function summaryOf(comparison: Comparison): SafeText {
	const {unplaced = 0} = comparison;
	const pairs = summaryOfPairs(comparison);
	if (unplaced === 0) return pairs;
	const lost = counted(unplaced, safe`judgement`);
	return unplaced === 1
		? safe`${pairs} ${lost} has no place any more: the words have changed.`
		: safe`${pairs} ${lost} have no place any more: the words have changed.`;
}

function summaryOfPairs(comparison: Comparison): SafeText {
	const {length} = comparison.pairs;
	const aside = comparison.putAside.length;
	const put = aside > 0 ? safe`; ${aside} put aside` : safe``;
	if (length > 0)
		return safe`${counted(length, safe`pair`)} of passages${put}; ${changesOf(comparison)}${describeEvent(comparison)}.`;
	if (aside > 0) return safe`No pair of passages is left${put}.`;
	const language = describeLanguage(comparison);
	const none = safe`These two have no passage in common`;
	return language === '' ? safe`${none}.` : safe`${none}; ${language}.`;
}

/** "7 changes (2 figures, 1 negation, 4 wordings); " of two versions of one text; of others nothing. */
function changesOf(comparison: Comparison): SafeText {
	if (!comparison.versions) return safe``;
	const pairs = numberedPairs(comparison, false);
	const {total, kinds} = countChanges(comparison, pairs, listChanges(comparison, pairs));
	return kinds.length === 0 ? safe`${total}; ` : safe`${total} (${joinSafe(kinds, safe`, `)}); `;
}

/** "12 of 54 sentences, 21% of its words, in no pair". */
export const describeUnpaired = ({sentences, of, share}: Unpaired): SafeText =>
	safe`${withThousands(sentences)} of ${counted(of, safe`sentence`)}, ${Math.round(share * 100)}% of its words, in no pair`;

/** How many passages answer a query: "29 passages in 2 articles, the best first". */
export function describeHits({hits, passages, articles}: Answer): SafeText {
	if (passages === 0) return safe`No passage found.`;
	const found = safe`${counted(passages, safe`passage`)} in ${counted(articles, safe`article`)}`;
	return hits.length < passages
		? safe`${found}, of which the best ${hits.length} follow.`
		: safe`${found}, the best first.`;
}

/** The articles that hits are in, each once. */
export const articlesOfHits = (hits: readonly Hit[]): Article[] => [
	...new Set(hits.map(({article}) => article)),
];

/** A source that could not be read, and why. */
export const describeProblem = ({source, message}: Problem): SafeText => safe`${source}: ${message}`;
