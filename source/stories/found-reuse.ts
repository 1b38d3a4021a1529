import type {Range} from '../text/words.js';
import {type CommonPassage, commonPassages, rangeIn, wordsInCommon} from './common-passages.js';
import {isVersion} from './group-versions.js';
import {byTime, type PublishedWhen, publishedBefore} from './publishing-order.js';
import type {NumberedReuse, NumberedReuseOfArticle} from './reuse.js';
import {ReusePassages} from './reuse-passages.js';
import {shingleLength} from './text-words.js';

/** What of an article reuse is found by. */
export type IndexedWords = PublishedWhen & {
	/** Empty where none is told. */
	outlet: string;
	/** As numbers (text-words.ts). */
	words: Uint32Array;
	/** The characters from the beginning of each word to that of the next, at most 255. */
	lengths: Uint8Array;
};

/** Another article, and how many characters are the same. */
type Partner = {article: number; characters: number; isEarlier: boolean};

/** An article beside another one, as the text of theirs that stands first in passages or not. */
type PairOfArticles = {
	article: number;
	other: number;
	text: 'x' | 'y';
	/** Whether the other one was published earlier. */
	isEarlier: boolean | undefined;
	/** Whether it was looked at before the other one. */
	isFirst: boolean;
};

// Fewer words or characters are a phrase, or a name with a title. In scripts without spaces each sign is a word.
const leastWords = 15;
const leastCharacters = 60;
const mostPartners = 20;
const mostSources = 5;
// All those with which an article has nearly the most in common may be its source: the earliest of them is.
const nearlyMost = 0.9;
// What a later one has is told of the first of all, where so much of it is from earlier ones.
const mostlyReused = 0.8;

/**
What is known of a word: it is boilerplate; another article has it that was looked at before; that was published earlier; that may have been
published earlier.
*/
const mark = {boilerplate: 1, before: 2, earlier: 4, shared: 8} as const;

/** What two articles at a time have in common, gathered. */
export class FoundReuse {
	readonly #articles: readonly IndexedWords[];
	readonly #marks = new Map<number, Uint8Array>();
	readonly #partners = new Map<number, Partner[]>();
	readonly #passages = new ReusePassages();

	constructor(articles: readonly IndexedWords[]) {
		this.#articles = articles;
	}

	/** A shingle of an article, by its first word, is boilerplate. */
	markBoilerplate(article: number, at: number): void {
		this.#mark(article, {start: at, end: at + shingleLength}, mark.boilerplate);
	}

	/** Holds an article against one that was looked at before it, around the shingles that both have. */
	compare(x: number, y: number, places: readonly {x: number; y: number}[]): void {
		const passages = commonPassages(this.#articles[x].words, this.#articles[y].words, places).filter(
			passage => this.#isTelling(x, passage),
		);
		if (passages.length === 0 || this.#isOwn(x, y, passages)) return;
		for (const passage of passages) {
			const range = rangeIn(passage, 'y');
			if (this.#shareOf(y, range, mark.before) < mostlyReused) this.#passages.add(x, y, passage);
		}

		const isEarlier = publishedBefore(this.#articles[y], this.#articles[x]);
		this.#tell({article: x, other: y, text: 'x', isEarlier, isFirst: false}, passages);
		this.#tell(
			{
				article: y,
				other: x,
				text: 'y',
				isEarlier: isEarlier === undefined ? undefined : !isEarlier,
				isFirst: true,
			},
			passages,
		);
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

	/** Marks what an article has in common with another one, which was published earlier or not, or of which that is not known. */
	#tell(
		{article, other, text, isEarlier, isFirst}: PairOfArticles,
		passages: readonly CommonPassage[],
	): void {
		const bits =
			(isFirst ? 0 : mark.before) | (isEarlier ? mark.earlier : 0) | (isEarlier === false ? 0 : mark.shared);
		let characters = 0;
		for (const run of passages.flat()) {
			const range = {start: run[text], end: run[text] + run.length};
			this.#mark(article, range, bits);
			characters += this.#characters(article, range);
		}

		if (isEarlier !== false)
			this.#addPartner(article, {article: other, characters, isEarlier: isEarlier === true});
	}

	/** Whether both are of one outlet and no versions of one text: what they have in common is then a box, or its own background. */
	#isOwn(x: number, y: number, passages: readonly CommonPassage[]): boolean {
		const [one, other] = [this.#articles[x], this.#articles[y]];
		if (one.outlet === '' || one.outlet !== other.outlet) return false;
		const words = passages.reduce((sum, passage) => sum + wordsInCommon(passage), 0);
		return !isVersion(words, one.words.length, other.words.length);
	}

	/** What is no phrase, and no boilerplate but for a few words. */
	#isTelling(x: number, passage: CommonPassage): boolean {
		const marks = this.#marks.get(x);
		let words = 0;
		for (const run of passage)
			for (let at = run.x; at < run.x + run.length; at++)
				if (!marks || !(marks[at] & mark.boilerplate)) words++;
		return words >= leastWords && this.#characters(x, rangeIn(passage, 'x')) >= leastCharacters;
	}

	#mark(article: number, {start, end}: Range, bits: number): void {
		const {length} = this.#articles[article].words;
		const marks = this.#marks.get(article) ?? new Uint8Array(length);
		this.#marks.set(article, marks);
		for (let at = start; at < end; at++) marks[at] |= bits;
	}

	/** The share of the characters of a range that are marked so. */
	#shareOf(article: number, {start, end}: Range, bit: number): number {
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

	#characters(article: number, {start, end}: Range): number {
		const {lengths} = this.#articles[article];
		let sum = 0;
		for (let at = start; at < end; at++) sum += lengths[at];
		return sum;
	}

	/** The largest are kept, which the earliest of those that are nearly as large is among as long as it comes first. */
	#addPartner(article: number, partner: Partner): void {
		const partners = this.#partners.get(article) ?? [];
		this.#partners.set(article, partners);
		partners.push(partner);
		if (partners.length > mostPartners) {
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
