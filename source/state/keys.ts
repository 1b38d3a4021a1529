import type {Symbols} from '../layout/symbols.js';
import {memoize} from '../text/memoize.js';
import {type SafeText, safe, toSafeText} from '../text/safe-text.js';

/** The screens as far as they have keys of their own: in the search letters are typed, among its hits they are commands. */
export const screenNames = [
	'library',
	'reader',
	'outline',
	'search',
	'hits',
	'compare',
	'story',
	'fact',
	'details',
	'help',
] as const;
export type ScreenName = (typeof screenNames)[number];

/** What help and the man page call each screen over its keys. */
export const screenTitles: Readonly<Record<ScreenName, SafeText>> = {
	library: safe`In the library`,
	reader: safe`In the reader`,
	outline: safe`In the outline`,
	search: safe`In the search`,
	hits: safe`Among the hits`,
	compare: safe`In the comparison`,
	story: safe`In a story`,
	fact: safe`In a fact of a story`,
	details: safe`In what is said of a pair`,
	help: safe`In help`,
};

/** What a key does. The table below is the one place where keys, their help and the screens they serve are written. */
export type Command =
	| 'line-down'
	| 'line-up'
	| 'half-page-down'
	| 'half-page-up'
	| 'page-down'
	| 'page-up'
	| 'first'
	| 'last'
	| 'percent'
	| 'open'
	| 'find'
	| 'next-match'
	| 'previous-match'
	| 'search'
	| 'type'
	| 'older-query'
	| 'newer-query'
	| 'next-part'
	| 'previous-part'
	| 'compare'
	| 'compare-source'
	| 'mark'
	| 'set-mark'
	| 'go-to-mark'
	| 'next-view'
	| 'unsure'
	| 'judge-right'
	| 'judge-wrong'
	| 'note'
	| 'pair-by-hand'
	| 'swap'
	| 'other-pane'
	| 'copy'
	| 'write'
	| 'outline'
	| 'follow'
	| 'browse'
	| 'edit'
	| 'reload'
	| 'pick'
	| 'sort'
	| 'furniture'
	| 'next-article'
	| 'previous-article'
	| 'wider'
	| 'narrower'
	| 'theme'
	| 'where'
	| 'help'
	| 'back'
	| 'quit'
	| 'cancel'
	| 'repaint'
	| 'suspend'
	| 'leave';

export type Binding = {
	command: Command;
	/** Names of keys: a character, `^` and a letter for Control, or `enter`, `space`, `up`, `pagedown`, `f1` and the like. */
	keys: readonly string[];
	help: SafeText;
	/** Where it does something; everywhere when not given. */
	screens?: readonly ScreenName[];
};

// The screens on which letters are commands; in the search they are typed.
const lettered: readonly ScreenName[] = [
	'library',
	'reader',
	'outline',
	'hits',
	'compare',
	'story',
	'fact',
	'details',
	'help',
];
const texts: readonly ScreenName[] = ['reader', 'compare', 'details', 'help'];

