import type {Side} from '../compare/comparison.js';
import {type PlacedSentence, placedSentences} from '../compare/placed-sentences.js';
import type {CompareScreen} from './state.js';

/** The sentences that the cursor of a pane can stand on. */
export const sentencesOn = (
	{comparison}: Pick<CompareScreen, 'comparison'>,
	side: Side,
): readonly PlacedSentence[] => placedSentences(comparison.sentences[side], comparison[side]);

/** The sentence on which it stands; undefined where no sentences are being paired. */
export const cursorSentence = (screen: CompareScreen, side: Side): PlacedSentence | undefined =>
	screen.cursors && sentencesOn(screen, side)[screen.cursors[side]];
