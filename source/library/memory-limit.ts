import {safe} from '../text/safe-text.js';
import type {ReadResult} from './open-library.js';

const fewSources = 10;

/**
What is read, as long as there is memory for it. When there is none, nothing more is read, and one problem says so: without
it Node aborts, and leaves the terminal as it is.
*/
export async function* untilMemoryIsLow(
	results: AsyncGenerator<ReadResult, void>,
	watch = async () => (await import('./watch-memory.js')).watchMemory(),
): AsyncGenerator<ReadResult, void> {
	let read = 0;
	let isLow: (() => boolean) | undefined;
	for await (const result of results) {
		read++;
		yield result;
		if (read < fewSources) continue;
		// So few fit into any memory, and the first screen does not wait for what watches it.
		isLow ??= await watch();
		if (!isLow() || read === result.of) continue;
		const message = safe`not read: no memory is left; open fewer, or start it with NODE_OPTIONS=--max-old-space-size=8000`;
		const problem = {source: safe`${result.of - read} more`, message};
		yield {of: read + 1, source: result.source, problem};
		return;
	}
}
