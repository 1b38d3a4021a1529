import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {locked} from '../../source/storage/file-lock.js';

let folder: string;
let file: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'seedreader-lock-'));
	file = join(folder, 'judgements.json');
});
afterEach(() => {
	vi.restoreAllMocks();
	rmSync(folder, {recursive: true});
});

/** What a lock says while it is held. */
const held = () => locked(file, ({path}) => readFileSync(path, 'utf8'));
/** How often a program waited before it had the lock. */
function waits(): number {
	const wait = vi.spyOn(Atomics, 'wait');
	// By a clock that stands still until one waits, a lock is not old until two seconds are waited.
	let now = Date.now();
	vi.spyOn(Date, 'now').mockImplementation(() => now);
	wait.mockImplementation(() => {
		now += 100;
		return 'timed-out';
	});
	locked(file, () => {});
	return wait.mock.calls.length;
}

function leave(owner: string): void {
	writeFileSync(`${file}.lock`, owner);
	utimesSync(`${file}.lock`, new Date(), new Date());
}

const own = () => String(process.pid);
/** The number of a program that has ended. */
const ended = () => String(spawnSync(process.execPath, ['--version']).pid);

describe('a lock', () => {
	it('is free at once where the program that held it is no more', () => {
		leave(held().replace(own(), ended()));
		expect(waits()).toBeLessThanOrEqual(1);
	});

	it.each([
		['a program that runs', () => held()],
		['a program of another machine', () => held().replace(own(), ended()).replace(/ \S+/, ' elsewhere')],
		['one that says nothing yet', () => ''],
		['one that writes', () => '{"version": 1, "pairs": ['],
	])('is waited for where %s holds it', (_, owner) => {
		leave(owner());
		expect(waits()).toBeGreaterThan(10);
	});

	it('leaves nothing of who held it', () => {
		held();
		expect(statSync(`${file}.lock`, {throwIfNoEntry: false})).toBeUndefined();
	});
});
