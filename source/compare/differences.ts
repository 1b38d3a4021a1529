import {memoize} from '../text/memoize.js';
import type {Change, ChangeKind, Evidence, FigureLink} from './comparison.js';
import {changesToTell} from './told-changes.js';

/** What two passages differ in. `quote`: words of a quote that were altered; `speaker`: one quote, told of two people. */
export type DifferenceKind = ChangeKind | 'quote' | 'speaker';

/** What the passages of a pair differ in, a thing each: figures, what was altered in quotes, and the changes besides. */
export const differencesOf = memoize(({figures, quotes, changes, ...rest}: Evidence): DifferenceKind[] => [
	...figures.filter(({verdict}) => verdict === 'differ').map(kindOfFigure),
	...changesToTell({figures, quotes, changes, ...rest}).map(({what}: Change) => what),
	...quotes.flatMap(({verdict, sameSpeaker}): DifferenceKind[] => [
		...(verdict === 'altered' ? (['quote'] as const) : []),
		...(sameSpeaker === false ? (['speaker'] as const) : []),
	]),
]);

const kindOfFigure = ({a: {kind}}: FigureLink): DifferenceKind =>
	kind === 'date' || kind === 'time' ? 'date' : 'figure';
