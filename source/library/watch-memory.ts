import {constants, PerformanceObserver} from 'node:perf_hooks';
import {getHeapStatistics} from 'node:v8';

// Of what old objects may take: beyond it V8 collects garbage more than it works, and then ends the process, and Node has no
// time to say so. With 150 MB it gave up at 122.
const mostUsed = 0.7;
// Bytes that V8 counts into its limit and keeps for young objects: three semi-spaces of 16 MB.
const young = 48 * 1024 * 1024;

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
		isLow = used > mostUsed * (limit - young);
	});
	observer.observe({entryTypes: ['gc']});
	return () => isLow;
}
