import type {Article} from '../article/article.js';
import type {Library} from '../library/library.js';
import type {Effect} from '../state/effect.js';
import type {Action} from '../state/reduce.js';
import {clipboardSequence} from '../terminal/clipboard.js';
import {
	browserCommands,
	desktopOpener,
	editorArguments,
	runInTerminal,
	runInWindow,
} from '../terminal/run-program.js';
import {safe, toSafeText} from '../text/safe-text.js';

/** What effects need of the running program. */
export type Surroundings = {
	/** Writes to the terminal besides the frames. */
	write: (sequence: string) => void;
	/** Reads an article anew, from its path or address. */
	read: (source: string) => Promise<Library>;
};

/** What they need of the screens. */
export type Screens = {
	dispatch: (action: Action) => void;
	/** Hands the terminal over until the promise is settled. */
	suspendTerminal: (work: () => Promise<void>) => Promise<void>;
};

/** Does what the screens ask for outside of them, and notifies them of the outcome. */
export type EffectRunner = (effect: Effect, screens: Screens) => Promise<void>;

export const effectRunner =
	({write, read}: Surroundings): EffectRunner =>
	async (effect, screens) => {
		switch (effect.kind) {
			case 'copy':
				return write(clipboardSequence(effect.lines.join('\n')));
			case 'browse':
				return browse(effect.address, screens);
			case 'edit':
				await edit(effect, screens);
				return reload(effect.article, screens, read);
			case 'reload':
				return reload(effect.article, screens, read);
		}
	};

/** `$BROWSER` may be one for terminals; the desktop's is not. */
async function browse(address: string, screens: Screens): Promise<void> {
	const {BROWSER} = process.env;
	if (!BROWSER) {
		// biome-ignore lint/plugin: a program and what it is given, two arguments
		const failure = await runInWindow(...desktopOpener(address));
		if (failure) notify(screens, `no browser opened (${failure.message}); set BROWSER to the one you use`);
		return;
	}

	const failures: string[] = [];
	await screens.suspendTerminal(async () => {
		for (const {command, args} of browserCommands(BROWSER, address)) {
			const failure = await runInTerminal(command, args);
			if (!failure) return;
			failures.push(failure.message);
		}

		notify(screens, `no browser opened (${failures.join('; ')}); set BROWSER to the one you use`);
	});
}

async function edit({path, line}: Extract<Effect, {kind: 'edit'}>, screens: Screens): Promise<void> {
	const {VISUAL, EDITOR} = process.env;
	const editor = VISUAL || EDITOR || (process.platform === 'win32' ? 'notepad' : 'vi');
	await screens.suspendTerminal(async () => {
		const failure = await runInTerminal(editor, editorArguments(editor, path, line));
		if (failure) notify(screens, `${failure.message}; set EDITOR to the editor you use`);
	});
}

async function reload(article: Article, {dispatch}: Screens, read: Surroundings['read']): Promise<void> {
	const {articles, problems} = await read(article.source.path ?? article.id);
	if (articles[0]) dispatch({type: 'reread', old: article, article: articles[0]});
	else dispatch({type: 'notify', notice: safe`not read anew: ${problems[0].message}`});
}

const notify = ({dispatch}: Screens, message: string): void =>
	dispatch({type: 'notify', notice: toSafeText(message)});
