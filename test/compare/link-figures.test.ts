import {describe, expect, it} from 'vitest';
import {compareArticles} from '../../source/compare/compare-articles.js';
import {explainPassages} from '../../source/compare/explain-passages.js';
import {linkInWords} from '../../source/compare/figure-in-words.js';
import {articleOf} from './articles.js';

/** What is told of the figures of two texts, each taken whole: "agree: 3 = three", as the texts write them. */
function toldOf(textA: string, textB: string): string[] {
	const [a, b] = [articleOf(textA), articleOf(textB)];
	const whole = {a: {start: 0, end: textA.length}, b: {start: 0, end: textB.length}};
	return explainPassages(a, b, whole).figures.map(({verdict, a, b}) => `${verdict}: ${a.text} | ${b.text}`);
}

describe('figures of one thing', () => {
	it('say which is a rise and which a fall, where that is what differs', () => {
		const [a, b] = [
			articleOf('Sales of the bakery chain rose by 4 per cent last year.'),
			articleOf('Sales of the bakery chain fell by 4 per cent last year.'),
		];
		const whole = {start: 0, end: 60};
		const [link] = explainPassages(a, b, {a: whole, b: whole}).figures;
		expect(linkInWords(link)).toBe('4 per cent up | 4 per cent down');
	});

	it.each([
		[
			'rounded so far that nobody would call them the same',
			'Some 1,500 travellers were stranded on the island of Orr.',
			'Nearly 2,000 travellers were stranded on the island of Orr.',
			[],
		],

		[
			'a count in words and in digits',
			'Rangers tagged seventeen seals on the sandbank at Torrin.',
			'At Torrin, 17 seals were tagged on the sandbank by rangers.',
			['agree: seventeen | 17'],
		],
		[
			'dead and hurt, told in the other order',
			'The avalanche above Selm killed three skiers and injured eight.',
			'Eight skiers were hurt and three died in the avalanche above Selm.',
			['agree: three | three', 'agree: eight | Eight'],
		],
		[
			'dead and hurt exchanged',
			'The avalanche above Selm killed three skiers and injured eight.',
			'Eight skiers died and three were hurt in the avalanche above Selm.',
			['differ: three | Eight', 'differ: eight | three'],
		],
		[
			'places exchanged',
			'Wolves took nine lambs in Upper Glen and four in Lower Glen, the shepherds said.',
			'Wolves took four lambs in Upper Glen and nine in Lower Glen, the shepherds said.',
			['differ: nine | four', 'differ: four | nine'],
		],
		[
			'a bound and a count within it',
			'More than 400 runners finished the marathon in Haverdale.',
			'In Haverdale 412 runners finished the marathon.',
			['about: More than 400 | 412'],
		],
		[
			'a bound and a count outside it',
			'More than 400 runners finished the marathon in Haverdale.',
			'In Haverdale 380 runners finished the marathon.',
			['differ: More than 400 | 380'],
		],
		[
			'another unit, converted',
			'The cable car climbs 3 km to the summit of Mount Orr.',
			'The cable car to the summit of Mount Orr climbs about 1.9 miles.',
			['about: 3 km | about 1.9 miles'],
		],
		[
			'another unit, not converted',
			'The cable car climbs 3 km to the summit of Mount Orr.',
			'The cable car climbs 3 miles to the summit of Mount Orr.',
			['differ: 3 km | 3 miles'],
		],
		[
			'another currency with the same number',
			'The orchestra received £2 million from the lottery fund.',
			'The lottery fund gave the orchestra $2 million.',
			['differ: £2 million | $2 million'],
		],
		[
			'a share of a whole',
			'Half of the pupils at Denby school cycle to class.',
			'At Denby school 50 per cent of the pupils cycle to class.',
			['agree: Half | 50 per cent'],
		],
		[
			'what it came to, not what it rose by',
			'Bus fares in Corle rise by 20 pence to 3 pounds in May.',
			'Bus fares in Corle will go up from 2.80 pounds to 3 pounds in May.',
			['agree: 3 pounds | 3 pounds', 'agree: May | May'],
		],
		[
			'a change in the other direction',
			'Sales of the bakery chain rose by 4 per cent last year.',
			'Sales of the bakery chain fell by 4 per cent last year.',
			['differ: 4 per cent | 4 per cent'],
		],
		[
			'a fall in two words for it',
			'Shares of the shipyard lost 3 per cent on Friday.',
			'On Friday, shares of the shipyard slid 3 per cent.',
			['agree: 3 per cent | 3 per cent'],
		],
		[
			'which one it is of several',
			'The tunnel under Mount Orr was closed for the third time this winter.',
			'The tunnel under Mount Orr was closed for the fourth time this winter.',
			['differ: third | fourth'],
		],
	])('%s', (_, a, b, told) => {
		const found = toldOf(a, b);
		for (const statement of told) expect(found).toContain(statement);
	});
});

