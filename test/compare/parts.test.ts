import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Article, BlockKind} from '../../source/article/article.js';
import {inCanonicalOrder} from '../../source/compare/alignment.js';
import {compareArticles} from '../../source/compare/compare-articles.js';
import type {Comparison, Passage} from '../../source/compare/comparison.js';
import {explainPair} from '../../source/compare/evidence.js';
import {explainPassages} from '../../source/compare/explain-passages.js';
import {mirrorComparison} from '../../source/compare/mirror-comparison.js';
import {sentencesOf} from '../../source/compare/sentences-of.js';
import {articleOfBlocks, madeUpParts} from './articles.js';

type Made = [kind: BlockKind, text: string];
const paragraphs = (...texts: string[]): Made[] => texts.map(text => ['paragraph', text]);

const herald = paragraphs(
	'A fire destroyed a warehouse on the Tarnwick quay early on Tuesday, and two men were arrested.',
	'Forty families left their homes while crews pumped water from the harbour for nine hours.',
	'Mayor Anne Duval said the roof had been inspected in March.',
);
const post = paragraphs(
	'Two men have been arrested after a blaze gutted a warehouse on the quay of Tarnwick.',
	'The flames forced some 40 families out of their houses for the night.',
	'The council will meet on Thursday.',
);
const compareBlocks = (a: Made[], b: Made[]) => compareArticles(articleOfBlocks(...a), articleOfBlocks(...b));
const pairOf = ({pairs}: Comparison, inA: string, inB: string) =>
	pairs.find(({a, b}) => a.text.includes(inA) && b.text.includes(inB));
const partsOf = ({a, b}: {a: Passage; b: Passage}) => [a.part, b.part];

describe('a title', () => {
	it('is reworded where one word was changed, and told to be a title', () => {
		const pair = pairOf(
			compareBlocks(
				[['title', 'Two arrested after fire guts Tarnwick warehouse'], ...herald],
				[['title', 'Two arrested after fire destroys Tarnwick warehouse'], ...post],
			),
			'fire guts',
			'fire destroys',
		)!;
		expect(pair.kind).toBe('reworded');
		expect(partsOf(pair)).toEqual(['title', 'title']);
		expect(pair.evidence.changes.map(({a, b}) => [a?.text, b?.text])).toEqual([['guts', 'destroys']]);
		expect(explainPair(pair)).toMatch(/^title \| title · changed: “guts” \| “destroys”/);
	});

	it('that says in short what the first sentences of the other say is a pair with them, and with no later one', () => {
		const title = 'Police arrest two men over Tarnwick warehouse fire';
		const summed = (text: Made[]) =>
			compareBlocks([['title', title], ...herald], [['title', 'Forty spend the night in a school'], ...text]);
		const pair = pairOf(summed(post), title, post[0][1])!;
		expect(partsOf(pair)).toEqual(['title', undefined]);
		expect(explainPair(pair)).toMatch(/^title \| text · /);
		const later = paragraphs(
			'The ferry to Skerry was late.',
			'A school in the upper town was opened for guests.',
			'Blankets came from a barracks.',
		);
		expect(pairOf(summed([...later, ...post]), title, post[0][1])).toBeUndefined();
	});

	it('that is like the other does not make what stands below it reused text, nor does a heading or a caption', () => {
		const runs = (a: Made[], b: Made[]) =>
			compareBlocks(a, b).pairs.filter(({stretch, a}) => stretch !== undefined && a.part === undefined);
		expect(runs(herald, post)).toEqual([]);
		for (const [kind, text] of [
			['title', 'Two arrested after fire guts Tarnwick warehouse'],
			['heading', 'The council of Tarnwick was warned of the roof'],
			['caption', 'Crews pump water from Tarnwick harbour for the 3rd night.'],
		] as const)
			expect(runs([[kind, text], ...herald], [[kind, text], ...post])).toEqual([]);
	});

	it('is all that there is of an article', () => {
		const title: Made = ['title', 'Two arrested after fire destroys a Tarnwick warehouse'];
		const same = compareBlocks([title], [title]);
		expect(same.pairs.map(({kind, a}) => [kind, a.part])).toEqual([['verbatim', 'title']]);
		expect(same.only.a).toEqual({passages: [], sentences: 0, of: 0, share: 0});
		expect(same.shared).toEqual({a: 0, b: 0});
		const lead = compareBlocks([title], herald);
		expect(lead.pairs.map(partsOf)).toEqual([['title', undefined]]);
		expect(lead.only.b.passages.map(({text}) => text)).toEqual([herald[1][1], herald[2][1]]);
	});

	it('is not running text, where the two that are the same word for word have it otherwise', () => {
		const title = 'Two arrested after fire destroys a Tarnwick warehouse.';
		const {pairs} = compareBlocks([['title', title], ...herald], [...paragraphs(title), ...herald]);
		expect(pairs.map(({kind, a, b}) => [kind, a.part, b.part])).toEqual([
			['verbatim', 'title', undefined],
			['verbatim', undefined, undefined],
		]);
	});
});

