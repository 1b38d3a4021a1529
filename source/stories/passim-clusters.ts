import type {Article} from '../article/article.js';
import {type PlacedStretch, rangeOfPlaces} from '../article/placed-text.js';
import {originalDigest} from '../storage/article-key.js';
import {asList, asObject, asOptional, asString, fail} from '../storage/read-fields.js';
import {memoize} from '../text/memoize.js';
import {type SafeText, toSafeText} from '../text/safe-text.js';
import type {Range} from '../text/words.js';

/** A passage that passim found in several texts, two or more. */
export type PassimCluster = {
	/** What passim calls it. */
	cluster: string;
	/** Who has it, by date; those of which no date is known last. At least one of the articles at hand is among them. */
	places: readonly PassimPlace[];
};

/** A passage of one text. */
export type PassimPlace = {
	id: string;
	series?: SafeText;
	/** ISO 8601, as precise as it is told. */
	date?: SafeText;
	text: SafeText;
	/** Where it stands: UTF-16 offsets into the original. Absent where the text is none of the articles at hand. */
	at?: Range & {article: Article};
};

/**
The clusters that passim (github.com/dasmiq/passim) wrote, of those texts that are articles at hand. It writes a record for each
passage, the records of a cluster one after the other, and what it was given with a text stands in each of them: an article is
known by its `digest`, and `places` lead from the text that passim had to the original. Without these the text has to be the
original itself. Only what is of an article at hand is kept.
*/
export class PassimClusters {
	/** How many passages are of articles at hand that have changed since. */
	changed = 0;
	readonly #byId: ReadonlyMap<string, Article>;
	readonly #byDigest: ReadonlyMap<string, Article>;
	readonly #clusters = new Map<string, PassimPlace[]>();
	#last: string | undefined;

	constructor(articles: readonly Article[]) {
		this.#byId = new Map(articles.map(article => [article.id, article]));
		this.#byDigest = new Map(articles.map(article => [originalDigest(article), article]));
	}

	/** Takes in the next record. Throws `InvalidFile` for what is none. */
	add(value: unknown): void {
		const record = recordOf(value);
		const {cluster, id, text} = record;
		if (cluster !== this.#last) this.#leave();
		this.#last = cluster;
		const article = this.#articleOf(record);
		const range = article && rangeIn(article, record);
		if (article && !range) this.changed++;
		const place: PassimPlace = {
			id: range ? article.id : id,
			series: record.series,
			date: (range && article.published) ?? record.date,
			text: toSafeText(text),
			...(range && {at: {article, ...range}}),
		};
		const places = this.#clusters.get(cluster);
		if (places) places.push(place);
		else this.#clusters.set(cluster, [place]);
	}

	/** Those so far, in their order. */
	get clusters(): PassimCluster[] {
		this.#leave();
		return Array.from(this.#clusters, ([cluster, places]) => ({cluster, places: places.toSorted(byDate)}));
	}

	/** Forgets the last cluster where it is of none of the articles. */
	#leave(): void {
		const places = this.#last === undefined ? undefined : this.#clusters.get(this.#last);
		if (places && !places.some(({at}) => at)) this.#clusters.delete(this.#last!);
	}

	/** A file that was moved is the same; of two files of one text it is the one of that name. */
	#articleOf({id, digest}: PassimRecord): Article | undefined {
		const named = this.#byId.get(id);
		if (digest === undefined || (named && originalDigest(named) === digest)) return named;
		return this.#byDigest.get(digest) ?? named;
	}
}

/** What is used of a record; much else may stand in it. */
type PassimRecord = {
	cluster: string;
	id: string;
	text: string;
	/** In characters of the text that passim had. */
	begin: number;
	end: number;
	series?: SafeText;
	date?: SafeText;
	digest?: string;
	places?: readonly PlacedStretch[];
};

function recordOf(value: unknown): PassimRecord {
	const fields = asObject(value, 'it');
	const {cluster} = fields;
	return {
		cluster: typeof cluster === 'number' ? `${cluster}` : asString(cluster, 'cluster'),
		id: asString(fields.id, 'id'),
		text: asString(fields.text, 'text'),
		begin: asOffset(fields.begin, 'begin'),
		end: asOffset(fields.end, 'end'),
		series: asOptional(fields.series ?? undefined, 'series', asSafeText),
		date: asOptional(fields.date ?? undefined, 'date', asSafeText),
		digest: asOptional(fields.digest ?? undefined, 'digest', asString),
		places: asOptional(fields.places ?? undefined, 'places', asStretches),
	};
}

const asSafeText = (value: unknown, name: string): SafeText => toSafeText(asString(value, name));

const asOffset = (value: unknown, name: string): number =>
	Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : fail(name, 'an offset');

const asStretches = (value: unknown, name: string): PlacedStretch[] =>
	asList(value, name, (stretch, at) => {
		const offsets = asList(stretch, at, asOffset);
		return offsets.length === 4 ? (offsets as unknown as PlacedStretch) : fail(at, 'four offsets');
	});

/** Where a passage stands in the original; undefined where that is another by now. */
function rangeIn(article: Article, {digest, places, begin, end, text}: PassimRecord): Range | undefined {
	const {original} = article;
	if (places && digest !== undefined) {
		const range = originalDigest(article) === digest ? rangeOfPlaces(places, {start: begin, end}) : undefined;
		return range && range.start < range.end && range.end <= original.length ? range : undefined;
	}

	const range = {start: unitOf(article, begin), end: unitOf(article, end)};
	return text !== '' && original.slice(range.start, range.end) === text ? range : undefined;
}

/** Where a character of an original, counted from 0, begins in UTF-16 units. */
const unitOf = (article: Article, character: number): number => unitsOf(article)?.[character] ?? character;

/** Where each character begins, and the last one ends; undefined where each is one unit. */
const unitsOf = memoize(({original}: Article): Uint32Array | undefined => {
	if (!/[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(original)) return undefined;
	const units = [0];
	for (const character of original) units.push(units.at(-1)! + character.length);
	return Uint32Array.from(units);
});

/** By the beginning that both dates have; what has none is last. */
function byDate({date: a}: PassimPlace, {date: b}: PassimPlace): number {
	if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
	return a < b ? -1 : Number(a > b);
}
