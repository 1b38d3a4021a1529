import {addTo} from '../add-to.js';
import type {FigureToken} from './figure-tokens.js';

/** Phrases by their first and by their last token, each with what it stands for; the longest first. */
export type Phrases<Value> = {
	byFirst: ReadonlyMap<string, readonly Phrase<Value>[]>;
	byLast: ReadonlyMap<string, readonly Phrase<Value>[]>;
};

type Phrase<Value> = {tokens: readonly string[]; value: Value};

/** Phrases with what they stand for; a bar between two phrases, a space between two tokens. */
export function phrasesOf<Value>(
	entries: Iterable<readonly [phrases: string, value: Value]>,
): Phrases<Value> {
	const byFirst = new Map<string, Phrase<Value>[]>();
	const byLast = new Map<string, Phrase<Value>[]>();
	for (const [phrases, value] of entries) {
		for (const phrase of phrases.split('|')) {
			if (phrase === '') continue;
			const tokens = phrase.split(' ');
			addTo(byFirst, tokens[0], {tokens, value});
			addTo(byLast, tokens[tokens.length - 1], {tokens, value});
		}
	}

	for (const list of [...byFirst.values(), ...byLast.values()])
		list.sort((x, y) => y.tokens.length - x.tokens.length);
	return {byFirst, byLast};
}

/** The longest phrase that begins at a token, with the index behind it. `exact`: capitals count. */
export function phraseAt<Value>(
	{byFirst}: Phrases<Value>,
	tokens: readonly FigureToken[],
	at: number,
	exact = false,
): {value: Value; to: number} | undefined {
	const form = exact ? 'text' : 'lower';
	const first = tokens[at];
	if (!first || first.sort === 'taken') return undefined;
	for (const phrase of byFirst.get(first[form]) ?? []) {
		if (phrase.tokens.every((token, index) => tokens[at + index]?.[form] === token))
			return {value: phrase.value, to: at + phrase.tokens.length};
	}

	return undefined;
}

/** The longest phrase that ends before a token, with the index it begins at. */
export function phraseBefore<Value>(
	{byLast}: Phrases<Value>,
	tokens: readonly FigureToken[],
	to: number,
): {value: Value; from: number} | undefined {
	const last = tokens[to - 1];
	if (!last || last.sort === 'taken') return undefined;
	for (const phrase of byLast.get(last.lower) ?? []) {
		const from = to - phrase.tokens.length;
		if (from >= 0 && phrase.tokens.every((token, index) => tokens[from + index].lower === token))
			return {value: phrase.value, from};
	}

	return undefined;
}
