import {monthNames} from '../text/dates/calendar.js';
import {lowerCase} from './lower-case.js';

/**
What single lines are by their form: bylines, dates, list items (credits in `credits.ts`). Patterns that know the letters of all
alphabets take milliseconds to compile, in either case three times as many: hence most look at lower-case text, and some
only where a hint is found, a plainer pattern that all their matches have in them.
*/

const person = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const bylinePattern = new RegExp(
	`^(?:by|von|par|por|di|da|door|автор|автор статті|автор статьи|text|texte|texto)\\s*:?\\s+${person}(?:,?\\s+(?:and|und|et|y|e|i|та|і|и|of|de|van|von|der|for|in|the|at|&|\\||•|-|–|—|/|${person})){0,10}$`,
	'iu',
);
const bylineWord = /^(?:By|BY|by|Von|Par|Por|Di|Door|Автор|Text|Texte|Texto)\s*:?\s/u;
const startsAName = /^\S+\s*:?\s*(?:статті|статьи)?\s*\p{Lu}/u;

/** "By Vanessa", "Von Anna Schmidt", "Автор: Ірина Коваль"; a sentence that begins so is longer or ends closed. */
export function isByline(text: string): boolean {
	if (text.length > 120 || !bylineWord.test(text) || !startsAName.test(text)) return false;
	if (/[!?…;]$/.test(text) || (text.endsWith('.') && !/\b(?:Jr|Sr)\.$/.test(text))) return false;
	return bylinePattern.test(text.replace(/[,.]?\s*(?:\d.*)?$/, ''));
}

/** The name in a byline. */
export const bylineName = (text: string): string =>
	text.replace(/^(?:by|von|par|por|di|da|door|автор(?:\s+стат(?:ті|ьи))?|text|texte|texto)\s*:?\s+/iu, '');

const monthName = `(?:${monthNames.en}|${monthNames.others})`;
const dates = new RegExp(
	`(?<!\\p{L})${monthName}\\.?\\s+\\d{1,2}\\b|\\b\\d{1,2}\\.?\\s+(?:de\\s+)?${monthName}(?!\\p{L})|\\b\\d{4}-\\d\\d-\\d\\d|\\b\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}\\b`,
	'u',
);
const dateWords = new RegExp(
	`(?<!\\p{L})(?:${monthName}|published|updated|posted|last|modified|first|on|at|am|pm|a\\.m|p\\.m|gmt|utc|est|edt|et|ist|cet|cest|bst|pst|pdt|pt|date|uhr|stand|veröffentlicht|aktualisiert|publié|mis|à|le|jour|publicado|actualizado|de|del|опубліковано|оновлено|опубликовано|обновлено|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|p|m|h|t|z)(?!\\p{L})`,
	'gu',
);

/** A line that gives a date and next to nothing else: "Published Dec. 21, 2023 5:02 p.m. ET". */
export function isDateline(text: string): boolean {
	if (text.length > 90 || !/\d/.test(text)) return false;
	const lower = lowerCase(text);
	if (!dates.test(lower)) return false;
	const rest = lower.replace(dateWords, ' ').match(/\p{L}{2,}/gu) ?? [];
	return rest.length <= 1;
}

/** Where the first date of a short text begins, by its month or its figures, with the name of the day before it; or -1. */
export function dateStart(text: string): number {
	const lower = lowerCase(text.slice(0, 300));
	const [plain, ordinal] = [lower.search(dates), lower.search(ordinalDates)];
	const first = plain < 0 || (ordinal >= 0 && ordinal < plain) ? ordinal : plain;
	if (first < 0) return -1;
	const weekday = lower.slice(0, first).search(weekdayBefore);
	return weekday >= 0 ? weekday : first;
}

const ordinalDates = new RegExp(`(?<!\\p{L})${monthName}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)`, 'u');
const weekdayBefore =
	/(?<!\p{L})(?:am |on |le |el )?(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|jeu|ven|sam|dim|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)[a-z]*[.,]*\s+$/u;

const bullet = /^(?:[•▪◦‣●►*–—-]|\d{1,2}[.)])\s+(?=\S)/u;

/** How many characters of a text are its bullet or number and the space after it; 0 where it has none. */
export const bulletLength = (text: string): number => bullet.exec(text.slice(0, 12))?.[0].length ?? 0;
