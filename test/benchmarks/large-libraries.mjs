// What a folder takes, as a whole: node test/benchmarks/large-libraries.mjs FOLDER. Prints a line of JSON: for the list the
// first and the second time, a search, one article a line and the stories, the seconds, those of the processor, and the most
// memory. The figures of .github/decisions/large-libraries.md are made with it.
import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const here = name => fileURLToPath(new URL(name, import.meta.url));
const program = here('../../dist/cli.js');
const [folder] = process.argv.slice(2);
const cache = mkdtempSync(join(tmpdir(), 'seedreader-cache-'));

// What a process has used is told when it ends.
const tell = `data:text/javascript,${encodeURIComponent(`
import {isMainThread} from 'node:worker_threads';
if (isMainThread) process.on('exit', () => {
	const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage();
	process.stderr.write('used ' + JSON.stringify({
		processor: Math.round((userCPUTime + systemCPUTime) / 1e5) / 10,
		megabytes: Math.round(maxRSS / 1024),
	}));
});`)}`;
const stories = `
const {openLibrary, findStories} = await import(${JSON.stringify(new URL('../../dist/index.js', import.meta.url).href)});
const {articles} = await openLibrary([${JSON.stringify(folder)}]);
const since = performance.now();
const {length} = findStories(articles);
process.stderr.write('found ' + JSON.stringify({articles: articles.length, stories: length, finding: Math.round((performance.now() - since) / 100) / 10}) + '\\n');`;

const measured = {};
for (const [name, args] of [
	['list', [program, folder]],
	['again', [program, folder]],
	['search', [program, folder, '--search', 'government']],
	['lines', [program, folder, '--format', 'jsonl']],
	['stories', ['--input-type=module', '-e', stories]],
])
	measured[name] = await run(['--import', tell, ...args]);
rmSync(cache, {recursive: true, force: true});
console.log(JSON.stringify(measured));

async function run(args) {
	const since = performance.now();
	const child = spawn(process.execPath, args, {
		stdio: ['ignore', 'ignore', 'pipe'],
		env: {...process.env, XDG_CACHE_HOME: cache},
	});
	let told = '';
	for await (const chunk of child.stderr) told += chunk;
	const figures = [...told.matchAll(/(?:used|found) (\{.*?\})/g)].map(([, json]) => JSON.parse(json));
	return Object.assign({seconds: Math.round((performance.now() - since) / 100) / 10}, ...figures);
}
