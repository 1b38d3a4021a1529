import {chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {effectRunner} from '../../source/app/effects.js';
import {today} from '../../source/app/today.js';
import {LoadedSources} from '../../source/library/loaded-sources.js';
import type {Effect} from '../../source/state/effect.js';
import type {Action} from '../../source/state/reduce.js';
import {safe, toSafeText} from '../../source/text/safe-text.js';
import {articleOf, readSeeds} from '../seeds.js';

const [article, other] = readSeeds();
let folder: string;
let given: string;
let terminal: PropertyDescriptor | undefined;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'seedreader-effects-'));
	given = join(folder, 'given');
	terminal = Object.getOwnPropertyDescriptor(process.stdin, 'isTTY');
	// As in a terminal: programs have the standard streams of this one.
	Object.defineProperty(process.stdin, 'isTTY', {value: true, configurable: true});
	for (const name of ['BROWSER', 'VISUAL', 'EDITOR', 'TMUX']) vi.stubEnv(name, '');
});

afterEach(() => {
	if (terminal) Object.defineProperty(process.stdin, 'isTTY', terminal);
	else delete (process.stdin as {isTTY?: boolean}).isTTY;
	vi.unstubAllEnvs();
	rmSync(folder, {recursive: true});
});

/** A program that writes down what it is given. */
function noting(name: string, exitCode = 0): string {
	const path = join(folder, name);
	writeFileSync(path, `#!/bin/sh\nprintf '%s\\n' "${name}" "$@" >>'${given}'\nexit ${exitCode}\n`);
	chmodSync(path, 0o755);
	return path;
}

const lines = (path: string) => readFileSync(path, 'utf8').trimEnd().split('\n');

/** Screens that write down what they are told, and when they have no terminal. */
function surroundings(read = async () => new LoadedSources(1)) {
	const log: (string | Action)[] = [];
	const written: string[] = [];
	const readPaths: string[] = [];
	const {run, terminalIsFree} = effectRunner({
		write: sequence => written.push(sequence),
		read(source) {
			readPaths.push(source);
			return read();
		},
	});
	const screens = {
		dispatch: (action: Action) => void log.push(action),
		async suspendTerminal(work: () => Promise<void>) {
			log.push('suspended');
			await work();
			log.push('resumed');
		},
	};
	return {log, written, readPaths, terminalIsFree, run: (effect: Effect) => run(effect, screens)};
}

const holding = (result: object) => async () => {
	const sources = new LoadedSources(1);
	sources.add({of: 1, source: 0, ...result} as Parameters<LoadedSources['add']>[0]);
	return sources;
};

const copied = (sequence: string) =>
	Buffer.from(/^\u001B\]52;c;([^\u0007]*)\u0007$/.exec(sequence)![1], 'base64').toString();
const notified = (notice: string): Action => ({type: 'notify', notice: toSafeText(notice)});

describe('a copy', () => {
	/** The citation of a passage of so many letters. */
	const cited = (text: string): Effect => ({
		kind: 'copy',
		citation: {passages: [{article: articleOf('Naïve.'), text: toSafeText(text), parts: []}]},
		what: safe`passage`,
	});
	const copy = cited('naïve');
	const linesOf = ['“naïve”', '— made.txt'];
	/** One of so many letters in all. */
	const letters = (length: number) => cited('a'.repeat(length - linesOf.join('\n').length + 'naïve'.length));

	it('is sent to the clipboard of the terminal, its lines together', async () => {
		const {run, written, log} = surroundings();
		await run(copy);
		expect(copied(written.join(''))).toBe(linesOf.join('\n'));
		expect(log).toEqual([notified("passage sent to the terminal's clipboard")]);
	});

	it('that is too long for a terminal is not sent', async () => {
		const {run, written, log} = surroundings();
		await run(letters(25_000));
		expect(written).toHaveLength(1);
		await run(letters(25_001));
		expect(written).toHaveLength(1);
		expect(log.at(-1)).toEqual(
			notified("passage is too long for a terminal's clipboard; --output writes to a file"),
		);
	});

	describe.skipIf(process.platform === 'win32')('in tmux', () => {
		/** A tmux of a version that knows `-w`, or not; what it is given is in `given`. */
		const tmux = (isOld: boolean) => {
			const refusal = isOld ? `[ "$2" = -w ] && exit 1\n` : '';
			writeFileSync(
				join(folder, 'tmux'),
				`#!/bin/sh\n${refusal}echo "$@" >>'${given}'\n/bin/cat >>'${given}'\n`,
			);
			chmodSync(join(folder, 'tmux'), 0o755);
		};

		beforeEach(() => {
			vi.stubEnv('TMUX', '/tmp/tmux-0/default,1,0');
			vi.stubEnv('PATH', folder);
		});

		it('is given to tmux, which sends it on, however long it is', async () => {
			tmux(false);
			const {run, written, log} = surroundings();
			await run(copy);
			expect(lines(given)).toEqual(['load-buffer -w -', ...linesOf]);
			await run(letters(1_000_000));
			expect(lines(given).at(-2)!.length).toBeGreaterThan(999_900);
			expect(written).toEqual([]);
			expect(log[0]).toEqual(notified("passage copied in tmux, and sent to the terminal's clipboard"));
		});

		it('is given to a tmux that cannot send it on, and no more is said', async () => {
			tmux(true);
			const {run, written, log} = surroundings();
			await run(copy);
			expect(lines(given)).toEqual(['load-buffer -', ...linesOf]);
			expect(written).toEqual([]);
			expect(log).toEqual([notified('passage copied in tmux, whose prefix and ] paste it')]);
		});

		it('is sent to the terminal where there is no tmux after all', async () => {
			const {run, written, log} = surroundings();
			await run(copy);
			expect(copied(written.join(''))).toBe(linesOf.join('\n'));
			expect(log).toEqual([notified("passage sent to the terminal's clipboard")]);
		});
	});
});

