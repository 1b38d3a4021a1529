import {endsSentence} from '../text/sentence-ends.js';
import type {PageLine} from './page-line.js';

// What a post and who wrote it are given: a line is text from .65.
const given = 0.8;
// Of a line that has more of its characters in links, the links are the point.
const mostlyLinks = 0.5;
// The share of a thread's running text that elements of one kind hold, where no name tells the posts.
const mostOf = 0.5;
const proseLength = 60;
// In characters, and in lines above a post.
const longestPoster = 80;
const above = 8;

const post = /(?:post|message|comment|answer|reply)s?[-_]?(?:body|content|text|entry|message)/i;
const poster =
	/author|poster|user-?name|user-?details|user-action-time|message-(?:name|attribution)|comment-?(?:information|header|user|date)|post-?(?:date|time)/i;
const signature = /\bsig(?:nature)?\b|signature/i;

/** The places of the lines of posts, and of those that name who wrote a post, or when. */
export type Posts = {posts: ReadonlySet<number>; posters: ReadonlySet<number>};

/**
Judges the lines of a thread: its posts are text, and so is who wrote each, and when. Changes the probabilities, only to keep
more.
*/
export function judgePosts(lines: readonly PageLine[], probabilities: Float32Array): Posts {
	const isPost = postsOf(lines);
	const posts = new Set<number>();
	const posters = new Set<number>();
	for (const [index, line] of lines.entries()) {
		if (!isPost(line)) continue;
		posts.add(index);
		probabilities[index] = Math.max(probabilities[index], given);
		for (let before = index - 1; before >= Math.max(0, index - above); before--) {
			if (isPost(lines[before])) break;
			const {path, text} = lines[before];
			if (!poster.test(ownNames(path)) || text.length > longestPoster || !/\p{L}|\d/u.test(text)) continue;
			probabilities[before] = Math.max(probabilities[before], given);
			posters.add(before);
		}
	}

	return {posts, posters};
}

/** Tells the lines of posts: by the names of their elements, or as those that hold most of the running text. */
function postsOf(lines: readonly PageLine[]): (line: PageLine) => boolean {
	const lengths = new Map<string, number>();
	let all = 0;
	for (const {path, text, linkShare} of lines) {
		if (linkShare >= mostlyLinks || text.length < proseLength || !endsSentence(text)) continue;
		lengths.set(path, (lengths.get(path) ?? 0) + text.length);
		all += text.length;
	}

	return ({path, linkShare}) =>
		linkShare < mostlyLinks &&
		!signature.test(path) &&
		!poster.test(ownNames(path)) &&
		(post.test(path) || (lengths.get(path) ?? 0) > mostOf * all);
}

/** The names and classes of a line's own block, without those of the one around it. */
const ownNames = (path: string): string => path.slice(path.lastIndexOf('>') + 1);
