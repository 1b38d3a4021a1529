import {type SafeText, sliceSafe} from '../text/safe-text.js';
import type {Side} from './comparison.js';
import type {UnitKind} from './units.js';
import type {Vocabulary} from './vocabulary.js';

const named: ReadonlySet<UnitKind> = new Set(['name', 'acronym', 'place', 'day']);
const most = 12;

/** The names, places and days that both articles have, those of the most weight first, as one of the two first writes them. */
export function sharedNames(vocabulary: Vocabulary, side: Side): SafeText[] {
	const {kinds, keys, weight, frequencyA, frequencyB} = vocabulary;
	const isShared = (id: number) => named.has(kinds[id]) && frequencyA[id] > 0 && frequencyB[id] > 0;
	const texts = new Map<number, SafeText>();
	for (const {sentence, units, ids} of vocabulary[side]) {
		for (const [at, {start, end}] of units.entries()) {
			const id = ids[at];
			if (texts.has(id) || !isShared(id)) continue;
			const text = sliceSafe(sentence.text, start, end);
			// A name may be a word elsewhere: "союз", "mehr".
			if (!/^\p{Ll}/u.test(text) || kinds[id] === 'day') texts.set(id, text);
		}
	}

	const importance = (id: number) => weight[id] * Math.log1p(Math.min(frequencyA[id], frequencyB[id]));
	return [...texts]
		.sort(([x], [y]) => importance(y) - importance(x) || (keys[x] < keys[y] ? -1 : 1))
		.slice(0, most)
		.map(([, text]) => text);
}
