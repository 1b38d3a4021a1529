import {exitCodes} from './exit-codes.js';
import {flags} from './flag-table.js';

/** What `--help` prints: lines that fit a terminal of 80 columns and 24 rows. */
export function helpText(): string {
	return [
		'Usage: seedreader [flag ...] [source ...]',
		'A source is a file with one article or many, a folder of such files, the address',
		'of a web page, or - for standard input. None: two bundled articles are opened.',
		...flags.flatMap(({short, name, argument, help, helpWithOthers = help, isToldByAnother}) => {
			const words = `${short ? `-${short},` : '   '} --${name}${argument ? ` ${argument}` : ''}`;
			return isToldByAnother ? [] : [`  ${words.padEnd(22)} ${helpWithOthers}`];
		}),
		`Exit codes: ${exitCodes.map(([code, meaning]) => `${code} ${meaning}`).join(', ')}`,
	].join('\n');
}
