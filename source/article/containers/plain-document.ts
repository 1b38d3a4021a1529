import type {Entry} from './entry.js';
import {escaped} from './markup.js';

/** A paragraph, a heading with its level from 1, or the cells of a row of a table, of which `text` is all. */
export type PlainBlock = {text: string; level?: number; cells?: readonly string[]};

// Characters.
const longestTitle = 150;
const bullet = /^[•◦▪·‣●■]\s+/;
// As programs set the count of an item apart, and hardly a person.
const counted = /^(\d{1,3})[.)]\t\s*/;

/**
A document by its paragraphs and tables, which says next to nothing of their kinds: its first line is its title where it is a
short one that does not end as a sentence does.
*/
export function plainDocument(blocks: readonly PlainBlock[]): Entry {
	const filled = blocks.filter(({text}) => text.trim() !== '');
	const html = filled.map(({text, level, cells}, index) => {
		if (cells) {
			const row = `<tr>${cells.map(cell => `<td>${escaped(cell)}</td>`).join('')}</tr>`;
			const isFirst = !filled[index - 1]?.cells;
			const isLast = !filled[index + 1]?.cells;
			return `${isFirst ? '<table>' : ''}${row}${isLast ? '</table>' : ''}`;
		}

		const isTitle = index === 0 && isTitleLine(text);
		const tag = isTitle ? 'h1' : level === undefined ? 'p' : `h${Math.min(6, level)}`;
		const item = escaped(text.replace(bullet, '').replace(counted, ''));
		if (tag === 'p' && bullet.test(text)) return `<ul><li>${item}</li></ul>`;
		const count = tag === 'p' && counted.exec(text)?.[1];
		return count ? `<ol start="${count}"><li>${item}</li></ol>` : `<${tag}>${escaped(text)}</${tag}>`;
	});
	return {html: `<body>${html.join('\n')}`, isWhole: true};
}

/** Whether the first line of a document is its title: a short one that does not end as a sentence does. */
export const isTitleLine = (text: string): boolean =>
	text.trim().length <= longestTitle && !/[.!?…,;:]\s*$/.test(text);
