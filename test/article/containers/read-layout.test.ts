import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readLayout} from '../../../source/article/containers/read-layout.js';
import {readDocument} from '../../../source/article/read-document.js';

const shown = (layout: string) => {
	const {html} = readLayout(layout)!;
	return readDocument(html!, true).blocks.map(({kind, text}) => `${kind}: ${text}`);
};

/** A line of ten-point letters at a place; each letter is five points wide. */
type Line = {text: string; left?: number; top: number; size?: number};

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const layoutOf = (...pages: Line[][][]) =>
	`<html><head><title></title></head><body><doc>${pages
		.map(blocks => {
			const inBlocks = blocks.map(lines => {
				const inLines = lines.map(({text, left = 50, top, size = 10}) => {
					let at = left;
					const words = text.split(' ').map(word => {
						const start = at;
						at += word.length * 5 + 3;
						return `<word xMin="${start}" yMin="${top}" xMax="${at - 3}" yMax="${top + size}">${escaped(word)}</word>`;
					});
					return `<line xMin="0">${words.join('\n')}</line>`;
				});
				return `<flow><block xMin="0">${inLines.join('\n')}</block></flow>`;
			});
			return `<page width="400" height="600">${inBlocks.join('\n')}</page>`;
		})
		.join('\n')}</doc></body></html>`;
const down = (texts: readonly string[], {from = 100, left = 50, size = 10} = {}): Line[] =>
	texts.map((text, index) => ({text, left, top: from + index * 12, size}));

