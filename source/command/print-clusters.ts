import type {Library, Problem} from '../library/library.js';
import {problemOf, UnreadableSource} from '../library/problem-of.js';
import {readPassim} from '../library/read-passim.js';
import {clustersJson, clustersText} from '../report/clusters.js';
import {writtenJson} from '../report/json-report.js';
import type {TextOptions} from '../report/text-report.js';
import {InvalidFile} from '../storage/read-fields.js';
import {PassimClusters} from '../stories/passim-clusters.js';
import {safe} from '../text/safe-text.js';
import {reportProblems, writeDiagnostic} from './diagnostics.js';
import type {Options} from './options.js';
import {whileWorking} from './progress-line.js';
import {writeOut} from './write-out.js';

/**
Prints the passages that passim found in the articles, as text or JSON. Resolves with the exit code; rejects with `Unwritable`.
*/
export async function printClusters(
	{articles, problems}: Library,
	folders: ReadonlyMap<string, string>,
	{output = '-', force, format = 'text', compare, search}: Options,
	layout: TextOptions,
): Promise<number> {
	if ((format !== 'text' && format !== 'json') || compare || search !== undefined) {
		writeDiagnostic(safe`what passim found is printed as text or json, without --compare and --search`);
		return 2;
	}

	const found = new PassimClusters(articles);
	const faults = await whileWorking('reading what passim found', readClusters(folders, found));
	reportProblems(faults);
	if (faults.length === folders.size) return 2;
	const {clusters, changed} = found;
	const text =
		format === 'json'
			? writtenJson(clustersJson(clusters, [...problems, ...faults]))
			: clustersText(clusters, layout)
					.map(line => `${line}\n`)
					.join('');
	await writeOut(output, text, {force});
	if (changed > 0)
		writeDiagnostic(safe`${changed} passages are of articles that have changed since; export them anew`);
	if (clusters.length === 0)
		writeDiagnostic(safe`passim found nothing in these articles; check that it had them`);
	if (problems.length > 0 || faults.length > 0) return 2;
	return clusters.length > 0 ? 0 : 1;
}

/** Takes in what is in such folders. Resolves with what is wrong with them. */
export async function readClusters(
	folders: ReadonlyMap<string, string>,
	found: PassimClusters,
): Promise<Problem[]> {
	const problems: Problem[] = [];
	for (const [source, folder] of folders) {
		try {
			for await (const record of readPassim(folder)) found.add(record);
		} catch (error) {
			problems.push(problemOf(source, asUnreadable(error)));
		}
	}

	return problems;
}

const asUnreadable = (error: unknown): unknown =>
	error instanceof InvalidFile
		? new UnreadableSource(
				`not what passim writes without --docwise and --linewise: ${error.message}; give its out.json`,
			)
		: error;
