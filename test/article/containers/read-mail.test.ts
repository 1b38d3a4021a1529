import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {ContentLimits, Entry} from '../../../source/article/containers/entry.js';
import {mayBeContainer} from '../../../source/article/containers/may-be-container.js';
import {isMail, readMail} from '../../../source/article/containers/read-mail.js';
import {headBytes} from '../../../source/article/containers/recognise.js';

const limits: ContentLimits = {entries: 1000, bytes: 32 * 1024 * 1024, depth: 3};
const file = (name: string) => readFileSync(`test/article/containers/fixtures/${name}`);
const read = (...lines: string[]) => readMail(Buffer.from(lines.join('\r\n')), limits);
/** The words of a mail below its title. */
const wordsOf = ({html = ''}: Entry) => html.replace(/^.*<\/h1>|<[^<>]*>/gs, '');
const head = ['From: Ada Berg <ada@example.org>', 'Subject: The lock', 'MIME-Version: 1.0'];

describe('a mail', () => {
	// Written by the email package of Python 3.
	it('of an outlet is its HTML, with who sent it and when', () => {
		const {entries, problems} = readMail(file('letter.eml'), limits);
		expect(problems).toEqual([]);
		expect(entries).toHaveLength(1);
		const [{html, text, ...about}] = entries;
		expect(text).toBeUndefined();
		expect(html).toContain('Nach elf Wochen in der Werft hat die Fähre „Möwe“ am Donnerstag wieder');
		expect(about).toMatchObject({
			title:
				'Die Fähre nach Grünholm fährt wieder, und die Preise für Überfahrten steigen im Mai um vier Prozent',
			outlet: 'Hafenbrief – Die Wöchentliche',
			published: '2024-05-03T07:30:00+02:00',
			saved: '2024-05-03T05:30:09+00:00',
		});
	});

	it('of a person is by that person', () => {
		const {entries} = read(...head, 'Date: Sat, 04 May 2024 10:00:00 -0300 (BRT)', '', 'The lock is open.');
		expect(entries).toEqual([
			expect.objectContaining({
				html: '<body><h1>The lock</h1><p>The lock is open.</p>',
				isWhole: true,
				byline: 'Ada Berg',
				title: 'The lock',
				published: '2024-05-04T10:00:00-03:00',
			}),
		]);
		expect(entries[0].outlet).toBeUndefined();
	});

	it.each([
		['base64', Buffer.from('Die Schleuse öffnet').toString('base64'), 'utf-8'],
		['quoted-printable', 'Die Schleuse =F6ff=\r\nnet  ', 'iso-8859-1'],
		['7bit', '\x1B$B?eLg\x1B(B', 'iso-2022-jp'],
	])('is unpacked: %s', (encoding, body, charset) => {
		const {entries} = read(
			...head,
			`Content-Type: text/plain; charset="${charset}"`,
			`Content-Transfer-Encoding: ${encoding}`,
			'',
			body,
		);
		expect(wordsOf(entries[0])).toBe(encoding === '7bit' ? '水門' : 'Die Schleuse öffnet');
	});

	it.each([
		[
			'=?utf-8?B?U2NobGV1c2Ugw7Y=?=\r\n =?UTF-8?Q?ffnet=20bald_?= =?UTF-8?Q?wieder?=',
			'Schleuse öffnet bald wieder',
		],
		// The two bytes of a letter in two words.
		['=?utf-8?B?ww==?= =?utf-8?B?tg==?=', 'ö'],
		['=?nonsense?Q?a=20b?= =?koi8-r?Q?=EB?=', '=?nonsense?Q?a=20b?=К'],
		['Schleuse \xC3\xB6ffnet', 'Schleuse öffnet'],
		['1 =? 2 ?= 3', '1 =? 2 ?= 3'],
	])('has a title in words: %s', (subject, title) => {
		const mail = Buffer.from(`Subject: ${subject}\r\nFrom: a\r\n\r\ntext`, 'latin1');
		expect(readMail(mail, limits).entries[0].title).toBe(title);
	});

	it.each([
		['Anna\x01\x02 Sj\xF6berg <a@example.org>', 'Anna Sjöberg'],
		['\xFF\xD8\xFF Anna <a@example.org>', 'ÿØÿ Anna'],
		['An\x00na\rSj\xC3\xB6berg <a@example.org>', 'Anna Sjöberg'],
		['=?utf-8?Q?Anna=07_Sj=C3=B6berg?= <a@example.org>', 'Anna Sjöberg'],
	])('is by somebody, whatever bytes their name is made of: %j', (from, byline) => {
		const mail = Buffer.from(`From: ${from}\r\nSubject: a\r\nMessage-ID: <a@b>\r\n\r\ntext`, 'latin1');
		expect(isMail(mail.toString('latin1'))).toBe(true);
		expect(readMail(mail, limits)).toMatchObject({entries: [{byline}], problems: []});
	});

	it.each(['\xEF\xBB\xBF', '\r\n\n', '>From ada@example.org Fri May  3 10:00:00 2024\n'])(
		'is one behind %j as well',
		before => {
			const text = `${before}${head.join('\r\n')}\r\n\r\nThe lock is open.`;
			expect(isMail(text)).toBe(true);
			expect(mayBeContainer(Buffer.from(text, 'latin1'), 'lock')).toBe(true);
			expect(readMail(Buffer.from(text, 'latin1'), limits).entries[0].byline).toBe('Ada Berg');
		},
	);

	it.each([
		['Subject', 'lock '],
		['To', 'ben@example.org, '],
		['Received', 'from a\r\n by b; '],
		['X-Mailer', '<'],
	])('with a field that is longer than what is looked at is known: %s', (name, piece) => {
		const text = `${name}: ${piece.repeat(80_000)}\r\n${head.join('\r\n')}\r\n\r\nThe lock is open.`;
		expect(isMail(text.slice(0, headBytes))).toBe(true);
		const {entries, problems} = readMail(Buffer.from(text), limits);
		expect(problems).toEqual([]);
		expect(wordsOf(entries[0])).toContain('The lock is open.');
	});

	it('is no text of one long line, nor settings', () => {
		expect(isMail(`Anna: ${'word '.repeat(20_000)}`)).toBe(false);
		expect(isMail('to: there\nname: this\nsize: 3\n'.repeat(4000))).toBe(false);
	});

	it('is all its words, line by line or wrapped, and what it quotes', () => {
		const {entries} = read(
			...head,
			'',
			'Hello Ben,',
			'',
			'> When will it open?',
			'On Monday.',
			'',
			'Share this article & tell others',
			'Ada',
		);
		expect(entries[0].html).toBe(
			'<body><h1>The lock</h1><p>Hello Ben,</p>\n<blockquote>When will it open?</blockquote>\n<p>On Monday.</p>\n<p>Share this article &amp; tell others</p>\n<p>Ada</p>',
		);
	});

	it('in several pieces is read whole, without what is attached', () => {
		const {entries} = read(
			...head,
			'Content-Type: multipart/mixed; boundary=b',
			'',
			'for other programs',
			'--b',
			'Content-Type: text/plain',
			'',
			'Above < the picture.',
			'--b',
			'Content-Type: image/png',
			'',
			'not text',
			'--b',
			'Content-Type: text/html',
			'',
			'<p>Below it.</p>',
			'--b',
			'Content-Type: text/plain',
			'Content-Disposition: attachment; filename=notes.txt',
			'',
			'attached',
			'--b--',
			'behind the end',
		);
		expect(entries[0].html).toBe('<p>Above &lt; the picture.</p>\n<p>Below it.</p>');
	});

	it('without text is a problem', () => {
		expect(read(...head, 'Content-Type: image/png', '', 'x').problems).toEqual(['mail: no text in it']);
		expect(read(...head).problems).toEqual(['mail: no text in it']);
		expect(read(...head, 'Content-Type: text/plain', '', '%PDF-1.7').problems[0]).toContain('a PDF');
	});

	it('that ends in the middle is read so far, and says so', () => {
		const {entries, problems} = read(
			...head,
			'Content-Type: multipart/mixed; boundary=b',
			'',
			'--b',
			'',
			'The lock is',
		);
		expect(wordsOf(entries[0])).toBe('The lock is');
		expect(problems).toEqual(['cut off: its end is missing; get it again']);
	});
});

