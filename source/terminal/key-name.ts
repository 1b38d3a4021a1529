import {functionKey1} from './key-stdin.js';

/** What Ink reports of a key, as far as it names one. */
type InkKey = {
	upArrow: boolean;
	downArrow: boolean;
	leftArrow: boolean;
	rightArrow: boolean;
	pageDown: boolean;
	pageUp: boolean;
	home: boolean;
	end: boolean;
	return: boolean;
	escape: boolean;
	ctrl: boolean;
	tab: boolean;
	backspace: boolean;
	delete: boolean;
	meta: boolean;
	eventType?: 'press' | 'repeat' | 'release';
};

const named: readonly (readonly [keyof InkKey, string])[] = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['pageDown', 'pagedown'],
	['pageUp', 'pageup'],
	['home', 'home'],
	['end', 'end'],
	['return', 'enter'],
	['tab', 'tab'],
	['backspace', 'backspace'],
	['delete', 'delete'],
	['escape', 'esc'],
];

/**
The names of the keys in what Ink hands over at once: a character, `^` and a letter, or a word as in the key table.
Usually one; where a terminal sends several in one piece, one for each. Keys with Alt have no name.
*/
export function keyNames(input: string, key: InkKey): string[] {
	// Where another program has left kitty's keyboard protocol on, each key comes once more when it is let go.
	if (key.eventType === 'release') return [];
	const name = named.find(([property]) => key[property])?.[1];
	if (name) return [name];
	if (key.ctrl) return [controlName(input)];
	if (key.meta) return [];
	// Nearly always it is one letter, which takes no segmenter.
	if (/^.$/su.test(input)) return [characterName(input)];
	const graphemes = new Intl.Segmenter('en', {granularity: 'grapheme'});
	return [...graphemes.segment(input)].map(({segment}) => characterName(segment));
}

/** The same name, of a key as `KeyStdin` hands it over, where that can be known without Ink. */
export const keyNameWithoutInk = (key: string): string | undefined =>
	/^[ -~\r\n]$/.test(key) ? characterName(key) : sequences[key];

// As terminals send them in their normal mode.
const sequences: Readonly<Record<string, string>> = {
	'\u001B[A': 'up',
	'\u001B[B': 'down',
	'\u001B[C': 'right',
	'\u001B[D': 'left',
	'\u001B[H': 'home',
	'\u001B[F': 'end',
	'\u001B[5~': 'pageup',
	'\u001B[6~': 'pagedown',
};

const controlName = (letter: string) => (letter === ' ' ? '^@' : `^${letter.toUpperCase()}`);

function characterName(character: string): string {
	const code = character.charCodeAt(0);
	if (character === ' ') return 'space';
	if (character === functionKey1) return 'f1';
	// Enter typed before the terminal was in raw mode comes as a line feed.
	if (code === 0x0d || code === 0x0a) return 'enter';
	if (code === 0x09) return 'tab';
	if (code === 0x1b) return 'esc';
	if (code === 0x7f || code === 0x08) return 'backspace';
	return code < 0x20 ? `^${String.fromCharCode(code + 0x40)}` : character;
}
