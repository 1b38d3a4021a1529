import {type Binding, bindings, keyLabel, screenNames, screenTitles} from '../state/keys.js';
import {safe} from '../text/safe-text.js';

/** Keys that belong together: what each is called, and what it does. */
export type KeySection = {title: string; rows: readonly {keys: readonly string[]; help: string}[]};

/** The key table by screen: first what nearly all screens have, then what is particular to each. */
export function keySections(): KeySection[] {
	const section = (title: string, isIn: (binding: Binding) => boolean) => ({
		title,
		rows: bindings.filter(isIn).map(({keys, help}) => ({keys: keys.map(key => keyLabel(key, arrows)), help})),
	});
	return [
		section('On every screen', binding => !binding.screens),
		section('On every screen but the search', isNearlyEverywhere),
		...screenNames.map(screen =>
			section(
				screenTitles[screen],
				binding => !isNearlyEverywhere(binding) && binding.screens?.includes(screen) === true,
			),
		),
	].filter(({rows}) => rows.length > 0);
}

const isNearlyEverywhere = ({screens: served}: Binding) =>
	served !== undefined && screenNames.every(screen => (screen === 'search') !== served.includes(screen));

// A manual is also read where no arrows can be drawn.
const arrows = {up: safe`Up`, down: safe`Down`};
