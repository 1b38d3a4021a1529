import type {Quotation} from './quotation.js';

/**
The quotations of an article, given as its paragraphs, in the order of the text. Nicknames, titles of works and scare words in
quotation marks are none. In a language without verbs of saying nobody speaks.
*/
export function quotationsIn(_paragraphs: readonly string[], _language: string | undefined): Quotation[] {
	return [];
}
