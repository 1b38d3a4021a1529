import type {Article} from '../article/article.js';
import type {Comparison, Pair, PairKind} from './comparison.js';
import {gatherEvidence} from './evidence.js';
import {type Candidate, passageOf, rankCandidates} from './rank-sentence-pairs.js';
import {type Sentence, sentencesOf} from './sentences-of.js';

export type CompareOptions = {
	/** Pairs with a lower score are left out. */
	minimumScore?: number;
};

// Chosen by looking at the pairs of the bundled articles: below, most pairs share only what the whole story is about.
const lowestScore = 0.3;
const sameFactScore = 0.4;
// Two sentences of which so much is the same are one sentence, edited.
const rewordedLikeness = 0.55;

/** Finds what two articles both say: the best pairs of sentences, each sentence in one pair at the most. */
export function compareArticles(
	a: Article,
	b: Article,
	{minimumScore = lowestScore}: CompareOptions = {},
): Comparison {
	const {candidates, weightOf} = rankCandidates(a, b);
	const takenA = new Set<Sentence>();
	const takenB = new Set<Sentence>();
	const pairs: Pair[] = [];
	const words = {a: 0, b: 0};
	for (const candidate of candidates) {
		if (candidate.score < minimumScore) break;
		if (takenA.has(candidate.a) || takenB.has(candidate.b)) continue;
		takenA.add(candidate.a);
		takenB.add(candidate.b);
		const kind = kindOf(candidate);
		const evidence = gatherEvidence(candidate.a, candidate.b, weightOf);
		pairs.push({
			kind,
			score: candidate.score,
			a: passageOf(candidate.a),
			b: passageOf(candidate.b),
			evidence,
		});
		if (kind === 'related') continue;
		words.a += candidate.a.words;
		words.b += candidate.b.words;
	}

	return {a, b, pairs, shared: {a: words.a / proseWords(a), b: words.b / proseWords(b)}};
}

function kindOf({a, b, score, likeness}: Candidate): PairKind {
	if (sameWords(a, b)) return 'verbatim';
	if (likeness >= rewordedLikeness) return 'reworded';
	return score >= sameFactScore ? 'same-fact' : 'related';
}

const sameWords = (a: Sentence, b: Sentence) => lettersOf(a.text) === lettersOf(b.text);
const lettersOf = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

const proseWords = (article: Article) =>
	Math.max(
		1,
		sentencesOf(article).reduce((sum, sentence) => sum + sentence.words, 0),
	);
