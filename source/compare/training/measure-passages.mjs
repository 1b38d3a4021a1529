// Measures reused passages: node source/compare/training/measure-passages.mjs DATA
// DATA holds ose-ta-dev.jsonl: passages of news articles, rewritten at three levels and set into other articles. For each
// level prints how like the passages are that are found, and their best pairs of sentences, at some quantiles: the limits
// of text-reuse.ts stand where these end, and above where reports of one event and of sister events (ecb-triples-train.jsonl)
// begin.
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {compiled} from './compiled.mjs';

const {passagesOf} = await compiled(join(dirname(fileURLToPath(import.meta.url)), 'measure.ts'));
const [data] = process.argv.slice(2);
const groups = new Map();
for (const {a, b, type} of read('ose-ta-dev.jsonl')) add(type, a, b);
for (const {a, b, c} of read('ecb-triples-train.jsonl')) {
	add('same event', a, b);
	add('sister event', a, c);
}

for (const [group, passages] of groups) {
	for (const measure of ['likeness', 'best']) {
		const values = passages.map(passage => passage[measure]).sort((x, y) => x - y);
		const quantiles = [0, 0.02, 0.05, 0.1, 0.25, 0.5].map(share =>
			values[Math.floor(share * values.length)]?.toFixed(2),
		);
		process.stdout.write(
			`${group.padEnd(14)}${String(passages.length).padStart(4)} ${measure.padEnd(9)} ${quantiles.join(' ')}\n`,
		);
	}
}

function add(group, a, b) {
	groups.set(group, [...(groups.get(group) ?? []), ...passagesOf(a, b)]);
}

function read(file) {
	const path = join(data, file);
	return existsSync(path)
		? readFileSync(path, 'utf8')
				.trim()
				.split('\n')
				.map(line => JSON.parse(line))
		: [];
}
