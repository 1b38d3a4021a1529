import {monthNames} from '../text/dates/calendar.js';
import {functionWordsOf} from '../text/function-words.js';
import {languageOf} from '../text/languages.js';
import {closingMarks, endsSentence, sentenceMarks} from '../text/sentence-ends.js';
import {unspacedLetter} from '../text/unspaced-scripts.js';
import {mentionsCredit} from './credits.js';
import {furnitureOf, type KnownFurniture} from './furniture.js';

/** The features of one line without the others. Numbers only: flags are 0 or 1. */
export type LineShape = {
	words: string[];
	known: KnownFurniture | undefined;
	/** By the names in `shapeNames`. */
	values: number[];
};

/** A line's text, and whether blank lines set it apart. */
export type SpacedLine = {text: string; afterBlank: boolean; beforeBlank: boolean};

export const shapeNames = [
	'words',
	'characters',
	'functionShare',
	'closed',
	'endsWithColon',
	'endsWithQuestion',
	'endsWithEllipsis',
	'sentences',
	'commas',
	'capitalShare',
	'titleCaseShare',
	'digitShare',
	'startsSmall',
	'startsWithQuote',
	'startsWithDigit',
	'startsWithBullet',
	'bar',
	'allCapitals',
	'afterBlank',
	'beforeBlank',
	'you',
	'we',
	'first',
	'address',
	'knownWhole',
	'knownStart',
	'knownLink',
	'furnitureShare',
	'furnitureWords',
	'speech',
	'date',
	'byline',
	'credit',
	'clock',
	'symbols',
	'wordLength',
	'hashtag',
	'parenthesis',
] as const;

// The features of a paragraph show in its beginning; a line of a megabyte is not read whole. In characters.
const mostCharacters = 700;
// A line of fewer words may be a menu's entry.
const wordsOfSentence = 8;
// Running text has .35 to .6; the classifier was trained with English function words for what has less, as lists of headlines.
const leastShare = 0.2;
// Nor are lines of fewer characters, in scripts that set no spaces, sentences.
const charactersOfSentence = 25;
// Where there is no list for a script, the share says nothing: it is that of the lines of such a length in texts that have one.
const neutralShare = {sentence: 0.42, short: 0.2};

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
const unspaced = new RegExp(unspacedLetter, 'gu');
// An ellipsis within a line seldom ends a sentence.
const sentenceEnd = new RegExp(`[${sentenceMarks.replace('…', '')}](?=[\\s${closingMarks}]|$)`, 'gu');
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

const you = new Set(
	'you your yours you’re you’ll sie ihr ihre ihren du dein deine vous votre vos tu tus su usted vuestra ви ваш ваша ваше вам вы вас'.split(
		' ',
	),
);
const we = new Set(
	'we our us we’re wir uns unser unsere nous notre nos nosotros nuestro nuestra ми наш наша нас мы нам'.split(
		' ',
	),
);
const first = new Set('i i’m i’ve me my mine ich mein je mon yo mi я мій мой'.split(' '));
const speech = new Set(
	'said says told according added wrote reported asked announced claimed explained stated tweeted noted confirmed warned sagte teilte schrieb erklärte laut dit déclaré selon affirmé ajouté dijo según afirmó explicó сказав заявив повідомив сообщил заявил сказал словами'.split(
		' ',
	),
);
// Words of the machinery around articles rather than of what is in them.
const machinery = new Set(
	'subscribe subscribed subscribers subscription subscriptions newsletter newsletters cookies cookie privacy policy terms share shares sharing facebook twitter instagram whatsapp linkedin pinterest reddit telegram tiktok youtube flipboard email e-mail login log sign signup account accounts register password comment comments commenting reply replies sponsored advertisement advertising advertise advertiser ads ad affiliate commission partner partners copyright rights reserved related read more latest trending popular recommended follow followers app download ios android podcast podcasts rss feed feeds website site page pages click tap here menu search home contact about careers jobs sitemap faq help support donate donation member members membership inbox alerts notifications updates browser javascript enable unlimited digital access free trial offer offers deal deals coupon gift today store shop buy cart edition editions print reprints licensing syndication published updated posted photo photos image images gallery video videos watch listen live tags topics category categories section sections author authors editor editorial contributor correspondent reporter bio biography min read minutes ago views likes next previous back top skip loading close open save bookmark copy link url source credit via getty reuters afp'.split(
		' ',
	),
);
const month = new RegExp(`\\b(?:${monthNames.en})\\b\\.?`, 'i');
const numericDate = /\b\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b|\b(?:19|20)\d\d\b/;
const clock =
	/\b\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\b|gmt|utc|e[sd]?t\b|ist\b|cet\b)|\b\d+\s*(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?)\b(?:\s+(?:ago|read))?|\bmin read\b/i;
