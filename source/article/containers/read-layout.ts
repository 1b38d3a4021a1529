import {endsSentence} from '../../text/sentence-ends.js';
import type {Entry} from './entry.js';
import {withTables} from './laid-tables.js';
import {escaped} from './markup.js';
import {documentHead} from './office-head.js';
import {type Laid, type LaidPage, pagesIn} from './page-layout.js';
import {inReadingOrder} from './reading-order.js';

/** A line with the number of its page, and where its block begins, and its column ends. */
type PlacedLine = Laid & {page: number; blockLeft: number; columnRight: number};

/** A paragraph as its lines, each with the space before it, and how high its letters are, in points; or the rows of a table. */
type Paragraph = {lines: string[]; size: number; isEdge?: true; rows?: (readonly string[])[]};

/**
The text of a document that is set in pages, by what `pdftotext -bbox-layout` writes of it: paragraphs over columns and pages,
headings by the size of their letters, divided words joined. What stands at the edges of its pages again and again is furniture.
Undefined where there is no text.
*/
export function readLayout(layout: string): Entry | undefined {
	const pages = pagesIn(layout).map(page => ({...page, blocks: withTables(page.blocks)}));
	const edges = edgesOf(pages);
	const lines = pages.flatMap(({blocks}) => blocks.flat());
	const body = usualSize(lines.filter(line => !edges.has(line)));
	if (body === undefined) return undefined;
	const words = new Set(lines.flatMap(({text}) => text.toLowerCase().match(/[\p{L}-]+/gu) ?? []));
	const paragraphs: Paragraph[] = [];
	let open: Paragraph | undefined;
	let last: PlacedLine | undefined;
	for (const [page, {blocks}] of pages.entries()) {
		for (const {lines: block, columnRight} of inReadingOrder(blocks)) {
			const blockLeft = block.reduce((least, {left}) => Math.min(least, left), columnRight);
			for (const [index, line] of block.entries()) {
				if (edges.has(line)) {
					paragraphs.push({lines: [line.text], size: body, isEdge: true});
					continue;
				}

				if (line.cells) {
					if (index === 0 || !open?.rows) {
						open = {lines: [], size: body, rows: []};
						paragraphs.push(open);
					}

					open.rows!.push(line.cells);
					continue;
				}

				const placed: PlacedLine = {...line, page, blockLeft, columnRight};
				const isSame = open && !open.rows && last !== undefined && isAlike(open.size, heightOf(line));
				const isNext = index > 0 && !edges.has(block[index - 1]);
				if (
					isSame &&
					(isNext ? !beginsAnew(placed, last!, open!.size <= body * headingFrom) : goesOverTo(placed, last!))
				)
					addLine(open!, line.text, words);
				else {
					open = {lines: [line.text], size: heightOf(line)};
					paragraphs.push(open);
				}

				last = placed;
			}
		}
	}

	const sizes = [
		...new Set(paragraphs.filter(one => isHeading(one, body)).map(({size}) => Math.round(size))),
	].sort((x, y) => y - x);
	const html = paragraphs.map(paragraph => {
		const text = escaped(paragraph.lines.join(''));
		if (paragraph.rows) return tableOf(paragraph.rows);
		if (paragraph.isEdge) return `<footer class="page-edge">${text}</footer>`;
		if (isHeading(paragraph, body)) {
			const level = Math.min(6, sizes.indexOf(Math.round(paragraph.size)) + 1);
			return `<h${level}>${text}</h${level}>`;
		}

		return bullet.test(text) ? `<ul><li>${text.replace(bullet, '')}</li></ul>` : `<p>${text}</p>`;
	});
	const {head, saved} = headIn(layout);
	return {html: `${head}<body>${html.join('\n')}`, isWhole: true, saved};
}

/** The first row is its head where it tells no figure that others tell. */
function tableOf(rows: readonly (readonly string[])[]): string {
	const [head, ...others] = rows;
	const isOfFigures = (cell: string) => /^[^\p{L}]*\p{N}/u.test(cell);
	const isHead = !head.some(isOfFigures) && others.some(row => row.some(isOfFigures));
	const rowOf = (cells: readonly string[], cell: 'td' | 'th') =>
		`<tr>${cells.map(text => `<${cell}>${escaped(text)}</${cell}>`).join('')}</tr>`;
	return `<table>${rows.map((row, index) => rowOf(row, index === 0 && isHead ? 'th' : 'td')).join('')}</table>`;
}

const heightOf = ({top, bottom}: Laid): number => bottom - top;

/** The height of the letters that most of a text is set in. */
function usualSize(lines: readonly Laid[]): number | undefined {
	const lengths = new Map<number, number>();
	for (const line of lines) {
		const size = Math.round(heightOf(line) * 2) / 2;
		lengths.set(size, (lengths.get(size) ?? 0) + line.text.length);
	}

	return [...lengths].sort((x, y) => y[1] - x[1])[0]?.[0];
}

