import type {DocumentKind} from '../article/containers/documents.js';
import type {Contents} from '../article/containers/entry.js';
import {digestOf} from '../storage/digest.js';
import {documentLimits} from './limits.js';

/** The entries of a document, and the SHA-256 of its bytes. */
export type DocumentContents = Contents & {sha256: string};

/** Takes a document apart. Rejects with `UnreadableText` where nothing in it can be read. */
export async function readContents(bytes: Uint8Array, kind: DocumentKind): Promise<DocumentContents> {
	const {readDocumentAs} = await import('../article/containers/documents.js');
	return {...readDocumentAs(kind, bytes, documentLimits), sha256: digestOf(bytes).toString('hex')};
}
