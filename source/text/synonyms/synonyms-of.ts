import {memoizeText} from '../memoize.js';
import {fold} from '../words.js';
import {chinese} from './chinese.js';
import {dutch} from './dutch.js';
import {french} from './french.js';
import {german} from './german.js';
import {italian} from './italian.js';
import {polish} from './polish.js';
import {portuguese} from './portuguese.js';
import {russian} from './russian.js';
import {spanish} from './spanish.js';
import {swedish} from './swedish.js';
import {ukrainian} from './ukrainian.js';

/** Tells the groups, by number, that a folded word stands in: what reports tell one thing with. */
export type SynonymGroups = (folded: string) => readonly number[];

/**
The groups of a language other than English; none for one without a table. A line of a table is a group: words that reports tell
one thing with, in whatever part of speech ("fire", "burnt"). A star behind stands for any ending, one before for any beginning.
*/
export const synonymGroups = (language: string | undefined): SynonymGroups => groupsOf(language ?? '');

const tables: Readonly<Record<string, string>> = {
	de: german,
	es: spanish,
	fr: french,
	it: italian,
	nl: dutch,
	pl: polish,
	pt: portuguese,
	ru: russian,
	sv: swedish,
	uk: ukrainian,
	zh: chinese,
};

/** Groups by what stands beside the star; of the longest parts, how long. */
type Parts = {groups: Map<string, number[]>; longest: number};

const groupsOf = memoizeText((language: string): SynonymGroups => {
	if (!Object.hasOwn(tables, language)) return () => [];
	const words = emptyParts();
	const beginnings = emptyParts();
	const endings = emptyParts();
	for (const [group, line] of tables[language].trim().split('\n').entries()) {
		for (const entry of line.split(' ')) {
			const parts = entry.endsWith('*') ? beginnings : entry.startsWith('*') ? endings : words;
			const part = fold(entry.replace('*', ''));
			parts.groups.set(part, [...(parts.groups.get(part) ?? []), group]);
			parts.longest = Math.max(parts.longest, part.length);
		}
	}

	return memoizeText((folded: string) => {
		const found = new Set(words.groups.get(folded));
		const add = (parts: Parts, partOf: (length: number) => string) => {
			for (let length = 1; length <= Math.min(parts.longest, folded.length); length++)
				for (const group of parts.groups.get(partOf(length)) ?? []) found.add(group);
		};
		add(beginnings, length => folded.slice(0, length));
		add(endings, length => folded.slice(-length));
		return [...found];
	});
});

const emptyParts = (): Parts => ({groups: new Map(), longest: 0});
