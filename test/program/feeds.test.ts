import {existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import type {RequestListener} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {WebServer} from '../library/web-server.js';
import {ownFolders} from '../own-folders.js';
import {startProgram} from '../terminal/pseudo-terminal.js';
import {runProgram} from './run-program.js';

const folder = mkdtempSync(join(tmpdir(), 'seedreader-feeds-'));
/** What each answer was, in order: "200 /harbour.rss". */
const answers: string[] = [];

/** Sends what it is asked for under a tag, or says that it is the same. */
const send =
	(type: string, body: () => string): RequestListener =>
	(request, response) => {
		const status = request.headers['if-none-match'] === '"one"' ? 304 : 200;
		answers.push(`${status} ${request.url}`);
		response
			.writeHead(status, {'content-type': type, etag: '"one"'})
			.end(status === 304 ? undefined : body());
	};

const sentence = 'The crane of the old harbour was lowered into the water on Tuesday, the port said. ';
const server = new WebServer({
	'/harbour.rss': send(
		'application/rss+xml',
		() => `<rss version="2.0"><channel><title>Harbour Gazette</title>
<item><title>Crane lowered into the water</title><link>${server.address('/crane.html')}</link><description>In short.</description></item>
<item><title>Ferry strikes the pier</title><link>${server.address('/ferry.html')}</link></item></channel></rss>`,
	),
	'/crane.html': send(
		'text/html',
		() => `<!doctype html><title>Crane lowered into the water</title><h1>Crane lowered into the water</h1>
<p>${sentence.repeat(5)}</p>`,
	),
});
let list: string;

beforeAll(async () => {
	await server.start();
	list = join(folder, 'feeds.opml');
	const outline = (title: string, path: string) =>
		`<outline type="rss" text="${title}" xmlUrl="${server.address(path)}"/>`;
	writeFileSync(
		list,
		`<opml version="2.0"><body>${outline('Harbour Gazette', '/harbour.rss')}${outline('Night Post', '/post.rss')}</body></opml>`,
	);
});
beforeEach(() => {
	answers.length = 0;
});
afterAll(async () => {
	await server.stop();
	rmSync(folder, {recursive: true, force: true});
});

async function titlesOf(source: string, ...settings: Parameters<typeof runProgram>) {
	const [args, surroundings] = settings;
	const {stdout, ...run} = await runProgram(['--json', ...args, source], surroundings);
	expect(run).toEqual({exitCode: 0, stderr: ''});
	return JSON.parse(stdout).articles.map(({title}: {title: string}) => title);
}

describe('a list of feeds', () => {
	it('lists them, and asks for none', async () => {
		expect(await titlesOf(list, [])).toEqual(['Harbour Gazette', 'Night Post']);
		expect(server.asked).toEqual([]);
	});

	it('opens a feed, and that an article, when a person does', async () => {
		const env = ownFolders();
		const terminal = startProgram([list], {columns: 80, rows: 24, env});
		await terminal.see('Night Post');
		terminal.press('\r');
		await terminal.see('read, and among the articles now: Crane lowered into the water');
		terminal.press('q');
		await terminal.see('Ferry strikes the pier');
		// The entries stand below the feeds.
		terminal.press('jj\r');
		await terminal.see('lowered into the water on Tuesday');
		terminal.press('\u0003');
		await terminal.exited;
		expect(answers).toEqual(['200 /harbour.rss', '200 /crane.html']);
	});
});

describe('a feed', () => {
	it('is not sent again while it is the same', async () => {
		const env = ownFolders();
		const feed = server.address('/harbour.rss');
		const titles = ['Crane lowered into the water', 'Ferry strikes the pier'];
		expect(await titlesOf(feed, [], {env})).toEqual(titles);
		expect(await titlesOf(feed, [], {env})).toEqual(titles);
		expect(answers).toEqual(['200 /harbour.rss', '304 /harbour.rss']);
		// What is there is not looked at either.
		expect(await titlesOf(feed, ['--no-state'], {env})).toEqual(titles);
		expect(answers.slice(2)).toEqual(['200 /harbour.rss']);
	});

	it('is not kept with --no-state', async () => {
		const env = ownFolders();
		await titlesOf(server.address('/harbour.rss'), ['--no-state'], {env});
		const cache = join(env.XDG_CACHE_HOME, 'seedreader');
		expect(existsSync(cache) ? readdirSync(cache) : []).toEqual([]);
	});
});
