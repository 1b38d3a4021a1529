import {PageElement} from '../page-tree.js';
import {headingTag, listCounter, type ParagraphStyle, settingOf, stylesOf} from './docx-styles.js';
import type {Entry} from './entry.js';
import {escaped} from './markup.js';
import {type OfficePart, officeHead} from './office-head.js';
import {childOf, linkTo, type Marks, notesAsHtml, within, writeHtml} from './write-html.js';

// What says how something looks, was removed, or stands there once more for older programs.
const leftOut = new Set(
	'ppr rpr tblpr tblgrid trpr tcpr sectpr sdtpr del movefrom deltext fallback'.split(' '),
);
const nothing: Marks = {before: '', after: ''};
const inHtml: Readonly<Record<string, Marks>> = {
	t: {...nothing, hasText: true},
	tab: {before: '\t', after: ''},
	br: {before: '<br>', after: ''},
	cr: {before: '<br>', after: ''},
	nobreakhyphen: {before: '-', after: ''},
	tbl: within('table'),
	tr: within('tr'),
};

/**
Reads a document of Word (ECMA-376, 17): its headings, lists, tables, notes and links; not its comments, nor the heads and feet
of its pages. `path` is that of its main part.
*/
export function readDocx(partAt: OfficePart, path: string): Entry {
	const [, folder, file] = /^(.*?)([^/]*)$/.exec(path)!;
	const targets = new Map(
		partAt(`${folder}_rels/${file}.rels`)
			?.getElementsByTagName('relationship')
			.map(relation => [relation.getAttribute('id'), relation.getAttribute('target')]),
	);
	const styles = stylesOf(partAt(`${folder}styles.xml`));
	const count = listCounter(partAt(`${folder}numbering.xml`));
	const noteIds: string[] = [];
	const fields: Field[] = [];
	let followsInitial = false;
	const marksOf = (element: PageElement): Marks | undefined => {
		const name = element.localName;
		if (leftOut.has(name)) return undefined;
		switch (name) {
			case 'p':
				// One that is broken off must not hide all that comes.
				while (fields.at(-1) && !fields.at(-1)!.shown) fields.pop();
				if (isInitial(element)) {
					followsInitial = true;
					return {before: '<p>', after: ''};
				}

				if (followsInitial) {
					followsInitial = false;
					return {before: '', after: '</p>'};
				}

				return paragraph(element, styles, count);
			case 'r':
				return run(element);
			case 'hyperlink':
				return linkTo(targets.get(element.getAttribute('id')));
			case 'fldsimple':
				return linkOf(element.getAttribute('instr') ?? '');
			case 'fldchar':
				return fieldMark(element.getAttribute('fldchartype'), fields);
			case 'instrtext':
				if (fields.length > 0) fields.at(-1)!.told += element.textContent;
				return undefined;
			case 't':
				// What a field is computed of.
				return fields.at(-1)?.isUnseen ? undefined : inHtml.t;
			case 'sym':
				return {before: escaped(symbolOf(element)), after: ''};
			case 'tc':
				return cell(element);
			case 'footnotereference':
			case 'endnotereference':
				noteIds.push(`${name.slice(0, -'reference'.length)} ${element.getAttribute('id')}`);
				return {before: `<sup>${noteIds.length}</sup>`, after: ''};
			default:
				return inHtml[name] ?? nothing;
		}
	};

	const body = writeHtml(partAt(path)!, marksOf);
	const notes = new Map<string, string>();
	for (const kind of ['footnote', 'endnote'])
		if (noteIds.some(id => id.startsWith(kind)))
			for (const note of partAt(`${folder}${kind}s.xml`)?.getElementsByTagName(kind) ?? [])
				notes.set(`${kind} ${note.getAttribute('id')}`, writeHtml(note, marksOf));
	const {head, saved} = officeHead(partAt('docProps/core.xml'));
	const html = `${head}<body>${body}${notesAsHtml(noteIds.map(id => notes.get(id) ?? ''))}`;
	return {html, isWhole: true, saved};
}

/** Whether a paragraph is the large first letter of the next one, in a frame of its own (17.3.1.11). */
const isInitial = (element: PageElement): boolean =>
	/^(?:drop|margin)$/.test(childOf(childOf(element, 'ppr'), 'framepr')?.getAttribute('dropcap') ?? '');

