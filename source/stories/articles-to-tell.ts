import type {Article} from '../article/article.js';
import type {Story} from './story.js';
import {storySize} from './story-size.js';

/**
The articles of a story that are compared, outlet by outlet, in its order: of those that are one text only the earliest, and
where there are still more than can be compared, one of each outlet before the second of any. Where all are one text, the first
two of them.
*/
export function articlesToTell({articles, versions}: Story): readonly Article[] {
	const later = new Set(versions.flatMap(([, ...others]) => others));
	const texts = articles.filter(article => !later.has(article));
	if (texts.length < storySize.least) return articles.slice(0, storySize.least);
	const turns = new Map<string | Article, number>();
	const turnOf = new Map(
		texts.map(article => {
			// Without an outlet it stands for one of its own.
			const outlet = article.outlet?.toLowerCase() ?? article;
			const turn = turns.get(outlet) ?? 0;
			turns.set(outlet, turn + 1);
			return [article, turn];
		}),
	);
	const told = new Set([...texts].sort((x, y) => turnOf.get(x)! - turnOf.get(y)!).slice(0, storySize.most));
	return texts.filter(article => told.has(article));
}
