/** What a web page or standard input may take before it is given up. */
export type Limits = {
	/** Of a page for all of it; of standard input from one piece to the next, as another program is at work there. */
	milliseconds: number;
	/** Of a page when it is unpacked. */
	bytes: number;
	redirects: number;
};

// The longest pages of labelled news and encyclopaedias have 3 MB; a browser gives up after far more redirects (20),
// but those of news pages are one or two.
export const usualLimits: Limits = {milliseconds: 15_000, bytes: 10 * 1024 * 1024, redirects: 5};
