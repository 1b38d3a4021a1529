import {dayInAddress, isoDate} from './iso-date.js';
import {isDateline} from './line-kinds.js';
import type {LinkedArticle} from './linked-data.js';
import type {NearTitle} from './near-title.js';
import type {PageFacts, PageMark} from './page-facts.js';

/** When a page was published and last changed, ISO 8601. */
export type PageDates = {published?: string; modified?: string};

const publishedNames =
	'article:published_time og:article:published_time article:published og:published_time datepublished parsely-pub-date sailthru.date pubdate publishdate publish-date publish_date publication_date publication-date article.published article_date_original cxenseparse:recs:publishtime vr:published_time bt:pubdate rnews:datepublished originalpublicationdate citation_online_date citation_publication_date dc.date.issued dcterms.issued weibo:article:create_at'.split(
		' ',
	);
// Of many sites the day of the last change; a visible one says more.
const weakNames = 'dcterms.created dc.date.created dc:created dc.date dcterms.date dc:date date'.split(' ');
const modifiedNames =
	'article:modified_time og:article:modified_time og:updated_time article:modified datemodified dcterms.modified dc.date.modified article.updated last-modified modified revised lastmod'.split(
		' ',
	);

/**
When a page was published, by what it says for machines, then by an element or a line near its title, then by its address;
and when it was changed since, where that is told.
*/
export function pageDates(
	{meta}: PageFacts,
	linked: LinkedArticle | undefined,
	{marks, lines}: NearTitle,
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
		first(marks.filter(mark => mark.what === what && isWanted(mark)).map(mark => textOf(mark)));
	const changes = lines.filter(line => changed.test(line));
	const inAddress = dayInAddress(address);
	const stated =
		read(linked?.published) ??
		first(publishedNames.map(name => meta.get(name))) ??
		dated('published', ({by}) => by === 'itemprop');
	const seen =
		dated('published', ({by, isNear}) => by === 'tag' && isNear) ??
		dated('time', ({isNear}) => isNear) ??
		dated('published', ({by, isNear}) => by === 'class' && isNear) ??
		first(
			lines
				.filter(line => isDated(line) && !changed.test(line))
				.filter(line => (read(line) ?? '') >= earliestOfWeb),
		);
	// What a reader sees beside the title is kept with more care than what only machines read.
	const isConflict = stated !== undefined && seen !== undefined && daysBetween(stated, seen) > 1;
	const told =
		(isConflict ? seen : (stated ?? seen)) ??
		first(weakNames.map(name => meta.get(name))) ??
		first(changes.map(line => (published.test(line) ? line : undefined))) ??
		inAddress ??
		only(marks, read);
	const published_ =
		inAddress !== undefined && told !== undefined && daysBetween(told, inAddress) > 2 ? inAddress : told;
	const change =
		read(linked?.modified) ??
		first(modifiedNames.map(name => meta.get(name))) ??
		dated('modified', ({by, isNear}) => by === 'itemprop' || isNear);
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

const changed =
	/\b(?:updated?|modified|aktualisiert|geändert|stand|mis à jour|modifié|actualizado|aggiornato|bijgewerkt|edited|revised)\b|更新|обновлено|оновлено/i;
const published =
	/\b(?:published|posted|created|veröffentlicht|erstellt|publié|publicado|pubblicato)\b|опубликовано|опубліковано|公開|発表|掲載/i;

// A day before this in a line beside a title is that of a birth.
const earliestOfWeb = '1990';

/** A line with a date and next to nothing else, or with a word that says what the date is. */
const isDated = (line: string): boolean =>
	/\d/.test(line) &&
	line.length <= 160 &&
	(isDateline(line) || published.test(line) || /\d{4}\s*年/.test(line.slice(0, 40)) || shortDated.test(line));

// "Posted on 5 May 2018 by Ane Holt", "Ane Holt | 05.05.2018 | 12:30".
const shortDated =
	/(?:^|[|•·,–—-]\s+|\b(?:on|am|vom|le|el|del|den|posted)\s+)(?:\p{L}{2,10}[.,]?\s+)?(?:\d{1,2}[./]\s?\d{1,2}[./]\s?\d{4}|\d{4}-\d\d-\d\d|\d{1,2}\.?\s+(?:de\s+)?\p{L}{3,10}\.?,?\s+(?:de\s+)?\d{4}|\p{L}{3,10}\.?\s+\d{1,2},?\s+\d{4})/iu;

const textOf = ({value, text}: PageMark): string | undefined => {
	if (value !== undefined && /\d/.test(value)) return value;
	return text.length <= 120 ? text : undefined;
};

/** The day that all dated elements of the article tell, where they tell only one. */
function only(
	marks: NearTitle['marks'],
	read: (value: string | undefined) => string | undefined,
): string | undefined {
	const dates = marks
		.filter(({what}) => what === 'published' || what === 'time')
		.map(mark => read(textOf(mark)));
	const days = new Set(dates.filter(date => date !== undefined).map(date => date.slice(0, 10)));
	return days.size === 1 ? dates.find(date => date !== undefined) : undefined;
}

const dayNumber = (date: string): number => Date.parse(date.slice(0, 10)) / 86_400_000;
const daysAfter = (one: string, other: string): number => dayNumber(one) - dayNumber(other);
const daysBetween = (one: string, other: string): number => Math.abs(daysAfter(one, other));
