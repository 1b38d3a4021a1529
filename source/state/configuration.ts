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
	const {$schema: _, theme, width, keys = {}, ...unknown} = value;
	const problems = Object.keys(unknown).map(
		name => safe`there is no setting "${toSafeText(name)}"; there are theme, width and keys`,
	);
	const isTheme = isOneOf(theme, themeChoices);
	if (theme !== undefined && !isTheme)
		problems.push(safe`theme takes ${joinSafe(themeChoices.map(toSafeText), safe`, `)}`);
	const isWidth = isLineWidth(width);
	if (width !== undefined && !isWidth)
		problems.push(safe`width takes a whole number from ${lineWidths.least} to ${lineWidths.most}`);
	if (!isObject(keys)) problems.push(safe`keys takes commands with their keys: {"sort": ["s", "^T"]}`);
	const changed = changeKeys(ownBindings, isObject(keys) ? keys : {});
	return {
		configuration: {
			...(isTheme && {theme}),
			...(isWidth && {width}),
			bindings: changed.bindings,
		},
		problems: [...problems, ...changed.problems],
	};
}

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isOneOf = <Value>(value: unknown, values: readonly Value[]): value is Value =>
	values.includes(value as Value);