describe('a caption', () => {
	const caption = 'Smoke rose over the Tarnwick quay until noon on Tuesday, when the last crews left.';

	it('is a pair with the running text that it was copied to, by itself', () => {
		const inFront = compareBlocks(
			[['caption', caption], ...herald.slice(0, 2), herald[2]],
			[...paragraphs('Ships were told to wait outside.', caption), ...herald.slice(0, 2)],
		);
		const pair = pairOf(inFront, caption, caption)!;
		expect(pair.kind).toBe('verbatim');
		expect([pair.a.text, pair.b.text]).toEqual([caption, caption]);
		expect(explainPair(pair)).toBe('caption | text');
		expect(inFront.only.b.passages.map(({text}) => text)).toEqual(['Ships were told to wait outside.']);
	});

	it('is not taken for a part of the sentence beside it', () => {
		const whole =
			'Keeper Olav Brandt climbed down a rope, walked four kilometres to a farm in Tarnwick, and slept in the barn there.';
		const {pairs} = compareBlocks(
			[
				...herald,
				['paragraph', 'Keeper Olav Brandt climbed down a rope and walked four kilometres.'],
				['caption', 'The farm in Tarnwick, and the barn he slept in.'],
			],
			[...herald, ['paragraph', whole]],
		);
		const pair = pairs.find(({b}) => b.text === whole)!;
		expect(pair.a.text).not.toContain('the barn he slept in');
	});

	it('does not part the sentence before it from what that goes on with', () => {
		const added = 'and Mayor Anne Duval thanked the crews of three towns';
		const [text, shorter] = [
			`The fire was out by noon on Tuesday, ${added}.`,
			'The fire was out by noon on Tuesday.',
		];
		const next = 'Mayor Anne Duval then thanked the crews of the three towns.';
		const changesWith = (...between: Made[]) =>
			compareBlocks(
				[...herald, ['paragraph', text], ...paragraphs('No one was hurt.')],
				[...herald, ['paragraph', shorter], ...between, ...paragraphs(next)],
			).pairs.find(({a}) => a.text.includes(added))!.evidence.changes;
		expect(changesWith(['caption', 'A crane lifts the gate of the warehouse.'])).toEqual(changesWith());
	});
});

describe('a heading', () => {
	const around = (text: Made[], heading: string): Made[] => [
		...text.slice(0, 2),
		['heading', heading],
		...text.slice(2),
	];

	it.each([
		'Background',
		'What happened next',
		'Key points',
		'Key Developments',
		'Frequently asked questions',
		'Frequently Asked Questions',
		'What we know so far',
	])('that says nothing is no pair by itself: %s', heading => {
		const others = compareBlocks(around(herald, heading), around(post, heading));
		expect(pairOf(others, heading, heading)).toBeUndefined();
		expect(others.event.shared.join(' ')).not.toMatch(new RegExp(heading.split(' ').join('|')));
		const reworded = compareBlocks(
			around(herald, heading),
			around(
				herald.map(([kind, text]) => [
					kind,
					text.replace('early', 'late').replace(/families|roof/, 'old $&'),
				]),
				heading,
			),
		);
		expect(reworded.pairs.map(({kind}) => kind)).toEqual(['reworded', 'reworded', 'reworded']);
	});

	it('that says something is', () => {
		const heading = 'Tarnwick council was warned of the roof';
		const pair = pairOf(compareBlocks(around(herald, heading), around(post, heading)), heading, heading)!;
		expect([pair.kind, explainPair(pair)]).toEqual(['verbatim', 'heading | heading']);
	});

	it('does not part text that is the same word for word, whatever it says', () => {
		const titles: Made[] = [
			['title', 'Fire on the quay'],
			['title', 'Roof was inspected, says mayor'],
		];
		const [a, b] = titles.map((title): Made[] => [title, ...around(herald, 'Background')]);
		const {pairs, shared} = compareBlocks(a, b);
		const [pair] = pairs.filter(({kind}) => kind === 'verbatim');
		expect(pair.a.text).toBe(
			a
				.slice(1)
				.map(([, text]) => text)
				.join(' '),
		);
		expect(pair.a.part).toBeUndefined();
		expect(shared).toEqual({a: 1, b: 1});
	});

	it('of ten thousand that say nothing is no pair, nor do they keep what stands between them from being one', () => {
		const many = Array.from({length: 5000}, (): Made => ['heading', 'Background']);
		const [first, second, third] = herald;
		const reworded = second[1].replace('crews', 'firemen');
		const {pairs} = compareBlocks(
			[first, ...many, second, ...many, third],
			[...many, ['paragraph', reworded], ...many, ['paragraph', 'The council will meet on Thursday.']],
		);
		expect(pairs.map(({kind, a, b}) => [kind, a.text, b.text])).toEqual([['reworded', second[1], reworded]]);
	});
});

