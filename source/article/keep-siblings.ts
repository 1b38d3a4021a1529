import {endsSentence} from '../text/sentence-ends.js';
import type {PageLine} from './page-line.js';

// A paragraph is kept with this much probability where its element speaks for it more than its place.
const siblingProbability = 0.8;
const siblingLength = 60;
const sureSibling = 0.8;

/**
A paragraph that Readability keeps, and that is a child of the element which holds the surest paragraphs, is the
article's too, though a list of links may stand before it. Changes the probabilities.
*/
export function keepSiblings(
	lines: readonly PageLine[],
	readable: ReadonlySet<string> | undefined,
	probabilities: Float32Array,
): void {
	if (readable === undefined) return;
	const weights = new Map<number, number>();
	for (const [index, {container, text}] of lines.entries())
		if (probabilities[index] > sureSibling)
			weights.set(container, (weights.get(container) ?? 0) + text.length);
	let body = -1;
	let most = 0;
	for (const [container, weight] of weights) {
		if (weight > most) {
			body = container;
			most = weight;
		}
	}

	for (const [index, {container, tag, text, linkShare}] of lines.entries()) {
		const isSibling = container === body && tag === 'p' && linkShare < 0.3 && text.length >= siblingLength;
		if (isSibling && readable.has(text) && endsSentence(text))
			probabilities[index] = Math.max(probabilities[index], siblingProbability);
	}
}
