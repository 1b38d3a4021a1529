// Prints how long comparing takes, over the built public API: node test/benchmarks/comparing.mjs
import {readFileSync} from 'node:fs';
import {compareArticles, findOverlaps, readArticle} from '../../dist/index.js';

const seeds = ['000_af65de609c3536ca.txt', '004_b295dc0f83cabbb1.txt'].map(name =>
	readFileSync(new URL(`../../seeds/${name}`, import.meta.url), 'utf8'),
);
const vocabulary = [...new Set(seeds.join(' ').match(/\p{L}+/gu))];

// The same numbers in every run (a linear congruential generator; Numerical Recipes, 2nd edition, 7.1).
let state = 1;
const random = limit => {
	state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
	return Math.floor((state / 2 ** 32) * limit);
};

/** An article of made-up sentences; `own` more words that only few articles have. */
function madeUp(words, own = 0) {
	let text = '';
	for (let count = 0; count < words; ) {
		const length = 12 + random(20);
		const sentence = Array.from({length}, () =>
			own > 0 && random(10) === 0
				? `name${random(own)}x`
				: vocabulary[Math.floor(vocabulary.length * (random(1000) / 1000) ** 2)],
		);
		text += `${sentence.join(' ')}. ${random(4) === 0 ? '\n\n' : ''}`;
		count += length;
	}

	return text;
}

const article = text => readArticle(text, {name: 'article.txt', format: 'text', clean: false});
const show = (what, milliseconds) =>
	process.stdout.write(`${what.padEnd(56)}${milliseconds.toFixed(1).padStart(10)} ms\n`);

function timed(work) {
	const start = performance.now();
	work();
	return performance.now() - start;
}

show(
	'first comparison, with its tables',
	timed(() => compareArticles(article(seeds[0]), article(seeds[1]))),
);
// Read anew each time, so that nothing is known of them but their words.
const bundled = Array.from({length: 60}, () => {
	const [a, b] = seeds.map(article);
	return timed(() => compareArticles(a, b));
}).sort((x, y) => x - y);
show('the bundled articles: median', bundled[30]);
const thousand = Array.from({length: 60}, () => {
	const [a, b] = [article(madeUp(1000, 400)), article(madeUp(1000, 400))];
	return timed(() => compareArticles(a, b));
}).sort((x, y) => x - y);
show('1,000 words against 1,000: median', thousand[30]);
show('1,000 words against 1,000: 95th percentile', thousand[57]);
for (const words of [5000, 10_000, 20_000]) {
	const [a, b] = [article(madeUp(words, 4000)), article(madeUp(words, 4000))];
	show(
		`${words} words against ${words}`,
		timed(() => compareArticles(a, b)),
	);
	show(
		`${words} words against themselves`,
		timed(() => compareArticles(a, a)),
	);
}

const [one, other] = [article('word '.repeat(20_000)), article('word '.repeat(19_000))];
show(
	'one word 20,000 times, in one sentence',
	timed(() => compareArticles(one, other)),
);
const [many, more] = [article('Word. '.repeat(20_000)), article('Word. '.repeat(19_000))];
show(
	'one word 20,000 times, in as many sentences',
	timed(() => compareArticles(many, more)),
);
const library = Array.from({length: 10_000}, (_, index) => article(madeUp(400, 20 + (index % 5000) * 4)));
let found;
show(
	'overlaps within 10,000 articles',
	timed(() => {
		found = findOverlaps(library).length;
	}),
);
process.stdout.write(`${found} overlaps, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB in all\n`);
