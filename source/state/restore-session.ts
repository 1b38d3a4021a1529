import type {Article} from '../article/article.js';
import type {TextPosition} from '../layout/article-lines.js';
import {clamp} from '../layout/scroll.js';
import {articleKey} from '../storage/article-key.js';
import type {ReadingState} from '../storage/reading-state.js';
import {type SafeText, toSafeText} from '../text/safe-text.js';
import {columnWidths} from './column-width.js';
import type {State} from './state.js';
import {findAnchor} from './text-anchor.js';
import {type ThemeName, themeOrder} from './theme.js';

/** What is remembered of articles that have just been read, set into the state. */
export function recallArticles<Known extends Pick<State, 'readingState' | 'progress' | 'places' | 'marks'>>(
	state: Known,
	articles: readonly Article[],
): Known {
	const recalled = articles.flatMap(article => {
		const known = state.readingState.articles.get(articleKey(article));
		return known ? [{article, known}] : [];
	});
	if (recalled.length === 0) return state;
	const progress = new Map(state.progress);
	const places = new Map(state.places);
	const marks = new Map(state.marks);
	for (const {article, known} of recalled) {
		const {id} = article;
		if (known.percent !== undefined) progress.set(id, clamp(Math.round(known.percent), 0, 100));
		if (known.left) places.set(id, findAnchor(article, known.left.value));
		const ofArticle = [...known.marks].flatMap(([letter, {value}]): [string, TextPosition][] =>
			value ? [[letter, findAnchor(article, value)]] : [],
		);
		if (ofArticle.length > 0) marks.set(id, new Map(ofArticle));
	}

	return {...state, progress, places, marks};
}

/** What was searched for, the newest last. */
export const recallQueries = ({queries}: ReadingState): SafeText[] =>
	[...queries]
		.sort(([x, a], [y, b]) => a - b || (x < y ? -1 : 1))
		.map(([query]) => toSafeText(query))
		.filter(query => query !== '');

/** The width that the reader's column was last given with a key, where it is still one. */
export const recallWidth = ({columnWidth}: ReadingState): number | undefined =>
	columnWidth && clamp(Math.round(columnWidth.value), columnWidths.least, columnWidths.most);

/** The theme that was last gone to with a key, where it is still one. */
export const recallTheme = ({theme}: ReadingState): ThemeName | undefined =>
	themeOrder.find(name => name === theme?.value);
