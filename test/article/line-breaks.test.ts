import {describe, expect, it} from 'vitest';
import {type Block, isKept} from '../../source/article/article.js';
import {lineBreaks} from '../../source/article/line-breaks.js';
import {originalRange} from '../../source/article/original-range.js';
import {readArticle} from '../../source/article/read-article.js';

const prose =
	'The council of the lower town voted on Wednesday for a second lock, and the barges will have to wait for it.';
const page = (body: string) =>
	readArticle(
		`<title>The second lock</title><h1>The second lock</h1><p>${prose}</p>${body}<p>${prose.replace('Wednesday', 'Thursday')}</p>`,
		{
			format: 'html',
		},
	);
const linesOf = (blocks: readonly Block[]) =>
	blocks
		.filter(isKept)
		.filter(({text}) => !text.startsWith('The council') && text !== 'The second lock')
		.map(
			({text, continues, kind}) =>
				`${kind === 'paragraph' ? '' : `${kind}: `}${continues ? '+ ' : ''}${text}`,
		);

describe('the breaks of a block', () => {
	it.each([
		['verse', ['Low water, low,', 'the barges lie', 'on mud and stone', 'and wait.'], 'line'],
		['an address', ['Lock Office', 'Canal Street 4', '12345 Lower Town'], 'line'],
		['long paragraphs', [prose, prose, prose], 'paragraph'],
		[
			'Chinese paragraphs',
			Array.from({length: 3}, () => '运河委员会星期三决定建造第二座船闸。'.repeat(4)),
			'paragraph',
		],
		[
			'a letter that was set to a width',
			[
				'Dear neighbours of the lock, we write to you as',
				'the works begin on Monday, and will take us all',
				'of the spring to finish. The road along the old',
				'canal stays open but for some nights in which a',
				'crane stands on it.',
			],
			'space',
		],
		[
			'one sentence in two',
			['The lock keeper counted eleven barges', 'before the gate was shut for good.'],
			'space',
		],
		['a sentence that a long line breaks', [prose.slice(0, -1), 'and nobody knows for how long.'], 'space'],
		['one line', [prose], undefined],
	] as const)('are told of %s', (_name, lines, kind) => {
		expect(new Set(lineBreaks(lines))).toEqual(new Set(kind === undefined ? [] : [kind]));
	});
});

describe('line breaks of a page', () => {
	it('keep the lines of verse, and of two a new stanza comes', () => {
		const {blocks} = page(
			'<p>Low water, low,<br>the barges lie<br/>on <i>mud</i> and stone<br>\n<br>High water, high,<br>the gates are wide</p>',
		);
		expect(linesOf(blocks)).toEqual([
			'Low water, low,',
			'+ the barges lie',
			'+ on mud and stone',
			'High water, high,',
			'+ the gates are wide',
		]);
	});

	it('keep an address, and every refrain', () => {
		const refrain = '<p>Row, my brothers<br>row on home</p>';
		const {blocks} = page(
			`<address>Lock Office<br>Canal Street 4<br>Lower Town</address>${refrain}<p>The gates are old<br>the water is cold</p>${refrain}`,
		);
		expect(linesOf(blocks)).toEqual([
			'Lock Office',
			'+ Canal Street 4',
			'+ Lower Town',
			'Row, my brothers',
			'+ row on home',
			'The gates are old',
			'+ the water is cold',
			'Row, my brothers',
			'+ row on home',
		]);
	});

	it('are spaces in prose and in headings, and links stay where they are', () => {
		const article = page(
			`<h2>What the<br>keepers say</h2><p>The keepers of the lock have asked for years that somebody count the barges, and<br>this spring <a href="https://lock.example/count">somebody did</a>.</p>`,
		);
		expect(linesOf(article.blocks)).toEqual([
			'heading: What the keepers say',
			'The keepers of the lock have asked for years that somebody count the barges, and this spring somebody did.',
		]);
		const {text, links} = article.blocks.find(block => block.links)!;
		expect(links!.map(({start, end}) => text.slice(start, end))).toEqual(['somebody did']);
	});

	it('leave paragraphs that stand between them what they are', () => {
		const {blocks} = page(
			`<div>${prose.replace('council', 'court')}<br>${prose.replace('council', 'mayor')}</div>`,
		);
		expect(blocks.filter(({kind}) => kind === 'paragraph').map(({text}) => text.slice(0, 9))).toEqual([
			'The counc',
			'The court',
			'The mayor',
			'The counc',
		]);
		expect(blocks.some(({continues}) => continues)).toBe(false);
	});
});

describe('line breaks of Markdown', () => {
	const text = `# The second lock\n\n${prose}\n\nLow water, *low,*\\\n[the barges](/barges) lie  \non mud.\n\n> Row on,\\\n> row home\n\n- Lock Office  \n  Canal Street\n`;
	const article = readArticle(text, {format: 'markdown', url: 'https://lock.example/a/'});

	it('that are asked for are kept', () => {
		expect(linesOf(article.blocks)).toEqual(
			[
				'title: The second lock',
				'Low water, low,',
				'+ the barges lie',
				'+ on mud.',
				'quote: Row on,',
				'quote: + row home',
				'list-item: Lock Office',
				'+ Canal Street',
			].slice(1),
		);
		expect(article.blocks.every(isKept)).toBe(true);
		expect(article.blocks.find(({links}) => links)?.links).toEqual([
			{start: 0, end: 10, href: 'https://lock.example/barges'},
		]);
	});

	it('lead back to where each line stands', () => {
		for (const block of article.blocks) {
			const {start, end} = originalRange(article, block, {start: 0, end: block.text.length});
			expect(text.slice(start, start + 3)).toBe(block.text.slice(0, 3));
			expect(end).toBeLessThanOrEqual(block.end);
		}
	});
});
