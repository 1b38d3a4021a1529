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
	text: 'maintext text plaintext articletext fulltext bodytext textcontent articlebody storytext cleantext cleanedtext articlecontent newscontent newstext fullcontent bodycontent body content contents rawtext contenttext document article story selection selftext paragraphs texto contenido conteúdo inhalt texte contenu testo contenuto tekst inhoud brödtext artikeltext innehåll brødtekst treść metin içerik текст содержание 正文 内容 內容 本文 본문 내용 نص النص',
	html: 'html articlehtml contenthtml bodyhtml htmlcontent contentencoded rawhtml pagehtml cleanedhtml',
	title:
		'title headline webtitle articletitle storytitle newstitle heading titletext headlinetext titolo titel titre titulo título überschrift schlagzeile kop rubrik overskrift tittel tytuł başlık judul заголовок название 标题 標題 タイトル 제목 العنوان عنوان titlerss name',
	outlet:
		'outlet medianame sitename publication publicationtitle containertitle publisher publishername newspaper newspapername sourcename sourcetitle newssource source hostname sourcedomain domain domainname site website series provider feedtitle feed origin medium fuente quelle zeitung tidning avis krant fonte bron journal källa kilde źródło kaynak источник издание 来源 媒体 來源 媒體 출처 매체 المصدر',
	byline:
		'author authors byline creator dccreator writer writers authorname publishedby autor auteur autore auteurs verfasser författare forfatter yazar автор 作者 著者 기자 الكاتب',
	published:
		'datepublish publishdate publisheddate datepublished publishedat publishedtime publishedon publishtime publishingdate publicationdate articledate postdate dateposted timepublished webpublicationdate firstpublicationdate published pubdate pubtime datetimepub datetime date dateiso8601 issued seendate datum fecha datedepublication data dato tarih дата 发布时间 日期 发布日期 發布日期 日付 날짜 التاريخ',
	modified: 'datemodify modified lastmodified datemodified updated lastmod',
	language: 'language lang metalang languagecode langcode locale languageiso639',
	url: 'url link weburl articleurl newsurl articlelink permalink canonicalurl canonical resolvedurl originalurl externalurl href uri targeturi alternate article story source address lien enlace indirizzo länk lenke ссылка 链接 网址 連結 リンク 링크 الرابط',
	saved:
		'saved savedat saveddate datedownload downloadedat downloaded filedate crawled crawldate crawledat retrieved retrievedat accessed accessdate scraped scrapedat timeadded dateadded fetched fetchedat indexeddate timestamp',
	excerpt:
		'description metadescription excerpt summary abstract abstractnote snippet trailtext standfirst dek lead leadparagraph shortdescription',
};

// Accents fall away with the signs.
const wordOf = (name: string): string =>
	name
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');

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
	if (given.text === undefined && given.html === undefined && areOfChat(names, fields))
		return 'messages of a chat, no articles; copy what is to be read into a text file';
	return (['text', 'html', 'url'] as const).some(role => fields.get(role)!.length > 0)
		? undefined
		: `no field is known to hold a text; there are ${listed(names)}; name it: --fields text=NAME,title=NAME`;
}

// As programs for chats and makers of language models call them: Slack, Telegram, Discord, WhatsApp, OpenAI, ShareGPT.
const messages = [
	'role content',
	'role parts',
	'type ts',
	'user ts',
	'from value',
	'from_id text',
	'author channel_id',
].map(names => names.split(' '));
const conversation = /^(?:messages|conversations?|chat_messages|dialogue)$/;

function areOfChat(names: readonly string[], fields: ReadonlyMap<FieldRole, readonly string[]>): boolean {
	const has = (role: FieldRole) => fields.get(role)!.length > 0;
	const isMessage =
		!has('title') && !has('url') && messages.some(all => all.every(name => names.includes(name)));
	return (
		isMessage ||
		(!has('text') &&
			!has('html') &&
			!has('url') &&
			names.some(name => conversation.test(name) || (name === 'mapping' && names.includes('create_time'))))
	);
}

// Characters; of so many columns, those behind the twentieth are of no interest.
const longestName = 30;
const mostNames = 20;

function listed(names: readonly string[]): string {
	if (names.length === 0) return 'none';
	const shown = names.slice(0, mostNames).map(name => name.trim().slice(0, longestName) || '(no name)');
	return `${shown.join(', ')}${names.length > mostNames ? `, and ${names.length - mostNames} more` : ''}`;
}
