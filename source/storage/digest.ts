import {createRequire} from 'node:module';

/** The SHA-256 of a text, in `length` hexadecimal digits. */
export function digest(text: string, length: number): string {
	// An import of it would load all that the web's cryptography needs, which takes longer than to draw a screen.
	const {createHash} = createRequire(import.meta.url)('node:crypto') as typeof import('node:crypto');
	return createHash('sha256').update(text).digest('hex').slice(0, length);
}
