import {inMegabytes, mostFileBytes, usualLimits} from '../library/limits.js';
import {examples} from './examples.js';
import {exitCodes} from './exit-codes.js';
import {type FlagName, flags} from './flag-table.js';
import {keySections} from './key-sections.js';
import {escapeRoff, example, item, paragraph, section, subsection} from './roff.js';

/** `seedreader(1)` in the man macros of roff, of a version of the program. */
export function manPage(version: string): string {
	return `${[
		`.TH SEEDREADER 1 "" "seedreader ${escapeRoff(version)}" "User Commands"`,
		// Words of commands are broken nowhere, and no line is stretched.
		'.nh',
		'.ad l',
		section('NAME'),
		escapeRoff('seedreader - read articles, search them, and compare two of them side by side'),
		section('SYNOPSIS'),
		'.B seedreader',
		'.RI [ flag \\~.\\|.\\|.]\\&',
		'.RI [ source \\~.\\|.\\|.]\\&',
		...description,
		...sources,
		section('OPTIONS'),
		...flags.map(({name, short, argument, help}) =>
			item(
				`${short ? `\`-${short}\`, ` : ''}\`--${name}\`${argument ? ` ${argument}` : ''}`,
				`${sentence(help)}${more[name] ? ` ${more[name]}` : ''}`,
			),
		),
		paragraph('What follows `--` are sources, also where it begins with a hyphen.'),
		section('KEYS'),
		paragraph('A number before a key repeats it. ^ is the Control key.'),
		...keySections().flatMap(({title, rows}) => [
			subsection(title),
			...rows.map(({keys, help}) => item(keys.map(key => `\`${key}\``).join(', '), sentence(help))),
		]),
		section('EXIT STATUS'),
		...exitCodes.map(([code, meaning]) =>
			item(`\`${code}\``, `${sentence(meaning)}${moreOfCodes[code] ?? ''}`),
		),
		...environment,
		...files,
		section('EXAMPLES'),
		...examples.flatMap(([what, commands]) => [paragraph(what), example(commands)]),
	].join('\n')}\n`;
}

const sentence = (words: string) => `${words[0].toUpperCase()}${words.slice(1)}.`;

const description = [
	section('DESCRIPTION'),
	paragraph(
		'seedreader shows articles without the page they came from, finds passages in all of them even when the query is misspelt, and sets the passages that two reports on one event have in common opposite each other, with the reason why they belong together.',
	),
	paragraph(
		'One source opens in the reader, several in the library; `--compare` and `--search` begin with the comparison and the search. Where standard output is no terminal, or with `--format` or `--output`, the same is printed instead of opening the screens. A source that cannot be read is told in one line and does not stop the others.',
	),
];

const {milliseconds, bytes, redirects} = usualLimits;

const sources = [
	section('SOURCES'),
	item(
		'a file',
		`Text, Markdown or HTML, by its ending, else by what is in it; up to ${inMegabytes(mostFileBytes)}. Its \`file:///\` address does as well as its path.`,
	),
	item(
		'a file of many articles',
		`JSON Lines, JSON, CSV or TSV, by what is in it: an article a record, of at most ${inMegabytes(mostFileBytes)} each; \`export.jsonl#3\` is the third alone. All files may be packed by gzip.`,
	),
	item(
		'a document',
		'A mail or a box of them (.eml, .mbox), a page as a browser saved it (.mhtml, .webarchive, SingleFile), DOCX, ODT, RTF, a book (EPUB) by its chapters, an archive of the web (.warc), an export of LexisNexis, Nexis Uni, Factiva or ProQuest by its articles; a PDF where pdftotext is installed, an old .doc where antiword is. Nothing in them is run, and nothing is loaded from elsewhere.',
	),
	item(
		'a folder',
		'Its files of these kinds, also in folders within. Hidden files, `node_modules` and links that lead in a circle are left out.',
	),
	item(
		'an address',
		`A page on the web, http or https: this page and nothing that belongs to it; ${milliseconds / 1000} seconds, ${inMegabytes(bytes)} and ${redirects} redirects at the most.`,
	),
	item(
		'`-`',
		`Standard input, up to ${inMegabytes(bytes)}; given up when nothing comes for ${milliseconds / 1000} seconds. Keys then come from the terminal.`,
	),
	item('none', 'Standard input, where something is piped in; else two bundled articles.'),
];

