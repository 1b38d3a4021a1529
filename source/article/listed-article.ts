import {type Article, estimateWords, type Source, wordCount} from './article.js';

/**
An article with as much of it as a list of a hundred thousand tells: without its text and the hash of its bytes, but with what
is known of its length. `before`: the one that is listed before it; what both say is held once.
*/
export function listedArticle(article: Article, before: Article | undefined): Article {
	const {sha256: _, ...source} = article.source;
	const listed: Article = {
		...shared(article, before),
		source: {
			...shared<Omit<Source, 'sha256'>>(source, before?.source),
			...(source.container && {container: shared(source.container, before?.source.container)}),
		},
		original: '',
		blocks: noBlocks,
	};
	estimateWords.know({words: wordCount(article), isExact: true}, listed);
	return listed;
}

const noBlocks: Article['blocks'] = [];

/** The same fields, with the values of another where they are equal: texts of one kind that come from threads are not one. */
function shared<Fields extends object>(fields: Fields, before: Fields | undefined): Fields {
	if (!before) return fields;
	const all = {...fields};
	for (const name of Object.keys(fields) as (keyof Fields)[])
		if (all[name] === before[name]) all[name] = before[name];
	return all;
}
