import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {blocksFromMarkdown} from '../../source/article/blocks-from-markdown.js';
import {originalRange} from '../../source/article/original-range.js';
import {readArticle} from '../../source/article/read-article.js';

const told = (text: string) => blocksFromMarkdown(text).map(({kind, text}) => `${kind}: ${text}`);
const raw = (text: string) => blocksFromMarkdown(text).map(({start, end}) => text.slice(start, end));

describe('the blocks of a Markdown text', () => {
	it.each([
		['# The harbour #\n\nA *wide* quay.', ['title: The harbour', 'paragraph: A wide quay.']],
		['Boats\n=====\n\nSails\n---', ['title: Boats', 'heading: Sails']],
		['> Said\nlazily\n\n> - a `list`\n>   goes on', ['quote: Said lazily', 'list-item: a list goes on']],
		['1. one\n\n   ~~~js\n   let a;\n   ~~~\n2) two', ['list-item: one', 'code: let a;', 'list-item: two']],
		['    indented *code*\n\nend', ['code: indented *code*', 'paragraph: end']],
		['<div>\n*raw*\n</div>\n\n*set*', ['paragraph: <div> *raw* </div>', 'paragraph: set']],
		['![A mast](a.png)\n\na ![mast](b.png)', ['caption: A mast', 'paragraph: a mast']],
		[
			'See [the chart][c] and [none].\n\n[c]: x.png',
			['paragraph: See the chart and [none].', 'furniture: [c]: x.png'],
		],
		['Tide &amp; \\*wind\\* at &#x41;', ['paragraph: Tide & *wind* at A']],
		['[a](javascript:b) <https://c.example/%41>', ['paragraph: a https://c.example/%41']],
		['a\r\n\r\n- b\r\n  c\rd', ['paragraph: a', 'list-item: b c d']],
	])('are told of %j', (text, blocks) => {
		expect(told(text)).toEqual(blocks);
	});

	it('stand where their text does, marks of quotes and items with them', () => {
		expect(raw('# A #  \n\n> b\n> c\n\n 1. d\r\n    e\r\n\r\n- ```\n  f\n  ```\n- <br>\n\n\0g')).toEqual([
			'# A #',
			'> b\n> c',
			'1. d\r\n    e',
			'- ```\n  f\n  ```',
			'- <br>',
			'\0g',
		]);
	});
});

// Each whole by itself, whatever stands before and behind it.
const word = fc.constantFrom('harbour', 'quay', 'mast', 'keel', 'anchor', 'tide', 'tonne', 'crane');
const inline = fc.oneof(
	word,
	fc.tuple(fc.constantFrom('*', '_', '**', '`'), word).map(([mark, text]) => `${mark}${text}${mark}`),
	word.map(text => `[${text}](https://a.example/${text})`),
	word.map(text => `![${text}](${text}.png)`),
	fc.constantFrom(
		'&amp;',
		'\\*',
		'<b>',
		'</b>',
		'<https://a.example>',
		'[open',
		'*',
		'_',
		'`',
		'a  \nb',
		'a\\\nb',
	),
);
const sentence = fc.array(inline, {minLength: 1, maxLength: 8}).map(parts => `We ${parts.join(' ')}`);
const indent = (text: string, first: string) =>
	first + text.replaceAll('\n', `\n${' '.repeat(first.length)}`);
const piece: fc.Arbitrary<string> = fc.letrec<{piece: string}>(tie => ({
	piece: fc.oneof(
		{depthSize: 'small', withCrossShrink: true},
		sentence,
		sentence.map(text => `## ${text.replaceAll('\n', ' ')}`),
		word.map(text => `${text}\n---`),
		fc.tuple(fc.constantFrom('```', '~~~~'), sentence).map(([fence, text]) => `${fence}\n${text}\n${fence}`),
		sentence.map(text => `<div>\n${text}\n</div>`),
		sentence.map(text => `| ${text} |\n|---|`),
		tie('piece').map(text => text.replaceAll(/^/gm, '> ')),
		fc
			.tuple(fc.constantFrom('- ', '* ', '1. ', '20) '), fc.array(tie('piece'), {minLength: 1, maxLength: 3}))
			.map(([marker, items]) => items.map(item => indent(item, marker)).join('\n')),
	),
})).piece;

