import {type ReasonPart, type ReasonSection, sectionOf, toldAfter} from '../compare/reason.js';
import {displayWidth} from '../text/display-width.js';
import {type SafeText, safe} from '../text/safe-text.js';

/** A piece of a row of a reason, and whether it says that the passages differ. */
export type ReasonPiece = {text: SafeText; isDiffering: boolean};

/**
The room for a reason: cells of a row, and rows; and the signs between its parts, for words that are left out of one, and at the
end where whole parts are.
*/
export type ReasonRoom = {
	width: number;
	rows: number;
	between: SafeText;
	ellipsis: SafeText;
	/** The ellipsis where not given. */
	more?: SafeText;
};

/** A part with the cells of its text, and of its label where that is said. */
type Measured = {part: ReasonPart; text: number; label: number};

/**
The reason for a pair in as few rows as it takes, behind a head where there is one. No part is cut: where there is no room for
all, the least telling ones are shortened, and then left out, for which a sign stands at the end. A row that begins among parts
of one label says it again.
*/
export const reasonRows = (
	head: SafeText | undefined,
	parts: readonly ReasonPart[],
	room: ReasonRoom,
): ReasonPiece[][] => laidOut(head, parts, room).rows;

/** The rows, and whether every part is in them in all its words. */
function laidOut(
	head: SafeText | undefined,
	parts: readonly ReasonPart[],
	room: ReasonRoom,
): {rows: ReasonPiece[][]; isWhole: boolean} {
	const before = head === undefined ? [] : [measured({text: head, rank: -1})];
	const whole = parts.map(measured);
	/** How each part is told, where it is. */
	const told: (Measured | undefined)[] = [...whole];
	const rowsWithout = () => {
		const left = told.filter(one => one !== undefined);
		const isCut = left.length < parts.length && left.at(-1)?.part.text !== room.ellipsis;
		return {isCut, rows: placed([...before, ...left], room, isCut)};
	};
	for (const [index, one] of whole.entries())
		while (told[index] && one.label + told[index].text > room.width) told[index] = reduced(told, index, room);
	while (!rowsWithout().rows && told.some(one => one !== undefined)) {
		const index = leastTelling(told, room);
		told[index] = reduced(told, index, room);
	}

	// What was left out to make room for something longer may have room now.
	for (const index of byRank(parts)) {
		if (told[index]) continue;
		told[index] = whole[index];
		while (told[index] && !rowsWithout().rows) told[index] = shortened(told[index]);
	}

	const {rows, isCut} = rowsWithout();
	return {
		rows: written(rows ?? [before], room, isCut),
		isWhole: rows !== undefined && told.every((one, index) => one === whole[index]),
	};
}

/**
The reason for a pair in rows of their own for what it is, what differs and what both say, where all of it has room so; else what
differs and what both say in one stream behind a row for what it is; with less room still all as it comes.
*/
export function sectionedRows(
	head: SafeText | undefined,
	parts: readonly ReasonPart[],
	room: ReasonRoom,
): ReasonPiece[][] {
	const of = (section: ReasonSection) => parts.filter(part => sectionOf(part) === section);
	const place = of('place');
	const rest = parts.filter(part => !place.includes(part));
	const first = head === undefined && place.length === 0 ? [] : reasonRows(head, place, {...room, rows: 1});
	const left = room.rows - first.length;
	const sections = [of('difference'), of('agreement')].filter(({length}) => length > 0);
	const apart = sections.map(section => laidOut(undefined, section, {...room, rows: 1}));
	if (apart.length <= left && apart.every(({isWhole}) => isWhole))
		return [...first, ...apart.flatMap(({rows}) => rows)];
	const together = left > 0 ? laidOut(undefined, rest, {...room, rows: left}) : undefined;
	return together?.isWhole ? [...first, ...together.rows] : reasonRows(head, parts, room);
}

/** The parts by index, the most telling first. */
const byRank = (parts: readonly ReasonPart[]): number[] =>
	[...parts.keys()].sort((x, y) => parts[x].rank - parts[y].rank || x - y);

function measured(part: ReasonPart): Measured {
	const label = part.label === undefined ? 0 : displayWidth(part.label) + 2;
	return {part, label, text: displayWidth(part.text)};
}

/** A part in fewer words, where there are fewer. */
function shortened({part: {short, ...rest}}: Measured): Measured | undefined {
	return short === undefined ? undefined : measured({...rest, text: short});
}

/** A part in fewer words; at last of what differs only that it does, and of the rest nothing. */
function reduced(
	told: readonly (Measured | undefined)[],
	index: number,
	{ellipsis}: ReasonRoom,
): Measured | undefined {
	const one = told[index]!;
	const {short, ...rest} = one.part;
	if (short !== undefined) return shortened(one);
	const isSaid = told.some(other => other?.part.label === rest.label && other?.part.text === ellipsis);
	return rest.isDiffering && rest.label !== undefined && !isSaid
		? measured({...rest, text: ellipsis})
		: undefined;
}

/** Of the parts that tell least the last that can be shortened, or else one that says no more than that it differs, or the last. */
function leastTelling(told: readonly (Measured | undefined)[], {ellipsis}: ReasonRoom): number {
	const rank = told.reduce((highest, one) => Math.max(highest, one?.part.rank ?? 0), 0);
	const least = told.flatMap((one, index) => (one?.part.rank === rank ? [{part: one.part, index}] : []));
	const long = least.findLast(({part}) => part.short !== undefined);
	const unsaid = least.length > 1 ? least.find(({part}) => part.text === ellipsis) : undefined;
	return (long ?? unsaid ?? least.at(-1)!).index;
}

/** The parts in rows; undefined where they do not fit. */
function placed(told: readonly Measured[], room: ReasonRoom, isCut: boolean): Measured[][] | undefined {
	const gap = displayWidth(room.between);
	const sign = isCut ? 1 + displayWidth(room.more ?? room.ellipsis) : 0;
	const rows: Measured[][] = [[]];
	let used = 0;
	for (const one of told) {
		const row = rows.at(-1)!;
		const last = row.at(-1);
		const follows = last?.part.label !== undefined && last.part.label === one.part.label;
		const width = (follows ? 0 : one.label) + one.text;
		const space = last === undefined ? 0 : follows && one.part.isListed ? 2 : gap;
		const limit = room.width - (rows.length === room.rows ? sign : 0);
		if (used + space + width <= limit) {
			row.push(one);
			used += space + width;
			continue;
		}

		if (rows.length >= room.rows) return undefined;
		rows.push([one]);
		used = one.label + one.text;
		if (rows.length === room.rows && used > room.width - sign) return undefined;
	}

	return used + sign <= room.width ? rows : undefined;
}

function written(
	rows: readonly Measured[][],
	{between, ellipsis, more = ellipsis}: ReasonRoom,
	isCut: boolean,
): ReasonPiece[][] {
	return rows.map((row, index) => {
		const pieces: ReasonPiece[] = [];
		const put = (text: SafeText, isDiffering: boolean) => {
			const last = pieces.at(-1);
			if (last?.isDiffering === isDiffering)
				pieces[pieces.length - 1] = {text: safe`${last.text}${text}`, isDiffering};
			else if (text !== '') pieces.push({text, isDiffering});
		};
		for (const [at, {part}] of row.entries()) {
			const {gap, text} = toldAfter(part, row[at - 1]?.part, between);
			put(gap, false);
			put(text, part.isDiffering ?? false);
		}

		if (isCut && index === rows.length - 1) put(row.length > 0 ? safe` ${more}` : more, false);
		return pieces;
	});
}
