import {dateStart} from './line-kinds.js';
import {isPlaceholder} from './page-facts.js';

const label =
	/^(?:(?:written|posted|published|reported|reviewed|story|article|words?|submitted|created|beitrag|geschrieben|verfasst|veröffentlicht|erstellt|publié|escrito|publicado|scritto|pubblicato)\s*(?:by|von|par|por|da)|by|von|vom|par|por|di|door|автор(?:\s+стат(?:ті|ьи))?|autor(?:in|en|es)?|authors?|auteurs?|text|texte|texto|words|文|作者|著者|from)(?:\s*[:：●/]\s*|\s+)(?=\S)/iu;
// "ByTravis Haney": the space was one of the style sheet's.
const glued = /^(?:By|BY|Von)(?=\p{Lu}\p{Ll})/u;
const role =
	'(?:staff|senior|associate|contributing|chief|executive|political|science|business|sports?)?\\s*(?:writer|contributor|reporter|editor|correspondent|columnist|journalist|redakteur(?:in)?|chefredakteur(?:in)?|redaktionsleit(?:er|ung|erin)|producer)s?';
// What is written behind a name, with or without a space: "Howard BlumeStaff Writer", "Zach Hanlon5 minute Read".
const behind = new RegExp(
	`(?:(?<=\\p{Ll})(?:Staff|Senior|Associate|Contributing|Contributor|Reporter|Editor|Correspondent|Published|Updated|Posted|Follow|Special|Columnist|Writer|View)\\b|[,|/•·–—-]\\s*(?:\\p{Lu}\\p{L}+ ){0,2}${role}\\b|,\\s*(?:(?:chief|head|director|president|chair|managing|deputy|vice|professor|(?:co-?)?founder)\\s|ceo\\b|cto\\b)|(?<=\\S \\S+)\\s+${role}\\b|\\s+(?:published|updated|posted|follow|view|read more|stand|last|comments?|keine kommentare|leave a|in reply|am \\p{L}+tag|on (?:mon|tues|wednes|thurs|fri|satur|sun)day(?=,|\\s+\\p{L}*\\.?\\s*\\d)|shares?\\b|\\d+\\s*(?:min|comment|kommentar|share)|lesezeit)).*$`,
	'iu',
);
// "Executive Content Editor": who has no other name.
const isRole =
	/^(?:executive|senior|staff|managing|guest|contributing|chief|associate)\b[^,|]{0,30}\b(?:writer|contributor|reporter|editor|correspondent)s?$/i;
