import {createRequire} from 'node:module';
import {lazy} from '../text/memoize.js';

/** The SHA-256 of a text, in `length` hexadecimal digits. */
export const digest = (text: string, length: number): string =>
	digestOf(text).toString('hex').slice(0, length);

/** The SHA-256 of texts and bytes, one after the other. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): Buffer {
	const hash = cryptography().createHash('sha256');
	for (const part of parts) hash.update(part);
	return hash.digest();
}

/** An import of it would load all that the web's cryptography needs, which takes longer than to draw a screen. */
const cryptography = lazy(
	() => createRequire(import.meta.url)('node:crypto') as typeof import('node:crypto'),
);
