import {describe, expect, it} from 'vitest';
import {entryOfRecord, type FieldRecord} from '../../../source/article/containers/entry-of-record.js';
import {whyNoArticle} from '../../../source/article/containers/field-names.js';

const text = 'The quay at Norrvik was closed on Tuesday after a crane fell into the harbour, the port said.';

// Records as their makers document them, or as their programs write them.
const records: Record<string, [FieldRecord, ReturnType<typeof entryOfRecord>]> = {
	'news-please': [
		{
			authors: ['Ida Berg', 'Tom Falk'],
			date_download: '2024-03-06 11:12:13',
			date_modify: null,
			date_publish: '2024-03-05 09:30:00',
			description: 'A crane fell.',
			filename: 'https%3A%2F%2Fnorrvik.example%2Fquay.json',
			image_url: 'https://norrvik.example/quay.jpg',
			language: 'en',
			maintext: text,
			source_domain: 'norrvik.example',
			title: 'Quay closed',
			title_page: null,
			url: 'https://norrvik.example/quay',
		},
		{
			text,
			title: 'Quay closed',
			outlet: 'norrvik.example',
			byline: 'Ida Berg, Tom Falk',
			published: '2024-03-05 09:30:00',
			language: 'en',
			url: 'https://norrvik.example/quay',
			saved: '2024-03-06 11:12:13',
			excerpt: 'A crane fell.',
		},
	],
	newspaper4k: [
		{
			url: 'https://norrvik.example/quay',
			source_url: 'https://norrvik.example',
			title: 'Quay closed',
			text,
			authors: ['Ida Berg'],
			publish_date: '2024-03-05T09:30:00+01:00',
			meta_lang: 'en',
			meta_description: 'A crane fell.',
		},
		{
			text,
			title: 'Quay closed',
			byline: 'Ida Berg',
			published: '2024-03-05T09:30:00+01:00',
			language: 'en',
			url: 'https://norrvik.example/quay',
			excerpt: 'A crane fell.',
		},
	],
	trafilatura: [
		{
			title: 'Quay closed',
			author: 'Ida Berg; Tom Falk',
			hostname: 'norrvik.example',
			date: '2024-03-05',
			fingerprint: '94f3a1',
			id: null,
			raw_text: `Menu ${text}`,
			source: 'https://norrvik.example/quay',
			'source-hostname': 'Norrvik Post',
			excerpt: 'A crane fell.',
			text,
			language: null,
			filedate: '2024-03-06',
		},
		{
			text,
			title: 'Quay closed',
			outlet: 'norrvik.example',
			byline: 'Ida Berg; Tom Falk',
			published: '2024-03-05',
			url: 'https://norrvik.example/quay',
			saved: '2024-03-06',
			excerpt: 'A crane fell.',
		},
	],
	'Event Registry': [
		{
			uri: '8012345678',
			lang: 'eng',
			date: '2024-03-05',
			dateTimePub: '2024-03-05T08:30:00Z',
			url: 'https://norrvik.example/quay',
			title: 'Quay closed',
			body: text,
			source: {uri: 'norrvik.example', dataType: 'news', title: 'Norrvik Post'},
			authors: [{uri: 'ida_berg@norrvik.example', name: 'Ida Berg', type: 'author'}],
		},
		{
			text,
			title: 'Quay closed',
			outlet: 'Norrvik Post',
			byline: 'Ida Berg',
			published: '2024-03-05T08:30:00Z',
			language: 'eng',
			url: 'https://norrvik.example/quay',
		},
	],
	'Media Cloud': [
		{
			stories_id: 99,
			title: 'Quay closed',
			publish_date: '2024-03-05',
			url: 'https://norrvik.example/quay',
			language: 'en',
			media_name: 'norrvik.example',
			media_url: 'norrvik.example',
			indexed_date: '2024-03-07',
		},
		{
			title: 'Quay closed',
			outlet: 'norrvik.example',
			published: '2024-03-05',
			language: 'en',
			url: 'https://norrvik.example/quay',
			saved: '2024-03-07',
		},
	],
	'the Guardian': [
		{
			id: 'world/2024/mar/05/quay',
			webPublicationDate: '2024-03-05T08:30:00Z',
			webTitle: 'Quay closed',
			webUrl: 'https://guardian.example/quay',
			fields: {
				headline: 'Quay closed',
				byline: 'Ida Berg',
				body: `<p>${text}</p>`,
				publication: 'The Guardian',
			},
		},
		{
			html: `<p>${text}</p>`,
			title: 'Quay closed',
			outlet: 'The Guardian',
			byline: 'Ida Berg',
			published: '2024-03-05T08:30:00Z',
			url: 'https://guardian.example/quay',
		},
	],
	wallabag: [
		{
			is_archived: 0,
			tags: ['port'],
			title: 'Quay closed',
			url: 'https://norrvik.example/quay',
			content: `<p>${text}</p>`,
			created_at: '2024-03-06T11:12:13+00:00',
			published_by: ['Ida Berg'],
			published_at: '2024-03-05T08:30:00+00:00',
			domain_name: 'norrvik.example',
			language: 'en',
		},
		{
			html: `<p>${text}</p>`,
			title: 'Quay closed',
			outlet: 'norrvik.example',
			byline: 'Ida Berg',
			published: '2024-03-05T08:30:00+00:00',
			language: 'en',
			url: 'https://norrvik.example/quay',
		},
	],
	Pocket: [
		{
			title: 'Quay closed',
			url: 'https://norrvik.example/quay',
			time_added: '1709714000',
			tags: '',
			status: 'unread',
		},
		{title: 'Quay closed', url: 'https://norrvik.example/quay', saved: '1709714000'},
	],
	Instapaper: [
		{
			URL: 'https://norrvik.example/quay',
			Title: 'Quay closed',
			Selection: '',
			Folder: 'Unread',
			Timestamp: '1709714000',
		},
		{title: 'Quay closed', url: 'https://norrvik.example/quay', saved: '1709714000'},
	],
	Omnivore: [
		{
			id: 'a1',
			slug: 'quay-closed-18e',
			title: 'Quay closed',
			description: 'A crane fell.',
			author: 'Ida Berg',
			url: 'https://norrvik.example/quay',
			state: 'Active',
			savedAt: '2024-03-06T11:12:13.000Z',
			publishedAt: '2024-03-05T08:30:00.000Z',
		},
		{
			title: 'Quay closed',
			byline: 'Ida Berg',
			published: '2024-03-05T08:30:00.000Z',
			url: 'https://norrvik.example/quay',
			saved: '2024-03-06T11:12:13.000Z',
			excerpt: 'A crane fell.',
		},
	],
	'C4, an extract of Common Crawl': [
		{text, timestamp: '2019-04-25T12:57:54Z', url: 'https://norrvik.example/quay'},
		{text, url: 'https://norrvik.example/quay', saved: '2019-04-25T12:57:54Z'},
	],
	'Google Reader, as Inoreader and FreshRSS export it': [
		{
			crawlTimeMsec: '1709627400000',
			title: 'Quay closed',
			published: 1709627400,
			canonical: [{href: 'https://norrvik.example/quay'}],
			summary: {direction: 'ltr', content: `<p>${text.repeat(20)}</p>`},
			author: 'Ida Berg',
			origin: {streamId: 'feed/1', title: 'Norrvik Post'},
		},
		{
			html: `<p>${text.repeat(20)}</p>`,
			title: 'Quay closed',
			outlet: 'Norrvik Post',
			byline: 'Ida Berg',
			published: '1709627400',
			url: 'https://norrvik.example/quay',
		},
	],
	WordPress: [
		{
			date: '2024-03-05T08:30:00',
			link: 'https://norrvik.example/quay',
			title: {rendered: 'Quay closed'},
			content: {rendered: `<p>${text}</p>`, protected: false},
			author: 3,
		},
		{
			html: `<p>${text}</p>`,
			title: 'Quay closed',
			published: '2024-03-05T08:30:00',
			url: 'https://norrvik.example/quay',
		},
	],
	'the New York Times': [
		{
			web_url: 'https://times.example/quay',
			snippet: 'A crane fell.',
			headline: {main: 'Quay closed', kicker: null},
			byline: {original: 'By Ida Berg', person: []},
			pub_date: '2024-03-05T08:30:00+0000',
		},
		{
			title: 'Quay closed',
			byline: 'By Ida Berg',
			published: '2024-03-05T08:30:00+0000',
			url: 'https://times.example/quay',
			excerpt: 'A crane fell.',
		},
	],
	'CSL-JSON': [
		{
			type: 'article-newspaper',
			'container-title': 'Norrvik Post',
			title: 'Quay closed',
			URL: 'https://norrvik.example/quay',
			author: [{family: 'Berg', given: 'Ida'}, {family: 'Falk'}],
			issued: {'date-parts': [[2024, 3, 5]]},
		},
		{
			title: 'Quay closed',
			outlet: 'Norrvik Post',
			byline: 'Ida Berg, Falk',
			published: '2024-03-05',
			url: 'https://norrvik.example/quay',
		},
	],
	passim: [
		{id: 'norrvik-1', series: 'Norrvik Post', date: '2024-03-05', text},
		{text, outlet: 'Norrvik Post', published: '2024-03-05'},
	],
};

