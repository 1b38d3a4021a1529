import {describe, expect, it} from 'vitest';
import {isKept} from '../../source/article/article.js';
import {readArticle} from '../../source/article/read-article.js';

const around =
	'is what the harbour master writes of the tide on the first page of the book that lies in the office';
const kept = (inner: string): string =>
	readArticle(
		`<title>Tides</title><article><h1>Tides</h1><p>The tide rises twice a day at the quay, and it is written down each time.</p><p>Now ${inner} ${around}.</p></article>`,
		{format: 'html'},
	)
		.blocks.filter(isKept)
		.at(-1)!.text;

describe('a heading', () => {
	it.each([
		'<span class="mw-editsection">[<a href=/edit>edit</a>]</span>',
		'<a class=headerlink href=#low>¶</a>',
		'<a class="anchor-link" href=#low>#</a>',
	])('is without what a site adds to each: %s', mark => {
		const {blocks} = readArticle(
			`<title>Tides</title><article><h1>Tides</h1><p>Now it ${around}.</p><h2 id=low>Low water${mark}</h2><p>Then it ${around}.</p></article>`,
			{format: 'html'},
		);
		expect(blocks.find(({kind}) => kind === 'heading')).toMatchObject({text: 'Low water'});
	});

	it('keeps a link that says something', () => {
		expect(kept('<a class=permalink href=#low>low water</a>')).toBe(`Now low water ${around}.`);
	});
});

it('a small picture is the character that it stands for', () => {
	expect(kept('<img class=emoji src=a.png alt="😂">')).toBe(`Now 😂 ${around}.`);
});
