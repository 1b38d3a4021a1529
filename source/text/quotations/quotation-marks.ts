import type {InParagraph} from './quotation.js';

/** What stands between two marks: `start` and `end` without them and the space beside them, `outer` with them. */
export type Marked = InParagraph & {
	outer: {start: number; end: number};
	depth: number;
	/** Whether it goes on in the next paragraph, or goes on with that of the last one. */
	goesOn: boolean;
	continues: boolean;
};

/** An opening mark that was met, and how it is told from others. */
type Open = {sort: string; at: number; inner: number; continues: boolean};

/** The quotations of paragraphs by their marks alone, in the order of their beginnings; those that never close are none. */
export function markedSpans(paragraphs: readonly string[]): Marked[] {
	const spans: Marked[] = [];
	let leftOpen: string | undefined;
	for (const [paragraph, text] of paragraphs.entries()) {
		const {closed, open} = spansOf(text, leftOpen);
		const found = closed.map(span => ({...span, paragraph}));
		const next = paragraphs[paragraph + 1]?.trimStart() ?? '';
		leftOpen = open !== undefined && next.startsWith(open.sort) ? open.sort : undefined;
		if (open && leftOpen !== undefined) {
			const outer = {start: open.at, end: text.length};
			const inner = trimmed(text, open.inner, text.length);
			found.push({...inner, outer, paragraph, goesOn: true, continues: open.continues});
		}

		for (const span of withDepths(found)) if (span.end > span.start) spans.push(span);
	}

	return spans;
}

type Closed = Omit<Marked, 'paragraph' | 'depth'>;