describe('a box of mails', () => {
	// Written by the mailbox package of Python 3.
	it('is all of them, and those attached to them', () => {
		const {entries, problems} = readMail(file('letters.mbox'), limits);
		expect(problems).toEqual([]);
		expect(entries.map(({byline, outlet}) => byline ?? outlet)).toEqual([
			'Hafenbrief – Die Wöchentliche',
			'Ines Roth',
			'Ines Roth',
			'Hafenbrief – Die Wöchentliche',
		]);
		expect(entries[1].html).toContain('<p>From the pier one sees nothing but fog');
	});

	it('has no mail that begins in the middle of another', () => {
		const box = 'From a@b.c Fri May  3 07:30:00 2024\nFrom: A <a@b.c>\n\nOne.\nFrom here at 10:30 to there\n';
		expect(
			readMail(Buffer.from(box.repeat(3).replaceAll('there\n', 'there\n\n')), limits).entries,
		).toHaveLength(3);
	});

	it('is told of where one of them has no end', () => {
		const from = 'From a@b.c Fri May  3 07:30:00 2024\n';
		const mail = `${from}From: A <a@b.c>\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nOne.\n`;
		const {entries, problems} = readMail(Buffer.from(`${mail}--b--\n\n${mail}\n${mail}--b--\n`), limits);
		expect(entries).toHaveLength(3);
		expect(problems).toEqual(['mail 2: cut off: its end is missing; get it again']);
	});

	it('is read up to a limit, and says so', () => {
		const box = 'From a@b.c Fri May  3 07:30:00 2024\nFrom: A <a@b.c>\n\nOne.\n\n'.repeat(5);
		const {entries, problems} = readMail(Buffer.from(box), {...limits, entries: 3});
		expect(entries).toHaveLength(3);
		expect(problems).toEqual(['more than is read of one file after mail 3; divide it']);
	});
});

