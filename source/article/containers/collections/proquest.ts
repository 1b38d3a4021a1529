import type {Entry} from '../entry.js';
import {bodyOf, dateIn, fieldIn, fieldsIn, isAuthor} from './fields.js';
import type {Form} from './form.js';

const border = /^(?:_{40,}|Document \d+ of \d+)$/;

/** A line of underscores, title, Author:, Full text:, Publication title:, Publication date:, Document URL: */
export const proQuest: Form = {
	mark: /^(?:ProQuest document (?:link|ID:?)|Full text:|FULL TEXT$)/,
	border,
	cover:
		/^(?:Report Information from ProQuest|Table of contents|Bibliography$|Contact us at:|Database copyright|Terms and Conditions)/i,
	withBorders,
	entryOf,
};

const linkOfProQuest = /^ProQuest document link$/;

/** Newer exports of ProQuest have no line between articles, but one below the title, and the author where there is one. */
function withBorders(lines: readonly string[]): readonly string[] {
	if (!lines.some(line => linkOfProQuest.test(line)) || lines.some(line => border.test(line))) return lines;
	const bordered: string[] = [];
	for (const line of lines) {
		if (linkOfProQuest.test(line)) {
			const title = bordered.findLastIndex(one => one !== '' && !isBelowTitle(one));
			bordered.splice(Math.max(0, title), 0, '_'.repeat(60));
		}

		bordered.push(line);
	}

	return bordered;
}

// "New York Times; New York, N.Y. [New York, N.Y]. 10 Mar 2022."
const citation = /\[[^\]]{2,60}\][.:]? ?\d{1,2} \p{L}+ \d{4}/u;

/** Whether a line stands between a title and the link of ProQuest. */
const isBelowTitle = (line: string): boolean =>
	/^(?:Author|Publication info|Credit):/.test(line) || citation.test(line.slice(0, 500)) || isAuthor(line);

function entryOf(record: readonly string[]): Entry | undefined {
	const full = record.findIndex(line => fieldIn(line)?.role === 'text' || /^FULL TEXT$/i.test(line));
	const start = full < 0 ? record.findIndex(line => /^ABSTRACT\b/i.test(line)) : full;
	if (start < 0) return undefined;
	const end = endOfText(record, start);
	const about = [...record.slice(0, start), ...record.slice(end)];
	const fields = fieldsIn(about, ['byline', 'outlet', 'published', 'title', 'url', 'language']);
	const [first, second] = record.slice(0, start).filter(line => line !== '' && fieldIn(line) === undefined);
	const author = fields.byline ?? (second !== undefined && isAuthor(second) ? second : undefined);
	return {
		...fields,
		// "When the Majority Becomes a Plurality: [Late Edition]", "New York Times, Late Edition (East Coast); New York, N.Y."
		title: (fields.title ?? first)?.replace(/:? ?\[[^\]]*\bEdition\b[^\]]*\]$/i, ''),
		outlet: fields.outlet?.replace(/;.*$/, '').replace(/, [^,]*\bEdition\b.*$/i, ''),
		byline: author === 'Anonymous' ? undefined : author && asWritten(author),
		published: dateIn(fields.published),
		text: bodyOf([fieldIn(record[start])?.value ?? '', ...record.slice(start + 1, end)]),
	};
}

// A last name, and the first ones behind it.
const turned = /^(\p{Lu}[^\s;,]*), (\p{Lu}[^\s;,]*(?: \p{Lu}[^\s;,]*){0,2})$/u;

/** "Roth, Ines; Petersen, Jan." as people write it; anything else as it stands. */
function asWritten(authors: string): string {
	const names = authors.split(/; */).map(name => turned.exec(name.replace(/(?<=\p{Ll})\.$/u, '')));
	return names.every(name => name !== null)
		? names.map(([, last, first]) => `${first} ${last}`).join(', ')
		: authors.replace(/\.$/, '');
}

/** Where the labelled lines begin that stand below a text, which may have lines that begin as they do. */
function endOfText(record: readonly string[], start: number): number {
	const details = record.lastIndexOf('DETAILS');
	if (details > start) return details;
	let end = record.findLastIndex((line, at) => at > start && isBelow(line));
	if (end < 0) return record.length;
	for (let at = end - 1, isBare = false; at > start; at--) {
		if (record[at] === '') continue;
		if (isBelow(record[at])) end = at;
		// What a label says may stand on the next line, and there are more labels than are known.
		else if (isBare || !/^\p{Lu}[\p{L} /-]{1,35}:/u.test(record[at])) {
			if (isBare || !hasBareLabel(record, at)) break;
			isBare = true;
			continue;
		}

		isBare = false;
	}

	return end;
}

const isBelow = (line: string): boolean =>
	fieldIn(line) !== undefined || /^(?:Illustration$|Caption:)/.test(line);

/** Whether the line above one is a label alone. */
const hasBareLabel = (lines: readonly string[], at: number): boolean =>
	fieldIn(lines.slice(Math.max(0, at - 2), at).findLast(line => line !== '') ?? '')?.value === '';
