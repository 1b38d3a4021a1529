import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {parseFragment} from 'parse5';
import {describe, expect, it} from 'vitest';
import {type Emphasis, withoutOverlaps} from '../../source/report/emphasis.js';
import {html, webLink} from '../../source/report/html-text.js';
import {emphasizedMarkdown, markdown} from '../../source/report/markdown-text.js';
import {emphasizedHtml, wrapRanges} from '../../source/report/wrap-ranges.js';
import {safe, toSafeText} from '../../source/text/safe-text.js';
import {attacks} from './hostile-articles.js';
import {elementsIn, shownText} from './html-tree.js';
import {kindsIn, textOf} from './markdown-tree.js';

// Signs that a markup language reads, in any order, among letters of any kind.
const signs = [
	...'<>&"\'`*_[]()#+-.!|~=:;/\\$@^{} \n1a',
	'&lt;',
	'&#60;',
	'<!--',
	'](',
	'```',
	'1. ',
	'://',
	'www.',
];
const anyText = fc
	.string({
		unit: fc.oneof(
			fc.constantFrom(...signs),
			fc.constantFrom(...attacks),
			fc.string({unit: 'binary', maxLength: 2}),
		),
	})
	.map(toSafeText);

const ranges = fc.array(fc.tuple(fc.nat(60), fc.nat(20)), {maxLength: 12});

describe('HTML', () => {
	it('shows any text as it is, in elements and attributes', () => {
		fc.assert(
			fc.property(anyText, anyText, (text, attribute) => {
				const page = parseFragment(html`<p title="${attribute}">${text}</p>`.toString());
				expect(page.childNodes).toHaveLength(1);
				const [p] = elementsIn(page);
				expect(p.name).toBe('p');
				expect(p.attribs).toEqual({title: attribute});
				expect(p.children.every(({nodeName}) => nodeName === '#text')).toBe(true);
				expect(p.text).toBe(text);
			}),
		);
	});

	it('keeps a text whole whatever is wrapped round its parts, and nests what overlaps', () => {
		fc.assert(
			fc.property(anyText, ranges, (text, parts) => {
				const wrapped = parts
					.map(([start, length]) => ({start, end: Math.min(start + length + 1, text.length)}))
					.filter(({start, end}) => start < end)
					.map((range, index) => ({
						...range,
						wrap: (words: ReturnType<typeof html>, isRest: boolean) =>
							html`<b class="${index}"${isRest ? html` lang="rest"` : undefined}>${words}</b>`,
					}));
				const page = parseFragment(wrapRanges(text, wrapped).toString());
				expect(shownText(page)).toBe(text);
				const all = elementsIn(page).filter(({name}) => name === 'b');
				for (const [index, {start, end}] of wrapped.entries()) {
					const pieces = all.filter(({attribs}) => attribs.class === String(index));
					expect(pieces.map(piece => piece.text).join('')).toBe(text.slice(start, end));
					expect(pieces.filter(({attribs}) => attribs.lang === undefined)).toHaveLength(1);
				}
			}),
		);
	});

	it('links to web addresses and to nothing else', () => {
		const link = (url: string) => webLink(url, html`words`).toString();
		expect(link('https://example.org/ä?a=1&b="2"')).toBe(
			'<a href="https://example.org/%C3%A4?a=1&amp;b=%222%22" rel="noreferrer">words</a>',
		);
		for (const url of [
			'javascript:alert(1)',
			' java\nscript:alert(1)',
			'data:text/html,x',
			'file:///etc/passwd',
			'//a',
			'',
		])
			expect(link(url)).toBe('words');
	});

	it('takes no other markup for its own', () => {
		const forged = {language: 'html' as const, toString: () => '<script>'};
		expect(html`${forged}`.toString()).toBe('&lt;script&gt;');
	});
});

describe('Markdown', () => {
	it('shows any text as it is, in a paragraph, a heading, a quotation, a list and in bold', () => {
		fc.assert(
			fc.property(anyText, anyText, (text, more) => {
				fc.pre(text !== '' && more !== '');
				for (const [written, kinds, shown] of [
					[markdown`${text}`, ['paragraph'], text],
					[markdown`## ${text}`, ['heading'], text],
					[markdown`> ${text}`, ['blockquote', 'paragraph'], text],
					[markdown`- ${text}`, ['list', 'listItem', 'paragraph'], text],
					[markdown`a ${text}${more}`, ['paragraph'], `a ${text}${more}`],
				] as const) {
					const tree = fromMarkdown(written.toString());
					expect(kindsIn(tree)).toEqual(['root', ...kinds, 'text']);
					expect(textOf(tree)).toBe(shown);
				}
			}),
		);
	});

	it('keeps a text whole whatever stands out in it', () => {
		const kinds = ['shared', 'agree', 'differ'] as const;
		fc.assert(
			fc.property(anyText, ranges, (text, parts) => {
				fc.pre(text !== '');
				const emphases = parts
					.map(([start, length], index) => ({
						start,
						end: Math.min(start + length + 1, text.length),
						as: kinds[index % 3],
					}))
					.filter(({start, end}) => start < end);
				const tree = fromMarkdown(emphasizedMarkdown(text, emphases).toString());
				expect(textOf(tree)).toBe(text);
				const allowed = ['root', 'paragraph', 'text', 'strong', 'emphasis'];
				expect(kindsIn(tree).filter(kind => !allowed.includes(kind))).toEqual([]);
			}),
		);
	});
});

describe('emphases', () => {
	it('are in order, none over another, each place marked as what tells most of it', () => {
		const text = safe`North Korean troops, 3,000 of them, arrived`;
		const emphases: Emphasis[] = [
			{start: 21, end: 26, as: 'shared'},
			{start: 6, end: 12, as: 'shared'},
			{start: 0, end: 5, as: 'shared'},
			{start: 21, end: 26, as: 'differ'},
		];
		expect(withoutOverlaps(emphases, text)).toEqual([
			{start: 0, end: 12, as: 'shared'},
			{start: 21, end: 26, as: 'differ'},
		]);
		expect(emphasizedHtml(text, emphases).toString()).toBe(
			'<mark>North Korean</mark> troops, <mark class="differ">3,000</mark> of them, arrived',
		);
	});
});

describe('markup', () => {
	it('is made by one tag for each language', () => {
		const makers = readdirSync('source', {recursive: true, encoding: 'utf8'}).filter(
			file => /\.tsx?$/.test(file) && /\bmarkupTag\(/.test(readFileSync(`source/${file}`, 'utf8')),
		);
		expect(makers.sort()).toEqual(['report/html-text.ts', 'report/markdown-text.ts']);
	});
});
