import type {ReadResult} from '../library/open-library.js';
import {safe} from '../text/safe-text.js';

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
		const message = safe`not read: no memory left; open fewer, or let NODE_OPTIONS=--max-old-space-size= give more`;
		for (; read < result.of; read++)
			yield {of: result.of, source: result.source, problem: {source: safe`article ${read + 1}`, message}};
		return;
	}
}
