// node test/benchmarks/typing.mjs: milliseconds for a key while a query is typed, by the size of the library, which says from
// where on a worker searches; and for queries that nobody means, which must stay below 50 ms at 8,000 passages. After a build.
import {createSearch} from '../../dist/index.js';
import {newsArticles, percentile, rounded, timed} from './news.mjs';

// As many as the search screen lists.
const limit = 200;
const typed = [
	'president said that',
	'russian troops ukraine war',
	'govrenment election',
	'the climate change report',
	'police officers arrested a man',
];
const sizes = [4000, 8000, 12_000, 24_000, 48_000];

const articles = await newsArticles(sizes.at(-1));
const search = createSearch([]);
let passages = 0;
let next = 0;
console.log('passages    indexed a second   a key: p50     p95     most');
for (const size of sizes) {
	const before = passages;
	const indexing = timed(() => {
		for (; passages < size; next++) {
			search.add(articles[next]);
			passages += articles[next].blocks.length;
		}
	});
	const times = [0, 1, 2].flatMap(() =>
		typed.flatMap(query =>
			Array.from(query, (_, at) => timed(() => search.search(query.slice(0, at + 1), {limit}))),
		),
	);
	const figures = [percentile(times, 0.5), percentile(times, 0.95), Math.max(...times)].map(time =>
		rounded(time).padStart(8),
	);
	const rate = Math.round((passages - before) / (indexing / 1000));
	console.log(`${String(passages).padStart(8)}${String(rate).padStart(20)}     ${figures.join('')}`);
}

const frequent = 'the of to and a in that is for on with as was at by it'.split(' ');
const letters = [...'staicpmbdrhfwelo'];
const long = articles
	.slice(0, 20)
	.map(({original}) => original)
	.join(' ')
	.slice(0, 10_000);
const odd = {
	nothing: '',
	'only signs': `! ' ^ $ "" !" '' ^$ !^$ !!`,
	'one word of 10,000 letters': 'x'.repeat(10_000),
	'10,000 quotation marks': '"'.repeat(10_000),
	'emoji, 10,000 units': '👩‍🚀🎉'.repeat(1429),
	'an unfinished quote': '"the of',
	'an unfinished quote of a page': `"${long}`,
	'a page': long,
	'a page, each word unwanted': `the ${long.replaceAll(/\s+/g, ' !')}`,
	'sixteen frequent words': frequent.join(' '),
	'sixteen misspelt words': frequent.map((word, at) => `govrenmnt${word}${letters[at]}`).join(' '),
	'sixteen beginnings of a letter': letters.map(letter => `^${letter}`).join(' '),
	'sixteen endings of a letter': letters.map(letter => `${letter}$`).join(' '),
	'sixteen phrases': frequent.map((word, at) => `"${word} ${frequent[(at + 5) % 16]}"`).join(' '),
	'sixteen unwanted phrases': `war ${frequent.map((word, at) => `!"${word} ${frequent[(at + 5) % 16]}"`).join(' ')}`,
	Chinese: '北京大学的学生喜欢读书'.repeat(900),
};
const library = createSearch(await newsArticles(8000));
console.log(`\nat 8,000 passages              first time    again`);
for (const [name, query] of Object.entries(odd)) {
	// With a space more at each time, so that no answer is there already.
	const times = Array.from({length: 6}, (_, at) =>
		timed(() => library.search(query + ' '.repeat(at), {limit})),
	);
	const [first, ...others] = times;
	console.log(
		`${name.padEnd(32)}${rounded(first).padStart(8)} ${rounded(percentile(others, 0.5)).padStart(8)}`,
	);
}
