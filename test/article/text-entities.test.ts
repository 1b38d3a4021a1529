import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {originalRange} from '../../source/article/original-range.js';
import {readArticle} from '../../source/article/read-article.js';
import {decodeEntities, hasLeftEntities} from '../../source/article/text-entities.js';

describe('references to characters in a plain text', () => {
	it.each([
		['Sand &amp; gravel', 'Sand & gravel'],
		['the keeper&#8217;s house &#x2014; sold', 'the keeper’s house — sold'],
		['&quot;No,&quot; she said&hellip;', '"No," she said…'],
		['eleven&nbsp;barges, caf&eacute; au lait', 'eleven\u00A0barges, café au lait'],
		['twice over: &amp;quot;No&amp;quot; and &amp;amp;', 'twice over: "No" and &'],
		['R&D of AT&T; &unknown; and &amp;', 'R&D of AT&T; &unknown; and &'],
	])('are read where they were left over: %s', (written, read) => {
		expect(hasLeftEntities(written)).toBe(true);
		expect(decodeEntities(written).text).toBe(read);
	});

	it.each([
		'Sand & gravel, R&D; AT&T',
		'In HTML an ampersand is written &amp;',
		'The markup of the page has &nbsp; in it.',
		'<p>Sand &amp; gravel</p>',
		'Set it in &lt;b&gt; and &amp;',
		'&unknown; &#; &;',
	])('are meant as they stand, or none: %s', text => {
		expect(hasLeftEntities(text)).toBe(false);
	});

	const text =
		'The lock &amp; its keeper\n\nThe keeper&#8217;s house was sold on Monday, the council said; &quot;sand &amp; gravel&quot; were in the cellar.\n\n- eleven&nbsp;barges\n';
	const article = readArticle(text);

	it('are characters in the blocks, and stand in the original', () => {
		expect(article.title).toBe('The lock & its keeper');
		expect(article.blocks.map(block => block.text)).toEqual([
			'The lock & its keeper',
			'The keeper’s house was sold on Monday, the council said; "sand & gravel" were in the cellar.',
			'eleven barges',
		]);
		expect(article.original).toBe(text);
		expect(article.source.entities).toBe(true);
	});

	it.each([
		['’', '&#8217;'],
		['"sand & gravel"', '&quot;sand &amp; gravel&quot;'],
		['& gravel', '&amp; gravel'],
		['house', 'house'],
	])('are found again from %s', (words, written) => {
		const [, block] = article.blocks;
		const at = block.text.indexOf(words);
		const {start, end} = originalRange(article, block, {start: at, end: at + words.length});
		expect(text.slice(start, end)).toBe(written);
	});

	it('keep the place of everything that is none', () => {
		const piece = fc.constantFrom(
			'&amp;',
			'&#233;',
			'&amp;lt;',
			'&',
			';',
			'a',
			' ',
			'é',
			'&nope;',
			'&#128512;',
		);
		fc.assert(
			fc.property(fc.array(piece), pieces => {
				const raw = pieces.join('');
				const {text: decoded, offsets} = decodeEntities(raw);
				expect(offsets.length).toBe(decoded.length + 1);
				expect(offsets.at(-1)).toBe(raw.length);
				for (const [unit, character] of [...decoded.split('')].entries())
					expect(raw[offsets[unit]] === character || raw[offsets[unit]] === '&').toBe(true);
			}),
		);
	});
});

it('items that are counted in letters stay apart', () => {
	const {blocks} = readArticle(
		'The council has to say three things to the keepers:\na) what the lock costs in a year\nb) who pays for it\niv. and when.\n',
	);
	expect(blocks.map(block => block.text.slice(0, 4))).toEqual(['The ', 'a) w', 'b) w', 'iv. ']);
});
