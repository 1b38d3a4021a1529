import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {tellingNames} from '../../source/article/file-names.js';
import {labelAmong, labelsOfTwo, namesOfTwo} from '../../source/article/labels.js';
import {readArticle} from '../../source/article/read-article.js';
import {toSafeText} from '../../source/text/safe-text.js';

/** An article in a file; without a title it is called after that. */
function inFile(path: string, title?: string, outlet?: string): Article {
	const name = path.split(/[\\/]/).at(-1)!;
	const article = readArticle('The bridge is closed.', {name, path, format: 'text', clean: false});
	return {
		...article,
		...(title === undefined ? {} : {title: toSafeText(title)}),
		...(outlet === undefined ? {} : {outlet: toSafeText(outlet)}),
	};
}

const fetched = (address: string, title: string): Article => ({
	...readArticle('The bridge is closed.', {
		id: address,
		name: address.replace(/^https?:\/\/|\?.*$/g, ''),
		url: address,
		format: 'text',
	}),
	title: toSafeText(title),
});

const labels = (...articles: Article[]) => articles.map(article => labelAmong(articles, article));

describe('what tells an article from others', () => {
	it('is its title where no other one has it', () => {
		expect(labels(inFile('/a/1.txt', 'Bridge closed'), inFile('/a/2.txt', 'Bridge open'))).toEqual([
			{title: 'Bridge closed'},
			{title: 'Bridge open'},
		]);
	});

	it("is its file's name too where another one has its title", () => {
		expect(
			labels(
				inFile('/a/v1.txt', 'Bridge closed'),
				inFile('/a/other.txt', 'Bridge open'),
				inFile('/a/v2.txt', 'Bridge closed'),
			),
		).toEqual([
			{title: 'Bridge closed', file: 'v1.txt'},
			{title: 'Bridge open'},
			{title: 'Bridge closed', file: 'v2.txt'},
		]);
	});

	it("is its file's name alone where it has no title of its own", () => {
		expect(labels(inFile('/a/notes.txt'), inFile('/a/page.html'))).toEqual([
			{file: 'notes.txt'},
			{file: 'page.html'},
		]);
	});

	it('names as many folders as it takes', () => {
		expect(
			labels(
				inFile('/x/monday/a.txt', 'Bridge'),
				inFile('/x/tuesday/a.txt', 'Bridge'),
				inFile('/x/tuesday/b.txt', 'Bridge'),
				inFile('/y/tuesday/c/a.txt', 'Bridge'),
				inFile('/z/tuesday/c/a.txt', 'Bridge'),
			).map(({file}) => file),
		).toEqual(['monday/a.txt', 'tuesday/a.txt', 'b.txt', 'y/tuesday/c/a.txt', 'z/tuesday/c/a.txt']);
		expect(labels(inFile('C:\\monday\\a.txt'), inFile('C:\\tuesday\\a.txt')).map(({file}) => file)).toEqual([
			'monday/a.txt',
			'tuesday/a.txt',
		]);
	});

	it('is what differs in two addresses of the web', () => {
		const [first, second] = ['https://example.org/story?id=1', 'https://example.org/story?id=2'];
		expect(labels(fetched(first, 'Bridge'), fetched(second, 'Bridge')).map(({file}) => file)).toEqual([
			'example.org/story?id=1',
			'example.org/story?id=2',
		]);
	});

	it('is the title of an article that is not in the list', () => {
		expect(labelAmong([], inFile('/a/1.txt', 'Bridge'))).toEqual({title: 'Bridge'});
	});

	const part = fc.constantFrom('a', 'b', 'c', 'a.txt');
	const path = fc.array(part, {minLength: 1, maxLength: 6}).map(parts => `/${parts.join('/')}`);

	it('is another name for every file, whichever they are, and each an end of its path', () => {
		fc.assert(
			fc.property(fc.uniqueArray(path, {maxLength: 30}), paths => {
				const names = tellingNames(paths.map(one => inFile(one)));
				expect(new Set(names).size).toBe(paths.length);
				for (const [at, name] of names.entries()) expect(`/${paths[at]}`.endsWith(`/${name}`)).toBe(true);
			}),
		);
	});

	it('comes to an end where files are one', () => {
		expect(tellingNames([inFile('/a/b.txt'), inFile('/a/b.txt')])).toEqual(['b.txt', 'b.txt']);
		expect(tellingNames([inFile('/a/b.txt'), inFile('/a/b.txt'), inFile('/c/b.txt')])).toEqual([
			'a/b.txt',
			'a/b.txt',
			'c/b.txt',
		]);
	});
});