describe.skipIf(process.platform === 'win32')('what needs the terminal', () => {
	it('has it when the one before has given it back', async () => {
		const [editor, browser] = [noting('editor'), noting('browser')];
		vi.stubEnv('EDITOR', editor);
		vi.stubEnv('BROWSER', browser);
		const {run, log, terminalIsFree} = surroundings(holding({article: other}));
		const edit: Effect = {kind: 'edit', article, path: 'a.txt'};
		const all = [run(edit), run({kind: 'browse', address: 'https://example.org/'}), run(edit)];
		await terminalIsFree();
		expect(lines(given)).toEqual(['editor', 'a.txt', 'browser', 'https://example.org/', 'editor', 'a.txt']);
		await Promise.all(all);
		expect(log.filter(entry => typeof entry === 'string')).toEqual([
			'suspended',
			'resumed',
			'suspended',
			'resumed',
			'suspended',
			'resumed',
		]);
	});

	it('has it also where handing it over failed for the one before', async () => {
		const {run, terminalIsFree} = effectRunner({write: () => {}, read: async () => new LoadedSources(1)});
		let handed = 0;
		const suspendTerminal = async (work: () => Promise<void>) => {
			handed++;
			if (handed === 1) throw new Error('lost');
			await work();
		};
		vi.stubEnv('BROWSER', noting('browser'));
		const browse = () =>
			run({kind: 'browse', address: 'https://example.org/'}, {dispatch() {}, suspendTerminal});
		await expect(Promise.allSettled([browse(), browse()])).resolves.toMatchObject([
			{status: 'rejected'},
			{status: 'fulfilled'},
		]);
		await terminalIsFree();
		expect(lines(given)).toEqual(['browser', 'https://example.org/']);
	});
});

describe.skipIf(process.platform === 'win32')('an address', () => {
	const address = 'https://example.org/?a=1&b=$(id)';

	it('goes to the program that opens it on a desktop, which keeps the screen', async () => {
		noting('xdg-open');
		noting('open');
		vi.stubEnv('PATH', folder);
		const {run, log} = surroundings();
		await run({kind: 'browse', address});
		expect(lines(given).at(-1)).toBe(address);
		expect(log).toEqual([]);
	});

	it('that no desktop opens is for $BROWSER, as the screen then says', async () => {
		vi.stubEnv('PATH', folder);
		const {run, log} = surroundings();
		await run({kind: 'browse', address});
		expect(log).toEqual([
			{
				type: 'notify',
				notice: expect.stringMatching(/^no browser opened \(.*ENOENT\); set BROWSER to the one/),
			},
		]);
	});

	it('goes to the first of $BROWSER that can, while the terminal is its own', async () => {
		const [failing, able, late] = [noting('failing', 3), noting('able'), noting('late')];
		vi.stubEnv('BROWSER', `no-such-browser:${failing}:${able} --for=%s:${late}`);
		const {run, log} = surroundings();
		await run({kind: 'browse', address});
		expect(lines(given)).toEqual(['failing', address, 'able', `--for=${address}`]);
		expect(log).toEqual(['suspended', 'resumed']);
	});

	it('that no $BROWSER opens leaves why at the foot of the screen, of each', async () => {
		vi.stubEnv('BROWSER', `no-such-browser:${noting('failing', 3)}`);
		const {run, log} = surroundings();
		await run({kind: 'browse', address});
		expect(log).toEqual([
			'suspended',
			{
				type: 'notify',
				notice: expect.stringMatching(/^no browser opened \(.*ENOENT; .*failing ended with 3\); set BROWSER/),
			},
			'resumed',
		]);
	});
});

