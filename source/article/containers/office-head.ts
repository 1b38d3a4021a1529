import {isoDate} from '../iso-date.js';
import type {PageDocument} from '../page-tree.js';
import {escaped} from './markup.js';

/** A part of an office document by its path, where there is one. */
export type OfficePart = (path: string) => PageDocument | undefined;

// What programs put there that nobody is called or calls something.
const noAuthor =
	/^(?:windows|microsoft|office|admin|user|unknown|author|python-docx|owner|apache poi)\b|@|^\S*$/i;
const noTitle = /^(?:microsoft word|word document|document\s*\d*$|untitled|.*\.(?:docx?|odt|rtf)$)/i;

type About = {title?: string; author?: string; language?: string; saved?: string};

/**
What a document says of itself, as a head in HTML, and when it was last saved. Its author is who set the program up, so only what
looks like a name is taken.
*/
export function documentHead({title, author, language, saved}: About): {
	head: string;
	saved: string | undefined;
} {
	const head = [
		`<html${language ? ` lang="${escaped(language)}"` : ''}>`,
		title && !noTitle.test(title) ? `<title>${escaped(title)}</title>` : '',
		author && !noAuthor.test(author) ? `<meta name="author" content="${escaped(author)}">` : '',
	];
	return {head: head.join(''), saved: saved && isoDate(saved, undefined)};
}

/** The same by its properties (Dublin Core); the day on which it was begun is not taken for that of its publication. */
export function officeHead(properties: PageDocument | undefined): ReturnType<typeof documentHead> {
	const property = (...names: string[]) =>
		names
			.map(name => properties?.getElementsByTagName(name)[0]?.textContent.trim())
			.find(text => text !== undefined && text !== '');
	return documentHead({
		title: property('title'),
		author: property('creator', 'initial-creator'),
		language: property('language'),
		saved: property('modified', 'date'),
	});
}
