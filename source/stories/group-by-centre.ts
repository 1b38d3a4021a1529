/** Another article, by its number, and how likely both belong together. */
export type Neighbour = {article: number; likelihood: number};

export type Links = {
	/** For each article those that it was found to belong with, in any order; a link that one side found counts for both. */
	neighbours: readonly (readonly Neighbour[])[];
	/** How likely an article and each of some others belong together, whether or not they were found to. */
	likelihoodsOf: (article: number, others: readonly number[]) => readonly number[];
	/** What stands at the centre of a group is likely enough to belong with each of its members. */
	least: number;
	/** Which of two articles goes first where all else is equal: below 0 for the first one. */
	compare: (article: number, other: number) => number;
};

/**
For each article the one at the centre of its group; itself where it stands there, or alone. Star clusters (Aslam, Pelekhov,
Rus 2004): the article that has the most in common with others is a centre, and those that belong with it are its group; then
the next one that is in no group. What is only like a member is not in the group, so that nothing chains. Then each member goes
to the centre that it belongs with most. In time in proportion to the links.
*/
export function groupByCentre({neighbours, likelihoodsOf, least, compare}: Links): number[] {
	const links = bothWays(neighbours, least);
	const strengths = links.map(others => {
		let sum = 0;
		// In whole numbers, so that the order in which they are added does not tell.
		for (const likelihood of others.values()) sum += Math.round(likelihood * 10_000);
		return sum;
	});
	const order = [...links.keys()]
		.filter(article => links[article].size > 0)
		.sort((x, y) => strengths[y] - strengths[x] || compare(x, y));
	const centres = Array.from(links, (_, article) => article);
	const isCentre = new Uint8Array(links.length);

	/** The centre that an article belongs with most, of those that its neighbours are or belong with. */
	const nearestCentre = (article: number): number | undefined => {
		let nearest: number | undefined;
		let most = least;
		const known = links[article];
		const near = [...new Set([...known.keys()].map(other => centres[other]))].filter(
			centre => centre !== article && isCentre[centre],
		);
		const unknown = near.filter(centre => !known.has(centre));
		const asked = new Map(likelihoodsOf(article, unknown).map((likelihood, at) => [unknown[at], likelihood]));
		for (const centre of near) {
			const likelihood = known.get(centre) ?? asked.get(centre)!;
			if (likelihood < most) continue;
			if (likelihood === most && nearest !== undefined && compare(nearest, centre) < 0) continue;
			nearest = centre;
			most = likelihood;
		}

		return nearest;
	};

	for (const article of order) {
		const centre = nearestCentre(article);
		if (centre === undefined) isCentre[article] = 1;
		else centres[article] = centre;
	}

	const sizes = new Map<number, number>();
	for (const centre of centres) sizes.set(centre, (sizes.get(centre) ?? 0) + 1);
	// A centre that nothing belongs with is no group that others may leave theirs for.
	for (const article of order) if (sizes.get(article) === 1) isCentre[article] = 0;
	const settled = [...centres];
	for (const article of order) {
		if (!isCentre[article]) settled[article] = nearestCentre(article) ?? article;
	}

	return settled;
}

function bothWays(neighbours: Links['neighbours'], least: number): Map<number, number>[] {
	const links = Array.from(neighbours, () => new Map<number, number>());
	for (const [article, others] of neighbours.entries()) {
		for (const {article: other, likelihood} of others) {
			if (likelihood < least) continue;
			const most = Math.max(likelihood, links[article].get(other) ?? 0);
			links[article].set(other, most);
			links[other].set(article, most);
		}
	}

	return links;
}
