import type {Article} from '../article/article.js';
import {type SafeText, safe, toSafeText} from '../text/safe-text.js';
import {isQuick} from './derived.js';
import {keyHere} from './key-here.js';
import type {State} from './state.js';

/** Something to be done outside the screens: each new object in the state is carried out once. */
export type Request =
	/** Lines for the clipboard. */
	| {kind: 'copy'; lines: readonly SafeText[]}
	/** A web address for a browser; `http:` or `https:`. */
	| {kind: 'browse'; address: string}
	/** An article's file for an editor, at a line where that is known; it is read anew afterwards. */
	| {kind: 'edit'; article: Article; path: string; line?: number}
	/** An article to be read anew from where it came. */
	| {kind: 'reload'; article: Article}
	/** Two articles to be compared, which takes longer than a key may. */
	| CompareRequest;

export type CompareRequest = {kind: 'compare'; a: Article; b: Article};

// Characters: as UTF-8 in base64 they are at most four times as many bytes, and some terminals take 100,000 of these.
const mostCopied = 25_000;

/** Asks for lines on the clipboard; that they arrive there no terminal says, so what is told is that they were sent. */
export function copy(state: State, lines: readonly SafeText[], what: SafeText): State {
	const length = lines.reduce((sum, line) => sum + line.length + 1, 0);
	if (length > mostCopied)
		return {
			...state,
			notice: safe`${what} is too long for a terminal's clipboard; --output writes to a file`,
		};
	return {
		...state,
		request: {kind: 'copy', lines},
		notice: safe`${what} sent to the terminal's clipboard`,
	};
}

/** Asks for a comparison that is not made yet and takes long; undefined where it need not be waited for. */
export const askToCompare = (state: State, a: Article, b: Article): State | undefined =>
	isQuick(a, b)
		? undefined
		: {
				...state,
				request: {kind: 'compare', a, b},
				notice: safe`comparing two long articles; any key gives up`,
			};

export function browse(state: State, {source}: Article): State {
	const address = webAddress(source.url);
	const instead = source.path === undefined ? safe`` : safe`; ${keyHere(state, 'edit')} edits its file`;
	return address === undefined
		? {...state, notice: safe`no web address is known of this article${instead}`}
		: {...state, request: {kind: 'browse', address}, notice: safe`opening ${toSafeText(address)}`};
}

/** The address as browsers take it, where it is one of the web: never a flag, a file or a script. */
function webAddress(url: string | undefined): string | undefined {
	if (url === undefined || !URL.canParse(url)) return undefined;
	const {protocol, href} = new URL(url);
	return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}

/** Asks for an editor, where the article has a file, at the line of one of its blocks. */
export function edit(state: State, article: Article, block: number): State {
	const {path, format} = article.source;
	if (path === undefined)
		return {...state, notice: safe`this article is in no file; save it in one, and open that`};
	// What is kept of a page is its text: where that stands in the file is not known.
	const before = article.original.slice(0, article.blocks[block]?.start ?? 0);
	const line = format === 'html' ? undefined : before.split('\n').length;
	return {...state, request: {kind: 'edit', article, path, line}};
}

export function reload(state: State, article: Article): State {
	if (article.id === 'stdin')
		return {...state, notice: safe`what came on standard input comes only once; start anew to read more`};
	return {...state, request: {kind: 'reload', article}, notice: safe`reading it anew`};
}
