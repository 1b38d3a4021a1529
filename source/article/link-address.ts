import {webAddress} from '../text/web-address.js';

// UTF-16 units. No address that leads anywhere is longer; each link of a page is resolved against its base, so that a long
// one would be copied as often as there are links.
const longest = 8192;

/**
Where a link leads, whole: resolved against `base` where it is a part of an address. Undefined for what is not of the web or
a mail address, and so for scripts, files and whatever a page may make of them.
*/
export function linkAddress(href: string, base: string | undefined): string | undefined {
	const from = base !== undefined && base.length <= longest ? base : undefined;
	if (href.length > longest || !URL.canParse(href, from)) return undefined;
	const address = new URL(href, from);
	if (address.protocol !== 'mailto:') return webAddress(address.href);
	// What is not a code there stands as it was written.
	return address.href.replace(/[^!-~]|["'<>`\\]/g, sign => encodeURIComponent(sign).replace("'", '%27'));
}
