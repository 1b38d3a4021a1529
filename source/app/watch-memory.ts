import {constants, PerformanceObserver} from 'node:perf_hooks';
import {getHeapStatistics} from 'node:v8';

// Of what the heap may become: beyond it the next article could end the process, and Node has no time to say so.
const mostUsed = 0.85;

/** Says whether the heap is nearly full. What counts is what a whole garbage collection has left, not what it will take away. */
export function watchMemory(): () => boolean {
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