describe('pieces of Markdown', () => {
	it('have the same blocks together as each by itself', () => {
		fc.assert(
			fc.property(
				fc.array(piece, {maxLength: 8}),
				fc.constantFrom('\n\n', '\n\n\n', '\n \n'),
				(pieces, gap) => {
					expect(told(pieces.join(gap))).toEqual(pieces.flatMap(told));
				},
			),
			{numRuns: 300},
		);
	});

	it('lead each word back to where it was written', () => {
		fc.assert(
			fc.property(fc.array(piece, {minLength: 1, maxLength: 5}), pieces => {
				const article = readArticle(pieces.join('\n\n'), {format: 'markdown'});
				for (const block of article.blocks)
					for (const {0: found, index} of block.text.matchAll(/[a-z]+/g)) {
						const {start, end} = originalRange(article, block, {start: index, end: index + found.length});
						const written = article.original.slice(start, end);
						// Marks may stand in a word.
						expect([written[0], written.at(-1)]).toEqual([found[0], found.at(-1)]);
					}
			}),
			{numRuns: 300},
		);
	});
});

describe('a word of a block that says only with others what it is', () => {
	it.each([
		['of links by reference', 'We saw [the mast][m] and [keel], a keel.\n\n[m]: a\n[keel]: b', 'a keel'],
		['of an item’s code', '- one\n\n      a *star* here', 'here'],
		['below a front matter', '---\ntitle: Quay\n---\n\nThe [mast][m] stands, says [m].\n\n[m]: x', 'stands'],
	])('leads back to where it was written: %s', (_name, text, sought) => {
		const article = readArticle(text, {format: 'markdown'});
		const block = article.blocks.find(one => one.text.includes(sought) && one.kind !== 'furniture')!;
		const at = block.text.indexOf(sought);
		const {start, end} = originalRange(article, block, {start: at, end: at + sought.length});
		expect(article.original.slice(start, end)).toBe(sought);
		expect(start).toBe(text.indexOf(sought));
	});
});

describe('wild Markdown', () => {
	it.each([
		['50,000 stars', '*a '.repeat(50_000)],
		['50,000 brackets', '['.repeat(50_000)],
		['60,000 lines of a paragraph', 'a\n'.repeat(60_000)],
		['a quote of a thousand levels', `${'> '.repeat(1000)}a`],
		['a list of a thousand levels', `${'- '.repeat(1000)}a`],
		['60,000 items', '- a\n'.repeat(60_000)],
	])('does not change what follows: %s', (_name, wild) => {
		const blocks = told(`${wild}\n\n## The *quay*\n\n> A **mast**\n`);
		expect(blocks.slice(-2)).toEqual(['heading: The quay', 'quote: A mast']);
	});

	it('shows what is nested too deep as text', () => {
		expect(told(`${'> '.repeat(30)}a`)).toEqual([`quote: ${'> '.repeat(10)}a`]);
		const deep = `${'- '.repeat(30)}a`;
		expect(blocksFromMarkdown(deep)).toMatchObject([{kind: 'list-item', end: deep.length}]);
	});

	// How often the parser looks at a character.
	function looks(text: string): number {
		const {charCodeAt} = String.prototype;
		let count = 0;
		String.prototype.charCodeAt = function (at) {
			count++;
			return charCodeAt.call(this, at);
		};
		try {
			blocksFromMarkdown(text);
		} finally {
			String.prototype.charCodeAt = charCodeAt;
		}

		return count;
	}

	it.each([
		...[
			'*a ',
			'a* ',
			'_a_ ',
			'*a**b_c ',
			'[',
			'![',
			'[a][b] ',
			'[a](b (c ',
			'[* ',
			'`a',
			'<a ',
			'a <!-- ',
			'&a',
			'\\',
		],
		...[
			'- a\n',
			'1. a\n\n',
			'- a\n  - b\n',
			'> - a\n',
			'> a\nb\n',
			'# a\n',
			'a\n---\n',
			'```\n~~~\n',
			'<div>\n',
			'[a\n',
		],
		...['[a]:\n', '[a]: b "c\n', '- a\n\n\n', '- ```\n', '> ', '- ', '\t', '|a|b|\n', 'a\n', '\\\n'],
	])('is read with as many looks as it is long: %j', unit => {
		const [once, twice] = [1500, 3000].map(count => looks(unit.repeat(count)));
		expect(twice).toBeLessThan(2.2 * once);
	});

	it('is read with as many looks as it is long: deep lists before blank lines and lazy lines', () => {
		for (const unit of ['\n', 'b\n']) {
			const [once, twice] = [1500, 3000].map(count =>
				looks(`${'- > '.repeat(count / 10)}a\n${unit.repeat(count)}`),
			);
			expect(twice).toBeLessThan(2.2 * once);
		}
	});
});
