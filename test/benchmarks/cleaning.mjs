// Prints how long cleaning takes on large and hostile inputs: node test/benchmarks/cleaning.mjs (after a build).
import {readArticle} from '../../dist/index.js';

const sentence =
	'The city council voted on Tuesday to close the old river bridge to cars for at least a year. ';
const cyrillic = 'Міська рада у вівторок вирішила закрити старий міст для автомобілів щонайменше на рік. ';
const fill = (part, length) => part.repeat(Math.ceil(length / part.length)).slice(0, length);
const million = 1_000_000;

const inputs = [
	['text: 1 MB in one line', fill(sentence, million), 'text'],
	['text: 1 MB in one line, Cyrillic', fill(cyrillic, million / 2), 'text'],
	['text: 1 MB of one letter', fill('a', million), 'text'],
	['text: 1 MB of brackets', fill('([(', million), 'text'],
	['text: 1 MB of spaces and a word', `${fill(' ', million)}word`, 'text'],
	['text: 1 MB decoded wrongly', fill('itâ€™s cafÃ© ', million), 'text'],
	[
		'text: 100,000 short lines',
		Array.from({length: 100_000}, (_, line) => `line ${line}`).join('\n'),
		'text',
	],
	['text: 100,000 blank lines', '\n'.repeat(100_000), 'text'],
	['text: 5 MB of paragraphs', fill(`${fill(sentence, 500)}\n\n`, 5 * million), 'text'],
	['html: nested 10,000 deep', `${'<div>'.repeat(10_000)}${sentence}${'</div>'.repeat(10_000)}`, 'html'],
	['html: nested 10,000 deep, unclosed', '<div><b>'.repeat(5_000) + sentence, 'html'],
	['html: 5 MB of paragraphs', `<html><body>${fill(`<p>${fill(sentence, 500)}</p>\n`, 5 * million)}`, 'html'],
	[
		'html: 5 MB of small elements',
		`<html><body>${fill(`<p>A <a href="#">link</a> here. </p><ul><li>a</li></ul>`, 5 * million)}`,
		'html',
	],
	[
		'html: 5 MB of scripts',
		`<html><body><p>${sentence}</p><script>${fill('var a = "<p>";', 5 * million)}</script>`,
		'html',
	],
	[
		'html: attribute of 5 MB',
		`<html><body><p class="${fill('share nav ', 5 * million)}">${sentence}</p>`,
		'html',
	],
	['html: 1 MB of entities', `<p>${fill('&amp;&#27;&lt;', million)}</p>`, 'html'],
	['html: 1 MB of unclosed tags', fill('<a <b <p ', million), 'html'],
	['html: 1 MB of stray ends', `${'<div>'.repeat(1_000)}${fill('</x></p>', million)}`, 'html'],
	['markdown: 1 MB of paragraphs', fill(`${fill(sentence, 500)}\n\n`, million), 'markdown'],
	['markdown: 1 MB in one line', fill(sentence, million), 'markdown'],
	['markdown: 100,000 short lines', fill('line of text\n', million), 'markdown'],
	['markdown: nested 10,000 deep', `${'> '.repeat(10_000)}${sentence}`, 'markdown'],
	['markdown: 100 kB of brackets', fill('[', 100_000), 'markdown'],
	['markdown: 100 kB of stars', fill('*a ', 100_000), 'markdown'],
];

for (const [name, input, format] of inputs) {
	const started = performance.now();
	const before = process.cpuUsage();
	const {blocks} = readArticle(input, {format});
	const milliseconds = Math.round(performance.now() - started);
	// On a busy machine the time of the processor tells more than the clock.
	const {user, system} = process.cpuUsage(before);
	const busy = Math.round((user + system) / 1000);
	process.stdout.write(
		`${String(milliseconds).padStart(6)} ms, ${String(busy).padStart(5)} of the processor  ${name}, ${blocks.length} blocks\n`,
	);
}
