import type {Speaker} from '../text/quotations/quotation.js';

/**
Whether two speakers are one person: by their names, or by the role that one text gives the person whom the other names.
Undefined where it cannot be told.
*/
export function sameSpeaker(a: Speaker | undefined, b: Speaker | undefined): boolean | undefined {
	if (!a || !b) return undefined;
	if (a.names.length > 0 && b.names.length > 0) {
		if (a.names.some(x => b.names.some(y => isSameName(x, y)))) return true;
		return a.names.some(x => b.names.some(y => mayBeSameName(x, y))) ? undefined : false;
	}

	return a.roles.some(x => b.roles.some(y => isSameRole(x, y))) ? true : undefined;
}

const partsOf = (name: string) =>
	name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.split(/[\s.]+/)
		.filter(Boolean);

/** One ends with the other: "Anna Lund" and "Lund", not "Erik Sand" and "Greta Sand". */
function isSameName(x: string, y: string): boolean {
	const [longer, shorter] = [partsOf(x), partsOf(y)].sort((p, q) => q.length - p.length);
	return shorter.every((part, at) => part === longer[longer.length - shorter.length + at]);
}

/** The same but for an ending, an initial, a middle name: it may be one person. */
function mayBeSameName(x: string, y: string): boolean {
	const [p, q] = [partsOf(x), partsOf(y)];
	const [lastP, lastQ] = [p.at(-1)!, q.at(-1)!];
	const isSameLast = lastP === lastQ || isInflected(lastP, lastQ);
	if (!isSameLast)
		return p.length === 1 && q.length === 1
			? false
			: p.length === 1
				? q.includes(p[0])
				: q.length === 1 && p.includes(q[0]);
	return p.length === 1 || q.length === 1 || p[0][0] === q[0][0]
		? p[0] === q[0] ||
				isInflected(p[0], q[0]) ||
				p.length !== q.length ||
				p[0].length === 1 ||
				q[0].length === 1
		: false;
}

/** "Сомина" and "Сомин", "Dolnego" and "Dolny": names of languages that decline them. */
function isInflected(x: string, y: string): boolean {
	const least = Math.min(x.length, y.length);
	if (least < 4 || x === y) return x === y;
	let same = 0;
	while (same < least && x[same] === y[same]) same++;
	return same >= least - 1 && Math.max(x.length, y.length) - same <= 3;
}

/** "The health minister" and "the minister": one is part of the other. */
function isSameRole(x: string, y: string): boolean {
	const [longer, shorter] = [x, y]
		.map(role => ` ${role.toLowerCase().replace(/^(?:two|three|the|a|an)\s/, '')} `)
		.sort((p, q) => q.length - p.length);
	return longer.includes(shorter);
}
