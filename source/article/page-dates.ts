import {millisecondsOfDay} from '../text/dates/milliseconds-of-day.js';
import {dayInAddress, isoDate, monthInAddress} from './iso-date.js';
import {isDateline} from './line-kinds.js';
import type {LinkedArticle} from './linked-data.js';
import type {NearTitle} from './near-title.js';
import type {PageFacts, PageMark} from './page-facts.js';
import type {PageLine} from './page-line.js';

/** When a page was published and last changed, ISO 8601. */
export type PageDates = {published?: string; modified?: string};

const publishedNames =
	'article:published_time og:article:published_time article:published og:published_time datepublished parsely-pub-date sailthru.date pubdate publishdate publish-date publish_date publication_date publication-date article.published article_date_original cxenseparse:recs:publishtime vr:published_time bt:pubdate rnews:datepublished originalpublicationdate citation_online_date citation_publication_date dc.date.issued dcterms.issued dc.date.publication published published_at published-date published_date published_time publishtime publish_time article:published_date article:post_date article:publicationdate article_date og:pubdate og:publish_date og:datepublished date_published dateposted displaydate shareaholic:article_published_time mediator_published_time weibo:article:create_at'.split(
		' ',
	);
// Of many sites the day of the last change; a visible one says more.
const weakNames =
	'dcterms.created dc.created dc.date.created dc:created created date_created datecreated dc.date dcterms.date dc:date date citation_date'.split(
		' ',
	);
const modifiedNames =
	'article:modified_time og:article:modified_time og:updated_time article:modified datemodified dcterms.modified dc.date.modified article.updated last-modified modified revised lastmod'.split(
		' ',
	);

// Characters: a line with a date is shorter.
const longestDated = 160;
// Days between an address and the day it is published on.
const mostBefore = 14;

/**
When a page was published, by what it says for machines, then by an element or a line near its title, then by a line that says
so, then by its address; and when it was changed since, where that is told. `all` are the lines of the whole page.
*/
export function pageDates(
	{meta}: PageFacts,
	linked: LinkedArticle | undefined,
	{marks, lines}: NearTitle,
	all: readonly PageLine[],
	address: string | undefined,
	language: string | undefined,
): PageDates {
	const read = (value: string | undefined) => {
		const date = value === undefined ? undefined : isoDate(value, language);
		// A year alone is that of a book, or of a right.
		return date !== undefined && date.length > 4 ? date : undefined;
	};
	const first = (values: readonly (string | undefined)[]) => {
		for (const value of values) {
			const date = read(value);
			if (date !== undefined) return date;
		}

		return undefined;
	};
	const dated = (what: PageMark['what'], isWanted: (mark: NearTitle['marks'][number]) => boolean) =>
		marks.filter(mark => mark.what === what && isWanted(mark)).flatMap(mark => daysOf(mark));
	const change =
		read(linked?.modified) ??
		first(modifiedNames.map(name => meta.get(name))) ??
		first(dated('modified', ({by, isNear}) => by === 'itemprop' || isNear));
	const stated =
		read(linked?.published) ??
		first(publishedNames.map(name => meta.get(name))) ??
		first(dated('published', ({by}) => by === 'itemprop'));
	const inMarks = [
		...dated('published', ({by, isNear}) => by === 'tag' && isNear),
		...dated('time', ({isNear}) => isNear),
		...dated('published', ({by, isNear}) => by === 'class' && isNear),
	];
	const changes = new Set(marks.filter(({what}) => what === 'modified').map(({text}) => text));
	const inLines = lines
		.filter(line => line.length <= longestDated && /\d/.test(line) && !changes.has(line))
		.map(ofPublishing)
		.filter(line => isDated(line) && (read(line) ?? '') >= earliestOfWeb);
	const seen = first([...inMarks, ...inLines]);
	const inAddress = dayInAddress(address);
	const month = monthInAddress(address);
	const isStated = (date: string | undefined) =>
		date !== undefined && stated !== undefined && daysBetween(stated, date) <= 1;
	// What a reader sees beside the title is kept with more care than what only machines read.
	const isConflict =
		stated !== undefined &&
		seen !== undefined &&
		![...inMarks, ...inLines].some(one => isStated(read(one))) &&
		!(month !== undefined && stated.startsWith(month) && !seen.startsWith(month));
	const told =
		(isConflict ? seen : (stated ?? seen)) ??
		only(
			marks.filter(({by}) => by === 'tag'),
			read,
		) ??
		first(weakNames.map(name => meta.get(name))) ??
		inAddress ??
		labelled(all, read) ??
		only(marks, read);
	// An address may be some days older than the text, where a reader sees the day that machines are told.
	const most = seen !== undefined && isStated(seen) ? mostBefore : 2;
	const isOther = inAddress !== undefined && told !== undefined && daysBetween(told, inAddress) > most;
	const published_ = isOther ? inAddress : told;
	const modified =
		change !== undefined &&
		change !== published_ &&
		(published_ === undefined || daysAfter(change, published_) >= 0)
			? change
			: undefined;
	return {
		...(published_ === undefined ? {} : {published: published_}),
		...(modified === undefined ? {} : {modified}),
	};
}

