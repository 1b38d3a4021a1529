import {describe, expect, it} from 'vitest';
import {type Block, isKept} from '../../source/article/article.js';
import {linkAddress} from '../../source/article/link-address.js';
import {originalRange} from '../../source/article/original-range.js';
import {readArticle} from '../../source/article/read-article.js';

const sentence =
	'The harbour office counted the boats again on Monday, and found more of them than in any year before.';
const page = (body: string) =>
	`<title>The boats of the harbour</title><article><h1>The boats of the harbour</h1><p>${sentence}</p>${body}<p>${sentence.replace('Monday', 'Tuesday')}</p></article>`;
const url = 'https://quay.example/news/boats.html';
const keptOf = (body: string): Block[] =>
	readArticle(page(body), {format: 'html', url}).blocks.filter(isKept).slice(2, -1);
const markdownOf = (text: string): Block[] => readArticle(text, {format: 'markdown', url}).blocks;

describe('a table of a page', () => {
	const table =
		'<table><thead><tr><th>Day</th><th>Boats</th></tr></thead><tr><td>1 June</td><td><a href="../june">41</a></td></tr><tr><td>2 June<td></td><td>late</tr></table>';

	it('is one block with its cells, which each lead back to where they stand', () => {
		const article = readArticle(page(table), {format: 'html', url});
		const block = article.blocks.find(({kind}) => kind === 'table')!;
		expect(block).toMatchObject({
			text: 'Day | Boats | 1 June | 41 | 2 June | late',
			rows: [
				['Day', 'Boats'],
				['1 June', '41'],
				['2 June', '', 'late'],
			],
			heads: 1,
			links: [{start: 23, end: 25, href: 'https://quay.example/june'}],
		});
		const at = block.text.indexOf('late');
		const {start, end} = originalRange(article, block, {start: at, end: at + 4});
		expect(article.original.slice(start, end)).toBe('late');
	});

	it.each([
		[
			'that only sets the page out',
			`<table><tr><td><p>${sentence}<p>${sentence}<td>${sentence.repeat(6)}<tr><td>a<td>b</table>`,
		],
		['that says so', '<table role=presentation><tr><td>a<td>b<tr><td>c<td>d</table>'],
		['with tables in it', '<table><tr><td><table><tr><td>a</table><td>b<tr><td>c<td>d</table>'],
		[
			'that sets signs beside a quotation',
			`<table><tr><td>“<td>${sentence}<td>”<tr><td><td>The harbour master</table>`,
		],
		['of one column', `<table><tr><td>${sentence}<tr><td>${sentence}</table>`],
	])('is opened up: one %s', (_name, layout) => {
		expect(keptOf(layout).map(({kind}) => kind)).not.toContain('table');
	});

	it('keeps its columns where cells reach over several', () => {
		const [block] = keptOf(
			'<table><tr><th rowspan=2>Pier<th colspan=2>Boats<tr><th>in<th>out<tr><td>North<td>4<td>5</table>',
		);
		expect(block.rows).toEqual([
			['Pier', 'Boats'],
			['', 'in', 'out'],
			['North', '4', '5'],
		]);
		expect(block.heads).toBe(2);
	});

	it.each(['-3', '0', '1.5', 'all', ''])(
		'has each cell in its own place where one claims to be %j wide',
		width => {
			const [block] = keptOf(
				`<table><tr><th>Pier<th>Boats<tr><td colspan="${width}">North<td rowspan="${width}">4<tr><td>South<td>5</table>`,
			);
			expect(block.rows).toEqual([
				['Pier', 'Boats'],
				['North', '4'],
				['South', '5'],
			]);
		},
	);

	it('is read in time, whatever its cells claim', () => {
		const wild = `<table>${'<tr><td rowspan=9999 colspan=9999>a<td>b'.repeat(20_000)}</table>`;
		expect(keptOf(wild).length).toBeGreaterThanOrEqual(0);
		const [giant] = keptOf(`<table><tr><th>a<th>b<tr><td>1<td>${'boat '.repeat(200_000)}</table>`);
		expect(giant?.kind).not.toBe('table');
	});
});

