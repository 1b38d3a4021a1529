import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {spawn} from '@lydell/node-pty';

const env = {
	PATH: process.env.PATH,
	HOME: process.env.HOME,
	TERM: 'xterm-256color',
	LANG: 'C.UTF-8',
	COLORTERM: 'truecolor',
};

// Milliseconds; an answer that takes longer does not come.
const patience = 10_000;

/** What each of the programs shows first of the text. */
export const firstWords = 'ne account';

/** A program in a pseudo-terminal of 120 columns and 40 rows, and what it sends. */
export class TerminalSession {
	/** What was sent since it was last taken. */
	#output = '';
	#lastAt = performance.now();
	#watchers = [];
	/** Nothing of an earlier session is remembered, and nothing of this one. */
	#home = mkdtempSync(join(tmpdir(), 'seedreader-session-'));

	constructor(file, args, more = {}) {
		this.startedAt = performance.now();
		const own = {XDG_STATE_HOME: this.#home, XDG_CONFIG_HOME: this.#home, XDG_CACHE_HOME: this.#home};
		this.process = spawn(file, args, {cols: 120, rows: 40, name: env.TERM, env: {...env, ...own, ...more}});
		this.ended = new Promise(resolve => this.process.onExit(resolve));
		this.process.onData(text => {
			this.#output += text;
			this.#lastAt = performance.now();
			for (const watcher of this.#watchers) watcher();
		});
	}

	/** Milliseconds from the start until something has been sent. */
	async timeUntil(text) {
		await new Promise(resolve => {
			const look = () => this.#output.includes(text) && resolve();
			this.#watchers.push(look);
			look();
		});
		return performance.now() - this.startedAt;
	}

	/** Presses keys and gives what is sent for them; `quiet` milliseconds without a byte are the end of an answer. */
	async press(keys, quiet = 60) {
		this.#output = '';
		this.process.write(keys);
		const pressedAt = performance.now();
		while (this.#output === '') {
			if (performance.now() - pressedAt > patience)
				throw new Error(`nothing is sent for ${JSON.stringify(keys)}`);
			await wait(1);
		}

		return this.rest(quiet);
	}

	/** All of the first screen, which is known by a text on it. */
	async firstScreen(text = firstWords) {
		await this.timeUntil(text);
		return this.rest();
	}

	async rest(quiet = 400) {
		while (performance.now() - this.#lastAt < quiet || this.#output === '') await wait(1);
		const output = this.#output;
		this.#output = '';
		return output;
	}

	async end() {
		this.process.kill('SIGTERM');
		await this.ended;
		rmSync(this.#home, {recursive: true, force: true});
	}
}
