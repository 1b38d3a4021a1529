/** The folders of `source/` from the top of the house down: a room may import from rooms below it, never from one above. */
export const rooms = [
	'app',
	'command',
	'screens',
	'manual',
	'state',
	'report',
	'layout',
	'engines',
	'stories',
	'compare',
	'search',
	'library',
	'storage',
	'article',
	'text',
	'terminal',
];

/** The doors of the house: what starts the program, and what other programs import. They may import from any room. */
export const doors = ['cli.ts', 'index.ts'];
