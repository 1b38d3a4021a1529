import {EventEmitter} from 'node:events';
import type {watch as watchFolder} from 'node:fs';
import {mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it, onTestFinished, vi} from 'vitest';
import {readSources} from '../../source/library/open-library.js';
import {FolderWatch} from '../../source/library/watch-folders.js';
import {type LibraryChanges, type Watched, watchLibrary} from '../../source/library/watch-library.js';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'seedreader-watch-'));
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

const pathOf = (name: string) => join(folder, name);
const write = (name: string, text: string) => writeFileSync(pathOf(name), `${text}\n`);

/** Folders as if they were watched: what happens in them is told by the test. */
function fakeFolders() {
	const watchers = new Map<string, EventEmitter & {close: () => void}>();
	const watch = (path: string) => {
		const watcher = Object.assign(new EventEmitter(), {close: vi.fn(() => watchers.delete(path))});
		watchers.set(path, watcher);
		return watcher;
	};
	const happen = (path: string, name: string | null) =>
		watchers.get(path)!.emit('change', 'rename', name === null ? null : Buffer.from(name));
	return {watch: watch as unknown as typeof watchFolder, happen, watchers};
}

describe('a watch of folders', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	function started(watch: typeof watchFolder) {
		const [quiet, problems]: [string[][], string[]] = [[], []];
		const folders = new FolderWatch({
			watch,
			onQuiet: paths => quiet.push(paths.sort()),
			onProblem: problem => problems.push(problem),
		});
		return {folders, quiet, problems};
	}

	it('tells of what is quiet, not of what is still being written', () => {
		const {watch, happen} = fakeFolders();
		const {folders, quiet} = started(watch);
		folders.add('/a');
		folders.add('/b');
		happen('/a', 'long.txt');
		happen('/a', 'short.txt');
		vi.advanceTimersByTime(200);
		happen('/a', 'long.txt');
		happen('/b', 'late.txt');
		vi.advanceTimersByTime(200);
		expect(quiet).toEqual([['/a/short.txt']]);
		happen('/a', 'long.txt');
		vi.advanceTimersByTime(10_000);
		expect(quiet).toEqual([['/a/short.txt'], ['/b/late.txt'], ['/a/long.txt']]);
		expect(vi.getTimerCount()).toBe(0);
	});

	it('tells the folder where the system does not say what it was, and only names that are wanted', () => {
		const {watch, happen} = fakeFolders();
		const {folders, quiet} = started(watch);
		folders.add('/a');
		folders.add('/b', new Set(['b.txt']));
		happen('/a', null);
		happen('/b', 'c.txt');
		happen('/b', 'b.txt');
		vi.advanceTimersByTime(1000);
		expect(quiet).toEqual([['/a', '/b/b.txt']]);
	});

	it('says once where the system watches no more, and goes on with what it watches', () => {
		const {watch, happen, watchers} = fakeFolders();
		let room = 1;
		const {folders, quiet, problems} = started(((path: string) => {
			if (room-- > 0) return (watch as unknown as (path: string) => unknown)(path);
			throw Object.assign(new Error('System limit for number of file watchers reached'), {code: 'ENOSPC'});
		}) as never);
		for (const path of ['/a', '/b', '/c']) folders.add(path);
		expect(problems).toEqual([
			'new files are not seen in all folders: the system watches no more; raise fs.inotify.max_user_watches',
		]);
		happen('/a', 'x.txt');
		vi.advanceTimersByTime(1000);
		expect(quiet).toEqual([['/a/x.txt']]);
		folders.close();
		expect(watchers.size).toBe(0);
	});

	it('lets go of a folder that was taken away, and of all when it is over', () => {
		const {watch, happen, watchers} = fakeFolders();
		const {folders, quiet, problems} = started(watch);
		folders.add('/a');
		folders.add('/b');
		watchers.get('/b')!.emit('error', Object.assign(new Error('gone'), {code: 'ENOENT'}));
		expect([...watchers.keys()]).toEqual(['/a']);
		happen('/a', 'x.txt');
		folders.close();
		vi.advanceTimersByTime(1000);
		expect({quiet, problems, timers: vi.getTimerCount()}).toEqual({quiet: [], problems: [], timers: 0});
		folders.add('/c');
		expect(watchers.size).toBe(0);
	});
});

