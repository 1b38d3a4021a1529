import createMarkdown from 'markdown-it';
import type {Repaired} from '../text/mojibake.js';

const entity = /&(?:amp;){0,3}(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;
// What people write of HTML and code is meant as it stands.
const markup = /<\/?[a-z][a-z\d-]*(?:\s[^<>]{0,200})?\/?>|&lt;\/?[a-z!]/i;
const aboutMarkup = /\b(?:x?html|xml|css|javascript|markup|entit(?:y|ies)|ampersands?|escap(?:e|ed|ing))\b/i;

/**
Whether a plain text holds references to characters (`&amp;`, `&#8217;`) that were left over when it was taken out of a page. Of a
text with markup, or about it, they may be meant as they stand.
*/
export const hasLeftEntities = (text: string): boolean =>
	hasEntity(text) && !markup.test(text) && !aboutMarkup.test(text);

function hasEntity(text: string): boolean {
	for (const [written] of text.matchAll(entity)) if (characterOf(written) !== written) return true;
	return false;
}

/** Puts the characters in place of the references to them, also of those that were written twice over (`&amp;quot;`). */
export function decodeEntities(text: string): Repaired {
	const pieces: string[] = [];
	// No character is longer than what stands for it.
	const offsets = new Uint32Array(text.length + 1);
	let length = 0;
	let at = 0;
	const keep = (end: number) => {
		pieces.push(text.slice(at, end));
		for (; at < end; at++) offsets[length++] = at;
	};
	for (const {0: written, index} of text.matchAll(entity)) {
		keep(index);
		const character = characterOf(written);
		pieces.push(character);
		for (let unit = 0; unit < character.length; unit++) offsets[length++] = index;
		at = index + written.length;
	}

	keep(text.length);
	offsets[length] = text.length;
	return {text: pieces.join(''), offsets: offsets.slice(0, length + 1)};
}

/** How many units of a text, from an offset on, are a reference; 1 where none begins. */
export function entityLength(text: string, at: number): number {
	const found =
		text[at] === '&' ? new RegExp(`^${entity.source}`, 'i').exec(text.slice(at, at + longest)) : null;
	return found?.[0].length ?? 1;
}

const longest = 60;

const {unescapeAll} = createMarkdown().utils;

/** What a reference stands for; as it is written where it is none that HTML knows. */
function characterOf(written: string): string {
	let character = written;
	while (character.startsWith('&amp;') && character.length > 5) character = `&${character.slice(5)}`;
	const decoded = unescapeAll(character);
	return decoded === character ? written : decoded;
}
