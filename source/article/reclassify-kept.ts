import {toSafeText} from '../text/safe-text.js';
import type {TwoLooks} from './boilerplate-classifier.js';
import {clearly, type JudgedLine, type LineBlock} from './classify-lines.js';
import {classifyText} from './classify-text.js';

// Of 914 scraped articles none takes more rounds to settle; each round reads only what the last one kept.
const mostRounds = 5;
// No book has as many paragraphs; what does, a list of 100,000 entries, is answered in time instead. 30,000 lines kept take
// about a third of a second a round.
const mostLines = 30_000;

/**
Reads what was kept once more, as a text of its own, until all of it is kept: so that cleaned text, saved and read again,
stays as it is. Without the furniture that stood around it, a line may turn out to be furniture too; of such lines only
the clear ones go, and once none is left `classifyLines` takes the text for clean.
*/
export function settle(
	lines: readonly JudgedLine[],
	blocks: readonly LineBlock[],
	looks: TwoLooks | undefined,
): LineBlock[] {
	let settled = [...blocks];
	for (let round = 0; round < mostRounds; round++) {
		const kept = [...settled.keys()].filter(index => settled[index].kind !== 'furniture');
		if (kept.length > mostLines) break;
		const alone = kept.map(index => {
			const {line, from, to} = settled[index];
			const text = toSafeText(lines[line].text.slice(from, to));
			return {...lines[line], text, afterBlank: true, beforeBlank: true};
		});
		const again = classifyText(alone, looks).blocks.filter(
			({kind, confidence = 1}) => kind === 'furniture' && confidence >= clearly,
		);
		if (again.length === 0) break;
		const dropped = new Map(again.map(block => [kept[block.line], block]));
		settled = settled.flatMap((block, index) => {
			const found = dropped.get(index);
			return found ? without(block, found) : [block];
		});
	}

	return settled;
}

/** A block that turned out to be furniture, or to end with it: with the name of a site. */
function without(block: LineBlock, {from, reason, confidence}: LineBlock): LineBlock[] {
	const furniture: LineBlock = {kind: 'furniture', line: block.line, from: block.from, to: block.to, reason};
	if (confidence !== undefined) furniture.confidence = confidence;
	if (from === 0) return [furniture];
	return [
		{...block, to: block.from + from},
		{...furniture, from: block.from + from},
	];
}
