import {type SafeText, sliceSafe} from '../text/safe-text.js';
import type {Alignment} from './alignment.js';
import type {UnitKind} from './units.js';

const named: ReadonlySet<UnitKind> = new Set(['name', 'acronym', 'place', 'day']);
const most = 12;

/** The names, places and days that both articles have, those that tell most first, as the article given first has them. */
export function sharedNames({vocabulary, swapped}: Alignment): SafeText[] {
	const {a, b, kinds, keys, weight, frequencyA, frequencyB} = vocabulary;
	const isTold = (id: number) => named.has(kinds[id]) && frequencyA[id] > 0 && frequencyB[id] > 0;
	const texts = new Map<number, SafeText>();
	for (const {sentence, units, ids} of swapped ? b : a) {
		for (const [at, {start, end}] of units.entries()) {
			const id = ids[at];
			if (!texts.has(id) && isTold(id)) texts.set(id, sliceSafe(sentence.text, start, end));
		}
	}

	const worth = (id: number) => weight[id] * Math.log1p(Math.min(frequencyA[id], frequencyB[id]));
	return [...texts]
		.sort(([x], [y]) => worth(y) - worth(x) || (keys[x] < keys[y] ? -1 : 1))
		.slice(0, most)
		.map(([, text]) => text);
}
