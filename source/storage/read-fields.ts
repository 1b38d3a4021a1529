import type {Timed} from './registers.js';

/*
Takes apart what a file of the program's own holds. `name` is where a value stands in it, for who has to put it right.
*/

/** A file of a later version of the program: nothing is wrong with it, and it is not to be touched. */
export class NewerVersion extends Error {
	override readonly name = 'NewerVersion';
}

/** Why a text is not what a file of the program's own holds, for a person. */
export class InvalidFile extends Error {
	override readonly name = 'InvalidFile';
}

/** The fields of a JSON text that says of which version of its form it is. Throws `NewerVersion` or `InvalidFile`. */
export function readVersioned(text: string, version: number): Record<string, unknown> {
	let value: unknown;
	try {
		// Some editors put a byte-order mark before it.
		value = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		throw new InvalidFile('it is not JSON');
	}

	const {version: found, ...fields} = asObject(value, 'it');
	if (typeof found === 'number' && found > version) throw new NewerVersion();
	if (found !== version) throw new InvalidFile('it has no version');
	return fields;
}

/** How a value of some type is read. */
type Reader<Value> = (value: unknown, name: string) => Value;

/** A value with its time; undefined where there is none. */
export function asTimed<Value>(value: unknown, name: string, as: Reader<Value>): Timed<Value> | undefined {
	if (value === undefined) return undefined;
	const {at, value: inner} = asObject(value, name);
	return {at: asNumber(at, `${name}.at`), value: as(inner, `${name}.value`)};
}

/** The same where there has to be one. */
export const asSurelyTimed = <Value>(value: unknown, name: string, as: Reader<Value>): Timed<Value> =>
	asTimed(value, name, as) ?? fail(name, 'an object');

/** A value that may be left out. */
export const asOptional = <Value>(value: unknown, name: string, as: Reader<Value>): Value | undefined =>
	value === undefined ? undefined : as(value, name);

/** An object whose fields are all of one type. */
export const asMap = <Value>(value: unknown, name: string, as: Reader<Value>): Map<string, Value> =>
	new Map(Object.entries(asObject(value, name)).map(([key, inner]) => [key, as(inner, `${name}.${key}`)]));

export const asList = <Value>(value: unknown, name: string, as: Reader<Value>): Value[] =>
	Array.isArray(value) ? value.map((inner, at) => as(inner, `${name}.${at}`)) : fail(name, 'a list');

export const asObject = (value: unknown, name: string): Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Record<string, unknown>)
		: fail(name, 'an object');

export const asNumber = (value: unknown, name: string): number =>
	typeof value === 'number' && Number.isFinite(value) ? value : fail(name, 'a number');

export const asString = (value: unknown, name: string): string =>
	typeof value === 'string' ? value : fail(name, 'a text');

export const asBoolean = (value: unknown, name: string): boolean =>
	typeof value === 'boolean' ? value : fail(name, 'true or false');

export function fail(name: string, what: string): never {
	throw new InvalidFile(`${name} is not ${what}`);
}