// How each opening mark may close. A straight mark is told by what stands beside it.
const closings: Readonly<Record<string, string>> = {
	'“': '”“"',
	'”': '”',
	'„': '“”"',
	'"': '"”',
	'‘': '’',
	'’': '’',
	"'": "'’",
	'‚': '‘’',
	'«': '»',
	'»': '«',
	'‹': '›',
	'›': '‹',
	'``': "''",
	'「': '」',
	'『': '』',
};
const marks = /``|''|["'“”„‘’‚«»‹›「」『』]/g;
const letter = /[\p{L}\p{N}]/u;
const opensAfter = /[\s([{\-–—―/¿¡:«‹“„"'‘‚「『]/;

type Mark = {text: string; at: number; end: number; mayOpen: boolean; mayClose: boolean};

/** The closed quotations of a paragraph, and the mark of double ones that stays open to its end. */
function spansOf(text: string, leftOpen: string | undefined): {closed: Closed[]; open?: Open} {
	const all = marksOf(text);
	const closed: Closed[] = [];
	let stack: Open[] = [];
	for (const [index, mark] of all.entries()) {
		const at = stack.findLastIndex(({sort}) => closings[sort].includes(mark.text) && mark.mayClose);
		const closes = at >= 0 && !isApostrophe(text, all, index) && !isInch(text, all, index, true);
		if (closes) {
			const {inner, at: start, continues} = stack[at];
			closed.push({
				...trimmed(text, inner, mark.at),
				outer: {start, end: mark.end},
				goesOn: false,
				continues,
			});
			stack = stack.slice(0, at);
		} else if (mark.mayOpen && closings[mark.text] && (at < 0 || !isSingle(mark.text))) {
			if (isInch(text, all, index, false)) continue;
			const continues = leftOpen === mark.text && text.slice(0, mark.at).trim() === '';
			// One that was not closed before another of its sort opens has lost its end; guillemets stand in guillemets.
			const ofSort = stack.filter(({sort}) => sort === mark.text);
			if (ofSort.length >= (mark.text === '«' ? 2 : 1)) stack = stack.filter(open => open !== ofSort[0]);
			stack.push({sort: mark.text, at: mark.at, inner: mark.end, continues});
		}
	}

	return {closed, open: stack.find(({sort}) => !isSingle(sort))};
}

const isSingle = (mark: string) => /^['’‘‚]$/.test(mark);

function marksOf(text: string): Mark[] {
	const found: Mark[] = [];
	for (const {0: mark, index: at} of text.matchAll(marks)) {
		const end = at + mark.length;
		const [before, after] = [text[at - 1] ?? '', text[end] ?? ''];
		const isWithin = letter.test(before) && letter.test(after);
		if (isWithin && isSingle(mark)) continue;
		found.push({text: mark, at, end, ...rolesOf(mark, before, after)});
	}

	return found;
}

function rolesOf(mark: string, before: string, after: string): Pick<Mark, 'mayOpen' | 'mayClose'> {
	const beginsWord = (before === '' || opensAfter.test(before)) && after !== '' && !/\s/.test(after);
	const endsWord = before !== '' && !/\s/.test(before);
	if (/^[「『]$|^``$/.test(mark)) return {mayOpen: true, mayClose: false};
	if (/^[」』]$|^''$/.test(mark)) return {mayOpen: false, mayClose: true};
	if (mark === '„') return {mayOpen: true, mayClose: false};
	if (mark === '“') return {mayOpen: after !== '', mayClose: endsWord && !letter.test(after)};
	if (mark === '«' || mark === '»' || mark === '‹' || mark === '›')
		return {
			mayOpen: before === '' || opensAfter.test(before) || !letter.test(before),
			mayClose: before !== '',
		};
	if (mark === '‘')
		return {mayOpen: !letter.test(before) && after !== '', mayClose: endsWord && !letter.test(after)};
	if (mark === '”')
		return {mayOpen: beginsWord, mayClose: !(/^\s?$/.test(before) && letter.test(after)) || before !== ''};
	if (mark === '’' || mark === "'")
		return {mayOpen: beginsWord && letter.test(after), mayClose: endsWord && !letter.test(after)};
	return {mayOpen: beginsWord, mayClose: before !== '' && !(/\s/.test(before) && letter.test(after))};
}

/** `the dogs’ owner`: the ending of a plural, when another mark follows that closes as well. `'90s`: years. */
function isApostrophe(text: string, all: readonly Mark[], index: number): boolean {
	const {text: mark, at, end} = all[index];
	if (mark !== '’' && mark !== "'") return false;
	if (!/[sxz]/i.test(text[at - 1] ?? '') || !/^\s\p{L}/u.test(text.slice(end, end + 3))) return false;
	const next = all[index + 1];
	return next?.text === mark && next.mayClose && !next.mayOpen;
}

/** `6" spanner`, `5'10"`: a measure; where a quotation is open, only when another mark follows that closes it. */
function isInch(text: string, all: readonly Mark[], index: number, isOpen: boolean): boolean {
	const {text: mark, at, end} = all[index];
	if (!/^["'”’]$/.test(mark) || !/\d/.test(text[at - 1] ?? '')) return false;
	if (!isOpen) return true;
	const next = all[index + 1];
	return /^\s\p{Ll}/u.test(text.slice(end, end + 3)) && next?.text === mark && next.mayClose && !next.mayOpen;
}

function trimmed(text: string, start: number, end: number): {start: number; end: number} {
	const inner = text.slice(start, end);
	const from = start + inner.length - inner.trimStart().length;
	const to = from + inner.trim().length;
	return {start: from, end: text[to - 1] === ',' || text[to - 1] === '，' ? to - 1 : to};
}

/** In the order of their beginnings, each with how many others it stands in. */
function withDepths(spans: ReadonlyArray<Omit<Marked, 'depth'>>): Marked[] {
	const ends: number[] = [];
	return [...spans]
		.sort((x, y) => x.outer.start - y.outer.start || y.outer.end - x.outer.end)
		.map(span => {
			while (ends.length > 0 && ends.at(-1)! <= span.outer.start) ends.pop();
			ends.push(span.outer.end);
			return {...span, depth: ends.length - 1};
		});
}
