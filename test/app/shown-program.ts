import {PassThrough} from 'node:stream';
import type {ReadStream} from 'node:tty';
import {onTestFinished, vi} from 'vitest';
import {Emulator} from '../terminal/emulator.js';

/**
A terminal for the program in this process, for one test: keys go in at one end, and an emulator shows what was written.
The program never stops listening for errors of standard output, because somebody has to.
*/
export class FakeTerminal {
	readonly emulator = new Emulator(80, 24);
	readonly setRawMode = vi.fn();
	/** What was said on standard error. */
	readonly said: string[] = [];
	/** The exit codes with which the process would have been ended. */
	readonly ended: number[] = [];
	readonly #input = new PassThrough();

	constructor() {
		const {emulator, said, ended} = this;
		const before = process.stdout.listeners('error');
		onTestFinished(() => {
			for (const listener of process.stdout.listeners('error'))
				if (!before.includes(listener)) process.stdout.off('error', listener as () => void);
		});
		for (const name of ['columns', 'rows'] as const)
			Object.defineProperty(process.stdout, name, {get: () => emulator[name], configurable: true});
		vi.spyOn(process.stdout, 'write').mockImplementation(((text: string, ...rest: unknown[]) =>
			emulator.write(text, rest.find(value => typeof value === 'function') as () => void)) as never);
		vi.spyOn(process.stderr, 'write').mockImplementation(text => said.push(String(text)) > 0);
		vi.spyOn(process, 'exit').mockImplementation(code => ended.push(Number(code)) as never);
	}

	/** Where keys come from. */
	get keys(): ReadStream {
		const {setRawMode} = this;
		const nothing = () => {};
		return Object.assign(this.#input, {setRawMode, ref: nothing, unref: nothing}) as unknown as ReadStream;
	}

	type(keys: string | Uint8Array): void {
		this.#input.write(keys);
	}

	hangUp(): void {
		this.#input.end();
	}

	get screen(): string {
		return Array.from({length: 24}, (_, row) => this.emulator.text(row)).join('\n');
	}

	/** Resolves as soon as a text stands on the screen. */
	async see(text: string): Promise<void> {
		await vi.waitFor(
			() => {
				if (!this.screen.includes(text)) throw new Error(`no "${text}" in\n${this.screen}`);
			},
			{timeout: 20_000, interval: 5},
		);
	}
}
