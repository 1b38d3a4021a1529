import {homedir} from 'node:os';
import {isAbsolute, join} from 'node:path';

const bases = {
	state: {variable: 'XDG_STATE_HOME', underHome: ['.local', 'state']},
	config: {variable: 'XDG_CONFIG_HOME', underHome: ['.config']},
	cache: {variable: 'XDG_CACHE_HOME', underHome: ['.cache']},
} as const;

/**
The program's own folder for what it remembers, for its configuration, or for what it can make again (XDG Base Directory
Specification 0.8; a base that is no absolute path counts as none). Undefined where there is no home folder either.
*/
export function ownFolder(kind: keyof typeof bases, environment: NodeJS.ProcessEnv): string | undefined {
	const {variable, underHome} = bases[kind];
	const base = environment[variable];
	if (base && isAbsolute(base)) return join(base, 'seedreader');
	const home = homeFolder();
	// biome-ignore lint/plugin: the folders of the table above
	return home && isAbsolute(home) ? join(home, ...underHome, 'seedreader') : undefined;
}

/** Some users, as of a container, have no home, and then asking throws. */
function homeFolder(): string | undefined {
	try {
		return homedir();
	} catch {
		return undefined;
	}
}
