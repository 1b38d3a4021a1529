import {PassThrough} from 'node:stream';
import type {ReadStream} from 'node:tty';
import {afterEach, expect, it, vi} from 'vitest';
import {showFirstFrame} from '../../source/app/first-frame.js';
import {SessionStore} from '../../source/app/session-store.js';
import {currentScreen} from '../../source/state/state.js';
import {readSeeds} from '../seeds.js';
import {opened} from '../state/pressed.js';

afterEach(() => vi.restoreAllMocks());

it('the first frame answers keys up to one that is not for it, and puts that and all others back', async () => {
	vi.spyOn(process.stdout, 'write').mockReturnValue(true);
	const input = new PassThrough();
	const terminal = Object.assign(input, {setRawMode: vi.fn()}) as unknown as ReadStream;
	const remembrance = new SessionStore({}, false);
	const follow = vi.spyOn(remembrance, 'follow');
	const first = showFirstFrame({terminal, remembrance}, opened(readSeeds()));
	input.write('j\rJ\u001B[ByJq');
	await vi.waitFor(() => expect(follow).toHaveBeenCalledTimes(5));
	const state = first.settle();
	first.handOver();
	// The reader of the second article; "y" sends something to the clipboard, which is for Ink, and so are the keys after it.
	expect(currentScreen(state)).toMatchObject({name: 'reader', article: readSeeds()[1]});
	expect(state.request).toBeUndefined();
	expect(follow).toHaveBeenLastCalledWith(state);
	const left: string[] = [];
	first.keys.on('readable', () => left.push(first.keys.read()!));
	await vi.waitFor(() => expect(left).toEqual(['y', 'J', 'q']));
});
