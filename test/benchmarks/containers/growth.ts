import {readLayout} from '../../../source/article/containers/read-layout.js';
import {readArticles} from '../../../source/article/read-articles.js';
import {inputs} from './inputs.js';

const smallBytes = 300_000;
const times = 10;
// Of ten times as much, 22 times the time is an exponent of 1.35; what takes less than a second keeps nobody waiting.
const mostRatio = 22;
const leastMilliseconds = 1000;

/** Prints how long each reader takes for ten times as much, `!!` before what takes out of proportion. */
export function measure(wanted: RegExp): void {
	for (const [name, make] of Object.entries(inputs)) {
		if (!wanted.test(name)) continue;
		const [little, much] = [make(smallBytes), make(smallBytes * times)];
		// The first run is of code that was never run before.
		const [, small] = [timeOf(little, name), timeOf(little, name)];
		const large = timeOf(much, name);
		const isSlow =
			large.milliseconds > leastMilliseconds && large.milliseconds > mostRatio * small.milliseconds;
		const columns = [small.milliseconds, large.milliseconds].map(time => `${time.toFixed(0)} ms`.padStart(9));
		const ratio = `${(large.milliseconds / small.milliseconds).toFixed(1)} x`.padStart(8);
		console.log(`${isSlow ? '!!' : '  '} ${name.padEnd(36)}${columns.join('')}${ratio}  ${large.outcome}`);
	}
}

/** The time of the processor, which tells more than the clock on a busy machine. */
function timeOf(input: string | Uint8Array, name: string): {milliseconds: number; outcome: string} {
	const before = process.cpuUsage();
	const outcome = outcomeOf(input, name);
	const {user, system} = process.cpuUsage(before);
	return {milliseconds: (user + system) / 1000, outcome};
}

function outcomeOf(input: string | Uint8Array, name: string): string {
	let problems = 0;
	try {
		if (name.startsWith('pdf')) return `${readLayout(String(input))?.html?.length ?? 0} letters`;
		const {length} = readArticles(input, {onProblem: () => problems++});
		return `${length} articles, ${problems} problems`;
	} catch (error) {
		return (error as Error).message;
	}
}
