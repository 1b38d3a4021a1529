import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {jsonLines, parts, siteHash, siteOf} from './labelled-pages.js';

/** A page of another reader's test suite, with what that suite expects of it: phrases, or that reader's own text. */
export type SuitePage = {
	id: string;
	part: number;
	/** Phrases that stand in the article, and that stand beside it; empty where the suite has none. */
	wanted: string[];
	unwanted: string[];
	/** What that reader takes for the article. */
	text: string | undefined;
	html: Uint8Array;
};

/** The pages in a folder that say what is text in them; none where there is no such folder. */
export function suitePages(folder: string): SuitePage[] {
	const file = join(folder, 'pages.jsonl.gz');
	if (!existsSync(file)) return [];
	const rows = jsonLines(file) as Array<{
		id: string;
		url: string | null;
		with?: string[];
		without?: string[];
		text?: string;
	}>;
	return rows
		.filter(row => row.with !== undefined || row.text !== undefined)
		.map(row => ({
			id: row.id,
			part: siteHash(row.url && URL.canParse(row.url) ? siteOf(row.url) : row.id) % parts,
			wanted: row.with ?? [],
			unwanted: row.without ?? [],
			text: row.text,
			html: gunzipSync(readFileSync(join(folder, 'html', `${row.id}.html.gz`))),
		}));
}
