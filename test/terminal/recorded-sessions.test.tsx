import {EventEmitter} from 'node:events';
import {type Instance, render} from 'ink';
import {describe, expect, it} from 'vitest';
import {App} from '../../source/app/app.js';
import {Store} from '../../source/app/store.js';
import {readArticle} from '../../source/article/read-article.js';
import {unicodeSymbols} from '../../source/layout/symbols.js';
import {initialState} from '../../source/state/initial-state.js';
import {reduce} from '../../source/state/reduce.js';
import type {Size, State} from '../../source/state/state.js';
import {FrameStdout} from '../../source/terminal/frame-stdout.js';
import {instantEngines} from '../engines/instant-engines.js';
import {readSeeds} from '../seeds.js';
import {Emulator, nextTurn} from './emulator.js';

const paragraphs = [
	'北朝鮮の兵士がクルスク地域で戦っていると、韓国の国防省が火曜日に発表した。',
	'Emoji 👩‍🚀 and flags 🇫🇷 stand in a line with words, and 👍🏽 too, and a heart ❤️ at its end.',
	'Marks are drawn over letters: cafe\u0301, nai\u0308ve, а\u0301; and हिन्दी, ไทย, العربية are written otherwise.',
	'한국어 문장도 하나 있다. It goes on in English for long enough that it has to be wrapped once or twice.',
];
const manyScripts = readArticle(
	`Many scripts 日本語 👩‍🚀\n\n${Array.from({length: 24}, (_, index) => `${index} ${paragraphs[index % 4]}`).join('\n\n')}\n`,
	{name: 'scripts.txt', format: 'text'},
);

const start = (size: Size): State =>
	reduce(initialState({size, theme: 'dark', symbols: unicodeSymbols}), {
		type: 'read',
		of: 3,
		articles: [...readSeeds(), manyScripts],
		problems: [],
	});

/** Standard input as Ink reads it. */
class Keys extends EventEmitter {
	readonly isTTY = true;
	#key: string | null = null;

	press(key: string): void {
		this.#key = key;
		this.emit('readable');
	}

	read(): string | null {
		const key = this.#key;
		this.#key = null;
		return key;
	}

	setRawMode = () => this;
	setEncoding = () => this;
	ref = () => this;
	unref = () => this;
}

/** The program in an emulator, through the frame stdout or through Ink alone. */
class Shown {
	readonly emulator: Emulator;
	readonly keys = new Keys();
	readonly #app: Instance;

	constructor(size: Size, isThroughFrames: boolean) {
		this.emulator = new Emulator(size.columns, size.rows);
		const stdout = isThroughFrames ? new FrameStdout(this.emulator as never) : this.emulator;
		this.#app = render(<App store={new Store(start(size), instantEngines())} />, {
			stdout: stdout as never,
			stdin: this.keys as never,
			debug: isThroughFrames,
			isScreenReaderEnabled: isThroughFrames,
			// As soon as it can, so that nothing waits.
			maxFps: 10_000,
			interactive: true,
			alternateScreen: true,
			exitOnCtrlC: false,
			patchConsole: false,
		});
	}

	async settled(): Promise<void> {
		await this.#app.waitUntilRenderFlush();
		// The frame stdout draws in the next turn, after a new size in the one after that.
		await nextTurn();
		await nextTurn();
		await nextTurn();
		await this.emulator.settled();
	}

	end(): void {
		this.#app.unmount();
	}
}

type Step = string | Size;
const tours: Record<string, readonly Step[]> = {
	library: [
		'j',
		'j',
		'k',
		'G',
		'g',
		'm',
		'j',
		'm',
		's',
		's',
		'/',
		'n',
		'o',
		'r',
		'\r',
		'\u001B',
		'T',
		'T',
		'T',
		'=',
	],
	reader: [
		'\r',
		'j',
		'j',
		'j',
		'k',
		'd',
		'u',
		' ',
		'b',
		'G',
		'k',
		'k',
		'g',
		'o',
		'j',
		'd',
		']',
		'[',
		'+',
		'-',
		'=',
		'J',
		'j',
		'd',
		'K',
	],
	'reading many scripts': [
		'j',
		'j',
		'\r',
		'j',
		'j',
		'j',
		'j',
		'd',
		' ',
		'k',
		'k',
		'G',
		'u',
		{columns: 60, rows: 18},
		'j',
		'j',
		'd',
		'+',
		'T',
	],
	find: ['\r', '/', 'K', 'u', 'r', 's', 'k', '\r', 'n', 'n', 'j', 'n', 'N', 'N', '\u001B'],
	search: ['S', 'k', 'u', 'r', 's', 'k', '\u001B[B', '\u001B[B', '\u001B[A', '\u007F', '\u007F', '\r', 'q'],
	compare: [
		'c',
		'j',
		'j',
		'j',
		'k',
		']',
		']',
		'd',
		']',
		'[',
		' ',
		'x',
		'j',
		'm',
		'j',
		'd',
		']',
		'm',
		'G',
		'k',
		'p',
		'j',
		'q',
	],
	help: ['?', 'j', 'j', 'd', 'G', 'q', 'c', '?', 'd', 'q'],
	'a window that changes': [
		'\r',
		'd',
		{columns: 40, rows: 12},
		'j',
		'j',
		{columns: 120, rows: 40},
		'c',
		'j',
		{columns: 70, rows: 20},
		'j',
		']',
		{columns: 20, rows: 6},
		'j',
		{columns: 100, rows: 30},
		'k',
		'q',
		'q',
	],
};

describe.each(Object.entries(tours))('%s', (_, steps) => {
	it.each<Size>([
		{columns: 84, rows: 24},
		{columns: 50, rows: 14},
	])('is the same through Ink alone, cell by cell, in a window of $columns x $rows', async size => {
		const [frames, plain] = [new Shown(size, true), new Shown(size, false)];
		const seen = new Set<string>();
		for (const step of ['', ...steps]) {
			for (const shown of [frames, plain]) {
				if (typeof step === 'object') shown.emulator.resize(step.columns, step.rows);
				else if (step !== '') shown.keys.press(step);
			}

			await Promise.all([frames.settled(), plain.settled()]);
			const screen = frames.emulator.cells();
			expect(screen, JSON.stringify(step)).toEqual(plain.emulator.cells());
			seen.add(screen.join('\n'));
		}

		frames.end();
		plain.end();
		// The keys did something.
		expect(seen.size).toBeGreaterThan(steps.length / 3);
		expect(frames.emulator.bytes).toBeLessThan(plain.emulator.bytes);
	});
});
