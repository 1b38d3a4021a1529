const marks: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** A text as it stands in HTML, in attributes too. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, mark => marks[mark]);

/** Plain text as HTML: what blank lines part is a paragraph. */
export const paragraphsOf = (text: string): string =>
	text
		.split(/\n\s*\n/)
		.map(paragraph => `<p>${escaped(paragraph)}</p>`)
		.join('\n');
