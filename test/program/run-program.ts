import {spawn} from 'node:child_process';
import {ownFolders} from '../own-folders.js';
import {builtProgram} from '../terminal/pseudo-terminal.js';

export type Run = {exitCode: number | null; stdout: string; stderr: string};

/** The environment in which the program waits `milliseconds` where it would wait for many seconds. */
export const withPatience = (milliseconds: number) => ({
	NODE_OPTIONS: `--import=${new URL(`fixtures/patience.mjs?${milliseconds}`, import.meta.url).href}`,
});

/** Without `input`, standard input is /dev/null. */
type Surroundings = {cwd?: string; env?: Record<string, string>; input?: string | Uint8Array};

/** Runs the built program without a terminal, to its end. */
export const runProgram = (args: readonly string[], surroundings: Surroundings = {}): Promise<Run> =>
	runAlone(process.execPath, [builtProgram, ...args], surroundings);

/** Runs a script of the shell, to which the built program with its arguments is `"$@"`, to its end. */
export const runInShell = (
	script: string,
	args: readonly string[],
	surroundings: Surroundings = {},
): Promise<Run> =>
	runAlone('sh', ['-c', script, 'sh', process.execPath, builtProgram, ...args], surroundings);

/** Runs a program without a terminal, to its end. */
export async function runAlone(
	program: string,
	args: readonly string[],
	{cwd, env, input}: Surroundings,
): Promise<Run> {
	const child = spawn(program, args, {
		cwd,
		env: {...process.env, ...ownFolders(), ...env},
		stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
	});
	const run: Run = {exitCode: null, stdout: '', stderr: ''};
	child.stdout!.setEncoding('utf8').on('data', text => {
		run.stdout += text;
	});
	child.stderr!.setEncoding('utf8').on('data', text => {
		run.stderr += text;
	});
	// It may end without reading all of it.
	child.stdin?.on('error', () => {});
	child.stdin?.end(input);
	await new Promise(resolve => {
		child.once('close', code => {
			run.exitCode = code;
			resolve(code);
		});
	});
	return run;
}
