import {type SafeText, safe} from '../text/safe-text.js';

/** The few signs that are not letters, for terminals with UTF-8 and without. */
export type Symbols = {
	pointer: SafeText;
	mark: SafeText;
	bar: SafeText;
	rule: SafeText;
	dot: SafeText;
	ellipsis: SafeText;
	up: SafeText;
	down: SafeText;
	/** Stands before what differs; one cell. */
	differs: SafeText;
	/** Stand behind the number of a pair that a person called right, put aside, or noted something of; one cell each. */
	right: SafeText;
	wrong: SafeText;
	note: SafeText;
};

/** For terminals with UTF-8. */
export const unicodeSymbols: Symbols = {
	pointer: safe`❯`,
	mark: safe`•`,
	bar: safe`│`,
	rule: safe`─`,
	dot: safe`·`,
	ellipsis: safe`…`,
	up: safe`↑`,
	down: safe`↓`,
	differs: safe`≠`,
	right: safe`✓`,
	wrong: safe`✗`,
	note: safe`*`,
};

/** For any terminal. */
export const asciiSymbols: Symbols = {
	pointer: safe`>`,
	mark: safe`*`,
	bar: safe`|`,
	rule: safe`-`,
	dot: safe`-`,
	ellipsis: safe`...`,
	up: safe`Up`,
	down: safe`Down`,
	differs: safe`!`,
	right: safe`+`,
	wrong: safe`x`,
	note: safe`*`,
};

/** Signs that a locale without UTF-8 can show, where it is one. */
export function symbolsFor(
	{LC_ALL, LC_CTYPE, LANG}: Readonly<Record<string, string | undefined>>,
	platform: string,
): Symbols {
	const hasUnicode = platform === 'win32' || /utf-?8/i.test(LC_ALL || LC_CTYPE || LANG || '');
	return hasUnicode ? unicodeSymbols : asciiSymbols;
}
