import {describe, expect, it} from 'vitest';
import {readFeed} from '../../../source/article/containers/read-feed.js';

describe('a feed', () => {
	it.each([
		[`<rss><channel><link>https://post.example/news</link>ITEM</channel></rss>`, 'https://post.example/a/1'],
		[`<rss xml:base="https://post.example/feed/"><channel>ITEM</channel></rss>`, 'https://post.example/a/1'],
		[
			'<feed xml:base="https://post.example/x/"><link rel="self" href="feed.xml"/><entry xml:base="../y/"><title>One</title><link href="1"/><content>It is open.</content></entry></feed>',
			'https://post.example/y/1',
		],
		[
			'<feed><entry><title>One</title><summary>It is open.</summary><content src="https://post.example/2"/></entry></feed>',
			'https://post.example/2',
		],
		[
			'<rss><channel><link>https://post.example/</link><item><title>One</title><guid>7134</guid><description>It is open.</description></item></channel></rss>',
			undefined,
		],
		[
			'<rss><channel><link>https://post.example/</link><item><title>One</title><link>javascript:x()</link><description>It is open.</description></item></channel></rss>',
			undefined,
		],
	])('knows where its entry stands: %s', (feed, url) => {
		const item =
			'<item><title>One</title><link>/a/1</link><content:encoded>It is open.</content:encoded></item>';
		const {entries} = readFeed(Buffer.from(feed.replace('ITEM', item)), {entries: 9, bytes: 9999, depth: 3});
		expect(entries.map(entry => entry.url)).toEqual([url]);
	});
});
