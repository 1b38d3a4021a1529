import {spawn} from 'node:child_process';
import {
	chmodSync,
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {build} from 'esbuild';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {compareArticles} from '../../source/compare/compare-articles.js';
import {type JudgementChange, judge} from '../../source/compare/judge-pair.js';
import {JudgementStore} from '../../source/storage/judgement-store.js';
import {
	formatJudgements,
	type Judgements,
	mergeJudgements,
	noJudgements,
	type Person,
	parseJudgements,
} from '../../source/storage/judgements.js';
import {judgementsAmong} from '../../source/storage/judgements-of.js';
import {articleOf, longSeed, shortSeed} from '../compare/articles.js';
import {ownFolders} from '../own-folders.js';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'seedreader-judgements-'));
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const seeds = [longSeed, shortSeed];
const comparison = compareArticles(longSeed, shortSeed);
const others = ['c.txt', 'd.txt'].map(id => ({...articleOf('One thing is so on Monday.'), id}));
const ofOthers = compareArticles(others[0], others[1]);
const anna = {id: 'anna-1', name: 'Anna'};
const ben = {id: 'ben-1', name: 'Ben'};

const said = (
	who: Person,
	change: JudgementChange,
	{of = comparison, pair = 0, on = noJudgements, now = 1000} = {},
): Judgements => judge(on, who, of, of.pairs[pair], change, now);
const seen = (judgements: Judgements): Judgements => ({...judgements, mine: new Set()});

let count = 0;
/** A file that is not there yet, in a folder of its own. */
function newFile(text?: string): string {
	const file = join(folder, `${count++}`, 'desk.json');
	mkdirSync(dirname(file));
	if (text !== undefined) writeFileSync(file, text);
	return file;
}

const inFile = (file: string) => parseJudgements(readFileSync(file, 'utf8'));
const memoryOf = ({XDG_STATE_HOME}: {XDG_STATE_HOME: string}) =>
	join(XDG_STATE_HOME, 'seedreader', 'judgements.json');
const storeOf = (environment = ownFolders(), shared?: string, isRemembered = true) =>
	new JudgementStore({environment, isRemembered, shared});

