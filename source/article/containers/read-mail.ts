import {UnreadableText} from '../decode.js';
import {isoDate} from '../iso-date.js';
import {webAddress} from '../page-metadata.js';
import {readLines} from '../text-lines.js';
import {type ContentLimits, type Contents, cutOff, type Entry} from './entry.js';
import {escaped, paragraphsOf} from './markup.js';
import {bytesOf, headerText, type MimeBudget, type MimePart, parseMime, textOf} from './mime.js';
import {articlesIn} from './read-collection.js';
import {headBytes} from './recognise.js';

/**
Reads a mail (.eml), many of them (.mbox, RFC 4155), or a page as browsers save it (.mhtml, RFC 2557). Of a mail its HTML, else
its text; mails that are attached to it are entries of their own.
*/
export function readMail(bytes: Uint8Array, limits: ContentLimits): Contents {
	const contents: Contents = {entries: [], problems: []};
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
		.toString('latin1')
		.replace(aboveMail, '');
	const isBox = startOfBox.test(text);
	let parts = mostParts;
	let mails = 0;
	for (const mail of isBox ? mailsIn(text) : [text]) {
		if (parts <= 0 || contents.entries.length >= limits.entries) {
			contents.problems.push(`more than is read of one file after mail ${mails}; divide it`);
			break;
		}

		mails++;
		const name = isBox ? `mail ${mails}` : 'mail';
		const budget = {parts: mostPartsOfMail};
		try {
			const message = parseMime(mail, budget);
			const page = savedPage(message);
			if (page) contents.entries.push(page);
			else addMail(message, name, contents, {depth: limits.depth, budget});
			if (message.isCutOff) contents.problems.push(isBox ? `${name}: ${cutOff}` : cutOff);
		} catch (error) {
			if (!(error instanceof UnreadableText)) throw error;
			contents.problems.push(`${name}: ${error.message}`);
		}

		parts -= mostPartsOfMail - budget.parts;
	}

	return contents;
}

/** Whether a file is a mail, many of them, or a saved page, by its first bytes. */
export function isMail(head: string): boolean {
	const text = head.replace(aboveMail, '');
	if (startOfBox.test(text)) return true;
	const [fields] = text.split(/\r?\n\r?\n/, 1);
	const lines = fields.split(/\r?\n(?![ \t])/, mostFields);
	const names = lines.flatMap(line => /^([!-9;-~]+)[ \t]*:/.exec(line)?.[1].toLowerCase() ?? []);
	// What they say may be longer than what is looked at: a mail to thousands.
	const isCut = head.length >= headBytes && fields.length === text.length;
	if (isCut && names.filter(name => fieldOfMail.test(name)).length >= lines.length * shareOfFields)
		return true;
	// A text may well begin with "From:" and "Date:"; what programs write no person does.
	return (
		names.length >= lines.length * shareOfFields &&
		names.includes('from') &&
		['mime-version', 'message-id', 'received', 'return-path', 'content-type'].some(name =>
			names.includes(name),
		)
	);
}

const mostFields = 200;
// Some programs break lines where they must not.
const shareOfFields = 0.8;

const fieldOfMail =
	/^(?:from|to|b?cc|subject|date|sender|reply-to|return-path|delivered-to|message-id|references|in-reply-to|mime-version|authentication-results|dkim-signature|(?:arc|content|list|received|thread|x)\b.*)$/;
// A byte-order mark, blank lines, and the line that begins a mail in a box, as some programs leave it where it is alone.
const aboveMail = /^(?:\xEF\xBB\xBF)?[\r\n]*(?:>From .{0,200}\r?\n)?/;

// Of all mails of a file, and of one; a letter has some.
const mostParts = 100_000;
const mostPartsOfMail = 10_000;
const startOfBox = /^From \S+ .{0,40}\d\d:\d\d.{0,40}\r?\n[\w-]+:/;
const mailOfBox = /(?<=^|\n\r?\n)From \S+ .{0,40}\d\d:\d\d.{0,40}\r?\n/g;

function* mailsIn(box: string): Generator<string> {
	let start: number | undefined;
	for (const {index, 0: line} of box.matchAll(mailOfBox)) {
		if (start !== undefined) yield plainFrom(box.slice(start, index));
		start = index + line.length;
	}

	yield plainFrom(box.slice(start));
}

/** Lines that would begin a mail have a mark in a box. */
const plainFrom = (mail: string): string => mail.replace(/^>(>*From )/gm, '$1');

