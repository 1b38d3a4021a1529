import {fileURLToPath} from 'node:url';
import {type IPty, spawn} from '@lydell/node-pty';
import headless from '@xterm/headless';
import {ownFolders} from '../own-folders.js';

export const builtProgram = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export type Emulator = InstanceType<typeof headless.Terminal>;

type Start = {columns?: number; rows?: number; env?: Record<string, string | undefined>; cwd?: string};

/** A program in a real pseudo-terminal, and the screen a person would see, through an emulator. */
export class PseudoTerminal {
	/** Everything the program has written. */
	output = '';
	/** Resolves with the exit code, as a shell gives it, when the program has ended and all it wrote is on the screen. */
	readonly exited: Promise<number>;
	readonly emulator: Emulator;
	readonly #process: IPty;
	#watchers: (() => void)[] = [];
	#hasEnded = false;
	#unwritten = 0;

	constructor(file: string, args: readonly string[], {columns = 120, rows = 40, env = {}, cwd}: Start = {}) {
		this.emulator = new headless.Terminal({cols: columns, rows, allowProposedApi: true});
		this.#process = spawn(file, [...args], {
			cols: columns,
			rows,
			name: 'xterm-256color',
			cwd,
			env: {
				PATH: process.env.PATH,
				HOME: process.env.HOME,
				TERM: 'xterm-256color',
				LANG: 'C.UTF-8',
				...ownFolders(),
				...env,
			},
		});
		this.#process.onData(data => {
			this.output += data;
			this.#unwritten++;
			this.emulator.write(data, () => {
				this.#unwritten--;
				this.#look();
			});
		});
		this.exited = new Promise(resolve => {
			this.#process.onExit(({exitCode, signal}) =>
				this.emulator.write('', () => resolve(signal ? 128 + signal : exitCode)),
			);
		});
		void this.exited.then(() => {
			this.#hasEnded = true;
			this.#look();
		});
	}

	get pid(): number {
		return this.#process.pid;
	}

	/** The rows of the screen, without the spaces at their ends. */
	get screen(): string[] {
		const {active} = this.emulator.buffer;
		return Array.from(
			{length: this.emulator.rows},
			(_, row) =>
				active
					.getLine(active.viewportY + row)
					?.translateToString(true)
					.trimEnd() ?? '',
		);
	}

	/** Whether a row of the screen is the rest of the one above, which did not fit. */
	get hasWrappedRows(): boolean {
		const {active} = this.emulator.buffer;
		return this.screen.some((_, row) => active.getLine(active.viewportY + row)?.isWrapped);
	}

	get isOnAlternateScreen(): boolean {
		return this.emulator.buffer.active.type === 'alternate';
	}

	get modes() {
		return this.emulator.modes;
	}

	get hasEnded(): boolean {
		return this.#hasEnded;
	}

	/** Whether all that has come from the program is on the screen. */
	get isWritten(): boolean {
		return this.#unwritten === 0;
	}

	/** Sends keys: a text in UTF-8, or bytes that need be no text. */
	press(keys: string | Uint8Array): void {
		// It takes bytes as well, whatever its types say.
		this.#process.write(keys as string);
	}

	resize(columns: number, rows: number): void {
		this.emulator.resize(columns, rows);
		this.#process.resize(columns, rows);
	}

	/** Takes the terminal away, as when a connection is cut. */
	hangUp(): void {
		this.#process.kill('SIGHUP');
		(this.#process as unknown as {destroy(): void}).destroy();
	}

	/** Resolves as soon as the screen is as wished; rejects, showing the screen, when it never is. */
	async until(isAsWished: (screen: string[]) => boolean): Promise<string[]> {
		return new Promise((resolve, reject) => {
			const end = (settle: () => void) => {
				this.#watchers = this.#watchers.filter(watcher => watcher !== look);
				clearTimeout(patience);
				settle();
			};

			const look = () => {
				// In the middle of a frame that is to be shown at once there is nothing to see.
				if (this.modes.synchronizedOutputMode && !this.#hasEnded) return;
				if (isAsWished(this.screen)) end(() => resolve(this.screen));
				else if (this.#hasEnded) end(() => reject(this.#waitedInVain('the program has ended')));
			};

			const patience = setTimeout(() => end(() => reject(this.#waitedInVain('waited in vain'))), 30_000);
			this.#watchers.push(look);
			look();
		});
	}

	/** Resolves as soon as a text stands on the screen. */
	async see(text: string): Promise<string[]> {
		return this.until(screen => screen.some(row => row.includes(text)));
	}

	/** Resolves as soon as a text stands on the last row. */
	async seeAtFoot(text: string): Promise<string[]> {
		return this.until(screen => screen.at(-1)!.includes(text));
	}

	#waitedInVain(why: string): Error {
		return new Error(`${why}, with this on the screen:\n${this.screen.join('\n')}`);
	}

	#look(): void {
		for (const watcher of [...this.#watchers]) watcher();
	}
}

/** The built program in a pseudo-terminal. */
export const startProgram = (args: readonly string[] = [], start: Start = {}): PseudoTerminal =>
	new PseudoTerminal(process.execPath, [builtProgram, ...args], start);

/** The row on which a text stands, or -1. */
export const rowOf = (screen: readonly string[], text: string): number =>
	screen.findIndex(row => row.includes(text));
