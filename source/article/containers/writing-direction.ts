const ofRightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** Whether most letters of a text are of scripts that are written from the right. */
export const isRightToLeft = (text: string): boolean =>
	ofRightToLeft.test(text) && 2 * count(text, new RegExp(ofRightToLeft, 'gu')) > count(text, /\p{L}/gu);

/**
The words of a line in the order in which they are read, of those that stand as on the page, in the direction of the page: those of
the other direction stand in theirs, and the letters of all from the left (the reverse of the Unicode Bidirectional Algorithm, in
what letters and figures need).
*/
export function inLogicalOrder<Word extends {text: string}>(
	words: readonly Word[],
	isFromRight: boolean,
): Word[] {
	const ordered: Word[] = [];
	let run: Word[] = [];
	let end = 0;
	const close = () => {
		for (const word of run.slice(0, end).reverse()) ordered.push(word);
		for (const word of run.slice(end)) ordered.push(word);
		run = [];
		end = 0;
	};

	for (const word of words) {
		const isRight = ofRightToLeft.test(word.text);
		const isOther = isFromRight ? !isRight && /\p{L}/u.test(word.text) : isRight;
		const isOwn = isFromRight ? isRight : /[\p{L}\p{N}]/u.test(word.text) && !isRight;
		if (isOwn) close();
		if (isOther || run.length > 0) run.push(isRight ? {...word, text: reversed(word.text)} : word);
		else ordered.push(isRight ? {...word, text: reversed(word.text)} : word);
		if (isOther) end = run.length;
	}

	close();
	return ordered;
}

// Letters with what stands above and below them; figures with their points, and words of other scripts, as wholes.
const reversible =
	/\p{N}+(?:[.,:/]\p{N}+)*|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+|\P{M}\p{M}*|\p{M}+/gu;
const pairs = '()[]{}«»<>';

/** A word whose letters stand from the left, as it is read from the right; brackets open what they closed. */
const reversed = (word: string): string =>
	word
		.match(reversible)!
		.reverse()
		.map(one => {
			const at = pairs.indexOf(one);
			return at < 0 ? one : pairs[at % 2 === 0 ? at + 1 : at - 1];
		})
		.join('');
