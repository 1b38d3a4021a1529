/**
The language of a text as a BCP 47 tag, or undefined where nothing tells. The script decides where it belongs to one
language of the press, letters of their own tell Ukrainian from Russian and Persian from Arabic, and the Latin languages
are told apart by their most frequent words.
*/
export function languageOf(text: string): string | undefined {
	const sample = text.slice(0, sampleLength);
	// Beyond the Latin letters of Europe stand the other scripts; most texts have none of them.
	const foreign = sample.match(/[\u0370-\uFFFF]/g)?.length ?? 0;
	const latin = foreign === 0 ? sample.length : (sample.match(/\p{Script=Latin}/gu)?.length ?? 0);
	for (const [script, language] of foreign > latin ? scripts : []) {
		const letters = sample.match(script)?.length ?? 0;
		if (letters > latin) return language(sample);
	}

	return latinLanguage(sample);
}

// Enough words to count the frequent ones, and no more to read of a long text. UTF-16 units.
const sampleLength = 3000;

// Of the words of running text, a third and more are among the most frequent; names and numbers alone reach no language.
const leastShare = 0.06;

const scripts: Array<[RegExp, (sample: string) => string]> = [
	[
		/\p{Script=Cyrillic}/gu,
		sample => (/[іїєґ]/i.test(sample) ? 'uk' : /ъ/i.test(sample) && !/[ыэё]/i.test(sample) ? 'bg' : 'ru'),
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

// The most frequent words of each language that few of the others have.
const frequentWords: Record<string, string> = {
	en: 'the of and to in that is was for it with as his on be at by he this had not are but from have an they which were',
	de: 'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es werden aus er hat dass sie nach wird bei',
	fr: 'de la le et les des en un une du est que dans qui par pour au il sur ne se pas plus ce avec sont aux mais ont',
	es: 'de la que el en y a los se del las un por con no una su para es al lo como más pero sus le o este ha',
	it: 'di che la il un una per non in è si del con da le dei sono della nel al gli ha come ma più alla anche delle i',
	pt: 'de que e o a do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua foi são',
	nl: 'de van het een en in is dat op te zijn met voor niet aan er die om ook als door maar bij hij naar uit wordt werd heeft',
	sv: 'och att det i en som är på för av med den till inte har ett om de var från vid men så han sig kan ska',
	da: 'og det at en til er som på de med af for den ikke der et har om var fra men han sig vil kan blev efter',
	no: 'og det at en til er som på de med av for den ikke har et om var fra men han seg vil kan ble etter jeg være',
};

/** The languages that each frequent word is one of. */
let languagesOf: Map<string, string[]> | undefined;

function latinLanguage(sample: string): string | undefined {
	languagesOf ??= readFrequentWords();
	const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
	const counts = new Map<string, number>();
	for (const word of words) {
		for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
	}

	let best: string | undefined;
	let most = words.length * leastShare;
	for (const [language, count] of counts) {
		if (count <= most) continue;
		best = language;
		most = count;
	}

	return best;
}

function readFrequentWords(): Map<string, string[]> {
	const languages = new Map<string, string[]>();
	for (const [language, words] of Object.entries(frequentWords)) {
		for (const word of words.split(' ')) languages.set(word, [...(languages.get(word) ?? []), language]);
	}

	return languages;
}
