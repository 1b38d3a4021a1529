import type {Block} from '../../source/article/article.js';

/** A place in the text of blocks, as their number and an offset. */
export type Place = {block: number; offset: number};

const delimiter = ':~:text=';

/** The terms of a text fragment, decoded, after "parse a text directive" of wicg.github.io/scroll-to-text-fragment. */
export function termsOf(address: string) {
	const at = address.indexOf(delimiter);
	if (at < 0) return undefined;
	const tokens = address.slice(at + delimiter.length).split(',');
	const prefix = tokens[0].endsWith('-') ? tokens.shift()!.slice(0, -1) : undefined;
	const suffix = tokens.at(-1)!.startsWith('-') ? tokens.pop()!.slice(1) : undefined;
	const [start, end, ...more] = tokens;
	if (more.length > 0 || start === undefined) throw new Error(`no text directive: ${address}`);
	const decoded = (term: string | undefined) => (term === undefined ? undefined : decodeURIComponent(term));
	return {
		prefix: decoded(prefix),
		start: decodeURIComponent(start),
		end: decoded(end),
		suffix: decoded(suffix),
	};
}

/** What a browser finds for the fragment of an address in a page of blocks: "find a range from a text directive". */
export function findFragment(
	blocks: readonly Block[],
	address: string,
): {start: Place; end: Place} | undefined {
	const terms = termsOf(address);
	if (!terms) return undefined;
	const {prefix, start, end, suffix} = terms;
	const texts = blocks.map(({text}) => lower(text));
	const find = (term: string, from: Place, bounds: Bounds) => findIn(texts, lower(term), from, bounds);
	for (let from: Place | undefined = {block: 0, offset: 0}; from; ) {
		let searchFrom = from;
		if (prefix !== undefined) {
			const found = find(prefix, from, {start: true});
			if (!found) return undefined;
			from = behind(found.start);
			searchFrom = afterSpace(texts, found.end);
		}

		const bounds = {end: end !== undefined || suffix === undefined};
		const match = find(
			start,
			searchFrom,
			prefix === undefined ? {...bounds, start: true} : {...bounds, here: true},
		);
		if (!match) {
			if (prefix === undefined) return undefined;
			continue;
		}

		if (prefix === undefined) from = behind(match.start);
		for (let endFrom = match.end; ; ) {
			let last = match.end;
			if (end !== undefined) {
				const found = find(end, endFrom, {start: true, end: suffix === undefined});
				if (!found) return undefined;
				last = found.end;
			}

			if (suffix === undefined || find(suffix, afterSpace(texts, last), {end: true, here: true}))
				return {start: match.start, end: last};
			if (end === undefined) break;
			endFrom = last;
		}
	}

	return undefined;
}

/** Where a term has to be bounded by words, and whether it has to stand at the very place. */
type Bounds = {start?: boolean; end?: boolean; here?: boolean};

function findIn(texts: readonly string[], term: string, from: Place, bounds: Bounds) {
	for (let {block, offset} = from; block < texts.length; block++, offset = 0) {
		const text = texts[block];
		const ends = wordEdges(text);
		for (let at = text.indexOf(term, offset); at >= 0; at = text.indexOf(term, at + 1)) {
			if (bounds.here && at !== offset) break;
			const end = at + term.length;
			if ((bounds.start && !ends.has(at)) || (bounds.end && !ends.has(end))) continue;
			return {start: {block, offset: at}, end: {block, offset: end}};
		}

		if (bounds.here) return undefined;
	}

	return undefined;
}

const behind = ({block, offset}: Place): Place => ({block, offset: offset + 1});

function afterSpace(texts: readonly string[], {block, offset}: Place): Place {
	let at = {block, offset};
	while (at.block < texts.length - 1 && texts[at.block].slice(at.offset).trim() === '')
		at = {block: at.block + 1, offset: 0};
	const rest = texts[at.block].slice(at.offset);
	return {block: at.block, offset: at.offset + rest.length - rest.trimStart().length};
}

const segmenter = new Intl.Segmenter('en', {granularity: 'word'});
const edges = new Map<string, ReadonlySet<number>>();

function wordEdges(text: string): ReadonlySet<number> {
	let known = edges.get(text);
	known ??= new Set([...[...segmenter.segment(text)].map(({index}) => index), text.length]);
	edges.set(text, known);
	return known;
}

// Of the same length, as far as the tests go.
const lower = (text: string): string => text.toLowerCase();
