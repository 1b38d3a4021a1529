import type {Vocabulary} from './vocabulary.js';

/** For each unit its weight divided by how many sentences of both articles have it: what stands everywhere tells little. */
export const spreadWeights = ({
	weight,
	frequencyA,
	frequencyB,
}: Pick<Vocabulary, 'weight' | 'frequencyA' | 'frequencyB'>): Float64Array =>
	weight.map((value, id) => value / Math.sqrt(Math.max(1, frequencyA[id]) * Math.max(1, frequencyB[id])));
