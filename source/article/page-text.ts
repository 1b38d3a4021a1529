import type {Range} from '../text/words.js';

/** Words of a line that lead somewhere: offsets into the line's text, and the address as the page has it. */
export type PageLink = Range & {href: string};

/** A link that is being read: where it leads, and a number that no other has. */
export type OpenLink = {href: string; number: number};

/**
Text that is put together of pieces, white space taken together across them, and where its links are. In time in proportion
to the pieces' lengths.
*/
export class PageText {
	#pieces: string[] = [];
	#length = 0;
	#endsInSpace = true;
	#links: Array<PageLink & {number: number}> = [];

	add(piece: string, link?: OpenLink): void {
		let text = unevenSpace.test(piece) ? piece.replace(/\s+/g, ' ') : piece;
		if (this.#endsInSpace && text.startsWith(' ')) text = text.slice(1);
		if (text === '') return;
		const start = this.#length;
		this.#pieces.push(text);
		this.#length += text.length;
		this.#endsInSpace = text.endsWith(' ');
		if (link === undefined || text === ' ') return;
		const last = this.#links.at(-1);
		if (last?.number === link.number) last.end = this.#length;
		else this.#links.push({start, end: this.#length, ...link});
	}

	/** What was added, without white space at its ends, and its links; it is empty again then. */
	take(): {text: string; links: PageLink[]} {
		const text = (this.#pieces.length === 1 ? this.#pieces[0] : this.#pieces.join('')).trimEnd();
		const links = this.#links.flatMap(({start, end, href}) => {
			const words = text.slice(start, end);
			const from = start + (words.length - words.trimStart().length);
			const to = start + words.trimEnd().length;
			return from < to ? [{start: from, end: to, href}] : [];
		});
		this.#pieces = [];
		this.#length = 0;
		this.#endsInSpace = true;
		this.#links = [];
		return {text, links};
	}
}

const unevenSpace = /\s\s|[^\S ]/;

const raised: Readonly<Record<string, string>> = Object.fromEntries(
	[...'0123456789+-−'].map((sign, index) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻'][index]]),
);

/**
The number that a text set higher than the line is, in characters that are: an exponent, or the number of a note, must not
lengthen the number before it. Other texts as they are.
*/
export const raisedDigits = (text: string): string =>
	/^[\d\s,+−-]{1,20}$/.test(text) ? text.replace(/[\d+−-]/g, sign => raised[sign]) : text;