/** A page with what it was saved with; its first part is the page (RFC 2387), and says where it was. */
function savedPage(message: MimePart): Entry | undefined {
	const {headers} = message;
	if (headers.has('received') || headers.has('to')) return undefined;
	const page = message.type === 'multipart/related' ? rootOf(message) : message;
	const url = webAddress(headers.get('snapshot-content-location') ?? page?.headers.get('content-location'));
	if (page?.type !== 'text/html' || url === undefined) return undefined;
	return {html: textOf(page), url, saved: dateOf(headers.get('date'))};
}

/** Of parts that belong together the one that needs the others. */
const rootOf = ({parts, parameters}: MimePart): MimePart | undefined =>
	parts.find(({headers}) => headers.get('content-id') === parameters.get('start')) ?? parts[0];

type Within = {depth: number; budget: MimeBudget};

function addMail(message: MimePart, name: string, contents: Contents, limits: Within): void {
	const {headers} = message;
	const body = bodyOf(message);
	const attached = attachedTo(message);
	if (body) {
		const about = aboutMail(headers);
		// Databases of newspapers send what was asked of them.
		const articles = articlesIn(body)?.map(article => ({...article, saved: about.published}));
		for (const entry of articles ?? [{...asHtml(body, about.title), ...about}]) contents.entries.push(entry);
	}
	if (!body && attached.length === 0) contents.problems.push(`${name}: no text in it`);
	for (const {body, headers} of attached) {
		if (limits.depth <= 1) {
			contents.problems.push(`${name}: mails within each other deeper than is read; save them apart`);
			return;
		}

		const mail = Buffer.from(bytesOf(body, headers.get('content-transfer-encoding'))).toString('latin1');
		const inner = parseMime(mail, limits.budget);
		addMail(inner, `mail attached to ${name}`, contents, {...limits, depth: limits.depth - 1});
	}
}

type Body = Pick<Entry, 'html' | 'text'>;

/** A plain text is all words of who wrote it, line by line or wrapped; what is quoted has its marks. */
function asHtml(body: Body, title: string | undefined): Pick<Entry, 'html' | 'isWhole'> {
	if (body.text === undefined) return body;
	const lines = readLines(body.text).map(({text}) => {
		const quoted = /^(?:> ?)+/.exec(text)?.[0];
		return quoted === undefined
			? `<p>${escaped(text)}</p>`
			: `<blockquote>${escaped(text.slice(quoted.length))}</blockquote>`;
	});
	const heading = title ? `<h1>${escaped(title)}</h1>` : '';
	return {html: `<body>${heading}${lines.join('\n')}`, isWhole: true};
}

/** What is read of a message: its HTML, else its text. Undefined where it has neither. */
function bodyOf(part: MimePart): Body | undefined {
	const {type, headers, parts} = part;
	if (/^\s*attachment/i.test(headers.get('content-disposition') ?? '')) return undefined;
	if (type === 'text/html' || type === 'text/plain') {
		const text = textOf(part);
		if (text.trim() === '') return undefined;
		return type === 'text/html' ? {html: text} : {text};
	}

	if (type === 'multipart/related') {
		const root = rootOf(part);
		return root && bodyOf(root);
	}

	const bodies = parts.map(bodyOf).filter(body => body !== undefined);
	const pages = bodies.filter(({html}) => html !== undefined);
	// The last of several forms of one text is the best (RFC 2046, 5.1.4).
	if (type === 'multipart/alternative' || bodies.length < 2) return pages.at(-1) ?? bodies.at(-1);
	return pages.length === 0
		? {text: bodies.map(({text}) => text).join('\n\n')}
		: {html: bodies.map(({html, text = ''}) => html ?? paragraphsOf(text)).join('\n')};
}

/** The mails that are attached to a mail, not those attached to them. */
const attachedTo = (part: MimePart): MimePart[] =>
	part.type === 'message/rfc822' ? [part] : part.parts.flatMap(attachedTo);

function aboutMail(headers: MimePart['headers']): Omit<Entry, 'html' | 'text'> {
	const from = headerText(headers.get('from'))
		?.replace(/\s*<[^<>]*>[^<>]*$/, '')
		.replace(/^"(.*)"$/s, '$1');
	const sender = from?.includes('@') ? undefined : from;
	// Who writes to subscribers is an outlet.
	const isLetter = ['list-id', 'list-unsubscribe', 'list-post'].some(name => headers.has(name));
	return {
		title: headerText(headers.get('subject')),
		...(isLetter ? {outlet: sender} : {byline: sender}),
		published: dateOf(headers.get('date')),
		saved: dateOf(headers.get('received')?.split(';').at(-1)),
		url: webAddress(headers.get('archived-at')?.replace(/^<|>$/g, '')),
	};
}

/** "Fri, 03 May 2024 10:00:00 +0200 (CEST)" */
const dateOf = (value: string | undefined): string | undefined =>
	value && isoDate(value.replace(/\s*\([^()]*\)\s*$/, ''), 'en');