describe('code of a page', () => {
	it('has its lines and their indentation', () => {
		const [block] = keptOf('<pre><code>let boats = 0;\n\n  boats += 1;\t// one\n</code></pre>');
		expect(block).toMatchObject({kind: 'code', text: 'let boats = 0;\n\n  boats += 1;    // one'});
	});

	it.each([
		[
			'in a column of their own',
			'<table><tr><td><pre>1\n2\n3</pre><td><pre><code>a();\nb();\nc();</code></pre></table>',
		],
		[
			'in each line',
			'<pre><code><span class="ln">1</span>a();\n<span class="ln">2</span>b();\n<span class="ln">3</span>c();</code></pre>',
		],
		[
			'that cannot be marked',
			'<pre><code><div><span style="user-select: none">1</span>a();</div><div>b();</div><div>c();</div></code></pre>',
		],
	])('is without the numbers of its lines: %s', (_name, body) => {
		expect(keptOf(body)).toMatchObject([{kind: 'code', text: 'a();\nb();\nc();'}]);
	});

	it('is not what is only preformatted prose', () => {
		expect(keptOf(`<pre>${sentence} ${sentence}</pre>`).map(({kind}) => kind)).toEqual(['paragraph']);
	});
});

describe('a list of a page', () => {
	it('says how its items are counted, and how deep they lie', () => {
		const items = keptOf(
			`<p>What was found, pier by pier, in the week that ended on Sunday:</p><ol start=3><li>Boats with two masts<ul><li>of wood, most of them old</ul><li><p>Boats with one mast<li value=9>Boats that had none at all</ol><ol type=i><li>Ferries of the harbour</ol>`,
		).slice(1);
		expect(items.map(({kind, marker, level}) => [kind, marker, level])).toEqual([
			['list-item', '3.', 1],
			['list-item', undefined, 2],
			['list-item', '4.', 1],
			['list-item', '9.', 1],
			['list-item', 'i.', 1],
		]);
	});

	it('has what a word means below the word', () => {
		const items = keptOf(
			`<p>What the words of the harbour mean, as the office has written them down:</p><dl><div><dt>Berth<dd>A place where a boat lies, with a number on the wall<ul><li>by the day or by the year</ul></div><dt>Bollard<dd><p>An iron post for ropes<dd>or for sitting on it</dl>`,
		).slice(1);
		expect(items.map(({kind, text, level}) => [kind, level, text])).toEqual([
			['list-item', 1, 'Berth'],
			['list-item', 2, 'A place where a boat lies, with a number on the wall'],
			['list-item', 3, 'by the day or by the year'],
			['list-item', 1, 'Bollard'],
			['list-item', 2, 'An iron post for ropes'],
			['list-item', 2, 'or for sitting on it'],
		]);
	});
});

describe('a caption of a page', () => {
	const caption = 'The ferry at the old quay, some days before the tide took it';

	it.each([
		['a caption element', `<figure><img src=a.png><figcaption>${caption}</figcaption></figure>`],
		['a paragraph of a figure', `<figure><img src=a.png><p>${caption}</figure>`],
		['a division of a figure', `<figure><picture><img src=a.png></picture><div>${caption}</div></figure>`],
		['small words of a figure', `<figure><img src=a.png><small>${caption}</small></figure>`],
		[
			'a class',
			`<div class="wp-caption aligncenter"><img src=a.png><p class="wp-caption-text">${caption}</p></div>`,
		],
		['another class', `<div><img src=a.png><div class="photo-caption">${caption}</div></div>`],
		['an attribute', `<div><img src=a.png><div data-caption="true">${caption}</div></div>`],
	])('is told by %s', (_name, body) => {
		expect(keptOf(body).map(({kind, text}) => [kind, text])).toEqual([['caption', caption]]);
	});

	it('is not what else a figure holds', () => {
		const quote =
			'<figure class="pullquote"><blockquote><p>We never had as many boats in a week as in this one.</p></blockquote></figure>';
		const table = '<figure><table><tr><th>Day<th>Boats<tr><td>1 June<td>41</table></figure>';
		expect(keptOf(quote + table).map(({kind}) => kind)).toEqual(['quote', 'table']);
		expect(keptOf(`<figure><p>${`${sentence} `.repeat(7)}</p></figure>`).map(({kind}) => kind)).toEqual([
			'paragraph',
		]);
	});
});