/** What one line of help has no room for. */
const more: Readonly<Partial<Record<FlagName, string>>> = {
	compare:
		'Of a folder and a file, or of two folders, the two most alike are compared, one of each. Three to twenty articles are told as one story, more by their stories.',
	search:
		'Words may be misspelt and stand in any order. `\'word` wants it as it stands, `^begin` and `end$` how it begins and ends, `"some words"` in a row, and `!` before any of these leaves out what has it.',
	since:
		'Hours, days or weeks until now, or a date as `2026-11-01` or `2026-11-01T18:00`. Where an article tells no date, the time of its file counts. How many are left out is said.',
	watch:
		'In the screens, folders are watched anyway; with it, files that are named, too. Printing goes on with what comes or changes: of a search, with what it finds there.',
	format:
		'`jsonl` is one article a line, written while the next is read, and none is kept; or one hit, one pair or one fact a line.',
	export:
		'The same as `--format jsonl`: JSON Lines that passim (github.com/dasmiq/passim) reads, with `series` for the outlet, and `places` for the way from `text` back to the article. The folder that passim writes is a source beside the articles: with `--format text` or `json`, who has each passage is printed.',
	completion:
		'For bash and fish to be read with `source`, for zsh to be kept as `_seedreader` in a folder of `$fpath`.',
	output:
		'The file is written whole or not at all, and never over another without `--force`. Standard output is `-`. An ending that is not known means text.',
	original: 'Without it, only the article is shown, not the furniture of the page around it.',
	unsure:
		'They are the next likely ones; reports list them under a heading of their own, and nothing counts them. The comparison opens with them shown; its key `U` shows and hides them. JSON always has them.',
	width: 'In cells, for printing and for the column of the reader.',
	theme:
		'Colours for a dark or a light background, or none. `auto` asks COLORFGBG and NO_COLOR, and is dark where they say nothing.',
	color: 'With `always`, NO_COLOR does not count; `never` is the theme mono.',
	encoding: 'Any label of the Encoding Standard.',
	fields:
		'What the fields of tables and JSON tell whose names say nothing: text, html, title, outlet, author, date, modified, language, url, saved, summary. A name in a field is written with a point, `text=content.body`.',
	judgements:
		'What is judged in it is shown, and remembered; and the file gets all that is known of the articles that are open, beside what it holds. It need not be there yet: then it is made, to give to a colleague. Of two files nothing is lost, whoever judged what. A file of something else is an error, and not touched.',
};

const moreOfCodes: Readonly<Record<number, string>> = {
	1: ' No passage answers the search, the articles have none in common, or none is as new as was asked for.',
	2: ' The same where the output could not be written.',
	70: ' What it says on standard error belongs in a report of it.',
	130: ' Where another signal ended the program, 128 and the number of that.',
};

const environment = [
	section('ENVIRONMENT'),
	item('`NO_COLOR`', 'Where it is set and FORCE_COLOR is not, no colour is used.'),
	item('`FORCE_COLOR`', 'Where it is set, NO_COLOR does not count.'),
	item('`COLORFGBG`', 'The colours of the terminal: where it ends in 7 or 15, the theme is light.'),
	item('`TERM`', 'Where it is `dumb`, seedreader prints instead of opening the screens.'),
	item(
		'`LC_ALL`, `LC_CTYPE`, `LANG`',
		'The first of them that is set tells whether the terminal shows UTF-8; else plain signs are used.',
	),
	item('`VISUAL`, `EDITOR`', 'The editor that the key `e` opens; else vi.'),
	item(
		'`BROWSER`',
		'The browser that the key `v` opens, also several with colons between; else that of the desktop.',
	),
	item(
		'`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`',
		'The proxy through which pages are fetched, like `http://name:password@proxy.example:3128`; in small letters too, which come first.',
	),
	item(
		'`NO_PROXY`',
		'What is fetched without a proxy: hosts, domains, addresses and networks (`10.0.0.0/8`), each also with a port, or `*` for all, with commas between.',
	),
	item('`INK_SCREEN_READER`', 'Where it is `true`, the screens are written for a screen reader.'),
	item(
		'`XDG_STATE_HOME`',
		'The folder under which seedreader remembers; ~/.local/state where it is not set.',
	),
	item('`XDG_CONFIG_HOME`', 'The folder under which its configuration is; ~/.config where it is not set.'),
	item('`XDG_CACHE_HOME`', 'The folder under which its cache is; ~/.cache where it is not set.'),
];

const files = [
	section('FILES'),
	item(
		'`$XDG_STATE_HOME/seedreader/state.json`',
		'What is remembered: places and marks in articles, queries, the last theme and width.',
	),
	item(
		'`$XDG_STATE_HOME/seedreader/seen.json`',
		'Which articles were in a list before, as digests: what is not among them is new.',
	),
	item(
		'`$XDG_STATE_HOME/seedreader/judgements.json`',
		'What was judged right and wrong, noted, and paired by hand.',
	),
	item('`$XDG_CONFIG_HOME/seedreader/config.json`', 'The configuration: theme, width, name and keys.'),
	item(
		'`$XDG_CACHE_HOME/seedreader/`',
		'Articles as they were read, and pages as they were fetched, so that neither need be done again: 500 MB at the most. It may be deleted at any time.',
	),
	item('`seeds/`', 'In the folder of the package: the two bundled articles.'),
	item('`dist/completions/`', 'There, too: completions of the command line for bash, zsh and fish.'),
];
