import {counted as inList} from '../page-lists.js';
import type {PageDocument, PageElement} from '../page-tree.js';
import {escaped} from './markup.js';
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

/** A counted paragraph: as the list of one item in HTML that it is, and its number, "2.1"; that of a bullet is empty. */
export type Counted = {item: Marks; number: string};

/**
Counts paragraphs, each by its `numPr`; undefined for one that is not counted. Lists of one definition go on counting, but where
one has a start of its own.
*/
export function listCounter(
	document: PageDocument | undefined,
): (numbering: PageElement | undefined) => Counted | undefined {
	const byId = (name: string) =>
		new Map(document?.getElementsByTagName(name).map(one => [one.getAttribute(`${name}id`), one]));
	const [definitions, lists] = [byId('abstractnum'), byId('num')];
	const counts = new Map<string, number[]>();
	const begun = new Set<string>();
	return numbering => {
		const id = settingOf(numbering, 'numid') ?? '0';
		const level = Math.min(deepestList, numberIn(numbering, 'ilvl') ?? 0);
		const list = lists.get(id);
		if (!list) return undefined;
		const definition = settingOf(list, 'abstractnumid') ?? '';
		const own = levelOf(list, 'lvloverride', level);
		const settingsOf = (at: number) =>
			childOf(levelOf(list, 'lvloverride', at), 'lvl') ?? levelOf(definitions.get(definition), 'lvl', at);
		const settings = settingsOf(level);
		const around = {before: '<ul>'.repeat(level), after: '</ul>'.repeat(level)};
		const isBullet = /^(?:bullet|none)$/.test(settingOf(settings, 'numfmt') ?? 'bullet');
		const itemIn = (list: string, item: string) => ({
			before: `${around.before}<${list}><${item}>`,
			after: `</li></${list.slice(0, 2)}>${around.after}`,
		});
		if (isBullet) return {item: itemIn('ul', 'li'), number: ''};
		const counted = counts.get(definition) ?? [];
		counts.set(definition, counted);
		counted.length = level + 1;
		const isFirst = !begun.has(`${id} ${level}`);
		begun.add(`${id} ${level}`);
		const start = numberIn(settings, 'start') ?? 1;
		counted[level] =
			(isFirst ? numberIn(own, 'startoverride') : undefined) ?? (counted[level] ?? start - 1) + 1;
		const text = settingOf(settings, 'lvltext') ?? '';
		const number = text.replace(/%([1-9])/g, (_, at) => {
			const type = typeOf(settingsOf(at - 1));
			return inList(counted[at - 1] ?? 1, type);
		});
		// What HTML cannot count.
		const style = /%.*%/.test(text) ? ` style="list-style-type: '${escaped(number)}'"` : '';
		return {
			item: itemIn(`ol type="${typeOf(settings)}" start="${counted[level]}"`, `li${style}`),
			number,
		};
	};
}

const typeOf = (level: PageElement | undefined): string => types[settingOf(level, 'numfmt') ?? ''] ?? '1';

/** What is said of a level of lists, which begins with 0. */
const levelOf = (list: PageElement | undefined, name: string, level: number): PageElement | undefined =>
	list?.children.find(one => one.localName === name && one.getAttribute('ilvl') === String(level));

function numberIn(element: PageElement | undefined, child: string): number | undefined {
	const value = Number.parseInt(settingOf(element, child) ?? '', 10);
	return Number.isNaN(value) ? undefined : value;
}
