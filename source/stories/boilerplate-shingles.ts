import {addTo} from '../text/add-to.js';
import {groupVersions} from './group-versions.js';
import {eachShingle} from './text-words.js';

// Different texts of one outlet that have the same words: boxes, what is said of the author, disclaimers, the background that is told
// again each day. Of those that tell no outlet more are needed: they may be of as many.
const leastOfOutlet = 3;
const leastOfUnknown = 10;

/**
Which of some shingles are boilerplate: those in several texts of one outlet. Versions of one text count as one. In steps, each of
which tells how much is done.
*/
export function* boilerplateShingles(
	articles: readonly {outlet: string; words: Uint32Array}[],
	keptOf: number,
	isAsked: (shingle: number) => boolean,
): Generator<number, ReadonlySet<number>> {
	const byOutlet = new Map<string, Uint32Array[]>();
	for (const {outlet, words} of articles) addTo(byOutlet, outlet, words);
	const boilerplate = new Set<number>();
	let done = 0;
	for (const [outlet, texts] of byOutlet) {
		const least = outlet === '' ? leastOfUnknown : leastOfOutlet;
		done += texts.length;
		if (texts.length < least) continue;
		const shingles: ReadonlySet<number>[] = [];
		const sizes: number[] = [];
		const having = new Map<number, number>();
		for (const words of texts) {
			const asked = new Set<number>();
			let size = 0;
			eachShingle(words, keptOf, shingle => {
				size++;
				if (isAsked(shingle)) asked.add(shingle);
			});
			for (const shingle of asked) having.set(shingle, (having.get(shingle) ?? 0) + 1);
			shingles.push(asked);
			sizes.push(size);
			yield 0.2;
		}

		const frequent = shingles.map(asked =>
			Uint32Array.from(asked).filter(shingle => having.get(shingle)! >= least),
		);
		const counts = new Map<number, number>();
		for (const text of distinctTexts(frequent, sizes)) {
			for (const shingle of text) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
			yield 0.2;
		}

		for (const [shingle, count] of counts) if (count >= least) boilerplate.add(shingle);
		yield 0.2 + (0.2 * done) / articles.length;
	}

	return boilerplate;
}

/** The shingles of the texts, those of versions of one text as one. */
function* distinctTexts(
	shingles: readonly Uint32Array[],
	sizes: readonly number[],
): Generator<Iterable<number>> {
	const versions = groupVersions(shingles, sizes);
	const inGroup = new Set(versions.flat());
	for (const [index, text] of shingles.entries()) if (!inGroup.has(index)) yield text;
	for (const group of versions) yield new Set(group.flatMap(index => [...shingles[index]]));
}
