import type {Article} from '../article/article.js';
import {describeKind, explainPair} from '../compare/evidence.js';
import type {NumberedPair} from '../compare/numbered-pairs.js';
import {joinSafe, type SafeText, safe} from '../text/safe-text.js';
import type {AddressedParts} from './passage-address.js';

/** A passage with all that is needed to check it; `readOn` is the day on which its article was read, as ISO 8601 writes it. */
export type CitedPassage = {
	article: Article;
	text: SafeText;
	parts: AddressedParts;
	readOn?: string | undefined;
};

/** What is handed on: passages, and what is said of them. */
export type Citation = {passages: readonly CitedPassage[]; remark?: SafeText};

/** A pair: its passages, and why they are one. */
export function citePair(
	pair: NumberedPair,
	a: Omit<CitedPassage, 'text' | 'parts'>,
	b: Omit<CitedPassage, 'text' | 'parts'>,
): Citation {
	const why = [describeKind(pair), explainPair(pair)].filter(part => part !== '');
	return {
		passages: [
			{...a, text: pair.a.text, parts: pair.a.parts},
			{...b, text: pair.b.text, parts: pair.b.parts},
		],
		remark: joinSafe(why, safe` · `),
	};
}