describe('a quote of a page', () => {
	it.each([
		['a short one', '<blockquote>Count them all</blockquote>'],
		[
			'one of several paragraphs',
			`<blockquote><p>Count them all<p>${sentence.replace('more', 'fewer')}</blockquote>`,
		],
		[
			'one with a list',
			'<blockquote><p>Count them all<ul><li>The big ones<li>The small ones</ul></blockquote>',
		],
		[
			'one that was pulled out',
			'<aside class="article__pull-quote"><p>“We never had as many boats in a week.”</p></aside>',
		],
		['one that a class tells of', '<div class="quote"><p>“We never had as many boats in a week.”</p></div>'],
		[
			'one in a figure',
			'<figure class="wp-block-pullquote"><blockquote><p>We never had as many boats.</p></blockquote></figure>',
		],
	])('is kept, and one: %s', (_name, quote) => {
		const kept = keptOf(quote);
		expect(kept.length).toBeGreaterThan(0);
		expect(new Set(kept.map(({kind}) => kind))).toEqual(new Set(['quote']));
	});

	it('is nothing that only has to do with prices', () => {
		expect(
			keptOf(`<div class="stock-quote"><p>${sentence.replace('more', 'fewer')}</p></div>`).map(
				({kind}) => kind,
			),
		).toEqual(['paragraph']);
	});
});

describe('numbers that are set higher than the line', () => {
	it.each([
		['In 2011<sup>2</sup> the gate was shut.', 'In 2011² the gate was shut.'],
		['Eleven times.<sup><a href="#f1">1</a>,<a href="#f2">12</a></sup>', 'Eleven times.¹,¹²'],
		['Some 10<sup>−3</sup> of 40 km<sup>2</sup>', 'Some 10⁻³ of 40 km²'],
		['On the 21<sup>st</sup> of May<sup>[3]</sup>', 'On the 21st of May[3]'],
		['H<sub>2</sub>O', 'H2O'],
	])('do not lengthen what stands before them: %s', (written, read) => {
		expect(keptOf(`<p>${written} ${sentence}</p>`).map(({text}) => text)).toEqual([`${read} ${sentence}`]);
		const table = `<table><tr><th>What<th>Day<tr><td>${written}<td>1 June<tr><td>Sand<td>2 June</table>`;
		expect(keptOf(table)[0].rows![1][0]).toBe(read);
	});
});

describe('the notes of a page', () => {
	it.each([
		[
			'a list of links',
			'section class="footnotes"',
			'<ol><li id=n1><a href="https://quay.example/rules">Rules of the harbour</a> <a href="#r1">↩</a></ol>',
			'Rules of the harbour ↩',
		],
		[
			'a paragraph',
			'div class="endnotes"',
			'<p id=n1><sup>1</sup> Counted by the office.</p>',
			'¹ Counted by the office.',
		],
		[
			'a paragraph with brackets',
			'div',
			'<p id=n1>[1] Counted by the office, in the books of the two years that were left.</p>',
			'[1] Counted by the office, in the books of the two years that were left.',
		],
	])('stand where they are, with their sign: %s', (_name, holder, notes, text) => {
		const article = readArticle(
			page(`<p>${sentence.replace('more', 'fewer')}<sup><a href="#n1">1</a></sup></p>`).replace(
				'</article>',
				`<hr><${holder}>${notes}</${holder.split(' ')[0]}></article>`,
			),
			{
				format: 'html',
			},
		);
		const last = article.blocks.filter(isKept).at(-1);
		expect(last?.text).toBe(text);
		expect(
			article.blocks
				.filter(isKept)
				.map(block => block.text)
				.join(' '),
		).toContain('before.¹');
	});
});

