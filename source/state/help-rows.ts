import type {Symbols} from '../layout/symbols.js';
import {joinSafe, type SafeText, safe} from '../text/safe-text.js';
import {type Binding, keyLabel, type ScreenName, servesScreen} from './keys.js';

/** A row of help: keys and what they do, or the heading over some of them. */
export type HelpRow = {heading: SafeText} | {keys: SafeText; help: SafeText} | undefined;

/** The keys of a screen, made from the key table: those of this screen first, then those of every screen. */
export function helpRows(screen: ScreenName, symbols: Symbols, bindings: readonly Binding[]): HelpRow[] {
	const served = bindings.filter(binding => binding.keys.length > 0 && servesScreen(binding, screen));
	const row = ({keys, help}: Binding): HelpRow => ({
		keys: joinSafe(
			keys.map(key => keyLabel(key, symbols)),
			safe` `,
		),
		help,
	});
	const here = served.filter(binding => binding.screens && !isMotion(binding.command));
	const motion = served.filter(binding => isMotion(binding.command));
	const everywhere = served.filter(binding => !here.includes(binding) && !motion.includes(binding));
	return [
		...(here.length > 0 ? [{heading: titles[screen]}, ...here.map(row), undefined] : []),
		{heading: safe`Moving; a number before a key repeats it`},
		...motion.map(row),
		undefined,
		{heading: safe`Everywhere`},
		...everywhere.map(row),
	];
}

const isMotion = (command: string) => /^(?:line|page|half-page)-|^(?:first|last|percent)$/.test(command);

const titles: Readonly<Record<ScreenName, SafeText>> = {
	library: safe`In the library`,
	reader: safe`In the reader`,
	outline: safe`In the outline`,
	search: safe`In the search`,
	compare: safe`In the comparison`,
	help: safe`In help`,
};
