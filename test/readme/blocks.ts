import {readFileSync} from 'node:fs';

/** A fenced block of the readme. */
export type Block = {language: string; isShownOnly: boolean; text: string};

export const readme = readFileSync('readme.md', 'utf8');

/** The blocks that say what language they are in, in their order. */
export const blocks: readonly Block[] = [...readme.matchAll(/^```([a-z]+)(?: (.*))?\n([\s\S]*?)^```$/gm)].map(
	([, language, words = '', text]) => {
		// The one word that is understood: a misspelt one must not keep an example from being run.
		if (words !== '' && words !== 'shown-only')
			throw new Error(`unknown word at a block of the readme: ${words}`);
		return {language, isShownOnly: words !== '', text};
	},
);

/** The blocks in one of some languages that are to be run. */
export const blocksIn = (...languages: string[]): string[] =>
	blocks.filter(block => languages.includes(block.language) && !block.isShownOnly).map(({text}) => text);

/** The part of the readme under a heading, to the next of the same depth. */
export function under(heading: string): string {
	const [, part] = readme.split(`\n${heading}\n`);
	if (part === undefined) throw new Error(`no ${heading} in the readme`);
	const depth = heading.match(/^#+/)![0].length;
	return part.split(new RegExp(`^#{1,${depth}} `, 'm'))[0];
}

/** What stands between backquotes in the rows of the tables of a part, without the bars' backslashes. */
export const codeInTables = (part: string): string[] =>
	part
		.split('\n')
		.filter(line => line.startsWith('|'))
		.flatMap(line => [...line.matchAll(/`([^`]+)`/g)].map(([, code]) => code.replaceAll('\\|', '|')));
