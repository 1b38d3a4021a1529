import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import type {PassimCluster} from '../../source/stories/passim-clusters.js';
import {reuseOfClusters} from '../../source/stories/reuse-of-clusters.js';
import {toSafeText} from '../../source/text/safe-text.js';
import {reportOf} from './reports.js';

const text = 'The old bridge over the Sel is closed from Monday, the town said. Cars drive by way of Ostby.';
const report = (outlet: string, published?: string): Article => ({
	...reportOf(outlet, `Bridge closed\n\n${text}`, published),
	id: outlet,
});
const at = (article: Article, share: number) => {
	const block = article.blocks.find(({kind}) => kind === 'paragraph')!;
	return {article, start: block.start, end: block.start + Math.round(share * (block.end - block.start))};
};
const cluster = (...places: ReturnType<typeof at>[]): PassimCluster => ({
	cluster: '1',
	places: places.map(place => ({id: place.article.id, text: toSafeText(text), at: place})),
});
const [first, second, undated] = [
	report('Post', '2026-03-01'),
	report('Herald', '2026-03-02'),
	report('Mail'),
];

describe('what passim found', () => {
	it('is reused where another one was earlier, and of the earliest nothing is told', () => {
		const found = reuseOfClusters([cluster(at(second, 0.5), at(first, 0.5))]);
		expect(found).toHaveLength(1);
		expect(found[0]).toMatchObject({article: second, from: [{article: first, isEarlier: true}]});
		expect(found[0].reused).toBeCloseTo(0.5, 1);
		expect(found[0].shared).toBe(found[0].reused);
	});

	it('is shared where nobody tells who was first', () => {
		const found = reuseOfClusters([cluster(at(undated, 1), at(first, 1))]);
		expect(found.map(({article, reused, shared}) => [article.id, reused, shared])).toEqual([
			['Mail', 0, 1],
			['Post', 0, 1],
		]);
		expect(found[0].from).toEqual([{article: first, share: 1, isEarlier: false}]);
	});

	it('is counted once where two clusters have it, and not where only one text is at hand', () => {
		const twice = [cluster(at(second, 1), at(first, 1)), cluster(at(second, 0.5), at(first, 0.5))];
		expect(reuseOfClusters(twice)[0]).toMatchObject({reused: 1, shared: 1});
		expect(reuseOfClusters([cluster(at(second, 1))])).toEqual([]);
	});
});