describe('headings and links of a page', () => {
	it('have their level and their addresses', () => {
		const kept = keptOf(
			`<h3>How they <a href="/count">count</a></h3><p>${sentence} <a href=" mailto:office@quay.example ">Write</a> <a href="javascript:alert(1)">or not</a>.</p>`,
		);
		expect(kept[0]).toMatchObject({
			kind: 'heading',
			level: 3,
			links: [{start: 9, end: 14, href: 'https://quay.example/count'}],
		});
		expect(kept[1].links?.map(({href}) => href)).toEqual(['mailto:office@quay.example']);
	});

	it.each([
		['../a b', 'https://quay.example/a%20b'],
		['//other.example', 'https://other.example/'],
		['http://me:secret@other.example/', 'http://other.example/'],
		['java\nscript:alert(1)', undefined],
		['data:text/html,a', undefined],
		['file:///etc/passwd', undefined],
		['mailto:a@b.example?body=\u001b[31m"', 'mailto:a@b.example?body=%1B[31m%22'],
		['http://[', undefined],
	])('lead nowhere but to the web and to mail: %j', (href, address) => {
		expect(linkAddress(href, url)).toBe(address);
	});

	const hostile = (href: string) =>
		keptOf(`<p>${sentence} <a href="${href}">Read on</a> here.</p>`).flatMap(({links = []}) =>
			links.map(link => link.href),
		);

	it.each([
		'JavaScript:alert(1)',
		'java&#10;script:alert(1)',
		'&#1;javascript:alert(1)',
		' \t\njavascript&colon;alert(1)',
		'jav&Tab;ascript:alert(1)',
		'vbscript:msgbox(1)',
		'VBScript&#58;msgbox(1)',
		'data:text/html;base64,PHNjcmlwdD4=',
		'DATA&colon;text/html,a',
		'blob:https://quay.example/1',
		'view-source:https://quay.example/',
		'filesystem:https://quay.example/a',
	])('lead nowhere where a page hides a script in them: %j', href => {
		expect(hostile(href)).toEqual([]);
	});

	it('are whole, or none: a long one does not lose its end', () => {
		expect(hostile(`https://quay.example/?${'a'.repeat(100_000)}`)).toEqual([]);
		const href = `https://quay.example/?${'a'.repeat(5000)}&end`;
		expect(hostile(href)).toEqual([href]);
	});

	it('keep the text that they point at in the page that they lead to', () => {
		const [href] = hostile('/count#boats:~:text=eleven%20barges,the%20gate');
		expect(href).toBe('https://quay.example/count#boats:~:text=eleven%20barges,the%20gate');
	});

	it.each([
		['base', 'boats?day=1', 'https://mirror.example/deep/boats?day=1'],
		['base and a fragment', '#boats', 'https://mirror.example/deep/list#boats'],
		['base and two slashes', '//other.example/a', 'https://other.example/a'],
		['letters of other scripts', '/märz/船', 'https://mirror.example/m%C3%A4rz/%E8%88%B9'],
		['codes', '/a%20b?c=%C3%A4', 'https://mirror.example/a%20b?c=%C3%A4'],
	])('are resolved as browsers do: with %s', (_name, href, address) => {
		const {blocks} = readArticle(
			`<base href="//mirror.example/deep/list">${page(`<p>${sentence} <a href="${href}">Read</a></p>`)}`,
			{format: 'html', url},
		);
		expect(blocks.flatMap(({links = []}) => links.map(link => link.href))).toEqual([address]);
	});

	it.each([
		['a heading', '<h2><a href="/a">Of the boats</a></h2>'],
		['an item', `<ul><li>${sentence} <a href="/a">Read</a><li>${sentence.replace('more', 'less')}</ul>`],
		[
			'a caption',
			'<figure><img src=a.png><figcaption>A boat, seen from <a href="/a">the quay</a>.</figcaption></figure>',
		],
		['a quote', `<blockquote><p>${sentence.replace('more', 'none')} <a href="/a">Read</a></blockquote>`],
		[
			'a picture with words',
			`<p>${sentence.replace('more', 'none')} <a href="/a"><img src=a.png alt="">Read</a></p>`,
		],
	])('stand in %s', (_name, body) => {
		expect(keptOf(body).flatMap(({links = []}) => links.map(({href}) => href))).toEqual([
			'https://quay.example/a',
		]);
	});

	it('lead nowhere by halves without an address', () => {
		expect(linkAddress('/a', undefined)).toBeUndefined();
	});
});

