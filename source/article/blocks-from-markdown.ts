import type {Node, Parent, Text} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {toSafeText} from '../text/safe-text.js';
import type {Block, BlockKind} from './article.js';
import {furnitureReason} from './furniture.js';

/** The blocks of a Markdown text. A first heading of the first level is the title. */
export function blocksFromMarkdown(original: string): Block[] {
	const blocks: Block[] = [];
	const add = (kind: BlockKind, node: Node) => {
		const text = toSafeText(
			textRuns(node)
				.map(run => run.value)
				.join(''),
		);
		const {start, end: after} = place(node);
		if (text !== '') {
			const reason = furnitureReason(text);
			blocks.push(
				reason
					? {kind: 'furniture', text, start, end: after, reason, confidence: 0.9}
					: {kind, text, start, end: after},
			);
		}
	};

	const walk = (node: Node, kind: BlockKind) => {
		if (node.type === 'heading') {
			const isTitle =
				(node as Node & {depth: number}).depth === 1 && blocks.every(block => block.kind !== 'title');
			add(isTitle ? 'title' : 'heading', node);
		} else if (node.type === 'paragraph' || node.type === 'code' || node.type === 'html') add(kind, node);
		else if (node.type === 'blockquote') each(node, 'quote');
		else if (node.type === 'listItem') each(node, 'list-item');
		else if ('children' in node) each(node, kind);
	};
	const each = (node: Node, kind: BlockKind) => {
		for (const child of (node as Parent).children) walk(child, kind);
	};

	each(fromMarkdown(original), 'paragraph');
	return coverGaps(original, blocks);
}

/** The pieces of text under a node, each with its place in the original. */
export function textRuns(node: Node): Array<{value: string; start: number; end: number}> {
	if ('value' in node) return [{value: (node as Text).value, ...place(node)}];
	if (node.type === 'break') return [{value: ' ', ...place(node)}];
	return 'children' in node ? (node as Parent).children.flatMap(child => textRuns(child)) : [];
}

const place = (node: Node) => ({start: node.position!.start.offset!, end: node.position!.end.offset!});

/** Rules, definitions and the like are visible in the original: each becomes furniture, so that nothing is lost. */
function coverGaps(original: string, blocks: Block[]): Block[] {
	const covered: Block[] = [];
	let at = 0;
	const gap = (until: number) => {
		const raw = original.slice(at, until);
		const text = toSafeText(raw);
		if (text === '') return;
		const start = at + (raw.length - raw.trimStart().length);
		covered.push({kind: 'furniture', text, start, end: at + raw.trimEnd().length, reason: 'markup'});
	};

	for (const block of blocks) {
		gap(block.start);
		covered.push(block);
		at = block.end;
	}

	gap(original.length);
	return covered;
}
