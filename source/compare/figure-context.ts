import {fold, type Range} from '../text/words.js';
import {type FigureWords, figureWordsOf, type Role} from './figure-words.js';
import type {SentenceFigure} from './passage-figures.js';
import {senseOf} from './senses.js';
import type {Unit} from './units.js';
import type {UnitSentence, Vocabulary} from './vocabulary.js';

/** A unit near a figure, by its number in the vocabulary, and how near, 0 to 1. */
export type NearUnit = {id: number; nearness: number};

/** What a sentence says of a figure in it. */
export type FigureContext = {
	/** What is counted: the words behind the figure, the first the nearest. */
	counted: NearUnit[];
	/** Whether these are no more than people, or nothing is said of them. */
	isGeneric: boolean;
	/** What has happened to those who are counted; of "killed or wounded" both. */
	sense?: string;
	/** "by", "to" and "from" of a change, and whether that goes up (1) or down (-1). */
	role?: Role;
	direction: number;
	/** "a further 43". */
	isFurther: boolean;
	/** "nine of them": some of those that were counted before. */
	isPart: boolean;
	/** Whether it is told of the statement: "said on Monday". */
	isOfStatement: boolean;
	/** The content words that stand nearer by this figure than by any other of its sentence. */
	own: number[];
	/** All content words of the sentence by how near they stand. */
	near: NearUnit[];
	/** What stands before the figure in its clause, the nearest first: what is measured, or does it. */
	subject: NearUnit[];
	/** Names, places and days that stand by the figure: "in Arden", "on Sunday"; of an age, the name before it. */
	anchors: NearUnit[];
	/** Where the words that are counted end, in the sentence's text; the figure's end where there are none. */
	countedEnd: number;
	/** The words that say what has happened to them, in the sentence's text. */
	senseRange?: Range;
};

const isCount = ({quantity}: SentenceFigure) => quantity?.kind === 'count';

/** Of these the words behind them are what is counted. */
const countingKinds: ReadonlySet<string> = new Set(['count', 'rate', 'ordinal']);

type Counted = {counted: NearUnit[]; end: number; isGeneric: boolean};

// Of what is counted, words beside the noun count less.
const besideHead = 0.5;
// Words; a comma or a conjunction counts as some.
const reach = {counted: 4, sense: 9, direction: 5, gain: 2, saying: 4, anchor: 7, near: 16};
const acrossClauses = 4;
const halving = 4;

const anchorKinds: ReadonlySet<string> = new Set(['name', 'place', 'acronym', 'weekday', 'day']);

