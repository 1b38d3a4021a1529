import {isoDate} from './iso-date.js';
import {type Metadata, webAddress} from './page-metadata.js';

/** What stands before a Markdown text between `---` or `+++` lines, and how long it is in UTF-16 units. */
export type FrontMatter = {metadata: Metadata; length: number};

// A rule at the top of a text is no front matter: its end has to come soon, and each line has to be one of data.
const mostLines = 200;
const entry = /^([\w-]{1,40})\s*[:=]\s*(.*)$/;
const data = /^(?:[\w."-]{1,80}\s*[:=].*|\s+\S.*|- .*|[\]})],?|#.*|\s*)$/;

const names: Readonly<Record<string, keyof Metadata>> = {
	title: 'title',
	author: 'byline',
	authors: 'byline',
	byline: 'byline',
	date: 'published',
	published: 'published',
	pubdate: 'published',
	modified: 'modified',
	updated: 'modified',
	lastmod: 'modified',
	lang: 'language',
	language: 'language',
	locale: 'language',
	outlet: 'outlet',
	publication: 'outlet',
	site: 'outlet',
	site_name: 'outlet',
	source: 'outlet',
	url: 'address',
	link: 'address',
	canonical: 'address',
	canonical_url: 'address',
};

/** The front matter of a Markdown text, YAML or TOML, as far as an article needs it; undefined where there is none. */
export function readFrontMatter(original: string): FrontMatter | undefined {
	const opening = /^\uFEFF?(---|\+\+\+)[ \t]*(?:\r\n|[\n\r])/.exec(original);
	if (!opening) return undefined;
	const fence = opening[1];
	const metadata: Metadata = {};
	let list: keyof Metadata | undefined;
	let at = opening[0].length;
	for (let count = 0; count < mostLines && at < original.length; count++) {
		const end = endOfLine(original, at);
		const line = original.slice(at, end.from);
		at = end.to;
		if (line.trimEnd() === fence || (fence === '---' && line.trimEnd() === '...'))
			return {metadata: withDates(metadata), length: end.from};
		if (!data.test(line)) return undefined;
		const item = list && /^\s*- +(.*)$/.exec(line);
		if (list && item) {
			const name = plain(item[1].replace(/^name\s*:\s*/, ''));
			if (name) metadata[list] = metadata[list] ? `${metadata[list]}, ${name}` : name;
			continue;
		}

		const found = entry.exec(line);
		const key = found ? names[found[1].toLowerCase()] : undefined;
		list = key;
		const value = found && plain(found[2]);
		if (!key || !value) continue;
		const address = webAddress(value);
		// Wherever an address stands, it is one: a source is often told so.
		if (address !== undefined) metadata.address ??= address;
		else if (key !== 'address') metadata[key] ??= value;
	}

	return undefined;
}

/** The dates in ISO 8601; one that cannot be told stays as it stands. */
function withDates(metadata: Metadata): Metadata {
	const {published, modified, language} = metadata;
	return {
		...metadata,
		...(published === undefined ? {} : {published: isoDate(published, language) ?? published}),
		...(modified === undefined ? {} : {modified: isoDate(modified, language) ?? modified}),
	};
}

function endOfLine(text: string, at: number): {from: number; to: number} {
	for (let index = at; index < text.length; index++) {
		if (text[index] === '\n') return {from: index, to: index + 1};
		if (text[index] === '\r') return {from: index, to: index + (text[index + 1] === '\n' ? 2 : 1)};
	}

	return {from: text.length, to: text.length};
}

/** A value without its quotation marks; of a list in brackets, its entries. */
function plain(value: string): string {
	const list = /^\[(.*)\]$/.exec(value.trim());
	if (list) return list[1].split(',').map(plain).filter(Boolean).join(', ');
	const quoted = /^(["'])(.*)\1$/.exec(value.trim());
	return (quoted ? quoted[2] : value.replace(/\s+#.*$/, '')).trim();
}
