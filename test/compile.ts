import {execFileSync} from 'node:child_process';
import {resolve} from 'node:path';

/** Compiles a file of TypeScript, as strictly as there is, as somebody who uses the package would. Throws what is wrong. */
export function compile(file: string, cwd: string): void {
	const types = resolve('node_modules/@types');
	const options = '--strict --module nodenext --target es2022 --types node --typeRoots'.split(' ');
	execFileSync(resolve('node_modules/.bin/tsc'), [file, ...options, types], {cwd, stdio: 'pipe'});
}
