import {type ArticleBlocks, runningText} from '../compare/running-text.js';
import {boilerplateShingles} from './boilerplate-shingles.js';
import {type CommonPassage, commonPassages, rangeIn, wordsInCommon} from './common-passages.js';
import type {NumberedReuse, NumberedReuseOfArticle} from './reuse.js';
import {ReusePassages} from './reuse-passages.js';
import {eachShingle, eachWord} from './text-words.js';

/** What reuse is found by: the text, its outlet, and when it was published, as far as that is told. */
export type PublishedArticle = ArticleBlocks & PublishedWhen & {outlet?: string};

/** In days since 1970; and to the minute, in milliseconds since 1970. */
export type PublishedWhen = {day?: number; instant?: number};

/** A library in which reused text is looked for. */
export type ReuseIndex = {
	/** Takes in one more article; they are numbered from 0. */
	add(article: PublishedArticle): void;
	/** Finds what was reused in the articles that there are, in steps, each of which tells how much is done, 0 to 1. */
	find(): Generator<number, NumberedReuse>;
};

type IndexedWords = PublishedWhen & {
	outlet: string;
	words: Uint32Array;
	/** The characters from the beginning of each word to that of the next. */
	lengths: Uint8Array;
};

/** Another article, and how many characters are the same. */
type Partner = {article: number; characters: number; isEarlier: boolean};

// Fewer words in a row, or characters, are a phrase or a name with a title. Of scripts without spaces each sign is a word.
const leastWords = 15;
const leastCharacters = 60;
// A text that stands in more articles is compared with the earliest of them.
const mostCompared = 20;
const mostSources = 5;
// Those with which an article has nearly the most in common may all be its source: the earliest of them is.
const nearlyMost = 0.9;
// What another one has of a passage is not worth telling as a passage of its own, where so much of it is from earlier ones.
const mostlyReused = 0.8;
// Shingles that are looked up, at most about so many: of 10,000 articles of 900 words, every second one.
const mostShingles = 6_000_000;

