const name = "\\p{Lu}[\\p{L}\\p{N}.&'’-]*(?: (?:of|the|and|&|\\p{Lu}[\\p{L}\\p{N}.&'’-]*)){0,3}";
// What newsrooms write of themselves: "Newsweek has asked the Ministry for comment", "previously told Metro how".
const asked = new RegExp(
	`(?:^|[.!?”’"] )(?:The )?(${name}) (?:has|have) (?:asked|contacted|approached|reached out to|emailed|sought) [^.!?]{2,120}? for (?:a |further |additional |more )?(?:comment|response|statement|information)`,
	'u',
);
const told = new RegExp(`\\b(?:previously|exclusively) told (?:The )?(${name})\\b`, 'u');
// With what every match has in it: looking for that is many times faster.
const habits = [
	{pattern: asked, hint: / for (?:a |further |additional |more )?(?:comment|response|statement|information)/},
	{pattern: told, hint: /ly told /},
];
// Agencies and stations that others quote, people who ask, and words that only begin a sentence.
const notOutlets =
	/^(?:Reuters|AFP|AP|Associated Press|CNN|BBC|Bloomberg|CNBC|Fox|NBC|ABC|CBS|Interfax|TASS|Congress|Parliament|Police|He|She|They|We|It|I|His|Her|Our|Lawyers|Officials|Reporters|Journalists|Senator|President|Mr|Mrs|Ms|Dr)(?: |$)/u;
// Names of a section tell no outlet: "News UK", "World".
const sections =
	/^(?:(?:news|latest|breaking|uk|us|usa|world|sports?|business|politics|opinion|tech|technology|science|culture|entertainment|life|lifestyle|health|money|travel|europe|asia|africa|home|video|top|stories|the|and|&|-|\|)\s*)+$/i;

/** Whether a name after a title's bar names a site, not one of its sections. */
export const isOutletName = (text: string): boolean => !sections.test(text);

/** The outlet that a text names by the habits of newsrooms, or undefined; conservative, as agencies are quoted by all. */
export function findOutlet(texts: readonly string[]): string | undefined {
	for (const {pattern, hint} of habits) {
		for (const text of texts) {
			const found = hint.test(text) ? pattern.exec(text.slice(0, 2000))?.[1] : undefined;
			if (found && !notOutlets.test(found)) return found.replace(/['’]s$/, '');
		}
	}

	return undefined;
}
