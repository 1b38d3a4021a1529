import type {Article} from '../article/article.js';
import type {Comparison, Figure} from '../compare/comparison.js';
import {describeEvent} from '../compare/evidence.js';
import type {Unpaired} from '../compare/unpaired.js';
import {counted, withThousands} from '../layout/columns.js';
import type {Answer} from '../search/create-search.js';
import {joinSafe, type SafeText, safe} from '../text/safe-text.js';

// What the reports say in the same words, whatever they are written in.

/** Where an article is from: outlet, author and date, as far as it says. */
export const originOf = ({outlet, byline, published}: Article): SafeText[] =>
	[outlet, byline, published].filter(part => part !== undefined);

/** "Metro and Newsweek compared", where both say what they are from. */
export const comparisonTitle = ({a, b}: Comparison): SafeText =>
	a.outlet && b.outlet && a.outlet !== b.outlet
		? safe`${a.outlet} and ${b.outlet} compared`
		: safe`Two articles compared`;

export const noPairs = safe`These two have no passage in common.`;

/** How many pairs there are, and what they amount to. */
export const summaryOf = (comparison: Comparison): SafeText =>
	safe`${counted(comparison.pairs.length, safe`pair`)} of passages; ${describeEvent(comparison)}.`;

/** "12 of 54 sentences, 21% of its words". */
export const describeUnpaired = ({sentences, of, share}: Unpaired): SafeText =>
	safe`${withThousands(sentences)} of ${counted(of, safe`sentence`)}, ${Math.round(share * 100)}% of its words`;

/** Figures as they are written, commas between them. */
export const figureList = (figures: readonly Figure[]): SafeText =>
	joinSafe(
		figures.map(({text}) => text),
		safe`, `,
	);

/** Figures that agree: as A writes each, and as B does where that is another way. */
export const agreedList = (both: readonly {a: Figure; b: Figure}[]): SafeText =>
	joinSafe(
		both.map(({a, b}) => (a.text === b.text ? a.text : safe`${a.text} = ${b.text}`)),
		safe`, `,
	);

/** How many passages answer a query: "29 passages in 2 articles, the best first". */
export function describeHits({hits, passages, articles}: Answer): SafeText {
	if (passages === 0) return safe`No passage found.`;
	const found = safe`${counted(passages, safe`passage`)} in ${counted(articles, safe`article`)}`;
	return hits.length < passages
		? safe`${found}, of which the best ${hits.length} follow.`
		: safe`${found}, the best first.`;
}
