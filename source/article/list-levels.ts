import type {Block} from './article.js';

// Cells; where a tab leads on to the next stop of so many.
const tab = 4;

/**
Tells of the list items of a text how deep their lists lie in others, by how far they are set in. Changes the blocks. An item
that is set in no further than the one before is of its list or of one around that.
*/
export function levelItems(original: string, blocks: readonly Block[]): void {
	let indents: number[] = [];
	for (const block of blocks) {
		if (block.kind !== 'list-item') {
			indents = [];
			continue;
		}

		const indent = indentOf(original, block.start);
		while (indents.length > 0 && indents.at(-1)! > indent) indents.pop();
		if (indents.at(-1) !== indent) indents.push(indent);
		block.level = indents.length;
	}
}

// No list is set in further; what stands before a text on its line is looked at no further either.
const furthest = 200;

function indentOf(text: string, at: number): number {
	let start = at;
	while (start > at - furthest && (text[start - 1] === ' ' || text[start - 1] === '\t')) start--;
	let cells = 0;
	for (const character of text.slice(start, at)) cells += character === '\t' ? tab - (cells % tab) : 1;
	return cells;
}
