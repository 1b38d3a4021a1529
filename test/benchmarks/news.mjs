// What the benchmarks of the search work on: real news where the labelled data lies beside the checkout, else the bundled
// articles again and again, their longer words made other words each time, the same in every run.
import {existsSync, readFileSync} from 'node:fs';
import {openLibrary, readArticle} from '../../dist/index.js';

const labelled = '../shared/evaluation/cleaning/dev/pairs.jsonl';

/** Articles with at least so many passages together, as plain paragraphs. */
export async function newsArticles(leastPassages) {
	const texts = existsSync(labelled) ? labelledTexts() : await bundledTexts();
	const articles = [];
	let passages = 0;
	for (let at = 0; passages < leastPassages; at++) {
		const text = rewritten(texts[at % texts.length], Math.floor(at / texts.length));
		articles.push(readArticle(text, {name: `${at}.txt`, format: 'text', clean: false}));
		passages += articles[at].blocks.length;
	}

	return articles;
}

/** Whole numbers below a bound, the same in every run (a linear congruential generator, Numerical Recipes). */
export function randomNumbers(seed) {
	let state = seed;
	return below => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

export function percentile(times, part) {
	return [...times].sort((x, y) => x - y)[Math.floor(times.length * part)];
}

export const rounded = value => (value < 100 ? value.toFixed(1) : value.toFixed(0));

/** Milliseconds that a piece of work takes. */
export function timed(work) {
	const started = performance.now();
	work();
	return performance.now() - started;
}

function labelledTexts() {
	return readFileSync(labelled, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map(line => JSON.parse(line))
		.filter(({gold, tags}) => tags.core && gold.length > 400)
		.map(({gold}) => gold);
}

async function bundledTexts() {
	const {articles} = await openLibrary([]);
	return articles.map(({blocks}) =>
		blocks
			.filter(({kind}) => kind !== 'furniture')
			.map(({text}) => text)
			.join('\n\n'),
	);
}

/** A text with its longer words made others: letters moved on in the alphabet, then turned round the word's end. */
function rewritten(text, copy) {
	if (copy === 0) return text;
	return text.replace(/\p{L}{5,}/gu, word => {
		const moved = word.toLowerCase().replace(/[a-z]/g, letter => moveOn(letter, copy % 26));
		const turn = Math.floor(copy / 26) % word.length;
		return moved.slice(turn) + moved.slice(0, turn);
	});
}

const moveOn = (letter, by) => String.fromCharCode(97 + ((letter.charCodeAt(0) - 97 + by) % 26));
