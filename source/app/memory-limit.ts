import {constants, PerformanceObserver} from 'node:perf_hooks';
import {getHeapStatistics} from 'node:v8';
import type {ReadResult} from '../library/open-library.js';
import {safe} from '../text/safe-text.js';

// Of what the heap may become: beyond it the next article could end the process, and Node has no time to say so.
const mostUsed = 0.85;

/**
What is read, as long as there is memory for it. When there is none, nothing more is read, and one problem says so: without
it Node aborts, and leaves the terminal as it is.
*/
export async function* untilMemoryIsLow(
	results: AsyncGenerator<ReadResult, void>,
	isLow: () => boolean = watchMemory(),
): AsyncGenerator<ReadResult, void> {
	let read = 0;
	for await (const result of results) {
		read++;
		yield result;
		if (!isLow() || read === result.of) continue;
		const message = safe`not read: no memory left; open fewer, or let NODE_OPTIONS=--max-old-space-size= give more`;
		for (; read < result.of; read++)
			yield {of: result.of, source: result.source, problem: {source: safe`article ${read + 1}`, message}};
		return;
	}
}

/** Says whether the heap is nearly full. What counts is what a whole garbage collection has left, not what it will take away. */
function watchMemory(): () => boolean {
	let isLow = false;
	const observer = new PerformanceObserver(list => {
		const isMajor = list
			.getEntries()
			.some(
				entry => (entry as {detail?: {kind?: number}}).detail?.kind === constants.NODE_PERFORMANCE_GC_MAJOR,
			);
		if (!isMajor) return;
		const {used_heap_size: used, heap_size_limit: limit} = getHeapStatistics();
		isLow = used > mostUsed * limit;
	});
	observer.observe({entryTypes: ['gc']});
	return () => isLow;
}
