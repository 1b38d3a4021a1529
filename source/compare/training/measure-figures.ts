import {readArticle} from '../../article/read-article.js';
import type {Range} from '../../text/words.js';
import {candidatePairs, candidatesOf} from '../link-figures.js';
import {sentencesOf} from '../sentences-of.js';
import {statedPassage} from '../stated-passage.js';
import {type UnitSentence, vocabularyOf} from '../vocabulary.js';

export {featureNames} from '../figure-likeness.js';

/** A string that stands in a text, the `nth` time. */
type Gold = string | {text: string; nth: number};
export type Case = {
	a: string;
	b: string;
	pairs?: [Gold, Gold][];
	agree?: [Gold, Gold][];
	differ?: [Gold, Gold][];
	silent?: [Gold, Gold][];
};

export type Row = {features: number[]; label: number; verdict: string; told: string};

/** The features of every two figures of the sentences that are paired, with what the gold says: 1 where they are of one thing. */
export function measure(labelled: Case): Row[] {
	const [a, b] = [labelled.a, labelled.b].map(text =>
		readArticle(text, {name: 'article.txt', format: 'text', clean: false}),
	);
	const vocabulary = vocabularyOf(sentencesOf(a), sentencesOf(b));
	const claims = (['agree', 'differ', 'silent'] as const).flatMap(verdict =>
		(labelled[verdict] ?? []).map(([x, y]) => ({
			verdict,
			a: placeOf(labelled.a, x),
			b: placeOf(labelled.b, y),
		})),
	);
	const isSettled = (side: 'a' | 'b', range: Range) =>
		claims.some(claim => claim.verdict !== 'silent' && meets(claim[side], range));
	const seen = new Set<string>();
	const rows: Row[] = [];
	for (const [x, y] of labelled.pairs ?? []) {
		const [inA, inB] = [
			sentencesIn(vocabulary.a, placeOf(labelled.a, x)),
			sentencesIn(vocabulary.b, placeOf(labelled.b, y)),
		];
		for (const i of inA) {
			for (const j of inB) {
				if (seen.has(`${i} ${j}`)) continue;
				seen.add(`${i} ${j}`);
				const {language} = vocabulary;
				const passageA = statedPassage(a, [vocabulary.a[i].sentence], language);
				const passageB = statedPassage(b, [vocabulary.b[j].sentence], language);
				const candidatesA = candidatesOf(passageA, vocabulary.a, vocabulary).get(i)!;
				const candidatesB = candidatesOf(passageB, vocabulary.b, vocabulary).get(j)!;
				if (candidatesA.length === 0 || candidatesB.length === 0) continue;
				for (const pair of candidatePairs(
					candidatesA,
					candidatesB,
					vocabulary.a[i],
					vocabulary.b[j],
					vocabulary,
				)) {
					const [figureA, figureB] = [candidatesA[pair.m].figure, candidatesB[pair.n].figure];
					const of = claims.filter(claim => meets(claim.a, figureA) && meets(claim.b, figureB));
					const verdict = pair.verdict === 'about' ? 'agree' : pair.verdict;
					const isTrue = of.some(claim => claim.verdict === verdict);
					const isFalse = of.length > 0 || (isSettled('a', figureA) && isSettled('b', figureB));
					if (!isTrue && !isFalse) continue;
					rows.push({
						features: [...pair.features],
						label: Number(isTrue),
						verdict: pair.verdict,
						told: `${figureA.text} [${figureA.of ?? ''}] ${pair.verdict} ${figureB.text} [${figureB.of ?? ''}]`,
					});
				}
			}
		}
	}

	return rows;
}

const meets = (x: Range, y: Range) => Math.min(x.end, y.end) > Math.max(x.start, y.start);

const sentencesIn = (sentences: readonly UnitSentence[], range: Range): number[] =>
	sentences.flatMap(({sentence}, at) => (meets(sentence.toOriginal(sentence.inBlock), range) ? [at] : []));

function placeOf(text: string, gold: Gold): Range {
	const {text: words, nth} = typeof gold === 'string' ? {text: gold, nth: 1} : gold;
	let start = -1;
	for (let k = 0; k < nth; k++) start = text.indexOf(words, start + 1);
	if (start < 0) throw new Error(`"${words}" is not in the text`);
	return {start, end: start + words.length};
}
