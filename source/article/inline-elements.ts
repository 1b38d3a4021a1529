/** The elements that stand in a line of text. All others begin one of their own. */
export const inlineElements: ReadonlySet<string> = new Set(
	'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark mjx-container mjx-assistive-mml q ruby rb s samp small span strike strong sub sup time tt u var wbr img picture'.split(
		' ',
	),
);
