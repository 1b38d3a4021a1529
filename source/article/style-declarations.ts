/**
The value that a `style` attribute gives a property (`name` in lower case), in lower case and without `!important`; empty
where it gives none. Of several the last counts, or the last that is important
(https://drafts.csswg.org/css-style-attr, https://drafts.csswg.org/css-syntax/#parse-list-of-declarations).
*/
export function declaredValue(style: string, name: string): string {
	let value = '';
	let isImportant = false;
	for (const declaration of declarationsOf(style)) {
		const colon = declaration.indexOf(':');
		if (colon < 0 || declaration.slice(0, colon).trim().toLowerCase() !== name) continue;
		const own = declaration
			.slice(colon + 1)
			.trim()
			.toLowerCase();
		const bare = own.replace(/\s*!\s*important$/, '');
		if (isImportant && bare === own) continue;
		isImportant = bare !== own;
		value = bare;
	}

	return value;
}

// A comment; a string or what stands in round brackets, closed or not; what is escaped; what ends a declaration; all else.
const piece =
	/(\/\*.*?(?:\*\/|$))|"(?:[^"\\]|\\.)*(?:"|$)|'(?:[^'\\]|\\.)*(?:'|$)|\((?:[^)\\]|\\.)*(?:\)|$)|\\.|(;)|[^"'(;\\/]+|./gs;

/** The declarations of a style, without its comments; a semicolon in a string or an address ends none. */
function declarationsOf(style: string): string[] {
	const declarations = [''];
	for (const [text, comment, end] of style.matchAll(piece)) {
		if (end !== undefined) declarations.push('');
		else if (comment === undefined) declarations[declarations.length - 1] += text;
	}

	return declarations;
}