const separators = /\s+[|•·»>—–-]\s+|\s+\/\s*|\s*[|•·]\s*|\s+[@#]\w+$/u;
const nobody =
	/^(?:(?:no|unknown|guest|the) author|unknown|unbekannt|anonymous|anonym|admin(?:istrator)?|editor|author|autor|webmaster|root|user|guest|gast|test|fail|staff|redaktion|die redaktion|redacción|редакция|editorial(?: staff| team)?|online|web ?team|by|von|comments?|home|share|size|advertisement|view all|read more|more|contributors?|post author|about|follow|last|stand|updated?|published|veröffentlicht|publisher|taboola.*|\d.*|@.*)$/i;

/**
The names in what a page gives as its author: without "By", without the date, office or address behind them. Undefined where it
names nobody, or is no name at all.
*/
export function namesInByline(given: string): string | undefined {
	let text = given.slice(0, 300).replace(/\s+/g, ' ').trim();
	if (isPlaceholder(text) || /^(?:https?:|www\.|@?$)/i.test(text)) return undefined;
	text = text
		.replace(/[([<][^()[\]<>]*(?:@|https?:|www\.)[^()[\]<>]*[)\]>]?/g, ' ')
		.replace(/\s*(?:[-|,]\s*)?(?:https?:|www\.)\S+.*$/, '');
	for (let count = 0; count < 2; count++) text = text.replace(label, '').trim();
	text = text.replace(glued, '');
	const date = dateStart(text);
	if (date >= 0) text = text.slice(0, date);
	if (!isRole.test(text)) text = text.replace(behind, '');
	text = text.replace(/[\s,]*\b\d{1,2}[:.]\d\d.*$/, '');
	text = text
		.split(separators)[0]
		.replace(/,?\s*(?:\+|and |& )\d+ (?:more|others)\b.*$/i, '')
		.replace(/\s*\([^()]*\)?$/, '')
		.replace(/(?<=\s\S*\p{L}{2})\d{1,2}$/u, '')
		.replace(/(?<=\S \S+) in \p{Lu}.*$/u, '');
	text = text
		.replace(/^[\s,;:|•·/*_"“”–—-]+|[\s,;:|•·/*_"“”–—(-]+$/gu, '')
		.replace(/\s+(?:on|am|at|le|el|il|den|vom|in|for|und|and|by|um)$/i, '')
		.trim();
	const half = text.slice(0, text.length / 2).trim();
	if (half.length > 3 && text === `${half}${half}`) text = half;
	return isNames(text) ? text : undefined;
}

function isNames(text: string): boolean {
	if (text.length < 2 || text.length > 100 || nobody.test(text)) return false;
	if (!/\p{L}{2}/u.test(text) && !/\p{Script=Han}/u.test(text)) return false;
	if (noName.test(text)) return false;
	if (/[!?…={}<>\\]|\.\s+\p{Ll}|\S@\S|\[at\]/u.test(text)) return false;
	return text.split(' ').length <= 14;
}

// Words of links beside a name, and of what pictures are called by.
const noName =
	/\b(?:view|archive|show|zeige|search|articles?|artikel|beiträge|posts|profile|biography|website|e-?mail|images?|photos?|foto|getty|shutterstock|cookies?|copyright|ca\.|www)\b|\bca\.|©/i;

const company = /\b(?:GmbH|AG|Inc|Ltd|LLC|Corp|e\. ?V|S\.A|KG)\b/;

/** Whether a name is a firm's or a society's by law: whose site it is, or who made it. */
export const isCompany = (name: string): boolean => company.test(name);

const institution =
	/\b(?:e\. ?V|GmbH|AG|Inc|Ltd|LLC|Corp(?:oration)?|Company|Group|Foundation|Stiftung|Verband|Institute?|University|Universität|Ministerium|Redaktion|Magazine?|Zeitung|News|Newsroom|Press|Media|Verlag|Online|Team|Staff|Agency|Agentur|Blog|Office|Association|Department)\b|\.(?:com|de|at|ch|org|net|info|tv|eu|co|uk)\b/i;

/** Whether a name is rather of an office or a firm than of a person. */
export const isInstitution = (name: string): boolean => institution.test(name);

const letters = (text: string): string =>
	text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');

// What newspapers and stations are called by.
const paper =
	/\b(?:daily|weekly|times|post|herald|tribune|gazette|journal|chronicle|observer|telegraph|review|reporter|digest|today|radio|tv|\p{L}*magazin)\b/iu;

/** Whether a name is written as a person's is: given name and family name. */
export const isPersonal = (name: string): boolean =>
	/^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u.test(name) &&
	!isInstitution(name) &&
	!paper.test(name) &&
	!/^(?:The|Die|Der|Das|El|La|Le|Les) /.test(name);

/** Whether a name only says again where the page is from: the site's name, or the name in its address. */
export function isSiteName(
	name: string,
	sites: readonly (string | undefined)[],
	address: string | undefined,
): boolean {
	const own = letters(name);
	if (own === '') return true;
	if (sites.some(site => site !== undefined && letters(site) === own)) return true;
	if (sites.some(site => site !== undefined && isInstitution(name) && letters(site).includes(own)))
		return true;
	const host =
		address === undefined || !URL.canParse(address) ? '' : new URL(address).hostname.replace(/^www\./, '');
	if (host === '') return false;
	if (letters(host) === own) return true;
	const part = letters(host.split('.').at(-2) ?? '');
	if (/^\p{Lu}{2,4}$/u.test(name) && part.startsWith(own)) return true;
	return (
		part.length >= 3 &&
		(part === own ||
			(own.length >= 5 && part.includes(own)) ||
			(part.length >= 5 && isInstitution(name) && own.includes(part)) ||
			(part.length >= 6 && own.endsWith(part) && own.length - part.length <= 4))
	);
}
