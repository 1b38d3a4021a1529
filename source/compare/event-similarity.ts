import type {UnitKind} from './units.js';
import type {Vocabulary} from './vocabulary.js';

/** The kinds of units that distinguish one event from another of its sort. */
export const eventKinds: ReadonlySet<UnitKind> = new Set([
	'name',
	'acronym',
	'place',
	'number',
	'month',
	'day',
	'weekday',
]);
// Units that match less strongly are not the same name or number.
const leastStrength = 0.6;

/**
How alike two articles are in what distinguishes events, 0 to 1: the cosine over their names, places, numbers and dates,
each by the logarithm of its count times its weight. Where a script has no capitals to know names by, all words count.
*/
export function eventSimilarity({kinds, eventWeight, a, b, inB, hasCapitals}: Vocabulary): number {
	const distinguishes = (kind: UnitKind) => eventKinds.has(kind) || (!hasCapitals && kind === 'word');
	const countsOf = (sentences: typeof a) => {
		const counts = new Float64Array(kinds.length);
		for (const {ids} of sentences) for (const id of ids) counts[id]++;
		return counts.map((count, id) => (distinguishes(kinds[id]) ? Math.log1p(count) * eventWeight[id] : 0));
	};
	const [vectorA, vectorB] = [countsOf(a), countsOf(b)];
	let product = 0;
	for (const [id, value] of vectorA.entries()) {
		if (value === 0) continue;
		for (const match of inB[id]) if (match.strength >= leastStrength) product += value * vectorB[match.id];
	}

	const length = (vector: Float64Array) => Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
	const norm = length(vectorA) * length(vectorB);
	return norm === 0 ? 0 : Math.min(1, product / norm);
}
