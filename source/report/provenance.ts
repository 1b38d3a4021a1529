import {type Article, isEntry} from '../article/article.js';
import {counted} from '../layout/columns.js';
import {joinSafe, type SafeText, safe, toSafeText} from '../text/safe-text.js';
import {dayInWords} from './day-in-words.js';

/**
Where the bytes were that an article was read of, when they were kept, and their digest, so that anybody can tell whether they
have the same: "export.jsonl#3, https://a.example/3, kept on 6 March 2024, SHA-256 94f3…". Undefined where nothing is known but a name.
*/
export function provenanceOf({source}: Article): SafeText | undefined {
	const {name, url, archived, saved, sha256} = source;
	if (saved === undefined && sha256 === undefined) return undefined;
	return joinSafe(
		[
			name,
			...(url === undefined || url.includes(name) ? [] : [toSafeText(url)]),
			...(archived === undefined ? [] : [toSafeText(archived)]),
			...(saved === undefined ? [] : [safe`kept on ${dayInWords(toSafeText(saved.slice(0, 10)))}`]),
			...(sha256 === undefined ? [] : [safe`SHA-256 ${toSafeText(sha256)}`]),
		],
		safe`, `,
	);
}

/** The same of several articles, of each whose bytes are known. */
export const provenancesOf = (articles: readonly Article[]): SafeText[] =>
	articles.map(provenanceOf).filter(line => line !== undefined);

/** What stands at the end of reports that tell nothing of plain files: a line for each entry of a container and each kept copy. */
export const readOf = (articles: readonly Article[]): SafeText[] =>
	provenancesOf(articles.filter(article => isEntry(article) || isCopy(article))).map(sentence);

/**
The same of a list, in short: a container may have thousands of entries, and has one line with how many there are; of a copy it is
told when it was kept.
*/
export function readOfInShort(articles: readonly Article[]): SafeText[] {
	const counts = new Map<SafeText, number>();
	for (const {source} of articles)
		if (source.container) counts.set(source.container.name, (counts.get(source.container.name) ?? 0) + 1);
	return [
		...[...counts].map(([name, count]) => sentence(safe`${name}, ${counted(count, safe`article`)}`)),
		...readOf(articles.filter(article => !isEntry(article)).map(withoutDigest)),
	];
}

const withoutDigest = ({source: {sha256: _, ...source}, ...article}: Article): Article => ({
	...article,
	source,
});

const isCopy = ({source: {archived, saved}}: Article): boolean => (archived ?? saved) !== undefined;

const sentence = (what: SafeText): SafeText => safe`Read of ${what}.`;
