import {symbolsFor} from '../layout/symbols.js';
import {Gathered} from '../library/loaded-sources.js';
import {readSources} from '../library/open-library.js';
import {report} from '../report/print.js';
import {safe, toSafeText} from '../text/safe-text.js';
import {complain, complainOfSettings, complainOfSources, tooFew} from './diagnostics.js';
import {configure} from './load-configuration.js';
import type {Options} from './options.js';
import {patiently} from './progress-line.js';
import {expectWritable, Unwritable, writeOut, writeToStandardOutput} from './write-out.js';

/** Prints a report of the sources. Resolves with the exit code. */
export async function print(options: Options): Promise<number> {
	try {
		return await printReport(options);
	} catch (error) {
		if (!(error instanceof Unwritable)) throw error;
		complain(error.what);
		return 2;
	}
}

async function printReport(options: Options): Promise<number> {
	const {configuration, ...configured} = configure(process.env);
	complainOfSettings(configured);
	const {output, force, search} = options;
	// Sources on the web take their time: nobody should wait for what cannot be written.
	if (output !== undefined) await expectWritable(output, {force});
	const gathered = new Gathered(options.sources.length);
	await patiently(readAll(options, gathered));
	const {problems} = gathered;
	if (!gathered.isEnough(options)) return tooFew(gathered);
	complainOfSources(gathered);
	// A file is the same whatever terminal it is written from.
	const columns = output === undefined ? process.stdout.columns : undefined;
	const {text, nothingFound} = report(gathered, {
		...options,
		toCompare: options.compare ? gathered.toCompare : undefined,
		format: options.format ?? 'text',
		width: options.width ?? configuration.width ?? Math.min(columns ?? 80, 100),
		symbols: symbolsFor(process.env, process.platform),
	});
	await (output === undefined ? writeToStandardOutput(text) : writeOut(output, text, {force}));
	if (nothingFound && search !== undefined) {
		complain(safe`no passage found for "${toSafeText(search)}"; fewer or other words may help`);
	}

	if (problems.length > 0) return 2;
	return nothingFound ? 1 : 0;
}

async function readAll(options: Options, gathered: Gathered): Promise<void> {
	for await (const reading of readSources(options.sources, options)) gathered.add(reading);
}
