import type {Article} from '../article/article.js';
import type {Library} from '../library/library.js';
import {
	type LibraryChanges,
	type Watched,
	type WatchLibraryOptions,
	watchLibrary,
} from '../library/watch-library.js';
import {InTurn} from '../terminal/in-turn.js';
import {joinSafe, safe, toSafeText} from '../text/safe-text.js';
import {reportProblems, writeDiagnostic} from './diagnostics.js';
import {writeToStandardOutput} from './write-out.js';

export type PrintedChanges = Pick<WatchLibraryOptions, 'read' | 'listedAt'> & {
	watched: Watched;
	/** What was printed before. */
	articles: readonly Article[];
	/** The report of what came or was changed; empty where there is nothing to print. */
	reportOf: (library: Library) => Promise<string>;
};

/** Prints what comes or changes, as it comes. Resolves when nobody reads it any more, or there is nothing to watch. */
export async function printChanges({watched, articles, reportOf, ...options}: PrintedChanges): Promise<void> {
	if (watched.folders.length + watched.files.length === 0) {
		writeDiagnostic(safe`nothing to watch here; name folders or files`);
		return;
	}

	const printed = new Map(articles.map(article => [article.id, article.original]));
	const turns = new InTurn();
	await new Promise<void>((resolve, reject) => {
		const print = async (changes: LibraryChanges) => {
			reportProblems(changes.problems);
			const news = changes.articles.filter(({id, original}) => printed.get(id) !== original);
			const came = news.filter(({id}) => !printed.has(id)).length;
			for (const {id, original} of news) printed.set(id, original);
			const counts = [
				...(came > 0 ? [safe`${came} came`] : []),
				...(news.length > came ? [safe`${news.length - came} changed`] : []),
				...changes.gone.map(path => safe`${toSafeText(path)} is gone`),
			];
			if (counts.length > 0) writeDiagnostic(joinSafe(counts, safe`, `));
			const text = news.length > 0 ? await reportOf({articles: news, problems: []}) : '';
			if (text !== '' && !(await writeToStandardOutput(text))) finish();
		};
		const paths = articles.flatMap(({source}) => source.path ?? []);
		const end = watchLibrary(watched, {
			...options,
			readBefore: paths,
			known: () => paths,
			complete: Promise.resolve(),
			isWaitedFor: true,
			onChanges: changes => void turns.do(() => print(changes)).catch(reject),
			onProblem: writeDiagnostic,
		});
		const finish = () => {
			end();
			resolve();
		};
	});
}
