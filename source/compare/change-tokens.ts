import type {Article} from '../article/article.js';
import {calendarOf} from '../text/dates/calendar.js';
import {functionWordsOf} from '../text/function-words.js';
import {englishLexicon} from '../text/lexicon/lexicon.js';
import {memoize, memoizeText} from '../text/memoize.js';
import {wordSegments} from '../text/segmenters.js';
import {stem} from '../text/stems.js';
import {isUnspaced} from '../text/unspaced-scripts.js';
import {fold, type Range} from '../text/words.js';
import {meaningWordsOf} from './meaning-words.js';
import {isCapitalised} from './names.js';
import {readFigures} from './passage-figures.js';
import type {Sentence} from './sentences-of.js';
import {rangeInPassage, type StatedPassage} from './stated-passage.js';

/** A word, number or sign of a passage as it is compared with those of another; the range is one of the passage's text. */
export type ChangeToken = Range & {
	text: string;
	/** What it is compared by: two tokens are the same where their keys are, however they are written. */
	key: string;
	/** The key without its ending. */
	stem: string;
	/** Whether it is one of the words that hold sentences together. */
	isFunction: boolean;
	/** Whether it is the first of its sentence. */
	opens: boolean;
	/** Whether punctuation stands between the token before and this one. */
	isBroken: boolean;
	isCapital: boolean;
	/** Whether it is a number, in digits or words, and whether it is a part of a date by itself. */
	isFigure: boolean;
	isDate: boolean;
};

/** The tokens of a passage in a language, sentence by sentence. */
export const changeTokens = (stated: StatedPassage, language: string | undefined): ChangeToken[][] =>
	stated.sentences.map(sentence => {
		const {start} = rangeInPassage(stated, sentence, {start: 0, end: 0});
		const tokens = tokensInSentence(sentence, stated.article, language);
		return start === 0
			? tokens
			: tokens.map(token => ({...token, start: start + token.start, end: start + token.end}));
	});

/** The tokens of a sentence, which may stand in several pairs; the ranges are of its text. */
const tokensInSentence = memoize(
	(sentence: Sentence, article: Article, language: string | undefined): ChangeToken[] => {
		const {dates, quantities} = readFigures(sentence, article, language);
		return tokenReader(language ?? '')(sentence.text).map((token): ChangeToken => {
			const isIn = ({start, end}: Range) => start < token.end && end > token.start;
			return {
				...token,
				// The "a" of "a dozen" is an article all the same.
				isFigure: token.isFigure || (!token.isFunction && quantities.some(isIn)),
				isDate: token.isDate || dates.some(isIn),
			};
		});
	},
);

type Piece = Range & {text: string; key: string};

/** The stems of the words in a sentence that say something by themselves. */
export const stemsIn = (text: string, language: string | undefined): string[] =>
	tokenReader(language ?? '')(text).flatMap(({stem, isFunction}) => (isFunction ? [] : [stem]));

const tokenReader = memoizeText((language: string) => readerOf(language === '' ? undefined : language));

