import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';

/** A page's lines with their labels: true text of the article, false furniture, null not to be judged. */
export type LabelledPage = {
	id: string;
	/** The site it is from, and which of the parts it is in when sites are held out. */
	site: string;
	part: number;
	core: boolean;
	/** The body of the article as its labellers took it down. */
	gold: string;
	lines: Array<{text: string; keep: boolean | null; why?: string}>;
};

export type PageHead = Omit<LabelledPage, 'lines'> & {url: string};

/** In how many parts the sites are divided for cross-validation. */
export const parts = 5;

/** The pages of one split (`dev`, `wcxb-dev`) in one form (`lite`, `full`) as lines. */
export function labelledPages(folder: string, split: string, form: string): LabelledPage[] {
	const heads = new Map(pageHeads(folder, split).map(head => [head.id, head]));
	const rows = jsonLines(join(folder, split, `lines-${form}.jsonl.gz`)) as Array<
		Pick<LabelledPage, 'id' | 'lines'>
	>;
	return rows.map(row => ({...heads.get(row.id)!, lines: row.lines}));
}

/** What is known of the pages of a split without their lines. */
export function pageHeads(folder: string, split: string): PageHead[] {
	const name = split === 'dev' ? 'pairs.jsonl' : 'pairs.jsonl.gz';
	const rows = jsonLines(join(folder, split, name)) as Array<{
		id: string;
		url: string;
		gold: string;
		tags: {core: boolean};
	}>;
	return rows.map(({id, url, gold, tags}) => {
		// A few pages have no address; each is a site of its own.
		const site = URL.canParse(url) ? siteOf(url) : id;
		return {id, url, gold, core: tags.core, site, part: siteHash(site) % parts};
	});
}

/** The bytes of a page. */
export const pageBytes = (folder: string, split: string, id: string): Uint8Array =>
	gunzipSync(readFileSync(join(folder, split, 'html', `${id}.html.gz`)));

/** The values of a file of JSON lines, packed or not. */
export function jsonLines(file: string): unknown[] {
	const bytes = readFileSync(file);
	return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
		.toString('utf8')
		.split('\n')
		.filter(line => line.trim() !== '')
		.map(line => JSON.parse(line));
}

/** The registered name: `edition.cnn.com` and `cnn.com` are one site, `bbc.co.uk` is not `co.uk`. */
export function siteOf(url: string): string {
	const labels = new URL(url).hostname.split('.');
	const long = labels.length > 2 && /^(?:co|com|org|net|gov|ac|edu)$/.test(labels.at(-2)!);
	return labels.slice(long ? -3 : -2).join('.');
}

/** A number of 32 bits for a site's name, the same in each run. */
export function siteHash(text: string): number {
	let sum = 2166136261;
	for (const character of text) sum = Math.imul(sum ^ character.charCodeAt(0), 16777619) >>> 0;
	return (sum ^ (sum >>> 15)) >>> 0;
}
