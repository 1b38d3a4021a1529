import {exitCodes} from './exit-codes.js';
import {flags} from './flag-table.js';

/** What `--help` prints: lines that fit a terminal of 80 columns and 24 rows. */
export function helpText(): string {
	return [
		'Usage: seedreader [flag ...] [source ...]',
		'A source is a file, a folder (searched for .txt, .md and .html), the address of',
		'a web page, or - for standard input. None: two bundled articles are opened.',
		'',
		...flags.map(({short, name, argument, help}) => {
			const words = `${short ? `-${short},` : '   '} --${name}${argument ? ` ${argument}` : ''}`;
			return `  ${words.padEnd(22)} ${help}`;
		}),
		`Exit codes: ${exitCodes.map(([code, meaning]) => `${code} ${meaning}`).join(', ')}`,
	].join('\n');
}
