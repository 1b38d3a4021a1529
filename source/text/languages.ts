import {functionWordsOf, languagesWith} from './function-words.js';
import {languagesReportingWith} from './report-words.js';

/**
The language of a text as an ISO 639-1 code, or undefined where nothing tells. The script decides where it belongs to one
language of the press; the languages of the Latin and the Cyrillic script are told apart by their function words and by
letters that few of them have. Compared with other detectors in `.github/decisions/language-detection.md`.
*/
export function languageOf(text: string): string | undefined {
	const sample = text.slice(0, sampleLength);
	// Beyond the Latin letters of Europe stand the other scripts; most texts have none of them.
	const others = sample.match(/[\u0370-\uFFFF]/g)?.length ?? 0;
	const latin = others === 0 ? sample.length : (sample.match(/\p{Script=Latin}/gu)?.length ?? 0);
	if (others > latin) {
		for (const [script, language] of scripts)
			if ((sample.match(script)?.length ?? 0) > latin) return language(sample);
	}

	return likeliest(sample, leastEvidence);
}

// A language shows within a paragraph: about a thousand words of most languages. UTF-16 units.
const sampleLength = 6000;

const scripts: ReadonlyArray<readonly [RegExp, (sample: string) => string | undefined]> = [
	// Where nothing tells, a text in Cyrillic letters is in the language that most such texts are in.
	[
		/\p{Script=Cyrillic}/gu,
		sample => (/ў/i.test(sample) && !/и/i.test(sample) ? 'be' : likeliest(sample, 0, 'ru')),
	],
	[/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, () => 'ja'],
	[/\p{Script=Han}/gu, sample => (/\p{Script=Hiragana}/u.test(sample) ? 'ja' : 'zh')],
	[/\p{Script=Hangul}/gu, () => 'ko'],
	[/\p{Script=Arabic}/gu, sample => (/[پچژگ]/.test(sample) ? 'fa' : 'ar')],
	[/\p{Script=Hebrew}/gu, () => 'he'],
	[/\p{Script=Greek}/gu, () => 'el'],
	[/\p{Script=Thai}/gu, () => 'th'],
	[/\p{Script=Devanagari}/gu, () => 'hi'],
];

// Letters that words of few languages are written with. Those that many have (é, ó) tell nothing.
const languagesOfLetters: ReadonlyMap<string, readonly string[]> = new Map(
	[
		['ß', 'de'],
		['ä', 'de sv fi et sk'],
		['ö', 'de sv fi hu tr et is'],
		['ü', 'de tr hu et'],
		['œ', 'fr'],
		['è', 'fr it ca'],
		['ê', 'fr pt vi af'],
		['ç', 'fr pt tr ca sq'],
		['ñ', 'es gl'],
		['ã', 'pt vi'],
		['õ', 'pt et vi'],
		['ò', 'it ca'],
		['ì', 'it'],
		['å', 'sv da no'],
		['ø', 'da no'],
		['æ', 'da no is'],
		...[...'łśźżń'].map(letter => [letter, 'pl']),
		...[...'ąę'].map(letter => [letter, 'pl lt']),
		['ć', 'pl sh'],
		...[...'řěů'].map(letter => [letter, 'cs']),
		...[...'ďť'].map(letter => [letter, 'cs sk']),
		...[...'ľĺŕ'].map(letter => [letter, 'sk']),
		...[...'čšž'].map(letter => [letter, 'cs sk sh sl lt lv']),
		...[...'ăâ'].map(letter => [letter, 'ro vi']),
		...[...'șțţ'].map(letter => [letter, 'ro']),
		['ş', 'ro tr'],
		...[...'ğı'].map(letter => [letter, 'tr']),
		...[...'őű'].map(letter => [letter, 'hu']),
		...[...'ėįų'].map(letter => [letter, 'lt']),
		['ū', 'lt lv'],
		...[...'āēīģķļņ'].map(letter => [letter, 'lv']),
		...[...'þð'].map(letter => [letter, 'is']),
		['ë', 'sq nl af'],
		['đ', 'sh vi'],
		...[...'ơưạảấầẩậắặẹẻếềểễệịọỏốồổộớờởợụủứừửữựỳỷ'].map(letter => [letter, 'vi']),
		...[...'ĉĝĥĵŝŭ'].map(letter => [letter, 'eo']),
		...[...'їєґ'].map(letter => [letter, 'uk']),
		['і', 'uk'],
		...[...'ыэё'].map(letter => [letter, 'ru']),
		['ъ', 'bg ru'],
		...[...'јљњџ'].map(letter => [letter, 'sr mk']),
		...[...'ђћ'].map(letter => [letter, 'sr']),
		...[...'ѓќѕ'].map(letter => [letter, 'mk']),
	].map(([letter, languages]) => [letter, languages.split(' ')]),
);

