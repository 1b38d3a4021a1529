import {PassThrough} from 'node:stream';
import type {ReadStream} from 'node:tty';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {FirstScreen} from '../../source/app/first-screen.js';
import {SessionStore} from '../../source/app/session-store.js';
import {Store} from '../../source/app/store.js';
import {currentScreen} from '../../source/state/state.js';
import {restoreTerminal} from '../../source/terminal/restore.js';
import {instantEngines} from '../engines/instant-engines.js';
import {readSeeds} from '../seeds.js';
import {opened} from '../state/pressed.js';
import {heldEngines} from './held-engines.js';

// It writes to the terminal itself, past all streams.
vi.mock('../../source/terminal/restore.js', {spy: true});
beforeEach(() => void vi.mocked(restoreTerminal).mockReturnValue(undefined));

const onTerminal = () => {
	vi.spyOn(process.stdout, 'write').mockReturnValue(true);
	const input = new PassThrough();
	const setRawMode = vi.fn();
	const terminal = Object.assign(input, {setRawMode, unref: vi.fn()}) as unknown as ReadStream;
	const sessionStore = new SessionStore({}, false);
	const follow = vi.spyOn(sessionStore, 'follow');
	return {input, setRawMode, follow, session: {terminal, sessionStore, isShown: false}};
};

afterEach(() => vi.restoreAllMocks());

describe('the first screen', () => {
	it('answers keys up to one that is not for it, and puts that and all others back', async () => {
		const {input, follow, session} = onTerminal();
		const screen = new FirstScreen(session);
		const store = new Store(opened(readSeeds()), instantEngines());
		screen.show(store);
		input.write('j\rJ\u001B[ByJq');
		// After the last one that it answers, the text stands a line further down.
		await vi.waitFor(() =>
			expect(currentScreen(store.state)).toMatchObject({name: 'reader', place: {offset: -1}}),
		);
		screen.endKeys();
		screen.handOver();
		// The reader of the second article; "y" sends something to the clipboard, which is for Ink, and so are the keys after it.
		expect(currentScreen(store.state)).toMatchObject({name: 'reader', article: readSeeds()[1]});
		expect(store.state.effect).toBeUndefined();
		expect(follow).toHaveBeenLastCalledWith(store.state);
		const left: string[] = [];
		screen.keys.on('readable', () => left.push(screen.keys.read()!));
		await vi.waitFor(() => expect(left).toEqual(['y', 'J', 'q']));
	});

	it('takes the terminal from the beginning on, and answers then what was typed meanwhile', async () => {
		const {input, setRawMode, session} = onTerminal();
		const screen = new FirstScreen(session);
		expect(setRawMode).toHaveBeenCalledExactlyOnceWith(true);
		input.write('j\r');
		await vi.waitFor(() => expect(input.readableLength).toBe(0));
		const store = new Store(opened(readSeeds()), instantEngines());
		screen.show(store);
		expect(currentScreen(store.state)).toMatchObject({name: 'reader', article: readSeeds()[1]});
		screen.close();
	});

	it.each(['', 'c', 'y', 'yjé'])(
		'is left at once by Ctrl-C, whatever was typed before it: "%s"',
		async typed => {
			const {input, follow, session} = onTerminal();
			const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
			const screen = new FirstScreen(session);
			const store = new Store(
				opened(readSeeds(), {isFirstFrame: true}),
				heldEngines({isQuick: true}).engines,
			);
			screen.show(store);
			input.write(`${typed}\u0003`);
			await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(130));
			expect(restoreTerminal).toHaveBeenCalledWith(session.terminal, process.stdout.fd);
			expect(follow).toHaveBeenLastCalledWith(store.state);
			screen.close();
		},
	);

	it.each([
		['the keys end', (input: PassThrough) => input.end()],
		['nobody takes the output', () => process.stdout.emit('error', new Error('EIO'))],
	])('is left, and says nothing, when %s', async (_, cut) => {
		const {input, session} = onTerminal();
		const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
		const screen = new FirstScreen(session);
		input.resume();
		cut(input);
		await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(129));
		screen.close();
	});

	it('is left by a signal, and by an error, which it names', () => {
		const {session} = onTerminal();
		const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
		const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
		const before = process.listeners('uncaughtException');
		const screen = new FirstScreen(session);
		process.emit('SIGTERM', 'SIGTERM');
		expect(exit).toHaveBeenLastCalledWith(143);
		const [own] = process.listeners('uncaughtException').filter(listener => !before.includes(listener));
		own(new Error('broken'), 'uncaughtException');
		expect(exit).toHaveBeenLastCalledWith(70);
		expect(said).toHaveBeenCalledExactlyOnceWith(
			expect.stringContaining('seedreader: stopped by an error of its own: Error: broken'),
		);
		screen.close();
		expect(process.listeners('uncaughtException')).toEqual(before);
	});

	it('is left by Ctrl-C while there is nothing to show yet', async () => {
		const {input, setRawMode, session} = onTerminal();
		const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
		const screen = new FirstScreen(session);
		input.write('\u0003');
		await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(130));
		expect(setRawMode).toHaveBeenLastCalledWith(false);
		screen.close();
	});
});