export const bindings: readonly Binding[] = [
	{command: 'line-down', keys: ['j', 'down', '^N', '^E'], help: safe`a line down`, screens: lettered},
	{command: 'line-up', keys: ['k', 'up', '^P', '^Y'], help: safe`a line up`, screens: lettered},
	{command: 'half-page-down', keys: ['d', '^D'], help: safe`half a page down`, screens: lettered},
	{command: 'half-page-up', keys: ['u', '^U'], help: safe`half a page up`, screens: lettered},
	{command: 'page-down', keys: ['space', 'f', '^F', 'pagedown'], help: safe`a page down`, screens: lettered},
	{command: 'page-up', keys: ['b', '^B', 'pageup'], help: safe`a page up`, screens: lettered},
	{
		command: 'first',
		keys: ['g', 'home'],
		help: safe`to the beginning, or to a line by its number`,
		screens: lettered.filter(screen => screen !== 'compare'),
	},
	{
		command: 'first',
		keys: ['g', 'home'],
		help: safe`to the beginning, or to a pair by its number: 12 g`,
		screens: ['compare'],
	},
	{command: 'last', keys: ['G', 'end'], help: safe`to the end`, screens: lettered},
	{command: 'line-down', keys: ['down'], help: safe`next passage`, screens: ['search']},
	{
		command: 'line-up',
		keys: ['up'],
		help: safe`passage before; above the first, an older query`,
		screens: ['search'],
	},
	{command: 'type', keys: ['/', 'i'], help: safe`type in the line again`, screens: ['hits']},
	// As in a shell.
	{command: 'older-query', keys: ['^P'], help: safe`older query`, screens: ['search']},
	{command: 'newer-query', keys: ['^N'], help: safe`newer query`, screens: ['search']},
	{command: 'page-down', keys: ['pagedown'], help: safe`a page down`, screens: ['search']},
	{command: 'page-up', keys: ['pageup'], help: safe`a page up`, screens: ['search']},
	{command: 'percent', keys: ['%'], help: safe`to a percentage: 50%`, screens: texts},
	{
		command: 'open',
		keys: ['enter'],
		help: safe`read the article; at a heading, what all of the story say`,
		screens: ['library'],
	},
	{
		command: 'open',
		keys: ['enter'],
		help: safe`compare at the numbered passage; 2 Enter, at passage 2`,
		screens: ['reader'],
	},
	{command: 'open', keys: ['enter'], help: safe`read on at this passage`, screens: ['search', 'hits']},
	{command: 'open', keys: ['enter'], help: safe`read on at this part`, screens: ['outline']},
	{command: 'open', keys: ['enter'], help: safe`read the leading article at this pair`, screens: ['compare']},
	{command: 'open', keys: ['enter'], help: safe`how each of them says it`, screens: ['story']},
	{command: 'open', keys: ['enter'], help: safe`read on at this passage`, screens: ['fact']},
	{command: 'find', keys: ['/'], help: safe`find in this article`, screens: ['reader']},
	{command: 'find', keys: ['/'], help: safe`find in both articles`, screens: ['compare']},
	{command: 'find', keys: ['/'], help: safe`filter the list`, screens: ['library']},
	{command: 'next-match', keys: ['n'], help: safe`next match`, screens: ['reader', 'compare']},
	{command: 'previous-match', keys: ['N'], help: safe`previous match`, screens: ['reader', 'compare']},
	{
		command: 'search',
		keys: ['S'],
		help: safe`search all articles`,
		screens: ['library', 'reader', 'compare'],
	},
	{
		command: 'compare',
		keys: ['c'],
		help: safe`compare the marked, or this with the one most like it`,
		screens: ['library'],
	},
	{
		command: 'compare',
		keys: ['c'],
		help: safe`compare this with the one most like it`,
		screens: ['reader'],
	},
	{command: 'compare', keys: ['c'], help: safe`two of those who say it, side by side`, screens: ['story']},
	{
		command: 'compare',
		keys: ['c'],
		help: safe`this beside the marked one, or the one most like all`,
		screens: ['fact'],
	},
	{
		command: 'compare-source',
		keys: ['R'],
		help: safe`compare this with the one it has reused the most of`,
		screens: ['library'],
	},
	{command: 'next-part', keys: [']'], help: safe`next heading`, screens: ['reader']},
	{command: 'previous-part', keys: ['['], help: safe`previous heading`, screens: ['reader']},
	{command: 'next-part', keys: [']'], help: safe`next pair, or change`, screens: ['compare']},
	{command: 'previous-part', keys: ['['], help: safe`previous pair, or change`, screens: ['compare']},
	{command: 'next-part', keys: [']'], help: safe`next fact`, screens: ['fact']},
	{command: 'previous-part', keys: ['['], help: safe`fact before`, screens: ['fact']},
	{
		command: 'mark',
		keys: ['m'],
		help: safe`mark for comparing: two, or more as one story`,
		screens: ['library'],
	},
	{command: 'mark', keys: ['m'], help: safe`mark for comparing`, screens: ['fact']},
	{
		command: 'set-mark',
		keys: ['m'],
		help: safe`and a letter: mark this place, or take the mark away`,
		screens: ['reader'],
	},
	{
		command: 'go-to-mark',
		keys: ["'"],
		help: safe`and a letter: to that mark; twice: back from a jump`,
		screens: ['reader'],
	},
	{
		command: 'next-view',
		keys: ['m'],
		help: safe`view: whole, pairs only, changes only, only in the one, only in the other`,
		screens: ['compare'],
	},
	{
		command: 'unsure',
		keys: ['U'],
		help: safe`show or hide the unsure pairs, marked with ?`,
		screens: ['compare'],
	},
	{command: 'judge-right', keys: ['a'], help: safe`the pair is right`, screens: ['compare']},
	{
		command: 'judge-wrong',
		keys: ['A'],
		help: safe`the pair is wrong, or of no matter: put it aside`,
		screens: ['compare'],
	},
	{command: 'note', keys: ['i'], help: safe`note something of the pair`, screens: ['compare']},
	{
		command: 'pair-by-hand',
		keys: ['P'],
		help: safe`pair two sentences by hand: j k and Tab choose them`,
		screens: ['compare'],
	},
	{
		command: 'other-pane',
		keys: ['tab'],
		help: safe`let the other pane lead: Enter reads it, s sorts by it`,
		screens: ['compare'],
	},
	{command: 'swap', keys: ['x'], help: safe`swap the sides`, screens: ['compare']},
	{command: 'pick', keys: ['p'], help: safe`pick another article for the right side`, screens: ['compare']},
	{command: 'outline', keys: ['t'], help: safe`outline: the parts of the article`, screens: ['reader']},
	{command: 'back', keys: ['t'], help: safe`back to the text`, screens: ['outline']},
	{command: 'copy', keys: ['y'], help: safe`copy the passage as a citation`, screens: ['reader']},
	{
		command: 'follow',
		keys: ['F'],
		help: safe`follow a link by its letter; v before it: in the browser`,
		screens: ['reader'],
	},
	{
		command: 'browse',
		keys: ['v'],
		help: safe`view the article in the browser`,
		screens: ['library', 'reader', 'compare'],
	},
	{
		command: 'edit',
		keys: ['e'],
		help: safe`edit the article's file`,
		screens: ['library', 'reader', 'compare'],
	},
	{
		command: 'reload',
		keys: ['r'],
		help: safe`read the article anew`,
		screens: ['library', 'reader', 'compare'],
	},
	{command: 'copy', keys: ['y'], help: safe`copy the pair as a citation`, screens: ['compare']},
	{
		command: 'write',
		keys: ['w'],
		help: safe`write a report of what is shown to a file`,
		screens: ['library', 'reader', 'hits', 'compare', 'story', 'fact'],
	},
	{
		command: 'sort',
		keys: ['s'],
		help: safe`sort: as given, by title, outlet, date, length, story`,
		screens: ['library'],
	},
	{
		command: 'sort',
		keys: ['s'],
		help: safe`with pairs only: by their numbers, or as told`,
		screens: ['compare'],
	},
	{
		command: 'sort',
		keys: ['s'],
		help: safe`sort: what most say, what most leave out, as each tells it`,
		screens: ['story'],
	},
	{command: 'furniture', keys: ['o'], help: safe`show or hide what is not article`, screens: ['reader']},
	{command: 'next-article', keys: ['J'], help: safe`next article`, screens: ['reader']},
	{command: 'previous-article', keys: ['K'], help: safe`previous article`, screens: ['reader']},
	{command: 'wider', keys: ['+'], help: safe`wider column`, screens: ['reader']},
	{command: 'narrower', keys: ['-'], help: safe`narrower column`, screens: ['reader']},
	{
		command: 'theme',
		keys: ['T'],
		help: safe`theme: dark, light, no colour`,
		screens: ['library', 'reader', 'compare', 'story', 'fact'],
	},
	{command: 'where', keys: ['='], help: safe`where am I`, screens: ['library', 'reader']},
	{command: 'where', keys: ['='], help: safe`all there is to say of this pair`, screens: ['compare']},
	{command: 'help', keys: ['?', 'f1'], help: safe`these keys`, screens: lettered},
	{command: 'help', keys: ['f1'], help: safe`these keys`, screens: ['search']},
	{
		command: 'cancel',
		keys: ['esc'],
		help: safe`put away what was found, a filter, a question`,
		screens: lettered.filter(screen => screen !== 'hits' && screen !== 'details'),
	},
	{command: 'back', keys: ['esc'], help: safe`back`, screens: ['search']},
	{command: 'back', keys: ['q', 'esc'], help: safe`back`, screens: ['hits']},
	{
		command: 'back',
		keys: ['q'],
		help: safe`back; with a filter, all articles; from the first screen, quit`,
		screens: ['library'],
	},
	{
		command: 'back',
		keys: ['q'],
		help: safe`back; from the first screen, quit`,
		screens: ['reader', 'outline', 'compare', 'story', 'fact', 'help'],
	},
	{command: 'back', keys: ['q', '=', 'esc'], help: safe`back to the comparison`, screens: ['details']},
	{command: 'quit', keys: ['Q'], help: safe`quit`, screens: lettered},
	{command: 'repaint', keys: ['^L'], help: safe`draw the screen anew`},
	{command: 'suspend', keys: ['^Z'], help: safe`suspend; fg comes back`},
	{command: 'leave', keys: ['^C'], help: safe`leave at once`},
];

