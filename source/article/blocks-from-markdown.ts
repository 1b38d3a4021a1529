import type {Mojibake} from '../text/mojibake.js';
import type {Block, BlockKind} from './article.js';
import {blockText} from './block-text.js';
import {furnitureOf, type KnownFurniture} from './furniture.js';
import type {InlineRun} from './inline-runs.js';
import {type MarkdownLeaf, markdownLeaves} from './markdown-leaves.js';

/** The blocks of a Markdown text from `from` on. A first heading of the first level is the title. */
export function blocksFromMarkdown(original: string, from = 0, mojibake?: Mojibake): Block[] {
	const blocks: Block[] = [];
	let hasTitle = false;
	for (const leaf of markdownLeaves(original.slice(from))) {
		const runs = leaf.runs();
		const text = blockText(runs.map(run => run.value).join(''), mojibake);
		if (text === '') continue;
		const isTitle: boolean = leaf.kind === 'heading' && leaf.level === 1 && !hasTitle;
		const kind = isTitle ? 'title' : kindOf(leaf, runs);
		hasTitle ||= isTitle;
		const known = kind === 'paragraph' || kind === 'heading' ? furnitureOf(text) : undefined;
		const block = {text, start: from + leaf.start, end: from + leaf.end};
		blocks.push(
			known && isSettled(known)
				? {kind: 'furniture', ...block, reason: known.reason, confidence: 0.9}
				: {kind, ...block},
		);
	}

	return coverGaps(original, blocks, mojibake);
}

function kindOf({kind, container}: MarkdownLeaf, runs: readonly InlineRun[]): BlockKind {
	if (kind === 'heading') return 'heading';
	// A paragraph that is only a picture has its alternative text to show.
	return runs.every(run => run.isPicture) ? 'caption' : (container ?? 'paragraph');
}

// Who writes Markdown writes an article; only what a page's form leaves no doubt about is furniture here.
const isSettled = ({match, reason}: KnownFurniture): boolean =>
	match === 'whole' ? reason !== 'navigation' : reason === 'comment-form' || reason === 'video-notice';

const marksBefore = /(?:[>*+-]|\d{1,9}[.)])[ \t>*+\d.)-]*$/;

/**
Rules, definitions and the like are visible in the original: each becomes furniture, so that nothing is lost. The marks of
quotes and list items belong to their blocks.
*/
function coverGaps(original: string, blocks: Block[], mojibake: Mojibake | undefined): Block[] {
	const covered: Block[] = [];
	let at = 0;
	const gap = (until: number) => {
		const raw = original.slice(at, until);
		const text = blockText(raw, mojibake);
		if (text === '') return;
		const start = at + (raw.length - raw.trimStart().length);
		covered.push({kind: 'furniture', text, start, end: at + raw.trimEnd().length, reason: 'markup'});
	};

	for (const block of blocks) {
		const before = original.slice(lineStart(original, at, block.start), block.start);
		const marks =
			block.kind === 'quote' || block.kind === 'list-item' ? marksBefore.exec(before)?.[0] : undefined;
		const start = marks === undefined ? block.start : block.start - marks.length;
		gap(start);
		covered.push({...block, start});
		at = block.end;
	}

	gap(original.length);
	return covered;
}

/** Where the line that holds `at` begins, `from` at the earliest. */
function lineStart(text: string, from: number, at: number): number {
	let start = at;
	while (start > from && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
	return start;
}
