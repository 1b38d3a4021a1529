/** Examples of the man page: what each does, and the commands that do it. */
export const examples: readonly (readonly [what: string, commands: readonly string[]])[] = [
	['Open the two bundled articles:', ['seedreader']],
	[
		'Compare two of your own, and write what they have in common to a file:',
		['seedreader --compare a.txt b.html', 'seedreader --compare -o pairs.json a.txt b.html'],
	],
	[
		'Read a page on the web, or one that another program brings:',
		['seedreader https://example.org/', 'cat page.html | seedreader'],
	],
	['Search a folder, without screens:', ['seedreader --search "buryatia" notes/ | less']],
];
