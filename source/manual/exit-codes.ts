/** What the program tells the shell when it ends, in words short enough for `--help`. */
export const exitCodes: readonly (readonly [code: number, meaning: string])[] = [
	[0, 'done'],
	[1, 'nothing found'],
	[2, 'wrong source or flag'],
	[70, 'bug'],
	[130, 'Ctrl-C'],
];
