import type {Problem} from '../library/library.js';
import type {Reuse, ReusedText} from '../stories/reuse.js';
import {joinSafe, safe} from '../text/safe-text.js';
import {htmlPage} from './html-page.js';
import {problemsSection} from './html-report.js';
import {type Html, html, wordsOf} from './html-text.js';
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
import {sourceLinkHtml} from './source-link.js';

type NameOf = ReturnType<typeof namesOfReuse>;

/** Reused text as a page: each passage with who has it, then a table of what each article has of others. */
export function reuseHtml(reuse: Reuse, problems: readonly Problem[]): string {
	const nameOf = namesOfReuse(reuse);
	const {passages} = reuse;
	return htmlPage({
		title: reuseTitles.reuse,
		lead: html`<p>${summaryOfReuse(reuse)}</p>\n`,
		note: aboutReuse,
		main: html`${passages.length > 0 ? passagesSection(passages, nameOf) : undefined}${articlesSection(reuse, nameOf)}${problemsSection(problems)}`,
	});
}

const passagesSection = (
	passages: readonly ReusedText[],
	nameOf: NameOf,
): Html => html`<section aria-labelledby="passages">
<h2 id="passages">${reuseTitles.passages}</h2>
${passages.map((passage, index) => {
	const [first] = passage.places;
	const about = joinSafe([safe`${index + 1}`, ...aboutReusedText(passage)], safe` ${dot} `);
	const items = passage.places.map(place => {
		const source = sourceLinkHtml(
			place.article,
			place.passage.parts,
			safe`passage ${index + 1} in ${nameOf(place.article)}`,
		);
		return html`<li dir="auto">${nameOf(place.article)}: ${place.article.title} <span class="about">${joinSafe(aboutPlace(place), safe` ${dot} `)}</span>${source}</li>\n`;
	});
	return html`<h3 id="passage-${index + 1}">${about}</h3>
<blockquote${wordsOf(first.article)}>${first.passage.text}</blockquote>
<ul class="only">
${items}</ul>
`;
})}</section>
`;

function articlesSection({articles}: Reuse, nameOf: NameOf): Html | undefined {
	const told = articles.filter(one => reusedShare(one) !== '');
	if (told.length === 0) return undefined;
	const rows = told.map(
		one =>
			html`<tr><th scope="row" dir="auto">${nameOf(one.article)}</th><td>${reusedShare(one)}</td><td dir="auto">${sourcesInWords(one.from, nameOf)}</td></tr>\n`,
	);
	return html`<section aria-labelledby="articles">
<h2 id="articles">${reuseTitles.articles}</h2>
<table>
<thead><tr><th scope="col">Article</th><th scope="col">Share</th><th scope="col">From</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
</section>
`;
}
