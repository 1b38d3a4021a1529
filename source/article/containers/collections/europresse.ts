import {bylineName} from '../../line-kinds.js';
import {PageElement, type PageParent, visit} from '../../page-tree.js';
import {visibleLines} from '../../parse-page.js';
import type {Entry} from '../entry.js';
import {dateIn, isAuthor} from './fields.js';

/**
The articles of a page that Europresse (Eureka.cc) exports: each an element `article` with classes that tell its parts, as
tm.plugin.europresse, europarser and others know them; none where the page is no such export. What is said about an article in
its `header`, `aside` and `footer` besides, its section, captions and certificate, is left out.
*/
export const europresse = (page: PageParent): Entry[] =>
	outermost(page, ({localName}) => localName === 'article').flatMap(article => entryOf(article) ?? []);

function entryOf(article: PageElement): Entry | undefined {
	const called = (...names: readonly string[]) => outermost(article, element => hasClass(element, names));
	const outlet = wordsOf(called('DocPublicationName')[0]);
	const title = called('titreArticleVisu')[0] ?? called('titreArticle')[0];
	if (outlet === undefined || title === undefined) return undefined;
	// Section, day and page: "Politique, mardi 14 mars 2006, p. 12".
	const about = called('DocHeader').map(part => wordsOf(part) ?? '');
	const behindTitle = called('titreArticle')[0]?.nextElementSibling ?? undefined;
	const authors = [...called('docAuthors'), ...called('sm-margin-bottomNews'), behindTitle].map(wordsOf);
	const byline = authors.find(words => words !== undefined && isAuthor(words));
	const text = called('docOcurrContainer', 'DocText');
	return {
		title: wordsOf(title),
		// "Le Courrier, no. 4521"
		outlet: outlet.replace(/, no\. .*$/, ''),
		byline: byline && bylineName(byline),
		published: [about.join(' '), ...about].map(dateIn).find(Boolean),
		text: [
			...called('rdp__subtitle'),
			...(text.length > 0 ? text : outermost(article, ({localName}) => localName === 'section')),
		]
			.flatMap(part => visibleLines(part))
			.map(line => line.text)
			.join('\n\n'),
	};
}

/** The elements within another that are of a kind, and in no other that is. */
function outermost(within: PageParent, isWanted: (element: PageElement) => boolean): PageElement[] {
	const found: PageElement[] = [];
	visit(within, node => {
		if (!(node instanceof PageElement) || node === within || !isWanted(node)) return true;
		found.push(node);
		return false;
	});
	return found;
}

const hasClass = (element: PageElement, names: readonly string[]): boolean =>
	(element.getAttribute('class') ?? '')
		.slice(0, 300)
		.split(/\s+/)
		.some(name => names.includes(name));

const wordsOf = (element: PageElement | undefined): string | undefined =>
	element?.textContent.replace(/\s+/g, ' ').trim() || undefined;
