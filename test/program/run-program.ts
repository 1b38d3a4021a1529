import {spawn} from 'node:child_process';
import {ownFolders} from '../own-folders.js';
import {builtProgram} from '../terminal/pseudo-terminal.js';

export type Run = {exitCode: number | null; stdout: string; stderr: string};

type Surroundings = {cwd?: string; env?: Record<string, string>; input?: string};

/** Runs the built program without a terminal, to its end. */
export async function runProgram(
	args: readonly string[],
	{cwd, env, input = ''}: Surroundings = {},
): Promise<Run> {
	const child = spawn(process.execPath, [builtProgram, ...args], {
		cwd,
		env: {...process.env, ...ownFolders(), ...env},
	});
	const run: Run = {exitCode: null, stdout: '', stderr: ''};
	child.stdout.setEncoding('utf8').on('data', text => {
		run.stdout += text;
	});
	child.stderr.setEncoding('utf8').on('data', text => {
		run.stderr += text;
	});
	child.stdin.on('error', () => {});
	child.stdin.end(input);
	await new Promise(resolve => {
		child.once('close', code => {
			run.exitCode = code;
			resolve(code);
		});
	});
	return run;
}
