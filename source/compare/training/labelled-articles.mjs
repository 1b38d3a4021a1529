import {readFileSync} from 'node:fs';
import {basename} from 'node:path';

/** The objects of a file that has one a line. */
export function jsonLines(file) {
	return readFileSync(file, 'utf8')
		.trim()
		.split('\n')
		.map(line => JSON.parse(line));
}

// With fewer right pairs, articles have too little in common for either question.
const leastPairs = 5;

/** The labelled articles of files, each with the name of its file as `group`, and its `kind`. */
export function labelledArticles(files) {
	return files.flatMap(file => {
		const group = basename(file, '.jsonl');
		return jsonLines(file).map(article => ({...article, group, kind: kindOf(article, group)}));
	});
}

/** One event, a story that has gone on, or two events of a sort, as the articles were written; undefined: too little in common. */
function kindOf({id, pairs}, group) {
	if (pairs.length === 0) return 'sister';
	if (pairs.length < leastPairs) return undefined;
	return /running|story|long/.test(`${id} ${group}`) ? 'story' : 'event';
}
