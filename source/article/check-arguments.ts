import type {Article} from './article.js';

/**
Checks of what other programs hand over, in which no compiler may have looked. Each throws a `TypeError` that names the
argument: "readArticle: input is neither text nor bytes". `name` is the function and the argument, `compareArticles: a`.
*/

/** Throws where a value is neither a string nor bytes. */
export function checkInput(value: unknown, name: string): asserts value is string | Uint8Array {
	// Not `instanceof`: bytes may come from another realm, as in a test runner's sandbox.
	if (typeof value !== 'string' && Object.prototype.toString.call(value) !== '[object Uint8Array]')
		throw new TypeError(`${name} is neither text nor bytes`);
}

/** Throws where options are given that are no object. */
export function checkOptions(value: unknown, name: string): asserts value is object | undefined {
	if (value !== undefined && !isPlainObject(value)) throw new TypeError(`${name} are no object`);
}

/** Throws where a value is no string. */
export function checkText(value: unknown, name: string): asserts value is string {
	if (typeof value !== 'string') throw new TypeError(`${name} is no text`);
}

/** Throws where a value that may be missing is no number. */
export function checkNumber(value: unknown, name: string): asserts value is number | undefined {
	if (value !== undefined && (typeof value !== 'number' || Number.isNaN(value)))
		throw new TypeError(`${name} is no number`);
}

/** Throws where a value is no list of texts; names the first that is none. */
export function checkTexts(value: unknown, name: string): asserts value is readonly string[] {
	if (!Array.isArray(value)) throw new TypeError(`${name} is no list of texts`);
	for (const [index, one] of value.entries()) checkText(one, `${name}[${index}]`);
}

/** Throws where a value is not what `readArticle` gives. */
export function checkArticle(value: unknown, name: string): asserts value is Article {
	if (!isArticle(value)) throw new TypeError(`${name} is no article`);
}

/** Throws where a value is no list of articles; names the first that is none, "createSearch: articles[2] is no article". */
export function checkArticles(value: unknown, name: string): asserts value is readonly Article[] {
	if (!Array.isArray(value)) throw new TypeError(`${name} is no list of articles`);
	for (const [index, one] of value.entries()) checkArticle(one, `${name}[${index}]`);
}

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isArticle = (value: unknown): boolean =>
	isPlainObject(value) && typeof value.original === 'string' && Array.isArray(value.blocks);