describe('the names of two that are compared', () => {
	const named = (a: Article, b: Article) => namesOfTwo({a, b});

	it('are their outlets where those differ', () => {
		expect(named(inFile('/1.txt', 'Bridge', 'Metro'), inFile('/2.txt', 'Bridge', 'Post'))).toEqual({
			by: 'outlet',
			a: 'Metro',
			b: 'Post',
		});
	});

	it('are their titles where the outlets are one, or one is not told', () => {
		const expected = {by: 'title', a: 'Bridge open', b: 'Bridge closed'};
		expect(
			named(inFile('/1.txt', 'Bridge open', 'Metro'), inFile('/2.txt', 'Bridge closed', 'Metro')),
		).toEqual(expected);
		expect(named(inFile('/1.txt', 'Bridge open', 'Metro'), inFile('/2.txt', 'Bridge closed'))).toEqual(
			expected,
		);
		expect(named(inFile('/1.txt', 'Bridge open'), inFile('/2.txt'))).toEqual({...expected, b: '2.txt'});
	});

	it("are their files' names where the titles are one, or none has one", () => {
		expect(named(inFile('/v1.txt', 'Bridge', 'Metro'), inFile('/v2.txt', 'Bridge', 'Metro'))).toEqual({
			by: 'file',
			a: 'v1.txt',
			b: 'v2.txt',
		});
		expect(named(inFile('/monday/a.txt'), inFile('/tuesday/a.txt'))).toEqual({
			by: 'file',
			a: 'monday/a.txt',
			b: 'tuesday/a.txt',
		});
	});

	it('are letters where nothing differs', () => {
		expect(named(inFile('/a.txt', 'Bridge'), inFile('/a.txt', 'Bridge'))).toEqual({
			by: 'letter',
			a: 'A',
			b: 'B',
		});
	});

	it('are never the same, and change sides with the articles', () => {
		const text = fc.constantFrom('Metro', 'Post', 'a', 'b');
		const anArticle = fc
			.tuple(
				fc.constantFrom('/a.txt', '/b.txt', '/x/a.txt'),
				fc.option(text, {nil: undefined}),
				fc.option(text, {nil: undefined}),
			)
			.map(([path, title, outlet]) => inFile(path, title, outlet));
		fc.assert(
			fc.property(anArticle, anArticle, (a, b) => {
				const {by, a: nameA, b: nameB} = named(a, b);
				expect(nameA).not.toBe(nameB);
				if (by !== 'letter') expect(named(b, a)).toEqual({by, a: nameB, b: nameA});
				if (a.title === b.title) {
					const {file: fileA} = labelsOfTwo({a, b}).a;
					expect(fileA).toBeDefined();
				}
			}),
		);
	});
});

describe('while a library grows', () => {
	it('the labels are those of the list as it is, however it came', () => {
		const file = fc.record({
			path: fc.constantFrom('/a/1.txt', '/a/2.txt', '/b/1.txt', '/b/2.txt', '/c/b/1.txt'),
			title: fc.option(fc.constantFrom('Bridge closed', 'Bridge open'), {nil: undefined}),
		});
		fc.assert(
			fc.property(fc.array(file, {minLength: 1, maxLength: 8}), fc.nat(7), (files, first) => {
				const articles = files.map(({path, title}) => inFile(path, title));
				labels(...articles.slice(0, 1 + (first % files.length)));
				const grown = labels(...articles);
				// Copies are no articles that were seen before.
				expect(grown).toEqual(labels(...articles.map(article => ({...article}))));
			}),
		);
	});
});
