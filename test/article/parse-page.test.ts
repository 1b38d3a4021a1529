import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {pageMetadata} from '../../source/article/page-metadata.js';
import {parsePage} from '../../source/article/parse-page.js';

const lines = (html: string): string[] => parsePage(html).lines.map(line => line.text);
const elements = (html: string): number => parsePage(html).document.getElementsByTagName('*').length;
const repeated = (times: number, tag: (index: number) => string): string =>
	Array.from({length: times}, (_, index) => tag(index)).join('');

describe('the lines of a page', () => {
	it.each([
		['a head that is not closed', '<html><head><title>T</title><p>One<p>Two</html>', ['One', 'Two']],
		['a head that a header ends', '<head><title>T</title><header>One</header><p>Two', ['One', 'Two']],
		['no head, no body and no html', '<title>T</title><p>One', ['One']],
		['a body that is opened twice', '<body><p>One<body class=a><p>Two', ['One', 'Two']],
		['text after the end', '<body><p>One</p></body></html><p>Two</p>', ['One', 'Two']],
		['formatting closed too late', '<p>One <b>two</p><p>three</b> four</p>', ['One two', 'three four']],
		['a link within a link', '<a href=/1>One <a href=/2>two</a>', ['One two']],
		['an end without a beginning', 'One</p>two</div> three', ['One', 'two three']],
		['text that a table may not hold', '<table>One<tr><td>Two</table>', ['One', 'Two']],
		['table cells without ends', '<table><tr><td>One<td>Two<tr><td>Three</table>', ['One\nTwo\nThree']],
		['a script amid a line', '<p>One <script>x</script>two', ['One two']],
		['a style amid a word', '<p>One<style>p {}</style>s', ['Ones']],
		['what scripts replace', '<noscript><p>Turn it on</p></noscript><p>One', ['One']],
		['a template', '<template><p>Two</p></template><p>One', ['One']],
		['a shadow root', '<div><template shadowrootmode=open><p>One</p></template></div>', ['One']],
		['a property of the page’s own', '<p style="--x-display: none; color: red">One', ['One']],
		['a style that hides', '<p style="color: red;DISPLAY:none">One</p><p>Two', ['Two']],
		['readings beside characters', '<p><ruby>橋<rp>(</rp><rt>はし</rt><rp>)</rp></ruby>が', ['橋が']],
		['frames', '<html><head></head><frameset><noframes>Old</noframes></frameset>', []],
		['raw text', '<textarea><p>One</textarea><p>Two', ['Two']],
		['a comment that does not end', '<p>One<!-- <p>two', ['One']],
	])('are what a reader sees of %s', (_, html, seen) => {
		expect(lines(html)).toEqual(seen);
	});

	it('know that they are links where the link was not closed', () => {
		const [first, second] = parsePage('<p><a href=/>One<p>two').lines;
		expect([first.linkShare, second.linkShare]).toEqual([1, 1]);
	});

	// Tables, menus and templates move text or leave it out; nothing else may.
	it('hold all text in its order, however elements nest and end', () => {
		const tag = fc
			.tuple(
				fc.constantFrom('<', '</'),
				fc.constantFrom(...'a b i u font nobr code p div li ul h1 dd span article ruby button'.split(' ')),
				fc.constantFrom('>', ' id=x>', ' class="y z">'),
			)
			.map(parts => parts.join(''));
		const word = fc.nat(999).map(number => ` w${number} `);
		fc.assert(
			fc.property(fc.array(fc.oneof(tag, word), {maxLength: 80}), parts => {
				const words = parts.join('').match(/w\d+/g) ?? [];
				expect(lines(parts.join('')).join(' ').match(/w\d+/g) ?? []).toEqual(words);
			}),
		);
	});

	it('hold all text in its order where elements nest deeper than they are read', () => {
		const deep =
			repeated(2000, index => `<div>a${index} <b>b${index}</b> `) + repeated(2000, i => `</div>c${i} `);
		expect(lines(deep).join(' ').split(' ')).toEqual([
			...Array.from({length: 2000}, (_, index) => [`a${index}`, `b${index}`]).flat(),
			...Array.from({length: 2000}, (_, index) => `c${index}`),
		]);
		expect(Math.max(...parsePage(deep).lines.map(line => line.depth))).toBeLessThan(310);
	});

	it('leave out what is hidden deeper than elements are read', () => {
		expect(lines(`${'<div>'.repeat(297)}<p>One</p><div hidden><p>two<p>three<div>four`)).toEqual(['One']);
	});
});

describe('what a page says of itself', () => {
	it('is not said by the titles of its pictures', () => {
		expect(parsePage('<svg><title>Menu</title></svg><title> The\npage </title>').facts.title).toBe(
			'The page',
		);
	});

	it('is found where the head is not closed', () => {
		const page =
			'<head><meta property="og:title" content="Bridge"><div><link rel=canonical href="https://a.example/">';
		expect(pageMetadata(parsePage(page).facts)).toMatchObject({
			title: 'Bridge',
			address: 'https://a.example/',
		});
	});
});

describe('the tree of a page', () => {
	it('does not grow faster than the page where formatting is never closed', () => {
		const page = `<p>${repeated(1000, index => `<b id=${index}>`)}${'<p>w'.repeat(1000)}`;
		expect(elements(page)).toBeLessThan(70_000);
		expect(lines(page).filter(line => line === 'w')).toHaveLength(1000);
	});

	it('does not grow faster than the page where formatting is closed too late', () => {
		const attributes = repeated(60, index => `a${index}=1 `);
		const page = `<b ${attributes}>${`${'<div>'.repeat(8)}</b>`.repeat(1000)}One`;
		expect(parsePage(page).document.getElementsByTagName('b').length).toBeLessThan(3000);
		expect(lines(page)).toEqual(['One']);
	});

	it('has elements with so many attributes and no more', () => {
		const [paragraph] = parsePage(
			`<p ${repeated(1000, index => `a${index}=1 `)}>One`,
		).document.getElementsByTagName('p');
		expect(paragraph.attributes).toHaveLength(64);
	});
});
