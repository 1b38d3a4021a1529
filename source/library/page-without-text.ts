import type {PageDocument, PageElement} from '../article/page-tree.js';
import {UnreadableSource} from './problem-of.js';
import {isWebAddress} from './web-address.js';
import {elsewhere} from './web-problem.js';

// Characters. What forwards a reader or waits for its scripts says less: a sentence and a link, at the most.
const mostOfForwarding = 300;
// A sentence of an article beside a comment form that asks for JavaScript is longer.
const mostBesideRequest = 100;

/**
Why a page has hardly any text of its own, and what to do: it sends one on to another page, or scripts would fill it.
`text` is all text of it that shows, `url` where it was fetched. Undefined where it has a text, or nothing tells why not.
*/
export async function pageWithoutText(
	html: string,
	text: string,
	url?: string,
): Promise<UnreadableSource | undefined> {
	const shown = text.trim();
	if (shown.length > mostOfForwarding) return undefined;
	// Nobody else loads what reads pages.
	const {parseTree} = await import('../article/parse-tree.js');
	const page = parseTree(html);
	const target = refreshTarget(page, url);
	if (target !== undefined)
		return new UnreadableSource(
			`no text of its own; the page sends one on to ${target}; open that address instead`,
		);
	return isForScripts(page, shown)
		? new UnreadableSource(`hardly any text without a browser, whose scripts fill the page; ${elsewhere}`)
		: undefined;
}

/** Where a page sends its readers after a time (HTML standard, 4.2.5.3); undefined where it stays, or only loads itself again. */
function refreshTarget(page: PageDocument, url: string | undefined): string | undefined {
	for (const meta of page.getElementsByTagName('meta')) {
		if (meta.getAttribute('http-equiv')?.trim().toLowerCase() !== 'refresh') continue;
		const [, written] =
			/^[\s\d.]*[;,\s]\s*(?:url\s*=\s*)?(\S.*)$/is.exec(meta.getAttribute('content') ?? '') ?? [];
		const target = written?.replace(/^(["'])(.*?)\1.*$/s, '$2').trim();
		if (!target) continue;
		const address = URL.canParse(target, url) ? new URL(target, url).href : target;
		if (address !== url && (isWebAddress(address) || !URL.canParse(address))) return address;
	}

	return undefined;
}

const words = {
	enable:
		'enabl|activat|allow|turn(?:ed)? (?:it )?on|switch|requir|need|must|without|disabled|support|aktivier|benötig|activ|nécessi|habilit|necesit|abilit|richied|включ|увімкн|włącz|inschakel|aktiver|zapn|开启|启用|有効',
	waiting:
		'loading|please wait|just a moment|one moment|redirecting|checking your browser|wird geladen|chargement|cargando|caricamento|загрузка',
};
const request = new RegExp(
	`(?:${words.enable})[^.]{0,80}java\\s?script|java\\s?script[^.]{0,80}(?:${words.enable})`,
	'i',
);
const waiting = new RegExp(`^\\W{0,9}(?:${words.waiting})`, 'i');
// Where frameworks put what their scripts make.
const rootElements = new Set(['div', 'main', 'section', 'body']);
const root = /^(?:root|app|main-?app|app-?root|react-?root|__next|__nuxt|___gatsby|svelte|q-app|mount)$/i;

/** Whether an element is such a place, with nothing in it yet. */
const isEmptyRoot = (element: PageElement): boolean =>
	(element.localName === 'app-root' || (rootElements.has(element.localName) && root.test(element.id))) &&
	element.firstElementChild === null &&
	element.textContent.trim() === '';

function isForScripts(page: PageDocument, shown: string): boolean {
	if (page.getElementsByTagName('script').length === 0) return false;
	if (shown === '' || request.test(shown) || waiting.test(shown)) return true;
	if (page.getElementsByTagName('*').some(isEmptyRoot)) return true;
	const toOthers = page.getElementsByTagName('noscript').map(element => element.textContent);
	return shown.length <= mostBesideRequest && request.test(toOthers.join(' '));
}
