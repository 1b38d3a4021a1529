import type {Article} from '../article/article.js';
import {compareInWorker} from '../engines/compare-in-worker.js';
import {openLibrary} from '../library/open-library.js';
import {comparisonOf, keepComparison} from '../state/derived.js';
import type {Action} from '../state/reduce.js';
import type {CompareRequest, Request} from '../state/request.js';
import {clipboardSequence} from '../terminal/clipboard.js';
import {
	browserCommands,
	desktopOpener,
	editorArguments,
	runInTerminal,
	runInWindow,
} from '../terminal/run-program.js';
import {safe, toSafeText} from '../text/safe-text.js';

/** What a request needs of the running program. */
export type Surroundings = {
	/** Writes to the terminal besides the frames. */
	write: (sequence: string) => void;
	/** As given for the sources. */
	encoding?: string;
};

/** What it needs of the screens. */
export type Screens = {
	dispatch: (action: Action) => void;
	/** Hands the terminal over until the promise is settled. */
	suspendTerminal: (work: () => Promise<void>) => Promise<void>;
};

/** Does what the screens ask for outside of them, and tells them how it went. */
export async function carryOut(
	request: Request,
	screens: Screens,
	surroundings: Surroundings,
): Promise<void> {
	switch (request.kind) {
		case 'copy':
			return surroundings.write(clipboardSequence(request.lines.join('\n')));
		case 'browse':
			return browse(request.address, screens);
		case 'edit':
			await edit(request, screens);
			return reload(request.article, screens, surroundings);
		case 'reload':
			return reload(request.article, screens, surroundings);
		case 'compare':
			return compare(request, screens);
	}
}

async function compare(request: CompareRequest, {dispatch}: Screens): Promise<void> {
	const {a, b} = request;
	// Where no worker can, it is made here after all, though that keeps the keys waiting.
	await compareInWorker(a, b).then(keepComparison, () => comparisonOf(a, b));
	dispatch({type: 'compared', request});
}

/** `$BROWSER` may be one for terminals; the desktop's is not. */
async function browse(address: string, screens: Screens): Promise<void> {
	const {BROWSER} = process.env;
	if (!BROWSER) {
		const failure = await runInWindow(...desktopOpener(address));
		if (failure) tell(screens, `no browser opened (${failure.message}); set BROWSER to the one you use`);
		return;
	}

	const failures: string[] = [];
	await screens.suspendTerminal(async () => {
		for (const {command, args} of browserCommands(BROWSER, address)) {
			const failure = await runInTerminal(command, args);
			if (!failure) return;
			failures.push(failure.message);
		}

		tell(screens, `no browser opened (${failures.join('; ')}); set BROWSER to the one you use`);
	});
}

async function edit({path, line}: Extract<Request, {kind: 'edit'}>, screens: Screens): Promise<void> {
	const {VISUAL, EDITOR} = process.env;
	const editor = VISUAL || EDITOR || (process.platform === 'win32' ? 'notepad' : 'vi');
	await screens.suspendTerminal(async () => {
		const failure = await runInTerminal(editor, editorArguments(editor, path, line));
		if (failure) tell(screens, `${failure.message}; set EDITOR to the editor you use`);
	});
}

async function reload(article: Article, {dispatch}: Screens, {encoding}: Surroundings): Promise<void> {
	const {articles, problems} = await openLibrary([article.source.path ?? article.id], {encoding});
	if (articles[0]) dispatch({type: 'reread', old: article, article: articles[0]});
	else dispatch({type: 'tell', notice: safe`not read anew: ${problems[0].message}`});
}

const tell = ({dispatch}: Screens, message: string): void =>
	dispatch({type: 'tell', notice: toSafeText(message)});
