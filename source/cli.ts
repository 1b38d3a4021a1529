#!/usr/bin/env node
import * as nodeModule from 'node:module';
import {plainOptions} from './command/options.js';
import {openSplashScreen, opensScreens} from './terminal/splash-screen.js';
import {preventModeReset, preventModeResetAtExit} from './terminal/tty-mode-guard.js';

preventModeResetAtExit();
const argv = process.argv.slice(2);
const plain = plainOptions(argv);
// Before the rest is loaded: nobody should have to wonder whether the program has started.
const early = plain && opensScreens(plain.sources) ? openSplashScreen() : undefined;
// Node 22 and newer keep what they have compiled, in the folder for temporary files.
if (!argv.includes('--no-state')) (nodeModule as {enableCompileCache?: () => void}).enableCompileCache?.();
const parsed = plain ? {options: plain} : await parsedFlags();
// Whoever reads the messages may have gone; the exit code says enough.
process.stderr.on('error', () => {});
if ('options' in parsed) {
	const {run} = await import('./app/run.js');
	process.exitCode = await run(parsed.options, early);
} else {
	preventModeReset();
	if ('print' in parsed) process.stdout.on('error', () => {}).write(`${parsed.print}\n`);
	else {
		process.stderr.write(`seedreader: ${parsed.wrong}\n`);
		process.exitCode = 2;
	}
}

async function parsedFlags() {
	const {version} = nodeModule.createRequire(import.meta.url)('../package.json') as {version: string};
	return (await import('./command/flags.js')).readFlags(argv, version);
}
