import {longestName} from '../compare/judgement-of.js';
import {isLineWidth, lineWidths} from '../layout/geometry.js';
import {joinSafe, type SafeText, safe, toSafeText} from '../text/safe-text.js';
import {changeKeys} from './change-keys.js';
import {type Binding, bindings as ownBindings} from './keys.js';
import {type ThemeName, themeChoices} from './theme.js';

/** The settings of the configuration file. */
export type Configuration = {
	theme?: ThemeName | 'auto';
	/** Cells of a line. */
	width?: number;
	/** What others call this person beside what he judges; the name of the account where not given. */
	name?: string;
	/** The key table with the changes. */
	bindings: readonly Binding[];
};

export const ownConfiguration: Configuration = {bindings: ownBindings};

/** Reads the content of a configuration file. Wrong settings are left out; each has a line among the problems. */
export function readConfiguration(value: unknown): {
	configuration: Configuration;
	problems: readonly SafeText[];
} {
	if (!isObject(value))
		return {
			configuration: ownConfiguration,
			problems: [safe`the settings stand in braces: {"theme": "dark"}`],
		};
	const {$schema: _, theme, width, name, keys = {}, ...unknown} = value;
	const problems = Object.keys(unknown).map(
		setting => safe`there is no setting "${toSafeText(setting)}"; there are theme, width, name and keys`,
	);
	const isTheme = isOneOf(theme, themeChoices);
	if (theme !== undefined && !isTheme)
		problems.push(safe`theme takes ${joinSafe(themeChoices.map(toSafeText), safe`, `)}`);
	const isWidth = isLineWidth(width);
	if (width !== undefined && !isWidth)
		problems.push(safe`width takes a whole number from ${lineWidths.least} to ${lineWidths.most}`);
	const isName = typeof name === 'string' && name.trim() !== '' && name.length <= longestName;
	if (name !== undefined && !isName)
		problems.push(safe`name takes a text of at most ${longestName} characters`);
	if (!isObject(keys)) problems.push(safe`keys takes commands with their keys: {"sort": ["s", "^T"]}`);
	const changed = changeKeys(ownBindings, isObject(keys) ? keys : {});
	return {
		configuration: {
			...(isTheme && {theme}),
			...(isWidth && {width}),
			...(isName && {name: name.trim()}),
			bindings: changed.bindings,
		},
		problems: [...problems, ...changed.problems],
	};
}

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isOneOf = <Value>(value: unknown, values: readonly Value[]): value is Value =>
	values.includes(value as Value);