function paragraph(
	element: PageElement,
	styles: ReadonlyMap<string, ParagraphStyle>,
	count: ReturnType<typeof listCounter>,
): Marks {
	const own = childOf(element, 'ppr');
	const style = styles.get(settingOf(own, 'pstyle') ?? '') ?? {};
	const tag = headingTag(settingOf(own, 'outlinelvl')) ?? style.tag;
	if (tag === 'figcaption') return {before: '<figure><figcaption>', after: '</figcaption></figure>'};
	const counted = count(childOf(own, 'numpr') ?? style.numbering);
	if (tag) {
		const {before, after} = within(tag);
		return {before: counted?.number ? `${before}${escaped(counted.number)} ` : before, after};
	}

	return counted?.item ?? within(looksLikeHeading(element) ? 'h2' : 'p');
}

/**
A field as Word has it in pieces: what it tells, whether the text that comes is not seen, as where it stands in what another
tells (`isWithin`), and, from where its own text begins, what that is in HTML.
*/
type Field = {told: string; shown?: Marks; isUnseen: boolean; isWithin: boolean};

/** What a piece of a field is in HTML; the fields that are open change. */
function fieldMark(type: string | null, fields: Field[]): Marks {
	const field = fields.at(-1);
	if (type === 'begin') fields.push({told: '', isUnseen: true, isWithin: field?.isUnseen ?? false});
	if (type === 'separate' && field) {
		field.isUnseen = field.isWithin;
		field.shown = linkOf(field.told);
		return {before: field.shown.before, after: ''};
	}

	return type === 'end' ? {before: fields.pop()?.shown?.after ?? '', after: ''} : nothing;
}

const linkOf = (told: string): Marks => linkTo(/^\s*HYPERLINK\s+"([^"]*)"/i.exec(told)?.[1]);

// The letters of Symbol from A and a, and of it and Wingdings what texts have.
const greek = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ......αβχδεφγηιϕκλμνοπθρστυϖωξψζ';
const ofSymbol: Readonly<Record<number, string>> = {
	163: '≤',
	165: '∞',
	172: '←',
	174: '→',
	176: '°',
	177: '±',
	179: '≥',
	180: '×',
	183: '•',
	185: '≠',
	187: '≈',
};
const ofWingdings: Readonly<Record<number, string>> = {
	111: '□',
	159: '•',
	167: '▪',
	168: '□',
	216: '➢',
	223: '←',
	224: '→',
	251: '✗',
	252: '✓',
	253: '☒',
	254: '☑',
};

/** The character that a sign of a font of signs stands for; a mark for one that is not known. */
function symbolOf(element: PageElement): string {
	const code = Number.parseInt(element.getAttribute('char') ?? '', 16);
	if (!(code >= 0xf000 && code <= 0xf0ff)) return code > 0 && code <= 0xffff ? String.fromCharCode(code) : '';
	const sign = code - 0xf000;
	const font = element.getAttribute('font') ?? '';
	if (/^wingdings$/i.test(font)) return ofWingdings[sign] ?? unknownSign;
	return (/^symbol$/i.test(font) ? (ofSymbol[sign] ?? greek[sign - 0x41]) : undefined) ?? unknownSign;
}

const unknownSign = '\uFFFD';

// Characters.
const longestHeading = 150;
// Half points: 14 points, where letters have 10 to 12.
const large = 28;

/** Whether a paragraph is a heading by its look alone: a bold or large line that does not end as a sentence does. */
function looksLikeHeading(element: PageElement): boolean {
	if (element.parentNode instanceof PageElement && element.parentNode.localName === 'tc') return false;
	const runs = element.children.filter(child => child.localName === 'r' && child.textContent.trim() !== '');
	const text = runs
		.map(child => child.textContent)
		.join('')
		.trim();
	return (
		text.length > 0 &&
		text.length <= longestHeading &&
		!/[.!?…,;:]$/.test(text) &&
		runs.every(child => {
			const look = childOf(child, 'rpr');
			return isOn(look, 'b') || Number(settingOf(look, 'sz') ?? 0) >= large;
		})
	);
}

/** Whether a run has a quality: `<w:b/>`, not `<w:b w:val="0"/>`. */
const isOn = (look: PageElement | undefined, quality: string): boolean =>
	childOf(look, quality) !== undefined && !/^(?:0|false|off)$/.test(settingOf(look, quality) ?? '');

function run(element: PageElement): Marks | undefined {
	const look = childOf(element, 'rpr');
	if (isOn(look, 'vanish')) return undefined;
	return settingOf(look, 'vertalign') === 'superscript' ? within('sup') : nothing;
}

function cell(element: PageElement): Marks {
	const look = childOf(element, 'tcpr');
	const isHead = isOn(childOf(element.parentNode, 'trpr'), 'tblheader');
	const columns = Number.parseInt(settingOf(look, 'gridspan') ?? '1', 10);
	return within(isHead ? 'th' : 'td', columns > 1 ? ` colspan="${columns}"` : '');
}
