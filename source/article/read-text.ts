import {findMojibake} from '../text/mojibake.js';
import {blocksFromText} from './blocks-from-text.js';
import type {ParsedArticle} from './make-article.js';
import {hasLeftEntities} from './text-entities.js';

/** Reads a plain text. */
export function readText(text: string, clean: boolean): ParsedArticle {
	const mojibake = findMojibake(text);
	const entities = hasLeftEntities(text);
	const found = blocksFromText(text, {clean, mojibake, entities});
	return {...found, original: text, mojibake, ...(entities ? {entities: true as const} : {}), metadata: {}};
}
