// Loaded into the program by large-folder.mjs: writes down how long the main thread works from a key to the last byte of its
// answer, whatever other threads do.
import {writeFileSync} from 'node:fs';

const {stdin, stdout} = process;
const {eventLoopUtilization} = performance;
const times = [];
let readAt;
const read = stdin.read.bind(stdin);
stdin.read = (...args) => {
	const piece = read(...args);
	if (piece !== null) readAt = eventLoopUtilization();
	return piece;
};

const write = stdout.write.bind(stdout);
stdout.write = (...args) => {
	const result = write(...args);
	if (readAt) times.push({active: eventLoopUtilization(readAt).active});
	readAt = undefined;
	return result;
};

process.on(
	'exit',
	() => process.env.KEY_TIMES && writeFileSync(process.env.KEY_TIMES, JSON.stringify(times)),
);
