import createMarkdown, {type Env, type MarkdownIt, type Token} from 'markdown-it';
import {countWhile} from '../text/count-while.js';
import type {Range} from '../text/words.js';
import {type InlineRun, readInline} from './inline-runs.js';

/** A block of Markdown that holds text and no other blocks; where it stands in the original, in UTF-16 offsets. */
export type MarkdownLeaf = {
	kind: 'heading' | 'text' | 'code' | 'html';
	/** Of a heading: 1 to 6. */
	level?: number;
	/** The innermost quote or list item that it stands in. */
	container?: 'quote' | 'list-item';
	/** Reads the pieces of its text in order, with their places in the original. */
	runs: () => InlineRun[];
} & Range;

/**
The leaves of a Markdown text (CommonMark) in order, in time in proportion to its length, whatever it holds. What has no
text of its own, a rule or a definition, is not among them.
*/
export function markdownLeaves(original: string): MarkdownLeaf[] {
	const lines = linesOf(original);
	const environment: Env = {references: Object.create(null)};
	const leaves: MarkdownLeaf[] = [];
	const containers: Array<MarkdownLeaf['container']> = [];
	let heading: Token | undefined;
	const visit = (token: Token) => {
		const container = containers.at(-1);
		if (token.type === 'blockquote_open') containers.push('quote');
		else if (token.type === 'list_item_open') containers.push('list-item');
		else if (token.type === 'blockquote_close' || token.type === 'list_item_close') containers.pop();
		else if (token.type === 'heading_open') heading = token;
		else if (token.type === 'heading_close') heading = undefined;
		else if (token.type === 'inline') {
			const level = heading && Number(heading.tag.slice(1));
			leaves.push({...textLeaf(token, heading, lines, environment), level, container});
		} else if (token.type === 'fence' || token.type === 'code_block' || token.type === 'html_block') {
			const range = placeLines(token, lines);
			const runs = () => [{value: token.content, ...range}];
			leaves.push({kind: token.type === 'html_block' ? 'html' : 'code', container, runs, ...range});
		}
	};

	const source = lines.map(line => line.text).join('\n');
	const state = new VisitedState(source, blockParser, environment, visit);
	blockParser.block.tokenize(state, 0, state.lineMax);
	state.visitTokens();
	return leaves;
}

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
	// A definition is one whatever its address.
	markdown.normalizeLink = address => address;
	markdown.validateLink = () => true;
	for (const [name, interrupted] of [
		['blockquote', ['paragraph', 'reference', 'blockquote', 'list']],
		['list', ['paragraph', 'reference', 'blockquote']],
	] as const) {
		const {ruler} = createMarkdown('commonmark').block;
		ruler.enableOnly(name);
		const [rule] = ruler.getRules('');
		markdown.block.ruler.at(
			name,
			(state, start, end, silent) => state.level < deepest && rule(state, start, end, silent),
			{alt: [...interrupted]},
		);
	}

	return markdown;
}

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
