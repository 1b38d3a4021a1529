import type {Article} from '../article/article.js';
import type {Fact, StoryFacts} from './story-facts.js';

/**
Finds the facts of articles in an order of their own (that of their texts), and tells them in the order in which they are given: so
that this does not change what is found.
*/
export function inOwnOrder(
	articles: readonly Article[],
	find: (ordered: readonly Article[]) => StoryFacts,
): StoryFacts {
	const given = articles.map((_, index) => index);
	const own = given.sort((i, j) => compareTexts(articles[i], articles[j]));
	const {facts, only} = find(own.map(index => articles[index]));
	const asGiven = <Told>(told: readonly Told[]): Told[] => {
		const back: Told[] = [];
		for (const [at, index] of own.entries()) back[index] = told[at];
		return back;
	};
	const indices = (list: readonly number[]) => list.map(at => own[at]).sort((i, j) => i - j);
	const inGivenOrder = (fact: Fact): Fact => ({
		...fact,
		passages: asGiven(fact.passages),
		centre: own[fact.centre],
		figures: fact.figures.map(figure => ({
			...figure,
			figures: asGiven(figure.figures),
			differs: asGiven(figure.differs),
		})),
		quotes: fact.quotes.map(quote => ({...quote, quotes: asGiven(quote.quotes)})),
		first: {articles: indices(fact.first.articles), undated: indices(fact.first.undated)},
	});
	return {articles, facts: facts.map(inGivenOrder), only: asGiven(only)};
}

/** By text; what is the same by where it is from. */
function compareTexts(one: Article, other: Article): number {
	const [x, y] = [one, other].map(({original, published = '', id}) => [original, published, id]);
	const at = x.findIndex((text, index) => text !== y[index]);
	return at < 0 ? 0 : x[at] < y[at] ? -1 : 1;
}
