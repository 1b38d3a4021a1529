import {endsSentence} from '../text/sentence-ends.js';
import type {PageLine} from './page-line.js';

/** The names of what a page's elements say of a line, for the classifier. */
export const pageNames = [
	'readable',
	'readableNear',
	'linkShare',
	'paragraphTag',
	'headingTag',
	'listTag',
	'depth',
	'favourable',
	'unfavourable',
	'nearest',
	'article',
	'main',
	'aside',
	'form',
	'figure',
	'quote',
	'button',
	'bodyMark',
	'containerProse',
	'containerLines',
	'pathLines',
	'pathProse',
	'pathLinks',
	'pathReadable',
] as const;

/** Those by which its neighbours are seen too. */
export const pageNamesOfNeighbours = ['readable', 'linkShare', 'paragraphTag', 'containerProse'] as const;

type Sum = {lines: number; prose: number; links: number; readable: number};

/** For each of a page's lines the values of `pageNames`. */
export function pageFeatures(
	lines: readonly PageLine[],
	readable: ReadonlySet<string> | undefined,
): number[][] {
	const containers = new Map<number, Sum>();
	const paths = new Map<string, Sum>();
	const inBody = lines.map(line => (readable === undefined ? -1 : readable.has(line.text) ? 1 : 0));
	const near = new Float64Array(lines.length + 1);
	for (const [index, line] of lines.entries()) {
		near[index + 1] = near[index] + inBody[index];
		const prose = line.linkShare < 0.5 && endsSentence(line.text) ? line.text.length : 0;
		add(containers, line.container, prose, line.linkShare, inBody[index]);
		add(paths, line.path, prose, line.linkShare, inBody[index]);
	}

	let most = 1;
	for (const {prose} of containers.values()) most = Math.max(most, prose);
	return lines.map((line, index) => {
		const container = containers.get(line.container)!;
		const path = paths.get(line.path)!;
		const from = Math.max(0, index - 4);
		const to = Math.min(lines.length, index + 5);
		const {place} = line;
		return [
			inBody[index],
			(near[to] - near[from]) / (to - from),
			line.linkShare,
			line.tag === 'p' ? 1 : 0,
			/^h[1-6]$/.test(line.tag) ? Number(line.tag[1]) : 0,
			line.tag === 'li' || line.tag === 'dd' || line.tag === 'dt' ? 1 : 0,
			Math.min(60, line.depth),
			Math.min(9, place.favourable),
			Math.min(9, place.unfavourable),
			place.nearest,
			place.article,
			place.main,
			place.aside,
			place.form,
			place.figure + place.figcaption,
			place.quote,
			place.button,
			place.body,
			container.prose / most,
			Math.min(100, container.lines),
			Math.min(200, path.lines),
			path.prose / path.lines,
			path.links / path.lines,
			path.readable / path.lines,
		];
	});
}

/** The groups that each line is in, in the order of `groupNames`. */
export function pageGroups(
	lines: readonly PageLine[],
	readable: ReadonlySet<string> | undefined,
): Int32Array[] {
	const paths = new Map<string, number>();
	for (const {path} of lines) if (!paths.has(path)) paths.set(path, paths.size);
	return [
		Int32Array.from(lines, line => line.container),
		Int32Array.from(lines, line => paths.get(line.path)!),
		Int32Array.from(lines, line => (readable?.has(line.text) ? 1 : 0)),
	];
}

function add<Key>(sums: Map<Key, Sum>, key: Key, prose: number, links: number, readable: number): void {
	const sum = sums.get(key) ?? {lines: 0, prose: 0, links: 0, readable: 0};
	sum.lines++;
	sum.prose += prose;
	sum.links += links;
	sum.readable += readable;
	sums.set(key, sum);
}
