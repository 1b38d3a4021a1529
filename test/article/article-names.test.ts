import {describe, expect, it} from 'vitest';
import {articleNames} from '../../source/article/article-names.js';
import {readArticle} from '../../source/article/read-article.js';
import {toSafeText} from '../../source/text/safe-text.js';

const article = (name: string, title: string, outlet?: string) => ({
	...readArticle(`${title}\n\nThe bridge over the Sarn is closed for a week, the council said.`, {
		name,
		path: `/news/${name}`,
		format: 'text',
	}),
	...(outlet !== undefined && {outlet: toSafeText(outlet)}),
});

describe('what articles are called where there is little room', () => {
	it('is their outlets, as far as each has but one of them', () => {
		expect(
			articleNames([
				article('a.txt', 'Bridge closed', 'Metro'),
				article('b.txt', 'No way over the Sarn', 'Post'),
				article('c.txt', 'Council shuts bridge', 'Post'),
				article('d.txt', 'A week without bridge'),
			]),
		).toEqual(['Metro', 'No way over the Sarn', 'Council shuts bridge', 'A week without bridge']);
	});

	it("is their files' names where titles are the same, and never the same", () => {
		expect(articleNames([article('v1.txt', 'Bridge closed'), article('v2.txt', 'Bridge closed')])).toEqual([
			'v1.txt',
			'v2.txt',
		]);
		const same = article('v1.txt', 'Bridge closed', 'Metro');
		expect(new Set(articleNames([same, {...same}, {...same}])).size).toBe(3);
	});
});
