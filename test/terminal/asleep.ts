import {readdirSync, readFileSync} from 'node:fs';
import type {PseudoTerminal} from './pseudo-terminal.js';

/** What the threads of a program on Linux are at. */
type Activity = {
	/** Whether every thread waits for something to come from outside, and no child is left. */
	isWaiting: boolean;
	/** How often the main thread was given a processor or taken from it. */
	mainSwitches: string;
	/** The same of all threads: as long as it stays the same, none of them has run. */
	switches: string;
};

/** Milliseconds between two looks. */
const interval = 2;
const patience = 30_000;

/** How often the program's main thread has run: it changes with whatever wakes it. */
export const wakingsOf = ({pid}: PseudoTerminal): string | undefined => activityOf(pid)?.mainSwitches;

/**
Resolves when the program has ended, or has done all there was to do: all of its threads wait, and what they have written
is on the screen. `wokenSince` is what `wakingsOf` said before something was sent to it: it has to have woken since. For
`quiet` milliseconds nothing may have run; only timers that are longer are still to come.
*/
export async function asleep(
	terminal: PseudoTerminal,
	{wokenSince, quiet = interval}: {wokenSince?: string; quiet?: number} = {},
): Promise<void> {
	const start = performance.now();
	let before = '';
	let since = start;
	while (!terminal.hasEnded) {
		const now = performance.now();
		const activity = activityOf(terminal.pid);
		if (!activity) {
			await terminal.exited;
			return;
		}

		const {isWaiting, mainSwitches, switches} = activity;
		const isAtRest =
			isWaiting && mainSwitches !== wokenSince && terminal.isOnAlternateScreen && terminal.isWritten;
		const seen = isAtRest ? `${switches} ${terminal.output.length}` : '';
		if (seen !== before) since = now;
		else if (isAtRest && now - since >= quiet) return;
		before = seen;
		if (now - start > patience)
			throw new Error(
				`the program comes to no rest, with this on the screen:\n${terminal.screen.join('\n')}`,
			);
		await new Promise(resolve => setTimeout(resolve, interval));
	}
}

/** Undefined when there is no such program any more. */
function activityOf(pid: number): Activity | undefined {
	const main = statusOf(pid, pid);
	if (!main || main.state === 'Z') return undefined;
	const tasks = threadsOf(pid).map(task => ({task, ...statusOf(pid, Number(task))}));
	const children = read(`/proc/${pid}/task/${pid}/children`)?.trim();
	return {
		isWaiting: children === '' && tasks.every(({state}) => state === 'S'),
		mainSwitches: main.switches,
		switches: tasks.map(({task, switches}) => `${task}:${switches}`).join(' '),
	};
}

function threadsOf(pid: number): string[] {
	try {
		return readdirSync(`/proc/${pid}/task`);
	} catch {
		return [];
	}
}

/** The state of a thread, and how often it was given a processor or taken from it. */
function statusOf(pid: number, task: number): {state: string; switches: string} | undefined {
	const status = read(`/proc/${pid}/task/${task}/status`);
	if (status === undefined) return undefined;
	const switches = [...status.matchAll(/ctxt_switches:\s+(\d+)/g)].map(([, count]) => count).join('+');
	return {state: /^State:\s+(\w)/m.exec(status)![1], switches};
}

/** What has ended in the meantime cannot be read. */
function read(path: string): string | undefined {
	try {
		return readFileSync(path, 'latin1');
	} catch {
		return undefined;
	}
}
