import type {Article} from '../source/article/article.js';
import {articleOfBlocks} from './compare/articles.js';

// What the second took over from the first, each with a word or two changed.
const edited: [first: string, second: string][] = [
	[
		'The freighter Amalia Voss ran aground on the Skarn reef at 4.20 on Monday morning with 31 people aboard, the coast guard of Ostholm said.',
		'The freighter Amalia Voss ran aground on the Skarn reef at 4.20 on Monday morning with 32 people aboard, the coast guard of Ostholm said.',
	],
	[
		'Two helicopters from Lervik lifted all of the crew from the deck within ninety minutes, while waves of six metres broke over the bridge.',
		'Two helicopters from Lervik lifted most of the crew from the deck within ninety minutes, while waves of six metres broke over the bridge.',
	],
	[
		'Captain Henrik Dahl told reporters in Ostholm that a steering cable had snapped shortly before the ship turned towards the rocks.',
		'Captain Henrik Dahl told reporters in Ostholm that a steering cable had torn shortly before the ship turned towards the rocks.',
	],
	[
		'Some 240 tonnes of fuel oil are in the tanks, and a barrier of floating booms was laid around the Skarn reef before noon.',
		'Some 240 tonnes of fuel oil are in the tanks, and a barrier of floating booms was laid around the Skarn reef before dusk.',
	],
	[
		'Fishermen from the island of Tjelle were told to keep their boats in harbour until the fuel has been pumped out, which may take ten days.',
		'Fishermen from the island of Tjelle were told to keep their boats in harbour until the fuel has been pumped out, which may take twelve days.',
	],
	[
		'The salvage firm Brandt and Sons of Lervik is to examine the hull on Wednesday, when the wind over Ostholm is expected to drop.',
		'The salvage firm Brandt and Sons of Lervik is to inspect the hull on Wednesday, when the wind over Ostholm is expected to drop.',
	],
	[
		'It is the third wreck on the Skarn reef since 1998, and the harbour board of Ostholm has asked for a lighthouse there ever since.',
		'It is the third wreck on the Skarn reef since 1998, and the harbour board of Ostholm has begged for a lighthouse there ever since.',
	],
	[
		'Environment minister Solveig Aas flew over the reef on Monday afternoon and promised that the owners of the freighter would pay.',
		'Environment minister Solveig Aas flew over the reef on Monday evening and promised that the owners of the freighter would pay.',
	],
];

const ofFirst = [
	'A bakery on the square gave away rolls, and its queue reached the chemist by breakfast.',
	'Teachers let their classes watch from the windows of the gymnasium, three storeys up.',
	'Nobody here had slept much, and the cafe beside the library stayed open through the night.',
	'An old pilot drew the currents on a napkin for anybody who cared to look.',
	'The bus to the ferry was full of students with cameras and thermos flasks.',
	'Gulls settled on the mast as soon as the noise was gone.',
	'A carpenter sold raincoats out of his van and had none left at lunch.',
	'The choir moved its rehearsal to the chapel, where the heating works.',
	'Children collected planks along the shingle and built a hut.',
	'Somebody hung a lantern in the window of the empty customs house.',
	'It began with a thud that rattled the plates in every kitchen along the quay.',
	'Dogs barked, lamps went on, and soon half of the street stood outside in slippers.',
	'From the sea wall there was little to see but spray and a red light that did not move.',
	'The vicar rang the bell because he could think of nothing better.',
	'By dawn the tea had run out, and no one wanted to go home.',
];

const ofSecond = [
	'Shares of the insurer Nordlys fell by two per cent in early trading.',
	'Lawyers expect that a court in the capital will hear the claims next spring.',
	'The cargo, timber and paper, was bound for a printer in the south.',
	'Unions have complained about long shifts on vessels under foreign flags.',
	'A spokesman for the owners declined to discuss the maintenance schedule.',
	'Divers from the navy trained in the same waters last summer.',
	'Professor Ida Holm, who studies seabirds, warned against hasty cleaning.',
	'Tugs were on their way from two ports, one of them across the sound.',
	'The radio mast on the hill had been out of order since the weekend.',
	'Hotels reported cancellations, and then bookings from journalists.',
	'Three years ago the vessel was sold by a bank that had seized it for unpaid loans.',
	'Its new proprietor is a company with a letterbox and no telephone.',
	'Inspectors found eleven defects in March, among them a corroded pump.',
	'None of these was held to be serious enough to detain it.',
	'A mortgage on it is still entered in the register of another state.',
];

/**
Two reports of which one took eight sentences over from the other and edited each, some of them in another place, among others
that each has for itself: their pairs are beyond doubt.
*/
export function editedReports(): [Article, Article] {
	const first = edited.flatMap(([text], at) => [text, ofFirst[at]]);
	const order = [0, 1, 3, 2, 4, 6, 5, 7];
	const second = order.flatMap((place, at) => [edited[place][1], ofSecond[at]]);
	return [
		reportOf('herald', 'Waves keep the town of Ostholm awake', [...ofFirst.slice(8), ...first]),
		reportOf('courier', 'Who pays for the freighter on the reef', [...ofSecond.slice(8), ...second]),
	];
}

const reportOf = (id: string, title: string, texts: readonly string[]): Article => ({
	...articleOfBlocks(['title', title], ...texts.map((text): ['paragraph', string] => ['paragraph', text])),
	id,
});
