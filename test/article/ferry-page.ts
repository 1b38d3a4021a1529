import type {Article} from '../../source/article/article.js';
import {readArticle} from '../../source/article/read-article.js';

const text = `<p>The ferry over the Sarn will not run for a week, said the harbour office on Friday, because its engine has to be replaced before the winter.</p>
<p>Those who live on the eastern bank will be taken over the old bridge by bus, which leaves every half hour from the fish market.</p>
<p>“We should have done it in spring, but there was no engine to be had,” said Mara Ilves, who leads the office.</p>`;
/** A page with an article on a ferry: what its head holds, what stands above the text, and what below. */
export const ferryPage = (head: string, top: string, end = '') =>
	`<!doctype html><html lang="en"><head>${head}</head><body><header class="site-header"><a href="/">The Quay Post</a></header><main>${top}${text}</main>${end}</body></html>`;
/** The same as it is read. */
export const readFerryPage = (head: string, top: string, end = '', url?: string): Article =>
	readArticle(ferryPage(head, top, end), {name: 'page.html', ...(url === undefined ? {} : {url})});