/** The contexts of the figures of a sentence. */
export function contextsOf(
	{sentence, units, ids}: UnitSentence,
	figures: readonly SentenceFigure[],
	{kinds, weight}: Pick<Vocabulary, 'kinds' | 'weight'>,
	language: string | undefined,
): FigureContext[] {
	if (figures.length === 0) return [];
	const {text} = sentence;
	const words = figureWordsOf(language);
	const folded = units.map(({start, end}) => fold(text.slice(start, end)));
	const clauses = clausesOf(text, units, folded, figures, words);
	const isInFigure = units.map(({start, end}) =>
		figures.some(figure => figure.start < end && figure.end > start),
	);
	const senses = sensesOf(text, units, language);
	const contexts = figures.map(contextOf);
	const own = ownOf(contexts);
	return contexts.map((context, at) => ({...withCountedOfOthers(context, at), own: own[at]}));

	/**
	What is counted may be told with the next figure ("1,200 and 800 visitors", "Seven of the 12 jurors"), or with the one before
	("25 beds and another 15").
	*/
	function withCountedOfOthers(context: FigureContext, at: number): FigureContext {
		const [figure, next] = [figures[at], figures[at + 1]];
		if (!isCount(figure) || context.countedEnd > figure.end || context.counted.length > 0) return context;
		if (next && isCount(next) && isJoined(text.slice(figure.end, next.start))) {
			const {counted, isGeneric} = contexts[at + 1];
			return {...context, counted, isGeneric};
		}

		const before = figures.slice(0, at).findLastIndex(isCount);
		if (before < 0 || context.sense || contexts[before].isGeneric) return context;
		const {counted, isGeneric} = contexts[before];
		return {...context, counted, isGeneric};
	}

	function isJoined(between: string): boolean {
		const joining = between.trim().split(/\s+/).map(fold);
		return joining.length <= 2 && joining.every(word => words.isPartitive(word) || words.isConjunction(word));
	}

	function contextOf(figure: SentenceFigure): FigureContext {
		const after = units.findIndex(({start}) => start >= figure.end);
		const next = after < 0 ? units.length : after;
		const previous = units.findLastIndex(({end}) => end <= figure.start);
		const distance = (at: number) => {
			const [from, steps] = at >= next ? [next - 1, at - next] : [previous + 1, previous - at];
			const own = clauses[Math.min(units.length - 1, Math.max(0, from))];
			return steps + acrossClauses * Math.abs(clauses[at] - own);
		};
		const own = countedBy(figure, next);
		const counted = own.counted.length > 0 ? own.counted : countedBefore(previous);
		const near: NearUnit[] = [];
		const subject: NearUnit[] = [];
		const anchors: NearUnit[] = [];
		let sense: {sense: string; range: Range; far: number} | undefined;
		let direction = {value: 0, far: reach.direction + 1};
		let gain = {value: 0, far: reach.gain + 1};
		let saying = Number.POSITIVE_INFINITY;
		let deed = Number.POSITIVE_INFINITY;
		// What is further away counts for nothing.
		const [first, last] = [previous - reach.near, next + reach.near];
		for (let at = Math.max(0, first); at <= Math.min(units.length - 1, last); at++) {
			const unit = units[at];
			if (isInFigure[at]) continue;
			const far = distance(at);
			const found = senses[at];
			if (found && far <= reach.sense && (!sense || far < sense.far) && isOwn(at, far, figure))
				sense = {...found, far};
			const turn = words.directionOf(folded[at]);
			if (turn !== 0 && far < direction.far) direction = {value: turn, far};
			const gained = words.gainOf(folded[at]);
			if (gained !== 0 && far < gain.far) gain = {value: gained, far};
			if (words.isSaying(folded[at])) saying = Math.min(saying, far);
			else if (unit.kind === 'word') deed = Math.min(deed, far);
			if (far > reach.near || weight[ids[at]] === 0 || kinds[ids[at]] === 'number') continue;
			const nearness = 2 ** (-far / halving);
			near.push({id: ids[at], nearness});
			if (at <= previous && far < acrossClauses && turn === 0 && !found)
				subject.push({id: ids[at], nearness});
			if (anchorKinds.has(unit.kind) && far <= reach.anchor) anchors.push({id: ids[at], nearness});
		}

		const before = folded[previous];
		const isChange = direction.value !== 0;
		const isShare = figure.quantity?.kind === 'percent' || figure.quantity?.kind === 'points';
		const role = isChange && before !== undefined ? roleBefore(figure, previous) : undefined;
		const isTurned = isChange && (role === 'by' || (role === undefined && isShare && direction.far <= 1));
		const turned = isTurned ? direction.value : 0;
		return {
			counted,
			isGeneric: counted.length === 0 || own.isGeneric,
			...(sense && {sense: sense.sense, senseRange: sense.range}),
			...(role && {role}),
			direction: figure.quantity?.kind === 'money' && gain.value !== 0 ? gain.value : turned,
			isFurther: isFurther(previous, next),
			isPart: [next, next + 1].some(isPartOf),
			isOfStatement: saying <= reach.saying && saying <= deed,
			own: [],
			near,
			subject,
			anchors: figure.quantity?.kind === 'age' ? nameBefore(previous) : anchors,
			countedEnd: own.end,
		};
	}

	/** Whether a word is not said of another figure, which stands much nearer to it. */
	function isOwn(at: number, far: number, figure: SentenceFigure): boolean {
		const {start, end} = units[at];
		return !figures.some(other => {
			if (other === figure || other.date) return false;
			const between = other.end <= start ? text.slice(other.end, start) : text.slice(end, other.start);
			const steps = other.end <= start || other.start >= end ? (between.match(/\s+/g)?.length ?? 0) : 0;
			return steps <= far - acrossClauses && !/[,;:()–—]/.test(between);
		});
	}

	/** What stands behind a figure up to the end of its phrase: "wild donkeys", "of the passengers". */
	function countedBy(figure: SentenceFigure, next: number): Counted {
		const isCount = countingKinds.has(figure.quantity?.kind ?? '');
		const found: number[] = [];
		const isCompound = /^\p{Pd}\p{L}/u.test(text.slice(figure.end, figure.end + 3));
		let isPartitive = false;
		for (let at = next; at < units.length && found.length < reach.counted; at++) {
			const gap = text.slice(at === next ? figure.end : units[at - 1].end, units[at].start);
			if (!/^[\s\u00A0’'-]*$/u.test(gap) || isInFigure[at]) break;
			if (words.isGeneric(folded[at]))
				return {counted: [{id: ids[at], nearness: 0.5}], end: units[at].end, isGeneric: true};
			if (words.isFurther(folded[at]) || words.isPronoun(folded[at])) continue;
			if (found.length === 0 && words.isPartitive(folded[at])) {
				isPartitive = true;
				continue;
			}

			// Of "a twelve-megapixel camera" only what the number is joined to.
			if (found.length > 0 && isCompound) break;
			if (units[at].kind === 'stop' || (!isCount && !isPartitive)) break;
			found.push(at);
		}

		const phrase = isCompound ? found : nounPhrase(found, figure);
		const head = phrase.at(-1);
		if (head === undefined) return {counted: [], end: figure.end, isGeneric: false};
		const counted = phrase.map(at => ({id: ids[at], nearness: at === head ? 1 : besideHead}));
		return {counted, end: units[nameOf(phrase)].end, isGeneric: false};
	}

	/** The last word that is told: where the noun cannot be known, the first that may be one. */
	function nameOf(phrase: readonly number[]): number {
		const isKnown = language === 'en' || language === 'de';
		const name = isKnown ? -1 : phrase.findIndex(at => !words.isAdjective(folded[at]));
		return phrase.at(name)!;
	}

	/**
	The words up to the noun: in English to the first plural, in German to the first with a capital, in other languages the
	first two. What has none there is no noun: "40 live in the forest", "222 in favour".
	*/
	function nounPhrase(found: readonly number[], {quantity}: SentenceFigure): readonly number[] {
		if (language === 'de') return found.slice(0, found.findIndex(isCapital) + 1);
		const isSingular = quantity?.value === 1 || quantity?.kind === 'ordinal';
		if (language !== 'en' || isSingular) return found.slice(0, 2);
		return found.slice(0, found.findIndex(at => isPlural(folded[at])) + 1);
	}

	/** "a crowd of 18,400", "at a depth of 12 km". */
	function countedBefore(previous: number): NearUnit[] {
		if (previous < 1 || !words.isPartitive(folded[previous]) || clauses[previous - 1] !== clauses[previous])
			return [];
		const isWord = units[previous - 1].kind !== 'stop' && !isInFigure[previous - 1];
		return isWord ? [{id: ids[previous - 1], nearness: 0.6}] : [];
	}

	/** "Tom Askew, 61". */
	function nameBefore(previous: number): NearUnit[] {
		const name: NearUnit[] = [];
		for (let at = previous; at >= 0 && isCapital(at) && clauses[at] === clauses[previous]; at--)
			name.push({id: ids[at], nearness: 1});
		return name;
	}

	function isCapital(at: number): boolean {
		return /^\p{Lu}/u.test(text.slice(units[at].start, units[at].start + 2));
	}

	/** The role that a preposition before the figure gives it, whatever words of a bound stand between. */
	function roleBefore({quantity, start}: SentenceFigure, previous: number): Role | undefined {
		const from = quantity?.boundStart ?? start;
		let at = previous;
		while (at >= 0 && units[at].end > from) at--;
		return at >= 0 && clauses[at] === clauses[previous] ? words.roleOf(folded[at]) : undefined;
	}

	function isPartOf(at: number): boolean {
		return folded[at] !== undefined && words.isPronoun(folded[at]) && !words.isFurther(folded[at]);
	}

	function isFurther(previous: number, next: number): boolean {
		return [previous - 1, previous, next, next + 1].some(
			at => folded[at] !== undefined && !isInFigure[at] && words.isFurther(folded[at]),
		);
	}
}

/** For each figure, what stands nearer by it than by any other. */
function ownOf(contexts: readonly Pick<FigureContext, 'near'>[]): number[][] {
	/** By unit: which figure it stands nearest by, and how near, and how near by the next one. */
	const nearest = new Map<number, {figure: number; nearness: number; other: number}>();
	for (const [figure, {near}] of contexts.entries()) {
		for (const {id, nearness} of near) {
			const best = nearest.get(id);
			if (!best) nearest.set(id, {figure, nearness, other: 0});
			else if (best.figure === figure) best.nearness = Math.max(best.nearness, nearness);
			else if (nearness > best.nearness) nearest.set(id, {figure, nearness, other: best.nearness});
			else best.other = Math.max(best.other, nearness);
		}
	}

	return contexts.map(({near}, figure) =>
		near.flatMap(({id, nearness}) => {
			const best = nearest.get(id)!;
			return best.figure === figure && nearness > best.other ? [id] : [];
		}),
	);
}

/** What each unit says has happened to people; two that a word joins say it together: "killed or wounded". */
function sensesOf(
	text: string,
	units: readonly Unit[],
	language: string | undefined,
): ({sense: string; range: Range} | undefined)[] {
	const single = units.map(({start, end}) => senseOf(text.slice(start, end), language));
	const both = (at: number, other: number) =>
		single[other] !== undefined &&
		single[other] !== single[at] &&
		isJoining(text.slice(units[Math.min(at, other)].end, units[Math.max(at, other)].start));
	return single.map((sense, at) => {
		if (sense === undefined) return undefined;
		const other = [at + 2, at - 2].find(other => both(at, other));
		const joined = other === undefined ? [at] : [Math.min(at, other), Math.max(at, other)];
		const range = {start: units[joined[0]].start, end: units[joined.at(-1)!].end};
		return {
			sense: joined
				.map(index => single[index])
				.sort()
				.join(' '),
			range,
		};
	});
}

/** Whether nothing but one short word stands there: "or", "oder", "lub". */
const isJoining = (between: string) => /^\s\p{L}{1,4}\s$/u.test(between);

/** Whether an English noun may be a plural, as most are that end in s. */
const isPlural = (word: string) =>
	/(?:[^s]s|people|men|children|police|staff|sheep|fish|deer|aircraft|cattle|teeth|feet|geese|mice|oxen|cod|dead|injured|wounded|bacteria|media|crew)$/.test(
		word,
	);

/** For each unit the number of its clause: punctuation divides them, and a conjunction before a figure. */
function clausesOf(
	text: string,
	units: readonly Unit[],
	folded: readonly string[],
	figures: readonly SentenceFigure[],
	words: FigureWords,
): number[] {
	const clauses: number[] = [];
	let clause = 0;
	for (const [at, {start, end}] of units.entries()) {
		const gap = at === 0 ? '' : text.slice(units[at - 1].end, start);
		const isFigureSoon = figures.some(figure => figure.start >= end && figure.start - end <= 30);
		if (/[,;:()–—"“”«»]|\s-\s/u.test(gap) || (words.isConjunction(folded[at]) && isFigureSoon)) clause++;
		clauses.push(clause);
	}

	return clauses;
}