describe.skipIf(process.platform === 'win32')('an article that is edited', () => {
	const effect = {kind: 'edit', article, path: '/somewhere/a.txt', line: 12} as const;

	it('is handed to $VISUAL or else to $EDITOR, and read anew afterwards', async () => {
		const [visual, editor] = [noting('visual'), noting('vim')];
		vi.stubEnv('EDITOR', `${editor} -u NONE`);
		const {run, log, readPaths} = surroundings(holding({article: other}));
		await run(effect);
		expect(lines(given)).toEqual(['vim', '-u', 'NONE', '+12', '/somewhere/a.txt']);
		vi.stubEnv('VISUAL', visual);
		await run(effect);
		expect(lines(given).slice(-2)).toEqual(['visual', '/somewhere/a.txt']);
		const once = ['suspended', 'resumed', {type: 'reread', old: article, article: other, on: today()}];
		expect(log).toEqual([...once, ...once]);
		expect(readPaths).toEqual([article.id, article.id]);
	});

	it('is handed to vi where no editor is named', async () => {
		noting('vi');
		vi.stubEnv('PATH', folder);
		await surroundings(holding({article})).run(effect);
		expect(lines(given)).toEqual(['vi', '+12', '/somewhere/a.txt']);
	});

	it('is not handed over where its name is not UTF-8: the editor would open another file', async () => {
		vi.stubEnv('EDITOR', noting('vim'));
		const {log, run} = surroundings(holding({article}));
		await run({...effect, path: '/somewhere/caf\uDCE9.txt'});
		expect(log[0]).toEqual({
			type: 'notify',
			notice: 'its name is not UTF-8, which no editor can be given; rename the file',
		});
		expect(existsSync(given)).toBe(false);
	});

	it.each([
		['/bin/false', '/bin/false ended with 1; set EDITOR to the editor you use'],
		['no-such-editor', 'spawn no-such-editor ENOENT; set EDITOR to the editor you use'],
	])('leaves what went wrong with %s at the foot of the screen', async (editor, notice) => {
		vi.stubEnv('EDITOR', editor);
		const {run, log} = surroundings(holding({article: other}));
		await run(effect);
		expect(log).toContainEqual({type: 'notify', notice});
	});
});

describe('an article that is read anew', () => {
	const fromFile = {...article, source: {...article.source, path: '/somewhere/a.txt'}};

	it('comes from its file, and takes the place of the old one', async () => {
		const {run, log, readPaths} = surroundings(holding({article: other}));
		await run({kind: 'reload', article: fromFile});
		expect(readPaths).toEqual(['/somewhere/a.txt']);
		expect(log).toEqual([{type: 'reread', old: fromFile, article: other, on: today()}]);
	});

	it('and cannot be read says why', async () => {
		const problem = {source: safe`a.txt`, message: safe`no such file or folder; check the name`};
		const {run, log} = surroundings(holding({problem}));
		await run({kind: 'reload', article: fromFile});
		expect(log).toEqual([{type: 'notify', notice: 'not read anew: no such file or folder; check the name'}]);
	});
});

describe('a page that a link leads to', () => {
	const effect = {kind: 'follow', address: 'https://pilots.example/log'} as const;

	it('is read as any source is, and handed to the screens, or why it is not', async () => {
		const {run, log, readPaths} = surroundings(holding({article: other}));
		await run(effect);
		expect(readPaths).toEqual([effect.address]);
		const {address} = effect;
		expect(log).toEqual([{type: 'followed', address, articles: [other], problems: [], on: today()}]);
		const problem = {source: safe`https://pilots.example/log`, message: safe`no such host`};
		const failing = surroundings(holding({problem}));
		await failing.run(effect);
		expect(failing.log).toMatchObject([{articles: [], problems: [problem]}]);
	});
});