describe('figures of different things', () => {
	it.each([
		[
			'the dead, and the dead and the wounded together',
			'The army said that 900 rebels had been killed or wounded at Sarn.',
			'The rebels said that 150 of them had been killed at Sarn.',
		],
		[
			'days of two happenings of one story',
			'Police in Torvik arrested the director of the museum on Tuesday over the stolen coins.',
			'The museum in Torvik showed the coins to the public for the first time again on Friday.',
		],
		[
			'the second of two things',
			'The ferry made its second attempt to enter the harbour of Lunn before dark.',
			'The company plans to buy a second boat for Lunn in the spring.',
		],
		[
			'equal numbers of other things',
			'The barn at Wick housed 60 goats when it burned down.',
			'It took 60 volunteers to rebuild the barn at Wick.',
		],
		[
			'a total and a part of it',
			'Forty trees were felled in Amber Park, ten of them oaks.',
			'In Amber Park 30 limes and maples were felled.',
		],
		[
			'those already there and those who are to come',
			'The clinic has 25 beds and will get another 15.',
			'The clinic has opened with 15 nurses.',
		],
		['hundreds', 'Hundreds of divers searched the lake.', 'The lake was searched by 100 divers.'],
		['a house number', 'Smoke rose from 22 Cherry Road.', 'At Cherry Road 22 people watched the smoke.'],
	])('are silent: %s', (_, a, b) => {
		expect(toldOf(a, b)).toEqual([]);
	});

	it('leave the whole and the rest of it alone where both tell the same part', () => {
		const whole = 'Fifty-two walkers, seven of them children, were brought down from the ridge at Carn.';
		const parts = 'Rescuers brought 45 adults and seven children down from the ridge at Carn.';
		expect(toldOf(whole, parts)).toEqual(['agree: seven | seven']);
	});
});

describe('what is counted', () => {
	it.each([
		['Nine people were killed in the mine.', 'people were killed'],
		['Nine miners were killed or injured in the blast.', 'miners were killed or injured'],
		['Nine others were taken to hospital from the mine.', 'others were taken to hospital'],
		['The firm in Corle showed a nine-seat minibus runs without a driver.', 'seat'],
		['Neuf ouvriers blessés ont été soignés à Lunel après la chute de la grue.', 'ouvriers blessés'],
		[
			'Según el gobierno, nueve alcaldes firmaron ayer el acuerdo sobre el agua de los ríos de la comarca.',
			'alcaldes',
		],
		['Дев’ять міст отримали нові автобуси від заводу у Вельтаві.', 'міст'],
		['Завод у Вельтаві передав місту 54 низькопідлогові тролейбуси.', 'низькопідлогові тролейбуси'],
		['Nine miners, of whom the company knew nothing, were saved.', 'miners'],
	])('is named in the words of the passage: %s', (text, of) => {
		const [article, whole] = [articleOf(text), {start: 0, end: text.length}];
		const [{a}] = explainPassages(article, article, {a: whole, b: whole}).figures;
		expect(a.of).toBe(of);
	});
});

it('tells no difference of a pair that may be of two facts, but where it is asked for', () => {
	const textA = "Karsund's ministers have sold the state railway after nine years.";
	const textB =
		'Karsund still owes the builders of its railway 60 million crowns, and the fair is nine weeks away.';
	expect(toldOf(textA, textB)).toEqual(['differ: nine years | nine weeks']);
	const [pair] = compareArticles(articleOf(textA), articleOf(textB), {minimumScore: 0}).pairs;
	expect(pair.kind).toBe('related');
	expect(pair.evidence.figures).toEqual([]);
});

describe('figures of which nothing can be told', () => {
	it('are in neither text alone where both say the same words', () => {
		const sentence = 'The council closed the swimming hall at Ostvik last week and 40 lockers were sold.';
		const [a, b] = [
			`${sentence} Nobody has asked for one since.`,
			`${sentence} The mayor calls it a shame.`,
		].map(articleOf);
		const [{kind, evidence}] = compareArticles(a, b).pairs;
		expect(kind).toBe('verbatim');
		expect(evidence.figures.map(({verdict, a}) => [verdict, a.text])).toEqual([['agree', '40']]);
		expect(evidence.figuresOnly).toEqual({a: [], b: []});
	});
});
