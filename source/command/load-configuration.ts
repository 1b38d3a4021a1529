import {type Configuration, ownConfiguration, readConfiguration} from '../state/configuration.js';
import {readConfigurationFile} from '../storage/configuration-file.js';
import type {SafeText} from '../text/safe-text.js';

export type LoadedConfiguration = {
	configuration: Configuration;
	/** Where it was read; absent where there is none. */
	path?: SafeText;
	/** What is wrong in it, a line each. */
	problems: readonly SafeText[];
};

/** The configuration of the person who runs the program. */
export function loadConfiguration(environment: NodeJS.ProcessEnv): LoadedConfiguration {
	const file = readConfigurationFile(environment);
	if (!file) return {configuration: ownConfiguration, problems: []};
	const {path} = file;
	if ('problem' in file) return {configuration: ownConfiguration, path, problems: [file.problem]};
	return {path, ...readConfiguration(file.value)};
}
