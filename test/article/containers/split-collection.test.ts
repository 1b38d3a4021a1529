import {describe, expect, it} from 'vitest';
import {mayBeCollection} from '../../../source/article/containers/may-be-container.js';
import {readArchive} from '../../../source/article/containers/read-archive.js';
import {articlesIn, readCollection} from '../../../source/article/containers/read-collection.js';
import {readMail} from '../../../source/article/containers/read-mail.js';
import {readRtf} from '../../../source/article/containers/read-rtf.js';
import {splitCollection} from '../../../source/article/containers/split-collection.js';

const gap = (count: number) => ' '.repeat(count);

import {zipOf} from './zip-of.js';

const limits = {entries: 1000, bytes: 32 * 1024 * 1024, depth: 3};
// Each as its documented form has it: see the parsers named in the source.
const lexisNexis = `Download Request: Selected Items: 1-2
Time Of Request: Friday, May 10, 2024 16:51:31

${gap(30)}1 of 2 DOCUMENTS


${gap(24)}The Harbour Post (Sandau)

${gap(28)}May 3, 2024 Friday
${gap(30)}Final Edition

Ferry to Grünholm sails again after
eleven weeks

BYLINE: By Ines Roth

SECTION: NEWS; Pg. 3

LENGTH: 42 words

DATELINE: SANDAU

After eleven weeks in the yard the ferry carried passengers to
Grünholm again on Thursday, the company said.

Language: it is what the captain speaks best.

LOAD-DATE: May 4, 2024

LANGUAGE: ENGLISH

GRAPHIC: Photo, The ferry

PUBLICATION-TYPE: Newspaper

${gap(22)}Copyright 2024 Harbour Post Ltd.
${gap(28)}All Rights Reserved



${gap(30)}2 of 2 DOCUMENTS


${gap(24)}Sandauer Zeitung

${gap(28)}4. Mai 2024 Samstag

Die Schleuse ist offen

LÄNGE: 12 Wörter

Die Schleuse in Sandau wurde 1911 eröffnet.

SPRACHE: GERMAN; DEUTSCH
`;

const nexisUni = `Date and Time: Friday, November 27, 2026 10:00:00 AM CET
Job Number: 123
Documents (2)
1. Ferry to Grünholm sails again
Client/Matter: -None-
Search Terms: ferry

Ferry to Grünholm sails again
The Harbour Post(Sandau)
May 3, 2024 Friday
Copyright 2024 Harbour Post Ltd. All Rights Reserved
Section: NEWS; Pg. 3
Length: 42 words
Byline: Ines Roth
Body
After eleven weeks in the yard the ferry carried passengers again.

“It cost: 5 million,” the company said.
Classification
Language: ENGLISH
Publication-Type: Newspaper
Load-Date: May 4, 2024
End of Document

Lock opened
Canal News
4 May 2024 Saturday 10:15 AM GMT
Copyright 2024 Canal News All Rights Reserved
Length: 12 words
Body
The lock at Sandau was opened in 1911.
Load-Date: May 5, 2024
End of Document
`
	.split('\n')
	.join('\n\n');

const factiva = `World News
Ferry to Grünholm sails again after eleven weeks
By Ines Roth
42 words
3 May 2024
18:30
Harbour Post
HARBPO
3
English
(c) 2024 Harbour Post Ltd.

After eleven weeks in the yard the ferry carried passengers again.

“It cost 5 million,” the company said.

Document HARBPO0020240503ek5300abc

Die Schleuse ist offen und bleibt es auch
Jan Petersen
1.012 Wörter
4. Mai 2024
Sandauer Zeitung
SANZTG
Deutsch
Copyright 2024. Alle Rechte vorbehalten.

Die Schleuse in Sandau wurde 1911 eröffnet.

Dokument SANZTG0020240504ek5400001
`;

const factivaCodes = `HD Ferry to Grünholm sails again
BY Ines Roth
WC 42 words
PD 3 May 2024
ET 18:30
SN Harbour Post
SC HARBPO
LA English
CY (c) 2024 Harbour Post
LP
After eleven weeks in the yard the ferry carried passengers again.

TD
“It cost 5 million,” the company said.

CO rederi : Grünholm Ferries
NS gcat : Political/General News
AN
Document HARBPO0020240503ek5300abc
`;

