import type {FurnitureReason} from './article.js';
import {type Phrases, phrases} from './furniture-phrases.js';

/** A line known as furniture by its words: `whole` says nothing else, the others may also begin or hold a sentence. */
export type KnownFurniture = {reason: FurnitureReason; match: 'whole' | 'start' | 'inside'};

// Furniture is short: a longer line that begins with such words is somebody's sentence. In characters.
const longest = {whole: 80, start: 260, inside: 260};

const wholes = new Map<string, FurnitureReason>();
/** By their first word, longest first. */
const starts = new Map<string, Array<{words: string; reason: FurnitureReason}>>();
const insides: Array<{words: string; reason: FurnitureReason}> = [];
for (const entry of phrases) fill(entry);
for (const list of starts.values()) list.sort((a, b) => b.words.length - a.words.length);

function fill({reason, whole, start, inside}: Phrases): void {
	for (const words of whole?.split('|') ?? []) wholes.set(words, reason);
	for (const words of inside?.split('|') ?? []) insides.push({words: ` ${words} `, reason});
	for (const words of start?.split('|') ?? []) {
		const first = words.split(' ', 1)[0];
		starts.set(first, [...(starts.get(first) ?? []), {words: `${words} `, reason}]);
	}
}

const announces = /^\P{L}{0,3}[\p{L}\p{M}]+\s?[:|–—]/u;

/** What furniture a line is by its words, in any of the languages the phrases are in, or undefined. */
export function furnitureOf(line: string): KnownFurniture | undefined {
	if (line.length > longest.start) return undefined;
	const words = plainWords(line);
	// A cross closes something; a row of stars or strokes divides the text.
	if (words === '') return line.length <= 2 ? {reason: 'button', match: 'whole'} : undefined;
	if (line.length <= longest.whole) {
		const reason = wholes.get(words) ?? wholes.get(words.replace(/^(?:# )+|(?: #)+$/g, ''));
		if (reason) return {reason, match: 'whole'};
	}

	const padded = `${words} `;
	const found = starts.get(words.split(' ', 1)[0])?.find(entry => padded.startsWith(entry.words));
	// A single word begins many a sentence; what it announces stands after a colon.
	if (found && (found.words.indexOf(' ') < found.words.length - 1 || announces.test(line)))
		return {reason: found.reason, match: 'start'};
	const framed = ` ${padded}`;
	const held = insides.find(entry => framed.includes(entry.words));
	return held && {reason: held.reason, match: 'inside'};
}

/** Lower-case words with single spaces between, without punctuation, a number as `#`. */
export const plainWords = (line: string): string =>
	line
		.toLowerCase()
		.replace(/\p{N}+/gu, '#')
		.replace(/[^\p{L}\p{M}#]+/gu, ' ')
		.trim();
