import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readArticle} from '../../source/article/read-article.js';
import {articleLine} from '../../source/report/article-line.js';
import {PassimClusters} from '../../source/stories/passim-clusters.js';
import {toSafeText} from '../../source/text/safe-text.js';

const texts = [
	'The ferry Skarv is back\n\nMarch 6, 2026\n\nThe ferry 🦊 Skarv sails again from Friday,\nthe line said on   Thursday.\n\nDivers found no hole in its hull.',
	'# Skarv sails\n\nThe **ferry** Skarv [sails again](https://example.org/) from Friday, the line said.\n\nFares stay as they were.',
	'<title>Skarv</title><p>The ferry &amp; its crew: <i>Skarv</i> sails again from Friday, the line said on Thursday.</p><p>Nobody was hurt when it ran aground last week.</p>',
];
const names = ['post.txt', 'herald.md', 'agency.html'];
const articles = texts.map((text, at) => readArticle(text, {name: names[at], id: `/news/${names[at]}`}));
const lines = articles.map(article => JSON.parse(articleLine(article, false)));

/** The record of a passage, as passim writes it: all fields of the line, and of its text the passage alone. */
const recordOf = (line: (typeof lines)[number], begin: number, end: number, cluster: unknown = 7) => ({
	...line,
	uid: -486866,
	cluster,
	begin,
	end,
	text: [...line.text].slice(begin, end).join(''),
	size: 2,
	pboiler: 0,
	src: [],
});

function clustersOf(records: readonly unknown[], of = articles) {
	const found = new PassimClusters(of);
	for (const record of records) found.add(record);
	return {clusters: found.clusters, changed: found.changed};
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

describe('the clusters of passim', () => {
	it('stand in the originals where their text is from', () => {
		fc.assert(
			fc.property(fc.nat(2), fc.nat(200), fc.integer({min: 1, max: 200}), (which, from, length) => {
				const line = lines[which];
				const characters = [...line.text];
				const begin = Math.min(from, characters.length - 1);
				const record = recordOf(line, begin, Math.min(characters.length, begin + length));
				const place = clustersOf([record]).clusters.at(0)?.places[0];
				// What is only between two blocks stands nowhere.
				if (!place) return expect(record.text.trim()).toBe('');
				const {article, start, end} = place.at!;
				expect(article).toBe(articles[which]);
				const original = article.original.slice(start, end);
				expect(letters(original.replace(/\]\(.*?\)|&amp;/g, ''))).toContain(
					letters(record.text.replace(/&/g, '')),
				);
				expect(place.text).toBe(toSafeText(record.text));
			}),
		);
	});

	it('have all who have a passage, by date, also those that are not at hand', () => {
		const elsewhere = {
			...recordOf(lines[1], 0, 20),
			id: '/other.txt',
			digest: 'f'.repeat(32),
			date: '2026-03-05',
		};
		const {clusters} = clustersOf([
			recordOf(lines[2], 0, 20),
			recordOf(lines[0], 0, 20),
			elsewhere,
			recordOf(lines[1], 0, 20, 8),
		]);
		expect(clusters.map(({cluster, places}) => [cluster, places.map(({id, date}) => [id, date])])).toEqual([
			[
				'7',
				[
					['/other.txt', '2026-03-05'],
					['/news/post.txt', '2026-03-06'],
					['/news/agency.html', undefined],
				],
			],
			['8', [['/news/herald.md', undefined]]],
		]);
		expect(clusters[0].places[0]).not.toHaveProperty('at');
	});

	it('are left out where none of their texts is at hand', () => {
		const {clusters} = clustersOf(
			[recordOf(lines[0], 0, 20, 1), recordOf(lines[1], 0, 20, 2)],
			[articles[1]],
		);
		expect(clusters.map(({cluster}) => cluster)).toEqual(['2']);
	});

	it('are of the same articles when these were moved, and of the one of that name of two that are the same', () => {
		const moved = {...articles[0], id: '/elsewhere/post.txt'};
		expect(clustersOf([recordOf(lines[0], 0, 20)], [moved]).clusters[0].places[0]).toMatchObject({
			id: moved.id,
			at: {article: moved},
		});
		for (const both of [
			[moved, articles[0]],
			[articles[0], moved],
		])
			expect(clustersOf([recordOf(lines[0], 0, 20)], both).clusters[0].places[0].at?.article).toBe(
				articles[0],
			);
	});

	it('have no place in an article that has changed since', () => {
		const changed = readArticle(`${texts[0]}\n\nMore.`, {id: articles[0].id});
		expect(clustersOf([recordOf(lines[0], 0, 20)], [changed])).toEqual({clusters: [], changed: 1});
	});

	it('are found without the way back where passim had the originals', () => {
		const {original, id} = articles[0];
		const begin = [...original].indexOf('D');
		const record = {cluster: 'a', id, begin, end: begin + 6, text: 'Divers'};
		const [{places}] = clustersOf([record]).clusters;
		expect(original.slice(places[0].at!.start, places[0].at!.end)).toBe('Divers');
		expect(clustersOf([{...record, begin: begin + 1, end: begin + 7}])).toEqual({clusters: [], changed: 1});
	});

	it.each([
		[null, 'it is not an object'],
		[[], 'it is not an object'],
		[{...recordOf(lines[0], 0, 9), cluster: undefined}, 'cluster is not a text'],
		[{...recordOf(lines[0], 0, 9), begin: -1}, 'begin is not an offset'],
		[{...recordOf(lines[0], 0, 9), end: 1e300}, 'end is not an offset'],
		[{...recordOf(lines[0], 0, 9), places: [[0, 1, 2]]}, 'places.0 is not four offsets'],
		[{...recordOf(lines[0], 0, 9), places: [[0, 1, 2, '3']]}, 'places.0.3 is not an offset'],
	])('are not read out of something else: %#', (record, message) => {
		expect(() => clustersOf([record])).toThrow(message);
	});

	it('have no place beyond the original, whatever a record says', () => {
		const far = {...recordOf(lines[0], 0, 9), places: [[0, 9, 1e6, 1e6 + 9]]};
		const back = {...recordOf(lines[0], 0, 9), places: [[0, 9, 20, 3]]};
		expect(clustersOf([far, back])).toEqual({clusters: [], changed: 2});
	});
});
