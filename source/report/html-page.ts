import type {Article} from '../article/article.js';
import type {SafeText} from '../text/safe-text.js';
import {style, styleHash} from './html-style.js';
import {type Html, html} from './html-text.js';
import {provenancesOf} from './provenance.js';

/** What a page shows. */
export type HtmlPage = {
	title: SafeText;
	/** What stands under the title, in the page's head; a page without it has its title in `main`. */
	lead?: Html;
	main: Html;
	/** What a reader should know of how it was made. */
	note?: SafeText;
	/** What it was made of. */
	articles?: readonly Article[];
};

/**
A whole page in one file, which needs nothing else and may load nothing: its policy allows its own style and no more
(w3.org/TR/CSP3).
*/
export function htmlPage({title, lead, main, note, articles = []}: HtmlPage): string {
	const policy = html`default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;
	return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the text</a>
${lead && html`<header>\n<h1 dir="auto">${title}</h1>\n${lead}</header>\n`}<main id="main" tabindex="-1">
${main}</main>
<footer>
<p>Made with seedreader.${note && html` ${note}`}</p>
${provenancesOf(articles).map(line => html`<p>Read of ${line}.</p>\n`)}</footer>
</body>
</html>
`.toString();
}