describe('a Markdown text', () => {
	it('has the cells of its tables, also bars in them', () => {
		const [block] = markdownOf('| Day | In \\| out |\n|---|:-:|\n| 1 June | [41](/june) |\n| 2 June |\n');
		expect(block).toMatchObject({
			kind: 'table',
			text: 'Day | In | out | 1 June | 41 | 2 June',
			rows: [
				['Day', 'In | out'],
				['1 June', '41'],
				['2 June', ''],
			],
			heads: 1,
			links: [{start: 26, end: 28, href: 'https://quay.example/june'}],
		});
	});

	it('has each of its notes in a block of its own, with its sign', () => {
		const blocks = markdownOf(
			`Counted[^1] and counted again.[^later]\n[^1]: Rules of the *harbour*, 2011.\n[^later]: https://quay.example/rules\n  and a hundred pages\n\n> Quoted[^q]\n>\n> [^q]: By the office.\n\n[a]: /b "Title"\n\n[c][a]\n`,
		);
		expect(blocks.filter(isKept).map(({kind, text}) => [kind, text])).toEqual([
			['paragraph', 'Counted[^1] and counted again.[^later]'],
			['paragraph', '[^1]: Rules of the harbour, 2011.'],
			['paragraph', '[^later]: https://quay.example/rules and a hundred pages'],
			['quote', 'Quoted[^q]'],
			['quote', '[^q]: By the office.'],
			['paragraph', 'c'],
		]);
		expect(blocks.flatMap(({links = []}) => links.map(({href}) => href))).toEqual(['https://quay.example/b']);
	});

	it.each([
		['a title', '[pier](/pier "Its title")', 'https://quay.example/pier'],
		['a definition', '[pier][P]\n\n[p]: <../pier> (Its title)', 'https://quay.example/pier'],
		['a definition of its name', '[pier][]\n\n[pier]: /pier', 'https://quay.example/pier'],
		['an address alone', '<https://quay.example/pier?a=1&b=2>', 'https://quay.example/pier?a=1&b=2'],
		['a mail address', '<mailto:office@quay.example>', 'mailto:office@quay.example'],
		['a picture', '[![pier](a.png) one](/pier)', 'https://quay.example/pier'],
		['brackets', '[pier [one]](/pier_(north))', 'https://quay.example/pier_(north)'],
		['a heading', '## To [the pier](/pier)', 'https://quay.example/pier'],
		['an item', '- to\n  - [the pier](/pier)', 'https://quay.example/pier'],
	])('has links with %s', (_name, text, href) => {
		expect(markdownOf(text).flatMap(({links = []}) => links.map(link => link.href))).toEqual([href]);
	});

	it('has its code as it stands, and its lists as counted', () => {
		const blocks = markdownOf('```js\nlet a;\n\n  a();\n```\n\n3. one\n3. two\n   - deep\n\n   goes on\n');
		expect(blocks.map(({kind, text, marker, level}) => [kind, text, marker, level])).toEqual([
			['code', 'let a;\n\n  a();', undefined, undefined],
			['list-item', 'one', '3.', 1],
			['list-item', 'two', '4.', 1],
			['list-item', 'deep', undefined, 2],
			['paragraph', 'goes on', undefined, undefined],
		]);
	});
});

describe('a plain text', () => {
	it('keeps the numbers of its lists, and how deep they lie', () => {
		const {blocks} = readArticle(
			`${sentence}\n\n1. Boats with two masts\n2. Boats with one mast\n   - of wood\n   - of steel\n3. Boats without\n\n${sentence}`,
		);
		expect(
			blocks.filter(({kind}) => kind === 'list-item').map(({text, marker, level}) => [marker, text, level]),
		).toEqual([
			['1.', 'Boats with two masts', 1],
			['2.', 'Boats with one mast', 1],
			[undefined, 'of wood', 2],
			[undefined, 'of steel', 2],
			['3.', 'Boats without', 1],
		]);
	});
});
