/**
The few words of the man macros (man(7), groff_man(7)) that a page needs. In prose, what stands between backquotes is to
be typed as it is and becomes bold.
*/

/** Text that roff prints as it stands, also at the beginning of a line and within the quotes of a macro's argument. */
export function escapeRoff(text: string): string {
	return (
		[...text]
			.map(character => special[character] ?? (character > '~' ? unicode(character) : character))
			.join('')
			// At the beginning of a line these are what a request begins with.
			.replace(/^(?=\.|\\\(aq)/gm, '\\&')
	);
}

// Roff makes typographical signs of these where they stand plain (groff_char(7)).
const special: Readonly<Record<string, string>> = {
	'\\': '\\(rs',
	'-': '\\-',
	"'": '\\(aq',
	'"': '\\(dq',
	'`': '\\(ga',
	'^': '\\(ha',
	'~': '\\(ti',
};

const unicode = (character: string) =>
	`\\[u${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`;

/** The heading of a section. */
export const section = (title: string) => `.SH ${quoted(title)}`;
/** The heading of a part of a section. */
export const subsection = (title: string) => `.SS ${quoted(title)}`;

/** A paragraph of prose. */
export const paragraph = (prose: string) => `.PP\n${formatted(prose)}`;

/** A term and, indented below or beside it, what it means. */
export const item = (term: string, prose: string) => `.TP\n${formatted(term)}\n${formatted(prose)}`;

/** Lines that are shown as they are. */
export const example = (lines: readonly string[]) =>
	['.PP', '.RS 4', '.nf', ...lines.map(escapeRoff), '.fi', '.RE'].join('\n');

const quoted = (text: string) => `"${escapeRoff(text)}"`;

const formatted = (prose: string) =>
	prose
		.split('`')
		.map((part, index) => (index % 2 === 1 ? `\\fB${escapeRoff(part)}\\fP` : escapeRoff(part)))
		.join('');
