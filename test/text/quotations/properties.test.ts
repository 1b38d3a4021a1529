import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {quotationsIn} from '../../../source/text/quotations/quotations-in.js';

const piece = fc.constantFrom(
	..."“ ” \" ‘ ’ ' « » „ ‚ ‹ › `` '' 「 」 『 』 — – - , . : ? ! ( ) … [ ] 6 \ud800 \udc00 said told Lund Anna Mr the he she who and of in é 說 と は dijo сказал säger “We we came".split(
		' ',
	),
);
const paragraph = fc
	.array(fc.tuple(piece, fc.constantFrom('', ' ', ' ')), {maxLength: 60})
	.map(pieces => pieces.flat().join(''));
const language = fc.constantFrom('en', 'de', 'fr', 'es', 'sv', 'ru', 'zh', 'ja', 'hu', undefined);

describe('quotations of any text', () => {
	it('lie within their paragraphs, in order, those that stand in no other apart', () => {
		fc.assert(
			fc.property(fc.array(paragraph, {maxLength: 5}), language, (paragraphs, language) => {
				let end = 0;
				let last = -1;
				for (const {paragraph, start, end: itsEnd, depth, speaker} of quotationsIn(paragraphs, language)) {
					expect(start).toBeLessThan(itsEnd);
					expect(itsEnd).toBeLessThanOrEqual(paragraphs[paragraph].length);
					if (depth > 0) continue;
					expect(paragraph).toBeGreaterThanOrEqual(last);
					if (paragraph === last) expect(start).toBeGreaterThanOrEqual(end);
					[last, end] = [paragraph, itsEnd];
					if (!speaker) continue;
					expect(speaker.start).toBeLessThan(speaker.end);
					expect(speaker.end).toBeLessThanOrEqual(paragraphs[speaker.paragraph].length);
				}
			}),
		);
	});

	it('are told by nobody who is named within them alone', () => {
		fc.assert(
			fc.property(
				fc.constantFrom('Lund', 'Anna Lund', 'Mr Lund'),
				fc.constantFrom('came', 'said no', 'told me'),
				(name, verb) => {
					const [{speaker}] = quotationsIn([`“We know that ${name} ${verb} and left.”`], 'en');
					expect(speaker).toBeUndefined();
				},
			),
		);
	});

	it.each([
		['opening marks', '“'],
		['straight marks', '"'],
		['apostrophes', "' "],
		['open quotations', '“We came, '],
		['single open quotations', "'We came, "],
		['words without an end', '"so '],
		['pairs', '"a" '],
		['guillemets', '« '],
		['names', 'Anna Lund '],
		['verbs', 'said '],
		['verbs before a quotation', 'Lund said, and '],
		['commas', 'Lund, '],
		['quotations and verbs', '“We came here today,” said Lund and '],
		['dashes', '— '],
		['roles', 'the minister of '],
		['particles', 'van der '],
	])('are found behind 100,000 characters of %s', (_, part) => {
		for (const language of ['en', 'de', 'ru', 'es'])
			expect(
				quotationsIn([`${part.repeat(100_000 / part.length)} “We came here today.”`], language).length,
			).toBeLessThan(20_000);
	});
});
