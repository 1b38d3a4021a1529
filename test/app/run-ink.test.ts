import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {FirstScreen} from '../../source/app/first-screen.js';
import {runInk} from '../../source/app/run-ink.js';
import {SessionStore} from '../../source/app/session-store.js';
import {Store} from '../../source/app/store.js';
import {LoadedSources} from '../../source/library/loaded-sources.js';
import {currentScreen} from '../../source/state/state.js';
import {restoreTerminal} from '../../source/terminal/restore.js';
import {stopUntilContinued} from '../../source/terminal/suspend.js';
import {instantEngines} from '../engines/instant-engines.js';
import {readSeeds} from '../seeds.js';
import {opened} from '../state/pressed.js';
import {nextTurn} from '../terminal/emulator.js';
import {heldEngines} from './held-engines.js';
import {FakeTerminal} from './shown-program.js';

// It writes to the terminal itself, past all streams; and nobody is there to continue what was stopped.
vi.mock('../../source/terminal/restore.js', {spy: true});
vi.mock('../../source/terminal/suspend.js', {spy: true});

let terminal: FakeTerminal;
beforeEach(() => {
	vi.mocked(restoreTerminal).mockReturnValue(undefined);
	vi.mocked(stopUntilContinued).mockResolvedValue(undefined);
	terminal = new FakeTerminal();
});
afterEach(() => {
	vi.restoreAllMocks();
});

const read = async () => new LoadedSources(1);

/** The first screen, which Ink is to go on with. */
function begin(engines = instantEngines()) {
	const sessionStore = new SessionStore({}, false);
	const save = vi.spyOn(sessionStore, 'save');
	const follow = vi.spyOn(sessionStore, 'follow');
	const session = {terminal: terminal.keys, sessionStore, isShown: false};
	const screen = new FirstScreen(session);
	const store = new Store(opened(readSeeds(), {isFirstFrame: true}), engines);
	screen.show(store);
	return {store, save, follow, goOn: () => runInk({screen, store, session, read})};
}

const typedIn = ({state}: Store) => {
	const screen = currentScreen(state);
	return screen.name === 'search' ? screen.field.text : undefined;
};

describe('keys that are typed while Ink takes over', () => {
	// A letter that only Ink takes apart is among them: what comes after it waits for Ink.
	const typed = 'abcdefghéijklmnopqrstuvwxyz日本語0123456789';

	it.each([0, 1, 2, 4, 8, 12])('arrive all of them, in their order: %i turns before it', async before => {
		const {store, goOn} = begin();
		terminal.type('S');
		const bytes = Buffer.from(typed);
		let exited: Promise<number> | undefined;
		// A byte a turn: a character can come apart anywhere.
		for (const [turn, byte] of bytes.entries()) {
			if (turn === before) exited = goOn();
			terminal.type(Uint8Array.of(byte));
			await nextTurn();
		}

		await vi.waitFor(() => expect(typedIn(store)).toBe(typed), {timeout: 5000});
		terminal.type('\u0003');
		expect(await exited).toBe(130);
	});

	it('arrive behind those that waited for Ink, and all at once is the same as one by one', async () => {
		const {store, goOn} = begin();
		terminal.type('Séa');
		await vi.waitFor(() => expect(typedIn(store)).toBe(''));
		const exited = goOn();
		terminal.type('bc日d\u007Fe');
		await vi.waitFor(() => expect(typedIn(store)).toBe('éabc日e'), {timeout: 5000});
		terminal.type('\u0003');
		expect(await exited).toBe(130);
	});
});

describe('the screens under Ink', () => {
	it('are left with q, and what was read is followed and saved', async () => {
		const {store, save, follow, goOn} = begin();
		const exited = goOn();
		terminal.type('j');
		await terminal.see('2 of 2');
		terminal.type('q');
		expect(await exited).toBe(0);
		expect(follow).toHaveBeenLastCalledWith(store.state);
		expect(save).toHaveBeenCalled();
		expect(terminal.emulator.output).toContain('\u001B[?1049l');
		expect(terminal.setRawMode).toHaveBeenLastCalledWith(false);
		expect(terminal.ended).toEqual([]);
	});

	it.each([true, false])(
		'are left at once by Ctrl-C while an answer is awaited (quick: %s)',
		async isQuick => {
			const {engines, asked, calls} = heldEngines({isQuick});
			const {goOn} = begin(engines);
			const exited = goOn();
			terminal.type('c');
			await vi.waitFor(() => expect(asked).toHaveLength(1));
			terminal.type(isQuick ? 'jQ\u0003q' : '\u0003q');
			expect(await exited).toBe(130);
			expect(asked[0].signal?.aborted).toBe(true);
			expect(calls.closed).toBe(1);
		},
	);

	it('are drawn anew with ^L, and given back and taken again with ^Z', async () => {
		const {goOn} = begin();
		const exited = goOn();
		await vi.waitFor(() => expect(terminal.emulator.output).toContain('\u001B[?2004h'));
		await terminal.see('1 of 2');
		const before = terminal.emulator.output.length;
		terminal.type('\u000C');
		await vi.waitFor(() => expect(terminal.emulator.output.slice(before)).toContain('1 of 2'));
		if (process.platform !== 'win32') {
			terminal.type('\u001A');
			await vi.waitFor(() => expect(stopUntilContinued).toHaveBeenCalledOnce());
			await vi.waitFor(() =>
				expect(terminal.emulator.output.slice(before)).toMatch(/\?1049l.*\?1049h.*1 of 2/s),
			);
		}

		terminal.type('q');
		expect(await exited).toBe(0);
	});

	it('do what is asked for outside of them, and take what is pasted', async () => {
		const {store, goOn} = begin();
		const exited = goOn();
		terminal.type('\r');
		terminal.type('y');
		await vi.waitFor(() => expect(terminal.emulator.output).toContain('\u001B]52;c;'));
		terminal.type('S\u001B[200~kursk oblast\u001B[201~');
		await vi.waitFor(() => expect(typedIn(store)).toBe('kursk oblast'));
		terminal.type('\u0003');
		expect(await exited).toBe(130);
	});

	it('end where the connection is cut, with all put back', async () => {
		const {goOn} = begin();
		const exited = goOn();
		await vi.waitFor(() => expect(terminal.emulator.output).toContain('\u001B[?2004h'));
		terminal.hangUp();
		await vi.waitFor(() => expect(terminal.ended).toEqual([129]));
		expect(restoreTerminal).toHaveBeenCalledWith(terminal.keys, process.stdout.fd);
		await exited;
	});

	it('end where nobody takes what is written', async () => {
		const exited = begin().goOn();
		process.stdout.emit('error', new Error('EIO'));
		expect(terminal.ended).toEqual([129]);
		await exited;
	});

	it('end by a signal, with all put back and saved', async () => {
		const {save, goOn} = begin();
		const exited = goOn();
		process.emit('SIGHUP', 'SIGHUP');
		expect(terminal.ended).toEqual([129]);
		expect(save).toHaveBeenCalled();
		await exited;
	});
});
