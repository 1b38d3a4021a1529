// npm run benchmark: how long the parts take, and what the screens cost, as ratios measured side by side in one run.
import {spawnSync} from 'node:child_process';
import {performance} from 'node:perf_hooks';
import {fileURLToPath} from 'node:url';
import {compareArticles, createSearch, openLibrary} from '../../dist/index.js';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** The median of `runs` times of a piece of work, in milliseconds. */
function median(work, runs = 15) {
	const times = Array.from({length: runs}, () => {
		const started = performance.now();
		work();
		return performance.now() - started;
	});
	return times.sort((x, y) => x - y)[Math.floor(runs / 2)];
}

const start =
	(...args) =>
	() =>
		spawnSync(process.execPath, args, {stdio: 'ignore'});
const nothing = median(start('-e', '0'));
const rows = [
	['node -e 0', nothing, '1.0 x'],
	...[['--version'], ['--search', 'Kursk'], ['--compare']].map(args => {
		const time = median(start(program, ...args));
		return [`seedreader ${args.join(' ')}`, time, `${(time / nothing).toFixed(1)} x`];
	}),
];

const {articles} = await openLibrary([]);
rows.push(['compare the bundled articles', median(() => compareArticles(articles[0], articles[1])), '']);
const search = createSearch(articles);
rows.push(['one search in them', median(() => search.search(`zelenksy ${Math.random()}`)), '']);
for (const [what, time, ratio] of rows)
	console.log(`${what.padEnd(32)} ${time.toFixed(1).padStart(8)} ms ${ratio.padStart(8)}`);
