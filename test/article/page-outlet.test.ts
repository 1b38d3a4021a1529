import {describe, expect, it} from 'vitest';
import {readFerryPage as read} from './ferry-page.js';

const title = '<h1>Ferry out of service</h1>';
const head = (behind = '') => `<title>Ferry out of service${behind}</title>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const data = (thing: object) =>
	`<script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', headline: 'Ferry out of service', ...thing})}</script>`;

describe('the outlet of a page', () => {
	it.each([
		['by the name of its site', head() + meta('og:site_name', 'The Quay Post'), 'The Quay Post'],
		['by its publisher', head() + data({publisher: {name: 'The Quay Post'}}), 'The Quay Post'],
		['by the name of its application', head() + meta('application-name', 'Quay'), 'Quay'],
		['behind its title', head(' – The Quay Post'), 'The Quay Post'],
		[
			'behind its title, written in another case',
			'<title>Ferry Out Of Service - Sarn Wiki</title>',
			'Sarn Wiki',
		],
		[
			'behind the bar where the title is another one than on the page',
			'<title>The old ferry is broken again | The Quay Post</title>',
			'The Quay Post',
		],
		[
			'without what the law adds to it',
			head(' - Quaysoft') + meta('og:site_name', 'Quaysoft Inc'),
			'Quaysoft',
		],
		[
			'without what the web adds to it',
			head() + meta('og:site_name', 'Quaypost.fr') + data({publisher: {name: 'Quaypost'}}),
			'Quaypost',
		],
		[
			'without a motto',
			head() + meta('og:site_name', 'The Quay Post – News of the Sarn and its islands'),
			'The Quay Post',
		],
		[
			'without the title',
			head() + meta('og:site_name', 'Ferry out of service | The Quay Post'),
			'The Quay Post',
		],
		['without `www`', head() + meta('og:site_name', 'www.quay.example'), 'quay.example'],
		[
			'by the publication, not the platform',
			head() + meta('og:site_name', 'Medium') + data({publisher: {name: 'Quay Letters'}}),
			'Quay Letters',
		],
		[
			'by the journal, not its publisher',
			`${head()}${meta('dc.publisher', 'Sarn Academic Press')}${meta('citation_journal_title', 'Annals of Ferries')}`,
			'Annals of Ferries',
		],
	])('is told %s', (_, top, outlet) => {
		expect(read(top, title).outlet).toBe(outlet);
	});

	it.each([
		['its name', head(), 'https://www.sarn.example/ferry', 'sarn.example'],
		[
			'its name as the title writes it',
			'<title>A talk with SarnBot</title>',
			'https://sarnbot.com/ferry',
			'SarnBot',
		],
		[
			'the piece of its name that is there',
			head() + meta('og:site_name', 'Service and information - Sarn Museum'),
			'https://sarn.org/ferry',
			'Sarn Museum',
		],
		[
			'the piece behind its title that is there',
			head(' | sarn.org | The friends of ferries'),
			'https://sarn.org/ferry',
			'sarn.org',
		],
		[
			'its author where that is who it is of',
			head() + meta('author', 'Ane Holt'),
			'https://aneholt.org/ferry',
			'Ane Holt',
		],
		[
			'its author with that address',
			head() + meta('author', 'Ane Holt - https://blog.example/'),
			'https://blog.example/ferry',
			'Ane Holt',
		],
		[
			'its author where that is a firm',
			head() + meta('author', 'Sarn Shipping Group'),
			'https://example.org/ferry',
			'Sarn Shipping Group',
		],
		[
			'not its author who is somebody else',
			head() + meta('author', 'Ane Holt'),
			'https://example.org/ferry',
			'example.org',
		],
	])('is by its address: %s', (_, top, address, outlet) => {
		expect(read(top, title, '', address).outlet).toBe(outlet);
	});

	it('is never its title, a section, or a sign', () => {
		for (const name of ['Ferry out of service', 'News', '...', '|'])
			expect(read(head() + meta('og:site_name', name), title).outlet).toBeUndefined();
	});

	it('is that of the site also on its own front page', () => {
		const front = '<title>Quay Post</title><meta property="og:site_name" content="Quay Post">';
		expect(read(front, '<h1>Quay Post</h1>', '', 'https://quaypost.org/').outlet).toBe('Quay Post');
	});
});
