import {isoDate} from './iso-date.js';
import {webAddress} from './page-metadata.js';

/** Where a page was, and when it was kept, as what kept it wrote down. */
export type SavedPage = {
	/** The address of the page itself. */
	address?: string;
	/** When it was kept, ISO 8601. */
	saved?: string;
	/** The address of the copy in an archive of the web. */
	archived?: string;
};

// The comments stand at the top, before or behind the first tags.
const lookedAt = 4000;
// What browsers write (https://learn.microsoft.com/previous-versions/windows/internet-explorer/ie-developer/compatibility/ms537628(v=vs.85));
// the figure is the length of the address.
const browser = /<!--\s*saved from url=\(\d{1,6}\)(\S{1,2000}?)\s*-->/i;
// https://github.com/gildas-lormeau/SingleFile
const singleFile = /<!--\s*Page saved with SingleFile\s+url:\s*(\S{1,2000})\s+saved date:\s*([^\n]{1,120})/i;

/** What the comments of a saved page say of it. */
export function savedPage(html: string): SavedPage {
	const head = html.slice(0, lookedAt);
	const single = singleFile.exec(head);
	const given = single?.[1] ?? browser.exec(head)?.[1];
	const address = webAddress(given);
	const saved = single ? savedDate(single[2]) : undefined;
	return {...(address === undefined ? {} : archivedPage(address)), ...(saved === undefined ? {} : {saved})};
}

/** "Fri Nov 27 2026 21:37:16 GMT+0100 (Central European Standard Time)" */
function savedDate(text: string): string | undefined {
	const plain = text
		.replace(/\s*\(.*$/, '')
		.replace(/GMT(?=[+-])/, '')
		.replace(/\s*-->.*$/, '');
	return isoDate(plain, 'en');
}

// https://web.archive.org/web/20201231235959if_/https://example.com/
const archive =
	/^https?:\/\/(?:web\.archive\.org\/web|archive\.(?:today|ph|is|li|md|vn|fo))\/(\d{4})[.-]?(\d\d)[.-]?(\d\d)(?:[.-]?(\d\d)(\d\d)(\d\d))?[a-z_]{0,4}\/(https?:\/{1,2}\S+)$/i;

/** An address taken apart, where it is that of a copy in an archive: the page's own, the copy's, and when it was made. */
export function archivedPage(address: string | undefined): SavedPage {
	if (address === undefined) return {};
	const found = archive.exec(address.slice(0, 4000));
	if (!found) return {address};
	const [, year, month, day, hour, minute, second, own] = found;
	const page = webAddress(own.replace(/^(https?:)\/(?=[^/])/i, '$1//'));
	const time = hour === undefined ? '' : `T${hour}:${minute}:${second}Z`;
	const saved = isoDate(`${year}-${month}-${day}${time}`, undefined);
	return {
		...(page === undefined ? {} : {address: page}),
		...(saved === undefined ? {} : {saved}),
		archived: address,
	};
}
