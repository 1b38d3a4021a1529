import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {documentKind} from '../../../source/article/containers/documents.js';
import {mayBeContainer} from '../../../source/article/containers/may-be-container.js';
import {articlesIn, readCollection} from '../../../source/article/containers/read-collection.js';
import {splitCollection} from '../../../source/article/containers/split-collection.js';

const limits = {entries: 1000, bytes: 32 * 1024 * 1024, depth: 3};
const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const textOf = (html = '') =>
	html
		.replace(/<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();

const europresse = (name: string) => `<!DOCTYPE html><html><head><style>${'p{margin:0}'.repeat(500)}
.DocPublicationName{color:#83724e}</style></head><body>
<article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">Le Quai de Sandau, no. 4521</span></div>
<div><span class="DocHeader">Politique, vendredi 3 mai 2024, p. 16</span></div>
<p>MARINE</p><div class="titreArticle"><p class="sm-margin-TopNews ${name}">Le bac de Grünholm <mark>repart</mark></p></div>
<div class="docAuthors">Inès Roth</div></header>
<section><div class="DocText clearfix"><div class="docOcurrContainer"><p>Après onze semaines, le bac a <mark>repris</mark> la mer.</p>
<p>« Cela a coûté 5 millions », dit la compagnie.</p></div></div></section>
<aside><b>Illustration(s) :</b> <p>Le bac.</p></aside>
<footer><small>© 2024 Le Quai. Tous droits réservés.</small><div class="publiC-lblNodoc">news·20240503·QU·0001</div></footer></article>
<article><header><div><span class="DocPublicationName">Canal Hebdo</span></div>
<div><span class="DocHeader">samedi 4 mai 2024 - 10:15:00 -0000 12 mots</span></div>
<div class="titreArticle"><p class="titreArticleVisu">L’écluse est ouverte</p></div></header>
<section><p>L’écluse de Sandau a été ouverte en 1911.</p></section></article></body></html>`;

const retriever = `Bibliotek Sandau
Uttag 2024-05-10

Nyheter:

> Färjan går igen, Sandau Tidning, 2024-05-03
> Slussen är öppen, Kanalbladet, 2024-05-04 10:15

Färjan går igen
Sandau Tidning, 2024-05-03
Sida 10#11
Publicerat i print.

Efter elva veckor gick färjan till Grünholm igen.

Sida vid sida stod folk: alla ville med.

© Sandau Tidning
Läs hela artikeln på http://ret.nu/a1B2c3
${'='.repeat(78)}

Slussen är öppen
Kanalbladet, 2024-05-04 10:15
Publicerat på webb.

Slussen i Sandau öppnades 1911.

Se webartikeln på
http://ret.nu/d4E5f6
${'='.repeat(78)}
`;

const wiso = `Dokumente

Inhaltsverzeichnis

1. Die Fähre fährt wieder ........ 2
2. Die Schleuse ist offen ........ 3

Seite 2 von 3

Sandauer Zeitung vom 03.05.2024, Seite 3
Die Fähre fährt wieder

Nach elf Wochen fuhr die Fähre nach Grünholm wieder.

„Rubrik: so heißt sie“, sagte der Kapitän.

Ines Roth

Quelle: Sandauer Zeitung vom 03.05.2024, Seite 3
Ressort: Lokales
Dokumentnummer: SZ-2024-0503
Dauerhafte Adresse des Dokuments: https://www.wiso-net.example/document/SZ_1

Alle Rechte vorbehalten: (c) Sandauer Zeitung
© GBI-Genios Deutsche Wirtschaftsdatenbank GmbH
Seite 3 von 3

Kanalblatt, 04.05.2024, S. 1
Die Schleuse ist offen

Die Schleuse in Sandau wurde 1911 eröffnet.

Quelle: Kanalblatt, 04.05.2024, S. 1
Dokumentnummer: KB-2024-0504
© GBI-Genios Deutsche Wirtschaftsdatenbank GmbH
`;

const known = (entries: ReturnType<typeof articlesIn>) =>
	entries?.map(({title, outlet, published, byline, url}) => [title, outlet, published, byline, url]);

describe('an export of a database', () => {
	it.each(['titreArticleVisu', 'titreArticleVisu rdp__articletitle'])('of Europresse is read: %s', name => {
		const page = Buffer.from(europresse(name));
		expect(mayBeContainer(page, 'export.html')).toBe(true);
		const {entries} = readCollection(page, limits)!;
		expect(known(entries)).toEqual([
			['Le bac de Grünholm repart', 'Le Quai de Sandau', '2024-05-03', 'Inès Roth', undefined],
			['L’écluse est ouverte', 'Canal Hebdo', expect.stringMatching(/^2024-05-04/), undefined, undefined],
		]);
		expect(entries.map(({html}) => textOf(html))).toEqual([
			'Le bac de Grünholm repart Après onze semaines, le bac a repris la mer. « Cela a coûté 5 millions », dit la compagnie.',
			'L’écluse est ouverte L’écluse de Sandau a été ouverte en 1911.',
		]);
	});

	it('of Retriever is read, in UTF-16 too', () => {
		for (const bytes of [Buffer.from(retriever), Buffer.from(`\uFEFF${retriever}`, 'utf16le')]) {
			expect(mayBeContainer(bytes, 'export.txt')).toBe(true);
			expect(documentKind(bytes)).toBe('collection');
			const {entries} = readCollection(bytes, limits)!;
			expect(known(entries)).toEqual([
				['Färjan går igen', 'Sandau Tidning', '2024-05-03', undefined, 'http://ret.nu/a1B2c3'],
				['Slussen är öppen', 'Kanalbladet', '2024-05-04', undefined, 'http://ret.nu/d4E5f6'],
			]);
			expect(entries.map(({html}) => textOf(html))).toEqual([
				'Färjan går igen Efter elva veckor gick färjan till Grünholm igen. Sida vid sida stod folk: alla ville med.',
				'Slussen är öppen Slussen i Sandau öppnades 1911.',
			]);
		}
	});

	it('of wiso is read', () => {
		expect(mayBeContainer(Buffer.from(wiso), 'export.txt')).toBe(true);
		const entries = splitCollection(wiso)!;
		expect(known(entries)).toEqual([
			[
				'Die Fähre fährt wieder',
				'Sandauer Zeitung',
				'2024-05-03',
				'Ines Roth',
				'https://www.wiso-net.example/document/SZ_1',
			],
			['Die Schleuse ist offen', 'Kanalblatt', '2024-05-04', undefined, undefined],
		]);
		expect(entries.map(({text}) => text)).toEqual([
			'Nach elf Wochen fuhr die Fähre nach Grünholm wieder.\n\n„Rubrik: so heißt sie“, sagte der Kapitän.',
			'Die Schleuse in Sandau wurde 1911 eröffnet.',
		]);
	});

	const nexisUni = (texts: readonly string[]) =>
		texts
			.map(
				(text, at) =>
					`Title ${at}\n\nHarbour Post\n\n3 May 2024 Friday\n\nLength: 9 words\n\nBody\n\n${text}\n\nLoad-Date: May 4, 2024\n\nEnd of Document`,
			)
			.join('\n\n');
	const lexisNexis = (texts: readonly string[]) =>
		texts
			.map(
				(text, at) =>
					`${at + 1} of ${texts.length} DOCUMENTS\n\nHarbour Post\n\nMay 3, 2024 Friday\n\nTitle ${at}\n\nLENGTH: 9 words\n\n${text}\n\nLOAD-DATE: May 4, 2024\n\nLANGUAGE: ENGLISH`,
			)
			.join('\n\n');
	const factiva = (texts: readonly string[]) =>
		texts
			.map(
				(text, at) =>
					`Title ${at}\n\n9 words\n\n3 May 2024\n\nHarbour Post\n\nHARBPO\n\nEnglish\n\n(c) 2024 Harbour Post\n\n${text}\n\nDocument HARBPO0020240503ek5300abc`,
			)
			.join('\n\n');
	const factivaCodes = (texts: readonly string[]) =>
		texts
			.map(
				(text, at) =>
					`HD Title ${at}\nPD 3 May 2024\nSN Harbour Post\nLA English\nLP\n${text}\n\nCO rederi : Ferries\nAN\nDocument HARBPO0020240503ek5300abc`,
			)
			.join('\n\n');
	const line = '_'.repeat(60);
	const proQuest = (texts: readonly string[]) =>
		texts
			.map(
				(text, at) =>
					`${line}\n\nTitle ${at}\n\nFull text: It began.\n\n${text}\n\nSubject: Ferries\n\nPublication title: Harbour Post\n\nPublication date: May 3, 2024\n\nDatabase: ProQuest Central`,
			)
			.join('\n\n');
	const swedish = (texts: readonly string[]) =>
		texts
			.map(
				(text, at) =>
					`Title ${at}\nHarbour Post, 2024-05-03\nPublicerat i print.\n\n${text}\n\n© Harbour Post\nSe webartikeln på http://ret.nu/a1\n${'='.repeat(78)}`,
			)
			.join('\n\n');
	const german = (texts: readonly string[]) =>
		texts
			.map(
				(text, at) =>
					`Harbour Post vom 03.05.2024, Seite 3\nTitle ${at}\n\n${text}\n\nQuelle: Harbour Post vom 03.05.2024\n© GBI-Genios Deutsche Wirtschaftsdatenbank GmbH`,
			)
			.join('\n\n');
	const all = {nexisUni, lexisNexis, factiva, factivaCodes, proQuest, swedish, german};

	// What articles hold that begins as what an export says of them.
	const awkward = [
		'Length: 42 metres, the yard said of the ferry.',
		'UPDATE: the company has answered since.',
		'GRAPHIC: that is how the captain told it.',
		'Subject: the ferry, of which all speak.',
		'Location: the quay at Sandau.',
		'Notes',
		'Classification',
		'IN BRIEF the ferry sails.',
		'CT scans show the crack in the hull.',
		'AN OLD MAN waved from the quay.',
		'TD Bank lent the money.',
		'Title: it has none, she said.',
		'Quelle: so nennt er den Brunnen, sagte sie.',
		'Sida vid sida stod alle.',
		'ProQuest and Factiva both have it.',
	];
	const prose = 'The ferry sailed to Grünholm again at noon on that day.';
	const article = fc
		.array(fc.constantFrom(...awkward, prose), {minLength: 1, maxLength: 6})
		.map(lines => [prose, ...lines, prose].join('\n\n'));

	it.each(Object.entries(all))('has all the words of each text: %s', (_, written) => {
		fc.assert(
			fc.property(fc.array(article, {minLength: 2, maxLength: 4}), texts => {
				const entries = splitCollection(written(texts))!;
				expect(entries).toHaveLength(texts.length);
				for (const [at, {title, outlet, published, text}] of entries.entries()) {
					expect([title, outlet, published]).toEqual([`Title ${at}`, 'Harbour Post', '2024-05-03']);
					expect(words(text!).slice(-words(texts[at]).length)).toEqual(words(texts[at]));
				}
			}),
			{numRuns: 60},
		);
	});

	it('has what stands between two articles and is none', () => {
		const [first, last] = [nexisUni([prose]), nexisUni([prose])];
		const entries = splitCollection(`${first}\n\nIt is a note of its own.\n\nEnd of Document\n\n${last}`)!;
		expect(entries.map(({text}) => text)).toEqual([prose, 'It is a note of its own.', prose]);
	});

	it.each(Object.entries(all))('may have a cover longer than what is looked at: %s', (_, written) => {
		const cover = Array.from({length: 4000}, (_, at) => `${at + 1}. Something that was told`).join('\n\n');
		const bytes = Buffer.from(`${cover}\n\n${written([prose, prose, prose])}`);
		expect(mayBeContainer(bytes, 'export.txt')).toBe(true);
	});

	it.each([
		'Factiva and ProQuest are databases.\n\nFull text: who reads it?',
		`Under a line\n${line}\nstands ProQuest document link\n\nFull text: see below.`,
		'Documents (2)\n\n1. Ferry\n\n2. Lock\n\nLength: 3 km\n\nEnd of Document',
		'How to cite\n\nDocument HARBPO0020240503ek5300abc\n\nis what it says, with 12\n\n42 words\n\nbelow.',
		'1 of 2 DOCUMENTS\n\nwas lost, the clerk said.\n\nLENGTH: unknown',
		`Läs hela artikeln på http://ret.nu/x\n${'='.repeat(70)}\nNyhetsbrev`,
		'Quelle: eigene Recherche\n\nGBI-Genios Deutsche Wirtschaftsdatenbank GmbH\n\nist eine Firma in München.',
		'HD television came late.\n\nDocument 1 of 2\n\nsays so.',
		'<article class="story"><h1>Ferry</h1><p>DocPublicationName is a class, End of Document.</p></article>',
		'A recipe\n\nLength: 2 hours\n\nBody\n\nof the soup\n\nServes: 4',
	])('is not what only looks a little like one: %s', text => {
		expect(articlesIn(text.startsWith('<') ? {html: text} : {text})).toBeUndefined();
	});
});
