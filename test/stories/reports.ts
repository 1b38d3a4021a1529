import type {Article, BlockKind} from '../../source/article/article.js';
import {toSafeText} from '../../source/text/safe-text.js';
import {articleOfBlocks} from '../compare/articles.js';

/** An article of its own outlet, its first line its title, and of a day where one is told. */
export function reportOf(outlet: string, text: string, published?: string): Article {
	const [title, ...paragraphs] = text.split(/\n+/);
	const blocks = paragraphs.map((paragraph): [BlockKind, string] => ['paragraph', paragraph]);
	return {
		...articleOfBlocks(['title', title], ...blocks),
		id: `${outlet}.txt`,
		outlet: toSafeText(outlet),
		...(published !== undefined && {published: toSafeText(published)}),
	};
}

/** Three outlets on a dam that broke. */
export const dam = {
	herald: reportOf(
		'Herald',
		`Dam above Ostrava Mill gives way, 640 people leave their homes

The Lower Kessin dam above the village of Ostrava Mill gave way on Monday night after nine days of rain, and 640 people had to leave their homes, the district said.

Mayor Petra Halloran said that the gates had been stuck since Saturday. Two farm workers are missing.

The dam, built in 1931, holds 2.4 million cubic metres. Vennet Water, which runs it, promised an inquiry.`,
		'2025-04-08',
	),
	post: reportOf(
		'Post',
		`Hundreds flee as Kessin dam breaks

Some 640 residents of Ostrava Mill spent the night in a sports hall after the Lower Kessin dam broke on Monday.

"The gates had not moved since Saturday," said Petra Halloran, the mayor, who blamed Vennet Water.

Rescuers are looking for two farm workers. The dam of 1931 holds back 2.4 million cubic metres of water.`,
		'2025-04-08',
	),
	courier: reportOf(
		'Courier',
		`Vennet Water under fire after dam failure

Vennet Water knew since Saturday that the gates of the Lower Kessin dam were stuck, its union said on Wednesday.

On Monday the dam above Ostrava Mill gave way. All 640 villagers were brought to safety; two farm workers have not been found.

Mayor Petra Halloran wants the operator to pay for the houses that were lost.`,
		'2025-04-09',
	),
};

/** Of the same sort, in much the same words; and two outlets on it. */
export const otherDam = {
	times: reportOf(
		'Times',
		`Dyke near Sankt Oluf fails, 210 people leave their homes

The Berga dyke near the town of Sankt Oluf gave way on Friday morning after a week of rain, and 210 people had to leave their homes, the province said.

Governor Lars Tveit said that the pumps had been broken since Thursday. A shepherd is missing.

The dyke, built in 1968, protects 900 hectares. The Norland Board, which runs it, promised an inquiry.`,
		'2025-04-11',
	),
	mail: reportOf(
		'Mail',
		`Sankt Oluf under water

A shepherd is missing and 210 people are homeless after the Berga dyke failed on Friday, flooding Sankt Oluf.

The pumps had been out of order since Thursday, Governor Lars Tveit admitted. The Norland Board runs the dyke of 1968, which shields 900 hectares.`,
		'2025-04-12',
	),
};

export const election = reportOf(
	'Gazette',
	`Council of Marlow elects its first woman

Ines Cardoso will lead the council of Marlow after winning 19 of 31 votes on Tuesday evening.

She wants to build a swimming pool and to lower the fares of buses. The opposition left the room.`,
	'2025-04-09',
);

export const recipe = reportOf(
	'Kitchen',
	`Onion soup for a cold day

Simmer the onions slowly in butter until they are soft, then add the flour and the stock.

Serve it with toasted bread and grated cheese.`,
);

export const allReports: readonly Article[] = [
	...Object.values(dam),
	...Object.values(otherDam),
	election,
	recipe,
];
