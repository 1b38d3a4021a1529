import type {FurnitureReason} from './article.js';

/** What scraped pages carry besides their article, by the words it is known by. Whole lines only. */
const marks: ReadonlyArray<readonly [FurnitureReason, RegExp]> = [
	[
		'button',
		/^(?:[×✕✖xX]|close|menu|search|toggle navigation|skip to (?:main )?content|back to top|log ?in|sign ?in|sign up|subscribe)$/i,
	],
	[
		'share-widget',
		/^(?:share(?: this)?(?: article| story| page| post| on \w+| via \w+)?|click to share.*|tweet|copy link|follow us(?: on .*)?|facebook|twitter|whatsapp|linkedin|reddit|telegram|pinterest|e-?mail|print)[:.]?$/i,
	],
	[
		'related-link',
		/^(?:see also|read also|read more|read next|also read|more on this|more from|related(?: articles?| stories| posts?| news)?|recommended|you (?:may|might) (?:also )?like|don[’']t miss|trending|most (?:read|popular))\b(?=\s*:|\s{2,}\S|\s*$|\s+[A-Z0-9‘“'"])/i,
	],
	[
		'video-notice',
		/^(?:to view this video please enable javascript|this video (?:is not available|cannot be played)|your browser does not support)/i,
	],
	[
		'comment-form',
		/^(?:leave a (?:reply|comment)|cancel reply|your email address will not be published|required fields are marked|post a comment|add a comment|save my name, email|\d+ comments?$|comments$)/i,
	],
	[
		'tip-appeal',
		/^(?:do you have a (?:story|tip)|got a (?:story|tip)|get in touch (?:with|by)|contact us\b)/i,
	],
	['source-link', /^(?:source link(?: website)?|source:?|original article|via)$/i],
	['newsletter', /^(?:sign up (?:for|to) |subscribe to |get the latest .* (?:inbox|newsletter))/i],
	['cookie-notice', /^(?:we use cookies|this (?:web)?site uses cookies|accept (?:all )?cookies)/i],
	['advertisement', /^(?:advertisement|advertising|ad|sponsored(?: content)?|promoted)$/i],
];

/** What furniture a line is by its words, or undefined. */
export function furnitureReason(line: string): FurnitureReason | undefined {
	// Furniture is short: a longer line that begins with such words is somebody's sentence.
	if (line.length > 200) return undefined;
	return marks.find(([, pattern]) => pattern.test(line))?.[0];
}
