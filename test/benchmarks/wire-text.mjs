// Two made-up articles of 400 lines that have passages in common, always the same.

// The same numbers in every run (a linear congruential generator; Numerical Recipes, 2nd edition, 7.1).
let state = 7;
const random = limit => {
	state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
	return Math.floor((state / 2 ** 32) * limit);
};

/** A language of its own, so that only what is meant to be in common is. */
function vocabularyOf(syllables) {
	const choice = syllables.split(' ');
	return Array.from({length: 900}, () =>
		Array.from({length: 1 + random(4)}, () => choice[random(choice.length)]).join(''),
	);
}

const vocabularies = {
	a: vocabularyOf('ka ro mi ten sal vor li du pra net go hus'),
	b: vocabularyOf('be fo ni tul sen cha lo dri pe nok gu wis'),
	both: vocabularyOf('ju ze bly mop qua xi vem yar zol hep jif wu'),
};

function sentence(vocabulary) {
	const words = Array.from({length: 10 + random(16)}, () => vocabulary[random(vocabulary.length)]).join(' ');
	return `${words[0].toUpperCase()}${words.slice(1)}.`;
}

const lineWidth = 72;

/** A paragraph as lines of 72 characters at most. */
function wrapped(text) {
	const lines = [''];
	for (const word of text.split(' ')) {
		const line = lines.at(-1);
		if (line.length + word.length + 1 > lineWidth) lines.push(word);
		else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
	}

	return lines;
}

const common = Array.from(
	{length: 30},
	() => `${sentence(vocabularies.both)} ${1000 + random(9000)} ${sentence(vocabularies.both)}`,
);

/** `lines` lines: paragraphs with an empty line after each, every third of them one that the other article has too. */
function article(title, vocabulary, lines) {
	const text = [title, ''];
	for (let paragraph = 0; text.length < lines; paragraph++) {
		const own = Array.from({length: 2 + random(3)}, () => sentence(vocabulary)).join(' ');
		text.push(...wrapped(paragraph % 3 === 1 ? (common[(paragraph - 1) / 3] ?? own) : own), '');
	}

	return `${text.slice(0, lines).join('\n')}\n`;
}

export const articles = [
	article('One account of what went on', vocabularies.a, 400),
	article('Another account of what went on', vocabularies.b, 400),
];
