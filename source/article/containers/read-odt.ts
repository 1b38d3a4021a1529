import {PageElement} from '../page-tree.js';
import type {Entry} from './entry.js';
import {type OfficePart, officeHead} from './office-head.js';
import {linkTo, type Marks, notesAsHtml, within, writeHtml} from './write-html.js';

// What was removed, notes in the margin, and what stands for pictures and programs.
const leftOut = new Set(
	'tracked-changes annotation forms scripts desc note-citation object binary-data automatic-styles font-face-decls'.split(
		' ',
	),
);
const text: Marks = {before: '', after: '', hasText: true};
const inHtml: Readonly<Record<string, Marks>> = {
	tab: {before: '\t', after: ''},
	s: {before: ' ', after: ''},
	'line-break': {before: '<br>', after: ''},
	'list-item': within('li'),
	table: within('table'),
	'table-header-rows': within('thead'),
	'table-row': within('tr'),
	'covered-table-cell': {before: '', after: ''},
};

type Styles = {
	/** The style that each is based on, by their names. */
	parents: ReadonlyMap<string | null, string | null>;
	/** How numbered lists are numbered, by the name of their style and their level from 1. */
	numbered: ReadonlyMap<string, PageElement>;
};

/**
Reads a text document of LibreOffice and others (OpenDocument 1.3, part 3): its headings, lists, tables, notes and links; not
its comments, nor the heads and feet of its pages.
*/
export function readOdt(partAt: OfficePart): Entry {
	const content = partAt('content.xml')!;
	const styles = stylesIn([content, partAt('styles.xml')].filter(part => part !== undefined));
	const notes: string[] = [];
	const marksOf = (element: PageElement): Marks | undefined => {
		const name = element.localName;
		if (leftOut.has(name)) return undefined;
		switch (name) {
			case 'h':
				return textIn(`h${Math.min(6, numberOf(element, 'outline-level') ?? 1)}`);
			case 'p':
				return textIn(tagOf(element, styles));
			case 'a':
				return {...linkTo(element.getAttribute('href')), hasText: true};
			case 'list':
				return list(element, styles);
			case 'table-cell': {
				const columns = numberOf(element, 'number-columns-spanned') ?? 1;
				return within('td', columns > 1 ? ` colspan="${columns}"` : '');
			}

			case 'title':
				// A picture's name; in text, the document's.
				return parentName(element) === 'frame' ? undefined : text;
			case 'note-body': {
				const place = notes.push('');
				notes[place - 1] = writeHtml(element, marksOf);
				return undefined;
			}

			case 'note':
				return {before: `<sup>${notes.length + 1}</sup>`, after: ''};
			default:
				return inHtml[name] ?? text;
		}
	};

	const body = content.getElementsByTagName('body').map(one => writeHtml(one, marksOf));
	const {head, saved} = officeHead(partAt('meta.xml'));
	return {html: `${head}<body>${body.join('')}${notesAsHtml(notes)}`, isWhole: true, saved};
}

const textIn = (tag: string): Marks => ({...within(tag), hasText: true});

function stylesIn(parts: readonly PageElement['parentNode'][]): Styles {
	const all = (name: string) => parts.flatMap(part => part?.getElementsByTagName(name) ?? []);
	const parents = new Map(
		all('style').map(style => [style.getAttribute('name'), style.getAttribute('parent-style-name')]),
	);
	const numbered = new Map<string, PageElement>();
	for (const style of all('list-style'))
		for (const level of style.children)
			if (level.localName === 'list-level-style-number' && level.getAttribute('num-format'))
				numbered.set(`${style.getAttribute('name')} ${level.getAttribute('level')}`, level);
	return {parents, numbered};
}

// A style is based on another, that on another again.
const mostBasedOn = 20;
const tags: Readonly<Record<string, string>> = {Title: 'h1', Quotations: 'blockquote'};

function tagOf(element: PageElement, {parents}: Styles): string {
	let style: string | null | undefined = element.getAttribute('style-name');
	for (let step = 0; style && step < mostBasedOn; step++) {
		if (Object.hasOwn(tags, style)) return tags[style];
		style = parents.get(style);
	}

	return 'p';
}

// Elements above a list in which others may stand that it is in.
const looksUp = 40;

function list(element: PageElement, {numbered}: Styles): Marks {
	let level = 1;
	let style = element.getAttribute('style-name');
	let above = element.parentNode;
	for (let step = 0; above instanceof PageElement && step < looksUp; step++) {
		if (above.localName === 'list') {
			level++;
			style ??= above.getAttribute('style-name');
		}

		above = above.parentNode;
	}

	const numbering = numbered.get(`${style} ${level}`);
	if (!numbering) return within('ul');
	const first = element.children.find(({localName}) => localName === 'list-item');
	const start = (first && numberOf(first, 'start-value')) ?? numberOf(numbering, 'start-value') ?? 1;
	return within('ol', ` type="${numbering.getAttribute('num-format')?.slice(0, 1)}" start="${start}"`);
}

function numberOf(element: PageElement, name: string): number | undefined {
	const value = Number.parseInt(element.getAttribute(name) ?? '', 10);
	return Number.isNaN(value) ? undefined : value;
}

const parentName = ({parentNode}: PageElement): string =>
	parentNode instanceof PageElement ? parentNode.localName : '';
