import {describe, expect, it} from 'vitest';
import type {Article, Block} from '../../source/article/article.js';
import {readArticle} from '../../source/article/read-article.js';
import {articleElement} from '../../source/report/html-article.js';
import {articleMarkdown} from '../../source/report/markdown-report.js';

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
