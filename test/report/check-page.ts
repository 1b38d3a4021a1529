import {createHash} from 'node:crypto';
import {parse} from 'parse5';
import {expect} from 'vitest';
import {elementsIn, type HtmlElement} from './html-tree.js';

/** What the reports may consist of: their elements and the attributes of each besides those of all. */
const elements: Record<string, readonly string[]> = {
	html: [],
	head: [],
	meta: ['charset', 'http-equiv', 'content', 'name'],
	title: [],
	style: [],
	body: [],
	header: [],
	nav: [],
	main: ['tabindex'],
	footer: [],
	section: [],
	article: [],
	figure: [],
	figcaption: [],
	div: ['tabindex'],
	h1: [],
	h2: [],
	h3: [],
	h4: [],
	p: [],
	ul: [],
	li: [],
	blockquote: [],
	span: [],
	b: [],
	mark: [],
	strong: [],
	a: ['href', 'rel'],
	table: [],
	thead: [],
	tbody: [],
	tr: [],
	th: ['scope'],
	td: [],
	svg: ['width', 'height'],
	desc: [],
	line: ['x1', 'y1', 'x2', 'y2'],
	rect: ['x', 'y', 'width', 'height', 'rx'],
	text: ['x', 'y', 'text-anchor'],
};
const anywhere = ['id', 'class', 'lang', 'dir', 'role', 'aria-label', 'aria-labelledby', 'aria-describedby'];

// Controls but line feed and tab (which set the source out), bidi controls, and characters that draw nothing.
export const unseen =
	/[^\P{Cc}\n\t]|[\u061C\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060-\u206F\uFEFF\u00AD\p{Surrogate}]/u;

/** Asserts that a page holds what our pages hold and nothing else, and gives the text that it shows. */
export function checkPage(page: string): string {
	const all = elementsIn(parse(page));
	expect(page).not.toMatch(unseen);
	expect(page).not.toContain('<!--');
	for (const {name, attribs} of all) {
		expect(Object.keys(elements)).toContain(name);
		const unknown = Object.keys(attribs).filter(
			attribute => !anywhere.includes(attribute) && !elements[name].includes(attribute),
		);
		expect({name, unknown}).toEqual({name, unknown: []});
	}

	checkLinks(all);
	checkHeadings(all);
	checkPolicy(all);
	return all.find(({name}) => name === 'body')!.text;
}

function checkLinks(all: readonly HtmlElement[]): void {
	const ids = all.flatMap(({attribs}) => attribs.id ?? []);
	expect(ids).toEqual([...new Set(ids)]);
	for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
	for (const {name, attribs} of all) {
		if (name === 'a') {
			expect(attribs.href).toMatch(/^(?:#|https?:\/\/)/);
			if (attribs.href.startsWith('#')) expect(ids).toContain(attribs.href.slice(1));
		}

		for (const named of [attribs['aria-labelledby'], attribs['aria-describedby']]) {
			if (named !== undefined) expect(ids).toContain(named);
		}

		if (attribs.lang) expect(attribs.lang).toMatch(/^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i);
	}
}

/** One heading of the first level, and none that leaves a level out. */
function checkHeadings(all: readonly HtmlElement[]): void {
	const levels = all.filter(({name}) => /^h[1-6]$/.test(name)).map(({name}) => Number(name[1]));
	expect(levels[0]).toBe(1);
	expect(levels.filter(level => level === 1)).toHaveLength(1);
	for (const [index, level] of levels.entries())
		expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
}

/** The policy lets nothing in but the one style, which it knows by its hash. */
function checkPolicy(all: readonly HtmlElement[]): void {
	const styles = all.filter(({name}) => name === 'style').map(({text}) => text);
	expect(styles).toHaveLength(1);
	const hash = createHash('sha256').update(styles[0]).digest('base64');
	const policies = all.filter(({attribs}) => attribs['http-equiv'] === 'Content-Security-Policy');
	expect(policies.map(({attribs}) => attribs.content)).toEqual([
		`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
	]);
}
