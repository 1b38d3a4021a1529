import {describe, expect, it} from 'vitest';
import {type Block, isKept} from '../../source/article/article.js';
import {readArticle} from '../../source/article/read-article.js';

const kept = (html: string, url?: string): Block[] =>
	readArticle(html, {format: 'html', ...(url ? {url} : {})}).blocks.filter(isKept);
const shown = (blocks: readonly Block[]): string[] =>
	blocks.map(({kind, marker, text}) => `${kind}: ${marker === undefined ? '' : `${marker} `}${text}`);

describe('a recipe', () => {
	const ingredients = [
		['1/2', 'cup of rye flour'],
		['2', 'spoons of honey'],
		['1', 'jar of plums (20 oz), without their stones, drained'],
		['3', 'eggs'],
	];
	const steps = [
		'Heat the oven and melt the honey in the pan that you will bake in, over a small flame.',
		'Stir in the flour.',
		'Beat the eggs until they are white, and lift them under the dough with a wooden spoon.',
		'Lay the plums on it.',
		'Bake it for forty minutes, until no dough is left on a needle that you put into the middle.',
	];
	const page = (body: string) =>
		`<title>Plum bread of the quay</title><nav><a href=/a>Home</a><a href=/b>Recipes</a></nav><div class=recipe><h1>Plum bread of the quay</h1><p>The bakers of the quay have made this bread since the first boats came with plums, and it is eaten warm.</p>${body}</div><footer>All rights reserved</footer>`;

	it('has each ingredient in one piece', () => {
		const list = ingredients
			.map(
				([amount, what]) =>
					`<div class=ingredient><div class=amount>${amount}</div><div class=what>${what}</div></div>`,
			)
			.join('');
		const texts = shown(
			kept(page(`<h2>Ingredients</h2>${list}<h2>Steps</h2>${steps.map(step => `<p>${step}</p>`).join('')}`)),
		);
		for (const [amount, what] of ingredients) expect(texts).toContain(`list-item: ${amount} ${what}`);
		expect(texts).toContain('heading: Ingredients');
	});

	it('has all its steps, the short ones too, each with its number', () => {
		const list = steps
			.map((step, index) => `<div class=step><div class=no>${index + 1}</div><p class=what>${step}</p></div>`)
			.join('');
		const texts = shown(kept(page(list)));
		for (const [index, step] of steps.entries()) expect(texts).toContain(`list-item: ${index + 1}. ${step}`);
	});

	it('takes no other numbers for counts', () => {
		const years = ['1910', '1912', '7', '7']
			.map(
				(year, index) =>
					`<div class=year>${year}</div><p>${steps[0]} That is what it says, ${index} times.</p>`,
			)
			.join('');
		expect(kept(page(years)).filter(({marker}) => marker !== undefined)).toEqual([]);
	});
});

describe('a thread of a forum', () => {
	const posts = [
		[
			'lantern',
			'Does anybody know why the ferry to the north pier has not run since the storm of last week?',
		],
		['Old Anchor', 'No idea.'],
		[
			'mudlark',
			'The harbour office says that the ramp is bent, and that a new one comes by the end of the month.',
		],
		['lantern', 'Thanks, that helps.'],
	];
	const page = (classes: {post: string; author: string; text: string}) =>
		`<title>Ferry to the north pier?</title><ul><li><a href=/>Board</a><li><a href=/rules>Rules</a></ul><h1>Ferry to the north pier?</h1>${posts
			.map(
				([name, text], index) =>
					`<div class="${classes.post}"><p class="${classes.author}">${name}, ${index + 3} June 2024</p><div class="${classes.text}">${text}</div></div><div class=buttons><a href=/like>Like</a></div>`,
			)
			.join('')}`;
	const expected = posts.flatMap(([name, text], index) => [
		`byline: ${name}, ${index + 3} June 2024`,
		`paragraph: ${text}`,
	]);

	it.each([
		{post: 'post', author: 'author', text: 'post-content'},
		{post: 'comment-wrap', author: 'comment-header', text: 'comment-body'},
		{post: 'row', author: 'username', text: 'said'},
	])('has all its posts, and who wrote them: $text', classes => {
		const texts = shown(kept(page(classes), 'https://forum.quay.example/threads/ferry.41/'));
		expect(texts).toEqual(expect.arrayContaining(expected));
		expect(texts.join('\n')).not.toContain('Like');
	});

	it.each([
		['its data', '<script type="application/ld+json">{"@type": "DiscussionForumPosting"}</script>'],
		['the software that made it', '<meta name=generator content="phpBB">'],
	])('is told by %s', (_name, head) => {
		const texts = shown(kept(head + page({post: 'post', author: 'author', text: 'post-content'})));
		expect(texts).toEqual(expect.arrayContaining(expected));
	});

	it('leaves comments below an article where they are', () => {
		const paragraph =
			'The ferry to the north pier has not run since the storm of last week, the harbour office said on Monday.';
		const comments = page({post: 'comment', author: 'comment-author', text: 'comment-body'});
		const texts = shown(
			kept(
				`<title>No ferry</title><article><h1>No ferry</h1>${`<p>${paragraph}</p>`.repeat(6)}</article><section id=comments>${comments}</section>`,
				'https://quay.example/news/no-ferry.html',
			),
		);
		expect(texts.join('\n')).not.toContain('No idea.');
	});
});

describe('labels', () => {
	const sentence =
		'The ferries of the quay run by a timetable that changes with the seasons, and it hangs at every pier.';
	const table = (hour: number) =>
		`<table><tr><th>Leaves</th><th>From</th></tr><tr><td>${hour}:10</td><td>the north pier</td></tr><tr><td>${hour + 1}:40</td><td>the south pier</td></tr></table>`;

	it('above tables and lists are kept with them, though they stand there again and again', () => {
		const texts = shown(
			kept(
				`<title>Ferries</title><div id=text><h1>Ferries</h1><p>${sentence}</p><h2>Summer</h2><p>Weekdays</p>${table(6)}<p>Sundays</p>${table(8)}<h2>Winter</h2><p>Weekdays</p>${table(7)}<p>Sundays</p>${table(9)}<p>${sentence.replace('quay', 'harbour')}</p></div>`,
			),
		).filter(text => !text.startsWith('table'));
		expect(texts.map(text => text.replace(/^\S+ /, ''))).toEqual([
			'Ferries',
			sentence,
			'Summer',
			'Weekdays',
			'Sundays',
			'Winter',
			'Weekdays',
			'Sundays',
			sentence.replace('quay', 'harbour'),
		]);
	});
});
