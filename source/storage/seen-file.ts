import {safe} from '../text/safe-text.js';
import {type KeptForm, type Loaded, loadKept, saveKept} from './kept-file.js';
import {formatSeen, mergeSeen, noneSeen, parseSeen, type SeenArticles} from './seen-articles.js';

const form: KeptForm<SeenArticles> = {
	empty: noneSeen,
	parse: parseSeen,
	format: formatSeen,
	merge: mergeSeen,
	words: {
		unread: safe`what is new is not known`,
		unreadable: safe`what was listed before cannot be read`,
		unsaved: safe`what was listed was not saved`,
	},
};

/** Reads which articles were listed before, as kept-file.ts does. */
export const loadSeen = (file: string): Loaded<SeenArticles> => loadKept(file, form);

/** Saves them together with what others have saved since. Returns what went wrong, on one line. */
export const saveSeen = (file: string, seen: SeenArticles): ReturnType<typeof saveKept> =>
	saveKept(file, form, seen);
