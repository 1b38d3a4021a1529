/**
The only place where values outlive the call that computed them. Everything else holds its state in plain sight: in an
object somebody owns, or in the state of the screens.
*/

/** Values that a weak key was asked for last, the newest at the end. */
type Kept<Rest extends readonly unknown[], Value> = {rest: Rest; value: Value}[];

/** A function that keeps its values. `know` tells it one that was computed elsewhere, as in a thread. */
export type Memoized<Key, Rest extends readonly unknown[], Value> = {
	(key: Key, ...rest: Rest): Value;
	know(value: Value, key: Key, ...rest: Rest): void;
};

const nothing = [] as const;

/**
A function whose last values are kept for as long as its first argument lives: asked again with the same (`Object.is`)
other arguments, it gives the value it gave then. `most` is for how many different others, 1 when not given. The function
has to be pure.
*/
export function memoize<Key extends object, Rest extends readonly unknown[], Value>(
	compute: (key: Key, ...rest: Rest) => Value,
	most = 1,
): Memoized<Key, Rest, Value> {
	const known = new WeakMap<Key, Kept<Rest, Value>>();
	const know = (value: Value, key: Key, ...rest: Rest): void => {
		const entry = {rest: rest.length === 0 ? (nothing as unknown as Rest) : rest, value};
		const kept = known.get(key);
		// An array that is filled as it is made takes no more room than that: there is one for each of 100,000 articles.
		if (!kept) known.set(key, [entry]);
		else {
			if (kept.length >= most) kept.shift();
			kept.push(entry);
		}
	};

	const memoized = (key: Key, ...rest: Rest): Value => {
		const found = known
			.get(key)
			?.find(entry => entry.rest.every((argument, at) => Object.is(argument, rest[at])));
		if (found) return found.value;
		// biome-ignore lint/plugin: as many as `compute` has parameters
		const value = compute(key, ...rest);
		// biome-ignore lint/plugin: as many as `compute` has parameters
		know(value, key, ...rest);
		return value;
	};

	return Object.assign(memoized, {know});
}

/**
A function of a list, for lists that grow at their end, as a library does while it is read: of one that begins with the last one
that had the same first item and the same (`Object.is`) other arguments, only what was added is looked at. `grow` gives the value
of more items from that of those before them; it has to be pure, and to give the same however the list is divided.
*/
export function memoizeGrowing<Item extends object, Rest extends readonly unknown[], Value>(
	empty: Value,
	grow: (value: Value, added: readonly Item[], ...rest: Rest) => Value,
): (items: readonly Item[], ...rest: Rest) => Value {
	const known = new WeakMap<Item, {items: readonly Item[]; rest: Rest; value: Value}>();
	return (items, ...rest) => {
		const [first] = items;
		if (first === undefined) return empty;
		const last = known.get(first);
		const isSame = last?.rest.every((argument, at) => Object.is(argument, rest[at]));
		if (isSame && last!.items === items) return last!.value;
		// Pointers: of 10,000 items it takes less than a hundredth of a millisecond.
		const goesOn = isSame && last!.items.every((item, at) => item === items[at]);
		const value = goesOn
			? // biome-ignore lint/plugin: as many as `grow` has parameters
				grow(last!.value, items.slice(last!.items.length), ...rest)
			: // biome-ignore lint/plugin: as many as `grow` has parameters
				grow(empty, items, ...rest);
		known.set(first, {items, rest, value});
		return value;
	};
}

/**
`memoize` for texts, which cannot be held weakly: values are kept until there are `most`, and then all are forgotten, so that
a library of any size fills no memory with words.
*/
export function memoizeText<Value>(compute: (text: string) => Value, most = 50_000): (text: string) => Value {
	const known = new Map<string, Value>();
	return text => {
		let value = known.get(text);
		if (value === undefined && !known.has(text)) {
			value = compute(text);
			if (known.size >= most) known.clear();
			known.set(text, value);
		}

		return value as Value;
	};
}

/** A value that is made when it is first asked for: what takes long to make is not made for who does not need it. */
export function lazy<Value>(make: () => Value): () => Value {
	let made: {value: Value} | undefined;
	return () => {
		made ??= {value: make()};
		return made.value;
	};
}
