import type {Article} from '../../../source/article/article.js';
import {readArticle} from '../../../source/article/read-article.js';
import {compareArticles} from '../../../source/compare/compare-articles.js';
import {unicodeSymbols} from '../../../source/layout/symbols.js';
import {drawComparison} from '../../../source/screens/compare.js';
import {initialState} from '../../../source/state/initial-state.js';
import {openComparison} from '../../../source/state/open-comparison.js';
import {reduce} from '../../../source/state/reduce.js';
import {type CompareScreen, currentScreen, type State} from '../../../source/state/state.js';

const pairs = 60;
const words = 5000;
const syllables = [
	'ba',
	'ce',
	'di',
	'fo',
	'gu',
	'ha',
	'je',
	'ki',
	'lo',
	'mu',
	'na',
	'pe',
	'qui',
	'ro',
	'su',
	'ta',
];

// The same numbers in every run (a linear congruential generator; Numerical Recipes, 2nd edition, 7.1).
let seed = 7;
const random = (limit: number) => {
	seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
	return Math.floor((seed / 2 ** 32) * limit);
};

const word = () => Array.from({length: 2 + random(3)}, () => syllables[random(syllables.length)]).join('');
const sentence = () => {
	const text = Array.from({length: 18}, word).join(' ');
	return `${text[0].toUpperCase()}${text.slice(1)}.`;
};

/** An article of paragraphs of three sentences, the shared ones spread over it in the order given. */
function articleWith(shared: readonly string[]): Article {
	const sentences = Array.from({length: Math.floor(words / 18)}, sentence);
	for (const [index, text] of shared.entries())
		sentences[Math.floor(((index + 0.5) * sentences.length) / shared.length)] = text;
	const paragraphs = [];
	for (let at = 0; at < sentences.length; at += 3) paragraphs.push(sentences.slice(at, at + 3).join(' '));
	return readArticle(paragraphs.join('\n\n'), {name: 'made.txt', format: 'text', clean: false});
}

/** Milliseconds of each step from pair to pair: the reducer's, and those of the rows that the screen then shows. */
export function measure(): void {
	const shared = Array.from({length: pairs}, sentence);
	const crossed = shared.map((text, index) => ({text, at: (index * 37) % pairs}));
	const a = articleWith(shared);
	const b = articleWith(crossed.sort((x, y) => x.at - y.at).map(({text}) => text));
	measureKeys(a, b, [
		['next pair', ']', pairs - 1],
		['a line', 'j', 300],
		['other pane', 'tab', 20],
		['swap', 'x', 20],
	]);
	// A reprint in which a letter is another one here and there.
	const reprint = readArticle(a.original.replaceAll('qu', 'k'), {
		name: 'reprint.txt',
		format: 'text',
		clean: false,
	});
	measureKeys(a, reprint, [['a line', 'j', 300]]);
}

function measureKeys(a: Article, b: Article, keys: readonly (readonly [string, string, number])[]): void {
	const size = {columns: 120, rows: 40};
	const comparison = compareArticles(a, b);
	const opened = openComparison(initialState({size, theme: 'dark', symbols: unicodeSymbols}), comparison);
	console.log(`pairs of two articles of ${words} words, at 120x40: ${comparison.pairs.length}`);
	for (const [what, key, count] of keys) {
		const times: number[] = [];
		let state: State = reduce(opened, {type: 'press', key: 'g'});
		for (let round = 0; round < 2; round++) {
			for (let step = 0; step < count; step++) {
				const started = performance.now();
				state = reduce(state, {type: 'press', key});
				drawComparison(state, currentScreen(state) as CompareScreen);
				times.push(performance.now() - started);
			}

			state = reduce(opened, {type: 'press', key: 'g'});
		}

		times.sort((x, y) => x - y);
		const of = (share: number) => times[Math.floor((times.length - 1) * share)].toFixed(2).padStart(8);
		console.log(`${what.padEnd(14)} median ${of(0.5)} ms   95th ${of(0.95)} ms   worst ${of(1)} ms`);
	}
}
