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
		let kept = known.get(key);
		if (!kept) {
			kept = [];
			known.set(key, kept);
		}

		if (kept.length >= most) kept.shift();
		kept.push({rest, value});
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
The same for texts, which cannot be held weakly: values are kept until there are `most`, and then all are forgotten, so that
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
