import {graphemesOf} from '../text/display-width.js';
import {joinSafe, type SafeText, safe, toSafeText} from '../text/safe-text.js';
import {type Binding, type Command, bindings as ownBindings, screenNames, servesScreen} from './keys.js';
import {editField, emptyField} from './text-field.js';

// These work on every screen, and are handled outside the table as well.
const fixed: readonly Command[] = ['leave', 'suspend', 'repaint'];

/** The commands whose keys can be changed, with what they do on each screen. */
export const changeable: ReadonlyMap<Command, readonly SafeText[]> = ownBindings.reduce(
	(map, {command, help}) =>
		fixed.includes(command) ? map : map.set(command, [...(map.get(command) ?? []), help]),
	new Map<Command, readonly SafeText[]>(),
);

const wordKeys = [
	...['space', 'enter', 'tab', 'esc', 'backspace', 'delete', 'up', 'down', 'left', 'right'],
	...['home', 'end', 'pageup', 'pagedown', 'f1'],
];

/** What a key's name looks like: a character but a digit, `^` and a letter, or a word. */
export const keyPattern = `^(?:${wordKeys.join('|')}|\\^[A-Z]|[^\\s0-9])$`;

// Control with these letters is sent as another key, or is handled by the terminal itself.
const sameKey: Readonly<Record<string, string>> = {
	'^I': 'tab',
	'^M': 'enter',
	'^J': 'enter',
	'^H': 'backspace',
};
const ofTerminal = ['^S', '^Q'];

type Changed = {bindings: readonly Binding[]; problems: readonly SafeText[]};

/**
The key table with other keys for some commands, on every screen they serve. A change that is wrong, or that takes a key
another command has, is left out and named, on a line. In the search, where letters are typed, only other keys count.
*/
export function changeKeys(table: readonly Binding[], changes: Readonly<Record<string, unknown>>): Changed {
	const problems: SafeText[] = [];
	const wanted = new Map<string, readonly string[]>();
	for (const [command, keys] of Object.entries(changes)) {
		const problem = problemOf(command, keys);
		if (problem === undefined) wanted.set(command, keys as string[]);
		else problems.push(safe`keys, ${toSafeText(command)}: ${problem}`);
	}

	// One change may make room for another, so that all are made before any is refused.
	for (;;) {
		const bindings = withKeys(table, wanted);
		const refusal = refusalOf(bindings, wanted);
		if (!refusal) return {bindings, problems};
		for (const command of refusal.commands) wanted.delete(command);
		const named = joinSafe(refusal.commands.map(toSafeText), safe` and `);
		problems.push(safe`keys, ${named}: ${refusal.why}`);
	}
}

function problemOf(command: string, keys: unknown): SafeText | undefined {
	if (fixed.includes(command as Command)) return safe`this key cannot be changed`;
	if (!changeable.has(command as Command))
		return safe`there is no such command; config.schema.json has them all`;
	if (!Array.isArray(keys) || !keys.every(key => typeof key === 'string'))
		return safe`keys stand in brackets: ["x", "^X"]`;
	for (const key of keys) {
		const problem = problemOfKey(key);
		if (problem !== undefined) return problem;
	}

	return undefined;
}

function problemOfKey(key: string): SafeText | undefined {
	if (ofTerminal.includes(key))
		return safe`${toSafeText(key)} belongs to the terminal, which stops and goes on with it`;
	if (sameKey[key]) return safe`${toSafeText(key)} is ${toSafeText(sameKey[key])} to a terminal; write that`;
	if (/^\d$/.test(key)) return safe`digits are counts, as in 12j`;
	const isCharacter = [...graphemesOf(key)].length === 1 && toSafeText(key) === key;
	return isCharacter || wordKeys.includes(key) || /^\^[A-Z]$/.test(key)
		? undefined
		: safe`"${toSafeText(key)}" is no key; x, X, ^X, space and pagedown are keys`;
}

const withKeys = (table: readonly Binding[], wanted: ReadonlyMap<string, readonly string[]>): Binding[] =>
	table.flatMap(binding => {
		const keys = wanted.get(binding.command);
		if (!keys) return [binding];
		const {screens} = binding;
		if (!screens?.includes('search')) return [{...binding, keys}];
		const untyped = keys.filter(key => !editField(emptyField, key));
		const elsewhere = screens.filter(screen => screen !== 'search');
		return [
			...(elsewhere.length > 0 ? [{...binding, keys, screens: elsewhere}] : []),
			{...binding, keys: untyped.length > 0 ? untyped : binding.keys, screens: ['search'] as const},
		];
	});

type Refusal = {commands: string[]; why: SafeText};

/** Changes that cannot stay: those that take a key from another command, or the last way out. */
function refusalOf(bindings: readonly Binding[], wanted: ReadonlyMap<string, unknown>): Refusal | undefined {
	for (const screen of screenNames) {
		const served = bindings.filter(binding => servesScreen(binding, screen));
		const refusal = keyTwice(served, wanted) ?? noWayOut(served, wanted);
		if (refusal) return refusal;
	}

	return undefined;
}

function keyTwice(served: readonly Binding[], wanted: ReadonlyMap<string, unknown>): Refusal | undefined {
	const owners = new Map<string, Command>();
	for (const {command, keys} of served) {
		for (const key of keys) {
			const owner = owners.get(key) ?? command;
			owners.set(key, owner);
			if (owner === command) continue;
			const commands = [owner, command].filter(name => wanted.has(name));
			if (commands.length === 2) return {commands, why: safe`both have ${toSafeText(key)}`};
			const other = commands[0] === command ? owner : command;
			const why = safe`${toSafeText(key)} is for ${toSafeText(other)}; give that other keys too`;
			return {commands, why};
		}
	}

	return undefined;
}

function noWayOut(served: readonly Binding[], wanted: ReadonlyMap<string, unknown>): Refusal | undefined {
	const out: readonly Command[] = ['back', 'quit'];
	if (served.some(({command, keys}) => out.includes(command) && keys.length > 0)) return undefined;
	return {commands: out.filter(name => wanted.has(name)), why: safe`no key would be left to go back with`};
}
