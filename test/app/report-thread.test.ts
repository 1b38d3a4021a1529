import {existsSync} from 'node:fs';
import {beforeAll, describe, expect, it, vi} from 'vitest';
import {layOut} from '../../source/app/lay-out.js';
import {packContent, unpackContent} from '../../source/app/packed-content.js';
import {compareArticles} from '../../source/compare/compare-articles.js';
import * as threads from '../../source/engines/thread.js';
import {unicodeSymbols} from '../../source/layout/symbols.js';
import {formatNames} from '../../source/report/formats.js';
import * as print from '../../source/report/print.js';
import {createSearch} from '../../source/search/create-search.js';
import {runToEnd} from '../../source/text/in-steps.js';
import {safe} from '../../source/text/safe-text.js';
import {readSeeds} from '../seeds.js';

// The thread of the build: see `npm run build`.
const file = (name: string) => new URL(`../../dist/chunks/${name}.js`, import.meta.url);
vi.mock('../../source/engines/thread.js', async original => ({
	...(await original<typeof import('../../source/engines/thread.js')>()),
	threadFile: vi.fn((name: string) => new URL(`../../dist/chunks/${name}.js`, import.meta.url)),
}));
vi.mock('../../source/report/print.js', async original => {
	const module = await original<typeof import('../../source/report/print.js')>();
	return {...module, report: vi.fn(module.report)};
});

const articles = readSeeds();
const problems = [{source: safe`gone.txt`, message: safe`no such file`}];
const contents: Record<string, print.ReportContent> = {
	comparison: {
		library: {articles: [], problems: []},
		asked: {original: false, comparison: compareArticles(...articles), unsure: true},
	},
	article: {library: {articles: [articles[0]], problems: []}, asked: {original: true}},
	list: {library: {articles, problems}, asked: {original: false, isList: true}},
	hits: {
		library: {articles: [], problems: []},
		asked: {original: false, answer: createSearch(articles).answer('kursk', 20)},
	},
};

beforeAll(() => expect(existsSync(file('report-thread')), 'npm run build comes first').toBe(true));

describe.each(Object.entries(contents))('a report that is laid out in a thread: %s', (_, content) => {
	it.each(formatNames)('is the same as in this one: %s', async format => {
		const layout = {format, width: 80, symbols: unicodeSymbols};
		const {text} = print.report(content.library, {...content.asked, ...layout});
		vi.mocked(print.report).mockClear();
		expect(await layOut(content, layout)).toBe(text);
		expect(print.report).not.toHaveBeenCalled();
	});

	it('is of what was sent', () => {
		expect(unpackContent(structuredClone(runToEnd(packContent(content))))).toEqual(content);
	});
});

describe('where there is no thread', () => {
	it('it is laid out here', async () => {
		vi.mocked(threads.threadFile).mockReturnValueOnce(file('no-such-thread'));
		const layout = {format: 'markdown', width: 80, symbols: unicodeSymbols} as const;
		const {text} = print.report(contents.list.library, {...contents.list.asked, ...layout});
		expect(await layOut(contents.list, layout)).toBe(text);
	});

	it('it is told where the memory is not enough', async () => {
		const error = Object.assign(new Error('no memory'), {code: 'ERR_WORKER_OUT_OF_MEMORY'});
		vi.mocked(threads.threadFile).mockImplementationOnce(() => {
			throw error;
		});
		const layout = {format: 'markdown', width: 80, symbols: unicodeSymbols} as const;
		await expect(layOut(contents.list, layout)).rejects.toBe(error);
	});
});
