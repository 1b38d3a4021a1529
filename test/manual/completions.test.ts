import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {flags} from '../../source/manual/flag-table.js';
import {formatNames} from '../../source/report/formats.js';
import {isInstalled} from '../installed.js';
import {builtProgram, PseudoTerminal} from '../terminal/pseudo-terminal.js';

const completions = resolve('dist/completions');
let folder = '';

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'seedreader-'));
	writeFileSync(join(folder, 'article.txt'), 'An article');
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

// Each shell without the configuration of whoever runs the tests, and with the completions as the readme has it.
const shells = {
	bash: {
		args: ['--norc', '--noprofile', '-i'],
		setUp: `bind 'set show-all-if-ambiguous on'; source '${completions}/seedreader.bash'`,
	},
	zsh: {
		args: ['-f', '-i'],
		setUp: `fpath+=('${completions}'); autoload -Uz compinit; compinit -D -u; unsetopt list_ambiguous`,
	},
} as const;

// What is printed, read as the readme has it where nothing is installed.
const printed = (name: string) => `eval "$('${process.execPath}' '${builtProgram}' --completion ${name})"`;
const setUpPrinted = {
	bash: printed('bash'),
	zsh: `autoload -Uz compinit; compinit -D -u; ${printed('zsh')}`,
};

// Bash 3.2, which macOS has, cannot keep from offering files.
const canOfferNothing = {
	bash: isInstalled('bash') && spawnSync('bash', ['-c', 'type compopt']).status === 0,
	zsh: isInstalled('zsh'),
};

describe.each(['bash', 'zsh'] as const)('the completion for %s', name => {
	/** A shell in which a line was typed; Tab is the key that completes. */
	async function typed(line: string, setUp: string = shells[name].setUp): Promise<PseudoTerminal> {
		const {args} = shells[name];
		const terminal = new PseudoTerminal(name, args, {cwd: folder, env: {HOME: folder, PS1: '> '}});
		terminal.press(`PS1='> '; ${setUp}; clear; echo rea''dy\r`);
		await terminal.until(screen => screen[0] === 'ready' && screen[1].startsWith('>'));
		terminal.press(line);
		return terminal;
	}

	it.for([
		['--f\t', ['--fields', '--force', '--format']],
		['--format \t', formatNames],
		['-f \t', formatNames],
		['--theme \t', ['auto', 'dark', 'light', 'mono']],
		['--\t', flags.map(flag => `--${flag.name}`)],
	] as const)('offers all there is: %j', async ([line, offers], {skip}) => {
		if (!isInstalled(name)) skip(`there is no ${name} to complete in`);
		const terminal = await typed(`seedreader ${line}`);
		const isOffered = (word: string) => (row: string) =>
			!row.startsWith('>') && row.split(/\s+/).includes(word);
		await terminal.until(screen => offers.every(word => screen.some(isOffered(word))));
		terminal.hangUp();
	});

	it.for([
		['--format j\t', '--format json'],
		['--format=j\t', '--format=json'],
		['--compare --ou\t', '--compare --output'],
		['art\t', 'article.txt'],
		['--output art\t', '--output article.txt'],
		['-o art\t', '-o article.txt'],
		['--compare art\t', '--compare article.txt'],
		['-- art\t', '-- article.txt'],
		['-- --fo\t.', '-- --fo.'],
	])('completes %j', async ([line, completed], {skip}) => {
		if (!isInstalled(name)) skip(`there is no ${name} to complete in`);
		const terminal = await typed(`seedreader ${line}`);
		await terminal.see(`> seedreader ${completed}`);
		terminal.hangUp();
	});

	it('completes where it was printed and read', async ({skip}) => {
		if (!isInstalled(name)) skip(`there is no ${name} to complete in`);
		const terminal = await typed('seedreader --uns\t--theme mo\tart\t', setUpPrinted[name]);
		await terminal.see('> seedreader --unsure --theme mono article.txt');
		terminal.hangUp();
	});

	it.for(['--width', '--search'])('offers nothing for what only a person knows: %s', async (flag, {skip}) => {
		if (!canOfferNothing[name]) skip(`there is no ${name} that can offer nothing`);
		const terminal = await typed(`seedreader ${flag} art\t.`);
		await terminal.see(`> seedreader ${flag} art.`);
		terminal.hangUp();
	});
});

describe('the completion for fish', () => {
	it.for([
		['--f', ['--fields', '--force', '--format']],
		['--format ', formatNames],
		['--format=', formatNames.map(format => `--format=${format}`)],
		['-f ', formatNames],
		['art', ['article.txt']],
		['--output art', ['article.txt']],
		['-- art', ['article.txt']],
		['--width art', []],
		['--', flags.map(({name}) => `--${name}`)],
	] as const)('offers all there is: %j', ([line, offers], {skip}) => {
		if (!isInstalled('fish')) skip('there is no fish to complete in');
		const script = `source '${completions}/seedreader.fish'; complete -C 'seedreader ${line}'`;
		const lines = execFileSync('fish', ['--no-config', '-c', script], {
			cwd: folder,
			encoding: 'utf8',
			env: {...process.env, HOME: folder},
		});
		const offered = lines
			.split('\n')
			.filter(Boolean)
			.map(each => each.split('\t')[0]);
		expect(offered.sort()).toEqual([...offers].sort());
	});
});
