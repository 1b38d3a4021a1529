import {describe, expect, it} from 'vitest';
import {isKept} from '../../source/article/article.js';
import {parsePage} from '../../source/article/parse-page.js';
import {readArticle} from '../../source/article/read-article.js';
import {declaredValue} from '../../source/article/style-declarations.js';

const paragraphs = [
	'The ferry to the outer islands sailed again on Friday, a week after its engine had failed in the sound.',
	'Passengers who had waited in the school hall were taken first, the harbour master told the local paper.',
	'“We were fed well and slept badly,” said Tove Aro, who had missed the birth of her second grandchild.',
];
const menu =
	'<header><nav><ul><li><a href="/n">News</a></li><li><a href="/s">Sport</a></li></ul></nav></header>';
const body = paragraphs.map(text => `<p>${text}</p>`).join('');
const keptOf = (html: string): string[] =>
	readArticle(`<!doctype html><title>Ferry</title><body>${html}`, {format: 'html'})
		.blocks.filter(isKept)
		.map(({text}) => text);

describe('a style attribute', () => {
	it.each([
		['display:none', 'none'],
		['color: red; DISPLAY : None ;', 'none'],
		['--x-display: none', ''],
		['--x: a;display:none', 'none'],
		['background: url(x;display:none)', ''],
		['content: ";display:none"', ''],
		['/* display:none; */ color: red', ''],
		['display: none; display: block', 'block'],
		['display: none !important; display: block', 'none'],
		['/*', ''],
		["content: 'open;display:none", ''],
	])('%s displays as "%s"', (style, value) => {
		expect(declaredValue(style, 'display')).toBe(value);
	});
});

describe('an element', () => {
	const seen = (html: string) =>
		parsePage(`<body><p>Before.</p>${html}`)
			.lines.map(({text}) => text)
			.slice(1);

	it.each([
		'<div hidden>One.</div>',
		'<div hidden="">One.</div>',
		'<div aria-hidden="true">One.</div>',
		'<div aria-hidden=" TRUE ">One.</div>',
		'<div style="display:none">One.</div>',
		'<div style="color: red; DISPLAY: NONE !important">One.</div>',
		'<div style="visibility:hidden">One.</div>',
		'<table style="visibility:collapse"><tr><td>One.</table>',
		'<div style="display:none"><p style="display:block">One.</p></div>',
		'<template><p>One.</p></template>',
		'<dialog><p>One.</p></dialog>',
		'<div popover><p>One.</p></div>',
		'<select><option>One.</option></select>',
		'<noscript><p>One.</p></noscript>',
	])('is not seen: %s', html => {
		expect(seen(html)).toEqual([]);
	});

	it.each([
		'<div aria-hidden="false">One.</div>',
		'<div aria-hidden>One.</div>',
		'<div hidden="until-found">One.</div>',
		'<div hidden style="display: flex">One.</div>',
		'<div style="visibility:visible">One.</div>',
		'<div style="display:none;display:block">One.</div>',
		'<div style="display:nonesuch">One.</div>',
		'<div data-style="display:none" class="hidden">One.</div>',
		'<details><div>One.</div></details>',
		'<dialog open>One.</dialog>',
		'<template shadowrootmode="open"><p>One.</p></template>',
	])('is seen: %s', html => {
		expect(seen(html)).toEqual(['One.']);
	});
});

describe('what a page hides', () => {
	it.each([
		[
			'sent hidden and put in place by a script',
			`<div id="root">Loading…</div><div hidden id="S:0">${body}</div>`,
		],
		[
			'under a dialogue',
			`<div aria-hidden="true">${body}</div><div role="dialog">Choose your language</div>`,
		],
		['until a script fades it in', `<main style="visibility: hidden">${body}</main>`],
		['hidden within what is hidden', `<div hidden><div style="display:none">${body}</div></div>`],
		['for readers without scripts', `<div id="app"></div><noscript>${body}</noscript>`],
	])('is read where little else is there: %s', (_, html) => {
		expect(keptOf(menu + html)).toEqual(expect.arrayContaining(paragraphs));
	});

	it('stays hidden beside an article', () => {
		const kept = keptOf(
			`${menu}<article>${body}${body.replaceAll('The', 'One')}</article><div hidden><p>You have won a voyage to the islands, and more than that: a second one.</p></div>`,
		);
		expect(kept).toEqual(expect.arrayContaining(paragraphs));
		expect(kept.join(' ')).not.toContain('You have won');
	});

	it('shows no notice that is hidden beside a hidden article', () => {
		const notice = '<div hidden><p>Your browser is too old for this page, we are sorry to say.</p></div>';
		expect(keptOf(`${menu}<div hidden>${body}</div>${notice}`).join(' ')).not.toContain('too old');
	});

	it('is seen where it is hidden only until it is looked for, or displayed all the same', () => {
		const page = keptOf(`<section hidden="until-found">${body}</section>`);
		expect(page).toEqual(expect.arrayContaining(paragraphs));
		expect(keptOf(`<section hidden style="display: block">${body}</section>`)).toEqual(
			expect.arrayContaining(paragraphs),
		);
	});
});