const byline = /^(?:by|von|par|por|di|da|door)\s+\p{Lu}/iu;
const address = /https?:|www\.|@|\.(?:com|org|net|co\.uk)\b/i;

/** The shapes of lines, and the language that the whole is in, where that can be told. */
export function lineShapes(lines: readonly SpacedLine[]): {
	shapes: LineShape[];
	language: string | undefined;
} {
	const texts = lines.map(line => line.text.slice(0, mostCharacters));
	const words = texts.map(text => text.toLowerCase().replaceAll("'", '’').match(wordPattern) ?? []);
	// Menus have no function words in any language; only sentences tell.
	const language = languageOf(texts.filter((_, index) => words[index].length >= wordsOfSentence).join('\n'));
	const own = functionWordsOf(language);
	const sentences = words.filter(list => list.length >= wordsOfSentence).flat();
	const functionWords =
		own && shareOf(sentences, own) > leastShare
			? own
			: isWithoutList(texts)
				? undefined
				: functionWordsOf('en');
	return {
		shapes: lines.map((line, index) => shape(line, texts[index], words[index], functionWords)),
		language,
	};
}

// Letters of the scripts that there are lists of function words for, and of all others.
const listed = /[\p{Script=Latin}\p{Script=Cyrillic}]/gu;
const letter = /\p{L}/gu;
// In UTF-16 units.
const scriptSample = 20_000;

/** Whether most lines that are not short are written in a script whose languages have no list of function words. */
function isWithoutList(texts: readonly string[]): boolean {
	const sample = texts
		.filter(text => text.length >= charactersOfSentence)
		.join('\n')
		.slice(0, scriptSample);
	return count(sample, letter) > 2 * count(sample, listed);
}

/** Which share of the words is in a list, 0 to 1. */
const shareOf = (words: readonly string[], list: ReadonlySet<string>): number =>
	words.filter(word => list.has(word.replaceAll('’', "'"))).length / Math.max(1, words.length);

const neutralShareOf = (length: number): number =>
	length >= wordsOfSentence ? neutralShare.sentence : neutralShare.short;

function shape(
	line: SpacedLine,
	text: string,
	words: string[],
	functionWords: ReadonlySet<string> | undefined,
): LineShape {
	const known = furnitureOf(line.text);
	// Scripts without spaces: two characters are about a word.
	const length = words.length + count(text, unspaced) / 2;
	const some = Math.max(1, words.length);
	const capitals = count(text, /\p{Lu}/gu);
	const letters = Math.max(1, count(text, /\p{L}/gu));
	const titled = count(text, /(?<![\p{L}\p{M}'’])\p{Lu}/gu);
	const machine = has(words, machinery);
	const whole = line.text;
	const end = whole.slice(-8);
	const flag = (value: boolean) => (value ? 1 : 0);
	return {
		words,
		known,
		values: [
			Math.min(120, whole.length > mostCharacters ? 120 : length),
			Math.min(600, whole.length),
			functionWords ? shareOf(words, functionWords) : neutralShareOf(length),
			flag(endsSentence(whole)),
			flag(/[:：]$/.test(end)),
			flag(/[?？]$/.test(end)),
			flag(/(?:…|\.\.\.)$/.test(end)),
			Math.min(12, count(text, sentenceEnd)),
			Math.min(12, count(text, /[,，、]/g)),
			capitals / letters,
			titled / some,
			count(text, /\p{N}/gu) / Math.max(1, text.length),
			flag(/^\p{Ll}/u.test(text)),
			flag(/^["'“‘„«»]/u.test(text)),
			flag(/^\p{N}/u.test(text)),
			flag(/^[•▪◦‣*–—·►●-]/u.test(text)),
			flag(/[|»›·•]/.test(text)),
			flag(letters > 2 && capitals === letters),
			flag(line.afterBlank),
			flag(line.beforeBlank),
			Math.min(4, has(words, you)),
			Math.min(4, has(words, we)),
			Math.min(4, has(words, first)),
			flag(address.test(text)),
			flag(known?.match === 'whole'),
			flag(known !== undefined && known.match !== 'whole'),
			flag(known?.reason === 'related-link'),
			machine / some,
			Math.min(8, machine),
			Math.min(4, has(words, speech)),
			flag(month.test(text)) + flag(numericDate.test(text)),
			flag(byline.test(text)),
			flag(mentionsCredit(text)),
			flag(clock.test(text)),
			flag(words.length === 0),
			Math.min(12, letters / some),
			flag(/^[#@]/.test(text)),
			flag(/^\(.*\)$/.test(whole.slice(0, 300))),
		],
	};
}

const has = (words: readonly string[], list: ReadonlySet<string>) =>
	words.reduce((sum, word) => sum + (list.has(word) ? 1 : 0), 0);
