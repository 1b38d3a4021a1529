import type {DocumentKind} from '../article/containers/documents.js';
import type {Contents} from '../article/containers/entry.js';
import {digestOf} from '../storage/digest.js';
import {documentLimits} from './limits.js';
import type {ForeignKind} from './read-foreign.js';

/** The entries of a document, and the SHA-256 of its bytes. */
export type DocumentContents = Contents & {sha256: string};

/** Takes a document apart; undefined where it turns out to be an article. Rejects with `UnreadableText` where nothing in it can be read. */
export async function readContents(
	bytes: Uint8Array,
	kind: DocumentKind | ForeignKind,
): Promise<DocumentContents | undefined> {
	const contents = await contentsOf(bytes, kind);
	return contents && {...contents, sha256: digestOf(bytes).toString('hex')};
}

async function contentsOf(
	bytes: Uint8Array,
	kind: DocumentKind | ForeignKind,
): Promise<Contents | undefined> {
	if (kind === 'pdf' || kind === 'old-word') {
		const {readForeign} = await import('./read-foreign.js');
		return readForeign(kind, bytes, documentLimits);
	}

	const {readDocumentAs} = await import('../article/containers/documents.js');
	return readDocumentAs(kind, bytes, documentLimits);
}
