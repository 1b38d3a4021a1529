import {decode, UnreadableText} from '../decode.js';
import type {PageElement} from '../page-tree.js';
import type {ContentLimits, Contents, Entry} from './entry.js';
import {readXml} from './read-xml.js';

/**
Reads the addresses that a browser or a service for reading later exported as a page: Netscape's file of bookmarks
(learn.microsoft.com/previous-versions/windows/internet-explorer/ie-developer/platform-apis/aa753582), which browsers, Pinboard
and Raindrop write, and the lists of Pocket and Instapaper; each as an entry with its title, and when it was kept.
*/
export function readBookmarks(bytes: Uint8Array, {entries: most}: ContentLimits): Contents {
	const entries = readXml(decode(bytes).text).getElementsByTagName('a').flatMap(entryOf);
	if (entries.length === 0) throw new UnreadableText('a list of bookmarks, with no address of a page in it');
	return {
		entries: entries.slice(0, most),
		problems: entries.length > most ? [`more than ${most} entries; the others are not read`] : [],
	};
}

function entryOf(link: PageElement): Entry[] {
	const url = link.getAttribute('href')?.trim();
	// Programs and searches of the browser are kept among them.
	if (url === undefined || !/^https?:\/\//i.test(url)) return [];
	const title = link.textContent.replace(/\s+/g, ' ').trim();
	const saved = link.getAttribute('add_date') ?? link.getAttribute('time_added');
	return [
		{url, ...(title === '' || title === url ? {} : {title}), ...(Number(saved) > 0 ? {saved: saved!} : {})},
	];
}
