/** A line of a page, and where it stands on it, in points from the left and from above. */
export type LaidLine = {text: string; left: number; right: number; top: number; bottom: number};

/** A page: its height, and its lines, in the order in which they are read; those that stand together are a block. */
export type LaidPage = {height: number; blocks: LaidLine[][]};

const mark =
	/<(?:page [^>]*\bheight="([\d.]+)"|(block)\b|(line)\b|word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*))/g;
const characters: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

/**
The pages in what `pdftotext -bbox-layout` writes: XHTML with an element for each page, block, line and word. It divides lines
that are set wide, and has their pieces in any order.
*/
export function pagesIn(layout: string): LaidPage[] {
	const pages: LaidPage[] = [];
	let block: LaidLine[] = [];
	let line: LaidLine | undefined;
	for (const [, height, isBlock, isLine, xMin, yMin, xMax, yMax, word] of layout.matchAll(mark)) {
		if (height !== undefined) pages.push({height: Number(height), blocks: []});
		else if (isBlock) {
			block = [];
			pages.at(-1)?.blocks.push(block);
		} else if (isLine) line = undefined;
		else {
			// Soft hyphens within a word are not seen; at its end it is divided.
			const text = word
				.replace(/&(\w+);/g, (reference, name) => characters[name] ?? reference)
				.replace(/\u00AD(?!$)/g, '');
			const [left, top, right, bottom] = [xMin, yMin, xMax, yMax].map(Number);
			const placed = {text, left, right, top, bottom};
			if (line) addTo(line, placed);
			else {
				line = placed;
				block.push(line);
			}
		}
	}

	return pages.map(({height, blocks}) => ({height, blocks: blocks.map(wholeLines)}));
}

function addTo(line: LaidLine, {text, left, right, top, bottom}: LaidLine): void {
	line.text += ` ${text}`;
	line.left = Math.min(line.left, left);
	line.right = Math.max(line.right, right);
	line.top = Math.min(line.top, top);
	line.bottom = Math.max(line.bottom, bottom);
}

/** The lines of a block from above, with the pieces at one height as one. */
function wholeLines(pieces: readonly LaidLine[]): LaidLine[] {
	const rows: LaidLine[][] = [];
	for (const piece of pieces.toSorted((x, y) => x.top - y.top)) {
		const row = rows.at(-1);
		if (row && isBeside(row[0], piece)) row.push(piece);
		else rows.push([piece]);
	}

	return rows.map(row => {
		const [first, ...others] = row.sort((x, y) => x.left - y.left);
		for (const other of others) addTo(first, other);
		return first;
	});
}

/** Whether two pieces of text stand at one height. */
const isBeside = (x: LaidLine, y: LaidLine): boolean =>
	Math.min(x.bottom, y.bottom) - Math.max(x.top, y.top) > 0.5 * Math.min(x.bottom - x.top, y.bottom - y.top);