describe('a document that is set in pages', () => {
	// What pdftotext of Poppler writes of what Chromium printed.
	it('is read over its columns and pages, without what stands at the edges of these', () => {
		const layout = readFileSync('test/article/containers/fixtures/review.xhtml', 'utf8');
		expect(readLayout(layout)).toMatchObject({isWhole: true, saved: expect.stringMatching(/^20\d\d-/)});
		expect(shown(layout).filter(line => !line.startsWith('furniture'))).toEqual([
			'title: Ferry to Grünholm sails again after eleven weeks',
			'byline: By Ines Roth',
			'paragraph: After eleven weeks in the yard the ferry carried passengers to Grünholm again on Thursday, the company said, and the transportation authority confirmed that the certificate of the ship had been extended until the spring of next year.',
			'paragraph: The well-known ship was built in 1974, and it has carried more than nine million passengers since; in a good summer there are four crossings a day, in winter two, and none when the wind comes from the west with more than nine on the scale.',
			'paragraph: “We had to replace both engines, and one of the shafts was late,” said Jan Petersen, who runs the yard in Sandau. The work cost 2.3 million euros, of which the county pays a third & the company the rest.',
			'heading: What people did',
			'paragraph: In the meantime a bus drove around the bay, which takes an hour and ten minutes. Of the people who live on the island, 212 signed a letter that asked for a second ship, a well-known wish for thirty years.',
			'paragraph: The authority answered that the transportation of passengers was safe at all times, and that a certificate is not given twice. The company will decide on a second ship in June, when the figures of the year are known to its board.',
			'paragraph: The captain, who has been on the bridge for nineteen years, said that he had used the time to paint his house. It is yellow now. The mate learned to play the accordion, and is said to be rather good at it, by those who have heard him play.',
			'paragraph: A crossing costs 5.20 euros.',
			'paragraph: Dogs sail free, if they are smaller than the captain’s.',
			'paragraph: This paragraph is set close to the next, as books have it.',
			'paragraph: So this one is told by the room at the beginning of its first line alone, and by nothing else.',
		]);
		expect(shown(layout).filter(line => line.startsWith('furniture'))).toEqual(
			[1, 2, 3].flatMap(page => ['furniture: Harbour Review, May 2024', `furniture: Page ${page} of 3`]),
		);
	});

	it('has words together that a line divides, and those apart that have a hyphen', () => {
		const layout = layoutOf([
			down([
				'The trans-',
				'portation by a well-',
				'known ship, and by Franco-',
				'German ones, of every well-known kind: low-',
				'lying, low-lying.',
			]),
		]);
		expect(shown(layout)).toEqual([
			'paragraph: The transportation by a well-known ship, and by Franco- German ones, of every well-known kind: low-lying, low-lying.',
		]);
	});

	it('has headings and items of lists', () => {
		const layout = layoutOf([
			down(['A large line', 'over two'], {size: 20}),
			down(['Smaller letters'], {from: 150, size: 14}),
			down(['Here is what the text of this page begins with.', 'It ends & goes on < there.'], {from: 180}),
			down(['• One thing', '• and another'], {from: 220}),
		]);
		expect(shown(layout)).toEqual([
			'title: A large line over two',
			'heading: Smaller letters',
			'paragraph: Here is what the text of this page begins with. It ends & goes on < there.',
			'list-item: One thing',
			'list-item: and another',
		]);
	});

	it('has pieces of one line together in their order, however they are divided', () => {
		const pieces = [
			{text: 'far', left: 50, top: 100},
			{text: 'line', left: 50, top: 112},
			{text: 'second', left: 150, top: 112.4},
			{text: 'apart', left: 150, top: 99.5},
		];
		expect(shown(layoutOf([pieces]))).toEqual(['paragraph: far apart line second']);
	});

	it('goes on with a paragraph in the next column only where it did not end', () => {
		const left = down(['One that is not at its end, and', 'that goes on in the next column']);
		expect(shown(layoutOf([left, down(['Sandau and elsewhere.'], {left: 220})]))).toEqual([
			'paragraph: One that is not at its end, and that goes on in the next column Sandau and elsewhere.',
		]);
		const ended = down(['One that is at its end already, and', 'it says so.']);
		expect(shown(layoutOf([ended, down(['Another.'], {left: 220})]))).toHaveLength(2);
	});

	it('is read column by column where their lines stand side by side, below what goes over both', () => {
		const columns = (left: number, text: string) => [
			down([`Of the ${text} column the first paragraph`, 'is this one.'], {left}),
			down([`And of the ${text} one this is the`, 'second, as one would read.'], {from: 136, left}),
		];
		const [first, second, third, fourth] = [...columns(50, 'left'), ...columns(260, 'right')];
		const title = down(['A headline that stands above both of the two columns that there are'], {from: 60});
		const paragraphs = ['left column the', 'left one', 'right column the', 'right one'];
		for (const blocks of [
			[title, first, third, second, fourth],
			[third, fourth, first, title, second],
		]) {
			const read = shown(layoutOf(blocks));
			expect(read).toHaveLength(5);
			for (const [index, words] of ['A headline', ...paragraphs].entries())
				expect(read[index]).toContain(words);
		}
	});

	it('has items of lists with what they are marked by, which may stand apart', () => {
		const marks = ['•', '2.'].map((text, index) => down([text], {from: 100 + index * 24, left: 50}));
		const items = down(['One thing is this.', '', 'Another is that, and goes', 'on.'], {left: 70}).filter(
			({text}) => text !== '',
		);
		expect(shown(layoutOf([...marks, items]))).toEqual([
			'list-item: One thing is this.',
			'paragraph: 2. Another is that, and goes on.',
		]);
	});

	it('has the numbers of notes raised, so that none is longer for them', () => {
		const note = {text: '7', left: 96, top: 99, size: 6};
		const layout = layoutOf([[{text: 'It cost 12', top: 100}, note, {text: 'euros.', left: 106, top: 100}]]);
		expect(shown(layout)).toEqual(['paragraph: It cost 12⁷ euros.']);
	});

	it('keeps what stands at an edge only once, or is a part of its text', () => {
		const page = (head: string, text: string) => [down([head], {from: 20}), down([text], {from: 300})];
		const layout = layoutOf(
			page('The Harbour 12', 'One of three.'),
			page('A title of its own', 'Two of three.'),
			page('The Harbour 14', 'Three of three.'),
		);
		expect(shown(layout).filter(line => line.startsWith('furniture'))).toEqual([
			'furniture: The Harbour 12',
			'furniture: The Harbour 14',
		]);
		expect(shown(layoutOf([down(['Only one page'], {from: 20}), down(['7'], {from: 580})]))).toHaveLength(2);
	});

	it('has bullets before their items that are smaller, stand together, or are of a font of signs', () => {
		const marks = [
			{text: '•', top: 103, size: 7},
			{text: '•', top: 127, size: 7},
		];
		const items = [
			{text: 'Bring a lamp.', left: 70, top: 100},
			{text: 'Close the hatch.', left: 70, top: 124},
		];
		expect(shown(layoutOf([marks, items]))).toEqual([
			'list-item: Bring a lamp.',
			'list-item: Close the hatch.',
		]);
		expect(
			shown(layoutOf([[{text: '!', top: 100}], [{text: 'Sound the horn.', left: 70, top: 100}]])),
		).toEqual(['list-item: Sound the horn.']);
	});

	it('has a large first letter with its word, whether it stands apart or in the line', () => {
		const rest = down(
			['ind came up in the night, and', 'nobody slept in the house by', 'the sea until it was day.'],
			{left: 76},
		);
		expect(shown(layoutOf([[{text: 'W', left: 50, top: 96, size: 30}], rest]))).toEqual([
			'paragraph: Wind came up in the night, and nobody slept in the house by the sea until it was day.',
		]);
		const inLine = [
			{text: 'S', top: 92, size: 22},
			{text: 'now fell on the second day', left: 55, top: 102},
		];
		expect(shown(layoutOf([inLine]))).toEqual(['paragraph: Snow fell on the second day']);
		const apart = [
			{text: 'A', top: 92, size: 22},
			{text: 'storm came on the third', left: 60, top: 102},
		];
		expect(shown(layoutOf([apart]))).toEqual(['paragraph: A storm came on the third']);
	});

	it('has the addresses of a letter one below the other', () => {
		const sender = down(['Mill of Grünholm', 'Quay 3, Grünholm'], {left: 250, from: 90});
		const addressee = down(['To Ms Ada Lund', 'Lane 12, Sandau'], {from: 130});
		const date = down(['Grünholm, 4 May 2026'], {left: 250, from: 170});
		const text = down(['Dear Ms Lund, the flour that was ordered in April is late by a week.'], {from: 200});
		expect(shown(layoutOf([addressee, sender, date, text])).join(' ')).toMatch(
			/Mill of.*Quay 3.*To Ms.*Lane 12.*4 May.*Dear/,
		);
	});

	it('goes on in no line that stands beside it and below', () => {
		const blocks = [down(['Quay 3, Grünholm'], {left: 250, from: 90}), down(['Ms Ada Lund'], {from: 130})];
		expect(shown(layoutOf(blocks))).toHaveLength(2);
	});

	it('has the number of its only page as what stands at its edge', () => {
		const text = down(['One page is all that there is of it.'], {from: 300});
		for (const number of ['1', '- 47 -', 'Page 1 of 1'])
			expect(shown(layoutOf([text, down([number], {from: 570})]))).toEqual([
				'paragraph: One page is all that there is of it.',
				`furniture: ${number}`,
			]);
		expect(shown(layoutOf([text, down(['1984'], {from: 570})]))[1]).toBe('paragraph: 1984');
	});

	it('is read from the right where its script is', () => {
		const seen = (text: string) => [...text].reverse().join('');
		const lines = [seen('הספינה שטה שוב'), seen('לאי הקטן.')];
		const fromRight = lines.map((text, index) => ({
			text,
			left: 350 - text.length * 5,
			top: 100 + index * 12,
		}));
		expect(shown(layoutOf([fromRight]))).toEqual(['paragraph: הספינה שטה שוב לאי הקטן.']);
		// From the left: "Blue Star" in its own direction, a year in its.
		expect(shown(layoutOf([[{text: `1974 ${seen('בשנת')} Blue Star ${seen('החברה')}`, top: 100}]]))).toEqual([
			'paragraph: החברה Blue Star בשנת 1974',
		]);
		const [right, left] = ['הטור הראשון כאן', 'והטור השני שם'].map(seen);
		const columns = [down([left, left], {left: 50}), down([right, right], {left: 230})];
		expect(shown(layoutOf(columns)).join(' ')).toMatch(/הראשון.*השני/);
		expect(shown(layoutOf([[{text: `The word ${seen('שלום רב')} (hello) is one.`, top: 100}]]))).toEqual([
			'paragraph: The word שלום רב (hello) is one.',
		]);
	});

	it('without text is none', () => {
		expect(readLayout(layoutOf([], []))).toBeUndefined();
		expect(readLayout('')).toBeUndefined();
	});
});

