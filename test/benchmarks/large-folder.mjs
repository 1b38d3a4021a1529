// Keys while a folder of 10,000 articles is read: node test/benchmarks/large-folder.mjs [FILES]. How long the main thread
// works for each of 200 keys, how soon Ctrl-C ends the program at ten moments, and whether `c` on the last article finds its
// reprint; then how soon all is read the second time, and how long the main thread works for a key meanwhile; how soon the
// stories are found, and a search is printed, each the first and the second time, and how much memory that takes.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import xterm from '@xterm/headless';
import {TerminalSession} from './terminal-session.mjs';

const {Terminal} = xterm;

const here = name => fileURLToPath(new URL(name, import.meta.url));
const program = here('../../dist/cli.js');
const files = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), 'seedreader-folder-'));
const articles = join(folder, 'articles');
mkdirSync(articles);

// The same texts in every run (a linear congruential generator; Numerical Recipes, 2nd edition, 7.1).
let seed = 5;
const random = limit => {
	seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
	return Math.floor((seed / 2 ** 32) * limit);
};
const syllables = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wo ya zen'.split(' ');
const vocabulary = Array.from({length: 5000}, () =>
	Array.from({length: 2 + random(3)}, () => syllables[random(syllables.length)]).join(''),
);
// A few words are frequent and most are rare, as in any language.
const word = () => vocabulary[Math.floor(vocabulary.length * (random(1e6) / 1e6) ** 2.2)];
const sentence = () => {
	const text = Array.from({length: 8 + random(14)}, word).join(' ');
	return `${text[0].toUpperCase()}${text.slice(1)}.`;
};
const paragraph = () => Array.from({length: 3}, sentence).join(' ');
const body = () => Array.from({length: 8}, paragraph);
const reprinted = Math.floor(files / 3);
let original = [];
for (let file = 0; file < files; file++) {
	const paragraphs = body();
	if (file === reprinted) original = paragraphs;
	writeFileSync(
		join(articles, `${String(file).padStart(6, '0')}.txt`),
		`Report number ${file} of the day\n\n${paragraphs.join('\n\n')}\n`,
	);
}

writeFileSync(
	join(articles, 'zzz-last.txt'),
	`What another paper made of it\n\n${original.slice(1).join('\n\n')}\n\n${paragraph()}\n`,
);

/** The program in a pseudo-terminal, and what is on its screen. */
class Watched {
	#terminal = new Terminal({cols: 120, rows: 40, allowProposedApi: true});

	constructor(more = {}) {
		this.session = new TerminalSession(
			process.execPath,
			['--import', here('time-main-thread.mjs'), program, articles],
			more,
		);
		this.session.process.onData(text => this.#terminal.write(text));
	}

	get screen() {
		const {buffer} = this.#terminal;
		return Array.from({length: 40}, (_, row) => buffer.active.getLine(row)?.translateToString(true) ?? '');
	}

	/** Megabytes, the most so far; 0 where the system does not tell. */
	get mostMemory() {
		const file = `/proc/${this.session.process.pid}/status`;
		if (!existsSync(file)) return 0;
		return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1] ?? 0) / 1024;
	}

	/** Sorts the list by story; milliseconds until all are found. */
	async findStories() {
		while (!this.screen.at(-1).includes('by story')) {
			this.session.process.write('s');
			await wait(200);
		}

		return this.until(screen => / stor(?:y|ies) /.test(screen) && !screen.includes('looked through'));
	}

	async until(isAsWished, milliseconds = 300_000) {
		const since = performance.now();
		while (!isAsWished(this.screen.join('\n'))) {
			if (performance.now() - since > milliseconds)
				throw new Error(`waited in vain:\n${this.screen.join('\n')}`);
			await wait(5);
		}

		return performance.now() - since;
	}
}

const keysFile = join(folder, 'keys.json');
const cache = {XDG_CACHE_HOME: join(folder, 'cache')};
const watched = new Watched({KEY_TIMES: keysFile, ...cache});
const started = performance.now();
const usableAfter = await watched.until(screen => screen.includes('1 of '));
const keys = ['j', 'k', ' ', 'b', 'G', 'g', '\r', 'j', ' ', 'q', 's', '?', 'q', 'T', '='];
// Those that leave the count of what is read on the screen.
const listKeys = ['j', 'k', ' ', 'b', 'G', 'g', 's'];
for (let press = 0; press < 200; press++) {
	watched.session.process.write(keys[press % keys.length]);
	await wait(40);
}