const line = '_'.repeat(60);
const proQuest = `${line}
Report Information from ProQuest
${line}

Document 1 of 2

Ferry to Grünholm sails again

Author: Roth, Ines.

Publication info: Harbour Post ; Sandau [Sandau]03 May 2024: A.3.

ProQuest document link

Abstract: None available.

Full text: After eleven weeks in the yard the ferry carried passengers again.

Note: bring a coat.

“It cost 5 million,” the company said.

Subject: Ferries; Harbours

Title: Ferry to Grünholm sails again: [Final Edition]

Publication title: Harbour Post, Late Edition (North); Sandau

Publication date: May 3, 2024

Language of publication: English

Document URL: https://proquest.example/docview/1

Copyright: (Copyright (c) 2024 Harbour Post)

${line}

Document 2 of 2

Lock opened

Author: Anonymous

Full text: The lock at Sandau was opened in 1911.

Publication title: Canal News

Publication date: May 4, 2024
`;

const newProQuest = `Somebody sent you the following:

Ferry to Grünholm sails again

Roth, Ines.

ProQuest document link

ABSTRACT (ENGLISH)

It sails.

FULL TEXT

After eleven weeks in the yard the ferry carried passengers again.

“It cost 5 million,” the company said.

DETAILS

Subject:

Ferries

Publication title:

Harbour Post; Sandau

Publication date:

May 3, 2024

Database:

ProQuest One

Lock opened

Berg, Ada. Canal News; Sandau [Sandau]. 04 May 2024.

Author: Berg, Ada

ProQuest document link

FULL TEXT

The lock at Sandau was opened in 1911.

DETAILS

Publication title:

Canal News
`;

const ferry = {
	title: expect.stringMatching(/^Ferry to Grünholm sails again/),
	outlet: expect.stringMatching(/^(?:The )?Harbour Post/),
	byline: expect.stringMatching(/^(?:Roth, )?Ines/),
	published: '2024-05-03',
	text: expect.stringMatching(/^After eleven weeks in the yard the ferry carried passengers.*again/),
};

