import createMarkdown, {type MarkdownIt, type Token} from 'markdown-it';
import type {Range} from '../text/words.js';

/** A piece of visible text, and where it stands among the marks (UTF-16 offsets). */
export type InlineRun = {value: string} & Range;

/** A parser of inline Markdown whose tokens have, as `map`, the offset in the content where they start. */
export function createInlineParser(): MarkdownIt {
	// How deep brackets are read in brackets, each for as often; what the parser itself takes for CommonMark.
	const markdown = createMarkdown('commonmark', {maxNesting: 20});
	// What an address shows is what was written.
	markdown.normalizeLink = address => address;
	markdown.normalizeLinkText = text => text;
	markdown.validateLink = () => true;
	// Joined tokens would start where the last of them does.
	markdown.inline.ruler2.disable('fragments_join');
	markdown.inline.State = class extends markdown.inline.State {
		/** Where the text that waits to become a token starts. */
		pendingStart = 0;

		override pushPending(): Token {
			const token = super.pushPending();
			token.map = [this.pendingStart, this.pendingStart];
			return token;
		}

		override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
			const token = super.push(type, tag, nesting);
			// Of a run of stars, each is pushed before any of them is passed.
			const before = type === 'text' ? this.tokens.at(-2) : undefined;
			const start = before?.type === 'text' && before.map![0] >= this.pos ? before.map![0] + 1 : this.pos;
			token.map = [start, start];
			return token;
		}
	};
	markdown.inline.ruler.before('text', 'pending', (state, silent) => {
		if (!silent && state.pending === '')
			(state as unknown as {pendingStart: number}).pendingStart = state.pos;
		return false;
	});
	return markdown;
}

/** The pieces of visible text of inline tokens in order; `length` is that of their content. */
export function inlineRuns(tokens: readonly Token[], length: number): InlineRun[] {
	const runs: InlineRun[] = [];
	let start = length;
	let end = length;
	for (const token of tokens.toReversed()) {
		const at = token.map![0];
		if (at < start) [start, end] = [at, start];
		if (token.type === 'softbreak' || token.type === 'hardbreak') runs.push({value: '\n', start: at, end});
		else if (token.type === 'image') {
			// Its label stands behind `![`.
			const label = inlineRuns(token.children!, token.content.length);
			for (const run of label.toReversed())
				runs.push({value: run.value, start: at + 2 + run.start, end: at + 2 + run.end});
		} else if (token.content !== '') runs.push({value: token.content, start: at, end});
	}

	return runs.reverse();
}
