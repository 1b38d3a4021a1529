import {displayWidth, graphemesOf} from '../text/display-width.js';
import type {Range} from '../text/words.js';

// A word with the white space before it; a hyphen or dash inside ends a piece, so that a line may end there. Chinese and
// Japanese are written without spaces: a line may end after any of their characters, but not between one and the closing
// signs that follow it or the opening ones before it.
const ideograph = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー';
const opening = '[\\p{Ps}\\p{Pi}]*';
const closing = '[\\p{Pe}\\p{Pf}、。，．！？：；・…ー々]*';
const piecePattern = new RegExp(
	`\\s*(?:${opening}[${ideograph}]\\p{M}*${closing}|[^\\s\\p{Pd}${ideograph}]*\\p{Pd}+(?=[\\p{L}\\p{N}])|[^\\s${ideograph}]+)`,
	'gu',
);

/**
Breaks a text into lines of at most `width` cells, at white space and after hyphens; a word that is wider than a line is
cut between graphemes. The ranges leave out the white space at the breaks and together hold everything else.
*/
export function wrapText(text: string, width: number): Range[] {
	const limit = Math.max(1, width);
	const lines: Range[] = [];
	let start = -1;
	let end = 0;
	let used = 0;
	const close = () => {
		if (start >= 0) lines.push({start, end});
		start = -1;
		used = 0;
	};

	for (const match of text.matchAll(piecePattern)) {
		const piece = match[0].trimStart();
		const at = match.index + match[0].length - piece.length;
		const gap = start < 0 ? 0 : at - end;
		const wide = displayWidth(piece);
		if (start >= 0 && used + gap + wide > limit) close();
		if (start >= 0) {
			used += gap + wide;
			end = at + piece.length;
			continue;
		}

		start = at;
		end = at;
		for (const grapheme of wide > limit ? graphemesOf(piece) : [{text: piece, start: 0, width: wide}]) {
			if (used > 0 && used + grapheme.width > limit) {
				close();
				start = at + grapheme.start;
			}

			used += grapheme.width;
			end = at + grapheme.start + grapheme.text.length;
		}
	}

	close();
	return lines;
}
