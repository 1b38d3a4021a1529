import {addTo} from '../text/add-to.js';
import {lazy} from '../text/memoize.js';
import type {FurnitureReason} from './article.js';
import {phrases} from './furniture-phrases.js';

/** A line known as furniture by its words: `whole` says nothing else, the others may also begin or hold a sentence. */
export type KnownFurniture = {reason: FurnitureReason; match: 'whole' | 'start' | 'inside'};

// Furniture is short: a longer line that begins with such words is somebody's sentence. In characters.
const longest = {whole: 80, start: 260, inside: 260};

type Entry = {words: string; reason: FurnitureReason};

/** Of one sort of phrases, each with its reason. */
const entriesOf = (match: KnownFurniture['match']): Entry[] =>
	phrases.flatMap(phrase => phrase[match]?.split('|').map(words => ({words, reason: phrase.reason})) ?? []);

/** Entries by their first word, longest first. */
function byFirstWord(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
	const groups = new Map<string, Entry[]>();
	for (const entry of entries.toSorted((a, b) => b.words.length - a.words.length)) {
		const first = entry.words.split(' ', 1)[0];
		addTo(groups, first, entry);
	}

	return groups;
}

// A space behind the words, or around them, so that they are whole words of the line.
const tables = lazy(() => ({
	wholes: new Map(entriesOf('whole').map(({words, reason}) => [words, reason])),
	starts: byFirstWord(entriesOf('start').map(({words, reason}) => ({words: `${words} `, reason}))),
	insides: entriesOf('inside').map(({words, reason}) => ({words: ` ${words} `, reason})),
}));

const announces = /^\P{L}{0,3}[\p{L}\p{M}]+\s?[:|–—]/u;

/** What furniture a line is by its words, in any of the languages the phrases are in, or undefined. */
export function furnitureOf(line: string): KnownFurniture | undefined {
	if (line.length > longest.start) return undefined;
	const words = plainWords(line);
	// A cross closes something; a row of stars or strokes divides the text.
	if (words === '') return line.length <= 2 ? {reason: 'button', match: 'whole'} : undefined;
	const {wholes, starts, insides} = tables();
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
