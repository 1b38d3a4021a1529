import type {Engines} from '../engines/engines.js';
import {sourceReader} from '../engines/engines.js';
import type {Problem} from '../library/library.js';
import type {OnPassedOver} from '../library/list-sources.js';
import {LoadedSources} from '../library/loaded-sources.js';
import {onlySince} from '../library/only-since.js';
import {readSources} from '../library/open-library.js';
import {articleLine} from '../report/article-line.js';
import {reportProblems, writeDiagnostic} from './diagnostics.js';
import type {Options} from './options.js';
import {whileReading} from './progress-line.js';
import {writeOut} from './write-out.js';

/**
Writes the articles of the sources, one a line, as they are read: however many there are, none is kept. Where no source can
be read, nothing is written. Resolves with the exit code; rejects with `Unwritable`.
*/
export async function printLines(options: Options, engines: Engines): Promise<number> {
	const {output = '-', force} = options;
	const progress = {of: 0, done: 0};
	const problems: Problem[] = [];
	// Only for what is passed over: the articles are not kept.
	const sources = new LoadedSources(options.sources.length);
	const lines = linesOf(options, engines, progress, problems, sources.onPassedOver);
	const write = async (): Promise<boolean> => {
		const first = await lines.next();
		if (!first.done) await writeOut(output, continued(first.value, lines), {force});
		return !first.done;
	};
	// Between the lines of a terminal another one would stand.
	const isWritten = await (output === '-' && process.stdout.isTTY
		? write()
		: whileReading(write(), progress));
	reportProblems(problems);
	if (sources.passedOver !== undefined) writeDiagnostic(sources.passedOver);
	return isWritten && problems.length === 0 ? 0 : 2;
}

async function* linesOf(
	{sources, encoding, fields, original, since}: Options,
	engines: Engines,
	progress: {of: number; done: number},
	problems: Problem[],
	onPassedOver: OnPassedOver,
): AsyncGenerator<string, void> {
	const results = readSources(sources, {encoding, fields, onPassedOver, ...sourceReader(engines)});
	for await (const result of since ? onlySince(results, since.at) : results) {
		progress.of = result.of;
		progress.done++;
		if ('problem' in result) problems.push(result.problem);
		else if ('article' in result) yield articleLine(result.article, original);
	}
}

async function* continued(first: string, rest: AsyncIterable<string>): AsyncGenerator<string, void> {
	yield first;
	yield* rest;
}
