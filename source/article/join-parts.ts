import {endsSentence} from '../text/sentence-ends.js';
import type {PageLine} from './page-line.js';

// Characters of one part, and of all that become one line.
const longestPart = 100;
const longestLine = 140;
const mostParts = 3;
// A page sets what belongs together in parts again and again, or it does not.
const fewest = 3;
const mostlyLinks = 0.5;

/**
Joins the parts of an entry that a page sets beside each other, each in an element of its own: `1/4` and `cup butter`, `Total
Fat` and `16g`. They are so few, short and without a sentence, all that their element holds, and there are several entries of
the kind.
*/
export function joinParts(lines: readonly PageLine[]): PageLine[] {
	const entries = [...entriesOf(lines)];
	const counts = new Map<string, number>();
	for (const {kind} of entries) if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	let above: string | undefined;
	let list = 0;
	return entries.flatMap(({kind, parts}) => {
		const isJoined = kind !== undefined && counts.get(kind)! >= fewest;
		if (isJoined && kind !== above) list = parts[0].container;
		above = isJoined ? kind : undefined;
		return isJoined ? [joined(parts, list)] : parts;
	});
}

/** Runs of lines of one container; with what tells their kind, where they may be the parts of an entry. */
function* entriesOf(lines: readonly PageLine[]): Generator<{kind?: string; parts: PageLine[]}> {
	for (let from = 0; from < lines.length; ) {
		let to = from + 1;
		while (to < lines.length && lines[to].container === lines[from].container) to++;
		const parts = lines.slice(from, to);
		const length = parts.reduce((sum, {text}) => sum + text.length, 0);
		const isEntry =
			parts.length > 1 && parts.length <= mostParts && length <= longestLine && parts.every(isPart);
		// A repeated name says that the two are of one kind, and no parts of one thing.
		const names = parts.map(({path}) => path);
		if (isEntry && new Set(names).size === names.length) yield {kind: names.join('|'), parts};
		else yield {parts};
		from = to;
	}
}

const isPart = ({text, linkShare, level, table, isCode, continues, place}: PageLine): boolean =>
	text.length <= longestPart &&
	linkShare < mostlyLinks &&
	level === undefined &&
	!table &&
	!isCode &&
	!continues &&
	place.button === 0 &&
	!endsSentence(text);

/** The parts as one line, an item of the list that entries of one kind make. */
function joined(parts: readonly PageLine[], list: number): PageLine {
	const text = parts.map(part => part.text).join(' ');
	const links = [];
	let at = 0;
	let linked = 0;
	for (const part of parts) {
		for (const link of part.links ?? []) links.push({...link, start: link.start + at, end: link.end + at});
		linked += part.linkShare * part.text.length;
		at += part.text.length + 1;
	}

	const {links: _, ...first} = parts[0];
	return {
		item: {level: 1},
		unit: list,
		...first,
		text,
		linkShare: linked / text.length,
		...(links.length > 0 ? {links} : {}),
	};
}
