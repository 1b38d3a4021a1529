import type {Block} from '../article/article.js';
import {repeatSafe, safe} from '../text/safe-text.js';
import {linkedMarkdown, type Markdown, markdown} from './markdown-text.js';

/** Writes the items of lists one after the other, each where Markdown takes it for as deep and counted as it is. */
export class MarkdownItems {
	/** Of the lists that are open: their levels, where the text of their items begins, and the number of the last one. */
	#open: {level: number; indent: number; text: number; number?: number}[] = [];

	next({text, links = [], level = 1, marker}: Block): Markdown {
		while (this.#open.length > 0 && this.#open.at(-1)!.level > level) this.#open.pop();
		const last = this.#open.at(-1)?.level === level ? this.#open.pop() : undefined;
		const indent = last?.indent ?? this.#open.at(-1)?.text ?? 0;
		const number = /^\d{1,9}[.)]$/.test(marker ?? '') ? Number.parseInt(marker!, 10) : undefined;
		// Numbers that do not follow each other would be counted anew: they stand as they are.
		const isCounted = number !== undefined && (last?.number === undefined || last.number + 1 === number);
		const words = linkedMarkdown({text, links});
		const before = repeatSafe(safe` `, indent);
		if (isCounted) {
			this.#open.push({level, indent, number, text: indent + `${number}. `.length});
			return markdown`${before}${number}. ${words}`;
		}

		this.#open.push({level, indent, text: indent + 2, ...(number === undefined ? {} : {number})});
		return marker === undefined ? markdown`${before}- ${words}` : markdown`${before}- ${marker} ${words}`;
	}

	/** What follows is no item. */
	end(): void {
		this.#open = [];
	}
}
