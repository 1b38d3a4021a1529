import {chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {formatJudgements, noJudgements} from '../../source/storage/judgements.js';
import {seedNames} from '../seeds.js';
import {builtProgram} from '../terminal/pseudo-terminal.js';

const [seedA, seedB] = seedNames.map(name => readFileSync(join('seeds', name), 'utf8'));

/** A text as a page on the web. */
export const pageOf = (text: string): string =>
	`<!doctype html><meta charset="utf-8"><article>${text
		.split(/\n+/)
		.map(line => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
		.join('\n')}</article>`;

export const page = pageOf(seedA);

/** A folder to run an example of the readme in: `cwd` holds the files that the examples name. */
export type ExampleFolder = {cwd: string; env: Record<string, string>; remove: () => void};

/**
A new folder with the files that the examples name, and an environment in which `seedreader` is the built program, `npx`
starts it, `npm root -g` is a folder where it is installed, and nothing of whoever runs the tests is read or written.
*/
export function makeExampleFolder(): ExampleFolder {
	const folder = mkdtempSync(join(tmpdir(), 'seedreader-'));
	const cwd = join(folder, 'here');
	mkdirSync(join(cwd, 'notes'), {recursive: true});
	writeFileSync(join(cwd, 'a.txt'), seedA);
	writeFileSync(join(cwd, 'b.txt'), seedB);
	writeFileSync(join(cwd, 'b.html'), pageOf(seedB));
	writeFileSync(join(cwd, 'one.txt'), seedA);
	writeFileSync(join(cwd, 'two.html'), pageOf(seedB));
	writeFileSync(join(cwd, 'page.html'), page);
	writeFileSync(join(cwd, 'anna.json'), formatJudgements(noJudgements));
	writeFileSync(join(cwd, 'notes', 'monday.txt'), seedA);
	writeFileSync(join(cwd, 'notes', 'tuesday.txt'), seedB);

	const programs = join(folder, 'bin');
	mkdirSync(programs);
	const command = (name: string, script: string) => {
		writeFileSync(join(programs, name), `#!/bin/sh\n${script}\n`);
		chmodSync(join(programs, name), 0o755);
	};
	command('seedreader', `exec '${process.execPath}' '${builtProgram}' "$@"`);
	command('npx', '[ "$1" = seedreader ] && shift && exec seedreader "$@"');

	const globally = join(folder, 'global', 'lib', 'node_modules');
	mkdirSync(globally, {recursive: true});
	symlinkSync(process.cwd(), join(globally, 'seedreader'));
	// A project of its own, whatever lies in the folders above.
	writeFileSync(join(cwd, 'package.json'), '{}');
	mkdirSync(join(cwd, 'node_modules'));
	symlinkSync(process.cwd(), join(cwd, 'node_modules', 'seedreader'));
	return {
		cwd,
		env: {
			PATH: `${programs}${delimiter}${process.env.PATH}`,
			HOME: folder,
			XDG_STATE_HOME: join(folder, 'state'),
			XDG_CONFIG_HOME: join(folder, 'config'),
			XDG_CACHE_HOME: join(folder, 'cache'),
			npm_config_prefix: join(folder, 'global'),
			LANG: 'C.UTF-8',
		},
		remove: () => rmSync(folder, {recursive: true, force: true}),
	};
}
