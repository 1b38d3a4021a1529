import {defaultOptions, type Options} from './options.js';

/**
The options of a command line that names sources and says at most, and once, that they are to be compared; undefined for
any other. Most are like that, and the parser of all the others takes as long to load as the first screen to draw: see
.github/decisions/first-frame.md.
*/
export function plainOptions(argv: readonly string[]): Options | undefined {
	const flags = argv.filter(word => word.startsWith('-'));
	if (flags.length > 1 || !flags.every(flag => /^(?:-c|--compare)$/.test(flag))) return undefined;
	const sources = argv.filter(word => !flags.includes(word));
	// How many can be compared is the parser's to say; and it takes these two words for values of the flag.
	if (flags.length === 1 && (sources.length > 2 || sources.some(source => /^(?:true|false)$/.test(source))))
		return undefined;
	return {...defaultOptions, sources, compare: flags.length === 1};
}
