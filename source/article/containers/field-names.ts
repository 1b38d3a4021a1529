import {addTo} from '../../text/add-to.js';
import type {Entry} from './entry.js';

/** What a field of a record tells of its article. */
export type FieldRole = Exclude<keyof Entry, 'name' | 'isWhole' | 'blocks'>;

/** The fields that somebody named for the roles, as they are called in the file: `{text: 'body'}`. */
export type FieldNames = Readonly<Partial<Record<FieldRole, string>>>;

/** The roles that `--fields` takes, as one would call them. */
export const rolesByWord: Readonly<Record<string, FieldRole>> = {
	text: 'text',
	html: 'html',
	title: 'title',
	outlet: 'outlet',
	author: 'byline',
	date: 'published',
	modified: 'modified',
	language: 'language',
	url: 'url',
	saved: 'saved',
	summary: 'excerpt',
};

// As news-please, newspaper4k, trafilatura, Event Registry, Media Cloud, NewsAPI, the Guardian's and the New York Times's
// APIs, GDELT, extracts of Common Crawl (C4, CC-News, FineWeb), wallabag, Omnivore, Pocket, Instapaper, passim and Readability
// call them, and as people do; without case and signs, those first that are surer.
const known: Readonly<Record<FieldRole, string>> = {
	text: 'maintext text plaintext articletext fulltext bodytext textcontent articlebody storytext cleantext cleanedtext body content contents rawtext contenttext document selection articlecontent texto contenido inhalt texte contenu',
	html: 'html articlehtml contenthtml bodyhtml htmlcontent contentencoded rawhtml pagehtml cleanedhtml',
	title:
		'title headline webtitle articletitle storytitle heading titletext titolo titel titre titulo titlerss',
	outlet:
		'outlet medianame sitename publication publisher newspaper newspapername sourcename source hostname sourcedomain domain domainname site website series provider feedtitle medium fuente',
	byline: 'author authors byline creator dccreator writer writers authorname publishedby autor auteur',
	published:
		'datepublish publishdate publisheddate datepublished publishedat publishedtime publicationdate webpublicationdate firstpublicationdate published pubdate pubtime datetimepub datetime date dateiso8601 seendate datum fecha',
	modified: 'datemodify modified lastmodified datemodified updated lastmod',
	language: 'language lang metalang languagecode langcode locale languageiso639',
	url: 'url link weburl articleurl permalink canonicalurl resolvedurl originalurl externalurl href uri source address',
	saved:
		'saved savedat datedownload downloadedat downloaded filedate crawled crawldate crawledat retrieved retrievedat accessed scraped scrapedat timeadded dateadded fetched fetchedat indexeddate timestamp',
	excerpt: 'description metadescription excerpt summary abstract snippet trailtext standfirst dek lead',
};

const wordOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const namesByRole = new Map(
	Object.entries(known).map(([role, names]) => [role as FieldRole, names.split(' ').map(wordOf)]),
);

/**
The names of fields that tell each role, those first that are surer, out of all names that a record has. `given` come first,
and alone.
*/
export function fieldsByRole(
	names: Iterable<string>,
	given: FieldNames = {},
): ReadonlyMap<FieldRole, readonly string[]> {
	const byWord = new Map<string, string[]>();
	for (const name of names) {
		const word = wordOf(name);
		addTo(byWord, word, name);
	}

	return new Map(
		[...namesByRole].map(([role, words]) => {
			const named = given[role];
			return [role, named === undefined ? words.flatMap(word => byWord.get(word) ?? []) : [named]];
		}),
	);
}

/** Whether names of fields are those of articles: one tells a text or an address. */
export const areOfArticles = (names: readonly string[], given?: FieldNames): boolean =>
	whyNoArticle(names, given) === undefined;

/** Why fields with these names tell of no article, and what to do; undefined where they do. */
export function whyNoArticle(names: readonly string[], given: FieldNames = {}): string | undefined {
	// A name with a point in it is a path to a field in a field.
	const missing = Object.values(given).find(name => !name.includes('.') && !names.includes(name));
	if (missing !== undefined) return `no field is called ${missing}; there are ${listed(names)}`;
	const fields = fieldsByRole(names, given);
	return (['text', 'html', 'url'] as const).some(role => fields.get(role)!.length > 0)
		? undefined
		: `no field is known to hold a text; there are ${listed(names)}; name it: --fields text=NAME,title=NAME`;
}

// Characters; of so many columns, those behind the twentieth are of no interest.
const longestName = 30;
const mostNames = 20;

function listed(names: readonly string[]): string {
	if (names.length === 0) return 'none';
	const shown = names.slice(0, mostNames).map(name => name.trim().slice(0, longestName) || '(no name)');
	return `${shown.join(', ')}${names.length > mostNames ? `, and ${names.length - mostNames} more` : ''}`;
}
