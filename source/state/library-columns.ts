import type {Article} from '../article/article.js';
import {readingMinutes} from '../article/article.js';
import {hasOwnTitle} from '../article/file-names.js';
import {fileLabels, type Label} from '../article/labels.js';
import {publishedDay} from '../article/published-day.js';
import {labelText} from '../layout/label-text.js';
import {dayText, type NeededCells} from '../layout/library-columns.js';
import type {Symbols} from '../layout/symbols.js';
import {displayWidth} from '../text/display-width.js';
import {memoize, memoizeGrowing} from '../text/memoize.js';
import {safe} from '../text/safe-text.js';

/** What the articles of a library need, in cells: of all of them, so that no column moves while one goes through the list. */
export function neededCells(articles: readonly Article[], symbols: Symbols): NeededCells {
	const needed = neededByOwn(articles);
	const labels = neededByLabels(fileLabels(articles), symbols);
	return {...needed, title: Math.max(needed.title, labels) + markCells(symbols)};
}

/** The sign of an article that is marked for comparing, and the space behind it. */
const markCells = ({mark}: Symbols) => displayWidth(mark) + 1;

/** What they need for what they tell themselves: titles, outlets, days. */
const neededByOwn = memoizeGrowing(
	{title: 0, outlet: 0, date: 0, minutes: 0},
	(before: NeededCells, added: readonly Article[]): NeededCells => {
		const needed = {...before};
		for (const article of added) {
			const {title, outlet} = article;
			const day = publishedDay(article);
			// The name of a file that has no title stands in its label.
			if (hasOwnTitle(article)) needed.title = Math.max(needed.title, displayWidth(title));
			if (outlet !== undefined) needed.outlet = Math.max(needed.outlet, displayWidth(outlet));
			if (day) needed.date = Math.max(needed.date, dayText(day).length);
			needed.minutes = Math.max(needed.minutes, displayWidth(safe`${readingMinutes(article)} min`));
		}

		return needed;
	},
);

const neededByLabels = memoize((labels: ReadonlyMap<Article, Label>, symbols: Symbols): number => {
	let needed = 0;
	for (const label of labels.values()) needed = Math.max(needed, displayWidth(labelText(label, symbols)));
	return needed;
});
