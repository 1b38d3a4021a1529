import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {type Block, isKept} from '../../source/article/article.js';
import {readArticle} from '../../source/article/read-article.js';

/** What has to come of a page: beside `NAME.html` as `NAME.expect.json`. */
type Expected = {
	/** In the text that is kept. */
	keep?: string[];
	/** Texts of blocks that are not kept, or parts of such where they are long. */
	furniture?: string[];
	/** Nowhere in the text that is kept. */
	absent?: string[];
	/** At least so often in it. */
	minCount?: Record<string, number>;
	/** The kind of the block that a text is, where it is one. */
	kinds?: Record<string, string>;
	title?: string;
	byline?: string;
	bylineAbsent?: boolean;
	published?: string;
	structure?: {table?: number; codeLines?: number; orderedNumbers?: boolean};
};

const folder = new URL('pages/', import.meta.url);
const names = readdirSync(folder)
	.filter(name => name.endsWith('.html'))
	.map(name => name.slice(0, -'.html'.length));

const shown = ({text, rows}: Block): string => rows?.flat().join('\n') ?? text;

describe('a page', () => {
	it.each(names)('%s comes out as expected', name => {
		const file = (ending: string) => readFileSync(new URL(`${name}.${ending}`, folder));
		const wanted: Expected = JSON.parse(file('expect.json').toString());
		const {title, byline, published, blocks} = readArticle(file('html'), {name: `${name}.html`});
		const kept = blocks.filter(isKept);
		const text = kept.map(shown).join('\n');
		const isPart = (words: string) =>
			kept.some(block => block.text === words || (words.length > 20 && block.text.includes(words)));
		expect(wanted.keep?.filter(words => !text.includes(words)) ?? []).toEqual([]);
		expect(wanted.furniture?.filter(isPart) ?? []).toEqual([]);
		expect(wanted.absent?.filter(words => text.includes(words)) ?? []).toEqual([]);
		for (const [words, least] of Object.entries(wanted.minCount ?? {}))
			expect(text.split(words).length - 1, words).toBeGreaterThanOrEqual(least);
		for (const [words, kind] of Object.entries(wanted.kinds ?? {}))
			expect(kept.find(block => block.text === words)?.kind ?? kind, words).toBe(kind);
		if (wanted.title !== undefined) expect(title).toBe(wanted.title);
		if (wanted.byline !== undefined) expect(byline).toBe(wanted.byline);
		if (wanted.bylineAbsent) expect(byline).toBeUndefined();
		if (wanted.published !== undefined) expect(published).toMatch(new RegExp(`^${wanted.published}`));
		const {table = 0, codeLines = 0, orderedNumbers = false} = wanted.structure ?? {};
		expect(kept.filter(({rows = []}) => rows.length > 0).length).toBeGreaterThanOrEqual(table);
		const longest = kept.reduce(
			(most, {kind, text}) => (kind === 'code' ? Math.max(most, text.split('\n').length) : most),
			0,
		);
		expect(longest).toBeGreaterThanOrEqual(codeLines);
		if (orderedNumbers) expect(kept.some(({marker}) => marker !== undefined)).toBe(true);
	});
});
