import {endsSentence} from '../text/sentence-ends.js';
import {stays} from './classify-lines.js';
import type {PageLine} from './parse-page.js';

/**
Corrects what the classifier says of a page's lines by what they have in common with others: siblings, and what Readability
takes for the body. `readable` holds the texts of the lines that it takes. Changes the probabilities.
*/
export function judgePage(
	lines: readonly PageLine[],
	readable: ReadonlySet<string> | undefined,
	probabilities: Float32Array,
): void {
	if (readable === undefined) return;
	keepSiblings(lines, readable, probabilities);
	keepReadable(lines, readable, probabilities);
}

// A paragraph is kept with this much probability where its element speaks for it more than its place.
const siblingProbability = 0.8;
const siblingLength = 60;
const sureSibling = 0.8;

/**
A paragraph that Readability keeps, and that is a child of the element which holds the surest paragraphs, is the
article's too, though a list of links may stand before it.
*/
function keepSiblings(
	lines: readonly PageLine[],
	readable: ReadonlySet<string>,
	probabilities: Float32Array,
): void {
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

// Below this share of Readability's text the classifier and it take different things for the body; of the two it is right more
// often: phraseF .9185 without, LATER with.
const leastShare = 0.5;
// Enough to stay, and too little to be sure: the reader is told.
const readableProbability = 0.7;

/** Where the classifier leaves most of Readability's text out, all of it stays that is no link. */
function keepReadable(
	lines: readonly PageLine[],
	readable: ReadonlySet<string>,
	probabilities: Float32Array,
): void {
	const own = [...lines.keys()].filter(
		index => readable.has(lines[index].text) && lines[index].linkShare < 0.5,
	);
	const lengthOf = (some: readonly number[]) => some.reduce((sum, index) => sum + lines[index].text.length, 0);
	const kept = [...lines.keys()].filter(index =>
		stays({text: lines[index].text, probability: probabilities[index]}),
	);
	if (lengthOf(kept) >= leastShare * lengthOf(own)) return;
	for (const index of own) probabilities[index] = Math.max(probabilities[index], readableProbability);
}
