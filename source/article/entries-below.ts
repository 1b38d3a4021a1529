import {addTo} from '../text/add-to.js';
import {endsSentence} from '../text/sentence-ends.js';
import {isUnspaced} from '../text/unspaced-scripts.js';
import type {PageLine} from './page-line.js';

// What stands below the article as entries is not its text, however much each reads like one.
const notText = 0.02;
const likely = 0.5;
// In characters: a shorter line is no paragraph; a longer one is no name with a date, and no title.
const paragraphFrom = 40;
const headUpTo = 100;
// Paragraphs in the article's own element: with fewer nobody can tell what stands below it.
const leastParagraphs = 2;
// So many comments tell by themselves what they are, fewer with a heading that says so, in as many lines above.
const comments = 3;
const headingWithin = 3;
// Teasers that have more text than the article, so many times, are what the page is for.
const mostTeasers = 1;

// Each goes through the lines between its first and its last entry; no page has as many.
const mostLists = 20;

const commentWords =
	/comment|kommentar|commentaire|comentario|comentário|commenti\b|reactie|yorum|komentar|komentář|hozzászólás|комментари|коментар|σχόλι|评论|評論|コメント|댓글|تعليق|תגובות|टिप्प|মন্তব্য|ความคิดเห็น/iu;
// A time of day, a whole date, or how long ago.
const dated =
	/\d\d?[:h]\d\d|\d\d?\.\d\d\s?Uhr|\d{1,4}[./-]\d\d?[./-]\d{1,4}|\d\d?\.?\s(?:de\s)?\p{L}{3,}\.?,?\s(?:de\s)?\d{4}|\p{L}{3,}\.?\s\d\d?(?:st|nd|rd|th)?,?\s\d{4}|\d{4}年|\bago\b|\bvor\s\d|\bil y a\b|\bhace\s\d|\bhá\s\d|\d\s\p{L}+\sfa\b|\bgeleden\b|назад|тому|önce\b|前$|전$/iu;
const named = /\p{L}{2}/u;

/**
Readers' comments and teasers of other articles below an article, told by their shape where no name of an element tells them:
entries under one another in elements of their own, each with a name and a date, or with a title that leads elsewhere, above
its text. Changes the probabilities, and only to drop more.
*/
export function dropEntriesBelow(lines: readonly PageLine[], probabilities: Float32Array): void {
	const body = bodyOf(lines, probabilities);
	if (body.paragraphs < leastParagraphs) return;
	const above = lines.slice(0, body.end);
	const paths = new Set(above.map(({path}) => path));
	const containers = new Set(above.map(({container}) => container));
	for (const [isHead, isTold] of [
		[isCommentHead, areComments],
		[isTeaserHead, areTeasers],
	] as const) {
		const heads = new Map<string, number[]>();
		for (let index = body.end; index < lines.length; index++) {
			const {path} = lines[index];
			if (!paths.has(path) && isHead(lines, index)) addTo(heads, path, index);
		}

		for (const list of [...heads.values()].filter(({length}) => length > 1).slice(0, mostLists)) {
			const run = {heads: list, from: list[0], to: endOfLast(lines, list)};
			const isApart = !lines.slice(run.from, run.to).some(({container}) => containers.has(container));
			if (isApart && isTold(lines, run, body.length))
				for (let index = run.from; index < run.to; index++)
					probabilities[index] = Math.min(probabilities[index], notText);
		}
	}
}

type Run = {heads: readonly number[]; from: number; to: number};

const isParagraph = ({text, linkShare}: PageLine): boolean =>
	text.length >= (isUnspaced(text) ? paragraphFrom / 2 : paragraphFrom) &&
	linkShare < 0.5 &&
	endsSentence(text);

/**
The element that holds most of the likely paragraphs: how many, how long they are, and where the last ends, or the last of
an element with the same names and classes, as a body has several that is cut into pieces.
*/
function bodyOf(lines: readonly PageLine[], probabilities: Float32Array) {
	const bodies = new Map<number, {paragraphs: number; length: number; end: number; path: string}>();
	const ends = new Map<string, number>();
	let most = {paragraphs: 0, length: 0, end: 0, path: ''};
	for (const [index, line] of lines.entries()) {
		if (probabilities[index] < likely || !isParagraph(line)) continue;
		const {container, path, text} = line;
		const body = bodies.get(container) ?? {paragraphs: 0, length: 0, end: 0, path};
		body.paragraphs++;
		body.length += text.length;
		body.end = index + 1;
		bodies.set(container, body);
		ends.set(path, index + 1);
		if (body.length > most.length) most = body;
	}

	const isNamedPath = !/^\w*\. >/.test(most.path);
	return isNamedPath ? {...most, end: Math.max(most.end, ends.get(most.path) ?? 0)} : most;
}

/** Who wrote a comment, and when: in one line, or in two. */
function isCommentHead(lines: readonly PageLine[], index: number): boolean {
	const {text, level} = lines[index];
	if (text.length > headUpTo || level !== undefined || !dated.test(text) || endsSentence(text)) return false;
	const before = lines[index - 1];
	const isNamed =
		named.test(text.replace(dated, '')) || (before.text.length < 40 && !endsSentence(before.text));
	return isNamed && lines.slice(index + 1, index + 4).some(isParagraph);
}

function areComments(lines: readonly PageLine[], {heads, from}: Run): boolean {
	const texts = new Set(heads.map(index => lines[index].text));
	if (texts.size < heads.length / 2) return false;
	const isHeaded = lines
		.slice(Math.max(0, from - headingWithin), from)
		.some(({text}) => text.length < 60 && commentWords.test(text));
	return isHeaded || heads.length >= comments;
}

/** A title that leads elsewhere as a whole, right above a lead that does not. */
function isTeaserHead(lines: readonly PageLine[], index: number): boolean {
	const {text, linkShare, links = []} = lines[index];
	if (linkShare < 0.9 || text.length > 2 * headUpTo || endsWithFullStop.test(text)) return false;
	if (links.length !== 1 || links[0].href.startsWith('#')) return false;
	const next = lines.slice(index + 1, index + 3);
	return next.some(line => line.linkShare < 0.3 && isParagraph(line));
}

const endsWithFullStop = /[.。]$/;

function areTeasers(lines: readonly PageLine[], {heads, from, to}: Run, bodyLength: number): boolean {
	const addresses = new Set(heads.map(index => lines[index].links![0].href));
	let length = 0;
	for (let index = from; index < to; index++) length += lines[index].text.length;
	return addresses.size === heads.length && length <= mostTeasers * bodyLength;
}

/** Behind the last line of the last entry: it has no other lines than the entries above it. */
function endOfLast(lines: readonly PageLine[], heads: readonly number[]): number {
	const last = heads[heads.length - 1];
	const paths = new Set(lines.slice(heads[0], last).map(({path}) => path));
	let end = last + 1;
	while (end < lines.length && paths.has(lines[end].path)) end++;
	return end;
}
