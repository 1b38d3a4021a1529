/** Two texts that say much in common, and so long that comparing them takes longer than a key may. */
export const longTexts: readonly string[] = ['harbour', 'railway'].map(place =>
	[
		`About the ${place}`,
		...Array.from(
			{length: 160},
			(_, at) =>
				`In the ${place} office number ${at} the clerks of section ${at * 7} wrote about the ${place} and its ${at + 3} keepers in the winter of ${1800 + at}.`,
		),
	].join('\n\n'),
);
