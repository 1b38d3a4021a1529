import type {SafeText} from '../text/safe-text.js';

/** Written in a markup language, and made by that language's tag alone: whatever came from outside is escaped in it. */
export type Markup<Language extends string> = {readonly language: Language; toString(): string};

/** What can be set into markup: text, which is escaped, and markup of the same language, which is not. */
export type Value<Language extends string> =
	| SafeText
	| number
	| Markup<Language>
	| readonly Value<Language>[]
	| undefined;

/** What tags have made; nothing else is taken for markup. */
class Written<Language extends string> implements Markup<Language> {
	readonly language: Language;
	readonly #text: string;
	constructor(language: Language, text: string) {
		this.language = language;
		this.#text = text;
	}

	toString(): string {
		return this.#text;
	}
}

/** The tag of a template in a markup language. Lists are set in one after the other, and `undefined` as nothing. */
export type Tag<Language extends string> = (
	words: TemplateStringsArray,
	...values: Value<Language>[]
) => Markup<Language>;

/**
The only maker of markup: our own words as they stand, and values as `escaped` gives them, which is given the last of what
stands before them in the template as well. A language has a tag for each way in which it is escaped.
*/
export function markupTag<Language extends string>(
	language: Language,
	escaped: (text: string, before: string) => string,
): Tag<Language> {
	return (words, ...values) => {
		// Joined once: to look at the end of a long text that has just grown takes as long as to copy it.
		const pieces: string[] = [];
		let last = '';
		const put = (piece: string) => {
			if (piece === '') return;
			pieces.push(piece);
			last = piece;
		};
		const append = (value: Value<Language>) => {
			if (value === undefined) return;
			if (Array.isArray(value)) for (const one of value) append(one);
			else
				put(
					value instanceof Written && value.language === language
						? value.toString()
						: escaped(String(value), last),
				);
		};
		put(words[0]);
		for (const [index, value] of values.entries()) {
			append(value);
			put(words[index + 1]);
		}

		return new Written(language, pieces.join(''));
	};
}
