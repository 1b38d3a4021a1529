import {readFileSync} from 'node:fs';
import {Ajv2020, type AnySchemaObject} from 'ajv/dist/2020.js';
import {describe, expect, it} from 'vitest';
import {compareArticles} from '../../source/compare/compare-articles.js';
import {unicodeSymbols} from '../../source/layout/symbols.js';
import {type ReportRequest, report} from '../../source/report/print.js';
import {reportSchema} from '../../source/report/report-schema.js';
import {createSearch} from '../../source/search/create-search.js';
import {compareStory} from '../../source/stories/compare-story.js';
import {findReuse} from '../../source/stories/find-reuse.js';
import {findStories} from '../../source/stories/find-stories.js';
import {toSafeText} from '../../source/text/safe-text.js';
import {readSeeds} from '../seeds.js';
import {allReports} from '../stories/reports.js';
import {reusingArticles} from '../stories/reused.js';
import {toldStory} from '../stories/told.js';
import {ferry} from './ferry.js';
import {hostileArticle} from './hostile-articles.js';

/** The same schema for objects that have no fields but those it tells of. */
function withoutOthers(schema: unknown): unknown {
	if (Array.isArray(schema)) return schema.map(withoutOthers);
	if (typeof schema !== 'object' || schema === null) return schema;
	const inner = Object.fromEntries(
		Object.entries(schema).map(([key, value]) => [key, withoutOthers(value)] as const),
	);
	return inner.type === 'object' ? {...inner, additionalProperties: false} : inner;
}

const ajv = new Ajv2020({allErrors: true, allowUnionTypes: true});
const isReport = ajv.compile(reportSchema);
const isJustReport = ajv.compile(withoutOthers(reportSchema) as AnySchemaObject);

const seeds = readSeeds();
const hostile = [hostileArticle(seeds[0], false), hostileArticle(seeds[1], true)];
const problems = [{source: toSafeText('gone.txt'), message: toSafeText('no such file')}];
const written = (articles: typeof hostile, request: Partial<ReportRequest>) =>
	JSON.parse(
		report(
			{articles, problems},
			{width: 80, symbols: unicodeSymbols, format: 'json', original: false, ...request},
		).text,
	);

const reports = {
	'an article': () => written([seeds[0]], {}),
	'an article with its original': () => written([hostile[0]], {original: true}),
	'a list': () => written([...seeds, ...hostile], {}),
	'an empty list': () => written([], {}),
	hits: () => written([...seeds], {answer: createSearch(seeds).answer('buryatia kursk', 20)}),
	'no hits': () => written([...seeds], {answer: createSearch(seeds).answer('xqzw', 20)}),
	'a comparison': () => written([...seeds], {comparison: compareArticles(...seeds)}),
	'a hostile comparison': () =>
		written(hostile, {comparison: compareArticles(hostile[0], hostile[1]), original: true}),
	'a story': () =>
		written([], {story: compareStory(toldStory('stolen-records').map(({article}) => article))}),
	'a hostile story': () => written(hostile, {story: compareStory([...hostile, ...seeds]), original: true}),
	stories: () => written([...allReports], {stories: findStories(allReports)}),
	'no stories': () => written([], {stories: []}),
	'reused text': () => written([], {reuse: findReuse(reusingArticles)}),
	'hostile reused text': () => written(hostile, {reuse: findReuse([...hostile, ...seeds]), original: true}),
	'a comparison with all there is to state': () => written([], {comparison: ferry}),
};

describe('the schema of the JSON reports', () => {
	it('is shipped', () => {
		expect(JSON.parse(readFileSync('dist/report.schema.json', 'utf8'))).toEqual(reportSchema);
	});

	it.each(Object.entries(reports))('is what they have, and no field besides: %s', (_, make) => {
		const made = make();
		isReport(made);
		expect(isReport.errors).toBeNull();
		isJustReport(made);
		expect(isJustReport.errors).toBeNull();
	});

	it('takes fields that are yet to come, but none of an older version, nor less than there is', () => {
		const made = reports['a comparison with all there is to state']();
		expect(isReport({...made, tomorrow: 1})).toBe(true);
		expect(isJustReport({...made, tomorrow: 1})).toBe(false);
		expect(isReport({...made, version: 1})).toBe(false);
		for (const field of Object.keys(made)) {
			const {[field]: _, ...less} = made;
			expect(isReport(less)).toBe(false);
		}

		const [pair] = made.pairs;
		for (const field of Object.keys(pair)) {
			const {[field]: _, ...less} = pair;
			expect(isReport({...made, pairs: [less]})).toBe(false);
		}

		const [change] = pair.changes;
		expect(isReport({...made, pairs: [{...pair, changes: [{what: change.what}]}]})).toBe(false);
		expect(isReport({...made, pairs: [{...pair, changes: [{...change, what: 'tone'}]}]})).toBe(false);
	});
});
