import type {LanguageWords} from './language-words.js';
import {isWithinName, type Reading} from './name-tokens.js';
import {endsItself} from './narration.js';
import type {Tag} from './speech-tags.js';

// A word in quotation marks is a name, or the writer's distance from it, unless it is told who says it; so are two or three
// behind an article. From four words on a part of a sentence is somebody's words.
const leastFragment = 4;
const longestScare = 3;
const longestTitle = 9;

/** Whether a quotation (the token `at`, with `inner` between its marks) is what somebody said; else a nickname, a title, a word. */
export function isStatement(reading: Reading, at: number, inner: string, tag: Tag | undefined): boolean {
	const {narration, words} = reading;
	const {tokens, sentenceStart} = narration;
	const length = countWords(inner);
	if (length === 0 || (length <= longestScare && isWithinName(reading, at))) return false;
	const isSpokenBeside = tag?.strength === 'own' && (tag.where === 'behind' || tokens[at - 1]?.text === ':');
	const isWhole = endsItself(tokens[at]) || endsItself({text: inner});
	if (isSpokenBeside && (length > 2 || sentenceStart[at] === at || tag.where === 'before')) return true;
	const cue = followsCue(reading, at);
	const isTitle = inTitleCase(inner, words);
	const isLower = length > longestScare && /^\p{Ll}/u.test(inner);
	if (cue === 'right before' && length <= longestTitle && !/[?!]$/.test(inner) && !isLower) return false;
	if ((cue !== undefined || !isWhole) && isTitle && length <= longestTitle) return false;
	const before = tokens[at - 1];
	const hasArticle = before?.kind === 'word' && words.is('determiners', before.lower);
	if (length <= longestScare && (hasArticle || length === 1)) return false;
	if (tag) return length >= (tag.strength === 'own' ? 2 : longestScare);
	if (tokens[at - 1]?.text === ':' && isWhole && length > 1) return true;
	const isSentence =
		sentenceStart[at] === at && (isWhole || sentenceStart[at + 1] === at + 1 || at === tokens.length - 1);
	return length >= (isSentence ? longestScare : leastFragment);
}

/** Whether a quotation that stands in no language with a table may be somebody's words. */
export const isLongEnough = (inner: string): boolean => countWords(inner) >= leastFragment;

/** How many words; characters of scripts without spaces count half. */
export function countWords(text: string): number {
	const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
	return unspaced > 0 ? unspaced / 2 : (text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0);
}

/** Whether words before a quotation say that a title, a name or no proper word follows. */
function followsCue({narration, words}: Reading, at: number): 'right before' | 'near' | undefined {
	const {tokens} = narration;
	for (let before = at - 1; before >= 0 && before >= at - 3; before--) {
		const {kind, lower, text} = tokens[before];
		if (kind !== 'word') return undefined;
		if (words.is('works', lower)) return before === at - 1 ? 'right before' : 'near';
		const isSoCalled = words.soCalled.some(
			phrase =>
				before + phrase.length === at &&
				phrase.every((word, offset) => tokens[before + offset].lower === word),
		);
		if (isSoCalled && text !== '') return 'right before';
	}

	return undefined;
}

/** "The Salt Road": all words but small ones have capitals. Where nouns or first words alone have, short names at most. */
function inTitleCase(text: string, {language}: LanguageWords): boolean {
	const all = text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
	const long = all.filter(word => word.length > 3);
	if (language === 'de') return false;
	return (
		all.length >= 2 &&
		long.length > 0 &&
		long.every(word => /^\p{Lu}/u.test(word)) &&
		/^\p{Lu}/u.test(text.trimStart())
	);
}
