import {dirname, join, normalize} from 'node:path/posix';
import {doors, rooms} from './rooms.js';

/** Source files by their path in `source/`, with `/` between its parts. */
export type Sources = ReadonlyMap<string, string>;

// What a room may import besides rooms below it. Pure rooms know neither Ink nor React nor the file system.
const packages: Record<string, readonly RegExp[]> = {
	app: [/^ink$/, /^react$/, /^node:/],
	command: [/^leven$/, /^meow$/, /^node:/],
	screens: [/^ink$/, /^ink-select-input$/, /^react$/],
	manual: [],
	state: [],
	report: [/^node:crypto$/],
	layout: [],
	engines: [/^node:/],
	compare: [/^diff$/],
	search: [/^fuse\.js$/],
	library: [/^node:/],
	storage: [/^node:/],
	article: [/^node:zlib$/, /^d3-dsv$/, /^parse5$/, /^@mozilla\/readability$/, /^markdown-it$/],
	text: [/^get-east-asian-width$/, /^@orama\//],
	terminal: [/^node:/],
};
// The doors do nothing themselves.
const packagesOfDoors = [/^node:module$/];

const importPattern =
	/(?:\b(?:import|export)\s+(type\s+)?(?:[^'";]*?\bfrom\s*)?|\b(import)\s*\(\s*)'([^']+)'/g;

/** `isLater`: what is imported when it is needed, by `import()`. */
type Import = {specifier: string; isType: boolean; isLater: boolean};

const importsOf = (code: string): Import[] =>
	[...code.matchAll(importPattern)].map(([, type, later, specifier]) => ({
		specifier,
		isType: type !== undefined,
		isLater: later !== undefined,
	}));

/** The file an import leads to, or undefined where it leads to a package. */
function targetOf(file: string, specifier: string, files: Sources): string | undefined {
	if (!specifier.startsWith('.')) return undefined;
	const path = normalize(join(dirname(file), specifier));
	const candidates = [path, path.replace(/\.js$/, '.ts'), path.replace(/\.js$/, '.tsx')];
	return candidates.find(candidate => files.has(candidate)) ?? path;
}

const roomOf = (file: string): string => file.split('/')[0];
const isDoor = (file: string): boolean => doors.includes(file);

/** Files that stand neither in a room nor are a door. */
export const outsideRooms = (files: Sources): string[] =>
	[...files.keys()].filter(file => !isDoor(file) && !rooms.includes(roomOf(file)));

/** Imports that run upward, or to a package that is not the room's business: one line each. */
export function forbiddenImports(files: Sources): string[] {
	return [...files].flatMap(([file, code]) =>
		importsOf(code)
			.filter(({specifier}) => isForbidden(file, specifier, files))
			.map(({specifier}) => `${file} imports ${specifier}`),
	);
}

function isForbidden(file: string, specifier: string, files: Sources): boolean {
	// Programs that train a model read its data; they are no part of what is shipped.
	if (file.includes('/training/') && specifier.startsWith('node:')) return false;
	const target = targetOf(file, specifier, files);
	const allowed = isDoor(file) ? packagesOfDoors : (packages[roomOf(file)] ?? []);
	if (target === undefined) return !allowed.some(pattern => pattern.test(specifier));
	// What stands outside `source/`: the version, which is in package.json.
	if (target.startsWith('..')) return true;
	if (isDoor(target)) return true;
	if (isDoor(file)) return false;
	if (roomOf(file) === 'terminal') return roomOf(target) !== 'terminal';
	return rooms.indexOf(roomOf(target)) < rooms.indexOf(roomOf(file));
}

/** Files that import each other, directly or by way of others, types included: the files of each circle. */
export function circles(files: Sources): string[][] {
	const next = (file: string): string[] =>
		importsOf(files.get(file)!)
			.map(({specifier}) => targetOf(file, specifier, files))
			.filter(target => target !== undefined && files.has(target)) as string[];
	return stronglyConnected([...files.keys()], next).filter(
		group => group.length > 1 || next(group[0]).includes(group[0]),
	);
}

/** The files that are loaded with some: all they import, and what that imports, but for types and what is imported later. */
export function loadedWith(entries: readonly string[], files: Sources): Set<string> {
	const loaded = new Set(entries);
	for (const file of loaded)
		for (const {specifier, isType, isLater} of importsOf(files.get(file)!)) {
			const target = targetOf(file, specifier, files);
			if (!isType && !isLater && target !== undefined && files.has(target)) loaded.add(target);
		}

	return loaded;
}

/** Strongly connected components (Tarjan 1972), each in alphabetical order. */
function stronglyConnected(nodes: readonly string[], next: (node: string) => readonly string[]): string[][] {
	const index = new Map<string, number>();
	const low = new Map<string, number>();
	const stack: string[] = [];
	const components: string[][] = [];
	const visit = (node: string) => {
		index.set(node, index.size);
		low.set(node, index.get(node)!);
		stack.push(node);
		for (const other of next(node)) {
			if (!index.has(other)) visit(other);
			if (stack.includes(other)) low.set(node, Math.min(low.get(node)!, low.get(other)!));
		}

		if (low.get(node) === index.get(node)) components.push(stack.splice(stack.indexOf(node)).sort());
	};

	for (const node of nodes) if (!index.has(node)) visit(node);
	return components;
}
