import type {Article} from '../article/article.js';
import {readingMinutes} from '../article/article.js';
import {labelAmong} from '../article/labels.js';
import {publishedDay} from '../article/published-day.js';
import {labelText} from '../layout/label-text.js';
import {dayText, type NeededCells} from '../layout/library-columns.js';
import type {Symbols} from '../layout/symbols.js';
import {displayWidth} from '../text/display-width.js';
import {memoize} from '../text/memoize.js';
import {safe} from '../text/safe-text.js';

/** What the articles of a library need, in cells: of all of them, so that no column moves while one goes through the list. */
export const neededCells = memoize((articles: readonly Article[], symbols: Symbols): NeededCells => {
	const needed = {title: 0, outlet: 0, date: 0, minutes: 0};
	for (const article of articles) {
		const {title, outlet, date, minutes} = cellsOf(article);
		const label = labelAmong(articles, article);
		const cells = label.file === undefined ? title : displayWidth(labelText(label, symbols));
		needed.title = Math.max(needed.title, cells);
		needed.outlet = Math.max(needed.outlet, outlet);
		needed.date = Math.max(needed.date, date);
		needed.minutes = Math.max(needed.minutes, minutes);
	}

	return {...needed, title: needed.title + markCells(symbols)};
});

/** The sign of an article that is marked for comparing, and the space behind it. */
const markCells = ({mark}: Symbols) => displayWidth(mark) + 1;

/** The same of one article. It is kept: while a folder is read, the library grows a little at a time. */
const cellsOf = memoize((article: Article): NeededCells => {
	const day = publishedDay(article);
	return {
		title: displayWidth(article.title),
		outlet: article.outlet === undefined ? 0 : displayWidth(article.outlet),
		date: day ? dayText(day).length : 0,
		minutes: displayWidth(safe`${readingMinutes(article)} min`),
	};
});
