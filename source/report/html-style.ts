import {createHash} from 'node:crypto';
import {type SafeText, toSafeText} from '../text/safe-text.js';
import {type Html, html} from './html-text.js';

// One accent, for what can be followed and for the pairs; weight for what both say, a rule for figures that agree, red for
// what was changed, with a sign where it differs. Text has a contrast of 7:1 or more, what is about the text of 4.5:1.
/** The look of all pages: a text column of comfortable width, light and dark, on a phone, a wide window and paper. */
export const style: Html = html`
:root {
	color-scheme: light dark;
	--paper: #fdfcf9;
	--ink: #1d1c1a;
	--dim: #625e57;
	--line: #dcd8cf;
	--accent: #0a5c64;
	--passage: #eaf1ee;
	--target: #ffeeb8;
	--red: #a3231b;
}
@media (prefers-color-scheme: dark) {
	:root {
		--paper: #161718;
		--ink: #dedbd4;
		--dim: #a19d95;
		--line: #3a3b3d;
		--accent: #7cc4cc;
		--passage: #1f2a2b;
		--target: #4a3f17;
		--red: #ff9b8f;
	}
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1.5rem; }
body {
	margin: 0 auto;
	padding: 2.5rem clamp(1rem, 4vw, 3rem);
	max-width: 84rem;
	background: var(--paper);
	color: var(--ink);
	font: 1.0625rem/1.6 Charter, "Bitstream Charter", "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "Noto Serif", serif;
	overflow-wrap: break-word;
}
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; margin: 2rem 0 .75rem; }
h1 { font-size: 1.9rem; margin-top: 0; }
h2 { font-size: 1.35rem; margin-top: 3.5rem; }
h3 { font-size: 1.15rem; margin-top: 0; }
h4 { font-size: 1rem; }
p, ul, blockquote { margin: 0 0 .9em; }
ul { padding-inline-start: 1.2em; }
blockquote { padding-inline-start: 1.2em; border-inline-start: 2px solid var(--line); }
a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: 1px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .25rem .5rem; }
nav, .about, .kicker, .byline, .dateline, .credit, .furniture, .letter, .number, .source, .why, th, figcaption, footer {
	font-family: system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif;
	font-size: .85rem;
	line-height: 1.5;
}
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; list-style: none; padding: 0; }
.sides, .only { list-style: none; padding: 0; }
.sides li { margin-bottom: .5rem; padding-inline-start: 1.75rem; }
.sides .letter { margin-inline: -1.75rem 0; width: 1.5rem; display: inline-block; }
.sides a { font-size: 1.2rem; }
.sides .about { display: block; }
.only li { margin-bottom: .6em; }
.about, .kicker, .byline, .dateline, .credit, .furniture, .why, figcaption, footer { color: var(--dim); }
.caption { color: var(--dim); font-size: .95rem; }
.letter { font-size: inherit; color: var(--dim); margin-inline-end: .35em; }
.column { max-width: 42rem; margin: 0 auto; }
article header { margin-bottom: 1.5rem; }
article header p { margin: 0; }
figure { margin: 0; }

.picture { display: block; overflow: visible; margin: 1rem 0; font: .8rem system-ui, sans-serif; }
.picture text { fill: var(--dim); font-weight: 600; }
.picture a text { fill: var(--accent); }
.picture rect { fill: var(--accent); }
.picture .whole { fill: var(--line); }
.picture line { stroke: var(--accent); stroke-width: 1.5; }
.picture .related line { stroke-dasharray: 4 3; opacity: .7; }
.picture a:hover line, .picture a:focus-visible line { stroke-width: 4; opacity: 1; }
.picture a:hover text, .picture a:focus-visible text { fill: var(--ink); text-decoration: underline; }

table { width: 100%; border-collapse: collapse; }
th, td { text-align: start; vertical-align: top; overflow-wrap: anywhere; padding: .8rem 1.25rem .8rem 0; border-top: 1px solid var(--line); }
thead th { border: 0; color: var(--dim); padding-block: 0 .4rem; }
th { font-weight: 500; }
td:last-child, th:last-child { padding-inline-end: 0; }
.pairs, .statements { table-layout: fixed; }
.pairs thead th:first-child, .statements thead th:first-child { width: 8.5rem; }
.pairs thead th:last-child { width: 15rem; }
.stacked td .letter { display: none; }
.count { font-variant-numeric: tabular-nums; text-align: end; white-space: nowrap; }
tr:target { background: var(--target); }

.passage {
	background: var(--passage);
	border-bottom: 1px solid var(--accent);
	scroll-margin-block: 5rem;
}
.passage.related { border-bottom-style: dashed; }
.passage.unsure { background: none; border-bottom-style: dotted; }
:is(h3, h4) .passage { font-weight: 400; }
.passage:target { background: var(--target); border-bottom: 2px solid; }
.passage:target .passage { background: none; }
.number {
	color: var(--accent);
	font-size: .75rem;
	font-weight: 700;
	font-variant-numeric: tabular-nums;
	border: 1px solid currentColor;
	border-radius: .6em;
	padding: .1em .45em;
	text-decoration: none;
	user-select: none;
	-webkit-user-select: none;
}
.number:hover { background: var(--accent); color: var(--paper); }
.source { color: var(--dim); font-size: .75rem; text-decoration: none; white-space: nowrap; }
.source:hover, .source:focus-visible { color: var(--accent); text-decoration: underline; }
mark { background: none; color: inherit; font-weight: 700; }
mark.agree { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .15em; }
mark.changed { font-weight: inherit; color: var(--red); text-decoration: underline dotted 1px; text-underline-offset: .2em; }
mark.differ { color: var(--red); text-decoration: underline wavy 1px; text-underline-offset: .2em; }
mark.differ::after { content: "\\00a0\\2260"; content: "\\00a0\\2260" / " (differs)"; font-weight: 400; }
strong { color: var(--red); }

.panes > .pane { min-width: 0; }
@media (min-width: 60rem) {
	.beside { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 3rem; }
}
@media screen and (min-width: 60rem) and (min-height: 34rem) {
	.panes > .pane {
		height: calc(100vh - 6rem);
		overflow: auto;
		overscroll-behavior: contain;
		position: relative;
		padding-inline-end: 1.5rem;
		border-top: 1px solid var(--line);
		padding-top: 1.25rem;
	}
}
@media screen and (max-width: 59.99rem) {
	.beside > * + * { margin-top: 3rem; }
	.beside > *, .stacked td { max-width: 42rem; }
	.stacked, .stacked tbody, .stacked tr, .stacked td, .stacked tbody th { display: block; }
	.stacked thead { position: absolute; left: -99rem; }
	.stacked tr { padding: 1rem 0; border-top: 1px solid var(--line); }
	.stacked th, .stacked td { border: 0; padding: .25rem 0; }
	.stacked td:empty { display: none; }
	.stacked td .letter { display: inline; }
}
@media screen and (max-width: 30rem) {
	body { padding-block: 1.5rem; }
	h1 { font-size: 1.5rem; }
	th, td { padding-inline-end: .6rem; }
}
footer { margin-top: 4rem; border-top: 1px solid var(--line); padding-top: 1rem; }

@media print {
	:root {
		--paper: #fff; --ink: #000; --dim: #444; --line: #999; --accent: #00454b; --passage: transparent; --target: transparent; --red: #8a0f08;
	}
	@page { margin: 16mm 14mm; }
	html { font-size: 9.5pt; }
	body { padding: 0; max-width: none; font-size: 1rem; line-height: 1.4; }
	h2 { margin-top: 2rem; }
	.skip, nav, .source { display: none; }
	a { text-decoration: none; }
	h2, h3, h4, header { break-after: avoid; }
	tr, figure, li { break-inside: avoid; }
	.column { max-width: none; }
	.beside { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 8mm; }
	.pairs thead th:first-child, .statements thead th:first-child { width: 5.5rem; }
	.pairs thead th:last-child { width: 9rem; }
}
`;

/** What the page's policy allows: this style and no other, by its hash. */
export const styleHash: SafeText = toSafeText(
	`sha256-${createHash('sha256').update(style.toString()).digest('base64')}`,
);
