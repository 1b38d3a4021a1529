import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdirSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {zipOf} from '../article/containers/zip-of.js';

/** What is known of an article of a fixture. */
export type Told = {title: string; outlet?: string; published?: string};

const of = (title: string, outlet?: string, published?: string): Told => ({
	title,
	...(outlet === undefined ? {} : {outlet}),
	...(published === undefined ? {} : {published}),
});

const ferry = 'Ferry to Grünholm sails again';
const letter = of(
	'Die Fähre nach Grünholm fährt wieder, und die Preise für Überfahrten steigen im Mai um vier Prozent',
	'Hafenbrief – Die Wöchentliche',
	'2024-05-03T07:30:00+02:00',
);
const minutes = of('Council keeps the harbour swimming pool open', undefined, '2025-02-14');
const lighthouse = of(
	'Lighthouse of Skagholm gets its lamp back',
	'Skerry Courier',
	'2025-06-05T08:30:00+02:00',
);
const exported = [
	of('Pilots refuse night runs through the narrows', 'Skerry Courier', '2025-06-03'),
	of('Grain store at the quay to become a school', 'Vardholm Times', '2025-06-04'),
];
const review = (title: string) => of(title, 'The Harbour Review, May 2024', '2024-05-03');
const quays = (outlet: string | undefined, title: (place: string) => string, ...days: string[]) =>
	['Norrvik', 'Sundhamn', 'Östvik']
		.slice(0, days.length)
		.map((place, at) => of(title(place), outlet, days[at]));
const newspaper = quays(
	'norrvik.example',
	place => `Quay at ${place} "closed", port says`,
	...Array.from({length: 3}, () => '2024-03-05'),
);

const documents: Record<string, Told[]> = {
	'ferry.docx': [of(ferry, undefined, '2024-05-03')],
	'ferry.mhtml': [of(ferry, 'Harbour Post')],
	'ferry.odt': [of(ferry, undefined, '2024-05-03')],
	'ferry.rtf': [of('ferry')],
	'ferry.warc': [of('Die Fähre fährt wieder', '127.0.0.1'), of('Die Schleuse ist offen', '127.0.0.1')],
	'ferry.webarchive': [of('Die Fähre fährt wieder', 'hafen.example')],
	'letter.eml': [letter],
	'letters.mbox': [
		letter,
		of('Notes from the harbour', undefined, '2024-05-04T10:00:00+00:00'),
		of('Fwd: see the attached', undefined, '2024-05-05T10:00:00+00:00'),
		letter,
	],
	'lighthouse.html': [lighthouse],
	'lighthouse.warc.gz': [lighthouse],
	'minutes.docx': [minutes],
	'minutes.odt': [minutes],
	'minutes.rtf': [minutes],
	'review.epub': [review(ferry), review('The lock at Sandau')],
	...Object.fromEntries(
		['lexisnexis', 'nexis-uni', 'factiva', 'proquest'].flatMap(database =>
			['txt', 'html', 'rtf', 'docx'].map(kind => [`databases/${database}.${kind}`, exported]),
		),
	),
};

const records: Record<string, Told[]> = {
	'feed.atom': [
		of('Atom draft-07 snapshot', 'dive into mark', '2003-12-13T08:29:29-04:00'),
		of('Less < than', 'dive into mark'),
	],
	'feed.json': [of('Quay closed', 'Norrvik Post', '2024-03-05T08:30:00Z'), of('untitled', 'Norrvik Post')],
	'feeds.opml': [of('CNET News.com', 'news.example'), of('Harbour Gazette', 'gazette.example')],
	'news-please.jsonl': quays(
		'norrvik.example',
		place => `Quay at ${place} closed`,
		...[5, 6, 7].map(day => `2024-03-0${day}T09:30:00`),
	),
	'newsapi.json': quays(
		'Norrvik Post',
		place => `Quay at ${place} closed`,
		'2024-03-05T08:30:00Z',
		'2024-03-05T08:30:00Z',
	),
	'newspaper.csv': newspaper,
	'newspaper.csv.gz': newspaper,
	'pocket.csv': [
		of('Quay closed', 'norrvik.example'),
		of('https://norrvik.example/quay-2', 'norrvik.example'),
	],
	'spreadsheet.tsv': quays(
		undefined,
		place => `Quay at ${place} closed`,
		'2024-03-05',
		'2024-03-05',
		'2024-03-05',
	),
	'wordpress.rss': [
		of('Ferry strikes pier — 14 hurt', 'Harbour Gazette', '2024-05-03T10:00:00+00:00'),
		of('Bridge closes', 'Harbour Gazette'),
	],
};

const hasProgram = (name: string): boolean => spawnSync(name, ['-v']).error === undefined;

/** What other programs read, where these are installed. */
const foreign: Record<string, Record<string, Told[]>> = {
	pdftotext: {
		'minutes.pdf': [minutes],
		'review.pdf': [of('Ferry to Grünholm sails again after eleven weeks')],
		...Object.fromEntries(
			['lexisnexis', 'nexis-uni', 'factiva', 'proquest'].map(name => [`databases/${name}.pdf`, exported]),
		),
	},
	antiword: {'minutes.doc': [minutes]},
};

const fixtures = {
	documents: new URL('../article/containers/fixtures/', import.meta.url).pathname,
	records: new URL('fixtures/', import.meta.url).pathname,
};

/** Files of kinds that are not read. */
const unread: Record<string, string | Uint8Array> = {
	'chart.png': Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
	'figures.xlsx': zipOf({
		'_rels/.rels':
			'<Relationships><Relationship Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
		'xl/workbook.xml': '<workbook/>',
	}),
};

/**
Fills a folder with a file of each kind that is read, those for which other programs are needed where these are installed, and with
some of kinds that are not. Tells the articles of each file, by its name.
*/
export function layOutOneOfEach(folder: string): Map<string, Told[]> {
	const laid = new Map<string, Told[]>();
	const programs = Object.keys(foreign).filter(hasProgram);
	for (const name of Object.keys(foreign))
		if (!programs.includes(name)) console.log(`${name} is not installed: what it reads is not tried`);
	const copied = {
		documents: Object.assign({}, documents, ...programs.map(name => foreign[name])) as typeof documents,
		records,
	};
	mkdirSync(folder, {recursive: true});
	for (const [place, files] of Object.entries(copied))
		for (const [path, articles] of Object.entries(files)) {
			copyFileSync(join(fixtures[place as keyof typeof fixtures], path), join(folder, basename(path)));
			laid.set(basename(path), articles);
		}

	for (const [name, bytes] of Object.entries(unread)) writeFileSync(join(folder, name), bytes);
	return new Map([...laid].sort(([x], [y]) => (x < y ? -1 : 1)));
}