describe('what was judged', () => {
	it('is known the next time, as one’s own, and for nobody else to read', () => {
		const folders = ownFolders();
		const store = storeOf(folders);
		expect(store.judgements).toBe(noJudgements);
		expect(store.save(said(store.person, {verdict: 'wrong'}), seeds)).toBeUndefined();
		expect(statSync(memoryOf(folders)).mode & 0o777).toBe(0o600);
		const next = storeOf(folders);
		expect(next.person).toEqual(store.person);
		expect(next.judgements.mine).toEqual(new Set([store.person.id]));
		expect(next.judgements).toEqual(said(store.person, {verdict: 'wrong'}));
	});

	it('is not written where nothing is new, nor read or written where that is not wanted', () => {
		const folders = ownFolders();
		expect(storeOf(folders).save(noJudgements, seeds)).toBeUndefined();
		const unwanted = storeOf(folders, undefined, false);
		expect(unwanted.save(said(anna, {note: 'see'}), seeds)).toBeUndefined();
		expect(existsSync(memoryOf(folders))).toBe(false);
	});

	it('is set aside and kept where it cannot be read', () => {
		const folders = ownFolders();
		mkdirSync(dirname(memoryOf(folders)), {recursive: true});
		writeFileSync(memoryOf(folders), 'broken');
		const store = storeOf(folders);
		expect(store.notice).toMatch(
			/^what was judged cannot be read \(it is not JSON\); it is kept as .*unreadable/,
		);
		expect(store.save(said(anna, {note: 'see'}), seeds)).toBeUndefined();
		expect(readdirSync(dirname(memoryOf(folders)))).toHaveLength(2);
		expect(inFile(memoryOf(folders)).pairs.size).toBe(1);
	});

	it('of a later version is left as it is', () => {
		const folders = ownFolders();
		mkdirSync(dirname(memoryOf(folders)), {recursive: true});
		writeFileSync(memoryOf(folders), '{"version": 9}');
		const store = storeOf(folders);
		expect(store.notice).toMatch(/^no judgement is remembered: .*a later version of seedreader wrote it/);
		expect(store.save(said(anna, {note: 'see'}), seeds)).toBeUndefined();
		expect(readFileSync(memoryOf(folders), 'utf8')).toBe('{"version": 9}');
	});

	it('that cannot be saved is said on one line, and saved when it can be', () => {
		const folders = ownFolders();
		const store = storeOf(folders);
		writeFileSync(folders.XDG_STATE_HOME, '');
		const judgements = said(anna, {note: 'see'});
		expect(store.save(judgements, seeds)).toMatch(/^your judgements were not saved in .*judgements\.json: /);
		rmSync(folders.XDG_STATE_HOME);
		expect(store.save(judgements, seeds)).toBeUndefined();
		expect(inFile(memoryOf(folders)).pairs.size).toBe(1);
	});

	it('by programs that run at the same time is all kept', async () => {
		const program = join(folder, 'judge.mjs');
		await build({
			stdin: {
				contents: `
					import {JudgementStore} from './source/storage/judgement-store.ts';
					import {noJudgements, inOrder, keyOfPair} from './source/storage/judgements.ts';
					const [name] = process.argv.slice(2);
					const store = new JudgementStore({environment: process.env, isRemembered: true});
					for (let step = 0; step < 20; step++) {
						const anchor = {article: '1-a', id: 'a', exact: name + step, prefix: '', suffix: ''};
						const [a, b] = inOrder(anchor, anchor);
						const said = new Map([[name, {note: {at: step, value: 'see'}}]]);
						const problem = store.save({...noJudgements, pairs: new Map([[keyOfPair(a, b), {a, b, said}]])}, []);
						if (problem) throw new Error(problem);
					}
				`,
				resolveDir: '.',
				loader: 'ts',
			},
			bundle: true,
			format: 'esm',
			platform: 'node',
			outfile: program,
		});
		const folders = ownFolders();
		const names = ['a', 'b', 'c'];
		const env = {...process.env, ...folders};
		const exitCodes = await Promise.all(
			names.map(
				name =>
					new Promise(resolve => {
						spawn(process.execPath, [program, name], {stdio: 'inherit', env}).once('exit', resolve);
					}),
			),
		);
		expect(exitCodes).toEqual([0, 0, 0]);
		expect(inFile(memoryOf(folders)).pairs.size).toBe(60);
		expect(readdirSync(dirname(memoryOf(folders)))).toEqual(['judgements.json']);
	});
});