await watched.until(screen => !/ of \d+ read/.test(screen));
const readAfter = performance.now() - started;
while (!watched.screen.some(row => row.includes('c compare'))) {
	watched.session.process.write('q');
	await wait(50);
}

// As given: the reprint is the last.
while (!watched.screen.at(-1).includes('as given')) {
	watched.session.process.write('s');
	await wait(200);
}

watched.session.process.write('G');
await watched.until(screen => screen.includes('❯ What another paper'));
watched.session.process.write('c');
const foundAfter = await watched.until(screen => screen.includes(`Report number ${reprinted} `), 60_000);
watched.session.process.write('q');
await watched.until(screen => screen.includes('c compare'));
const storiesAfter = await watched.findStories();
const memory = watched.mostMemory;
watched.session.process.write('\u0003');
await watched.session.ended;
const times = JSON.parse(readFileSync(keysFile, 'utf8')).slice(0, 200);
const of = (share, what = 'active') =>
	times.map(time => time[what]).sort((x, y) => x - y)[Math.floor((times.length - 1) * share)];

const againFile = join(folder, 'keys-again.json');
const again = new Watched({KEY_TIMES: againFile, ...cache});
const startedAgain = performance.now();
await again.until(screen => screen.includes('1 of '));
const isReading = () => / of \d+ read/.test(again.screen.join('\n'));
for (let press = 0; isReading(); press++) {
	again.session.process.write(listKeys[press % listKeys.length]);
	await wait(40);
}

const readAgainAfter = performance.now() - startedAgain;
const storiesAgainAfter = await again.findStories();
const memoryAgain = again.mostMemory;
again.session.process.write('\u0003');
await again.session.ended;
const worstAgain = Math.max(...JSON.parse(readFileSync(againFile, 'utf8')).map(({active}) => active));

/** Milliseconds until a search is printed that uses what was read before, as it is in a folder of caches. */
function printSearch(folder) {
	const since = performance.now();
	spawnSync(process.execPath, [program, '--search', 'report number', articles], {
		env: {...process.env, XDG_CACHE_HOME: folder},
	});
	return performance.now() - since;
}

const printed = ['empty', 'cache'].map(name => printSearch(join(folder, name)));

const leaving = [];
for (let moment = 0; moment < 10; moment++) {
	const {session} = new Watched();
	await wait(150 + moment * 400);
	const pressed = performance.now();
	session.process.write('\u0003');
	await session.ended;
	leaving.push(performance.now() - pressed);
}

rmSync(folder, {recursive: true});
console.log(
	`${files + 1} text files: the list is usable after ${usableAfter.toFixed(0)} ms, all is read after ${(readAfter / 1000).toFixed(1)} s`,
);
console.log(
	`main thread, ms for a key while reading (${times.length} keys): median ${of(0.5).toFixed(1)}, 95th ${of(0.95).toFixed(1)}, worst ${of(1).toFixed(1)}; of processor time, in steps of 10, worst ${of(1, 'processor')} (budget 50)`,
);
console.log(
	`the second time all is read after ${(readAgainAfter / 1000).toFixed(1)} s (budget 5), worst key ${worstAgain.toFixed(1)}`,
);
console.log(
	`stories found after ${(storiesAfter / 1000).toFixed(1)} s (budget 20), the second time after ${(storiesAgainAfter / 1000).toFixed(1)} s: ${(storiesAgainAfter / storiesAfter).toFixed(2)} of that`,
);
console.log(`memory ${memory.toFixed(0)} MB, the second time ${memoryAgain.toFixed(0)} MB (budget 600)`);
console.log(
	`a search printed after ${(printed[0] / 1000).toFixed(1)} s, the second time after ${(printed[1] / 1000).toFixed(1)} s (budget 6): ${(printed[1] / printed[0]).toFixed(2)} of that`,
);
console.log(`c on the last article opens its reprint after ${foundAfter.toFixed(0)} ms`);
console.log(`Ctrl-C at ten moments: worst ${Math.max(...leaving).toFixed(0)} ms (budget 100)`);
process.exit(0);
