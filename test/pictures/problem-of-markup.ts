const tag =
	/<(?<end>\/?)(?<name>[a-z]+)(?:\s+[\w:-]+="[^"<&]*(?:&(?:lt|gt|amp|quot);[^"<&]*)*")*(?<empty>\/?)>/y;
const text = /(?:[^<>&]|&(?:lt|gt|amp|quot);)+/uy;
const impossible = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/**
What keeps a text from being well-formed XML of one root, with where it is, or undefined. Knows what a drawing may have:
elements, attributes in double quotes, text, four entities; no comment, no declaration, no instruction.
*/
export function problemOfMarkup(markup: string): string | undefined {
	const open: string[] = [];
	let at = 0;
	const problem = (what: string) => `${what} at ${at}: ${markup.slice(at, at + 40)}`;
	if (impossible.test(markup)) return 'a character that XML cannot hold';
	while (at < markup.length) {
		tag.lastIndex = at;
		text.lastIndex = at;
		const found = tag.exec(markup);
		if (found) {
			const {end, name, empty} = found.groups!;
			if (end && open.pop() !== name) return problem('an end without a beginning');
			if (!end && open.length === 0 && at > 0) return problem('a second root');
			if (!end && !empty) open.push(name);
			at = tag.lastIndex;
		} else if (text.test(markup)) {
			if (open.length === 0 && markup.slice(at, text.lastIndex).trim() !== '')
				return problem('text outside the root');
			at = text.lastIndex;
		} else return problem('neither a tag nor text');
	}

	return open.length > 0 ? `<${open.at(-1)}> is not ended` : undefined;
}