const word = (words: string): string => `(?<!\\p{L})(?:${words})(?!\\p{L})`;
// In the languages of the web that are most read; Chinese and Japanese have no spaces between words.
const changed = new RegExp(
	`${word(
		'(?:last )?(?:updated?|modified|edited|revised)|editiert|aktualisiert|geändert|letzte änderung|stand|mis à jour|modifié|actualizado|atualizado|aggiornato|bijgewerkt|uppdaterad|oppdatert|opdateret|päivitetty|zaktualizowano|aktualizacja|aktualizováno|güncelle\\p{L}*|frissítve|обновлен[оа]?|обновление|оновлено',
	)}|更新|修改`,
	'iu',
);
const published = new RegExp(
	`${word(
		'(?:first |originally )?(?:published|posted|created)|original|veröffentlicht|erschienen|erstellt|eingestellt|publiziert|publié|mise? en ligne|publicado|postado|publicad[ao]|pubblicato|gepubliceerd|geplaatst|publicera[dt]|publisert|offentliggjort|udgivet|julkaistu|opublikowano|dodano|publikováno|yayın\\p{L}*|közzétéve|опубликован[оа]?|опубліковано|дата публикации',
	)}|公開|発表|掲載|公表|投稿日|登録日|发布|發布|发表`,
	'iu',
);
// A day of something else than the text.
const otherDay =
	/(?<!\p{L})(?:regist\p{L}*|joined|member|mitglied|geboren|born|anmelde\p{L}*|beigetreten|copyright|aktuelles datum|heute ist|today is)(?!\p{L})|[©†*]/iu;

/** What a text says of its publishing: what stands behind a word for that, and before one for a change. */
function ofPublishing(text: string): string {
	if (!changed.test(text)) return text;
	const own = text.slice(published.exec(text)?.index ?? 0);
	const end = changed.exec(own)?.index;
	return end === undefined ? own : own.slice(0, end);
}

/** The texts of a mark that may be a day: what is meant for machines, and what is seen. None where it is that of a change. */
function daysOf({what, value, text, before}: PageMark): string[] {
	if (!/\d/.test(text) && value === undefined) return [];
	if ((what !== 'modified' && isLabel(before)) || otherDay.test(text.slice(0, 40))) return [];
	const seen = text.length > longestDated ? '' : what === 'modified' ? text : ofPublishing(text);
	// Where it is seen that a part of it is of a change, machines may be told that.
	const told = seen === text && value !== undefined && /\d/.test(value) ? [value] : [];
	return [...told, ...(seen === '' ? [] : [seen])];
}

/** Whether a text ends with the word that the date behind it is of a change: "Updated:". */
const isLabel = (text: string): boolean => {
	const end = changed.exec(text);
	return (
		end !== null &&
		/^\P{L}*(?:(?:on|am|le|el|il|at|den)\P{L}*)?$/iu.test(text.slice(end.index + end[0].length))
	);
};

// Of a text without anything that tells its day beside the title, at its end: "Erschienen am: 01.11.2023". In steps: as one
// expression with classes of Unicode that repeat, it takes Node seconds to compile.
const behindLabel = /^[\s:：.,|·–—-]*(?:(?:on|am|le|el|il|den|dne|у|в)\b)?[\s:：]*/i;

/** What stands behind a word for publishing, up to 40 characters; undefined where a text has none, or no year there. */
function dayBehindLabel(text: string): string | undefined {
	if (!/\d{4}/.test(text)) return undefined;
	const label = published.exec(text);
	const day =
		label &&
		text
			.slice(label.index + label[0].length)
			.replace(behindLabel, '')
			.slice(0, 40);
	return day && /^.{0,24}\d{4}/.test(day) ? day : undefined;
}

/** The day that the lines of a page say it was published on, where they tell only one. */
function labelled(
	lines: readonly PageLine[],
	read: (value: string | undefined) => string | undefined,
): string | undefined {
	const days = new Set<string>();
	for (const {text, place} of lines) {
		if (text.length > 200 || place.aside > 0 || place.form > 0 || place.figcaption > 0) continue;
		const found = dayBehindLabel(text);
		const date = found === undefined ? undefined : read(found);
		if (date !== undefined) days.add(date.slice(0, 10));
	}

	return days.size === 1 ? [...days][0] : undefined;
}

// A day before this in a line beside a title is that of a birth.
const earliestOfWeb = '1990';

/** A line with a date and next to nothing else, or with a word that says what the date is. */
const isDated = (line: string): boolean =>
	/\d/.test(line) &&
	!otherDay.test(line) &&
	(isDateline(line) || published.test(line) || /\d{4}\s*年/.test(line.slice(0, 40)) || shortDated.test(line));

// "Posted on 5 May 2018 by Ane Holt", "Ane Holt | 05.05.2018 | 12:30".
const shortDated =
	/(?:^|[|•·⋅,–—-]\s+|\p{Ll}(?=\d{1,2}\.\d{1,2}\.\d{4})|\b(?:on|am|vom|le|el|del|den|from|posted)\s+)(?:\p{L}{2,10}[.,]?\s+)?(?:\d{1,2}[./]\s?\d{1,2}[./]\s?\d{4}|\d{4}([-/.])\d{1,2}\1\d{1,2}|\d\d([./])\d\d\2\d\d(?!\d)|\d{1,2}\.?\s+(?:de\s+)?\p{L}{3,10}\.?,?\s+(?:de\s+)?\d{4}|\p{L}{3,10}\.?\s+\d{1,2},?\s+\d{4})/iu;

/** The day that all dated elements of the article tell, where they tell only one. */
function only(
	marks: NearTitle['marks'],
	read: (value: string | undefined) => string | undefined,
): string | undefined {
	const dates = marks
		.filter(({what}) => what === 'published' || what === 'time')
		.flatMap(mark => daysOf(mark).map(read));
	const days = new Set(dates.filter(date => date !== undefined).map(date => date.slice(0, 10)));
	return days.size === 1 ? dates.find(date => date !== undefined) : undefined;
}

const dayNumber = (date: string): number => Date.parse(date.slice(0, 10)) / millisecondsOfDay;
const daysAfter = (one: string, other: string): number => dayNumber(one) - dayNumber(other);
const daysBetween = (one: string, other: string): number => Math.abs(daysAfter(one, other));
