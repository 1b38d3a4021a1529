#!/usr/bin/env node
import {createRequire} from 'node:module';
import {readFlags} from './flags.js';

const {version} = createRequire(import.meta.url)('../package.json') as {version: string};
const parsed = readFlags(process.argv.slice(2), version);
// Whoever reads the messages may have gone; the exit code says enough.
process.stderr.on('error', () => {});
if ('print' in parsed) process.stdout.on('error', () => {}).write(`${parsed.print}\n`);
else if ('wrong' in parsed) {
	process.stderr.write(`seedreader: ${parsed.wrong}\n`);
	process.exitCode = 2;
} else {
	const {run} = await import('./run.js');
	process.exitCode = await run(parsed.options);
}
