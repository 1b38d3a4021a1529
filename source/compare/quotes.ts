import {lazy, memoize} from '../text/memoize.js';
import type {SafeText} from '../text/safe-text.js';
import {stopWordsOf} from '../text/stop-words.js';
import {longestSharedRun, type Runs, runsOf, type SharedRun} from './longest-shared-run.js';
import {type QuotedWord, quotedWordsIn} from './quotations.js';
import type {Sentence} from './sentences-of.js';

/** The words of a quotation, and all their runs. */
type Quotation = {words: QuotedWord[]; folded: string[]; runs: () => Runs};

// Fewer words that two long quotations share are chance.
const leastWords = 4;
// Words that stand in more quotations of a passage are looked for in these many first ones alone: what is quoted so often
// tells none of them from the others.
const mostHaving = 20;
/** Whether two sentences, asked for again and again, have words in quotation marks in common. */
export const quoteTheSame = (a: Sentence, b: Sentence): boolean =>
	!sharedRuns(quotationsOfSentence(a), quotationsOfSentence(b)).next().done;

const quotationsOfSentence = memoize(({text}: Sentence) => quotationsOf(text));

const quotationsOf = (text: SafeText): Quotation[] =>
	quotedWordsIn(text).map(words => {
		const folded = words.map(({folded}) => folded);
		return {words, folded, runs: lazy(() => runsOf(folded))};
	});

/** The longest run of each two quotations that is more than chance. */
function* sharedRuns(
	a: readonly Quotation[],
	b: readonly Quotation[],
): Generator<{wordsA: QuotedWord[]; wordsB: QuotedWord[]; run: SharedRun}> {
	if (a.length === 0 || b.length === 0) return;
	const stopWords = stopWordsOf('en');
	const candidates = candidatesIn(b);
	for (const {words: wordsA, folded, runs: runsA} of a) {
		for (const candidate of candidates(folded)) {
			const {words: wordsB, runs: runsB} = b[candidate];
			const run = longestSharedRun(runsA(), runsB());
			const isWhole = run.length > 0 && (run.length === wordsA.length || run.length === wordsB.length);
			const hasContent = wordsA
				.slice(run.inA, run.inA + run.length)
				.some(({folded}) => !stopWords.has(folded));
			if (hasContent && (run.length >= leastWords || isWhole)) yield {wordsA, wordsB, run};
		}
	}
}

/** Of quotations, those that have four words in a row in common with another, or of which one holds the other, by index. */
function candidatesIn(quotations: readonly Quotation[]): (words: readonly string[]) => number[] {
	const holding = new Map<string, number[]>();
	const whole = new Map<string, number[]>();
	const put = (map: Map<string, number[]>, run: string, index: number) => {
		const list = map.get(run);
		if (!list) map.set(run, [index]);
		else if (list.length < mostHaving && list.at(-1) !== index) list.push(index);
	};
	for (const [index, {folded: words}] of quotations.entries()) {
		if (words.length < leastWords) put(whole, words.join(' '), index);
		for (let length = 1; length <= leastWords; length++)
			for (const run of runsOfLength(words, length)) put(holding, run, index);
	}

	return words => {
		const found = new Set<number>();
		const take = (indices: readonly number[] = []) => {
			for (const index of indices) found.add(index);
		};
		for (const run of runsOfLength(words, Math.min(words.length, leastWords))) take(holding.get(run));
		if (whole.size > 0) {
			for (let length = 1; length < leastWords; length++)
				for (const run of runsOfLength(words, length)) take(whole.get(run));
		}

		return [...found].sort((x, y) => x - y);
	};
}

function* runsOfLength(words: readonly string[], length: number): Generator<string> {
	for (let at = 0; length > 0 && at + length <= words.length; at++)
		yield words.slice(at, at + length).join(' ');
}