describe('an export of articles', () => {
	it.each([
		['LexisNexis', lexisNexis],
		['Nexis Uni', nexisUni],
		['Factiva', factiva],
		['Factiva, with codes', factivaCodes],
		['ProQuest', proQuest],
		['ProQuest, as it is now', newProQuest],
	])('of %s is its articles, with outlet, date and author', (_, text) => {
		const entries = splitCollection(text)!;
		expect(entries[0]).toMatchObject(ferry);
		expect(entries).toHaveLength(text === factivaCodes ? 1 : 2);
		expect(splitCollection(text.replaceAll('\n', '\r\n'))).toEqual(entries);
	});

	it('has all the text of an article, and nothing else in it', () => {
		expect(splitCollection(lexisNexis)![0].text).toBe(
			'After eleven weeks in the yard the ferry carried passengers to Grünholm again on Thursday, the company said.\n\nLanguage: it is what the captain speaks best.',
		);
		const [money, lock] = [
			/^After .* again\.\n\n“It cost:? 5 million,” the company said\.$/,
			'The lock at Sandau was opened in 1911.',
		];
		expect(splitCollection(nexisUni)!.map(({text}) => text)).toEqual([expect.stringMatching(money), lock]);
		expect(splitCollection(factiva)!.map(({text}) => text)).toEqual([
			expect.stringMatching(money),
			'Die Schleuse in Sandau wurde 1911 eröffnet.',
		]);
		expect(splitCollection(factivaCodes)![0].text).toMatch(money);
		expect(splitCollection(newProQuest)!.map(({title, text}) => [title, text])).toEqual([
			['Ferry to Grünholm sails again', expect.stringMatching(money)],
			['Lock opened', lock],
		]);
		expect(splitCollection(proQuest)!.map(({text}) => text)).toEqual([
			'After eleven weeks in the yard the ferry carried passengers again.\n\nNote: bring a coat.\n\n“It cost 5 million,” the company said.',
			lock,
		]);
	});

	it('has titles, authors and dates in other languages and places', () => {
		expect(splitCollection(lexisNexis)![0].title).toBe('Ferry to Grünholm sails again after eleven weeks');
		expect(splitCollection(lexisNexis)![1]).toMatchObject({
			title: 'Die Schleuse ist offen',
			outlet: 'Sandauer Zeitung',
			published: '2024-05-04',
		});
		expect(splitCollection(nexisUni)![0].outlet).toBe('The Harbour Post (Sandau)');
		expect(splitCollection(nexisUni)![1]).toMatchObject({
			title: 'Lock opened',
			outlet: 'Canal News',
			published: '2024-05-04',
		});
		expect(splitCollection(factiva)![1]).toMatchObject({
			title: 'Die Schleuse ist offen und bleibt es auch',
			byline: 'Jan Petersen',
			outlet: 'Sandauer Zeitung',
			published: '2024-05-04',
		});
		expect(splitCollection(proQuest)![0]).toMatchObject({
			title: 'Ferry to Grünholm sails again',
			outlet: 'Harbour Post',
			language: 'English',
			url: 'https://proquest.example/docview/1',
		});
		expect(splitCollection(proQuest)![1].byline).toBeUndefined();
	});

	it.each([
		['Roth, Ines.', 'Ines Roth'],
		['Berg, Ada M; Petersen, Jan', 'Ada M Berg, Jan Petersen'],
		['Ines Roth', 'Ines Roth'],
		['Roth, Ines, Jr.', 'Roth, Ines, Jr'],
		['Roth, Ines M.', 'Ines M. Roth'],
		['Ines Roth.', 'Ines Roth'],
		['Ines Roth, Harbour Post', 'Ines Roth, Harbour Post'],
	])('has the authors of ProQuest as people write them: %s', (told, byline) => {
		const text = proQuest.replace('Author: Roth, Ines.', `Author: ${told}`);
		expect(splitCollection(text)![0].byline).toBe(byline);
	});

	it.each([
		'The report ended with the words\nEnd of Document\nand nothing more.',
		'Length: 3 metres\nBody\nof water',
		`A line\n${line}\nand another`,
		'Document 1 of 2\nis all there is of it.',
		'42 words\nare enough for a telegram.',
		'',
	])('is not what only looks a little like one: %s', text => {
		expect(splitCollection(text)).toBeUndefined();
	});

	const escaped = (line: string) => line.replace(/&/g, '&amp;').replace(/</g, '&lt;');
	const inUnicode = (line: string) =>
		line.replace(/[\\{}]/g, '\\$&').replace(/[^\x00-\x7F]/g, letter => `\\u${letter.charCodeAt(0)}?`);
	const lines = (text: string) => text.split('\n').filter(one => one.trim() !== '');

	it.each([
		['Nexis Uni', nexisUni],
		['Factiva', factiva],
		['ProQuest', proQuest],
	])('of %s is the same as a page, a document of Word, or in Rich Text Format', (_, text) => {
		const known = articlesIn({text: lines(text).join('\n\n')})!;
		expect(known).toHaveLength(2);
		const page = `<body>${lines(text)
			.map(one => `<p>${escaped(one)}</p>`)
			.join('')}`;
		expect(mayBeCollection(page.slice(0, 16_384))).toBe(true);
		expect(readCollection(Buffer.from(page), limits)).toEqual({entries: known, problems: []});
		const body = lines(text).map(one => `<w:p><w:r><w:t>${escaped(one)}</w:t></w:r></w:p>`);
		const word = zipOf({
			'_rels/.rels':
				'<Relationships><Relationship Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
			'word/document.xml': `<w:document><w:body>${body.join('')}</w:body></w:document>`,
		});
		expect(readArchive(word, limits).entries).toEqual(known);
		const rtf = `{\\rtf1 ${lines(text).map(inUnicode).join('\\par\n')}}`;
		expect(readRtf(Buffer.from(rtf), limits).entries).toEqual(known);
		const mail = `From: Database <a@b.example>\nDate: Fri, 03 May 2024 07:30:00 GMT\nContent-Type: text/html\n\n${page}`;
		expect(readMail(Buffer.from(mail), limits).entries).toEqual(
			known.map(entry => ({...entry, saved: '2024-05-03T07:30:00Z'})),
		);
	});

	it('of Factiva with codes may be a table', () => {
		const rows = factivaCodes
			.replace(/\nDocument/, ' Document')
			.replace(/^([A-Z]{2})[ \n]/gm, '</td></tr><tr><td><b>$1</b>\u00A0</td><td>');
		const {text: _, ...about} = ferry;
		const page = `<html><table>${rows}</td></tr></table><p>Document HARBPO0020240503ek5300abc</p>`;
		expect(readCollection(Buffer.from(page), limits)?.entries).toEqual([expect.objectContaining(about)]);
	});

	it('is read up to a limit', () => {
		const {entries, problems} = readCollection(Buffer.from(lexisNexis), {...limits, entries: 1})!;
		expect(entries).toHaveLength(1);
		expect(problems).toEqual(['more than 1 articles; divide it']);
	});

	it('of many articles is all of them', () => {
		for (const text of [lexisNexis, nexisUni, factiva, proQuest])
			expect(splitCollection(`${text}\n`.repeat(100))).toHaveLength(200);
	});
});
