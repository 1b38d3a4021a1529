#!/usr/bin/env node
import * as nodeModule from 'node:module';
import {preventModeResetAtExit} from './terminal/tty-mode-guard.js';

const {node} = process.versions;
if (Number.parseInt(node, 10) < 20) {
	process.stderr.write(`seedreader: needs Node 20 or newer, and this is ${node}\n`);
	process.exit(2);
}

preventModeResetAtExit();
const argv = process.argv.slice(2);
// Node 22 and newer keep what they have compiled, in the folder for temporary files: before anything else is loaded.
if (!argv.includes('--no-state')) (nodeModule as {enableCompileCache?: () => void}).enableCompileCache?.();
// Whoever reads the messages may have gone; the exit code says enough.
process.stderr.on('error', () => {});
const {main} = await import('./app/main.js');
process.exitCode = await main(argv, process.env.PROGRAM_VERSION!);
// What is still being read is not waited for. A terminal has taken all that was written to it; a pipe may not have.
if (process.stdout.isTTY) process.exit();
