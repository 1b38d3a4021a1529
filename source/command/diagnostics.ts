import type {Gathered} from '../library/loaded-sources.js';
import {type SafeText, safe, toSafeText} from '../text/safe-text.js';
import type {Configured} from './load-configuration.js';

/** Says what is wrong, on a line of standard error. */
export const complain = (message: SafeText): boolean => process.stderr.write(`seedreader: ${message}\n`);

/** Says which sources could not be read. */
export function complainOfSources({problems}: Gathered): void {
	for (const {source, message} of problems) complain(safe`${source}: ${message}`);
}

/** Says that the sources hold too few articles, and gives the exit code for that. */
export function tooFew(gathered: Gathered): number {
	complainOfSources(gathered);
	if (gathered.articles.length > 0) {
		complain(safe`--compare needs two articles; give two sources, or a folder that holds two`);
	}

	return 2;
}

/** Says what is wrong in the configuration. */
export function complainOfSettings({path = safe``, problems}: Omit<Configured, 'configuration'>): void {
	for (const problem of problems) complain(safe`${path}: ${problem}`);
}

/** Says that the program was stopped by an error of its own, and where that came from. */
export function complainOfOwnError(error: unknown): void {
	const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
	complain(safe`stopped by an error of its own: ${toSafeText(told)}`);
}
