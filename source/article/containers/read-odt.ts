import {counted} from '../page-lists.js';
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
	table: within('table'),
	'table-header-rows': within('thead'),
	'table-row': within('tr'),
	'covered-table-cell': {before: '', after: ''},
};

type Styles = {
	/** The style that each is based on, by their names. */
	parents: ReadonlyMap<string | null, string | null>;
	/** Those whose text is not shown. */
	hidden: ReadonlySet<string | null>;
	/** How lists are numbered, by the name of their style and their level from 1; headings by their level alone. */
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
	const {list, item, heading} = listCounter(styles);
	const marksOf = (element: PageElement): Marks | undefined => {
		const name = element.localName;
		if (leftOut.has(name) || isHidden(element, styles)) return undefined;
		switch (name) {
			case 'h':
				return heading(element);
			case 'p':
				return textIn(tagOf(element, styles));
			case 'a':
				return {...linkTo(element.getAttribute('href')), hasText: true};
			case 'list':
				return list(element);
			case 'list-item':
				return item(element);
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
	const hidden = new Set(
		all('text-properties')
			.filter(look => look.getAttribute('display') === 'none')
			.map(({parentNode}) => (parentNode instanceof PageElement ? parentNode.getAttribute('name') : null)),
	);
	const numbered = new Map<string, PageElement>();
	for (const style of all('list-style'))
		for (const level of style.children)
			if (level.localName === 'list-level-style-number' && level.getAttribute('num-format'))
				numbered.set(`${style.getAttribute('name')} ${level.getAttribute('level')}`, level);
	for (const level of all('outline-level-style'))
		if (level.getAttribute('num-format')) numbered.set(` ${level.getAttribute('level')}`, level);
	return {parents, hidden, numbered};
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

/** Whether a passage is not shown, by itself or by its style (OpenDocument 1.3, part 3, 19.807 and 20.376). */
const isHidden = (element: PageElement, {hidden}: Styles): boolean =>
	element.getAttribute('display') === 'none' || hidden.has(element.getAttribute('style-name') ?? '');

/** A list: its style, its level from 1, and what is counted of all levels, and whether it goes on with another. */
type OdtList = {style: string; level: number; counts: number[]; goesOn: boolean};

/** What lists, their items and headings are in HTML, counted in the order of the document (OpenDocument 1.3, part 3, 5.3). */
function listCounter({
	numbered,
}: Styles): Record<'list' | 'item' | 'heading', (element: PageElement) => Marks> {
	const lists = new Map<unknown, OdtList>();
	const headings: number[] = [];
	const count = (counts: number[], style: string, level: number, given?: number): string => {
		const numbering = numbered.get(`${style} ${level}`)!;
		counts.length = level;
		counts[level - 1] = given ?? (counts[level - 1] ?? (numberOf(numbering, 'start-value') ?? 1) - 1) + 1;
		const levels = Math.min(level, mostLevels, numberOf(numbering, 'display-levels') ?? 1);
		return Array.from({length: levels}, (_, at) => level - levels + at + 1)
			.map(at => counted(counts[at - 1] ?? 1, typeOf(numbered.get(`${style} ${at}`))))
			.join('.');
	};

	return {
		list(element) {
			const above = element.parentNode instanceof PageElement && lists.get(element.parentNode.parentNode);
			const continued = element.getAttribute('continue-numbering') === 'true';
			const style = element.getAttribute('style-name') ?? (above ? above.style : '');
			const level = above ? above.level + 1 : 1;
			const before = lists.get(element.getAttribute('continue-list') ?? (continued ? style : undefined));
			const goesOn = continued || (above ? above.goesOn : before !== undefined);
			const counts = above ? above.counts : (before?.counts ?? []);
			if (above && !goesOn) counts.length = Math.min(counts.length, level - 1);
			const list = {style, level, counts, goesOn};
			for (const name of [element, element.getAttribute('id'), above ? null : style])
				if (name) lists.set(name, list);
			const numbering = numbered.get(`${style} ${level}`);
			return numbering ? within('ol', ` type="${typeOf(numbering)}"`) : within('ul');
		},
		item(element) {
			const list = lists.get(element.parentNode);
			// One of nothing but another list has no number.
			if (
				!list ||
				!numbered.has(`${list.style} ${list.level}`) ||
				element.firstElementChild?.localName === 'list'
			)
				return within('li');
			const {style, level, counts} = list;
			const number = count(counts, style, level, numberOf(element, 'start-value'));
			const marker = number.includes('.') ? ` style="list-style-type: '${number}.'"` : '';
			return within('li', ` value="${counts[level - 1]}"${marker}`);
		},
		heading(element) {
			const level = Math.max(1, Math.min(mostLevels, numberOf(element, 'outline-level') ?? 1));
			const {before, after} = within(`h${Math.min(6, level)}`);
			const number = numbered.has(` ${level}`) && element.getAttribute('is-list-header') !== 'true';
			return {before: number ? `${before}${count(headings, '', level)} ` : before, after, hasText: true};
		},
	};
}

// Of a number; OpenDocument has ten of lists.
const mostLevels = 10;

const typeOf = (numbering: PageElement | undefined): string =>
	/^[aAiI]/.exec(numbering?.getAttribute('num-format') ?? '')?.[0] ?? '1';

function numberOf(element: PageElement, name: string): number | undefined {
	const value = Number.parseInt(element.getAttribute(name) ?? '', 10);
	return Number.isNaN(value) ? undefined : value;
}

const parentName = ({parentNode}: PageElement): string =>
	parentNode instanceof PageElement ? parentNode.localName : '';
