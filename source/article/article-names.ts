import {memoize} from '../text/memoize.js';
import {type SafeText, safe} from '../text/safe-text.js';
import type {Article} from './article.js';
import {labelAmong} from './labels.js';

/**
What several articles are called where there is little room, no two the same: their outlets; where an outlet has more than one of them, or is
not told, their titles, or their files' names where those tell more; and what is still the same with a number.
*/
export const articleNames: (articles: readonly Article[]) => readonly SafeText[] = memoize(nameEach);

function nameEach(articles: readonly Article[]): SafeText[] {
	const outlets = new Map<SafeText, number>();
	for (const {outlet} of articles) if (outlet) outlets.set(outlet, (outlets.get(outlet) ?? 0) + 1);
	const names = articles.map(article => {
		const {outlet} = article;
		if (outlet && outlets.get(outlet) === 1) return outlet;
		const {title, file} = labelAmong(articles, article);
		return file ?? title ?? article.title;
	});
	const times = new Map<SafeText, number>();
	for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
	return names.map((name, index) => (times.get(name) === 1 ? name : safe`${name} (${index + 1})`));
}
