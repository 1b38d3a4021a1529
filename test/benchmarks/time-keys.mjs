// Loaded into the program by wire.mjs: writes down how long each key takes, from being read to the last byte of its answer.
import {writeFileSync} from 'node:fs';

const {stdin, stdout} = process;
const times = [];
let readAt;
const read = stdin.read.bind(stdin);
stdin.read = (...args) => {
	const piece = read(...args);
	if (piece !== null) readAt = [performance.now(), process.cpuUsage()];
	return piece;
};

const write = stdout.write.bind(stdout);
stdout.write = (...args) => {
	const result = write(...args);
	if (readAt) {
		const {user, system} = process.cpuUsage(readAt[1]);
		times.push({passed: performance.now() - readAt[0], worked: (user + system) / 1000});
		readAt = undefined;
	}

	return result;
};

process.on('exit', () => writeFileSync(process.env.KEY_TIMES, JSON.stringify(times)));