// A word that is one language's alone counts 1, one that five have counts 1/5 for each. In running text of a language that
// there is a list for, a word counts .25 to .5 on the mean; names, numbers and other languages reach less than these. In
// Cyrillic letters, of which there are few languages, any evidence is enough.
const leastEvidence = 1.25;
const leastPerWord = 0.06;
// How much more there has to be for a language than for the next: what both have tells nothing, so that a word or two that
// only one has are enough.
const leastLead = 1.3;
const surestLead = 1;

/** The language that most words speak for by far, or undefined; `otherwise` where no word speaks for any. */
function likeliest(sample: string, least: number, otherwise?: string): string | undefined {
	const {words, evidence} = evidenceIn(sample);
	if (evidence.size === 0) return otherwise;
	const [[best, most], [, next] = ['', 0]] = [...evidence].sort((a, b) => b[1] - a[1]);
	const isAhead = most >= Math.min(next * leastLead, next + surestLead);
	const isEnough = most >= Math.max(least, words * leastPerWord) && isAhead;
	return isEnough ? best : undefined;
}

// In so many words of a language that there is a list for, its words show.
const enoughWords = 40;

/**
Whether a text of which `languageOf` does not tell the language may be in this one, as something else says: it has no more
words of any other, and where it is not short it has some.
*/
export function mayBeIn(text: string, language: string): boolean {
	const {words, evidence} = evidenceIn(text.slice(0, sampleLength));
	const own = evidence.get(language) ?? 0;
	const isMissed = functionWordsOf(language) !== undefined && own < words * leastPerWord;
	return !(words >= enoughWords && isMissed) && [...evidence.values()].every(other => other <= own);
}

// Fewer reports are in these than in the languages that they have most words in common with (Spanish or Portuguese,
// Dutch, Czech, Russian): a sentence that may be in either is more likely in those.
const rarer: ReadonlySet<string> = new Set('gl af sk sh sl ca lt lv et is sq eo mk sr'.split(' '));
const ofRarer = 0.8;

/** How many words a text has, and how much they say for each language that any of them speaks for. */
function evidenceIn(sample: string): {words: number; evidence: ReadonlyMap<string, number>} {
	const words = sample.replaceAll('’', "'").match(/[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu) ?? [];
	const evidence = new Map<string, number>();
	for (const word of words) {
		for (const languages of evidenceOf(word))
			for (const language of languages)
				evidence.set(
					language,
					(evidence.get(language) ?? 0) + (rarer.has(language) ? ofRarer : 1) / languages.length,
				);
	}

	return {words: words.length, evidence};
}

/** The groups of languages that a word speaks for: by itself, and by its rarest letter. */
function evidenceOf(word: string): ReadonlyArray<readonly string[]> {
	const lower = word.toLowerCase();
	const whole = languagesWith(lower);
	const own = whole.length > 0 ? whole : languagesWith(lower.slice(0, lower.indexOf("'") + 1));
	const reporting = own.length > 0 ? none : languagesReportingWith(lower);
	// Names keep the letters of where they come from.
	const letters = lower === word && !plain.test(word) ? rarestLetter(word) : undefined;
	return [own, reporting, letters].filter(
		languages => languages !== undefined && languages.length > 0,
	) as Array<readonly string[]>;
}

const none: readonly string[] = [];
const plain = /^[a-z']+$/;

function rarestLetter(word: string): readonly string[] | undefined {
	let rarest: readonly string[] | undefined;
	for (const letter of word) {
		const languages = languagesOfLetters.get(letter);
		if (languages && languages.length < (rarest?.length ?? Number.POSITIVE_INFINITY)) rarest = languages;
	}

	return rarest;
}
