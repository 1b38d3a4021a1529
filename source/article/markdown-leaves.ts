import createMarkdown, {type Env, type MarkdownIt, type Token} from 'markdown-it';
import {countWhile} from '../text/count-while.js';
import type {Range} from '../text/words.js';
import {cellSign} from './block-text.js';
import {type InlineRun, readInline} from './inline-runs.js';
import {readTable, type TableTokens} from './markdown-table.js';

/** A block of Markdown that holds text and no other blocks; where it stands in the original, in UTF-16 offsets. */
export type MarkdownLeaf = {
	kind: 'heading' | 'text' | 'code' | 'html' | 'table';
	/** Of a heading: 1 to 6. */
	level?: number;
	/** The innermost quote or list item that it stands in. */
	container?: 'quote' | 'list-item';
	/** Of the first in a list item: how deep its list lies in others, from 1, and how it is counted. */
	item?: MarkdownItem;
	/** Of a table: reads the pieces of text of each cell, row by row; the first row is its head. */
	cells?: () => InlineRun[][][];
	/** Reads the pieces of its text in order, with their places in the original. */
	runs: () => InlineRun[];
} & Range;

export type MarkdownItem = {level: number; marker?: string};

/**
The leaves of a Markdown text (CommonMark) in order, in time in proportion to its length, whatever it holds. What has no
text of its own, a rule or a definition, is not among them.
*/
export function markdownLeaves(original: string): MarkdownLeaf[] {
	const lines = linesOf(original);
	const environment: Env = {references: Object.create(null)};
	const leaves: MarkdownLeaf[] = [];
	const containers: Array<'quote' | 'list-item'> = [];
	/** The lists that are open, with the number of the next item of those that are counted. */
	const lists: Array<{next?: number}> = [];
	let item: MarkdownItem | undefined;
	let heading: Token | undefined;
	let table: TableTokens | undefined;
	const add = (leaf: MarkdownLeaf) => {
		const container = containers.at(-1);
		leaves.push({...leaf, ...(container && {container}), ...(item && {item})});
		item = undefined;
	};

	const visit = (token: Token) => {
		switch (token.type) {
			case 'blockquote_open':
				containers.push('quote');
				break;
			case 'bullet_list_open':
				lists.push({});
				break;
			case 'ordered_list_open':
				lists.push({next: Number(token.attrGet('start') ?? 1)});
				break;
			case 'bullet_list_close':
			case 'ordered_list_close':
				lists.pop();
				break;
			case 'list_item_open': {
				containers.push('list-item');
				const list = lists.at(-1)!;
				item = {level: lists.length};
				if (list.next !== undefined) item.marker = `${list.next++}${token.markup}`;
				break;
			}

			case 'list_item_close':
				item = undefined;
				containers.pop();
				break;
			case 'blockquote_close':
				containers.pop();
				break;
			case 'heading_open':
				heading = token;
				break;
			case 'heading_close':
				heading = undefined;
				break;
			case 'table_open':
				table = {map: token.map!, rows: []};
				break;
			case 'tr_open':
				table!.rows.push({line: token.map![0], cells: []});
				break;
			case 'table_close':
				add(tableLeaf(table!, lines, environment));
				table = undefined;
				break;
			case 'inline':
				if (table) table.rows.at(-1)!.cells.push(token.content);
				else {
					const level = heading && Number(heading.tag.slice(1));
					add({...textLeaf(token, heading, lines, environment), ...(level && {level})});
				}

				break;
			case 'fence':
			case 'code_block':
			case 'html_block': {
				const range = placeLines(token, lines);
				// The mark that opens a fence stands on a line of its own, what it says of the code too.
				const [first] = token.map!;
				const start =
					token.type === 'fence' ? Math.min(range.end, lines[first + 1]?.start ?? range.end) : range.start;
				const runs = () => [{value: token.content, start, end: range.end}];
				add({kind: token.type === 'html_block' ? 'html' : 'code', runs, ...range});
				break;
			}
		}
	};

	const source = lines.map(line => line.text).join('\n');
	const state = new VisitedState(source, blockParser, environment, visit);
	blockParser.block.tokenize(state, 0, state.lineMax);
	state.visitTokens();
	return leaves;
}

const tableLeaf = (table: TableTokens, lines: readonly Line[], environment: Env): MarkdownLeaf => ({
	kind: 'table',
	...readTable(table, lines, environment, cellSign),
});

function textLeaf(token: Token, heading: Token | undefined, lines: readonly Line[], environment: Env) {
	const {content, map} = token;
	const isMarked = heading?.markup.startsWith('#');
	const [first, afterLast] = heading?.map ?? map!;
	const last = lines[afterLast - 1];
	const [firstLine] = content.split('\n', 1);
	const {text, start} = lines[first];
	return {
		kind: heading ? ('heading' as const) : ('text' as const),
		start: start + (isMarked ? text.indexOf('#') : text.lastIndexOf(firstLine)),
		end: heading ? endOfText(last) : last.start + last.text.length,
		// Of a definition that comes later is known only when all are read.
		runs() {
			const toOriginal = originalOffset(content, first, lines);
			const runs = readInline(content, environment);
			for (const run of runs) {
				run.start = toOriginal(run.start);
				run.end = toOriginal(run.end);
			}

			return runs;
		},
	};
}

