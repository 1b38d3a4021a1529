import {isRunning} from './sentences-of.js';
import type {UnitSentence, Vocabulary} from './vocabulary.js';

/** Where in their articles two sentences stand, and whether one alone tells what is still to come. */
export type PlacesInText = {titles: number; titleAndLead: number; firstSentences: number; oneExpects: number};

// Words of what is expected, planned or possible.
const expecting = new Set(
	'will would shall plan plans planned expected expects due may might could hope hopes going'.split(' '),
);

/** Tells of a sentence of A and one of B, by index. */
export function placesInText({a, b, language}: Vocabulary): (i: number, j: number) => PlacesInText {
	const [firstA, firstB] = [a, b].map(side => side.findIndex(({sentence}) => isRunning(sentence)));
	const isTitle = ({sentence}: UnitSentence) => sentence.part === 'title';
	const expects = ({sentence}: UnitSentence) =>
		language === 'en' && sentence.tokens.some(({text}) => expecting.has(text.toLowerCase()));
	const [expectsA, expectsB] = [a.map(expects), b.map(expects)];
	return (i, j) => {
		const [titleA, titleB] = [isTitle(a[i]), isTitle(b[j])];
		const [leadA, leadB] = [i === firstA, j === firstB];
		return {
			titles: Number(titleA && titleB),
			titleAndLead: Number((titleA && leadB) || (leadA && titleB)),
			firstSentences: Number(leadA && leadB),
			oneExpects: Number(expectsA[i] !== expectsB[j]),
		};
	};
}
