import {findMojibake} from '../text/mojibake.js';
import {blocksFromText} from './blocks-from-text.js';
import type {ParsedArticle} from './make-article.js';

/** Reads a plain text. */
export function readText(text: string, clean: boolean): ParsedArticle {
	const mojibake = findMojibake(text);
	return {...blocksFromText(text, {clean, mojibake}), original: text, mojibake, metadata: {}};
}
