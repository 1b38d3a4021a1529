import {type Article, isEntry} from '../article/article.js';
import type {Library} from '../library/library.js';
import {systemPath} from '../library/system-path.js';
import {citationLines} from '../report/citation-lines.js';
import type {Effect} from '../state/effect.js';
import type {Action} from '../state/reduce.js';
import {type CopyOutcome, copyText} from '../terminal/clipboard.js';
import {InTurn} from '../terminal/in-turn.js';
import {
	browserCommands,
	desktopOpener,
	editorArguments,
	runInTerminal,
	runInWindow,
} from '../terminal/run-program.js';
import {stopUntilContinued} from '../terminal/suspend.js';
import {runBetweenKeys} from '../text/in-steps.js';
import {type SafeText, safe, toSafeText} from '../text/safe-text.js';
import {today} from './today.js';

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

export type EffectRunner = {
	/** Does what the screens ask for outside of them, and notifies them of the outcome. */
	run: (effect: Effect, screens: Screens) => Promise<void>;
	/** Resolves when no other program has the terminal, nor waits for it. */
	terminalIsFree: () => Promise<void>;
	/** Resolves when the reports that were asked for are written. */
	allIsWritten: () => Promise<void>;
};

/** Effects run beside each other, but those that need the terminal have it one after the other. */
export function effectRunner({write, read}: Surroundings): EffectRunner {
	const terminal = new InTurn();
	const writing = new InTurn();
	const run = async (effect: Effect, {dispatch, suspendTerminal}: Screens): Promise<void> => {
		const screens: Screens = {
			dispatch,
			suspendTerminal: work => terminal.do(() => suspendTerminal(work)),
		};
		switch (effect.kind) {
			case 'copy':
				return copy(effect, screens, write);
			case 'write':
				return writing.do(() => fileReport(effect, screens));
			case 'browse':
				return browse(effect.address, screens);
			case 'edit':
				await edit(effect, screens);
				return reload(effect.article, screens, read);
			case 'reload':
				return reload(effect.article, screens, read);
			case 'follow':
				return follow(effect.address, screens, read);
			case 'stop':
				// Windows has nothing of the kind.
				return process.platform === 'win32' ? undefined : screens.suspendTerminal(stopUntilContinued);
		}
	};

	return {run, terminalIsFree: () => terminal.ended(), allIsWritten: () => writing.ended()};
}

const whereCopied: Readonly<Record<CopyOutcome, SafeText>> = {
	terminal: safe`sent to the terminal's clipboard`,
	tmux: safe`copied in tmux, whose prefix and ] paste it`,
	'tmux-and-terminal': safe`copied in tmux, and sent to the terminal's clipboard`,
	'too-long': safe`is too long for a terminal's clipboard; --output writes to a file`,
};

async function copy(
	{citation, what}: Extract<Effect, {kind: 'copy'}>,
	{dispatch}: Screens,
	write: Surroundings['write'],
): Promise<void> {
	const lines = await runBetweenKeys(citationLines(citation));
	const outcome = await copyText(lines.join('\n'), process.env, write);
	dispatch({type: 'notify', notice: safe`${what} ${whereCopied[outcome]}`});
}

async function fileReport(effect: Extract<Effect, {kind: 'write'}>, {dispatch}: Screens): Promise<void> {
	// Who only reads does not load what lays out reports.
	const {writeReport} = await import('./write-report.js');
	dispatch(await writeReport(effect));
}

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
	// Node hands over arguments as UTF-8: the editor would open another file, of another name.
	if (systemPath(path) !== path)
		return notify(screens, 'its name is not UTF-8, which no editor can be given; rename the file');
	const {VISUAL, EDITOR} = process.env;
	const editor = VISUAL || EDITOR || (process.platform === 'win32' ? 'notepad' : 'vi');
	await screens.suspendTerminal(async () => {
		const failure = await runInTerminal(editor, editorArguments(editor, path, line));
		if (failure) notify(screens, `${failure.message}; set EDITOR to the editor you use`);
	});
}

async function reload(article: Article, {dispatch}: Screens, read: Surroundings['read']): Promise<void> {
	const {path, url, partial} = article.source;
	const from = partial ? url! : isEntry(article) ? article.id : (path ?? article.id);
	const {articles, problems} = await read(from);
	// A list of feeds tells their addresses, and there each of them has many.
	if (partial && articles.length > 1)
		dispatch({type: 'followed', address: from, articles, problems, on: today()});
	else if (articles[0]) dispatch({type: 'reread', old: article, article: articles[0], on: today()});
	else dispatch({type: 'notify', notice: safe`not read anew: ${problems[0].message}`});
}

async function follow(address: string, {dispatch}: Screens, read: Surroundings['read']): Promise<void> {
	const {articles, problems} = await read(address);
	dispatch({type: 'followed', address, articles, problems, on: today()});
}

const notify = ({dispatch}: Screens, message: string): void =>
	dispatch({type: 'notify', notice: toSafeText(message)});
