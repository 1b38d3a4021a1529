/**
Which words of a page are meant, as a text fragment says it (wicg.github.io/scroll-to-text-fragment): from `start` on, up to
`end` where that is given; where the same words stand elsewhere too, those with `prefix` before them and `suffix` after them.
*/
export type TextDirective = {prefix?: string; start: string; end?: string; suffix?: string};

/** The address with a text fragment behind it; a fragment that it has stays, but for what else it tells browsers to mark. */
export function withTextFragment(address: string, {prefix, start, end, suffix}: TextDirective): string {
	const parts = [
		...(prefix === undefined ? [] : [`${encoded(prefix)}-`]),
		encoded(start),
		...(end === undefined ? [] : [encoded(end)]),
		...(suffix === undefined ? [] : [`-${encoded(suffix)}`]),
	];
	const plain = withoutTextFragment(address);
	return `${plain}${plain.includes('#') ? '' : '#'}${delimiter}text=${parts.join(',')}`;
}

/** The address without what it tells browsers to mark: that is another passage. */
export function withoutTextFragment(address: string): string {
	const hash = address.indexOf('#');
	if (hash < 0) return address;
	const told = address.indexOf(delimiter, hash);
	if (told < 0) return address;
	return address.slice(0, told === hash + 1 ? hash : told);
}

const delimiter = ':~:';

// Full stops stay, as between the digits of a figure. All else that may have a meaning in an address, in a text around it or
// in Markdown goes: more than has to, so that what is made of an article is letters and digits only.
const encoded = (words: string): string =>
	encodeURIComponent(words).replace(
		/[-_!~*'()]/g,
		sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
	);
