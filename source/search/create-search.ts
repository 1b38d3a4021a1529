import Fuse from 'fuse.js';
import {type Article, isKept} from '../article/article.js';
import {findWords, type Range} from '../text/words.js';

/** A passage that answers a query. */
export type Hit = {
	article: Article;
	/** Index into `article.blocks`. */
	block: number;
	/** Offsets of the block into `article.original`. */
	start: number;
	end: number;
	/** The words that answer, as offsets into the block's text: what to light. */
	ranges: Range[];
	/** Above 0; comparable within one answer. */
	score: number;
};

export type Search = {
	/** The best hits first, at most `limit` (50). Forgives typos; no query throws. */
	search(query: string, options?: {limit?: number}): Hit[];
};

// How much a word of the vocabulary counts for a word of the query that it begins with, or resembles.
const prefixGrade = 0.8;
const typoGrade = 0.6;
// Fuse: 0 is a perfect match, 1 none. 0.4 lets two letters of eight be wrong, turned letters counting as two.
const typoThreshold = 0.4;
const mostTypos = 12;
// BM25 (Robertson and Zaragoza 2009) with its usual parameters.
const saturation = 1.2;
const lengthNorm = 0.75;
const titleWeight = 1.5;

/**
Indexes the kept blocks of articles. A query's words are matched with the vocabulary (as they are, as beginnings, and by
Fuse.js with typos); an inverted index leads from there to passages, ranked by BM25. Passages with every word come first.
*/
export function createSearch(articles: readonly Article[]): Search {
	const passages: Array<{article: Article; block: number; length: number; weight: number}> = [];
	const postings = new Map<string, Map<number, number>>();
	let words = 0;
	for (const article of articles) {
		for (const [index, block] of article.blocks.entries()) {
			if (!isKept(block)) continue;
			const found = findWords(block.text);
			for (const {folded} of found) {
				const counts = postings.get(folded) ?? new Map<number, number>();
				counts.set(passages.length, (counts.get(passages.length) ?? 0) + 1);
				postings.set(folded, counts);
			}

			words += found.length;
			const weight = block.kind === 'title' ? titleWeight : 1;
			passages.push({article, block: index, length: found.length, weight});
		}
	}

	const vocabulary = [...postings.keys()];
	const fuse = new Fuse(vocabulary, {
		threshold: typoThreshold,
		distance: 10,
		includeScore: true,
		shouldSort: true,
	});
	const meanLength = words / Math.max(1, passages.length);
	const known = new Map<string, Map<string, number>>();

	const gradesOf = (word: string): Map<string, number> => {
		let grades = known.get(word);
		if (!grades) {
			grades = gradeVocabulary(word, vocabulary, fuse);
			if (known.size > 1000) known.clear();
			known.set(word, grades);
		}

		return grades;
	};

	const search: Search['search'] = (query, {limit = 50} = {}) => {
		const wanted = [...new Set(findWords(query.slice(0, 200)).map(word => word.folded))].filter(Boolean);
		const grades = wanted.map(gradesOf);
		const found = new Map<number, {score: number; words: number}>();
		for (const graded of grades) {
			for (const [passage, score] of scoreWord(graded)) {
				const sum = found.get(passage) ?? {score: 0, words: 0};
				found.set(passage, {score: sum.score + score, words: sum.words + 1});
			}
		}

		return [...found]
			.sort(([i, x], [j, y]) => y.words - x.words || y.score - x.score || i - j)
			.slice(0, limit)
			.map(([passage, {score}]) => toHit(passage, score, grades));
	};

	/** BM25 of one query word over the passages: the best of the vocabulary's words that stand for it, taken as one word. */
	const scoreWord = (graded: Map<string, number>): Map<number, number> => {
		const best = new Map<number, number>();
		const having = new Set([...graded.keys()].flatMap(word => [...postings.get(word)!.keys()])).size;
		const idf = Math.log(1 + (passages.length - having + 0.5) / (having + 0.5));
		for (const [word, grade] of graded) {
			const counts = postings.get(word)!;
			for (const [passage, count] of counts) {
				const {length, weight} = passages[passage];
				const norm = saturation * (1 - lengthNorm + (lengthNorm * length) / meanLength);
				const score = (grade * weight * idf * count * (saturation + 1)) / (count + norm);
				if (score > (best.get(passage) ?? 0)) best.set(passage, score);
			}
		}

		return best;
	};

	const toHit = (passage: number, score: number, grades: Array<Map<string, number>>): Hit => {
		const {article, block} = passages[passage];
		const {text, start, end} = article.blocks[block];
		const ranges = findWords(text)
			.filter(word => grades.some(graded => graded.has(word.folded)))
			.map(word => ({start: word.start, end: word.end}));
		return {article, block, start, end, ranges, score};
	};

	return {search};
}

/** The words of the vocabulary that may be meant by `word`, each with a grade from 0 to 1. Typos only where nothing else fits. */
function gradeVocabulary(word: string, vocabulary: string[], fuse: Fuse<string>): Map<string, number> {
	const grades = new Map<string, number>();
	for (const candidate of vocabulary) {
		if (candidate === word) grades.set(candidate, 1);
		else if (candidate.startsWith(word))
			grades.set(candidate, (prefixGrade * word.length) / candidate.length);
	}

	if (grades.size > 0 || word.length < 3) return grades;
	for (const {item, score = 1} of fuse.search(word, {limit: mostTypos})) {
		// Fuse looks for the pattern within the text: of a word so much longer or shorter it would be another word.
		if (Math.abs(item.length - word.length) <= 1 + word.length / 4) {
			const ratio = Math.min(item.length, word.length) / Math.max(item.length, word.length);
			grades.set(item, typoGrade * ratio * (1 - score));
		}
	}

	return grades;
}
