import {type FSWatcher, watch as watchFolder} from 'node:fs';
import {join} from 'node:path';
import {type SafeText, safe, toSafeText} from '../text/safe-text.js';
import {pathOfBytes, systemPath} from './system-path.js';

export type WatchOptions = {
	/** Told the paths in which something came, changed or went, when nothing more happened to them for a while. */
	onQuiet: (paths: string[]) => void;
	/** Told once, on one line, why not all of it is watched. */
	onProblem: (problem: SafeText) => void;
	/** Whether the process goes on for it. */
	isWaitedFor?: boolean;
	watch?: typeof watchFolder;
};

// Milliseconds after which a file that is being written or copied is taken to be whole; programs write on in shorter steps.
const quiet = 300;

/**
Watches folders, each by itself: what lies in a folder within one is not told of. Files are not watched, as editors put another one
in the place of what they change.
*/
export class FolderWatch {
	readonly #options: WatchOptions;
	readonly #watchers = new Map<string, FSWatcher>();
	/** When something happened last to the paths that are not quiet yet: milliseconds. */
	readonly #restless = new Map<string, number>();
	#timer: NodeJS.Timeout | undefined;
	/** Whether no folder more is watched: there is no room for it, or it is over. */
	#isEnded = false;

	constructor(options: WatchOptions) {
		this.#options = options;
	}

	/** Watches one folder more; of the files in it only those of some names, where these are given. */
	add(folder: string, names?: ReadonlySet<string>): void {
		if (this.#watchers.has(folder) || this.#isEnded) return;
		const {watch = watchFolder, isWaitedFor = false} = this.#options;
		try {
			const watcher = watch(systemPath(folder), {encoding: 'buffer', persistent: isWaitedFor});
			watcher.on('change', (_, name: Buffer | null) => this.#note(folder, name && pathOfBytes(name), names));
			watcher.on('error', error => this.#fail(folder, error));
			this.#watchers.set(folder, watcher);
		} catch (error) {
			this.#fail(folder, error as Error);
		}
	}

	/** Ends it at once; what is not quiet yet is not told any more. */
	close(): void {
		clearTimeout(this.#timer);
		this.#restless.clear();
		this.#isEnded = true;
		for (const watcher of this.#watchers.values()) watcher.close();
		this.#watchers.clear();
	}

	/** Some systems do not tell in what of the folder it was: then all of it is looked at. */
	#note(folder: string, name: string | null, names?: ReadonlySet<string>): void {
		if (name !== null && names && !names.has(name)) return;
		const path = name === null ? folder : join(folder, name);
		// The one that has been at rest the longest stays the first.
		this.#restless.delete(path);
		this.#restless.set(path, performance.now());
		this.#timer ??= this.#wait(quiet);
	}

	#wait(milliseconds: number): NodeJS.Timeout {
		const timer = setTimeout(() => this.#tellQuiet(), milliseconds);
		return this.#options.isWaitedFor ? timer : timer.unref();
	}

	#tellQuiet(): void {
		const now = performance.now();
		const paths = [...this.#restless].flatMap(([path, at]) => (now - at >= quiet ? [path] : []));
		for (const path of paths) this.#restless.delete(path);
		const [oldest = now] = this.#restless.values();
		this.#timer = this.#restless.size > 0 ? this.#wait(Math.max(1, oldest + quiet - now)) : undefined;
		if (paths.length > 0) this.#options.onQuiet(paths);
	}

	/** What is watched already stays so. */
	#fail(folder: string, {code, message}: NodeJS.ErrnoException): void {
		this.#watchers.get(folder)?.close();
		this.#watchers.delete(folder);
		// A folder that was taken away has nothing to watch.
		if (this.#isEnded || code === 'ENOENT' || code === 'EPERM') return;
		this.#isEnded = true;
		const isLimit = code === 'ENOSPC' || code === 'EMFILE' || code === 'ENFILE';
		this.#options.onProblem(
			isLimit
				? safe`new files are not seen in all folders: the system watches no more; raise fs.inotify.max_user_watches`
				: safe`new files are not seen in ${toSafeText(folder)}: ${toSafeText(message)}`,
		);
	}
}
