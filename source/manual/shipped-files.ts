import {bashCompletion, fishCompletion, zshCompletion} from './completions.js';
import {manPage} from './man-page.js';

/** What the build writes of the manual: the text of each file, by its path in `dist/`. */
export function shippedFiles(version: string): Readonly<Record<string, string>> {
	return {
		'man/seedreader.1': manPage(version),
		'completions/seedreader.bash': bashCompletion(),
		'completions/_seedreader': zshCompletion(),
		'completions/seedreader.fish': fishCompletion(),
	};
}
