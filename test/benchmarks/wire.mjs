// What the screens send, and how soon they answer, beside less, vim and Ink alone over the same 400 lines, in one run:
// node test/benchmarks/wire.mjs. With --dump it shows what is sent for a line.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {firstWords, TerminalSession} from './terminal-session.mjs';
import {articles} from './wire-text.mjs';

const here = name => fileURLToPath(new URL(name, import.meta.url));
const program = here('../../dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'seedreader-wire-'));
const [a, b] = ['a.txt', 'b.txt'].map(name => join(folder, name));
writeFileSync(a, articles[0]);
writeFileSync(b, articles[1]);

const median = figures => [...figures].sort((x, y) => x - y)[Math.floor(figures.length / 2)];
const isInstalled = name => spawnSync(name, ['--version'], {stdio: 'ignore'}).status === 0;
const shownSequences = text => JSON.stringify(text).replaceAll('\\u001b', 'ESC ');

/** Bytes for the first screen, and for one press of each key: the median of several presses. */
async function bytesOf(file, args, keys, firstText) {
	const session = new TerminalSession(file, args);
	const bytes = {first: Buffer.byteLength(await session.firstScreen(firstText))};
	for (const [name, key, presses] of keys) {
		const sent = [];
		for (let press = 0; press < presses; press++) sent.push(await session.press(key));
		bytes[name] = median(sent.map(text => Buffer.byteLength(text)));
		if (process.argv.includes('--dump') && name.startsWith('line'))
			console.log(
				`${file.split('/').at(-1)} ${args.at(-1)}, ${name}:\n  ${sent.slice(0, 8).map(shownSequences).join('\n  ')}`,
			);
	}

	await session.end();
	return bytes;
}

// Two long articles are compared in a thread, and a key gives that up: until then the library is there.
const atPair = 'pair 1/';
const scrolls = (line, half, page) => [
	['line', line, 40],
	['half page', half, 7],
	['page', page, 4],
];
const columns = {};
if (isInstalled('less')) columns.less = await bytesOf('less', [a], scrolls('j', 'd', ' '));
if (isInstalled('vim'))
	columns['vim -R'] = await bytesOf(
		'vim',
		['-R', '-u', 'NONE', '-N', a],
		scrolls('\u0005', '\u0004', '\u0006'),
	);
columns['plain Ink'] = await bytesOf(process.execPath, [here('plain-ink.mjs'), a], scrolls('j', 'd', ' '));
columns.reader = await bytesOf(process.execPath, [program, a], scrolls('j', 'd', ' '));
columns['split pane'] = await bytesOf(
	process.execPath,
	[program, '--compare', a, b],
	[...scrolls('j', 'd', ' '), ['next pair', ']', 9]],
	atPair,
);

/** Bytes for 30 lines at 33 keys a second. */
async function burst() {
	const session = new TerminalSession(process.execPath, [program, a]);
	await session.firstScreen();
	for (let press = 0; press < 30; press++) {
		session.process.write('j');
		await wait(30);
	}

	const sent = await session.rest();
	await session.end();
	return Buffer.byteLength(sent);
}

/** Milliseconds until a text is on the screen of a program that has just been started, and to which keys were typed. */
async function timeUntil(text, keys) {
	const session = new TerminalSession(process.execPath, [program, a]);
	session.process.write(keys);
	const time = await session.timeUntil(text);
	await session.end();
	return time;
}

async function nodeTime() {
	const session = new TerminalSession(process.execPath, ['-e', '0']);
	await session.ended;
	return performance.now() - session.startedAt;
}

/** Milliseconds for each of 1,000 keys, and the growth of the memory, in MB, by 10,000 more. */
async function keyTimes(args, firstText) {
	const file = join(folder, 'times.json');
	const session = new TerminalSession(
		process.execPath,
		['--import', here('time-keys.mjs'), program, ...args],
		{KEY_TIMES: file},
	);
	await session.firstScreen(firstText);
	for (let press = 0; press < 1000; press++) await session.press(press % 200 < 100 ? 'j' : 'k', 2);
	const memory = () =>
		Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${session.process.pid}/status`, 'utf8'))[1]) / 1024;
	const before = memory();
	for (let press = 0; press < 200; press++) await session.press((press % 2 ? 'k' : 'j').repeat(50), 15);
	const grown = memory() - before;
	await session.end();
	const times = JSON.parse(readFileSync(file, 'utf8')).slice(0, 1000);
	const passed = times.map(time => time.passed);
	return {
		median: median(passed),
		worst: Math.max(...passed),
		worked: median(times.map(time => time.worked)),
		grown,
	};
}

const starts = [];
for (let run = 0; run < 7; run++)
	starts.push([await nodeTime(), await timeUntil(firstWords, ''), await timeUntil('line 1 of', '=')]);
const [nothing, shown, answered] = [0, 1, 2].map(index => median(starts.map(times => times[index])));
const linesAtSpeed = await burst();
const inReader = await keyTimes([a]);
const inPanes = await keyTimes(['--compare', a, b], atPair);
rmSync(folder, {recursive: true});

const names = Object.keys(columns);
console.log(['bytes', ...names].map(name => name.padStart(11)).join(''));
for (const what of ['first', 'line', 'half page', 'page', 'next pair'])
	console.log(
		[what, ...names.map(name => columns[name][what] ?? '')].map(cell => String(cell).padStart(11)).join(''),
	);

const {less, reader} = columns;
const panes = columns['split pane'];
const budgets = [
	...(less
		? [
				['bytes, a line in the reader', reader.line, 1.5 * less.line],
				['bytes, a line in the split pane', panes.line, 2 * less.line],
				['bytes, half a page', reader['half page'], 1.1 * less['half page']],
				['bytes, a page', reader.page, 1.1 * less.page],
				['bytes, next pair', panes['next pair'], 1.3 * less.page],
			]
		: []),
	['bytes, 30 lines at 33 keys a second', linesAtSpeed, 3500],
	['first text, x node -e 0', shown / nothing, 2.5],
	['ready for keys, x node -e 0', answered / nothing, 5],
	['ms for a key in the reader, median', inReader.median, 8],
	['ms for a key in the reader, worst', inReader.worst, 50],
	['ms for a key in the split pane, median', inPanes.median, 8],
	['ms for a key in the split pane, worst', inPanes.worst, 50],
	['MB more after 10,000 keys, reader', inReader.grown, 20],
	['MB more after 10,000 keys, split pane', inPanes.grown, 20],
];
console.log(`\n${'figure'.padStart(58)}${'budget'.padStart(10)}`);
for (const [what, figure, budget] of budgets)
	console.log(
		`${what.padEnd(44)}${figure.toFixed(1).padStart(14)}${budget.toFixed(1).padStart(10)}${figure > budget ? '  missed' : ''}`,
	);
console.log(
	`\nnode -e 0: ${nothing.toFixed(0)} ms; processor time for a key: ${inReader.worked.toFixed(1)} ms in the reader, ${inPanes.worked.toFixed(1)} ms in the split pane`,
);
