import type {Article} from '../article/article.js';

/** Something made of a list of articles that becomes longer while a library is read. */
export type Growing<Index> = {
	/** Made of all the articles; of a list that begins as the one before, only the new ones are taken in. */
	of(articles: readonly Article[]): Index;
	/** Takes in articles until they have so many blocks together; says whether all are in. */
	prepare(articles: readonly Article[], mostBlocks: number): boolean;
	/** Begins anew the next time. */
	forget(): void;
};

export function growing<Index>(
	create: () => Index,
	add: (index: Index, article: Article) => void,
): Growing<Index> {
	let last: {articles: readonly Article[]; taken: number; index: Index} | undefined;
	const begun = (articles: readonly Article[]) => {
		if (last?.articles !== articles) {
			const taken = last?.articles.slice(0, last.taken) ?? [];
			last =
				last && taken.every((article, at) => article === articles[at])
					? {...last, articles}
					: {articles, taken: 0, index: create()};
		}

		return last;
	};

	const prepare = (articles: readonly Article[], mostBlocks: number) => {
		const now = begun(articles);
		for (let blocks = 0; blocks < mostBlocks && now.taken < articles.length; now.taken++) {
			const article = articles[now.taken];
			add(now.index, article);
			blocks += article.blocks.length;
		}

		return now.taken === articles.length;
	};

	return {
		of(articles) {
			prepare(articles, Number.POSITIVE_INFINITY);
			return begun(articles).index;
		},
		prepare,
		forget() {
			last = undefined;
		},
	};
}
