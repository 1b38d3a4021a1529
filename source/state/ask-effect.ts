import {type Article, isFromStandardInput} from '../article/article.js';
import type {Citation, CitedPassage} from '../report/citation.js';
import {type SafeText, safe, toSafeText} from '../text/safe-text.js';
import {webAddress} from '../text/web-address.js';
import {keyOnScreen} from './key-on-screen.js';
import type {State} from './state.js';

/** Asks for passages on the clipboard, with their sources; who puts them there says where they went. */
export const copy = (state: State, citation: Citation, what: SafeText): State => ({
	...state,
	effect: {kind: 'copy', citation, what},
});

/** An article and the day on which it was read, where that is known. */
export const asRead = (
	{readOn, readAgainOn}: State,
	article: Article,
): Pick<CitedPassage, 'article' | 'readOn'> => ({
	article,
	readOn: readAgainOn.get(article.id) ?? readOn,
});

export function browse(state: State, {source}: Article): State {
	const address = webAddress(source.url);
	const instead = source.path === undefined ? safe`` : safe`; ${keyOnScreen(state, 'edit')} edits its file`;
	return address === undefined
		? {...state, notice: safe`no web address is known of this article${instead}`}
		: {...state, effect: {kind: 'browse', address}, notice: safe`opening ${toSafeText(address)}`};
}

/** Asks for an editor, where the article has a file, at the line of one of its blocks. */
export function edit(state: State, article: Article, block: number): State {
	const {path, format, container} = article.source;
	if (path === undefined)
		return {...state, notice: safe`this article is in no file; save it in one, and open that`};
	// What is kept of a page or an entry is its text: where that stands in the file is not known.
	const before = article.original.slice(0, article.blocks[block]?.start ?? 0);
	const line = format === 'html' || container ? undefined : before.split('\n').length;
	return {...state, effect: {kind: 'edit', article, path, line}};
}

/** Asks for the text of an article of which only the address is known. */
export const fetchText = (state: State, article: Article): State => ({
	...state,
	effect: {kind: 'reload', article},
	notice: safe`fetching its text from ${toSafeText(article.source.url ?? '')}`,
});

export function reload(state: State, article: Article): State {
	if (article.source.partial) return fetchText(state, article);
	if (isFromStandardInput(article))
		return {...state, notice: safe`what came on standard input comes only once; start anew to read more`};
	return {...state, effect: {kind: 'reload', article}, notice: safe`reading it anew`};
}
