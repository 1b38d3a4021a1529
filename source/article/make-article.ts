import {flatCopy, partOf} from '../text/flat-copy.js';
import type {Mojibake} from '../text/mojibake.js';
import {type SafeText, safe, toSafeText} from '../text/safe-text.js';
import type {Article, Block, Format} from './article.js';
import {blockText} from './block-text.js';
import type {ClassifiedBlocks} from './blocks-from-text.js';
import {type Decoded, decode} from './decode.js';
import {titleOfName} from './file-names.js';
import {findOutlet, isOutletName} from './find-outlet.js';
import {formatOf, guessFormat} from './format.js';
import {bylineName} from './line-kinds.js';
import type {Metadata} from './page-metadata.js';
import {archivedPage, type SavedPage} from './saved-page.js';

export type ReadOptions = {
	/** Tells the article from others; the path, the URL or the name where it is absent. */
	id?: string;
	/** A file name or the like; its ending tells the format, and it stands for a title where there is none. */
	name?: string;
	/** Where it is absent, the name's ending tells it, else the text itself. */
	format?: Format;
	/** A label `TextDecoder` knows, for bytes that do not say themselves. */
	encoding?: string;
	/** The encoding by the server's word, believed where neither the bytes nor `encoding` say it; any string. */
	transportEncoding?: string;
	url?: string;
	path?: string;
	/** False keeps every line that is not blank as a paragraph. */
	clean?: boolean;
};

/** What the reader of a format finds in a text: its blocks, the text they have their offsets in, and the metadata. */
export type ParsedArticle = ClassifiedBlocks & {
	original: string;
	mojibake: Mojibake | undefined;
	entities?: true;
	metadata: Metadata;
};

/**
Reads texts of one format; without `clean` every line that is not blank is a paragraph. Links are resolved against the address
of the text.
*/
export type FormatReader = (text: string, clean: boolean, address: string | undefined) => ParsedArticle;

/** A decoded text, its format, and the options it is to be read with. */
export type DecodedInput = Decoded & {name: string; format: Format; options: ReadOptions};

/** Decodes a text and tells its format. Throws `UnreadableText` for bytes that are no text. */
export function decodeInput(input: string | Uint8Array, options: ReadOptions): DecodedInput {
	const decoded: Decoded =
		typeof input === 'string'
			? {text: input, encoding: 'utf-8'}
			: decode(input, options.encoding, options.transportEncoding);
	const name = options.name ?? options.url ?? 'article';
	return {...decoded, name, format: options.format ?? formatOf(name) ?? guessFormat(decoded.text), options};
}

/** The article that a text holds, as the reader of its format finds it. */
export function makeArticle(
	{text, encoding, name, format, options}: DecodedInput,
	reader: FormatReader,
): Article {
	const {original, mojibake, entities, blocks, metadata, site, language} = reader(
		text,
		options.clean ?? true,
		options.url,
	);
	const shown = (text: string) => blockText(text, mojibake);
	const outlet = metadata.outlet ?? (site && isOutletName(site) ? site : undefined) ?? outletOf(blocks);
	// Of a page, what its lines tell was read with it: a line with a name may be that of a teaser.
	const byline = metadata.byline ?? (format === 'html' ? undefined : bylineOf(blocks));
	const tag = metadata.language ?? language;
	const {address, ...kept} = whereFrom(options.url, metadata);
	return detached({
		id: options.id ?? options.path ?? options.url ?? name,
		title: titleOf(blocks, metadata.title && shown(metadata.title), name),
		...optional('outlet', outlet && shown(outlet)),
		...optional('byline', byline && shown(byline)),
		...optional('published', metadata.published && shown(metadata.published)),
		...optional('modified', metadata.modified && shown(metadata.modified)),
		...(tag ? {language: tag} : {}),
		source: {
			name: toSafeText(name),
			...(options.path === undefined ? {} : {path: options.path}),
			...(address === undefined ? {} : {url: address}),
			...kept,
			encoding,
			format,
			...(mojibake ? {mojibake} : {}),
			...(entities ? {entities} : {}),
		},
		original,
		blocks,
	});
}

/** The article without references to the text that it was read from, which may be many times as long. */
const detached = ({original, blocks, ...about}: Article): Article =>
	sharingOriginal({...flatCopy(about), original: flatCopy(original), blocks});

/** The article with the text of each block as a part of its original, where it stands there as it is: it costs nothing then. */
const sharingOriginal = (article: Article): Article => ({
	...article,
	blocks: article.blocks.map(({marker, rows, ...block}) => ({
		...block,
		...(marker === undefined ? {} : {marker: flatCopy(marker)}),
		...(rows === undefined ? {} : {rows: flatCopy(rows)}),
		text: partOf(article.original.slice(block.start, block.end), block.text),
	})),
});

/** The page's own address, and the copy's where it was read from an archive. */
function whereFrom(url: string | undefined, {address, saved, archived}: Metadata): SavedPage {
	const read = archivedPage(url ?? archived ?? address);
	return {...read, ...(read.saved === undefined && saved !== undefined ? {saved} : {})};
}

const optional = (key: 'outlet' | 'byline' | 'published' | 'modified', value: SafeText | undefined | '') =>
	value ? {[key]: value} : {};

const bylineOf = (blocks: readonly Block[]): string | undefined => {
	const line = blocks.find(block => block.kind === 'byline')?.text;
	return line === undefined ? undefined : bylineName(line);
};

const outletOf = (blocks: readonly Block[]): string | undefined =>
	findOutlet(blocks.filter(block => block.kind === 'paragraph').map(block => block.text));

function titleOf(blocks: readonly Block[], named: SafeText | '' | undefined, name: string): SafeText {
	const own = named
		? undefined
		: (blocks.find(block => block.kind === 'title') ?? blocks.find(block => block.kind === 'heading'));
	return named || own?.text || titleOfName(name) || safe`untitled`;
}
