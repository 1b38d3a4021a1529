import type {Problem} from '../library/library.js';
import {type SafeText, safe, toSafeText} from '../text/safe-text.js';
import type {LoadedConfiguration} from './load-configuration.js';

/** Says what is wrong, on a line of standard error. */
export const writeDiagnostic = (message: SafeText): boolean =>
	process.stderr.write(`seedreader: ${message}\n`);

/** Says which sources could not be read. */
export function reportProblems(problems: readonly Problem[]): void {
	for (const {source, message} of problems) writeDiagnostic(safe`${source}: ${message}`);
}

/** Says that the sources hold too few articles for a comparison. */
export function reportTooFew(): void {
	writeDiagnostic(safe`--compare needs two articles; give two sources, or a folder that holds two`);
}

/** Says that what passim found was named without the articles that it was found in. */
export function reportNoArticlesOfClusters(): void {
	writeDiagnostic(safe`what passim found is told of articles; name these too: seedreader notes/ out.json`);
}

/** Says that no two articles of many have anything in common. */
export function reportNothingAlike(): void {
	writeDiagnostic(safe`no two of these articles have a word in common; name the two to compare`);
}

/** Says what is wrong in the configuration. */
export function reportConfigurationProblems({
	path = safe``,
	problems,
}: Pick<LoadedConfiguration, 'path' | 'problems'>): void {
	for (const problem of problems) writeDiagnostic(safe`${path}: ${problem}`);
}

/** Says that the program was stopped by an error of its own, and where that came from. */
export function reportInternalError(error: unknown): void {
	const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
	writeDiagnostic(safe`stopped by an error of its own: ${toSafeText(told)}`);
}
