import type {Problem} from '../library/library.js';
import type {Reuse} from '../stories/reuse.js';
import {brief, passageJson, rounded} from './json-report.js';
import {jsonVersion} from './json-version.js';
import {articlesOfReuse} from './reuse-phrases.js';

/** Reused text: the articles that have any, with what each has of others, and the passages, whose places are indices of these. */
export function reuseJson(reuse: Reuse, original: boolean, problems: readonly Problem[]) {
	const articles = articlesOfReuse(reuse);
	const indices = new Map(articles.map((article, index) => [article, index]));
	const known = new Map(reuse.articles.map(one => [one.article, one]));
	return {
		version: jsonVersion,
		articles: articles.map(article => {
			const {reused, shared, from} = known.get(article) ?? {reused: 0, shared: 0, from: []};
			return {
				...brief(article, original),
				reused: rounded(reused),
				shared: rounded(shared),
				from: from.map(source => ({
					article: indices.get(source.article),
					share: rounded(source.share),
					earlier: source.isEarlier,
				})),
			};
		}),
		passages: reuse.passages.map(({words, places}, index) => ({
			number: index + 1,
			words,
			places: places.map(({article, passage, share}) => ({
				article: indices.get(article),
				share: rounded(share),
				passage: passageJson(article, passage),
			})),
		})),
		problems,
	};
}
