import * as files from 'node:fs';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {
	browserCommands,
	desktopOpener,
	editorArguments,
	runInTerminal,
	runInWindow,
} from '../../source/terminal/run-program.js';

vi.mock('node:fs', {spy: true});

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'seedreader-run-'));
});
afterEach(() => {
	vi.restoreAllMocks();
	rmSync(folder, {recursive: true});
});

describe.skipIf(process.platform === 'win32')('a program', () => {
	const asTerminal = (path: string) => {
		const {openSync} = files;
		const descriptor = openSync(path, 'r');
		vi.mocked(files.openSync).mockReturnValueOnce(descriptor);
		return descriptor;
	};

	it('reads the keys of the terminal where an article came on standard input', async () => {
		const typed = join(folder, 'typed');
		files.writeFileSync(typed, 'what is typed\n');
		const descriptor = asTerminal(typed);
		vi.stubGlobal(
			'process',
			new Proxy(process, {get: (target, name) => (name === 'stdin' ? {} : Reflect.get(target, name))}),
		);
		try {
			expect(await runInTerminal(' cp /dev/stdin ', [join(folder, 'read')])).toBeUndefined();
		} finally {
			vi.unstubAllGlobals();
		}

		expect(files.openSync).toHaveBeenLastCalledWith('/dev/tty', 'r');
		expect(readFileSync(join(folder, 'read'), 'utf8')).toBe('what is typed\n');
		expect(files.closeSync).toHaveBeenCalledWith(descriptor);
	});

	it('that fails says how it ended, by its exit code or a signal', async () => {
		expect(await runInWindow('sh', ['-c', 'exit 0'])).toBeUndefined();
		expect(await runInWindow('sh', ['-c', 'exit 3'])).toEqual({message: 'sh ended with 3'});
		expect(await runInWindow('sh', ['-c', 'kill -TERM $$'])).toEqual({message: 'sh ended with SIGTERM'});
		expect(await runInWindow('no-such-program', [])).toEqual({message: 'spawn no-such-program ENOENT'});
	});
});

describe('an editor', () => {
	it.each([
		['vi', ['+12', 'a.txt']],
		['/usr/bin/nvim -u NONE', ['+12', 'a.txt']],
		['C:\\Tools\\Vim.EXE', ['a.txt']],
		['C:\\Tools\\vim.EXE', ['+12', 'a.txt']],
		[' emacs -nw', ['+12', 'a.txt']],
		['code --wait', ['a.txt']],
		['vile-thing', ['a.txt']],
	])('is told the line where it takes one: %s', (editor, expected) => {
		expect(editorArguments(editor, 'a.txt', 12)).toEqual(expected);
		expect(editorArguments(editor, 'a.txt')).toEqual(['a.txt']);
	});
});

describe('an address', () => {
	it('stands where $BROWSER has a place for it, or else at the end', () => {
		expect(browserCommands('w3m -T %s: : lynx:open --url=%s --again=%s', 'https://x/?q=a b')).toEqual([
			{command: 'w3m', args: ['-T', 'https://x/?q=a b']},
			{command: 'lynx', args: ['https://x/?q=a b']},
			{command: 'open', args: ['--url=https://x/?q=a b', '--again=https://x/?q=a b']},
		]);
	});

	it('is opened on each desktop by what opens addresses there, as one argument', () => {
		for (const [platform, command] of [
			['darwin', 'open'],
			['win32', 'rundll32'],
			['linux', 'xdg-open'],
			['freebsd', 'xdg-open'],
		] as const) {
			const [program, args] = desktopOpener('https://x/?a&b', platform);
			expect(program).toBe(command);
			expect(args.at(-1)).toBe('https://x/?a&b');
		}
	});
});
