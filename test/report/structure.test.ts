import {describe, expect, it} from 'vitest';
import type {Article, Block} from '../../source/article/article.js';
import {readArticle} from '../../source/article/read-article.js';
import {unicodeSymbols} from '../../source/layout/symbols.js';
import {articleElement} from '../../source/report/html-article.js';
import {articleMarkdown} from '../../source/report/markdown-report.js';
import {articleText} from '../../source/report/text-report.js';

const article = readArticle(
	[
		'# The boats of the harbour',
		'Counted by [the office](https://quay.example/a_(b)) on *Monday*! [Write](mailto:a@quay.example) to it.',
		'### How | they `count`',
		'3. With two masts\n4. With one\n   - of [wood](https://quay.example/wood)\n   - of steel\n5. With none',
		'| Day | In \\| out |\n|---|---|\n| 1 June | [41](https://quay.example/june) |\n| <b>2 June | |',
		'````\nlet boats = "<b>";\n\n  ```\n  end\n````',
		'> Said *he*.',
		'Low water, low,\\\nthe [barges](https://quay.example/barges) lie\\\non mud.',
	].join('\n\n'),
	{format: 'markdown'},
);

const about = ({kind, text, level, marker, continues, rows, heads, links}: Block) => ({
	kind,
	text,
	level,
	marker,
	continues,
	rows,
	heads,
	links,
});
/** The same addresses with their signs as codes or as they are. */
const decoded = (blocks: readonly Block[]) =>
	blocks.map(about).map(block => ({
		...block,
		links: block.links?.map(link => ({...link, href: decodeURIComponent(link.href)})),
	}));
const again = (text: string): Article => readArticle(text, {format: 'markdown'});

const inText = (read: Article, width = 72): string[] =>
	articleText(read, {width, original: false, symbols: unicodeSymbols});

describe('an article with lists, a table, code, verse and links', () => {
	it('is the same, written as Markdown and read again', () => {
		expect(decoded(again(articleMarkdown(article, false)).blocks)).toEqual(decoded(article.blocks));
	});

	it('has real elements in HTML', () => {
		const html = String(articleElement(article, {level: 1, furniture: false, id: 'a'}));
		expect(html).toContain('<a href="https://quay.example/a_(b)" rel="noreferrer">the office</a>');
		expect(html).toContain('<a href="mailto:a@quay.example" rel="noreferrer">Write</a>');
		expect(html).toContain('<h3 dir="auto">How | they count</h3>');
		expect(html).toMatch(
			/<ol>\n<li value="3" [^>]*>With two masts<\/li>\n<li value="4" [^>]*>With one<ul>\n<li [^>]*>of <a [^>]*>wood<\/a><\/li>\n<li [^>]*>of steel<\/li>\n<\/ul>\n<\/li>\n<li value="5"/,
		);
		expect(html).toContain('<td dir="auto"><a href="https://quay.example/june" rel="noreferrer">41</a></td>');
		expect(html).toContain(
			'<p dir="auto">Low water, low,<br>\nthe <a href="https://quay.example/barges" rel="noreferrer">barges</a> lie<br>\non mud.</p>',
		);
		expect(html).toContain(
			'<pre dir="ltr"><code>let boats = &quot;&lt;b&gt;&quot;;\n\n  ```\n  end</code></pre>',
		);
	});
});

it('numbers that do not follow each other are not counted anew', () => {
	const page = readArticle(
		`<p>${'The harbour office counted the boats again on Monday. '.repeat(4)}<ol><li value=7>Boats with masts</li><li value=3>Boats without</li></ol>`,
		{format: 'html'},
	);
	const markdown = articleMarkdown(page, true);
	expect(markdown).toContain('7. ');
	expect(markdown).toContain('3\\. ');
});

describe('links of an article in plain text', () => {
	it('have numbers behind their words, and their addresses stand at the end', () => {
		expect(inText(article)).toEqual([
			'The boats of the harbour',
			'',
			'Counted by the office[1] on Monday! Write[2] to it.',
			'',
			'How | they count',
			'',
			'3. With two masts',
			'4. With one',
			'  - of wood[3]',
			'  - of steel',
			'5. With none',
			'',
			'Day        In | out',
			'───────────────────',
			'1 June        41[4]',
			'<b>2 June',
			'',
			'let boats = "<b>";',
			'',
			'  ```',
			'  end',
			'',
			'  Said he.',
			'',
			'Low water, low,',
			'the barges[5] lie',
			'on mud.',
			'',
			'[1] https://quay.example/a_(b)',
			'[2] mailto:a@quay.example',
			'[3] https://quay.example/wood',
			'[4] https://quay.example/june',
			'[5] https://quay.example/barges',
		]);
	});

	it('to one address have one number, and those that are told, or lead to the same page, have none', () => {
		const text = `[Boats](https://a.example/x) and [ships](https://a.example/x), <https://a.example/y>, see [below](https://quay.example/page#masts) and [masts](https://a.example/z).`;
		const lines = inText(readArticle(text, {format: 'markdown', url: 'https://quay.example/page'}), 200);
		expect(lines).toContain('Boats[1] and ships[1], https://a.example/y, see below and masts[2].');
		expect(lines.slice(-2)).toEqual(['[1] https://a.example/x', '[2] https://a.example/z']);
	});

	it('have addresses that are not cut, however long, and are not wrapped', () => {
		const address = `https://a.example/${'long/'.repeat(60)}`;
		expect(inText(readArticle(`[Boats](${address})`, {format: 'markdown'}), 30).at(-1)).toBe(
			`[1] ${address}`,
		);
	});
});
