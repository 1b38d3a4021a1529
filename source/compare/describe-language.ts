import {lazy} from '../text/memoize.js';
import {type SafeText, safe, toSafeText} from '../text/safe-text.js';
import type {Comparison} from './comparison.js';

/** What two articles are compared as, where that is less than can be done; empty where it is all. */
export function describeLanguage({language: {tag, support, a, b}}: Pick<Comparison, 'language'>): SafeText {
	if (support === 'full') return safe``;
	if (tag !== undefined) return safe`compared as ${nameOf(tag)}, less is known there`;
	if (a === undefined && b === undefined)
		return safe`in a language that is not known: only words written alike are compared`;
	return safe`${isIn(safe`A`, a)}, ${isIn(safe`B`, b)}: only names and figures are compared`;
}

const isIn = (letter: SafeText, tag: string | undefined): SafeText =>
	tag === undefined ? safe`the language of ${letter} is not known` : safe`${letter} is in ${nameOf(tag)}`;

/** The same for where there is little room: "compared as German". */
export function labelLanguage({language: {tag, support, a, b}}: Pick<Comparison, 'language'>): SafeText {
	if (support === 'full') return safe``;
	if (tag !== undefined) return safe`compared as ${nameOf(tag)}`;
	const named = (code: string | undefined) => (code === undefined ? safe`not known` : nameOf(code));
	return a === b ? safe`language not known` : safe`A ${named(a)}, B ${named(b)}`;
}

const names = lazy(() => new Intl.DisplayNames('en', {type: 'language'}));

/** "German"; the code itself where the runtime has no name for it. */
const nameOf = (tag: string): SafeText => toSafeText(names().of(tag) ?? tag);
