import type {Problem} from '../library/library.js';
import type {Reuse} from '../stories/reuse.js';
import {joinSafe, safe} from '../text/safe-text.js';
import {problemsMarkdown, written} from './markdown-report.js';
import {listOf, markdown} from './markdown-text.js';
import {dot} from './phrases.js';
import {
	aboutPlace,
	aboutReuse,
	aboutReusedText,
	namesOfReuse,
	reusedShare,
	reuseTitles,
	sourcesInWords,
	summaryOfReuse,
} from './reuse-phrases.js';
import {sourceLinkMarkdown} from './source-link.js';

/** Reused text as Markdown: each passage with who has it, then what each article has of others. */
export function reuseMarkdown(reuse: Reuse, problems: readonly Problem[]): string {
	const nameOf = namesOfReuse(reuse);
	const told = reuse.articles.filter(one => reusedShare(one) !== '');
	return written([
		markdown`# ${reuseTitles.reuse}`,
		markdown`${summaryOfReuse(reuse)}`,
		...(reuse.passages.length > 0 ? [markdown`${aboutReuse}`, markdown`## ${reuseTitles.passages}`] : []),
		...reuse.passages.flatMap((passage, index) => [
			markdown`### ${index + 1} ${dot} ${joinSafe(aboutReusedText(passage), safe` ${dot} `)}`,
			listOf(
				passage.places.map(
					place =>
						markdown`**${nameOf(place.article)}** ${joinSafe(aboutPlace(place), safe` ${dot} `)}${sourceLinkMarkdown(place.article, place.passage.parts)}`,
				),
			),
			markdown`> ${passage.places[0].passage.text}`,
		]),
		...(told.length > 0
			? [
					markdown`## ${reuseTitles.articles}`,
					listOf(
						told.map(
							one =>
								markdown`**${nameOf(one.article)}** ${reusedShare(one)}: ${sourcesInWords(one.from, nameOf)}`,
						),
					),
				]
			: []),
		...problemsMarkdown(problems),
	]);
}
