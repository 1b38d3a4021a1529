/** The folders of `source/` from the top of the house down: a room may import from rooms below it, never from one above. */
export const rooms = [
	'screens',
	'manual',
	'state',
	'report',
	'layout',
	'compare',
	'search',
	'library',
	'article',
	'text',
	'terminal',
];
