import type {Article} from '../article/article.js';
import type {Evidence, Passage} from '../compare/comparison.js';
import {explainEach} from '../compare/explain-passages.js';
import {passageOf} from '../compare/passage-of.js';
import {type PlacedSentence, placedSentences} from '../compare/placed-sentences.js';
import {addTo} from '../text/add-to.js';
import {clusterSentences} from './cluster-sentences.js';
import {type ClusterSpans, spansOfClusters} from './cluster-spans.js';
import {figuresOfFact} from './fact-figures.js';
import {quotesOfFact} from './fact-quotes.js';
import {firstToSay} from './first-to-say.js';
import {onlyHere} from './only-here.js';
import {type SentenceLink, type StoryComparison, sentenceLinks} from './sentence-links.js';
import {type Fact, type FigureOfFact, type StoryFacts, timesSaid} from './story-facts.js';

/** What articles say of the same facts, as the comparisons of every two of them tell. */
export function factsOfStory(
	articles: readonly Article[],
	comparisons: readonly StoryComparison[],
): StoryFacts {
	const sentences = sentencesOfEach(articles, comparisons);
	const isRunning = ({x, y}: SentenceLink) =>
		sentences[x.article][x.sentence].isRunning && sentences[y.article][y.sentence].isRunning;
	const links = sentenceLinks(comparisons);
	const clusters = clusterSentences(links.filter(isRunning));
	const labels = links.filter(link => !isRunning(link));
	const found = spansOfClusters(clusters, labels, articles.length).map(
		(cluster): Found => ({
			cluster,
			passages: cluster.spans.map((span, article) =>
				span ? passageOf(sentences[article].slice(span.first, span.last + 1)) : undefined,
			),
		}),
	);
	const evidence = evidenceOf(found, articles);
	const facts = found
		.map(one => factOf(one, evidence.get(one) ?? [], articles))
		.sort((p, q) => timesSaid(q) - timesSaid(p) || q.score - p.score || placeOf(p) - placeOf(q));
	return {articles, facts, only: articles.map((_, article) => onlyHere(article, comparisons))};
}

/** A cluster and what it is in each article. */
type Found = {cluster: ClusterSpans; passages: readonly (Passage | undefined)[]};

/** Where the passage of the centre stands; of two in different articles the first of these. */
const placeOf = ({centre, passages}: Fact): number => passages[centre]!.start;

function sentencesOfEach(
	articles: readonly Article[],
	comparisons: readonly StoryComparison[],
): (readonly PlacedSentence[])[] {
	const sentences: (readonly PlacedSentence[])[] = articles.map(() => []);
	for (const {a, b, comparison} of comparisons) {
		sentences[a] = placedSentences(comparison.sentences.a, comparison.a);
		sentences[b] = placedSentences(comparison.sentences.b, comparison.b);
	}

	return sentences;
}

/** What two passages of a fact share and differ in; `a` and `b` are the indices of their articles. */
type EvidenceOfTwo = {a: number; b: number; evidence: Evidence};

/**
What the passages of each fact share and differ in, of those that are linked with each other. They are read as those of one
fact, more closely than pairs are: so many articles agree that they are.
*/
function evidenceOf(
	found: readonly Found[],
	articles: readonly Article[],
): ReadonlyMap<Found, readonly EvidenceOfTwo[]> {
	const ofTwo = new Map<string, {a: number; b: number; asked: Found[]}>();
	for (const one of found) {
		for (const {x, y} of one.cluster.links) {
			const [a, b] = [x.article, y.article];
			const key = `${a}:${b}`;
			const known = ofTwo.get(key) ?? {a, b, asked: []};
			known.asked.push(one);
			ofTwo.set(key, known);
		}
	}

	const evidence = new Map<Found, EvidenceOfTwo[]>();
	for (const {a, b, asked} of ofTwo.values()) {
		const passages = asked.map(one => ({a: one.passages[a]!, b: one.passages[b]!}));
		for (const [at, told] of explainEach(articles[a], articles[b], passages).entries())
			addTo(evidence, asked[at], {a, b, evidence: told});
	}

	return evidence;
}

function factOf(
	{cluster: {centre, score}, passages}: Found,
	evidence: readonly EvidenceOfTwo[],
	articles: readonly Article[],
): Fact {
	const linksOf = <Link>(links: (evidence: Evidence) => readonly Link[]) =>
		evidence.flatMap(({a, b, evidence}) => links(evidence).map(link => ({a, b, link})));
	const figures = figuresOfFact(
		linksOf(({figures}) => figures),
		articles.length,
	);
	const verdict = verdictOf(figures);
	return {
		passages,
		centre,
		figures,
		quotes: quotesOfFact(
			linksOf(({quotes}) => quotes),
			articles.length,
		),
		...(verdict && {verdict}),
		score,
		first: firstToSay(
			articles,
			passages.flatMap((passage, article) => (passage ? [article] : [])),
		),
	};
}

const verdictOf = (figures: readonly FigureOfFact[]): Fact['verdict'] =>
	(['differ', 'about', 'agree'] as const).find(verdict => figures.some(figure => figure.verdict === verdict));
