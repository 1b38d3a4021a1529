// Two made-up articles of 400 lines that have passages in common, always the same.

// The same numbers in every run (a linear congruential generator; Numerical Recipes, 2nd edition, 7.1).
let state = 7;
const random = limit => {
	state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
	return Math.floor((state / 2 ** 32) * limit);
};

const syllables = [
	'ka',
	'ro',
	'mi',
	'ten',
	'sal',
	'vor',
	'li',
	'du',
	'pra',
	'net',
	'go',
	'hus',
	'ber',
	'a',
	'ex',
];
const vocabulary = Array.from({length: 900}, () =>
	Array.from({length: 1 + random(4)}, () => syllables[random(syllables.length)]).join(''),
);

function sentence() {
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

const shared = Array.from({length: 30}, () => `${sentence()} ${1000 + random(9000)} ${sentence()}`);

/** `lines` lines: paragraphs with an empty line after each, every third of them one that the other article has too. */
function article(title, lines) {
	const text = [title, ''];
	for (let paragraph = 0; text.length < lines; paragraph++) {
		const own = Array.from({length: 2 + random(3)}, sentence).join(' ');
		const common = paragraph % 3 === 1 ? shared[(paragraph - 1) / 3] : undefined;
		text.push(...wrapped(common ?? own), '');
	}

	return `${text.slice(0, lines).join('\n')}\n`;
}

export const articles = [
	article('One account of what went on', 400),
	article('Another account of what went on', 400),
];
