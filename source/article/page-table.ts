import {isHidden} from './hidden-elements.js';
import {inlineElements} from './inline-elements.js';
import {type PageLink, PageText, raisedDigits} from './page-text.js';
import {PageElement, visit} from './page-tree.js';

/** A table of a page that holds data: the text of its cells, row by row, those that are joined as one and empty ones. */
export type PageTable = {
	rows: string[][];
	/** How many of its first rows are its head. */
	heads: number;
	/** All cells that are not empty, one a line, and the links in that. */
	text: string;
	links: PageLink[];
	/** The share of its characters that are in links. */
	linkShare: number;
};

/**
Reads a table that holds data; undefined for one that only sets a page out: what it holds is read like everything else then. In
time in proportion to what it holds, and nothing in it is looked at twice: of tables within each other, none but the innermost
holds data.
*/
export function dataTable(table: PageElement): PageTable | undefined {
	if (/^(?:presentation|none)$/i.test(table.getAttribute('role') ?? '')) return undefined;
	const rows = rowsOf(table);
	if (!rows) return undefined;
	const columns = rows.reduce((most, {cells}) => Math.max(most, cells.length), 0);
	if (rows.length < 2 || columns < 2) return undefined;
	const hasHead = rows.some(({cells}) => cells.some(({isHead}) => isHead));
	const cells = rows.flatMap(row => row.cells);
	const filled = cells.filter(({text}) => text !== '');
	const limit = hasHead ? longestCell.withHead : longestCell.without;
	if (filled.length < 2 || filled.some(({text}) => text.length > limit)) return undefined;
	// Signs of quotation beside what is quoted are set out.
	if (filled.some(({text}) => /^["“”„«»]+$/.test(text))) return undefined;
	// One column of text beside an empty one is set out.
	if (filled.length < rows.length * 1.2) return undefined;
	const isHeadRow = ({cells, isInHead}: Row) =>
		isInHead || cells.every(({text, isHead}) => isHead || text === '');
	const body = rows.findIndex(row => !isHeadRow(row));
	const length = filled.reduce((sum, {text}) => sum + text.length, 0);
	const links: PageLink[] = [];
	let at = 0;
	let linked = 0;
	for (const cell of filled) {
		for (const {start, end, href} of cell.links) {
			links.push({start: at + start, end: at + end, href});
			linked += end - start;
		}

		at += cell.text.length + 1;
	}

	return {
		rows: rows.map(row => row.cells.map(({text}) => text)),
		heads: Math.max(0, body),
		text: filled.map(({text}) => text).join('\n'),
		links,
		linkShare: linked / length,
	};
}

// In characters. Longer ones hold text that is set out in columns.
const longestCell = {withHead: 2000, without: 400};
// An element that joins more is not one that a person wrote, or joins a row for its look.
const mostJoined = 30;

type Cell = {text: string; links: PageLink[]; isHead: boolean};
type Row = {cells: Cell[]; isInHead: boolean};

const empty: Cell = {text: '', links: [], isHead: true};
// What is no cell's in a table of data.
const ofLayout = new Set(
	'table pre h1 h2 h3 h4 h5 h6 article section form blockquote textarea aside nav'.split(' '),
);

/** The rows of a table that have anything in them; undefined where something in them shows that it holds no data. */
function rowsOf(table: PageElement): Row[] | undefined {
	const rows: Row[] = [];
	let isLayout = false;
	let cell: PageElement | undefined;
	const text = new PageText();
	let raised: PageElement | undefined;
	/** For each column how many of the next rows a cell above reaches into. */
	const columns: number[] = [];
	let link: {href: string; number: number; element: PageElement} | undefined;
	let number = 0;
	const fill = (cells: Cell[]) => {
		while (columns[cells.length] > 0 && cells.length < mostJoined) {
			columns[cells.length]--;
			cells.push(empty);
		}
	};

	visit(
		table,
		node => {
			if (isLayout) return false;
			if (!(node instanceof PageElement)) {
				if (cell) text.add(raised ? raisedDigits(node.textContent) : node.textContent, link);
				return false;
			}

			const name = node.localName;
			if (isHidden(node) || (name === 'caption' && !cell)) return false;
			if (ofLayout.has(name)) {
				isLayout = true;
				return false;
			}

			if (name === 'sup') raised ??= node;
			if (name === 'tr') {
				// What reaches into the row that ends, behind its last cell.
				for (let column = rows.at(-1)?.cells.length ?? 0; column < columns.length; column++)
					if (columns[column] > 0) columns[column]--;
				rows.push({cells: [], isInHead: (node.parentNode as PageElement).localName === 'thead'});
			} else if ((name === 'td' || name === 'th') && !cell) {
				if (rows.length === 0) rows.push({cells: [], isInHead: false});
				cell = node;
			} else if (name === 'a' && node.hasAttribute('href')) {
				link = {href: node.getAttribute('href')!, number: number++, element: node};
			} else if (!inlineElements.has(name)) text.add(' ');
			return true;
		},
		element => {
			if (element === raised) raised = undefined;
			if (element === link?.element) link = undefined;
			else if (!inlineElements.has(element.localName)) text.add(' ');
			if (element !== cell) return;
			const {cells} = rows.at(-1)!;
			fill(cells);
			const span = (name: string) =>
				Math.min(mostJoined, Math.max(1, Math.trunc(Number(element.getAttribute(name)) || 1)));
			const down = span('rowspan') - 1;
			const across = span('colspan');
			for (let column = 0; column < across; column++) {
				if (down > 0 && cells.length < mostJoined) columns[cells.length] = down;
				cells.push(column === 0 ? {...text.take(), isHead: element.localName === 'th'} : empty);
			}

			cell = undefined;
		},
	);
	if (isLayout) return undefined;
	for (const {cells} of rows) while (cells.length > 0 && cells.at(-1)!.text === '') cells.pop();
	return rows.filter(({cells}) => cells.length > 0);
}
