import {type ArticleBlocks, runningText} from '../compare/running-text.js';
import {addTo} from '../text/add-to.js';
import {boilerplateShingles} from './boilerplate-shingles.js';
import {FoundReuse, type IndexedWords} from './found-reuse.js';
import {byTime, type PublishedWhen} from './publishing-order.js';
import type {NumberedReuse} from './reuse.js';
import {eachShingle, eachWord} from './text-words.js';

/** What reuse is found by: the text, its outlet, and when it was published, as far as that is told. */
export type PublishedArticle = ArticleBlocks & PublishedWhen & {outlet?: string};

/** A library in which reused text is looked for. */
export type ReuseIndex = {
	/** Takes in one more article; they are numbered from 0. */
	add(article: PublishedArticle): void;
	/** Finds what was reused in the articles that there are, in steps, each of which tells how much is done, 0 to 1. */
	find(): Generator<number, NumberedReuse>;
};

/** A place in an article, by its number and the index of a word. */
type Place = {article: number; at: number};

// A text that stands in more articles is compared with the earliest of them.
const mostCompared = 10;
// Shingles that are looked up, at most about so many: of 10,000 articles of 900 words, every second one.
const mostShingles = 6_000_000;

/** In time and memory about in proportion to the words: an article is held only against those that have eight words in a row of it. */
export function createReuseIndex(): ReuseIndex {
	const articles: IndexedWords[] = [];
	let words = 0;
	return {
		add({outlet = '', day, instant, ...article}) {
			const indexed = indexedWords(runningText(article));
			words += indexed.words.length;
			articles.push({...indexed, outlet: outlet.toLowerCase(), day, instant});
		},
		find: () => findIn([...articles], 2 ** Math.ceil(Math.log2(Math.max(1, words / mostShingles)))),
	};
}

function indexedWords(text: string): Pick<IndexedWords, 'words' | 'lengths'> {
	const words: number[] = [];
	const starts: number[] = [];
	eachWord(text, (word, start) => {
		words.push(word);
		starts.push(start);
	});
	const lengths = Uint8Array.from(starts, (start, at) =>
		Math.min(255, (starts[at + 1] ?? text.length) - start),
	);
	return {words: Uint32Array.from(words), lengths};
}

function* findIn(articles: readonly IndexedWords[], keptOf: number): Generator<number, NumberedReuse> {
	const total = Math.max(1, articles.length);
	const again = new SeenAgain();
	for (const [number, {words}] of articles.entries()) {
		eachShingle(words, keptOf, shingle => again.see(shingle));
		yield (0.2 * number) / total;
	}

	const boilerplate = yield* boilerplateShingles(articles, keptOf, shingle => again.has(shingle));
	const found = new FoundReuse(articles);
	/** For each shingle, where the first articles that have it do. */
	const having = new Map<number, Place[]>();
	const inOrder = [...articles.keys()].sort((x, y) => byTime(articles[x], articles[y]) || x - y);
	for (const [done, number] of inOrder.entries()) {
		const places = new Map<number, {x: number; y: number}[]>();
		const own = new Map<number, Place>();
		eachShingle(articles[number].words, keptOf, (shingle, at) => {
			if (boilerplate.has(shingle)) found.markBoilerplate(number, at);
			else if (again.has(shingle) && !own.has(shingle)) own.set(shingle, {article: number, at});
		});
		for (const [shingle, place] of own) {
			const earlier = having.get(shingle) ?? [];
			for (const {article, at} of earlier) addTo(places, article, {x: place.at, y: at});
			if (earlier.length < mostCompared) addTo(having, shingle, place);
		}

		for (const [other, inBoth] of places) found.compare(number, other, inBoth);
		yield 0.4 + (0.6 * done) / total;
	}

	return found.reuse();
}

/** Which shingles were seen more than once; of others some that end alike are taken for such (Bloom 1970). */
class SeenAgain {
	// Bits: 4 MB.
	static readonly #places = 2 ** 25;
	readonly #once = new Uint8Array(SeenAgain.#places / 8);
	readonly #again = new Uint8Array(SeenAgain.#places / 8);

	see(shingle: number): void {
		const place = shingle >>> 7;
		const bit = 1 << (place & 7);
		if (this.#once[place >>> 3] & bit) this.#again[place >>> 3] |= bit;
		this.#once[place >>> 3] |= bit;
	}

	has(shingle: number): boolean {
		const place = shingle >>> 7;
		return (this.#again[place >>> 3] & (1 << (place & 7))) !== 0;
	}
}
