import {plainOptions} from '../command/plain-options.js';
import {preventModeReset} from '../terminal/tty-mode-guard.js';
import {run} from './run.js';

/** Does what a command line asks for, without the program's own name; resolves with the exit code. */
export async function main(argv: readonly string[], version: string): Promise<number> {
	const plain = plainOptions(argv);
	if (plain) return run(plain);
	const {readFlags} = await import('../command/flags.js');
	const parsed = readFlags(argv, version);
	if ('options' in parsed) return run(parsed.options);
	preventModeReset();
	if ('print' in parsed) {
		process.stdout.on('error', () => {}).write(`${parsed.print}\n`);
		return 0;
	}

	process.stderr.write(`seedreader: ${parsed.wrong}\n`);
	return 2;
}
