import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {defaultOptions, type Options} from '../../source/command/options.js';
import {print} from '../../source/command/print.js';
import {compareArticles} from '../../source/compare/compare-articles.js';
import type {Comparison} from '../../source/compare/comparison.js';
import {judge} from '../../source/compare/judge-pair.js';
import {openLibrary} from '../../source/library/open-library.js';
import {
	formatJudgements,
	type Judgements,
	noJudgements,
	parseJudgements,
} from '../../source/storage/judgements.js';
import {ownFolders} from '../own-folders.js';
import {passageAt} from '../passage-at.js';

let folder: string;
let output: string;
let said: string[];
let memory: string;
let sources: string[];
let comparison: Comparison;

const texts = {
	'a.txt':
		'The ferry Saint Anne struck the quay at Marrick on Monday with forty people on board.\n\nNobody in the harbour had seen it coming, the master said afterwards.',
	'b.txt':
		'On Monday the ferry Saint Anne hit the quay at Marrick with forty people on board.\n\nThe ship was built in a yard that has closed since.',
};

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'seedreader-judged-'));
	output = '';
	said = [];
	vi.spyOn(process.stdout, 'write').mockImplementation(((text: string, done?: (error?: Error) => void) => {
		output += text;
		done?.();
		return true;
	}) as never);
	vi.spyOn(process.stderr, 'write').mockImplementation(text => said.push(String(text)) > 0);
	const folders = ownFolders();
	for (const [name, path] of Object.entries(folders)) vi.stubEnv(name, path);
	memory = join(folders.XDG_STATE_HOME, 'seedreader', 'judgements.json');
	sources = Object.entries(texts).map(([name, text]) => fileOf(name, text));
	const {articles} = await openLibrary(sources);
	comparison = compareArticles(articles[0], articles[1]);
});

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllEnvs();
	rmSync(folder, {recursive: true});
});

/** A file of the folder. */
function fileOf(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

const anna = {id: 'anna-1', name: 'Anna'};
const wrong = (): Judgements =>
	judge(noJudgements, anna, comparison, comparison.pairs[0], {verdict: 'wrong'}, 1);
const byHand = (on = noJudgements): Judgements => {
	const last = (side: 'a' | 'b') =>
		passageAt(comparison, side, {block: comparison[side].blocks.length - 1, offset: 0})!;
	return judge(on, anna, comparison, {a: last('a'), b: last('b')}, {byHand: true}, 2);
};
const remember = (judgements: Judgements) => {
	mkdirSync(dirname(memory), {recursive: true});
	writeFileSync(memory, formatJudgements(judgements));
};
const inFile = (file: string) => parseJudgements(readFileSync(file, 'utf8'));

/** What is printed of the comparison, as JSON. */
async function printed(options: Partial<Options> = {}) {
	output = '';
	said.length = 0;
	const exitCode = await print({...defaultOptions, sources, compare: true, format: 'json', ...options});
	return {exitCode, said: [...said], json: output === '' ? undefined : JSON.parse(output)};
}

describe('a report', () => {
	it('has what is remembered of its articles, unless that is not wanted', async () => {
		remember(wrong());
		const {json, said} = await printed();
		expect(json.putAside).toMatchObject([{number: 1, judgement: {verdict: 'wrong'}}]);
		expect(said).toEqual([]);
		expect((await printed({state: false})).json).not.toHaveProperty('putAside');
		expect(inFile(memory)).toEqual(wrong());
	});

	it('has pairs that were made by hand, with what both say', async () => {
		remember(byHand());
		const {json} = await printed();
		const pair = json.pairs.at(-1);
		expect(pair).toMatchObject({kind: 'same-fact', score: 1, judgement: {byHand: true}});
		expect(pair.a.text).toMatch(/^Nobody in the harbour/);
		expect(pair.reason).not.toBe('');
	});

	it('is of what a file of judgements holds, which is remembered', async () => {
		const file = fileOf('anna.json', formatJudgements({...wrong(), mine: new Set()}));
		const first = await printed({judgements: file});
		expect(first.exitCode).toBe(1);
		expect(first.json.putAside[0].judgement).toEqual({
			verdict: 'wrong',
			others: [{by: 'Anna', verdict: 'wrong'}],
		});
		expect((await printed()).json.putAside).toHaveLength(1);
		expect(inFile(memory).mine.size).toBe(0);
	});

	it('writes what is known of its articles into a file that is not there', async () => {
		remember(byHand(wrong()));
		const file = join(folder, 'desk.json');
		expect((await printed({judgements: file})).said).toEqual([]);
		expect(inFile(file).pairs).toEqual(byHand(wrong()).pairs);
		const nothing = join(folder, 'none.json');
		const other = await printed({judgements: nothing, state: false});
		expect(other.said).toEqual([
			`seedreader: no judgement of these articles is known: ${nothing} was not made\n`,
		]);
		expect(existsSync(nothing)).toBe(false);
	});

	it('is not made with a file that is none of judgements, and leaves that as it is', async () => {
		const file = fileOf('notes.txt', 'Dear colleague');
		const {exitCode, said, json} = await printed({judgements: file});
		expect({exitCode, json}).toEqual({exitCode: 2, json: undefined});
		expect(said).toEqual([
			`seedreader: ${file} is no file of judgements (it is not JSON); name another file\n`,
		]);
		expect(readFileSync(file, 'utf8')).toBe('Dear colleague');
	});
});
