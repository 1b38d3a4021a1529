import {languagesWith} from './function-words.js';

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
		['ä', 'de sv fi'],
		['ö', 'de sv fi hu tr'],
		['ü', 'de tr hu'],
		['œ', 'fr'],
		['è', 'fr it'],
		['ê', 'fr pt'],
		['ç', 'fr pt tr'],
		['ñ', 'es'],
		['ã', 'pt'],
		['õ', 'pt'],
		['ò', 'it'],
		['ì', 'it'],
		['å', 'sv da no'],
		['ø', 'da no'],
		['æ', 'da no'],
		...[...'łąęśćźżń'].map(letter => [letter, 'pl']),
		...[...'řěů'].map(letter => [letter, 'cs']),
		...[...'ășțţ'].map(letter => [letter, 'ro']),
		['ş', 'ro tr'],
		...[...'ğı'].map(letter => [letter, 'tr']),
		...[...'őű'].map(letter => [letter, 'hu']),
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
// How much more there has to be for a language than for the next.
const leastLead = 1.3;

/** The language that most words speak for by far, or undefined; `otherwise` where no word speaks for any. */
function likeliest(sample: string, least: number, otherwise?: string): string | undefined {
	const words = sample.replaceAll('’', "'").match(/[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu) ?? [];
	const evidence = new Map<string, number>();
	for (const word of words) {
		for (const languages of evidenceOf(word))
			for (const language of languages)
				evidence.set(language, (evidence.get(language) ?? 0) + 1 / languages.length);
	}

	if (evidence.size === 0) return otherwise;
	const [[best, most], [, next] = ['', 0]] = [...evidence].sort((a, b) => b[1] - a[1]);
	const isEnough = most >= Math.max(least, words.length * leastPerWord) && most >= next * leastLead;
	return isEnough ? best : undefined;
}

/** The groups of languages that a word speaks for: by itself, and by its rarest letter. */
function evidenceOf(word: string): ReadonlyArray<readonly string[]> {
	const lower = word.toLowerCase();
	const whole = languagesWith(lower);
	const own = whole.length > 0 ? whole : languagesWith(lower.slice(0, lower.indexOf("'") + 1));
	// Names keep the letters of where they come from.
	const letters = lower === word && !plain.test(word) ? rarestLetter(word) : undefined;
	return [own, letters].filter(languages => languages !== undefined && languages.length > 0) as Array<
		readonly string[]
	>;
}

const plain = /^[a-z']+$/;

function rarestLetter(word: string): readonly string[] | undefined {
	let rarest: readonly string[] | undefined;
	for (const letter of word) {
		const languages = languagesOfLetters.get(letter);
		if (languages && languages.length < (rarest?.length ?? Number.POSITIVE_INFINITY)) rarest = languages;
	}

	return rarest;
}
