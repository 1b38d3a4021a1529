import type {Article} from '../article/article.js';
import {toSafeText} from '../text/safe-text.js';
import {webAddress} from '../text/web-address.js';
import {type Markup, markupTag} from './markup.js';

/** A piece of an HTML page. */
export type Html = Markup<'html'>;

const references: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** HTML of our own words: ``html`<p>${text}</p>` ``. What is set in is text, in an element or a quoted attribute. */
export const html = markupTag('html', text => text.replace(/[&<>"']/g, character => references[character]));

/** The attributes of an element that holds text of an article: its language, and the direction that its letters have. */
export const wordsOf = ({language}: Article): Html =>
	language !== undefined && isLanguageTag.test(language)
		? html` lang="${toSafeText(language)}" dir="auto"`
		: html` lang="" dir="auto"`;

const isLanguageTag = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i;

/** A link to where something came from if that is a web address, or else only its words. */
export function webLink(url: string, words: Html): Html {
	const address = webAddress(url);
	return address === undefined ? words : html`<a href="${toSafeText(address)}" rel="noreferrer">${words}</a>`;
}
