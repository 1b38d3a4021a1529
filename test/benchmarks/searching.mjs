// node test/benchmarks/searching.mjs: our search beside MiniSearch and plain Fuse.js in its three modes, on the same passages
// and queries in one run. After a build: it measures dist/index.js. The first two figures of each kind of query say how often
// the first hit is in the right article, and in the right passage; p50 and p95 are milliseconds for one query. Plain Fuse.js
// takes up to a second for each, and so is asked the first few of each kind only.
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import {createSearch} from '../../dist/index.js';
import {newsArticles, percentile, randomNumbers, rounded, timed} from './news.mjs';

const ofEachKind = {most: 100, plainFuse: 5};
const kinds = ['words', 'typo', 'prefix', 'phrase'];

const articles = await newsArticles(8000);
const passages = articles.flatMap((article, at) =>
	article.blocks.map(({text}, block) => ({id: `${at}/${block}`, text})),
);
const numbers = new Map(articles.map((article, at) => [article, at]));
const queries = makeQueries(ofEachKind.most);

const plainFuse = options => ({
	asked: ofEachKind.plainFuse,
	build: () => new Fuse(passages, {keys: ['text'], ignoreLocation: true, ...options}),
	search: (index, query) => index.search(query, {limit: 10}).map(({item}) => item.id),
});
const peers = {
	seedreader: {
		asked: ofEachKind.most,
		build: () => createSearch(articles),
		search: (index, query) =>
			index.search(query, {limit: 10}).map(({article, block}) => `${numbers.get(article)}/${block}`),
	},
	'MiniSearch, fuzzy .2, prefix': {
		asked: ofEachKind.most,
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
	'Fuse.js': plainFuse({}),
	'Fuse.js, token search': plainFuse({useTokenSearch: true}),
	'Fuse.js, extended search': plainFuse({useExtendedSearch: true}),
};

console.log(`${articles.length} articles, ${passages.length} passages\n`);
console.log(row('', [...kinds.flatMap(kind => [kind, '']), 'of each', 'index', 'p50', 'p95']));
for (const [name, {asked, build, search}] of Object.entries(peers)) {
	let index;
	const buildTime = timed(() => {
		index = build();
	});
	const times = [];
	const shares = kinds.flatMap(kind => {
		const firsts = queries[kind].slice(0, asked).map(({query, id}) => {
			let first;
			times.push(
				timed(() => {
					[first = ''] = search(index, query);
				}),
			);
			return [first.split('/')[0] === id.split('/')[0], first === id];
		});
		return [0, 1].map(at => (firsts.filter(right => right[at]).length / firsts.length).toFixed(2));
	});
	const figures = [buildTime, percentile(times, 0.5), percentile(times, 0.95)].map(rounded);
	console.log(row(name, [...shares, String(asked), ...figures]));
}

/** Three rare words of a passage; the same with two letters turned; with the last cut short; and five words in a row. */
function makeQueries(count) {
	const frequency = new Map();
	for (const {text} of passages)
		for (const word of new Set(wordsOf(text.toLowerCase())))
			frequency.set(word, (frequency.get(word) ?? 0) + 1);
	const random = randomNumbers(20_261_121);
	const rareIn = text =>
		[...new Set(wordsOf(text.toLowerCase()))]
			.filter(word => word.length >= 5 && frequency.get(word) <= passages.length / 400)
			.sort((x, y) => frequency.get(x) - frequency.get(y) || (x < y ? -1 : 1));
	const fit = passages.filter(({text}) => rareIn(text).length >= 6 && wordsOf(text).length >= 12);
	const made = Object.fromEntries(kinds.map(kind => [kind, []]));
	for (let at = 0; at < count; at++) {
		const {id, text} = fit[random(fit.length)];
		const rare = rareIn(text);
		const [x, y, z] = [rare[2], rare[3], rare[5]];
		const all = wordsOf(text);
		const from = random(all.length - 5);
		const turn = 1 + random(x.length - 2);
		const typo = x.slice(0, turn) + x[turn + 1] + x[turn] + x.slice(turn + 2);
		made.words.push({id, query: `${x} ${y} ${z}`});
		made.typo.push({id, query: `${typo} ${y} ${z}`});
		made.prefix.push({id, query: `${x} ${y} ${z.slice(0, Math.max(3, Math.ceil(z.length * 0.6)))}`});
		made.phrase.push({id, query: all.slice(from, from + 5).join(' ')});
	}

	return made;
}

function wordsOf(text) {
	return text.match(/\p{L}[\p{L}’'-]*\p{L}/gu) ?? [];
}

function row(name, values) {
	return `${name.padEnd(30)}${values.map(value => value.padStart(8)).join('')}`;
}
