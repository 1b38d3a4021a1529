import {Worker, type WorkerOptions} from 'node:worker_threads';

/**
The file of a thread: the build puts it into the folder of the chunks, and this code is always part of one of them. Where all is
in a single file, it is that one again, and `#` says which thread it is to be.
*/
export const threadFile = (name: string): URL =>
	new URL(process.env.IS_SINGLE_FILE ? `#${name}` : `${name}.js`, import.meta.url);

/**
Starts a thread, which never keeps the process from ending. `onFailure` is called once, when it fails or ends by itself.
Throws where the system gives no thread.
*/
export function startThread<Message>(
	file: URL,
	options: WorkerOptions,
	onMessage: (message: Message) => void,
	onFailure: (error: NodeJS.ErrnoException) => void,
): Worker {
	const worker = new Worker(file, {...options, argv: [file.hash.slice(1)]});
	const fail = (error: Error) => {
		void stopThread(worker);
		onFailure(error);
	};

	worker.unref();
	worker.on('message', onMessage);
	worker.once('error', fail);
	worker.once('messageerror', fail);
	worker.once('exit', code => fail(new Error(`exit code ${code}`)));
	return worker;
}

/** Ends a thread, whatever it is doing; nothing more is heard of it. Resolves when its memory is free. */
export async function stopThread(worker: Worker): Promise<void> {
	worker.removeAllListeners();
	// A thread that fails while it is being ended has nobody to tell.
	worker.on('error', () => {});
	await worker.terminate();
}
