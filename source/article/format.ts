import type {Format} from './article.js';
import {readFrontMatter} from './front-matter.js';

/** The format that a file name's ending stands for, where it is one that says it. */
export function formatOf(name: string): Format | undefined {
	if (/\.x?html?$/i.test(name)) return 'html';
	if (/\.(?:md|markdown)$/i.test(name)) return 'markdown';
	return /\.txt$/i.test(name) ? 'text' : undefined;
}

// What an article could begin with; anything before a tag but comments and an XML declaration is text.
const htmlStart =
	/^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|main|article|section|header|div|h1|p)\b[^>]*>/i;
// Of these nothing is seen, with or without their ends.
const unseenStart =
	/^\uFEFF?\s*<(?:(?:script|style|template|noscript|iframe|textarea|svg)\b|!\[CDATA\[|\?\w)/i;
const commentStart = /^\uFEFF?\s*<!--/;
const firstLineIsHeading = /^\uFEFF?\s*#{1,2}[ \t]+\S/;
const markdownLink = /\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)/g;

/** The format that text without a telling name has by its first kilobytes: of Markdown a heading or data at the top, or links. */
export function guessFormat(text: string): Format {
	const head = text.slice(0, 16_384);
	if (htmlStart.test(head) || unseenStart.test(head)) return 'html';
	if (commentStart.test(head) && !head.includes('-->')) return 'html';
	const isMarkdown =
		firstLineIsHeading.test(head) ||
		Object.keys(readFrontMatter(head)?.metadata ?? {}).length > 0 ||
		(head.match(markdownLink)?.length ?? 0) >= 2;
	return isMarkdown ? 'markdown' : 'text';
}
