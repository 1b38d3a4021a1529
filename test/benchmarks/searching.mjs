// node test/benchmarks/searching.mjs FOLDER [queries]: our search beside plain Fuse.js (its three modes) and MiniSearch on the
// same passages and queries in one run. FOLDER holds pairs.jsonl, one article a line as {gold: text, tags: {core}}. After a
// build: it measures dist/index.js. hit1 is how often the first hit is in the right article, passage1 in the right passage;
// p50 and p95 are milliseconds for one query.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {performance} from 'node:perf_hooks';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import {createSearch, readArticle} from '../../dist/index.js';

const [folder, wanted = '40'] = process.argv.slice(2);
if (folder === undefined) {
	console.error('searching.mjs needs the folder that holds pairs.jsonl');
	process.exit(2);
}

const articles = readFileSync(join(folder, 'pairs.jsonl'), 'utf8')
	.split('\n')
	.filter(Boolean)
	.map(line => JSON.parse(line))
	.filter(({gold, tags}) => tags.core && gold.length > 400)
	.map(({gold}, at) => readArticle(gold, {name: `${at}.txt`, format: 'text', clean: false}));
const passages = articles.flatMap((article, at) =>
	article.blocks.map(({text}, block) => ({id: `${at}/${block}`, article: at, text})),
);
const queries = makeQueries(Number(wanted));

const fuse = options => ({
	build: () => new Fuse(passages, {keys: ['text'], ignoreLocation: true, ...options}),
	search: (index, query) => index.search(query, {limit: 10}).map(({item}) => item.id),
});
const peers = {
	seedreader: {
		build: () => createSearch(articles),
		search: (index, query) =>
			index.search(query, {limit: 10}).map(({article, block}) => `${articles.indexOf(article)}/${block}`),
	},
	'Fuse.js': fuse({}),
	'Fuse.js, token search': fuse({useTokenSearch: true}),
	'Fuse.js, extended search': fuse({useExtendedSearch: true}),
	'MiniSearch, fuzzy .2, prefix': {
		build() {
			const index = new MiniSearch({fields: ['text'], searchOptions: {fuzzy: 0.2, prefix: true}});
			index.addAll(passages);
			return index;
		},
		search: (index, query) =>
			index
				.search(query)
				.slice(0, 10)
				.map(({id}) => id),
	},
};

console.log(
	`${articles.length} articles, ${passages.length} passages, ${queries.length / 4} queries of each kind`,
);
console.log(
	row(
		'',
		['words', 'typo', 'prefix', 'phrase'].flatMap(kind => [kind, 'passage']),
		['index', 'p50', 'p95'],
	),
);
for (const [name, peer] of Object.entries(peers)) {
	const {index, buildMs} = built(peer);
	const {right, passage, times} = asked(peer, index);
	const shares = Object.keys(right).flatMap(kind => [share(right[kind]), share(passage[kind])]);
	console.log(row(name, shares, [buildMs, percentile(times, 0.5), percentile(times, 0.95)].map(rounded)));
}

function built({build}) {
	const started = performance.now();
	const index = build();
	return {index, buildMs: performance.now() - started};
}

/** For each kind of query a 1 or a 0 a query, and all times. */
function asked({search}, index) {
	const right = {words: [], typo: [], prefix: [], phrase: []};
	const passage = {words: [], typo: [], prefix: [], phrase: []};
	const times = [];
	for (const {kind, query, id} of queries) {
		const started = performance.now();
		const [first = ''] = search(index, query);
		times.push(performance.now() - started);
		right[kind].push(first.split('/')[0] === id.split('/')[0] ? 1 : 0);
		passage[kind].push(first === id ? 1 : 0);
	}

	return {right, passage, times};
}

/** Three rare words of a passage; the same with two letters turned; with the last cut short; and five words in a row. */
function makeQueries(count) {
	const frequency = new Map();
	for (const {text} of passages)
		for (const word of new Set(wordsOf(text.toLowerCase())))
			frequency.set(word, (frequency.get(word) ?? 0) + 1);
	const random = randomNumbers(20_261_121);
	const fit = passages.filter(
		({text}) => rareWords(text, frequency).length >= 6 && wordsOf(text).length >= 12,
	);
	return Array.from({length: count}, () => fit[random(fit.length)]).flatMap(({id, text}) => {
		const rare = rareWords(text, frequency);
		const [x, y, z] = [rare[2], rare[3], rare[5]];
		const all = wordsOf(text);
		const at = random(all.length - 5);
		const turned = 1 + random(x.length - 2);
		return [
			{kind: 'words', id, query: [x, y, z].join(' ')},
			{
				kind: 'typo',
				id,
				query: [`${x.slice(0, turned)}${x[turned + 1]}${x[turned]}${x.slice(turned + 2)}`, y, z].join(' '),
			},
			{kind: 'prefix', id, query: [x, y, z.slice(0, Math.max(3, Math.ceil(z.length * 0.6)))].join(' ')},
			{kind: 'phrase', id, query: all.slice(at, at + 5).join(' ')},
		];
	});
}

function wordsOf(text) {
	return text.match(/\p{L}[\p{L}’'-]*\p{L}/gu) ?? [];
}

function rareWords(text, frequency) {
	return [...new Set(wordsOf(text.toLowerCase()))]
		.filter(word => word.length >= 5 && frequency.get(word) <= passages.length / 400)
		.sort((x, y) => frequency.get(x) - frequency.get(y) || (x < y ? -1 : 1));
}

/** Whole numbers below a bound, the same in every run (a linear congruential generator, Numerical Recipes). */
function randomNumbers(seed) {
	let state = seed;
	return below => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

function percentile(times, part) {
	return [...times].sort((x, y) => x - y)[Math.floor(times.length * part)];
}

function share(values) {
	return (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(2);
}

function rounded(value) {
	return value < 100 ? value.toFixed(1) : value.toFixed(0);
}

function row(name, shares, times) {
	return [
		name.padEnd(30),
		...shares.map(value => value.padStart(8)),
		...times.map(value => value.padStart(8)),
	].join('');
}
