import type {Article, Block} from '../article/article.js';

/*
Messages between threads are copied object by object, by the thread that sends them and again by the one that takes them: of
a text of 30 MB, with its 100,000 blocks, that keeps keys waiting for half a second. In few long strings and arrays of
numbers it goes ten times as fast, and what then has to be made of them can be made step by step.
*/

/** Texts set one after the other, and the length of each in UTF-16 units. */
export type PackedTexts = {joined: string; lengths: Uint32Array};

export const packTexts = (texts: readonly string[]): PackedTexts => ({
	joined: texts.join(''),
	lengths: Uint32Array.from(texts, text => text.length),
});

export function unpackTexts({joined, lengths}: PackedTexts): string[] {
	let at = 0;
	return Array.from(lengths, length => {
		at += length;
		return joined.slice(at - length, at);
	});
}

/** An article in few pieces. What most blocks have is in arrays, by block; `others` is what few have besides. */
export type PackedArticle = {
	about: Omit<Article, 'blocks'>;
	/** The texts of the blocks that do not stand in the original as they are. */
	texts: PackedTexts;
	/** 1 for each block whose text is among those. */
	hasText: Uint8Array;
	starts: Uint32Array;
	ends: Uint32Array;
	/** An index into `kindNames`. */
	kinds: Uint8Array;
	kindNames: readonly Block['kind'][];
	others: readonly (readonly [block: number, Omit<Block, 'kind' | 'text' | 'start' | 'end'>])[];
};

export function packArticle({blocks, ...about}: Article): PackedArticle {
	const kindNames = [...new Set(blocks.map(({kind}) => kind))];
	const isInOriginal = blocks.map(({text, start, end}) => about.original.slice(start, end) === text);
	return {
		about,
		texts: packTexts(blocks.filter((_, at) => !isInOriginal[at]).map(({text}) => text)),
		hasText: Uint8Array.from(isInOriginal, isIn => (isIn ? 0 : 1)),
		starts: Uint32Array.from(blocks, ({start}) => start),
		ends: Uint32Array.from(blocks, ({end}) => end),
		kinds: Uint8Array.from(blocks, ({kind}) => kindNames.indexOf(kind)),
		kindNames,
		others: blocks.flatMap(({kind: _kind, text: _text, start: _start, end: _end, ...other}, at) =>
			Object.keys(other).length > 0 ? [[at, other] as const] : [],
		),
	};
}

// Blocks; making so many takes a slow machine some 5 ms.
const blocksAtOnce = 5000;

/** Makes the article again, step by step: who has other things to do does them between two steps. */
export function* unpackArticle(packed: PackedArticle): Generator<void, Article> {
	const {about, texts, hasText, starts, ends, kinds, kindNames} = packed;
	const others = new Map(packed.others);
	const blocks: Block[] = [];
	let text = 0;
	let at = 0;
	for (const [index, start] of starts.entries()) {
		if (index > 0 && index % blocksAtOnce === 0) yield;
		const end = ends[index];
		const length = hasText[index] ? texts.lengths[text++] : 0;
		blocks.push({
			kind: kindNames[kinds[index]],
			// Cut out of the original it costs nothing.
			text: (hasText[index]
				? texts.joined.slice(at, at + length)
				: about.original.slice(start, end)) as Block['text'],
			start,
			end,
			...others.get(index),
		});
		at += length;
	}

	return {...about, blocks};
}
