import {describe, expect, it} from 'vitest';
import {dayInAddress, isoDate, monthInAddress} from '../../source/article/iso-date.js';
import {readArticle} from '../../source/article/read-article.js';
import {ferryPage, readFerryPage as read} from './ferry-page.js';

const head = '<title>Ferry out of service</title>';
const title = '<h1>Ferry out of service</h1>';
const stated = (date: string) => `<meta property="article:published_time" content="${date}">`;

describe('the day a page was published on', () => {
	it.each([
		[
			'<p>Updated: <time datetime="2019-03-06">6 March</time> Original: <time datetime="2016-12-21">21 December</time></p>',
			'2016-12-21',
		],
		[
			'<time class="published" datetime="2023-12-21T14:44:18Z">Posted: 20 December 2023 | Last updated: 21 December 2023</time>',
			'2023-12-20',
		],
		['<p>Last updated: 23 December 2023, first published: 18 December 2023</p>', '2023-12-18'],
		['<p>Aktualisiert: 23.12.2023, veröffentlicht: 18.12.2023</p>', '2023-12-18'],
		['<p>Ane Holt | 31.10.23</p>', '2023-10-31'],
		['<p>⋅ November 22, 2011 ⋅ Print</p>', '2011-11-22'],
		['<p>2019/04/04</p>', '2019-04-04'],
		['<p>This story is from October 9, 2019</p>', '2019-10-09'],
		['<p><span>Ane Holt</span><span>3.11.2023</span></p>', '2023-11-03'],
		['<span class="itemPostDate">25.08.2015 22:30</span>', '2015-08-25'],
		['<span property="schema:datePublished" content="2022-01-28T12:45:46Z"></span>', '2022-01-28T12:45:46Z'],
		['<footer class="entry-meta"><time datetime="2022-01-21">21 January</time></footer>', '2022-01-21'],
		['<span class="date">28.09.19<span>12:44</span></span>', '2019-09-28'],
	])('is read beside its title: %s', (top, published) => {
		expect(read(head, title + top).published).toBe(published);
	});

	it.each([
		'<p>Registered: 18.09.2008</p>',
		'<p class="date">Today is 11 February 2020</p>',
		'<p>Stand: 20. April 2020</p>',
		'<p>最終更新日：2019/02/22</p>',
		'<p>Updated: <time datetime="2019-03-06">6 March</time></p>',
	])('is not another day: %s', top => {
		expect(read(head, title + top).published).toBeUndefined();
	});

	it('is beside the title where that is in a part beside the article', () => {
		const top = `<div class="nav">${title}<span class="date">26.02.2020</span></div>`;
		expect(read(head, top).published).toBe('2020-02-26');
	});

	it('is what machines are told where any day beside the title is the same', () => {
		const top = `${title}<time datetime="2019-09-03">14 December 2023</time>`;
		expect(read(head + stated('2023-12-14T16:53:49Z'), top).published).toBe('2023-12-14T16:53:49Z');
		const other = `${title}<time datetime="2023-12-10">10 December 2023</time>`;
		expect(read(head + stated('2023-12-14T16:53:49Z'), other).published).toBe('2023-12-10');
	});

	it('is at its end where only a line there says so, and says one day', () => {
		const top = `${title}<p>${'Those who pay for the bridge will have their money back by spring. '.repeat(5)}</p>`;
		const end = '<p>Erschienen am: 01.11.2023</p>';
		expect(read(head, top, end).published).toBe('2023-11-01');
		expect(read(head, top, '<p>Veröffentlicht: 01.11.2023</p>').published).toBe('2023-11-01');
		expect(read(head, top, `${end}<p>Erschienen am: 03.11.2023</p>`).published).toBeUndefined();
	});

	it('is before the text in brackets', () => {
		const text = `<p>(21. November 2022) ${'Those who pay for the bridge will have their money back by spring. '.repeat(5)}</p>`;
		expect(read(head, title + text).published).toBe('2022-11-21');
	});

	it('is by the address where that is older by more than days, or tells the month', () => {
		const at = (date: string, address: string, top = '') =>
			read(head + stated(date), title + top, '', `https://example.org${address}`).published;
		const seen = '<p>8 May 2022</p>';
		expect(at('2022-05-08', '/2022/05/02/ferry', seen)).toBe('2022-05-08');
		expect(at('2022-05-08', '/2017/07/12/ferry', seen)).toBe('2017-07-12');
		expect(at('2019-10-01', '/2019/10/ferry', '<p>18 January 2019</p>')).toBe('2019-10-01');
	});

	it('has the day before the month in the English of those who write it so', () => {
		const html = ferryPage(head, `${title}<p class="date">02/10/2020</p>`);
		const of = (language: string) =>
			readArticle(html.replace('lang="en"', `lang="${language}"`), {name: 'a.html'}).published;
		expect(of('en-GB')).toBe('2020-10-02');
		expect(of('en')).toBeUndefined();
		expect(isoDate('02/10/2020', 'en-US')).toBeUndefined();
	});
});

describe('a day in an address', () => {
	it.each([
		['/2019/04/02/ferry', '2019-04-02'],
		['/2019/4/2', '2019-04-02'],
		['/2019-04-02-ferry', '2019-04-02'],
		['/news/29-10-2021', '2021-10-29'],
		['/news/23-01-2022-ferry', '2022-01-23'],
		['/energy/2015/08/150803-heating/', '2015-08-03'],
		['/2023/12/16-officers-join.html', undefined],
		['/news/03-04-2021', undefined],
		['/news/29-13-2021', undefined],
	])('is told by %s', (path, day) => {
		expect(dayInAddress(`https://example.org${path}`)).toBe(day);
	});

	it('may be a month', () => {
		expect(monthInAddress('https://example.org/2019/4/ferry?a=/2020/05/')).toBe('2019-04');
		expect(monthInAddress('https://example.org/2019/43/ferry')).toBeUndefined();
		expect(monthInAddress(undefined)).toBeUndefined();
	});
});
