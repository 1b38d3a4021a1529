import type {Article} from '../article/article.js';
import {joinSafe, type SafeText, safe, toSafeText} from '../text/safe-text.js';
import {dayInWords} from './day-in-words.js';

/**
Where the bytes were that an article was read of, when they were kept, and their digest, so that anybody can tell whether they
have the same: "export.jsonl#3, kept on 6 March 2024, SHA-256 94f3…". Undefined where nothing is known but a name.
*/
export function provenanceOf({source}: Article): SafeText | undefined {
	const {name, archived, saved, sha256} = source;
	if (saved === undefined && sha256 === undefined) return undefined;
	return joinSafe(
		[
			name,
			...(archived === undefined ? [] : [toSafeText(archived)]),
			...(saved === undefined ? [] : [safe`kept on ${dayInWords(toSafeText(saved.slice(0, 10)))}`]),
			...(sha256 === undefined ? [] : [safe`SHA-256 ${toSafeText(sha256)}`]),
		],
		safe`, `,
	);
}

/** The same of several articles, of each whose bytes are known. */
export const provenancesOf = (articles: readonly Article[]): SafeText[] =>
	articles.map(provenanceOf).filter(line => line !== undefined);
