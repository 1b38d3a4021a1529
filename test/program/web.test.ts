import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {WebServer} from '../library/web-server.js';
import {startProgram} from '../terminal/pseudo-terminal.js';
import {runProgram, withPatience} from './run-program.js';

const seedB = 'seeds/004_b295dc0f83cabbb1.txt';
const server = new WebServer({
	'/story.html': (_, response) =>
		response.writeHead(200, {'content-type': 'text/html'}).end(
			`<!doctype html><title>A story from far away</title><h1>A story from far away</h1>
<p>${'Russian forces suffered a massive increase in casualties in September, officials said. '.repeat(5)}</p>`,
		),
	'/links.html': (_, response) =>
		response.writeHead(200, {'content-type': 'text/html'}).end(
			`<!doctype html><title>Stories of the week</title><h1>Stories of the week</h1>
<p>Of all stories <a href="story.html">the one from far away</a> was read most, and <a href="gone">another</a> least.
${'What else was told that week is soon said, and was read by those who had time to read it. '.repeat(3)}</p>`,
		),
	'/silent': () => {},
});

beforeAll(() => server.start());
afterAll(() => server.stop());

describe('the address of a page', () => {
	it('is printed, listed and compared as a file is', async () => {
		const address = server.address('/story.html');
		expect((await runProgram([address])).stdout).toMatch(/^A story from far away\n/);
		const {a, b} = JSON.parse((await runProgram(['--compare', '--json', address, seedB])).stdout);
		expect([a.id, b.id]).toEqual([address, expect.stringContaining(seedB)]);
	});

	it('that cannot be read is one clear line and exit code 2, and does not stop the others', async () => {
		const address = server.address('/gone\u009B31m');
		const {exitCode, stdout, stderr} = await runProgram([address, seedB]);
		expect({exitCode, stderr}).toEqual({
			exitCode: 2,
			stderr: `seedreader: ${server.address('/gone\uFFFD31m')}: the server says 404 Not Found; check the address\n`,
		});
		expect(stdout).toContain('Russia sends North Korean deserters');
	});

	it('is not asked for what could not be written afterwards', async () => {
		const {exitCode, stderr} = await runProgram([server.address('/story.html?in-vain'), '-o', 'license']);
		expect({exitCode, stderr}).toEqual({
			exitCode: 2,
			stderr: 'seedreader: license is there already; --force replaces it\n',
		});
		expect(server.asked).not.toContain('/story.html?in-vain');
	});

	it('opens in the reader', async () => {
		const terminal = startProgram([server.address('/story.html')], {columns: 80, rows: 24});
		await terminal.see('Russian forces suffered');
		terminal.press('q');
		expect(await terminal.exited).toBe(0);
	});

	it('that a link leads to opens over the page with the link, and one that is gone says so', async () => {
		const terminal = startProgram([server.address('/links.html')], {columns: 80, rows: 24});
		await terminal.see('Of all stories');
		terminal.press('F');
		await terminal.see('Enter opens it here');
		terminal.press('a');
		await terminal.see('Russian forces suffered');
		terminal.press('q');
		await terminal.see('Of all stories');
		terminal.press('Fb');
		await terminal.see('not opened: the server says 404 Not Found');
		terminal.press('q');
		expect(await terminal.exited).toBe(0);
	});

	it('that keeps others waiting says so, and the program can be left at once', async () => {
		const silent = server.address('/silent');
		const alone = startProgram([silent], {columns: 80, rows: 24});
		await alone.see('Still reading; Ctrl-C gives up.');
		alone.press('\u0003');
		await alone.exited;
		expect(alone.output).not.toContain('\u001B[?1049h');
		expect(server.asked.filter(path => path === '/silent')).toHaveLength(1);
	});
});

describe('the screens', () => {
	it('open before the last page has come, and leaving them gives it up', async () => {
		server.asked.length = 0;
		const terminal = startProgram([seedB, server.address('/story.html'), server.address('/silent')], {
			columns: 80,
			rows: 24,
			// Longer than any test: it ends because the page is given up, and not because that is slow.
			env: withPatience(600_000),
		});
		await terminal.see('A story from far away');
		terminal.press('q');
		expect(await terminal.exited).toBe(0);
		expect(server.asked).toEqual(['/story.html', '/silent']);
	});
});
