import {functionWordsOf} from '../function-words.js';
import type {Place} from './date-forms.js';
import type {DateToken, Role} from './date-tokens.js';

// Between a preposition and the date there may be an article and the like: "in the early 1980s", "seit Anfang 2019". Words.
const mostBetween = 3;
const between: readonly Role[] = ['the', 'edge', 'about', 'yearWord', 'this', 'last', 'next'];

/** The token with one of some roles that the words before a date lead back to, if one does. */
export function leadOf(
	{tokens, first}: Pick<Place, 'tokens' | 'first'>,
	roles: readonly Role[],
): DateToken | undefined {
	for (let at = first - 1; at >= 0 && at >= first - 1 - mostBetween; at--) {
		const token = tokens[at];
		if (hasRole(token, roles)) return token;
		if (!hasRole(token, between)) return undefined;
	}

	return undefined;
}

/** Whether a token, if there is one, has one of some roles. */
export const hasRole = (token: DateToken | undefined, roles: readonly Role[]): boolean =>
	token !== undefined && roles.some(role => token.roles.has(role));

/** The token before a date, and the one behind it. */
export const tokenBefore = ({tokens, first}: Pick<Place, 'tokens' | 'first'>): DateToken | undefined =>
	tokens[first - 1];
export const tokenBehind = ({tokens, end}: Place): DateToken | undefined => tokens[end];

/** Whether a noun follows, which a figure counts. */
export function isCounting(place: Place): boolean {
	const next = tokenBehind(place);
	if (!next?.isWord) return false;
	if (hasRole(next, ['counted', 'unit', 'hours'])) return true;
	if (next.roles.size > 0) return false;
	const written = place.text.slice(next.start, next.end);
	if (place.words.hasCapitalNouns) return next.isCapital;
	return !next.isCapital && !functionWordsOf(place.language)?.has(written.toLowerCase().replaceAll('’', "'"));
}

/** Whether the first word of a date has a capital that only names have: within a sentence, in a language of small letters. */
export function isName({words, tokens, first}: Place): boolean {
	if (words.isCapital || !tokens[first].isCapital || first === 0) return false;
	return tokens.slice(Math.max(0, first - 2), first).every(({isWord, roles}) => isWord || roles.has('comma'));
}
