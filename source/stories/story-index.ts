import {createOverlapIndex, type OverlapIndex} from '../compare/overlap-index.js';
import {groupByCentre, type Neighbour} from './group-by-centre.js';
import {groupVersions} from './group-versions.js';
import type {NumberedStory} from './story.js';
import {storyLikelihood} from './story-likelihood.js';
import type {StorySignature} from './story-signature.js';

/**
The stories of a library to which articles are added one by one. Which articles come into question for one is told by their
rarest words (compare/overlap-index.ts), so that it takes hardly longer in a larger library. What words weigh changes as more are
added: an article is looked up once more when there are twice as many as there were then.
*/
export type StoryIndex = {
	/** Takes in one more article, with the day of its publishing in days since 1970; gives its number, counted from 0. */
	add(article: StorySignature, day?: number): number;
	/** How many articles there are, and for how many of them those of their story were looked up. */
	readonly size: number;
	readonly lookedUp: number;
	/** Looks up the next articles, at most so many; gives how many there were. */
	lookUp(most: number): number;
	/** The stories as far as they are found, those of the most articles first. */
	stories(): NumberedStory[];
};

// As likely as not. B-cubed F of the sub-topics of ECB+ that story-likelihood.ts was fitted to .94, of others .90.
const leastLikely = 0.5;
// Of a story that more report, each is found by some of them (group-by-centre.ts); with 100 the same stories were found.
const mostLookedAt = 40;

/** `overlaps` is the index that the articles are added to; it must be empty. */
export function createStoryIndex(overlaps: OverlapIndex = createOverlapIndex()): StoryIndex {
	const days: Array<number | undefined> = [];
	const shingles: Uint32Array[] = [];
	const neighbours: Neighbour[][] = [];
	/** How many articles there were when each was looked up; those that were are the first ones. */
	const sizes: number[] = [];
	let next = 0;

	const likelihoods = (article: number, others: readonly number[]): number[] =>
		overlaps
			.likeness(article, others)
			.map((likeness, at) => storyLikelihood(likeness, daysApart(days[article], days[others[at]])));

	const byDay = (x: number, y: number): number =>
		days[x] === days[y] ? 0 : (days[x] ?? Number.POSITIVE_INFINITY) - (days[y] ?? Number.POSITIVE_INFINITY);

	/** The first in time first, those without a day last; else the same whatever their numbers are, unless the texts are the same. */
	const compare = (x: number, y: number): number =>
		byDay(x, y) || compareShingles(shingles[x], shingles[y]) || x - y;

	const isOutdated = (article: number) => sizes[article] === undefined || sizes[article] * 2 <= days.length;

	return {
		get size() {
			return days.length;
		},
		get lookedUp() {
			return sizes.reduce((count, _, article) => count + (isOutdated(article) ? 0 : 1), 0);
		},
		add(article, day) {
			days.push(day);
			shingles.push(article.shingles);
			neighbours.push([]);
			return overlaps.addSignature(article);
		},
		lookUp(most) {
			let done = 0;
			for (let seen = 0; done < most && seen < days.length; seen++) {
				const article = next;
				next = (next + 1) % days.length;
				if (!isOutdated(article)) continue;
				const others = overlaps.candidates(article, mostLookedAt);
				neighbours[article] = likelihoods(article, others)
					.map((likelihood, at) => ({article: others[at], likelihood}))
					.filter(({likelihood}) => likelihood >= leastLikely);
				sizes[article] = days.length;
				done++;
			}

			return done;
		},
		stories() {
			const centres = groupByCentre({
				neighbours,
				likelihoodsOf: likelihoods,
				least: leastLikely,
				compare,
			});
			return membersByCentre(centres).map(([centre, members]) => {
				const articles = [...members].sort((x, y) => byDay(x, y) || x - y);
				return storyOf(centre, articles);
			});
		},
	};

	function storyOf(centre: number, articles: readonly number[]): NumberedStory {
		const others = articles.filter(article => article !== centre);
		const sum = likelihoods(centre, others).reduce((total, likelihood) => total + likelihood, 0);
		const known = articles.flatMap(article => days[article] ?? []);
		return {
			centre,
			articles,
			versions: groupVersions(articles.map(article => shingles[article])).map(group =>
				group.map(at => articles[at]),
			),
			...(known.length > 0 && {from: known[0], to: known.at(-1)!}),
			certainty: sum / others.length,
		};
	}
}

/** The groups of two or more, the largest first, else in the order of their centres. */
function membersByCentre(centres: readonly number[]): [centre: number, members: number[]][] {
	const groups = new Map<number, number[]>();
	for (const [article, centre] of centres.entries()) {
		const members = groups.get(centre);
		if (members) members.push(article);
		else groups.set(centre, [article]);
	}

	return [...groups]
		.filter(([, members]) => members.length > 1)
		.sort(([x, a], [y, b]) => b.length - a.length || x - y);
}

const daysApart = (x: number | undefined, y: number | undefined): number | undefined =>
	x === undefined || y === undefined ? undefined : Math.abs(x - y);

function compareShingles(x: Uint32Array, y: Uint32Array): number {
	const length = Math.min(x.length, y.length);
	for (let at = 0; at < length; at++) if (x[at] !== y[at]) return x[at] - y[at];
	return x.length - y.length;
}