describe('a file of judgements for others', () => {
	it('is made where it is not there, with what is known of the articles at hand and nothing else', () => {
		const folders = ownFolders();
		const file = newFile();
		const store = storeOf(folders, file);
		const both = said(anna, {verdict: 'right'}, {of: ofOthers, on: said(anna, {verdict: 'wrong'})});
		expect(store.save(both, seeds)).toBeUndefined();
		const given = inFile(file);
		expect(given.pairs).toEqual(said(anna, {verdict: 'wrong'}).pairs);
		expect(given.mine.size).toBe(0);
		expect([...given.articles.values()].map(({title}) => title).sort()).toEqual(
			seeds.map(({title}) => title).sort(),
		);
		expect(inFile(memoryOf(folders))).toEqual(both);
	});

	it('is not made where nothing is known', () => {
		const file = newFile();
		expect(storeOf(ownFolders(), file).save(noJudgements, seeds)).toBeUndefined();
		expect(existsSync(file)).toBe(false);
	});

	it('keeps all that was in it, and what comes from it stays somebody else’s', () => {
		const folders = ownFolders();
		const bens = mergeJudgements(
			seen(said(ben, {note: 'other bridge'})),
			seen(said(ben, {verdict: 'wrong'}, {of: ofOthers})),
		);
		const file = newFile(formatJudgements({...bens, mine: new Set([anna.id])}));
		const store = storeOf(folders, file);
		expect(store.judgements).toEqual(bens);
		const more = said(anna, {note: 'which?'}, {on: store.judgements, now: 5000});
		expect(store.save(more, seeds)).toBeUndefined();
		expect(inFile(file)).toEqual(seen(more));
		// What is of other articles is not for the memory of who has never seen them.
		expect(inFile(memoryOf(folders))).toEqual({...judgementsAmong(more, seeds), mine: more.mine});
		expect(inFile(memoryOf(folders)).pairs.size).toBe(1);
	});

	it('is read again where somebody else has written it meanwhile, and only then made anew', () => {
		const file = newFile();
		const store = storeOf(ownFolders(), file);
		const first = said(anna, {note: 'one'});
		expect(store.save(first, seeds)).toBeUndefined();
		writeFileSync(file, formatJudgements(seen(mergeJudgements(first, said(ben, {verdict: 'wrong'})))));
		const second = said(anna, {note: 'two'}, {on: first, now: 2000});
		expect(store.save(second, seeds)).toBeUndefined();
		expect(inFile(file)).toEqual(seen(mergeJudgements(second, said(ben, {verdict: 'wrong'}))));
		writeFileSync(file, formatJudgements(noJudgements));
		const third = said(anna, {verdict: 'right'}, {on: second, now: 3000});
		expect(store.save(third, seeds)).toBeUndefined();
		expect(inFile(file)).toEqual(seen(third));
	});

	it('is two files in one after both were named', () => {
		const folders = ownFolders();
		const [first, second] = [anna, ben].map(who =>
			newFile(formatJudgements(seen(said(who, {note: who.name})))),
		);
		for (const file of [first, second, first]) {
			const store = storeOf(folders, file);
			expect(store.save(store.judgements, seeds)).toBeUndefined();
		}

		expect(inFile(first)).toEqual(inFile(second));
		expect([...[...inFile(first).pairs.values()][0].said.keys()].sort()).toEqual(['anna-1', 'ben-1']);
	});

	it('that has all already need not be writable, and is not touched', () => {
		const file = newFile(formatJudgements(seen(said(ben, {note: 'see'}))));
		chmodSync(file, 0o444);
		const before = statSync(file);
		const store = storeOf(ownFolders(), file);
		expect(store.save(store.judgements, seeds)).toBeUndefined();
		expect([statSync(file).ino, statSync(file).mtimeMs]).toEqual([before.ino, before.mtimeMs]);
	});

	it('keeps its permissions, and stays a link', () => {
		const target = newFile(formatJudgements(noJudgements));
		chmodSync(target, 0o640);
		const link = newFile();
		symlinkSync(target, link);
		expect(storeOf(ownFolders(), link).save(said(anna, {note: 'see'}), seeds)).toBeUndefined();
		expect(lstatSync(link).isSymbolicLink()).toBe(true);
		expect(inFile(target).pairs.size).toBe(1);
		expect(statSync(target).mode & 0o777).toBe(0o640);
	});

	it.each([
		['Dear colleague', /desk\.json is no file of judgements \(it is not JSON\); name another file$/],
		['{"version": 1, "articles": {}}', /desk\.json is no file of judgements \(judgements is not a list\)/],
		[
			'{"version": 9, "judgements": {}}',
			/desk\.json: a later version of seedreader wrote it; use that one, or name another file$/,
		],
		['{"version": 9, "pairs": []}', /desk\.json is no file of judgements \(it tells of no judgements\)/],
	])('is refused, and not touched, where it is %s', (text, what) => {
		const file = newFile(text);
		expect(() => storeOf(ownFolders(), file)).toThrow(what);
		expect(readFileSync(file, 'utf8')).toBe(text);
	});

	it('is refused where it is a folder, or its folder is not there', () => {
		expect(() => storeOf(ownFolders(), folder)).toThrow(/not a regular file/);
		expect(() => storeOf(ownFolders(), join(folder, 'nowhere', 'desk.json'))).toThrow(
			/its folder does not exist/,
		);
	});

	it('is not touched where something else has come in its place while the program ran', () => {
		const file = newFile();
		const folders = ownFolders();
		const store = storeOf(folders, file);
		writeFileSync(file, 'Dear colleague');
		expect(store.save(said(anna, {note: 'see'}), seeds)).toMatch(
			/^judgements were not written: .*desk\.json is no file of judgements/,
		);
		expect(readFileSync(file, 'utf8')).toBe('Dear colleague');
		expect(inFile(memoryOf(folders)).pairs.size).toBe(1);
		expect(readdirSync(dirname(file))).toEqual(['desk.json']);
	});
});
