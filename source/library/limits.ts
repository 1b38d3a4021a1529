/** What a web page or standard input may take before it is given up. */
export type Limits = {
	/** Of a page for all of it; of standard input from one piece to the next, as another program is at work there. */
	milliseconds: number;
	/** Of a page when it is unpacked. */
	bytes: number;
	redirects: number;
};

// Far more than a page of an article needs; a browser follows up to 20 redirects (Fetch standard, 4.4).
export const usualLimits: Limits = {milliseconds: 15_000, bytes: 10 * 1024 * 1024, redirects: 5};