// Of a page's height. Columns do not begin as far above, but for those of newspapers.
const edge = 0.12;
// Points.
const sameHeight = 8;
const pageNumber =
	/^[\W_]*(?:(?:page|p\.|seite|página|pagina|стр\.|стор\.)\s*)?\d{1,4}(?:\s*(?:of|von|de|sur|di|из|з|\/)\s*\d{1,4})?[\W_]*$/i;

/** The lines at the edges of pages that stand there again on others, but for their figures, or are the number of the page. */
function edgesOf(pages: readonly LaidPage[]): ReadonlySet<Laid> {
	const found = new Map<string, Laid[]>();
	const edges = new Set<Laid>();
	for (const {height, blocks} of pages) {
		const isAtEdge = ({top, bottom}: Laid) => bottom < height * edge || top > height * (1 - edge);
		for (const line of blocks.filter(block => block.every(isAtEdge)).flat()) {
			if (pageNumber.test(line.text) && (pages.length > 1 || !/\d{4}/.test(line.text))) edges.add(line);
			const key = `${Math.round(line.top / sameHeight)} ${line.text.replace(/\d+/g, '0').toLowerCase()}`;
			const lines = found.get(key);
			if (lines) lines.push(line);
			else found.set(key, [line]);
		}
	}

	for (const lines of found.values())
		if (lines.length > 1 && lines.length >= pages.length / 3) for (const line of lines) edges.add(line);
	return edges;
}

// Of a size.
const sameSize = 0.12;
const headingFrom = 1 + sameSize;
const longestHeading = 200;

const isAlike = (x: number, y: number): boolean => Math.abs(x - y) <= sameSize * Math.max(x, y);

const isHeading = ({size, lines, isEdge, rows}: Paragraph, body: number): boolean =>
	!isEdge && !rows && size > body * headingFrom && lines.join('').length <= longestHeading;

// And of Wingdings and Symbol, as they are when nobody says what they mean.
const bullet = /^[•▪◦‣●■○◆➢➤\uF0A7\uF0B7\uF0D8]\s*/;

// "3. ", "b) ", "iv. "
const counted = /^(?:\d{1,3}|\p{L}|[ivx]{2,5})[.)]\s/u;
// Of a column: a line of running text is never as short.
const shortLine = 0.55;
const hyphenated = /[-\u00AD\u2010]$/;

/** Whether a line begins a paragraph in its block: set in, below a gap, below a line that ends early, or counted. */
function beginsAnew(line: PlacedLine, above: PlacedLine, isText: boolean): boolean {
	const size = heightOf(line);
	if (line.top - above.bottom > 0.7 * size) return true;
	if (!isText) return false;
	const isSetIn = ({left, blockLeft}: PlacedLine) => left - blockLeft > 0.7 * size;
	const isItem = bullet.test(above.text) || counted.test(above.text);
	if (bullet.test(line.text) || (isSetIn(line) && !isSetIn(above) && !isItem)) return true;
	// There the next word would have fitted.
	const letter = (line.right - line.left) / Math.max(1, line.text.length);
	const word = letter * line.text.split(' ', 1)[0].length;
	const room = above.columnRight - above.right;
	const isShort = above.right - above.blockLeft < shortLine * (above.columnRight - above.blockLeft);
	return (
		(isShort && !hyphenated.test(above.text)) ||
		(room > word + size && (endsSentence(above.text) || counted.test(line.text)))
	);
}

/** Whether the paragraph of the last line of a block goes on in the next, in another column or on another page. */
function goesOverTo(line: PlacedLine, last: PlacedLine): boolean {
	if (bullet.test(line.text) || endsSentence(last.text)) return false;
	const size = heightOf(line);
	if (line.page === last.page && line.top > last.top) {
		const isBelow = line.left < last.right && line.right > last.left;
		return isBelow && line.top - last.bottom < size && /^\p{Ll}/u.test(line.text);
	}

	return last.columnRight - last.right < 3 * size || /^\p{Ll}/u.test(line.text);
}

/** Adds a line to a paragraph. A word that is divided is joined, unless the text has it with its hyphen elsewhere. */
function addLine({lines}: Paragraph, next: string, words: ReadonlySet<string>): void {
	const last = lines.at(-1)!;
	const first = /([\p{L}-]+)[-\u00AD\u2010]$/u.exec(last.slice(-longestWord))?.[1];
	const second = /^\p{Ll}[\p{L}-]*/u.exec(next)?.[0];
	if (first === undefined || second === undefined) {
		lines.push(` ${next}`);
		return;
	}

	const isCompound =
		words.has(`${first}-${second}`.toLowerCase()) && !words.has(`${first}${second}`.toLowerCase());
	if (!isCompound) lines[lines.length - 1] = last.slice(0, -1);
	lines.push(next);
}

// Characters.
const longestWord = 60;

function headIn(layout: string): {head: string; saved: string | undefined} {
	const html = layout.slice(0, layout.indexOf('<body'));
	const content = (name: string) => new RegExp(`<meta name="${name}" content="([^"]*)"`).exec(html)?.[1];
	return documentHead({
		title: /<title>([^<]*)<\/title>/.exec(html)?.[1],
		author: content('Author'),
		saved: content('ModDate') ?? content('CreationDate'),
	});
}
