import {toSafeText} from '../text/safe-text.js';
import type {Block, BlockKind, FurnitureReason, Link} from './article.js';
import {mappedBlockText} from './block-text.js';
import {linkAddress} from './link-address.js';
import type {ParsedArticle} from './make-article.js';

/**
The article that a text is whose blocks are told beside it, as `--format jsonl` writes them: nothing is judged anew. `told` is
any value; its `start` and `end` count characters (code points) of the text. Undefined where it does not tell what all of the
text is.
*/
export function articleOfBlocks(text: string, told: unknown): ParsedArticle | undefined {
	if (!Array.isArray(told) || told.length === 0) return undefined;
	const unitAt = unitsOf(text);
	const blocks: Block[] = [];
	let end = 0;
	for (const one of told) {
		const block = isObject(one) ? blockOf(one, text, unitAt) : undefined;
		if (!block || block.start < end || /\S/.test(text.slice(end, block.start))) return undefined;
		end = block.end;
		blocks.push(block);
	}

	return /\S/.test(text.slice(end)) ? undefined : {blocks, original: text, mojibake: undefined, metadata: {}};
}

/** For a number of characters, the UTF-16 units that they take. */
function unitsOf(text: string): (characters: number) => number {
	if (!/[\uD800-\uDFFF]/.test(text)) return characters => characters;
	const units = [0];
	for (const character of text) units.push(units.at(-1)! + character.length);
	return characters => units[characters] ?? Number.NaN;
}

type Told = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Told =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const kinds: ReadonlySet<unknown> = new Set(
	'title kicker heading byline dateline paragraph quote list-item table code caption credit furniture'.split(
		' ',
	),
);
const reasons: ReadonlySet<unknown> = new Set(
	'advertisement button comment-form cookie-notice duplicate-title duplicate-text markup navigation newsletter outside-body related-link share-widget site-name site-notice source-link tip-appeal video-notice'.split(
		' ',
	),
);
const deepest = 20;

function blockOf(told: Told, text: string, unitAt: (characters: number) => number): Block | undefined {
	if (!kinds.has(told.kind) || !isCount(told.start) || !isCount(told.end)) return undefined;
	const [start, end] = [unitAt(told.start), unitAt(told.end)];
	if (!(start < end && end <= text.length)) return undefined;
	const written = text.slice(start, end);
	const kind = told.kind as BlockKind;
	const block: Block = {kind, text: mappedBlockText(written, undefined, kind).text, start, end};
	if (isCount(told.level) && told.level > 0) block.level = Math.min(told.level, deepest);
	if (typeof told.marker === 'string') block.marker = toSafeText(told.marker);
	if (told.continues === true) block.continues = true;
	if (Array.isArray(told.rows)) {
		block.rows = told.rows.filter(Array.isArray).map(row => row.map(cell => toSafeText(String(cell))));
		block.heads = isCount(told.heads) ? Math.min(told.heads, block.rows.length) : 0;
	}

	if (Array.isArray(told.links)) block.links = linksOf(told.links, block.text.length);
	if (kind === 'furniture')
		block.reason = (reasons.has(told.reason) ? told.reason : 'outside-body') as FurnitureReason;
	if (typeof told.confidence === 'number') block.confidence = Math.min(1, Math.max(0, told.confidence));
	return block.text === '' ? undefined : block;
}

function linksOf(told: readonly unknown[], length: number): Link[] {
	const links: Link[] = [];
	for (const link of told) {
		if (!isObject(link) || !isCount(link.start) || !isCount(link.end)) continue;
		const {start, end, href} = link;
		const address = typeof href === 'string' ? linkAddress(href, undefined) : undefined;
		if (address !== undefined && start < end && end <= length && start >= (links.at(-1)?.end ?? 0))
			links.push({start, end, href: address});
	}

	return links;
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
