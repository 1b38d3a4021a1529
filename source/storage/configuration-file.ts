import {join} from 'node:path';
import {type SafeText, safe, toSafeText} from '../text/safe-text.js';
import {ownFolder} from './own-folder.js';
import {readRegularText, reasonOf} from './read-regular-text.js';

/** A configuration file: where it is, and what it holds, not looked at yet, or why it cannot be read. */
export type ConfigurationFile = {path: SafeText} & ({value: unknown} | {problem: SafeText});

/** Reads `config.json`; undefined where there is none. Never throws. */
export function readConfigurationFile(environment: NodeJS.ProcessEnv): ConfigurationFile | undefined {
	const folder = ownFolder('config', environment);
	if (folder === undefined) return undefined;
	const file = join(folder, 'config.json');
	const path = toSafeText(file);
	try {
		const text = readRegularText(file);
		// Some editors put a byte-order mark before it.
		return text === undefined ? undefined : {path, value: JSON.parse(text.replace(/^\uFEFF/, ''))};
	} catch (error) {
		const reason = error instanceof SyntaxError ? `not JSON: ${error.message}` : reasonOf(error);
		return {path, problem: safe`${toSafeText(reason)}; put that right, or take the file away`};
	}
}
