/** Whether a word is of the plural in English, as far as its ending tells. */
export const isPlural = (lower: string): boolean =>
	plurals.has(lower) || (/[^sui']s$/.test(lower) && !singulars.has(lower));

const singulars = new Set(
	'was has does says goes his hers its as always perhaps towards besides whereas yes gets makes takes comes wants needs'.split(
		' ',
	),
);

const plurals = new Set(
	'people men women children police cattle sheep fish dead injured wounded missing others more firemen policemen fishermen crew households lives mice geese personnel staff troops menus buses businesses crises viruses'.split(
		' ',
	),
);