/** In time and memory about in proportion to the words: of each article its rarest passages are looked up, none is held against all. */
export function createReuseIndex(): ReuseIndex {
	const articles: IndexedWords[] = [];
	let words = 0;
	return {
		add({outlet = '', day, instant, ...article}) {
			const indexed = indexedWords(runningText(article));
			words += indexed.words.length;
			articles.push({...indexed, outlet, day, instant});
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
	const having = new Map<number, {article: number; at: number}[]>();
	const inOrder = [...articles.keys()].sort((x, y) => byTime(articles[x], articles[y]) || x - y);
	for (const [done, number] of inOrder.entries()) {
		const places = new Map<number, {x: number; y: number}[]>();
		const seen = new Set<number>();
		eachShingle(articles[number].words, keptOf, (shingle, x) => {
			if (!again.has(shingle) || boilerplate.has(shingle) || seen.has(shingle)) return;
			seen.add(shingle);
			const earlier = having.get(shingle);
			for (const {article, at} of earlier ?? []) {
				const ofArticle = places.get(article);
				if (ofArticle) ofArticle.push({x, y: at});
				else places.set(article, [{x, y: at}]);
			}

			if (!earlier) having.set(shingle, [{article: number, at: x}]);
			else if (earlier.length < mostCompared) earlier.push({article: number, at: x});
		});
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

/** What two articles at a time have in common, gathered. */
class FoundReuse {
	readonly #articles: readonly IndexedWords[];
	readonly #marks = new Map<number, Uint8Array>();
	readonly #partners = new Map<number, Partner[]>();
	readonly #passages = new ReusePassages();

	constructor(articles: readonly IndexedWords[]) {
		this.#articles = articles;
	}

	/** Holds an article against one that comes before it in the order of looking, around the shingles that both have. */
	compare(x: number, y: number, places: readonly {x: number; y: number}[]): void {
		const passages = commonPassages(this.#articles[x].words, this.#articles[y].words, places).filter(
			passage => this.#isTelling(x, passage),
		);
		if (passages.length === 0) return;
		for (const passage of passages) {
			const range = rangeIn(passage, 'y');
			if (this.#shareOf(y, range, mark.before) < mostlyReused) this.#passages.add(x, y, passage);
		}

		const order = publishedBefore(this.#articles[y], this.#articles[x]);
		for (const [number, other, text, isEarlier] of [
			[x, y, 'x', order],
			[y, x, 'y', order === undefined ? undefined : !order],
		] as const) {
			const marked =
				(number === x ? mark.before : 0) |
				(isEarlier ? mark.earlier : 0) |
				(isEarlier === false ? 0 : mark.shared);
			let characters = 0;
			for (const run of passages.flat()) {
				const range = {start: run[text], end: run[text] + run.length};
				this.#mark(number, range, marked);
				characters += this.#characters(number, range);
			}

			if (isEarlier !== false)
				this.#addPartner(number, {article: other, characters, isEarlier: isEarlier === true});
		}
	}

	reuse(): NumberedReuse {
		const articles = [...this.#partners].map(([article, partners]): NumberedReuseOfArticle => {
			const whole = {start: 0, end: this.#articles[article].words.length};
			const characters = this.#characters(article, whole);
			return {
				article,
				reused: this.#shareOf(article, whole, mark.earlier),
				shared: this.#shareOf(article, whole, mark.shared),
				from: this.#sourcesFirst(partners).map(({characters: same, ...partner}) => ({
					...partner,
					share: same / characters,
				})),
			};
		});
		const order = (x: number, y: number) => byTime(this.#articles[x], this.#articles[y]) || x - y;
		return {
			passages: this.#passages.grouped(order),
			articles: articles.sort((p, q) => q.shared - p.shared || p.article - q.article),
		};
	}

	#isTelling(x: number, passage: CommonPassage): boolean {
		return (
			wordsInCommon(passage) >= leastWords && this.#characters(x, rangeIn(passage, 'x')) >= leastCharacters
		);
	}

	#mark(article: number, {start, end}: {start: number; end: number}, bits: number): void {
		const {length} = this.#articles[article].words;
		const marks = this.#marks.get(article) ?? new Uint8Array(length);
		this.#marks.set(article, marks);
		for (let at = start; at < end; at++) marks[at] |= bits;
	}

	/** The share of the characters of a range that are marked so. */
	#shareOf(article: number, {start, end}: {start: number; end: number}, bit: number): number {
		const marks = this.#marks.get(article);
		if (!marks) return 0;
		const {lengths} = this.#articles[article];
		let [marked, all] = [0, 0];
		for (let at = start; at < end; at++) {
			all += lengths[at];
			if (marks[at] & bit) marked += lengths[at];
		}

		return marked / all;
	}

	#characters(article: number, {start, end}: {start: number; end: number}): number {
		return this.#articles[article].lengths.subarray(start, end).reduce((sum, length) => sum + length, 0);
	}

	/** The largest are kept, which the earliest of those that are nearly as large is among as long as it comes first. */
	#addPartner(article: number, partner: Partner): void {
		const partners = this.#partners.get(article) ?? [];
		this.#partners.set(article, partners);
		partners.push(partner);
		if (partners.length > mostCompared) {
			const least = partners.reduce((x, y) => (y.characters <= x.characters ? y : x));
			partners.splice(partners.indexOf(least), 1);
		}
	}

	#sourcesFirst(partners: readonly Partner[]): Partner[] {
		const bySize = [...partners].sort((p, q) => q.characters - p.characters || p.article - q.article);
		const most = bySize[0].characters;
		const [source] = bySize
			.filter(({characters}) => characters >= nearlyMost * most)
			.sort((p, q) => byTime(this.#articles[p.article], this.#articles[q.article]));
		return [source, ...bySize.filter(partner => partner !== source)].slice(0, mostSources);
	}
}

/** What is known of a word: another article has it that came before in the order of looking; that was published earlier; or may have been. */
const mark = {before: 1, earlier: 2, shared: 4} as const;

const millisecondsOfDay = 86_400_000;
const timeOf = ({day, instant}: PublishedWhen): number =>
	instant ?? (day === undefined ? Number.POSITIVE_INFINITY : day * millisecondsOfDay);

/** By time, those that tell none last. */
const byTime = (x: PublishedWhen, y: PublishedWhen): number => {
	const [ofX, ofY] = [timeOf(x), timeOf(y)];
	return ofX === ofY ? 0 : ofX - ofY;
};

/** Whether one was published before the other; undefined where that is not known: of one day, only hours tell. */
function publishedBefore(one: PublishedWhen, other: PublishedWhen): boolean | undefined {
	if (one.instant !== undefined && other.instant !== undefined)
		return one.instant === other.instant ? undefined : one.instant < other.instant;
	if (one.day === undefined || other.day === undefined || one.day === other.day) return undefined;
	return one.day < other.day;
}
