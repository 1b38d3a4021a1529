import type {Article} from '../article/article.js';
import {articleKey, contentHash} from '../storage/article-key.js';
import {
	inOrder,
	type JudgedArticle,
	type Judgements,
	keyOfPair,
	mergeJudgements,
	type PassageAnchor,
	type Person,
	type Said,
} from '../storage/judgements.js';
import {present} from '../storage/registers.js';
import {quoteOfPassage} from './anchored-passages.js';
import type {Comparison, Passage, Side, Verdict} from './comparison.js';

/**
What a person says of a pair: a verdict (null takes it back), a note ('' takes it back), or that it is paired by hand, or no
more, which takes the verdict back as well.
*/
export type JudgementChange = {verdict: Verdict | null} | {note: string} | {byHand: boolean};

/**
The judgements with what `who` says of two passages of a comparison, a pair of it or not. `now`, in milliseconds since 1970, is
the time that it gets, or just after all that was said under the same name before, whatever the clock says.
*/
export function judge(
	judgements: Judgements,
	who: Person,
	comparison: Pick<Comparison, 'a' | 'b' | 'sentences'>,
	passages: {a: Passage; b: Passage},
	change: JudgementChange,
	now: number,
): Judgements {
	const [a, b] = inOrder(anchorOf(comparison, 'a', passages.a), anchorOf(comparison, 'b', passages.b));
	const at = Math.max(now, lastOf(judgements, who) + 1);
	const called = judgements.people.get(who.id)?.value;
	return mergeJudgements(judgements, {
		mine: new Set([who.id]),
		people: new Map(called === who.name ? [] : [[who.id, {at, value: who.name}]]),
		articles: new Map([
			[contentHash(comparison.a), about(comparison.a)],
			[contentHash(comparison.b), about(comparison.b)],
		]),
		pairs: new Map([[keyOfPair(a, b), {a, b, said: new Map([[who.id, saidAt(change, at)]])}]]),
	});
}

function saidAt(change: JudgementChange, at: number): Said {
	if ('verdict' in change) return {verdict: {at, value: change.verdict}};
	if ('note' in change) return {note: {at, value: change.note}};
	const {byHand} = change;
	return {byHand: {at, value: byHand}, ...(byHand ? {} : {verdict: {at, value: null}})};
}

function anchorOf(
	{sentences, ...articles}: Pick<Comparison, 'a' | 'b' | 'sentences'>,
	side: Side,
	passage: Passage,
): PassageAnchor {
	const article = articles[side];
	return {
		article: contentHash(article),
		id: articleKey(article),
		...present({url: article.source.url}),
		...quoteOfPassage({article, places: sentences[side]}, passage),
	};
}

const about = ({title, outlet, published}: Article): JudgedArticle => present({title, outlet, published});

/** When a person last said something, of whatever pair. */
function lastOf({pairs}: Judgements, {id}: Person): number {
	let last = 0;
	for (const {said} of pairs.values()) {
		const {verdict, note, byHand} = said.get(id) ?? {};
		last = Math.max(last, verdict?.at ?? 0, note?.at ?? 0, byHand?.at ?? 0);
	}

	return last;
}