describe('passages of titles, headings and captions', () => {
	it('are of one part each, unless they are the same word for word', () => {
		fc.assert(
			fc.property(madeUpParts, madeUpParts, (a, b) => {
				const comparison = compareArticles(a, b);
				for (const pair of comparison.pairs) {
					for (const side of ['a', 'b'] as const) {
						const kinds = pair[side].parts.map(({block}) => comparison[side].blocks[block].kind);
						const part = kinds[0] === 'paragraph' ? undefined : kinds[0];
						const isOfOne = kinds.every(kind => kind === kinds[0]);
						if (pair.kind !== 'verbatim') expect(isOfOne).toBe(true);
						expect(pair[side].part).toBe(isOfOne ? part : undefined);
					}
				}

				for (const {part} of [...comparison.only.a.passages, ...comparison.only.b.passages])
					expect(part).toBeUndefined();
				const {a: shareA, b: shareB} = comparison.shared;
				for (const share of [shareA, shareB, comparison.only.a.share, comparison.only.b.share]) {
					expect(share).toBeGreaterThanOrEqual(0);
					expect(share).toBeLessThanOrEqual(1);
				}

				const {pairs, only, shared} = mirrorComparison(compareArticles(b, a));
				expect({pairs, only, shared}).toEqual({
					pairs: comparison.pairs,
					only: comparison.only,
					shared: comparison.shared,
				});
			}),
		);
	});

	it('decide which of two articles of the same text is the first, whichever is given first', () => {
		const [title, ...rest] = herald;
		const [a, b] = [articleOfBlocks(title, ...rest), articleOfBlocks(['title', title[1]], ...rest)];
		const first = (x: Article, y: Article) =>
			inCanonicalOrder<Article | 'mirrored'>(
				x,
				y,
				alignment => alignment.a,
				() => 'mirrored',
			);
		expect([first(a, b), first(b, a)]).toContain('mirrored');
	});

	it('are explained like others, widened to the whole of what they stand in', () => {
		const [a, b] = [
			articleOfBlocks(['title', 'Fire kills 12 on Tarnwick quay'], ...herald),
			articleOfBlocks(...post, ['caption', 'The Tarnwick quay, where 15 died in the fire on Monday']),
		];
		const at = (text: string, words: string) => {
			const start = text.indexOf(words);
			return {start, end: start + words.length};
		};
		const {figures, shared} = explainPassages(a, b, {a: at(a.original, 'kills'), b: at(b.original, 'died')});
		expect(figures.map(({verdict, a, b}) => [verdict, a.text, b.text])).toEqual([['differ', '12', '15']]);
		expect(shared.map(({text}) => text)).toEqual(expect.arrayContaining(['Fire', 'Tarnwick', 'quay']));
	});

	it('are short, whatever a title is: one of a million letters', () => {
		const words = Array.from({length: 100_000}, (_, at) => `word${at}`).join(' ');
		const [a, b] = [
			articleOfBlocks(['title', words], ...herald),
			articleOfBlocks(['title', `${words} end`], ...post),
		];
		for (const {text} of sentencesOf(a).sentences) expect(text.length).toBeLessThanOrEqual(2000);
		expect(compareArticles(a, b).pairs.some(({a}) => a.part === 'title')).toBe(true);
	});
});
