import {toSafeText} from '../text/safe-text.js';
import {type ClassifiedLine, clearFrom, isUnit, type LineBlock} from './classify-lines.js';
import {classifyText} from './classify-text.js';
import type {StackedEnsemble} from './trees.js';

// Of 914 scraped articles none takes more rounds until nothing changes; each round reads only what the last one kept.
const mostRounds = 5;
// No book has as many paragraphs; a list of 100,000 entries does, and is read once, to answer in time. 30,000 lines kept take
// about a third of a second a round.
const mostLines = 30_000;

/**
Classifies what was kept once more, as a text of its own, until all of it is kept: so that cleaned text, saved and read
again, stays as it is. Without the furniture that stood around it, a line may turn out to be furniture too; of such lines only
the clear ones go, and once none is left `classifyLines` takes the text for clean.
*/
export function reclassifyKept(
	lines: readonly ClassifiedLine[],
	blocks: readonly LineBlock[],
	model: StackedEnsemble | undefined,
): LineBlock[] {
	let current = [...blocks];
	for (let round = 0; round < mostRounds; round++) {
		const kept = [...current.keys()].filter(index => current[index].kind !== 'furniture');
		if (kept.length > mostLines) break;
		const alone = kept.map(index => {
			const {line, from, to} = current[index];
			const text = toSafeText(lines[line].text.slice(from, to));
			return {...lines[line], text, afterBlank: true, beforeBlank: true};
		});
		const again = classifyText(alone, model).blocks.filter(
			({kind, confidence = 1, line}) =>
				kind === 'furniture' && confidence >= clearFrom && !isSettled(lines[current[kept[line]].line]),
		);
		if (again.length === 0) break;
		const dropped = new Map(again.map(block => [kept[block.line], block]));
		current = current.flatMap((block, index) => {
			const found = dropped.get(index);
			return found ? without(block, found) : [block];
		});
	}

	return current;
}

/** Whether its words by themselves say nothing of a line. */
const isSettled = (line: ClassifiedLine): boolean => isUnit(line) || line.isVouched === true;

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