// A quote is one level, a list two. Each line costs as many steps as there are quotes and lists around it: what is nested
// deeper is text of the paragraphs there.
const deepest = 20;

const blockParser = createBlockParser();

function createBlockParser(): MarkdownIt {
	// Its own limit leaves out what is nested too deep.
	const markdown = createMarkdown('commonmark', {maxNesting: Number.POSITIVE_INFINITY});
	markdown.block.ruler.enable('table');
	// A definition is one whatever its address.
	markdown.normalizeLink = address => address;
	markdown.validateLink = () => true;
	for (const [name, interrupted] of [
		['blockquote', ['paragraph', 'reference', 'blockquote', 'list']],
		['list', ['paragraph', 'reference', 'blockquote']],
	] as const) {
		const [rule] = onlyRule(name);
		markdown.block.ruler.at(
			name,
			(state, start, end, silent) => state.level < deepest && rule(state, start, end, silent),
			{alt: [...interrupted]},
		);
	}

	// Not of CommonMark: what a note says is a paragraph of its own, and defines no address.
	const [readReference] = onlyRule('reference');
	const {ruler} = markdown.block;
	ruler.at(
		'reference',
		(state, start, end, silent) => !isNote(state, start) && readReference(state, start, end, silent),
	);
	ruler.before('paragraph', 'note', (state, start, _end, silent) => silent && isNote(state, start), {
		alt: ['paragraph'],
	});
	return markdown;
}

/** The rule of CommonMark that reads blocks of one sort, alone. */
function onlyRule(name: string) {
	const {ruler} = createMarkdown('commonmark').block;
	ruler.enableOnly(name);
	return ruler.getRules('');
}

const isNote = (
	{src, bMarks, tShift}: {src: string; bMarks: number[]; tShift: number[]},
	line: number,
): boolean => {
	const start = bMarks[line] + tShift[line];
	return src.startsWith('[^', start) && /^\[\^[^\]\s]{1,80}\]:/.test(src.slice(start, start + 90));
};

const BlockState = blockParser.block.State;

/** What the parser reads, whose tokens are dropped when they were visited: of a long text they fill the memory. */
class VisitedState extends BlockState {
	constructor(
		source: string,
		markdown: MarkdownIt,
		environment: Env,
		private readonly visit: (token: Token) => void,
	) {
		super(source, markdown, environment, []);
	}

	override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
		// Before a block of the text itself, all that was read is whole.
		if (this.level === 0) this.visitTokens();
		return super.push(type, tag, nesting);
	}

	visitTokens(): void {
		for (const token of this.tokens) this.visit(token);
		this.tokens.length = 0;
	}
}

/** A line as the parser sees it, as long as in the original, where it starts there. */
type Line = {text: string; start: number};

function linesOf(original: string): Line[] {
	const lines: Line[] = [];
	const text = original.replace(/^\uFEFF/, ' ').replaceAll('\0', '\uFFFD');
	let start = 0;
	for (const {0: ending, index} of text.matchAll(/\r\n|[\n\r]/g)) {
		lines.push({text: text.slice(start, index), start});
		start = index + ending.length;
	}

	lines.push({text: text.slice(start), start});
	return lines;
}

/** Leads from offsets in the content of a paragraph or a heading, whose lines are without their marks, to the original. */
function originalOffset(content: string, first: number, lines: readonly Line[]): (offset: number) => number {
	// A line of content runs to the end of its line, only white space or the closing marks of a heading follow.
	const starts: number[] = [];
	const places: number[] = [];
	let at = 0;
	for (const [index, piece] of content.split('\n').entries()) {
		const {text, start} = lines[first + index];
		// Indentation may be a part of a tab.
		const indentation = /^[ \t]*/.exec(piece)![0].length;
		starts.push(at + indentation);
		places.push(start + text.lastIndexOf(piece.slice(indentation)));
		at += piece.length + 1;
	}

	return offset => {
		const line = lastAtOrBelow(starts, offset);
		return places[line] + Math.max(0, offset - starts[line]);
	};
}

/** Where code and HTML stand, from their first mark on; indentation is such a mark. */
function placeLines({type, content, markup, map}: Token, lines: readonly Line[]): Range {
	const [first, afterLast] = map!;
	const {text, start} = lines[first];
	// The marks of quotes and list items, which stand before it, hold none of these.
	const firstLine = content.slice(0, content.indexOf('\n')).trimStart();
	let at = type === 'code_block' ? text.lastIndexOf(firstLine) : text.indexOf(markup || '<');
	if (type !== 'fence') while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--;
	return {start: start + at, end: endOfText(lines[afterLast - 1])};
}

const endOfText = ({text, start}: Line): number => start + text.trimEnd().length;

/** The index of the last of some ascending numbers that is not above `limit`; the first where all are. */
const lastAtOrBelow = (numbers: readonly number[], limit: number): number =>
	Math.max(0, countWhile(numbers.length, at => numbers[at] <= limit) - 1);
