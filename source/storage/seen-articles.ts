import {sep} from 'node:path';
import type {Article} from '../article/article.js';
import {articleKey, contentHash} from './article-key.js';
import {digest} from './digest.js';
import {asMap, asNumber, asObject, asString, fail, readVersioned} from './read-fields.js';
import {mergeMaps} from './registers.js';

/** Which articles were listed in runs before, and when last: days since 1970. */
export type SeenArticles = {
	/** Whole paths of folders whose articles were listed. What is in none of them is not new but unknown. */
	folders: ReadonlyMap<string, number>;
	/** Digests of where articles lie, and of what they say. */
	digests: ReadonlyMap<string, number>;
};

export const noneSeen: SeenArticles = {folders: new Map(), digests: new Map()};

// Of 100,000 articles, in 2.4 MB.
const mostDigests = 200_000;
const mostFolders = 500;
// Hexadecimal digits: of 200,000, one in a billion new ones has a digest that another one has.
const length = 12;

/**
What there is to say of articles that are listed, by their ids, an article in a step: one is new where neither its place nor its
text was listed before, but others of its folder were.
*/
export function* newsOf(
	{folders, digests}: SeenArticles,
	articles: readonly Article[],
): Generator<void, Map<string, 'new' | 'changed'>> {
	const news = new Map<string, 'new' | 'changed'>();
	for (const article of articles) {
		const [place, text] = digestsOf(article);
		if (!digests.has(text)) {
			if (digests.has(place)) news.set(article.id, 'changed');
			else if (isInKnown(folders, article)) news.set(article.id, 'new');
		}

		yield;
	}

	return news;
}

/** Where an article lies, and what it says. */
const digestsOf = (article: Article): [place: string, text: string] => [
	digest(articleKey(article), length),
	contentHash(article).slice(-length),
];

function isInKnown(folders: SeenArticles['folders'], {source: {path = ''}}: Article): boolean {
	for (let end = path.lastIndexOf(sep); end > 0; end = path.lastIndexOf(sep, end - 1))
		if (folders.has(path.slice(0, end))) return true;
	return false;
}

/** What there is to remember of articles of some folders that were listed on a day, an article in a step. */
export function* seenOf(
	{articles, folders}: {articles: readonly Article[]; folders: readonly string[]},
	day: number,
): Generator<void, SeenArticles> {
	const digests = new Map<string, number>();
	for (const article of articles) {
		for (const one of digestsOf(article)) digests.set(one, day);
		yield;
	}

	return {folders: new Map(folders.map(folder => [folder, day])), digests};
}

/** All that two memories hold. */
export const mergeSeen = (a: SeenArticles, b: SeenArticles): SeenArticles => ({
	folders: mergeMaps(a.folders, b.folders, Math.max),
	digests: mergeMaps(a.digests, b.digests, Math.max),
});

const version = 1;

/** As JSON, without the oldest of what is too much to keep; the digests of a day are one text, which is read at once. */
export function formatSeen({folders, digests}: SeenArticles): string {
	const days = new Map<number, string[]>();
	for (const [one, day] of newest(digests, mostDigests)) {
		const ofDay = days.get(day);
		if (ofDay) ofDay.push(one);
		else days.set(day, [one]);
	}

	return `${JSON.stringify({
		version,
		folders: Object.fromEntries(newest(folders, mostFolders)),
		days: Object.fromEntries([...days].map(([day, ofDay]) => [day, ofDay.join('')])),
	})}\n`;
}

function newest(map: ReadonlyMap<string, number>, most: number): readonly [string, number][] {
	const entries = [...map];
	return entries.length <= most ? entries : entries.sort(([, x], [, y]) => y - x).slice(0, most);
}

/** The memory that `formatSeen` wrote. Throws `NewerVersion` or `InvalidFile`. */
export function parseSeen(text: string): SeenArticles {
	const fields = readVersioned(text, version);
	const digests = new Map<string, number>();
	for (const [name, value] of Object.entries(asObject(fields.days, 'days'))) {
		const day = Number(name);
		const ofDay = asString(value, `days.${name}`);
		if (!Number.isInteger(day) || ofDay.length % length > 0) fail(`days.${name}`, 'digests of a day');
		for (let at = 0; at < ofDay.length; at += length) digests.set(ofDay.slice(at, at + length), day);
	}

	return {folders: asMap(fields.folders, 'folders', asNumber), digests};
}
