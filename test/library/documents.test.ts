import {chmodSync, mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {afterAll, afterEach, describe, expect, it} from 'vitest';
import {openLibrary} from '../../source/library/open-library.js';
import {runReader} from '../../source/library/run-reader.js';

const fixtures = new URL('../article/containers/fixtures/', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'seedreader-documents-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));
const path = process.env.PATH;
afterEach(() => {
	process.env.PATH = path;
});

/** Puts a program of this name where programs are looked for, before or instead of all others. */
function program(name: string, script: string): void {
	const file = join(folder, name);
	writeFileSync(file, `#!${process.execPath}\n${script}`);
	chmodSync(file, 0o755);
	process.env.PATH = `${folder}${delimiter}${path}`;
}

const opened = async (...sources: string[]) => {
	const {articles, problems} = await openLibrary(sources);
	return {articles, messages: problems.map(({message}) => message)};
};
const printed = join(fixtures, 'review.pdf');

describe('a document', () => {
	it.each([
		[
			'letter.eml',
			['Die Fähre nach Grünholm fährt wieder, und die Preise für Überfahrten steigen im Mai um vier Prozent'],
		],
		['letters.mbox', expect.arrayContaining(['Notes from the harbour'])],
		['ferry.mhtml', ['Ferry to Grünholm sails again']],
		['ferry.webarchive', ['Die Fähre fährt wieder']],
		['ferry.docx', ['Ferry to Grünholm sails again']],
		['ferry.odt', ['Ferry to Grünholm sails again']],
		['review.epub', ['Ferry to Grünholm sails again', 'The lock at Sandau']],
		['ferry.warc', ['Die Fähre fährt wieder', 'Die Schleuse ist offen']],
	])('opens as its articles: %s', async (name, titles) => {
		const {articles, messages} = await opened(join(fixtures, name));
		expect(messages).toEqual([]);
		expect(articles.map(({title}) => title)).toEqual(titles);
		for (const {source} of articles) expect(source.sha256).toMatch(/^[\da-f]{64}$/);
	});

	it('is all text, of which nothing is left out', async () => {
		const {articles} = await opened(join(fixtures, 'ferry.docx'));
		expect(articles[0].blocks.filter(({kind}) => kind === 'furniture')).toEqual([]);
		expect(articles[0]).toMatchObject({byline: 'Ines Roth', published: '2024-05-03', language: 'en'});
	});

	it('without a title is called as its file is', async () => {
		const file = join(folder, 'On the lock.rtf');
		writeFileSync(file, '{\\rtf1 The lock at Sandau was opened in 1911.\\par}');
		expect((await opened(file)).articles[0].title).toBe('On the lock');
	});

	it('says of a saved page where it was, and when it was kept', async () => {
		const {articles} = await opened(join(fixtures, 'ferry.mhtml'));
		expect(articles[0]).toMatchObject({
			byline: 'Ines Roth',
			outlet: 'Harbour Post',
			source: {url: 'https://harbour.example/ferry', saved: expect.stringMatching(/^20\d\d-/)},
		});
	});
});

describe('a document that another program reads', () => {
	it('is what the program says of it', async () => {
		program(
			'pdftotext',
			`let length = 0;
			process.stdin.on('data', piece => { length += piece.length; });
			process.stdin.on('end', () => {
				if (process.argv[2] !== '-bbox-layout' || length !== ${statSync(printed).size}) process.exit(1);
				import('node:fs').then(({createReadStream}) =>
					createReadStream(${JSON.stringify(join(fixtures, 'review.xhtml'))}).pipe(process.stdout));
			});`,
		);
		const {articles, messages} = await opened(printed);
		expect(messages).toEqual([]);
		expect(articles.map(({title}) => title)).toEqual(['Ferry to Grünholm sails again after eleven weeks']);
		expect(articles[0].byline).toBe('Ines Roth');
	});

	it.each([
		[
			'process.stderr.write("Command Line Error: Incorrect password"); process.exit(1)',
			'locked with a password',
		],
		['process.stderr.write("Syntax Error: no xref table"); process.exit(1)', 'cut off or broken'],
		['process.stdout.write("<html><body><doc><page height=\\"9\\"></page></doc>")', 'pictures without text'],
	])('says what is wrong: %s', async (script, message) => {
		program('pdftotext', script);
		expect((await opened(printed)).messages).toEqual([expect.stringContaining(message)]);
	});

	it('says which program is missing', async () => {
		process.env.PATH = join(folder, 'nowhere');
		expect((await opened(printed)).messages).toEqual([
			'a PDF, for which pdftotext is needed; install poppler-utils (on macOS: brew install poppler)',
		]);
		const old = join(folder, 'old.doc');
		writeFileSync(old, Buffer.from('D0CF11E0A1B11AE100', 'hex'));
		expect((await opened(old)).messages).toEqual([expect.stringContaining('antiword')]);
	});

	it('is old Word’s, too', async () => {
		program(
			'antiword',
			'process.stdout.write("\\nThe lock\\n\\nIt was opened in 1911.\\nIt is open.\\n|Gate |Metres |\\n|Upper |5 |\\n")',
		);
		const old = join(folder, 'old.doc');
		writeFileSync(old, Buffer.from('D0CF11E0A1B11AE100', 'hex'));
		const {articles} = await opened(old);
		expect(articles[0].blocks.map(({kind, text}) => `${kind}: ${text}`)).toEqual([
			'title: The lock',
			'paragraph: It was opened in 1911.',
			'paragraph: It is open.',
			'table: Gate | Metres | Upper | 5',
		]);
	});

	it('is old Word’s with its structure, where the program tells that', async () => {
		const book =
			'<book><chapter><title/><para>The lock</para><sect1><title>Gates</title><para>Of oak.</para></sect1></chapter></book>';
		program(
			'antiword',
			`process.stdout.write(process.argv[2] === '-x' ? ${JSON.stringify(book)} : '\\nThe lock\\n\\n1 Gates\\nOf oak.\\n')`,
		);
		const old = join(folder, 'old.doc');
		writeFileSync(old, Buffer.from('D0CF11E0A1B11AE100', 'hex'));
		const {articles} = await opened(old);
		expect(articles[0].blocks.map(({kind, text}) => `${kind}: ${text}`)).toEqual([
			'title: The lock',
			'heading: Gates',
			'paragraph: Of oak.',
		]);
	});

	it.each([
		['Workbook', 'a spreadsheet; export it as CSV'],
		['__substg1.0_0037001F', 'a mail of Outlook; save it as .eml'],
	])('is not asked for what is no document of Word: %s', async (stream, message) => {
		process.env.PATH = join(folder, 'nowhere');
		const file = join(folder, 'old.bin');
		writeFileSync(
			file,
			Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.from(stream, 'utf16le')]),
		);
		expect((await opened(file)).messages).toEqual([message]);
	});

	it('is given up where the program does not end, or says too much', async () => {
		const run = (limits: {milliseconds: number; bytes: number}) =>
			runReader(
				Buffer.from('document'),
				{command: 'endless', arguments: [], missing: 'missing', problemOf: () => 'wrong'},
				limits,
			);
		program('endless', 'setInterval(() => {}, 1000)');
		await expect(run({milliseconds: 100, bytes: 1000})).rejects.toThrow('endless took longer than 0.1 s');
		program('endless', 'const more = () => process.stdout.write("x".repeat(65536), more); more()');
		await expect(run({milliseconds: 60_000, bytes: 1024 * 1024})).rejects.toThrow('larger than 1 MB');
		program('endless', 'process.exit(3)');
		await expect(run({milliseconds: 60_000, bytes: 1000})).rejects.toThrow('wrong');
	});
});
