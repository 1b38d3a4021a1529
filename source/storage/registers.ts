/*
What can change is kept with the time of its last change, so that what programs know that run at the same time, or on two
machines, can be merged in any order, again and again, and nothing is lost (maps of last-writer-wins registers; Shapiro et al.
2011, "A comprehensive study of convergent and commutative replicated data types", 3.2.1).
*/

/** A value, and when it was set: milliseconds since 1970. */
export type Timed<Value> = {at: number; value: Value};

/** All that two maps hold; `merge` makes one of the values of a key that both have. Where `b` tells nothing new, it is `a` itself. */
export function mergeMaps<Value>(
	a: ReadonlyMap<string, Value>,
	b: ReadonlyMap<string, Value>,
	merge: (a: Value, b: Value) => Value,
): ReadonlyMap<string, Value> {
	let merged: Map<string, Value> | undefined;
	for (const [key, value] of b) {
		const known = a.get(key);
		const next = known === undefined ? value : merge(known, value);
		if (next === known) continue;
		merged ??= new Map(a);
		merged.set(key, next);
	}

	return merged ?? a;
}

/** What was made of two that have fields: `a` itself where nothing in it is new. */
export const orSame = <Fields extends object>(a: Fields, merged: Fields): Fields =>
	Object.entries(merged).every(([name, value]) => Object.is(a[name as keyof Fields], value)) ? a : merged;

/** The later of two that may be there. */
export const newer = <Value>(a?: Timed<Value>, b?: Timed<Value>): Timed<Value> | undefined =>
	a && b ? later(a, b) : (a ?? b);

/** The later of two; of the same millisecond, the same one whichever comes first. */
export function later<Value>(a: Timed<Value>, b: Timed<Value>): Timed<Value> {
	if (a.at !== b.at) return a.at > b.at ? a : b;
	return JSON.stringify(a.value) >= JSON.stringify(b.value) ? a : b;
}

/** The fields that are there. */
export function present<Fields extends object>(
	fields: Fields,
): {[Name in keyof Fields]?: NonNullable<Fields[Name]>} {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
