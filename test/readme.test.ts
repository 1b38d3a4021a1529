import {execFileSync, spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {compareArticles} from '../source/compare/compare-articles.js';
import {unicodeSymbols} from '../source/layout/symbols.js';
import {inMegabytes, mostFileBytes, usualLimits} from '../source/library/limits.js';
import {examples} from '../source/manual/examples.js';
import {flags} from '../source/manual/flag-table.js';
import {summaryOf} from '../source/report/phrases.js';
import {bindings, keyLabel} from '../source/state/keys.js';
import {compile} from './compile.js';
import {isInstalled} from './installed.js';
import {WebServer} from './library/web-server.js';
import {blocks, blocksIn, codeInTables, readme, under} from './readme/blocks.js';
import {type ExampleFolder, makeExampleFolder, page} from './readme/example-folder.js';
import {rooms} from './rooms.js';
import {readSeeds} from './seeds.js';
import {PseudoTerminal} from './terminal/pseudo-terminal.js';

let folder: ExampleFolder;
beforeEach(() => {
	folder = makeExampleFolder();
});
afterEach(() => folder.remove());

const server = new WebServer({
	'/': (_, response) => response.setHeader('content-type', 'text/html').end(page),
});
beforeAll(() => server.start());
afterAll(() => server.stop());

const commands = blocksIn('sh').flatMap(block => block.split('\n').filter(line => /^[^#]/.test(line)));

describe('a command of the readme or the man page', () => {
	it.for([...commands, ...examples.flatMap(([, ofManPage]) => ofManPage)])(
		'does something, and ends well: %s',
		async (command, {skip}) => {
			for (const other of ['less', 'jq'])
				if (command.includes(`| ${other}`) && !isInstalled(other)) skip(`there is no ${other}`);
			const onLoopback = new URL(`readme/on-loopback.mjs?${server.port}`, import.meta.url).href;
			const terminal = new PseudoTerminal('sh', ['-c', command], {
				cwd: folder.cwd,
				env: {...folder.env, NODE_OPTIONS: `--import=${onLoopback}`},
			});
			// Screens, also those of less, are left with Q; what prints ends by itself. Before its prompt, less throws keys away.
			const isReady = command.includes('| less')
				? (screen: string[]) => screen.some(row => /^(?::|\(END\))$/.test(row))
				: (screen: string[]) => screen.at(-1) !== '';
			const isWaiting = (screen: string[]) => terminal.isOnAlternateScreen && isReady(screen);
			const hasScreens = await terminal.until(isWaiting).then(
				() => true,
				() => false,
			);
			if (hasScreens) terminal.press('Q');
			expect([await terminal.exited, terminal.output]).toEqual([0, terminal.output]);
			expect(terminal.output).not.toMatch(/^seedreader: /m);
			const [file] = /(?<=(?:-o|--output) )\S+/.exec(command) ?? [];
			if (file) expect(readFileSync(join(folder.cwd, file), 'utf8')).not.toBe('');
			else expect(terminal.output.trim()).not.toBe('');
			if (command.includes('https://example.org/')) expect(server.asked).toContain('/');
		},
	);

	it('is run, but for those that install', () => {
		expect(commands.length).toBeGreaterThan(8);
		const shown = blocks.filter(({isShownOnly}) => isShownOnly).flatMap(({text}) => text.trim().split('\n'));
		expect(shown.map(line => line.replace(/\s+#.*/, ''))).toEqual([
			'npm ci && npm start',
			'npm ci && npm test',
		]);
	});

	it.for(blocksIn('console'))('prints what is shown', async session => {
		const lines = session.trimEnd().split('\n');
		const typed = lines.filter(line => line.startsWith('$ ')).map(line => line.slice(2));
		const terminal = new PseudoTerminal('sh', ['-c', typed.join('\n')], {
			cwd: folder.cwd,
			columns: 80,
			env: folder.env,
		});
		await terminal.exited;
		const shown = lines.filter(line => !line.startsWith('$ '));
		expect(terminal.screen.join('\n').trimEnd()).toBe(shown.join('\n'));
	});
});

describe('the API in the readme', () => {
	const programs = blocksIn('ts', 'js');

	it('is there', () => expect(programs).not.toEqual([]));

	it.for(programs)('is of the right types, and runs', program => {
		writeFileSync(join(folder.cwd, 'example.mts'), program);
		compile('example.mts', folder.cwd);
		const {status, stdout, stderr} = spawnSync(process.execPath, ['example.mjs'], {
			cwd: folder.cwd,
			encoding: 'utf8',
		});
		expect({status, stderr}).toEqual({status: 0, stderr: ''});
		expect(stdout).not.toBe('');
	});
});

describe('completions as in the readme', () => {
	it.for([
		['bash', ['--norc', '--noprofile', '-c'], 'complete -p seedreader', '_seedreader'],
		['zsh', ['-f', '-c'], 'autoload -Uz compinit; compinit -D -u; print $_comps[seedreader]', '_seedreader'],
		['fish', ['--no-config', '-c'], "complete -C 'seedreader --comp'", '--compare'],
	] as const)('are there in %s', ([shell, args, question, answer], {skip}) => {
		const lines = blocksIn(shell);
		expect(lines).toHaveLength(1);
		if (!isInstalled(shell)) skip(`there is no ${shell}`);
		const output = execFileSync(shell, [...args, `${lines[0]}\n${question}`], {
			cwd: folder.cwd,
			encoding: 'utf8',
			env: folder.env,
			stdio: ['ignore', 'pipe', 'ignore'],
		});
		expect(output).toContain(answer);
	});
});

describe('the readme', () => {
	it('says of the bundled articles what the program says of them', () => {
		const comparison = compareArticles(...readSeeds());
		expect(readme).toContain(summaryOf(comparison));
		for (const {outlet} of [comparison.a, comparison.b]) expect(readme).toContain(outlet);
	});

	it('has the keys of the key table, and no others', () => {
		const labels = bindings.flatMap(({keys}) => keys.map(key => keyLabel(key, unicodeSymbols)));
		const [table] = under('## Keys').split('\n\n').slice(-2);
		const inFirstColumn = table.split('\n').flatMap(row => codeInTables(row.split(' | ')[0]));
		expect(new Set(inFirstColumn)).toEqual(new Set<string>(labels));
	});

	it('has the flags of the flag table, and no others', () => {
		const codes = codeInTables(under('## Flags')).filter(code => code.startsWith('-'));
		const named = new Set(codes.map(code => code.split(' ')[0]));
		const wanted = flags.flatMap(({name, short}) => [...(short ? [`-${short}`] : []), `--${name}`]);
		expect(named).toEqual(new Set(wanted));
	});

	it('has the limits that sources are held to', () => {
		const {milliseconds, bytes, redirects} = usualLimits;
		const limits = (source: string) =>
			readme
				.split('\n')
				.find(row => row.startsWith(`| ${source} `))!
				.match(/\d+ (?:MB|seconds|redirects)/g);
		const [seconds, megabytes] = [`${milliseconds / 1000} seconds`, inMegabytes(bytes)];
		expect(limits('a file')).toEqual([inMegabytes(mostFileBytes)]);
		expect(limits('`http://...`, `https://...`')).toEqual([seconds, megabytes, `${redirects} redirects`]);
		expect(limits('`-`')).toEqual([megabytes, seconds]);
	});

	it('draws the rooms in their order', () => {
		const drawn = [
			...under('## Architecture')
				.split('```')[1]
				.matchAll(/(?<=^\W*)[a-z]+(?= {2})/gm),
		].map(([room]) => room);
		expect(drawn).toEqual(rooms);
	});

	it('names only scripts that there are', () => {
		const {scripts} = JSON.parse(readFileSync('package.json', 'utf8'));
		for (const [, name] of readme.matchAll(/npm run ([\w:]+)/g)) expect(scripts).toHaveProperty([name]);
	});
});