describe('a record', () => {
	it.each(Object.entries(records))('of %s tells of an article', (_, [record, entry]) => {
		expect(entryOfRecord(record)).toEqual(entry);
	});

	it('tells what its fields are named to hold, also in other fields', () => {
		const record = {
			kop: 'Kade dicht',
			inhoud: {tekst: text, bron: 'Havenpost'},
			url: 'https://haven.example/1',
		};
		const fields = {title: 'kop', text: 'inhoud.tekst', outlet: 'inhoud.bron'};
		expect(entryOfRecord(record, fields)).toEqual({
			text,
			title: 'Kade dicht',
			outlet: 'Havenpost',
			url: 'https://haven.example/1',
		});
	});

	it('has the names of a list that Python wrote into a cell', () => {
		expect(entryOfRecord({text, authors: `['Ida Berg', "Pat O'Neill"]`}).byline).toBe(
			`Ida Berg, Pat O'Neill`,
		);
	});

	it('is of no day that a text is, and by nobody who is a number', () => {
		expect(entryOfRecord({title: 'Quay closed', date: text, author: 17, text})).toEqual({
			title: 'Quay closed',
			text,
		});
	});

	it('is of no outlet that is called as itself', () => {
		expect(entryOfRecord({id: 'a.txt', series: 'a.txt', text})).toEqual({text});
	});

	it('has the paragraphs of a list', () => {
		expect(entryOfRecord({content: ['One.', 'Two.']}).text).toBe('One.\n\nTwo.');
	});

	it.each(['null', 'None', 'nan', 'N/A', ' ', '[]'])('tells nothing by %j', nothing => {
		expect(entryOfRecord({text, title: nothing})).toEqual({text});
	});

	it('has nothing of lists that lie deeper within each other than anybody writes', () => {
		const nested = (words: string, depth: number) =>
			JSON.parse(`${'['.repeat(depth)}"${words}"${']'.repeat(depth)}`);
		expect(entryOfRecord({text, title: nested('Quay closed', 3)})).toEqual({text, title: 'Quay closed'});
		expect(entryOfRecord({text, title: nested('Quay closed', 100_000)})).toEqual({text});
	});

	it('has no field of what all objects have', () => {
		expect(entryOfRecord({text}, {title: 'constructor', outlet: '__proto__.name'})).toEqual({text});
	});
});

describe('fields of which none is known', () => {
	it('are listed, with what to do', () => {
		expect(whyNoArticle(['otsikko', 'leipa'])).toBe(
			'no field is known to hold a text; there are otsikko, leipa; name it: --fields text=NAME,title=NAME',
		);
		expect(whyNoArticle(['otsikko', 'leipa'], {text: 'leipa'})).toBeUndefined();
	});

	it('are listed where one that is not there was named', () => {
		expect(whyNoArticle(['text', 'eerste'], {title: 'kopje'})).toBe(
			'no field is called kopje; there are text, eerste',
		);
	});

	it('are listed no further than anybody reads', () => {
		const why = whyNoArticle(Array.from({length: 40_000}, (_, at) => `c${at}${'x'.repeat(at % 100)}`))!;
		expect(why).toMatch(/, and 39980 more; name it/);
		expect(why.length).toBeLessThan(900);
	});
});
