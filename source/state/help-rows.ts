import type {Symbols} from '../layout/symbols.js';
import {joinSafe, type SafeText, safe} from '../text/safe-text.js';
import {type Binding, keyLabel, type ScreenName, screenTitles, servesScreen} from './keys.js';
import type {Theme} from './theme.js';

/** A row of help: keys and what they do, or the heading over some of them; or a word as the comparison shows it, and what that says. */
export type HelpRow = {heading: SafeText} | {keys: SafeText; help: SafeText; sample?: Sample} | undefined;

/** The looks of the theme that are shown. */
export type Sample = keyof Theme & ('shared' | 'agreeing' | 'quoted' | 'differing' | 'dropped' | 'added');

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
		...(screen === 'search' ? [{heading: safe`What can be typed`}, ...typed, undefined] : []),
		...(here.length > 0 ? [{heading: screenTitles[screen]}, ...here.map(row), undefined] : []),
		...(screen === 'compare' ? [{heading: safe`How it is shown`}, ...shown(symbols), undefined] : []),
		...(screen === 'compare' ? [{heading: safe`What the foot says of a pair`}, ...told, undefined] : []),
		{heading: safe`Moving; a number before a key repeats it`},
		...motion.map(row),
		undefined,
		{heading: safe`Everywhere`},
		...everywhere.map(row),
	];
}

// As fzf has it; see search/parse-query.ts.
const typed: readonly HelpRow[] = [
	{keys: safe`word`, help: safe`words like it too, misspelt ones and its beginning`},
	{keys: safe`'word`, help: safe`just this word`},
	{keys: safe`^word  word$`, help: safe`words that begin, or end, so`},
	{keys: safe`"two words"`, help: safe`one directly after the other`},
	{keys: safe`!word`, help: safe`passages without it`},
];

/** How the passages of a pair look; see theme.ts. */
const shown = ({differs, right, wrong, note}: Symbols): readonly HelpRow[] => [
	{
		keys: safe`${differs}1,300`,
		help: safe`a figure or what turns the meaning: the other says otherwise`,
		sample: 'differing',
	},
	{keys: safe`evening`, help: safe`in a text that was taken over: in A, and not in B`, sample: 'dropped'},
	{keys: safe`morning`, help: safe`in a text that was taken over: in B, and not in A`, sample: 'added'},
	{keys: safe`Buryatia`, help: safe`a word or name that both have`, sample: 'shared'},
	{keys: safe`Tuesday`, help: safe`a figure or date in which both agree`, sample: 'agreeing'},
	{keys: safe`meat wave`, help: safe`what both quote`, sample: 'quoted'},
	{keys: safe`+  -`, help: safe`a sentence that was added, or dropped`},
	{
		keys: safe`${right}  ${wrong}  ${note}`,
		help: safe`a pair that was called right, put aside, or noted something of`,
	},
];

/** The words at the foot of the comparison; see compare/evidence.ts and compare/reason.ts. */
const told: readonly HelpRow[] = [
	{keys: safe`same fact`, help: safe`both say it, each in words of its own`},
	{keys: safe`related`, help: safe`worth seeing side by side`},
	{keys: safe`unsure`, help: safe`a pair or not: look at both`},
	{keys: safe`high  low`, help: safe`of reused text how much is the same`},
	{keys: safe`differ`, help: safe`figures of one thing that do not agree: A's | B's`},
	{keys: safe`about`, help: safe`they agree but for rounding, conversion, or "more than"`},
	{keys: safe`agree`, help: safe`they are the same, however they are written`},
	{keys: safe`negation`, help: safe`one of them says not, or never`},
	{keys: safe`hedge`, help: safe`one of them is less sure: may, allegedly`},
	{keys: safe`who`, help: safe`who did it, and to whom, was turned round`},
	{keys: safe`order`, help: safe`what came first was turned round`},
	{keys: safe`changed`, help: safe`other words in a copy; only A: they are not in B`},
	{keys: safe`quote altered`, help: safe`quoted in both, but not word for word`},
	{keys: safe`quote`, help: safe`the same words, told of two speakers`},
	{keys: safe`both quote`, help: safe`the same words`},
	{keys: safe`shared`, help: safe`words of both, the rarest first`},
	{keys: safe`names only`, help: safe`no more than names, days and numbers in common: doubt it`},
];

const isMotion = (command: string) => /^(?:line|page|half-page)-|^(?:first|last|percent)$/.test(command);