describe('a saved page', () => {
	// Written by Chromium.
	it('is the page that was saved, with its address and when', () => {
		const {entries, problems} = readMail(file('ferry.mhtml'), limits);
		expect(problems).toEqual([]);
		expect(entries).toEqual([
			{
				html: expect.stringContaining('carried passengers to Grünholm again'),
				url: 'https://harbour.example/ferry',
				saved: expect.stringMatching(/^20\d\d-\d\d-\d\dT/),
			},
		]);
		expect(entries[0].html).not.toContain('Buy a boat');
	});

	it('that is cut off is read so far, and says so', () => {
		const {entries, problems} = readMail(file('ferry.mhtml').subarray(0, -20), limits);
		expect(entries).toHaveLength(1);
		expect(problems).toEqual(['cut off: its end is missing; get it again']);
	});
});

describe('a mail that was made to be slow', () => {
	it('with mails in mails is read to a depth', () => {
		let mail = 'From: A <a@b.c>\n\nInnermost';
		for (let depth = 0; depth < 50; depth++)
			mail = `From: A <a@b.c>\nContent-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n\nAround ${depth}\n--b${depth}\nContent-Type: message/rfc822\n\n${mail}\n--b${depth}--`;
		const {entries, problems} = readMail(Buffer.from(mail), limits);
		expect(entries).toHaveLength(3);
		expect(problems).toEqual([expect.stringContaining('mails within each other deeper than is read')]);
	});

	it.each([
		['parts', '\n--b\n\nx'],
		['parts of nothing', '\n--b'],
		['mails', '\n--b\nContent-Type: message/rfc822\n\nFrom: C <c@d.e>\n\nx'],
	])('with very many %s is a problem', (_, part) => {
		const mail = `From: A <a@b.c>\nContent-Type: multipart/mixed; boundary=b\n${part.repeat(100_000)}\n`;
		expect(readMail(Buffer.from(mail), limits)).toEqual({
			entries: [],
			problems: ['mail: more parts in it than any letter has; save the ones you need'],
		});
	});

	it('does not stop others of its box', () => {
		const from = 'From a@b.c Fri May  3 07:30:00 2024\n';
		const slow = `${from}From: A <a@b.c>\nContent-Type: multipart/mixed; boundary=b\n${'\n--b\n\nx'.repeat(50_000)}\n\n`;
		const {entries, problems} = readMail(
			Buffer.from(`${slow}${from}From: B <b@b.c>\n\nThe lock is open.\n`),
			limits,
		);
		expect(entries.map(({byline}) => byline)).toEqual(['B']);
		expect(problems).toEqual([expect.stringMatching(/^mail 1: more parts in it/)]);
	});

	it('gives entries or problems, whatever its bytes are', () => {
		const piece = fc.constantFrom(
			'From a@b.c Fri May  3 07:30:00 2024\n',
			'From: A <a@b.c>\n',
			'Content-Type: multipart/mixed; boundary=b\n',
			'Content-Type: multipart/alternative; boundary="b"\n',
			'Content-Type: message/rfc822\n',
			'Content-Type: text/html; charset=nonsense\n',
			'Content-Transfer-Encoding: base64\n',
			'Subject: =?utf-8?B?w?= =?x?Q?=FF?=\n',
			'\n',
			'\n--b\n',
			'\n--b--\n',
			'text =C3=B6 ö\0',
		);
		fc.assert(
			fc.property(fc.array(piece, {maxLength: 30}), pieces => {
				const {entries} = readMail(Buffer.from(pieces.join('')), limits);
				for (const {html, text} of entries) expect((html ?? text)?.trim()).not.toBe('');
			}),
		);
	});
});

describe('mails are known', () => {
	it('by their heads', () => {
		for (const name of ['letter.eml', 'letters.mbox', 'ferry.mhtml'])
			expect(isMail(file(name).subarray(0, 4096).toString('latin1'))).toBe(true);
	});

	it('by heads in which a line is broken', () => {
		expect(
			isMail('Received: from a\nbroken Delivered-To: b\nFrom: a\nTo: b\nDate: c\nSubject : d\n\ntext'),
		).toBe(true);
	});

	it.each([
		'From: the harbour\nTo: the sea\n\nA poem.',
		'From the harbour one sees at 10:30 the ferry.\nIt is late.',
		'Title: a\nDate: b\n\ntext',
		'A text about mail.\nFrom: a\nMIME-Version: 1.0\n\n',
	])('from texts: %s', text => {
		expect(isMail(text)).toBe(false);
	});
});
