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

/** What furniture a line is by its words, in any of the languages the phrases are in, or undefined. */
export function furnitureOf(line: string): KnownFurniture | undefined {
	if (line.length > longest.start) return undefined;
	const words = plainWords(line);
	if (words === '') return {reason: 'button', match: 'whole'};
	if (line.length <= longest.whole) {
		const reason = wholes.get(words) ?? wholes.get(words.replace(/^(?:# )+|(?: #)+$/g, ''));
		if (reason) return {reason, match: 'whole'};
	}

	const padded = `${words} `;
	const found = starts.get(words.split(' ', 1)[0])?.find(entry => padded.startsWith(entry.words));
	if (found) return {reason: found.reason, match: 'start'};
	const held = insides.find(entry => ` ${padded}`.includes(entry.words));
	return held && {reason: held.reason, match: 'inside'};
}

/** Lower-case words with single spaces between, without punctuation, a number as `#`. */
export const plainWords = (line: string): string =>
	line
		.toLowerCase()
		.replace(/\p{N}+/gu, '#')
		.replace(/[^\p{L}\p{M}#]+/gu, ' ')
		.trim();
