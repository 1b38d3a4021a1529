import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, afterEach, describe, expect, it} from 'vitest';
import {compareArticles} from '../../source/compare/compare-articles.js';
import {comparingCost, indexingCost, isDoneHere, readingCost} from '../../source/engines/cost.js';
import {createEngines, type Engines} from '../../source/engines/engines.js';
import {longTexts} from '../long-articles.js';
import {articleOf, readSeeds} from '../seeds.js';

// The threads are files of the build: from the source there are none, and everything is done in this thread.
const seeds = readSeeds();
const long = longTexts.map(text => articleOf(...text.split('\n\n')));
const folder = mkdtempSync(join(tmpdir(), 'seedreader-engines-'));
const made: Engines[] = [];
const enginesOf = () => {
	const engines = createEngines();
	made.push(engines);
	return engines;
};

afterEach(() => {
	for (const engines of made.splice(0)) engines.close();
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

describe('the rule where work is done', () => {
	it('keeps the small in the thread that answers keys, and nothing that takes longer than a person notices', () => {
		expect(isDoneHere(comparingCost(1082, 480))).toBe(true);
		expect(isDoneHere(comparingCost(2500, 2500))).toBe(false);
		expect(isDoneHere(readingCost(9000, 'text'))).toBe(true);
		expect(isDoneHere(readingCost(350_000, 'html'))).toBe(false);
		// What no name tells may be a page.
		expect(readingCost(1000, undefined)).toBe(readingCost(1000, 'html'));
		expect(isDoneHere(indexingCost(100))).toBe(true);
		expect(isDoneHere(indexingCost(12_000))).toBe(false);
	});
});

describe('the engines', () => {
	it('compare what was given, small or large', async () => {
		const engines = enginesOf();
		for (const [a, b] of [seeds, long]) {
			const answer = await engines.ask({kind: 'compare', a, b});
			expect(answer).toEqual({type: 'compared', comparison: compareArticles(a, b)});
			expect(answer.type === 'compared' && answer.comparison.a).toBe(a);
		}
	});

	it('answer at once what is a matter of a moment, as soon as what it needs is loaded', async () => {
		const engines = enginesOf();
		const [a, b] = seeds;
		const question = {kind: 'compare', a, b} as const;
		engines.follow(seeds);
		expect(engines.answerNow(question)).toBeUndefined();
		expect(engines.isQuick(question)).toBe(true);
		expect(engines.isQuick({kind: 'compare', a: long[0], b: long[1]})).toBe(false);
		await engines.ask(question);
		await engines.ask({kind: 'search', query: 'Kyiv'});
		// The first comparison would hold the keys, however short the articles are.
		expect(engines.answerNow(question)).toBeUndefined();
		expect(engines.answerNow({kind: 'compare', a: long[0], b: long[1]})).toBeUndefined();
		expect(engines.answerNow({kind: 'search', query: 'zelenksy'})).toMatchObject({
			type: 'searched',
			library: seeds,
			answer: {passages: 6},
		});
		expect(engines.answerNow({kind: 'overlaps', article: a})).toMatchObject({overlaps: [{article: b}]});
	});

	it('find the two most alike, and one of each side where that is asked', async () => {
		const engines = enginesOf();
		const other = articleOf('Two schools in Lund are to be rebuilt, said the mayor of the town.');
		const articles = [other, ...seeds];
		expect(await engines.ask({kind: 'closest', articles})).toEqual({
			type: 'closest-found',
			closest: seeds,
		});
		const sides = [[seeds[1]], [other, seeds[0]]] as const;
		expect(await engines.ask({kind: 'closest', articles, sides})).toEqual({
			type: 'closest-found',
			closest: [seeds[1], seeds[0]],
		});
		expect(await engines.ask({kind: 'closest', articles: [articleOf('Qwerty.'), other]})).toEqual({
			type: 'closest-found',
			closest: undefined,
		});
	});

	it('read what was loaded and files, and say what is wrong with a source', async () => {
		const engines = enginesOf();
		const path = join(folder, 'a.txt');
		writeFileSync(path, 'A title\n\nA paragraph of the article that is called so.\n');
		expect(await engines.read({path})).toMatchObject({article: {title: 'a', id: path}});
		const bytes = new TextEncoder().encode('Another title\n\nAnd a paragraph.\n');
		expect(await engines.read({bytes, id: 'x', name: 'x.txt'})).toMatchObject({article: {id: 'x'}});
		expect(await engines.read({path: join(folder, 'gone.txt')})).toMatchObject({
			problem: {message: 'no such file or folder; check the name'},
		});
	});
});