/** What a key does on a screen, or undefined. */
export const commandFor = (
	screen: ScreenName,
	key: string,
	table: readonly Binding[] = bindings,
): Command | undefined => commandsOn(table, screen).get(key);

const commandsOn = memoize((table: readonly Binding[], screen: ScreenName): ReadonlyMap<string, Command> => {
	const served = table.filter(binding => servesScreen(binding, screen));
	return new Map(served.flatMap(({command, keys}) => keys.map(key => [key, command] as const)));
}, screenNames.length);

/** The first key of a command on a screen, as help shows it; empty where it has none. */
export function shownKey(
	table: readonly Binding[],
	screen: ScreenName,
	command: Command,
	symbols: Symbols,
): SafeText {
	const binding = table.find(binding => binding.command === command && servesScreen(binding, screen));
	return keyLabel(binding?.keys[0] ?? '', symbols);
}

export const servesScreen = ({screens}: Binding, screen: ScreenName): boolean =>
	!screens || screens.includes(screen);

const keyNames: Readonly<Record<string, SafeText>> = {
	space: safe`Space`,
	enter: safe`Enter`,
	esc: safe`Esc`,
	tab: safe`Tab`,
	home: safe`Home`,
	end: safe`End`,
	pageup: safe`PgUp`,
	pagedown: safe`PgDn`,
	f1: safe`F1`,
};

/** A key's name as help shows it, with the signs that the terminal has for arrows. */
export function keyLabel(key: string, {up, down}: Pick<Symbols, 'up' | 'down'>): SafeText {
	if (key === 'up') return up;
	return key === 'down' ? down : (keyNames[key] ?? toSafeText(key));
}