describe('a table that is set in pages', () => {
	const column = (texts: readonly string[], left: number) =>
		texts.map((text, index) => ({text, left, top: 200 + index * 20}));
	const years = column(['Year', '2023', '2024', '2025'], 50);
	const above = down(['The office of the harbour counted all who came through its gate in these years.']);

	it('is read row by row where one of its columns has figures', () => {
		const tables = [years, column(['Visitors', '41,200', '–', '38,900 *'], 300)];
		const {html} = readLayout(layoutOf([above, ...tables]))!;
		const table = readDocument(html!, true).blocks.find(({kind}) => kind === 'table');
		expect(table).toMatchObject({
			heads: 1,
			rows: [
				['Year', 'Visitors'],
				['2023', '41,200'],
				['2024', '–'],
				['2025', '38,900 *'],
			],
		});
	});

	it.each([
		['names', ['Ida Berg', 'Tom Falk', 'Jan Petersen', 'Ines Roth']],
		['what stands at other heights', ['Visitors', '41,200', '38,900']],
		[
			'running text',
			down(Array(4).fill('In 1974 there were 212 of them, and in 1998 there were 9')).map(({text}) => text),
		],
	])('is none of %s in columns', (_, texts) => {
		expect(shown(layoutOf([above, years, column(texts, 300)])).some(line => line.startsWith('table'))).toBe(
			false,
		);
	});

	it('loses no word, whatever stands in its columns', () => {
		const cell = fc.constantFrom('4', '41,200', '–', 'Year', 'Ida Berg', 'In 1974 there were 212 of them');
		const part = fc.array(cell, {minLength: 1, maxLength: 5});
		fc.assert(
			fc.property(fc.array(part, {minLength: 1, maxLength: 4}), parts => {
				const columns = parts.map((texts, index) => column(texts, 50 + index * 80));
				const words = (text: string) => (text.match(/[\p{L}\p{N},]+/gu) ?? []).sort();
				const {html} = readLayout(layoutOf([above, ...columns]))!;
				expect(words(readDocument(html!, true).original)).toEqual(
					words([...above.map(({text}) => text), ...parts.flat()].join(' ')),
				);
			}),
		);
	});
});

describe('a page that is set', () => {
	it('has the small marks of its lists before their items', () => {
		const items = ['The board stays closed.', 'Filters are replaced.'].map((text, index) => ({
			text,
			left: 70,
			top: 200 + index * 14,
			size: 14,
		}));
		const marks = items.map(({top}): Line[] => [{text: '•', left: 52, top: top + 3, size: 10}]);
		expect(shown(layoutOf([...marks, items]))).toEqual([
			'list-item: The board stays closed.',
			'list-item: Filters are replaced.',
		]);
	});

	it('has its number at its edge, also where it is the only one', () => {
		const text = down(['It is a page of one paragraph that goes over one line, and no more than that.']);
		expect(shown(layoutOf([text, [{text: '1', left: 200, top: 580}]])).at(-1)).toBe('furniture: 1');
	});
});
