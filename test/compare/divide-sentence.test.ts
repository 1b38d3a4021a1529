import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {divideSentence} from '../../source/compare/divide-sentence.js';

const partsOf = (text: string) =>
	divideSentence(text, {start: 0, end: text.length}).map(({start, end}) => text.slice(start, end));

describe('a sentence', () => {
	it('is one', () => {
		expect(partsOf('The council met; it adjourned.')).toEqual(['The council met; it adjourned.']);
	});

	it('that goes on for pages is divided where it may be', () => {
		const clause = 'recalling the earlier resolutions of the assembly on the matter of the harbours';
		const parts = partsOf(Array(60).fill(clause).join('; '));
		expect(parts.length).toBeGreaterThan(1);
		for (const part of parts) expect(part).toMatch(/^recalling.*(?:;|harbours)$/);
	});

	it('is divided into parts of a bounded length that hold all of it but white space, and no half character', () => {
		const piece = fc.constantFrom('word ', 'x'.repeat(700), '𝒳'.repeat(900), ', ', '; ', '北朝鮮の兵士が');
		fc.assert(
			fc.property(fc.array(piece, {maxLength: 400}), pieces => {
				const text = pieces.join('').trim();
				const parts = partsOf(text);
				expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
				for (const part of parts) {
					expect(part.length).toBeLessThanOrEqual(2000);
					expect(part).not.toMatch(/\p{Surrogate}/u);
				}
			}),
		);
	});
});
