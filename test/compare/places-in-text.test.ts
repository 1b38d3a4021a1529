import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {mayBePaired} from '../../source/compare/may-be-paired.js';
import {placesInText} from '../../source/compare/places-in-text.js';
import {alignmentOf, articleOf, articleOfBlocks, madeUpParts, measuring} from './articles.js';

const none = {titles: 0, titleAndLead: 0, firstSentences: 0, oneExpects: 0};
const herald = articleOfBlocks(
	['title', 'Tarnwick bridge shut after crack is found'],
	['caption', 'Cars queue on the northern bank.'],
	['paragraph', 'The bridge at Tarnwick was closed on Sunday.'],
	['paragraph', 'A diver had seen a crack in a pier. Buses take another way. Ferries run at night.'],
);
const courier = articleOfBlocks(
	['title', 'Commuters in Tarnwick take the ferry'],
	['paragraph', 'Thousands queued for a boat on Monday morning.'],
	['heading', 'What the engineers say'],
	['paragraph', 'The pier is cracked. The bridge will open in May. Trucks go by Oxley. A tram is planned.'],
);

describe('the places of two sentences', () => {
	const placesOf = measuring(herald, courier, ({vocabulary}) => placesInText(vocabulary));

	it('are told of titles and of the first sentences of the running text', () => {
		expect(placesOf('shut after', 'take the ferry')).toEqual({...none, titles: 1});
		expect(placesOf('shut after', 'Thousands queued')).toEqual({...none, titleAndLead: 1});
		expect(placesOf('was closed', 'take the ferry')).toEqual({...none, titleAndLead: 1});
		expect(placesOf('was closed', 'Thousands queued')).toEqual({...none, firstSentences: 1});
		expect(placesOf('A diver', 'The pier is')).toEqual(none);
		expect(placesOf('Cars queue', 'Thousands queued')).toEqual(none);
	});

	it('are two where one alone tells what is still to come', () => {
		expect(placesOf('A diver', 'will open').oneExpects).toBe(1);
		const bothExpect = measuring(
			articleOf('The bridge is expected to open in May, and the trams may follow.'),
			articleOf('Nobody knows whether it will open before the summer of that year.'),
			({vocabulary}) => placesInText(vocabulary),
		);
		expect(bothExpect('bridge', 'Nobody').oneExpects).toBe(0);
	});

	it('tell of what is to come in English alone', () => {
		const [a, b] = [
			'Der Mann will nach dem Unfall auf der Brücke nicht mehr fahren, sagte die Polizei.',
			'Nach dem Unfall auf der Brücke fährt der Mann nicht mehr, teilte die Polizei mit.',
		];
		const placesOf = measuring(articleOf(a), articleOf(b), ({vocabulary}) => placesInText(vocabulary));
		expect(placesOf(a, b).oneExpects).toBe(0);
	});
});

describe('a title', () => {
	const isAllowed = measuring(herald, courier, ({vocabulary}) => mayBePaired(vocabulary));

	it('is paired with titles and with the first sentences of the running text alone', () => {
		expect(isAllowed('shut after', 'take the ferry')).toBe(true);
		expect(isAllowed('shut after', 'Thousands queued')).toBe(true);
		expect(isAllowed('shut after', 'will open')).toBe(true);
		expect(isAllowed('shut after', 'Trucks go')).toBe(false);
		expect(isAllowed('shut after', 'engineers say')).toBe(false);
		expect(isAllowed('Buses take', 'take the ferry')).toBe(true);
		expect(isAllowed('Ferries run', 'take the ferry')).toBe(false);
		expect(isAllowed('Cars queue', 'take the ferry')).toBe(false);
		expect(isAllowed('Ferries run', 'Trucks go')).toBe(true);
	});

	it('stands in no other pair, whatever the texts', () => {
		fc.assert(
			fc.property(madeUpParts, madeUpParts, (x, y) => {
				const {vocabulary} = alignmentOf(x, y);
				const {a, b} = vocabulary;
				const isAllowed = mayBePaired(vocabulary);
				const isAllowedBack = mayBePaired({a: b, b: a});
				const running = a.filter(({sentence}) => sentence.part === undefined);
				for (const i of a.keys()) {
					for (const j of b.keys()) {
						expect(isAllowedBack(j, i)).toBe(isAllowed(i, j));
						if (b[j].sentence.part === 'title' && isAllowed(i, j))
							expect(a[i].sentence.part === 'title' || running.indexOf(a[i]) < 3).toBe(true);
					}
				}
			}),
		);
	});
});
