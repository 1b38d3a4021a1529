import type {PageDocument, PageElement} from '../page-tree.js';
import {childOf, type Marks} from './write-html.js';

/** What a style makes of a paragraph: an element of HTML, and how it is counted (`numPr`). */
export type ParagraphStyle = {tag?: string; numbering?: PageElement};

/** The value of a child element, as most of Word's settings have it. */
export const settingOf = (element: PageElement | undefined, child: string): string | undefined =>
	childOf(element, child)?.getAttribute('val') ?? undefined;

// A style is based on another, that on another again.
const mostBasedOn = 20;

/** The styles of paragraphs by their ids; names are English in every language of Word. */
export function stylesOf(document: PageDocument | undefined): ReadonlyMap<string, ParagraphStyle> {
	const elements = new Map(
		document?.getElementsByTagName('style').map(style => [style.getAttribute('styleid') ?? '', style]),
	);
	const styles = new Map<string, ParagraphStyle>();
	for (const id of elements.keys()) {
		const found: ParagraphStyle = {};
		let style = elements.get(id);
		for (let step = 0; style && step < mostBasedOn; step++) {
			const settings = childOf(style, 'ppr');
			found.tag ??= tagNamed(settingOf(style, 'name')) ?? headingTag(settingOf(settings, 'outlinelvl'));
			found.numbering ??= childOf(settings, 'numpr');
			style = elements.get(settingOf(style, 'basedon') ?? '');
		}

		styles.set(id, found);
	}

	return styles;
}

function tagNamed(name = ''): string | undefined {
	if (/^title$/i.test(name)) return 'h1';
	if (/^caption$/i.test(name)) return 'figcaption';
	if (/^(?:intense )?quote$|^block text$/i.test(name)) return 'blockquote';
	const level = /^heading ([1-9])$/i.exec(name)?.[1];
	return level && headingTag(String(Number(level) - 1));
}

/** The heading of an outline's level, which begins with 0; 9 is body text. */
export const headingTag = (level: string | undefined): string | undefined =>
	level === undefined || !/^[0-8]$/.test(level) ? undefined : `h${Math.min(6, Number(level) + 1)}`;

const types: Readonly<Record<string, string>> = {
	lowerLetter: 'a',
	upperLetter: 'A',
	lowerRoman: 'i',
	upperRoman: 'I',
};
const deepestList = 8;

/**
Counts the items of lists: of each, by its `numPr`, the list of one item in HTML that it is; undefined for no item. A new
definition with a start of its own counts anew, others of the same go on.
*/
export function listCounter(
	document: PageDocument | undefined,
): (numbering: PageElement | undefined) => Marks | undefined {
	const byId = (name: string) =>
		new Map(document?.getElementsByTagName(name).map(one => [one.getAttribute(`${name}id`), one]));
	const [definitions, lists] = [byId('abstractnum'), byId('num')];
	const counts = new Map<string, number[]>();
	return numbering => {
		const id = settingOf(numbering, 'numid') ?? '0';
		const level = Math.min(deepestList, Number.parseInt(settingOf(numbering, 'ilvl') ?? '0', 10) || 0);
		const list = lists.get(id);
		if (!list) return undefined;
		const definition = settingOf(list, 'abstractnumid');
		const settings = definitions
			.get(definition ?? '')
			?.children.find(one => one.localName === 'lvl' && one.getAttribute('ilvl') === String(level));
		const format = settingOf(settings, 'numfmt') ?? 'bullet';
		const around = {before: '<ul>'.repeat(level), after: '</ul>'.repeat(level)};
		if (format === 'bullet' || format === 'none')
			return {before: `${around.before}<ul><li>`, after: `</li></ul>${around.after}`};
		const key = childOf(list, 'lvloverride') ? `list ${id}` : `definition ${definition}`;
		const counted = counts.get(key) ?? [];
		counts.set(key, counted);
		counted.length = level + 1;
		const start = Number.parseInt(settingOf(settings, 'start') ?? '1', 10);
		counted[level] = (counted[level] ?? (Number.isNaN(start) ? 1 : start) - 1) + 1;
		const type = types[format] ?? '1';
		return {
			before: `${around.before}<ol type="${type}" start="${counted[level]}"><li>`,
			after: `</li></ol>${around.after}`,
		};
	};
}
