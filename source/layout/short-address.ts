import {displayWidth, graphemesOf} from '../text/display-width.js';
import {type SafeText, safe, sliceSafe, toSafeText} from '../text/safe-text.js';
import {truncate} from './columns.js';

/**
An address in at most `width` cells. Whom it belongs to is told the longest: first `https://` goes, then the end of the path;
of a host that is too long the end stays, which is the part that its owner has bought.
*/
export function shortAddress(address: string, width: number, ellipsis: SafeText): SafeText {
	const whole = toSafeText(address);
	if (displayWidth(whole) <= width) return whole;
	const named = toSafeText(address.replace(/^(?:https:\/\/|mailto:)/, ''));
	const host = sliceSafe(named, 0, named.length - named.replace(/^(?:http:\/\/)?[^/?#]*/, '').length);
	const isHostWhole = displayWidth(host) + (host === named ? 0 : displayWidth(ellipsis)) <= width;
	return isHostWhole ? truncate(named, width, ellipsis) : endOf(host, width, ellipsis);
}

/** The end of a text in so many cells. */
function endOf(text: SafeText, width: number, ellipsis: SafeText): SafeText {
	let left = width - displayWidth(ellipsis);
	let start = text.length;
	for (const grapheme of [...graphemesOf(text)].reverse()) {
		left -= grapheme.width;
		if (left < 0) break;
		start = grapheme.start;
	}

	return safe`${ellipsis}${sliceSafe(text, start)}`;
}
