import {joinSafe, type SafeText, safe, sliceSafe} from '../text/safe-text.js';
import type {Passage, PassagePart} from './comparison.js';
import type {Sentence} from './sentences-of.js';

/** What of a sentence a passage is made of. */
export type PassageSentence = Pick<Sentence, 'text' | 'part' | 'block' | 'inBlock' | 'toOriginal'>;

/** The passage that one sentence is, or several of an article that follow each other. */
export function passageOf(sentences: readonly PassageSentence[]): Passage {
	const [first, last] = [sentences[0], sentences.at(-1)!];
	const {part} = first;
	const isOfOnePart = sentences.every(sentence => sentence.part === part);
	const texts: SafeText[] = [];
	const parts: PassagePart[] = [];
	let at = 0;
	for (let index = 0; index < sentences.length; ) {
		const {block, inBlock} = sentences[index];
		let next = index + 1;
		while (next < sentences.length && sentences[next].block === block) next++;
		const range = {start: inBlock.start, end: sentences[next - 1].inBlock.end};
		const text = textBetween(sentences.slice(index, next));
		parts.push({block, range, inText: {start: at, end: at + text.length}});
		texts.push(text);
		at += text.length + 1;
		index = next;
	}

	const text = joinSafe(texts, safe` `);
	const {start} = first.toOriginal(first.inBlock);
	const {end} = last.toOriginal(last.inBlock);
	return {
		...(part && isOfOnePart && {part}),
		start,
		end,
		text,
		block: first.block,
		inBlock: parts[0].range,
		parts,
	};
}

/** The text of sentences of one block, with what stands between them there: white space, as wide as it is. */
function textBetween(sentences: readonly PassageSentence[]): SafeText {
	const texts: SafeText[] = [];
	for (const [index, {text, inBlock}] of sentences.entries()) {
		const gap = index === 0 ? 0 : inBlock.start - sentences[index - 1].inBlock.end;
		texts.push(sliceSafe(safe`  `, 0, gap), text);
	}

	return joinSafe(texts);
}
