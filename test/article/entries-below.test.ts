import {describe, expect, it} from 'vitest';
import {isKept} from '../../source/article/article.js';
import {dropEntriesBelow} from '../../source/article/entries-below.js';
import {parsePage} from '../../source/article/parse-page.js';
import {readArticle} from '../../source/article/read-article.js';

const paragraphs = [
	'The bakery at the old mill will bake with its own flour again from Friday, its owner told the town council.',
	'For eleven years the grain of the valley had been taken to the city, since nobody could mend the millstones.',
	'Two brothers from the north learnt the craft last winter, and cut new furrows into both stones by hand.',
];
const article = (below: string) =>
	`<!doctype html><title>The mill grinds again</title><body><header><a href="/">Valley Echo</a></header>
	<article><h1>The mill grinds again</h1>${paragraphs.map(text => `<p>${text}</p>`).join('')}</article>${below}
	<footer><p>Copyright Valley Echo. All rights reserved.</p></footer>`;
const keptOf = (below: string): string =>
	readArticle(article(below), {format: 'html', url: 'https://echo.example/mill'})
		.blocks.filter(isKept)
		.map(({text}) => text)
		.join('\n');

const voices = [
	'My grandmother carried her rye to that mill every autumn, and I still have one of her sacks in the attic.',
	'It is a fine thing that the stones turn, but who will pay for the weir when the river takes it away again?',
	'We bought the first loaf this morning, and there was none left for our neighbours when they came at nine.',
];

describe("readers' comments without telling names", () => {
	it.each([
		[
			'under a heading, name and date in one line',
			`<div><h3>Comments (2)</h3>${voices
				.slice(0, 2)
				.map((text, day) => `<div><p>Ilse Brandt, ${day + 4} May 2024 at 10:1${day}</p><p>${text}</p></div>`)
				.join('')}</div>`,
		],
		[
			'under a heading of another language, name and date apart',
			`<section><h2>2 Kommentare</h2>${voices
				.slice(1)
				.map(
					(text, day) =>
						`<section><div><b>muellerin</b></div><div>vor ${day + 2} Tagen</div><p>${text}</p></section>`,
				)
				.join('')}</section>`,
		],
		[
			'without a heading',
			`<div>${voices.map((text, day) => `<div><span><a href="/u/${day}">reader${day}</a> – 2024-05-0${day + 1} 18:30</span><p>${text}</p></div>`).join('')}</div>`,
		],
	])('are no text of the article: %s', (_, below) => {
		const kept = keptOf(below);
		for (const text of paragraphs) expect(kept).toContain(text);
		for (const text of voices) expect(kept).not.toContain(text);
	});
});

describe('teasers of other articles below one', () => {
	const teasers = [
		['/weir', 'Who will mend the weir?', voices[1]],
		['/rye', 'Rye is sown again on the northern slope', voices[0]],
	];
	it.each([
		[
			'a list with titles, leads and dates',
			`<ul>${teasers.map(([href, title, lead]) => `<li><h4><a href="${href}">${title}</a></h4>${lead}<div>3 May 2024</div></li>`).join('')}</ul>`,
		],
		[
			'elements within elements',
			`<div>${teasers.map(([href, title, lead]) => `<div><div><a href="${href}">${title}</a></div><p>${lead}</p></div>`).join('')}</div>`,
		],
	])('are no text of it: %s', (_, below) => {
		const kept = keptOf(below);
		for (const text of paragraphs) expect(kept).toContain(text);
		expect(kept).not.toContain(voices[0]);
		expect(kept).not.toContain(voices[1]);
	});
});

describe('entries that are the text', () => {
	const dropped = (html: string) => {
		const {lines} = parsePage(html);
		const probabilities = new Float32Array(lines.length).fill(0.9);
		dropEntriesBelow(lines, probabilities);
		return lines.filter((_, index) => probabilities[index] < 0.5).map(({text}) => text);
	};
	const post = (text: string, hour: number) =>
		`<div class="post"><div class="by">miller, 3 May 2024, ${hour}:20</div><div class="words"><p>${text}</p></div></div>`;

	it('stay: a thread whose first post is one of them', () => {
		const [first, ...others] = [...paragraphs, ...voices];
		const thread =
			post(`${first}</p><p>${first} ${first}`, 10) +
			others.map((text, hour) => post(text, 11 + hour)).join('');
		expect(dropped(`<main>${thread}</main>`)).toEqual([]);
	});

	it('stay: sections of the article itself, each under a title that leads to what it is about', () => {
		const body = paragraphs.map(
			(text, index) => `<h3><a href="/${index}">The mill of ${index}</a></h3><p>${text}</p>`,
		);
		expect(dropped(`<article><p>${voices[0]}</p><p>${voices[1]}</p>${body.join('')}</article>`)).toEqual([]);
	});

	it('stay: references, though each has a year', () => {
		const references = voices.map((text, index) => `<li><p>Aro T, 19${90 + index}.</p><p>${text}</p></li>`);
		expect(dropped(article(`<section><h2>References</h2><ol>${references.join('')}</ol></section>`))).toEqual(
			[],
		);
	});

	it('stay where there is no article above them', () => {
		const entries = voices.map(
			(text, day) => `<div><h2><a href="/${day}">Day ${day} at the mill</a></h2><p>${text}</p></div>`,
		);
		expect(dropped(`<main>${entries.join('')}</main>`)).toEqual([]);
	});
});
