import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {InvalidFile, NewerVersion} from '../../source/storage/read-fields.js';
import {
	formatSeen,
	mergeSeen,
	newsOf,
	noneSeen,
	parseSeen,
	type SeenArticles,
	seenOf,
} from '../../source/storage/seen-articles.js';
import {loadSeen, saveSeen} from '../../source/storage/seen-file.js';
import {runToEnd} from '../../source/text/in-steps.js';
import {articleOf} from '../seeds.js';

const fileOf = (path: string, text: string): Article => {
	const article = articleOf(text);
	return {...article, id: path, source: {...article.source, path}};
};
const listed = (articles: readonly Article[], folders: readonly string[], day = 20_000) =>
	runToEnd(seenOf({articles, folders}, day));
const news = (seen: SeenArticles, ...articles: Article[]) => [...runToEnd(newsOf(seen, articles))];

const ferry = fileOf('/news/ferry.txt', 'The ferry to the island was late again.');
const bridge = fileOf('/news/may/bridge.txt', 'A bridge over the Drava is closed for repairs.');
const port = fileOf('/news/may/port.txt', 'The port of Rijeka has a new crane.');

describe('what is new', () => {
	it('is nothing the first time a folder is listed', () => {
		expect(news(noneSeen, ferry, bridge)).toEqual([]);
		const elsewhere = listed([fileOf('/other/a.txt', 'Something else.')], ['/other']);
		expect(news(elsewhere, ferry, bridge)).toEqual([]);
	});

	it('is what was not listed in a folder that was, nor in one above it', () => {
		const seen = listed([ferry], ['/news']);
		expect(news(seen, ferry, bridge, port)).toEqual([
			[bridge.id, 'new'],
			[port.id, 'new'],
		]);
		expect(news(listed([ferry], ['/ne', '/news/may/b']), bridge)).toEqual([]);
	});

	it('is changed where the place is known and the text is not', () => {
		const seen = listed([ferry, bridge], ['/news']);
		const changed = fileOf(ferry.id, 'The ferry to the island is on time.');
		expect(news(seen, changed, bridge)).toEqual([[ferry.id, 'changed']]);
	});

	it('is not what was only moved or copied', () => {
		const seen = listed([ferry, bridge], ['/news']);
		expect(news(seen, fileOf('/news/old/ferry.txt', 'The ferry to the island was late again.'))).toEqual([]);
	});
});

// Few of each, so that memories meet in them.
const days = fc.integer({min: 20_000, max: 20_003});
const seen: fc.Arbitrary<SeenArticles> = fc
	.record({
		folders: fc.array(fc.tuple(fc.constantFrom('/a', '/b/c', '__proto__'), days)),
		digests: fc.array(fc.tuple(fc.constantFrom('0123456789ab', 'ffffffffffff', '000000000000'), days)),
	})
	.map(({folders, digests}) => ({folders: new Map(folders), digests: new Map(digests)}));

describe('a memory of what was listed', () => {
	it('comes back as it was', () => {
		fc.assert(
			fc.property(seen, some => {
				expect(parseSeen(formatSeen(some))).toEqual(some);
			}),
		);
	});

	it('is merged to the same in any order, and however often', () => {
		fc.assert(
			fc.property(seen, seen, (a, b) => {
				expect(mergeSeen(a, b)).toEqual(mergeSeen(b, a));
				expect(mergeSeen(mergeSeen(a, b), b)).toEqual(mergeSeen(a, b));
				expect(mergeSeen(a, noneSeen)).toEqual(a);
			}),
		);
	});

	it('keeps the newest of more than it has room for', () => {
		const digests = Array.from({length: 200_010}, (_, at): [string, number] => [
			at.toString(16).padStart(12, '0'),
			at < 20 ? 19_000 : 20_000,
		]);
		const kept = parseSeen(formatSeen({...noneSeen, digests: new Map(digests)})).digests;
		expect(kept.size).toBe(200_000);
		expect([...kept.values()].filter(day => day === 19_000)).toHaveLength(10);
	});

	it.each([
		['{"version": 9}', NewerVersion],
		['{}', InvalidFile],
		['{"version": 1, "folders": {}, "days": {"20000": "0123"}}', InvalidFile],
		['{"version": 1, "folders": {}, "days": {"today": "0123456789ab"}}', InvalidFile],
		['{"version": 1, "folders": {"/a": "x"}, "days": {}}', InvalidFile],
	])('is none where it is %j', (text, error) => {
		expect(() => parseSeen(text)).toThrow(error);
	});
});

describe('its file', () => {
	let folder: string;
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'seedreader-seen-'));
	});
	afterAll(() => rmSync(folder, {recursive: true, force: true}));

	it('takes what two programs have listed, names nothing, and leaves nothing else behind', () => {
		const file = join(folder, 'state', 'seen.json');
		expect(loadSeen(file)).toEqual({kept: noneSeen});
		expect(saveSeen(file, listed([ferry], ['/news']))).toBeUndefined();
		expect(saveSeen(file, listed([bridge], ['/news'], 20_001))).toBeUndefined();
		const {kept} = loadSeen(file);
		expect(news(kept!, ferry, bridge, port)).toEqual([[port.id, 'new']]);
		expect(readFileSync(file, 'utf8')).not.toMatch(/ferry|bridge/);
		expect(readdirSync(join(folder, 'state'))).toEqual(['seen.json']);
	});
});
