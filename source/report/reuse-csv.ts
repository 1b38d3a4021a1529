import type {Reuse} from '../stories/reuse.js';
import {csvText} from './csv-text.js';
import {rounded} from './json-report.js';
import {namesOfReuse, sourcesInWords} from './reuse-phrases.js';

/** Reused text: an article that has a passage a row, with the words, and what is known of the article as a whole. */
export function reuseCsv(reuse: Reuse): string {
	const nameOf = namesOfReuse(reuse);
	const known = new Map(reuse.articles.map(one => [one.article, one]));
	return csvText([
		[
			'passage',
			'words',
			'title',
			'outlet',
			'published',
			'of passage',
			'text',
			'reused',
			'shared',
			'from',
			'source',
		],
		...reuse.passages.flatMap(({words, places}, index) =>
			places.map(({article, passage, share}) => {
				const {title, outlet = '', published = '', source} = article;
				const {reused, shared, from} = known.get(article) ?? {reused: 0, shared: 0, from: []};
				return [
					index + 1,
					words,
					title,
					outlet,
					published,
					rounded(share),
					passage.text,
					rounded(reused),
					rounded(shared),
					sourcesInWords(from, nameOf),
					source.name,
				];
			}),
		),
	]);
}
