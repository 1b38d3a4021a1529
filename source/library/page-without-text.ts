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
export function pageWithoutText(html: string, text: string, url?: string): UnreadableSource | undefined {
	const shown = text.trim();
	if (shown.length > mostOfForwarding) return undefined;
	const parts = partsOf(html);
	const target = refreshTarget(parts.outside, url);
	if (target !== undefined)
		return new UnreadableSource(
			`no text of its own; the page sends one on to ${target}; open that address instead`,
		);
	return isForScripts(parts, shown)
		? new UnreadableSource(`hardly any text without a browser, whose scripts fill the page; ${elsewhere}`)
		: undefined;
}

type PageParts = {
	/** The page without comments, scripts, styles and what is in `noscript`. */
	outside: string;
	/** What a browser without scripts would show besides. */
	noscript: string;
	hasScripts: boolean;
};

function partsOf(html: string): PageParts {
	const beginning = /<!--|<(script|style|noscript|template|textarea)\b/gi;
	const outside: string[] = [];
	const noscript: string[] = [];
	let hasScripts = false;
	let from = 0;
	for (let found = beginning.exec(html); found; found = beginning.exec(html)) {
		const name = found[1]?.toLowerCase();
		outside.push(html.slice(from, found.index));
		const ending = name === undefined ? /-->/g : new RegExp(`</${name}\\b`, 'gi');
		ending.lastIndex = beginning.lastIndex;
		from = ending.exec(html) ? ending.lastIndex : html.length;
		beginning.lastIndex = from;
		if (name === 'script') hasScripts = true;
		if (name === 'noscript') noscript.push(html.slice(found.index, from));
	}

	outside.push(html.slice(from));
	return {outside: outside.join(' '), noscript: noscript.join(' '), hasScripts};
}

/** Where a page sends its readers after a time (HTML standard, 4.2.5.3); undefined where it stays, or only loads itself again. */
function refreshTarget(html: string, url: string | undefined): string | undefined {
	for (const [tag] of html.matchAll(/<meta\b[^>]{1,3000}>/gi)) {
		if (attribute(tag, 'http-equiv')?.trim().toLowerCase() !== 'refresh') continue;
		const [, written] =
			/^[\s\d.]*[;,\s]\s*(?:url\s*=\s*)?(\S.*)$/is.exec(attribute(tag, 'content') ?? '') ?? [];
		const target = written?.replace(/^(["'])(.*?)\1.*$/s, '$2').trim();
		if (!target) continue;
		const address = URL.canParse(target, url) ? new URL(target, url).href : target;
		if (address !== url && (isWebAddress(address) || !URL.canParse(address))) return address;
	}

	return undefined;
}

function attribute(tag: string, name: string): string | undefined {
	const [, ...values] =
		new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag) ?? [];
	return values.find(value => value !== undefined)?.replaceAll(/&amp;|&#38;/gi, '&');
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
// Where frameworks put what their scripts make, with nothing in it yet.
const emptyRoot =
	/<(div|main|section|body)\b[^>]{0,300}\sid\s*=\s*["']?(?:root|app|main-?app|app-?root|react-?root|__next|__nuxt|___gatsby|svelte|q-app|mount)["']?(?:\s[^<>]{0,300})?>\s{0,99}<\/\1|<app-root\b[^>]{0,300}>\s{0,99}<\/app-root/i;

function isForScripts({outside, noscript, hasScripts}: PageParts, shown: string): boolean {
	if (!hasScripts) return false;
	if (shown === '' || request.test(shown) || waiting.test(shown) || emptyRoot.test(outside)) return true;
	return shown.length <= mostBesideRequest && request.test(noscript);
}
