import {isoDate} from '../iso-date.js';
import type {PageDocument} from '../page-tree.js';
import {escaped} from './markup.js';

/** A part of an office document by its path, where there is one. */
export type OfficePart = (path: string) => PageDocument | undefined;

// What programs put there that nobody is called or calls something.
const noAuthor =
	/^(?:windows|microsoft|office|admin|user|unknown|author|python-docx|owner|apache poi)\b|@|^\S*$/i;
const noTitle = /^(?:microsoft word|word document|document\s*\d*$|untitled|.*\.(?:docx?|odt|rtf)$)/i;

/**
What a document says of itself (Dublin Core), as a head in HTML, and when it was last saved. Its author is who set the program
up, so only what looks like a name is taken, and the day on which it was begun is not taken for that of its publication.
*/
export function officeHead(properties: PageDocument | undefined): {head: string; saved: string | undefined} {
	const property = (...names: string[]) =>
		names
			.map(name => properties?.getElementsByTagName(name)[0]?.textContent.trim())
			.find(text => text !== undefined && text !== '');
	const title = property('title');
	const author = property('creator', 'initial-creator');
	const language = property('language');
	const changed = property('modified', 'date');
	const head = [
		`<html${language ? ` lang="${escaped(language)}"` : ''}>`,
		title && !noTitle.test(title) ? `<title>${escaped(title)}</title>` : '',
		author && !noAuthor.test(author) ? `<meta name="author" content="${escaped(author)}">` : '',
	];
	return {head: head.join(''), saved: changed && isoDate(changed, undefined)};
}