/** Reads the tokens of a sentence; ranges are of its text. */
function readerOf(language: string | undefined): (text: string) => ChangeToken[] {
	const {written, compounds, numbers, ordinals, days} = meaningWordsOf(language);
	const functionWords = functionWordsOf(language) ?? new Set<string>();
	const {months, weekdays} = calendarOf(language);
	const american = language === 'en' ? englishLexicon().americanSpellingOf : undefined;

	const keyOf = (folded: string): string => {
		const spelled = american?.get(folded) ?? folded;
		const key = written.get(spelled) ?? spelled;
		const value = numbers.get(key);
		return value === undefined ? key : String(value);
	};
	const isDayName = (text: string, folded: string) => {
		if (language === 'en' && !isCapitalised(text)) return false;
		return months.has(folded) || weekdays.has(folded) || weekdays.has(folded.replace(/s$/, ''));
	};

	const stemOf = memoizeText((key: string) => {
		const base = language === 'en' ? (englishLexicon().baseOf.get(key) ?? key) : key;
		const stemmed = stem(base, language);
		return stemmed === base && language !== 'en' && base.length > shortest ? base.slice(0, -2) : stemmed;
	});

	return text => {
		let last = 0;
		return joinCompounds(piecesOf(text, language), text, compounds).map((piece, index): ChangeToken => {
			const between = text.slice(last, piece.start);
			last = piece.end;
			const folded = fold(piece.text);
			const key = keyOf(piece.key);
			return {
				start: piece.start,
				end: piece.end,
				text: piece.text,
				key,
				stem: stemOf(key),
				isFunction:
					functionWords.has(piece.text.toLowerCase()) ||
					functionWords.has(piece.key) ||
					kana.test(piece.text),
				opens: index === 0,
				isBroken: index > 0 && /[^\s\p{Pd}'’]|\s[-–—]|[–—]/u.test(between),
				isCapital: isCapitalised(piece.text),
				isFigure: /\p{N}/u.test(piece.text) || numbers.has(folded) || ordinals.has(folded),
				isDate: days.has(folded) || isDayName(piece.text, folded) || isYear.test(piece.text),
			};
		});
	};
}

// A word of which an ending is left out, where the stems of a language are not known, has more letters than this.
const shortest = 5;

// Japanese sets endings and particles in it.
const kana = /^\p{Script=Hiragana}+$/u;

const isYear = /^(?:1[6-9]|20)\d\d$/;

const pattern =
	/(?:(?<![\p{L}\p{N}\p{Pd}])[-−])?\p{N}+(?:[.,:’'\u00A0\u202F]\p{N}+)*\p{L}{0,3}(?![\p{L}\p{M}\p{N}])|(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*|[%&\p{Sc}]/gu;

/** What stands in a text by itself: contractions and elided words are divided. */
function piecesOf(text: string, language: string | undefined): Piece[] {
	const pieces: Piece[] = [];
	for (const {0: raw, index} of text.matchAll(pattern)) {
		if (isUnspaced(raw)) {
			for (const {segment, index: at, isWordLike} of wordSegments(raw)) {
				if (isWordLike) pieces.push(piece(segment, index + at, fold(segment)));
			}
		} else if (/^[-−\p{N}]/u.test(raw))
			pieces.push(piece(raw, index, plainNumber(raw.replace('−', '-'), language)));
		else if (/^\p{L}\./u.test(raw)) pieces.push(piece(raw, index, fold(raw.replaceAll('.', ''))));
		else
			for (const part of divide(raw, language))
				pieces.push({...part, start: index + part.start, end: index + part.end});
	}

	return pieces;
}

/** Sets what may be written in two words ("per cent") as one. */
function joinCompounds(pieces: readonly Piece[], text: string, compounds: ReadonlySet<string>): Piece[] {
	const joined: Piece[] = [];
	for (const piece of pieces) {
		const last = joined.at(-1);
		const key = last && last.key + piece.key;
		if (last && key !== undefined && compounds.has(key))
			joined[joined.length - 1] = {
				text: text.slice(last.start, piece.end),
				start: last.start,
				end: piece.end,
				key,
			};
		else joined.push(piece);
	}

	return joined;
}

const piece = (text: string, start: number, key: string): Piece => ({
	text,
	start,
	end: start + text.length,
	key,
});

/** A number without the marks between its thousands. */
function plainNumber(raw: string, language: string | undefined): string {
	const grouped =
		language === 'en'
			? /^-?\d{1,3}(?:[,’'\u00A0\u202F]\d{3})+(?:\.\d+)?$/
			: /^-?\d{1,3}(?:[.’'\u00A0\u202F]\d{3})+(?:,\d+)?$/;
	if (/\p{L}/u.test(raw)) return fold(raw);
	if (!grouped.test(raw)) return raw.replace(/(\d),(\d+)$/, '$1.$2').replace(':', '.');
	const plain = raw.replace(/[’'\u00A0\u202F]/g, '');
	return language === 'en' ? plain.replaceAll(',', '') : plain.replaceAll('.', '').replace(',', '.');
}

const contractions: ReadonlyMap<string, string> = new Map([
	["n't", 'not'],
	["'s", "'s"],
	["'re", 'are'],
	["'ve", 'have'],
	["'ll", 'will'],
	["'d", "'d"],
	["'m", 'am'],
]);

function divide(raw: string, language: string | undefined): Piece[] {
	const straight = raw.replace(/[’ʼ]/g, "'").toLowerCase();
	if (language === 'en') {
		if (straight === 'cannot') return [piece(raw.slice(0, 3), 0, 'can'), piece(raw.slice(3), 3, 'not')];
		const ending = /(?:n't|'(?:s|re|ve|ll|d|m))$/.exec(straight)?.[0];
		if (ending === undefined || ending.length === raw.length) return [piece(raw, 0, fold(raw))];
		const at = raw.length - ending.length;
		return [
			piece(raw.slice(0, at), 0, fold(raw.slice(0, at))),
			piece(raw.slice(at), at, contractions.get(ending)!),
		];
	}

	const elided =
		language === 'fr' || language === 'it' ? /^\p{L}{1,7}'(?=\p{L})/u.exec(straight)?.[0] : undefined;
	if (elided === undefined || straight === "aujourd'hui")
		return [piece(raw, 0, fold(raw).replaceAll("'", ''))];
	const at = elided.length;
	return [
		piece(raw.slice(0, at), 0, fold(elided.slice(0, -1))),
		piece(raw.slice(at), at, fold(raw.slice(at))),
	];
}
