/** Words with what is told of them, the words in order, as front-coding.ts reads them. */
export function frontCoded(words) {
	let previous = '';
	return words
		.map(([word, told]) => {
			const common = Math.min(25, commonLength(previous, word));
			previous = word;
			return String.fromCharCode(65 + common) + word.slice(common) + told;
		})
		.join('');
}

/** How many letters two words have in common at their beginning. */
export function commonLength(a, b) {
	let common = 0;
	while (common < a.length && a[common] === b[common]) common++;
	return common;
}
