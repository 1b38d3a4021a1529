import type {Article} from '../article/article.js';
import type {Citation} from '../report/citation.js';
import type {OutputFormat} from '../report/formats.js';
import type {ReportContent} from '../report/print.js';
import type {SafeText} from '../text/safe-text.js';

/** Something to be done outside the screens: each new object in the state is done once. */
export type Effect =
	/** Passages for the clipboard, with their sources; `what` they are, for saying where they went. */
	| {kind: 'copy'; citation: Citation; what: SafeText}
	/** A report for a file of this name, which may begin with `~/`; never over a file that is there. */
	| {kind: 'write'; name: SafeText; format: OutputFormat; content: ReportContent}
	/** A web address for a browser, `http:` or `https:`; or `mailto:`, for what writes mails. */
	| {kind: 'browse'; address: string}
	/** An article's file for an editor, at a line where that is known; it is read again afterwards. */
	| {kind: 'edit'; article: Article; path: string; line?: number}
	/** An article to be read again from its source. */
	| {kind: 'reload'; article: Article}
	/** A page that a link leads to, to be read: `http:` or `https:`, without a fragment. */
	| {kind: 'follow'; address: string}
	/** The program is to stop, as Ctrl-Z stops programs, until it is continued. */
	| {kind: 'stop'};