describe('a library that is watched', () => {
	/** Begins to watch; each call of `next` waits for the next changes. */
	function begin(
		watched: Partial<Watched>,
		{listedAt = Date.now() + 5000, readBefore = [] as string[]} = {},
	) {
		const waiting: ((changes: LibraryChanges) => void)[] = [];
		const come: LibraryChanges[] = [];
		const end = watchLibrary(
			{folders: [], files: [], ...watched},
			{
				read: files => readSources(files),
				onChanges: changes => {
					const take = waiting.shift();
					if (take) take(changes);
					else come.push(changes);
				},
				onProblem: problem => {
					throw new Error(problem);
				},
				complete: Promise.resolve(),
				listedAt,
				readBefore,
				known: () => readBefore,
			},
		);
		onTestFinished(end);
		const next = async (): Promise<LibraryChanges> =>
			come.shift() ?? (await new Promise(resolve => waiting.push(resolve)));
		return {next, end};
	}

	const told = ({articles, problems, gone}: LibraryChanges) => ({
		articles: articles.map(({id, original}) => [id, original.trim()]),
		problems: problems.map(({source}) => source),
		gone,
	});

	it('reads what comes, and what an editor puts in its place, whole', async () => {
		const {next} = begin({folders: [folder]});
		write('a.txt', 'The first words of it.');
		expect(told(await next())).toEqual({
			articles: [[pathOf('a.txt'), 'The first words of it.']],
			problems: [],
			gone: [],
		});
		write('.a.txt.swp', 'Other words of it.');
		renameSync(pathOf('.a.txt.swp'), pathOf('a.txt'));
		const {articles} = told(await next());
		expect(articles).toEqual([[pathOf('a.txt'), 'Other words of it.']]);
		rmSync(pathOf('a.txt'));
		expect(told(await next())).toEqual({articles: [], problems: [], gone: [pathOf('a.txt')]});
	});

	it('passes over what is no article, and says what cannot be read', async () => {
		mkdirSync(pathOf('node_modules'));
		const {next} = begin({folders: [folder]});
		write('picture.png', 'x');
		write('.hidden.txt', 'Nothing to see.');
		mkdirSync(pathOf('.git'));
		writeFileSync(pathOf('empty.txt'), '');
		expect(told(await next())).toEqual({articles: [], problems: [pathOf('empty.txt')], gone: []});
	});

	it('goes on into folders that come', async () => {
		const {next} = begin({folders: [folder]});
		mkdirSync(join(folder, '.made', 'june'), {recursive: true});
		write('.made/june/a.txt', 'It was June.');
		renameSync(pathOf('.made'), pathOf('2026'));
		expect(told(await next()).articles).toEqual([[pathOf('2026/june/a.txt'), 'It was June.']]);
		write('2026/june/b.txt', 'It still was.');
		expect(told(await next()).articles).toEqual([[pathOf('2026/june/b.txt'), 'It still was.']]);
	});

	it('watches a single file whatever its name, and nothing beside it', async () => {
		write('notes.log', 'Before.');
		const {next} = begin({files: [pathOf('notes.log')]});
		write('b.txt', 'Another one.');
		write('notes.log', 'After.');
		expect(told(await next()).articles).toEqual([[pathOf('notes.log'), 'After.']]);
	});

	it('does not miss what came or changed before it was watched', async () => {
		write('known.txt', 'It is known.');
		write('changed.txt', 'It is another one now.');
		write('came.txt', 'It came.');
		const before = new Date(Date.now() - 60_000);
		utimesSync(pathOf('known.txt'), before, before);
		const readBefore = [pathOf('known.txt'), pathOf('changed.txt')];
		const {next} = begin({folders: [folder]}, {listedAt: Date.now(), readBefore});
		expect(told(await next()).articles).toEqual([[pathOf('changed.txt'), 'It is another one now.']]);
		expect(told(await next()).articles).toEqual([[pathOf('came.txt'), 'It came.']]);
	});
});
