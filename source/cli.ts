#!/usr/bin/env node
import * as nodeModule from 'node:module';
import {preventModeReset, preventModeResetAtExit} from './terminal/tty-mode-guard.js';

preventModeResetAtExit();
const argv = process.argv.slice(2);
// Node 22 and newer keep what they have compiled, in the folder for temporary files.
if (!argv.includes('--no-state')) (nodeModule as {enableCompileCache?: () => void}).enableCompileCache?.();
// Whoever reads the messages may have gone; the exit code says enough.
process.stderr.on('error', () => {});
const {version} = nodeModule.createRequire(import.meta.url)('../package.json') as {version: string};
const {readFlags} = await import('./command/flags.js');
const parsed = readFlags(argv, version);
if ('options' in parsed) {
	const {run} = await import('./app/run.js');
	process.exitCode = await run(parsed.options);
} else {
	preventModeReset();
	if ('print' in parsed) process.stdout.on('error', () => {}).write(`${parsed.print}\n`);
	else {
		process.stderr.write(`seedreader: ${parsed.wrong}\n`);
		process.exitCode = 2;
	}
}
