// Loaded into the program by large-folder.mjs: writes down how long the main thread works from a key to the last byte of its
// answer, whatever other threads do; where Linux tells, also its processor time, in steps of 10 ms, which other programs do
// not lengthen.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';

const {stdin, stdout} = process;
const {eventLoopUtilization} = performance;
const statistics = `/proc/self/task/${process.pid}/stat`;
const isKnown = existsSync(statistics);

/** Milliseconds of processor time of this thread: fields 14 and 15 (proc(5)), in ticks of 10 ms. */
function processorTime() {
	if (!isKnown) return 0;
	const text = readFileSync(statistics, 'utf8');
	const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
	return (Number(fields[11]) + Number(fields[12])) * 10;
}

const times = [];
let readAt;
const read = stdin.read.bind(stdin);
stdin.read = (...args) => {
	const piece = read(...args);
	if (piece !== null) readAt = {loop: eventLoopUtilization(), processor: processorTime()};
	return piece;
};

const write = stdout.write.bind(stdout);
stdout.write = (...args) => {
	const result = write(...args);
	if (readAt)
		times.push({
			active: eventLoopUtilization(readAt.loop).active,
			processor: processorTime() - readAt.processor,
		});
	readAt = undefined;
	return result;
};

process.on(
	'exit',
	() => process.env.KEY_TIMES && writeFileSync(process.env.KEY_TIMES, JSON.stringify(times)),
);
