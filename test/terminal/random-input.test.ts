import {chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {configure, ownFolders} from '../own-folders.js';
import {asleep, wakingsOf} from './asleep.js';
import {cellsOf} from './emulator.js';
import {writeHostileLibrary, writeLargeLibrary, writePlainLibrary, writeVersions} from './hostile-library.js';
import {foreignSequence} from './own-sequences.js';
import {type PseudoTerminal, startProgram} from './pseudo-terminal.js';
import {type Burst, burst} from './random-input.js';

const {seed} = fc.readConfigureGlobal();

/** How a program is started. */
type Setting = {
	library: (folder: string) => void;
	args?: readonly string[];
	env?: Record<string, string>;
	/** Nothing takes the terminal, so that nothing may ever be seen on the primary screen. */
	isAlone?: boolean;
	bursts: number;
};

// How many bursts each gets: a key takes the hostile texts twice as long as the plain ones, and the large ones ten times.
const settings: Readonly<Record<string, Setting>> = {
	'hostile texts': {library: writeHostileLibrary, args: ['--theme', 'dark'], bursts: 56},
	'hostile texts and what is no article, without UTF-8': {
		library: writeHostileLibrary,
		args: ['--original', '--theme', 'light'],
		env: {LANG: 'C', TERM: 'linux'},
		isAlone: true,
		bursts: 56,
	},
	'hostile texts compared': {
		library: writeHostileLibrary,
		args: ['--compare', '--theme', 'mono'],
		bursts: 56,
	},
	'plain texts': {library: writePlainLibrary, isAlone: true, bursts: 88},
	'plain texts compared': {library: writePlainLibrary, args: ['--compare'], env: {NO_COLOR: '1'}, bursts: 88},
	'two versions compared': {library: writeVersions, args: ['--compare'], bursts: 60},
	'plain texts searched': {library: writePlainLibrary, args: ['--search', 'fire harbour'], bursts: 88},
	'large texts': {library: writeLargeLibrary, bursts: 10},
};

/** What is sent to a program, the same for the same seed. */
const burstsOf = (name: string): Burst[] =>
	fc.sample(burst, {seed: seed! + Object.keys(settings).indexOf(name), numRuns: settings[name].bursts});

let root: string;
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'random-input-'));
});
afterAll(() => rmSync(root, {recursive: true}));

describe.skipIf(process.platform !== 'linux')(`whatever is typed, of seed ${seed}`, () => {
	it.each(Object.keys(settings))(
		'a repaint changes nothing: %s',
		async name => {
			const bursts = burstsOf(name);
			const failure = await failureOf(settings[name], bursts);
			if (failure) expect.fail(await described(settings[name], bursts, failure));
		},
		600_000,
	);

	it('that is at least 20,000 keys', () => {
		const bursts = Object.keys(settings).flatMap(burstsOf);
		expect(bursts.reduce((sum, {keys}) => sum + keys, 0)).toBeGreaterThanOrEqual(20_000);
	});
});

type Failure = {
	/** The index of the burst after which it was seen. */
	at: number;
	what: string;
};

/** Sends bursts one after the other, and gives the first fault; undefined where there is none. */
async function failureOf(setting: Setting, bursts: readonly Burst[]): Promise<Failure | undefined> {
	const session = new Session(setting);
	try {
		for (const [at, burst] of bursts.entries()) {
			try {
				await session.send(burst);
			} catch (error) {
				return {at, what: (error as Error).message};
			}
		}

		return undefined;
	} finally {
		session.end();
	}
}

