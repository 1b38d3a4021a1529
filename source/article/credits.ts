import {lowerCase} from './lower-case.js';

// Who sends pictures out; a line that names one of these anywhere is likely a credit or a caption.
const pictureAgencies = 'getty|reuters|afp|shutterstock|unsplash|istock|alamy|associated press|ap photo';
const otherSources =
	'ap|epa(?:-efe)?|dpa|imago|keystone|picture alliance|укрінформ|ukrinform|unian|уніан|тасс|tass|риа новости|ria novosti|pa wire|pa|rex|zuma press|bloomberg|xinhua|anadolu|nurphoto|efe|ansa|the new york times|instagram|twitter';
const agency = `(?:getty images|${pictureAgencies}|${otherSources})`;
const creditWord =
	'(?:photos?|pictures?|pics?|images?|credits?|photograph(?:er)?|photo credit|image credit|picture credit|foto|fotos|bild|bilder|bildquelle|crédit photo|crédits?|crédito|créditos|imagen|фото|зображення|изображение)';
const mention = new RegExp(
	`\\b(?:${pictureAgencies}|courtesy|image credit|photo(?:graph)? by|file photo|handout|screenshot)\\b|\\b(?:photo|image|picture|credit)s?\\s*:`,
	'i',
);

/** Whether anything in a text speaks for a credit: a feature of the classifier, in English words alone. */
export const mentionsCredit = (text: string): boolean => mention.test(text);

const creditHint = new RegExp(`(?:^|/ ?)${agency}(?:$| ?/| via )`);
const creditLine = new RegExp(
	`^(?:[\\p{L}\\p{N} .,'’&-]{2,60}\\/ ?)*${agency}(?: ?\\/ ?[\\p{L}\\p{N} .'’&-]{2,40}| via [\\p{L}\\p{N} .'’&/-]{2,40})?$`,
	'u',
);
const labelledCredit = new RegExp(
	`^${creditWord}(?:\\s+(?:by|von|de|courtesy of)\\b|\\s*[:©])\\s*\\S.{0,100}$`,
	'u',
);
const courtesy = /^(?:courtesy(?: of)? |© ?)\p{Lu}[\p{L}\p{N} .,'’&/-]{1,60}$/iu;

/** A line that says whose picture it is, and nothing else: "KIM WON JIN/Getty Images", "Foto: dpa". */
export function isCredit(text: string): boolean {
	if (text.length > 110) return isCreditList(text);
	const lower = lowerCase(text);
	if (labelledCredit.test(lower) || (/^(?:courtesy|©)/.test(lower) && courtesy.test(text))) return true;
	return creditHint.test(lower) && /[/ ]/.test(lower) && creditLine.test(lower);
}

const creditOfMany =
	/^(?:photos|pictures|images|photographs|illustrations|fotos|bilder|imágenes|immagini)(?:\s+(?:by|von|par|de|di)\b|\s*[:©])\s*(\S.*)$/;
// Characters. A part of a sentence is longer than a name, and no article has pictures of more people than fit.
const longestList = 500;
const longestName = 45;

/** Whose pictures they are, name by name: "Photos by Ada Moor (Alamy), Ben Quay, C. Lock (Flickr)". */
function isCreditList(text: string): boolean {
	if (text.length > longestList) return false;
	const first = creditOfMany.exec(lowerCase(text))?.[1];
	if (first === undefined) return false;
	const names = text.slice(-first.length).split(/,\s*|\s(?:and|und|et|y|e)\s/);
	const capitals = names.filter(name => /^[\p{Lu}\d@]/u.test(name)).length;
	return names.length > 2 && capitals >= names.length / 2 && names.every(name => name.length <= longestName);
}

const creditInBrackets = new RegExp(
	`[([]\\s*(?:${creditWord}\\b(?!\\p{L})|${agency}(?!\\p{L})|[^()[\\]]{0,60}(?:/|via )\\s*${agency})[^()[\\]]*[)\\]]\\s*$`,
	'u',
);

/** Where a credit in brackets begins that ends the text, "… (Picture: @ZelenskyyUa)", or -1. */
export function creditStart(text: string): number {
	// Only the last bracket can end the text, so only it is looked at.
	const bracket = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
	if (bracket < 0 || text.length - bracket > 160 || !/[)\]]\s*$/.test(text)) return -1;
	return creditInBrackets.test(lowerCase(text.slice(bracket))) ? bracket : -1;
}

const openCredit = new RegExp(
	`(?:(?:image |photo |picture )?credits?\\s*(?::|\\.\\.\\.|…)\\s*\\S.{1,60}|[\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,3} ?[/|-] ?${agency}|\\.\\s?(?:getty images|reuters|afp|shutterstock))$`,
	'u',
);

const openCreditHint = new RegExp(`credits?\\s*(?::|\\.\\.\\.|…)|${agency}$`);

/** Whether a text ends with a credit that no brackets set apart: "… in Louisiana.Credit...Doug Mills". */
export function endsWithCredit(text: string): boolean {
	const end = lowerCase(text.slice(-100));
	return openCreditHint.test(end) && openCredit.test(end);
}
