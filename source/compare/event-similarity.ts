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
export const sameNameStrength = 0.6;

/** Whether a unit distinguishes events. Where a script has no capitals to know names by, all words do. */
export const distinguishesEvents =
	({kinds, hasCapitals}: Pick<Vocabulary, 'kinds' | 'hasCapitals'>) =>
	(id: number): boolean =>
		eventKinds.has(kinds[id]) || (!hasCapitals && kinds[id] === 'word');

/**
How alike two articles are in what distinguishes events, 0 to 1: the cosine over their names, places, numbers and dates, or over
those of them that are `counted`, each by the logarithm of its count times its weight.
*/
export function eventSimilarity(vocabulary: Vocabulary, counted = distinguishesEvents(vocabulary)): number {
	const {kinds, eventWeight, a, b, inB} = vocabulary;
	const countsOf = (sentences: typeof a) => {
		const counts = new Float64Array(kinds.length);
		for (const {ids} of sentences) for (const id of ids) counts[id]++;
		return counts.map((count, id) => (counted(id) ? Math.log1p(count) * eventWeight[id] : 0));
	};
	const [vectorA, vectorB] = [countsOf(a), countsOf(b)];
	let product = 0;
	for (const [id, value] of vectorA.entries()) {
		if (value === 0) continue;
		for (const match of inB[id]) if (match.strength >= sameNameStrength) product += value * vectorB[match.id];
	}

	const length = (vector: Float64Array) => Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
	const norm = length(vectorA) * length(vectorB);
	return norm === 0 ? 0 : Math.min(1, product / norm);
}