/** A failure as it can be sent again: with as few of the bursts before it as still lead to one. */
async function described(setting: Setting, bursts: readonly Burst[], failure: Failure): Promise<string> {
	let shown = failure;
	let sent = bursts.slice(0, failure.at + 1);
	for (let count = 1; count < sent.length; count *= 2) {
		const fewer = sent.slice(-count);
		const again = await failureOf(setting, fewer);
		if (!again) continue;
		shown = again;
		sent = fewer.slice(0, again.at + 1);
		break;
	}

	// A person's terminal is not to obey it either.
	const printed = JSON.stringify(sent.map(({sent}) => sent)).replaceAll(
		/[\u007F-\u00FF]/g,
		byte => `\\u00${byte.charCodeAt(0).toString(16)}`,
	);
	return `SEED=${seed}, burst ${failure.at} of ${bursts.length}; ${printed}\n${shown.what}`;
}

/** What stands on a screen: its cells, and the place of the cursor where that can be seen. */
type Seen = {cells: string[]; cursor: string};

const clearScreen = '\u001B[2J';
const showCursor = '\u001B[?25h';
const hideCursor = '\u001B[?25l';
// The cursor stays where it was until the screen is cleared.
const beginOfRepaint = /(?:\u001B\[\?25l)?(?:\u001B\[\?2026h)?\u001B\[m\u001B\[2J$/;
const startSize = {columns: 80, rows: 24};
// Control-L.
const repaintKey = '\f';
// A key with Alt, which does nothing: what was left open before it is none either.
const nothing = '\u001B~';

/** A program that is started again, in a window of the same size, whenever it has been left. */
class Session {
	readonly #setting: Setting;
	readonly #sources: string;
	readonly #cwd: string;
	readonly #env: Record<string, string>;
	#size = startSize;
	#terminal: PseudoTerminal | undefined;
	/** The screen just before it was last cleared, and how often it was. */
	#beforeClear: Seen | undefined;
	#clears = 0;
	/** How much of the output has been looked through, for instructions and for clearing. */
	#checked = 0;
	#clearedAt = 0;

	constructor(setting: Setting) {
		this.#setting = setting;
		const folder = mkdtempSync(join(root, 'session-'));
		this.#sources = join(folder, 'texts');
		setting.library(this.#sources);
		const program = join(folder, 'program');
		writeFileSync(program, '#!/bin/sh\nexit 0\n');
		chmodSync(program, 0o755);
		// What it writes, it writes there.
		this.#cwd = join(folder, 'written');
		mkdirSync(this.#cwd);
		const folders = ownFolders();
		this.#env = {...folders, HOME: this.#cwd, EDITOR: program, BROWSER: program, ...setting.env};
		if (setting.isAlone) configure(folders, JSON.stringify({keys: {edit: ['^X'], browse: ['^V']}}));
	}

	/** Throws where what is seen afterwards is not what a repaint shows, or the program did what it may not. */
	async send({sent}: Burst): Promise<void> {
		const terminal = this.#terminal ?? (await this.#start());
		for (const piece of sent) {
			if (terminal.hasEnded) break;
			if (typeof piece === 'string') terminal.press(Buffer.from(this.#allowed(piece), 'latin1'));
			else {
				this.#size = piece;
				terminal.resize(piece.columns, piece.rows);
			}

			await new Promise(setImmediate);
		}

		await asleep(terminal);
		const wokenSince = wakingsOf(terminal);
		terminal.press(nothing);
		await asleep(terminal, {wokenSince});
		if (terminal.hasEnded) return this.#expectLeft(terminal);
		const shown = await this.#repaint(terminal);
		const painted = await this.#repaint(terminal);
		this.#expectOwnOnly(terminal);
		if (shown.cursor === painted.cursor && shown.cells.join('\n') === painted.cells.join('\n')) return;
		throw new Error(differences(shown, painted));
	}

	/** Bytes without Control-Z, the one key that cannot be taken away, where nothing is to take the terminal. */
	#allowed(bytes: string): string {
		return this.#setting.isAlone ? bytes.replaceAll('\u001A', '') : bytes;
	}

	end(): void {
		if (this.#terminal && !this.#terminal.hasEnded) process.kill(this.#terminal.pid, 'SIGKILL');
	}

	async #start(): Promise<PseudoTerminal> {
		const {args = []} = this.#setting;
		const terminal = startProgram([this.#sources, ...args], {...this.#size, env: this.#env, cwd: this.#cwd});
		this.#terminal = terminal;
		this.#clears = 0;
		this.#clearedAt = 0;
		const {emulator} = terminal;
		emulator.parser.registerCsiHandler({final: 'J'}, ([what]) => {
			if (what !== 2) return false;
			const {cursorX, cursorY} = emulator.buffer.active;
			this.#clears++;
			this.#clearedAt = terminal.output.indexOf(clearScreen, this.#clearedAt) + clearScreen.length;
			const before = terminal.output.slice(0, this.#clearedAt).replace(beginOfRepaint, '');
			const isShown = before.lastIndexOf(showCursor) > before.lastIndexOf(hideCursor);
			this.#beforeClear = {cells: cellsOf(emulator), cursor: isShown ? `${cursorX} ${cursorY}` : 'hidden'};
			return false;
		});
		await terminal.until(() => terminal.output.includes('\u001B[?2004h') || terminal.hasEnded);
		// Before the screens it may say, on a slow machine, that it is still reading.
		this.#checked = Math.max(0, terminal.output.indexOf('\u001B[?1049h'));
		// Some of what it does at its start it puts off for 50 milliseconds.
		await asleep(terminal, {quiet: 100});
		return terminal;
	}

	/** What stood on the screen before the program has painted it anew. */
	async #repaint(terminal: PseudoTerminal): Promise<Seen> {
		const clears = this.#clears;
		terminal.press(repaintKey);
		await terminal.until(() => this.#clears > clears);
		return this.#beforeClear!;
	}

	async #expectLeft(terminal: PseudoTerminal): Promise<void> {
		this.#terminal = undefined;
		const exitCode = await terminal.exited;
		this.#clearedAt = terminal.output.length;
		this.#expectOwnOnly(terminal);
		if (exitCode !== 0 && exitCode !== 130)
			throw new Error(`it ended with ${exitCode}:\n${JSON.stringify(terminal.output.slice(-1000))}`);
		if (terminal.isOnAlternateScreen) throw new Error('it left the alternate screen open');
	}

	/** Looks through what has come since the last time, to the beginning of the last repaint. */
	#expectOwnOnly(terminal: PseudoTerminal): void {
		const output = terminal.output.slice(this.#checked, this.#clearedAt);
		this.#checked = this.#clearedAt;
		const foreign = foreignSequence(output.replaceAll(outsideScreens, '').replaceAll(copied, ''));
		if (foreign !== undefined) throw new Error(`an instruction that is not the program's: ${foreign}`);
		const {normal} = terminal.emulator.buffer;
		// Elsewhere another program may have written on it, and the terminal echoed.
		if (!this.#setting.isAlone && terminal.output.includes('\u001B[?1049l')) return;
		for (let row = 0; row < normal.length; row++)
			if (normal.getLine(row)!.translateToString(true) !== '')
				throw new Error(`on the primary screen: ${normal.getLine(row)!.translateToString(true)}`);
	}
}

// What stands there while the terminal is another program's is what it writes, and what the terminal itself echoes.
const outsideScreens = /(?<=\u001B\[\?1049l)[\s\S]*?(?=\u001B\[\?1049h|$)/g;
// To the clipboard, but for what the texts want to have there.
const copied = /\u001B\]52;c;(?!b3duZWQ=)[A-Za-z0-9+/]*=*\u0007/g;

function differences(shown: Seen, painted: Seen): string {
	const rows = Array.from({length: Math.max(shown.cells.length, painted.cells.length)}, (_, row) => {
		const [before, after] = [shown.cells[row], painted.cells[row]];
		return before === after ? `   ${before}` : `-- ${before}\n++ ${after}`;
	});
	return `the screen (--) is not what a repaint shows (++); cursor ${shown.cursor}, ${painted.cursor}\n${rows.join('\n')}`;
}
