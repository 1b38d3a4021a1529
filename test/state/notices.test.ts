import {describe, expect, it} from 'vitest';
import {readArticle} from '../../source/article/read-article.js';
import {compareArticles} from '../../source/compare/compare-articles.js';
import {toSafeText} from '../../source/text/safe-text.js';
import {articleOf, readSeeds} from '../seeds.js';
import {act, opened, press} from './pressed.js';

/** Keys by their names with spaces between them; digits and what stands in quotes are typed one by one. */
const keysIn = (keys: string) =>
	keys
		.split(' ')
		.flatMap(key => (/^\d/.test(key) ? [...key] : key.startsWith('"') ? [...key.slice(1)] : [key]));

const seeds = readSeeds();
const a = seeds[0].source.name;
const last = compareArticles(...seeds).pairs.length;

describe('the foot of the screen says', () => {
	it.each<[string, string | undefined]>([
		// The library.
		['s', 'sorted by title'],
		['s s', 'sorted by outlet'],
		['s s s', 'sorted by date, newest first'],
		['s s s s', 'sorted by length, longest first'],
		['s s s s s', 'sorted by story, largest first'],
		['s s s s s s', 'sorted as given'],
		['m', '1 marked'],
		['m m', '0 marked'],
		['m j m', 'two marked; c compares them'],
		['m j m k m', '1 marked'],
		['=', '2 articles, 0 not readable'],
		['T', 'theme: light'],
		['T T', 'theme: no colour'],
		['T T T', 'theme: dark'],
		['r', 'reading it anew'],
		['? v', undefined],
		['j', undefined],
		// The reader.
		['enter =', `line 1 of 164 · 12% · ${a} · utf-8`],
		['enter 10 j =', `line 11 of 164 · 18% · ${a} · utf-8`],
		['enter [', 'no heading above'],
		['enter G ]', 'no heading below'],
		['enter o', '13 lines shown that are not article'],
		['enter o o', 'hidden again'],
		['enter +', 'column of 76'],
		['enter -', 'column of 68'],
		[`enter${' +'.repeat(20)}`, 'column of 120'],
		[`enter${' -'.repeat(20)}`, 'column of 40'],
		['enter K', 'this is the first article'],
		['enter J', undefined],
		['enter J J', 'this is the last article'],
		['enter m', 'mark this place with a letter'],
		["enter '", "no marks here yet; ' goes back from a jump"],
		['enter m a', "mark a set; 'a comes back here"],
		['enter m b m a m', 'mark this place with a letter; there are a b'],
		["enter m b m a '", "to mark a b; ' goes back from a jump"],
		['enter m a m a', 'mark a taken away'],
		['enter m a j m a', "mark a set; 'a comes back here"],
		['enter m 7', 'marks are letters'],
		['enter m enter', 'marks are letters'],
		["enter ' z", 'no mark z in this article; mz sets it'],
		['enter n', 'nothing to find yet; / asks for it'],
		['enter / "Kursk enter n', undefined],
		['enter / "Kursk enter N', 'on from the end'],
		['enter / "Kursk enter 5 n', undefined],
		['enter / "Kursk enter 6 n', 'on from the top'],
		['enter / "Kursk enter esc n', 'nothing to find yet; / asks for it'],
		['enter / "xqzw enter n', 'not found: xqzw'],
		['enter / "xqzw enter N', 'not found: xqzw'],
		[`enter ${last + 1} enter`, `no passage ${last + 1}; the last is ${last}`],
		[`enter ${last} enter`, undefined],
		['enter 20 j q enter', 'went on where you were; g goes to the beginning'],
		['enter 20 j J K', 'went on where you were; g goes to the beginning'],
		['enter q enter', undefined],
		// The comparison.
		['c', undefined],
		['c =', undefined],
		['c m', 'pairs only'],
		['c m m', 'only what differs'],
		['c m m m', 'only in Metro'],
		['c m m m m', 'only in Newsweek'],
		['c m m m m m', 'both articles whole'],
		['c m m m tab', 'only in Newsweek'],
		['c m m m tab tab', 'only in Metro'],
		['c 99 g', `there is no pair 99; the last is ${last}`],
		['c 2 g', undefined],
		['c s', 'm shows pairs only; there s sorts them'],
		['c m s', 'in the order of Metro'],
		['c m tab s', 'in the order of Newsweek'],
		['c m s s', 'in the order of their numbers'],
		['c tab', 'Newsweek leads'],
		['c tab tab', 'Metro leads'],
		['c [', 'this is the first pair'],
		[`c ${last - 1} ]`, undefined],
		[`c ${last} ]`, 'this is the last pair'],
		['c n', 'nothing to find yet; / asks for it'],
		['c g / "Buryatia enter n', undefined],
		['c g / "Buryatia enter N', 'on from the end'],
		['c / "xqzw enter N', 'not found: xqzw'],
		['c r', 'reading it anew'],
	])('after %s: %s', (keys, notice) => {
		expect(press(opened(seeds), ...keysIn(keys)).notice).toBe(notice);
	});

	it('what it knows of a place on the web', () => {
		const page = readArticle('<p>A page.', {name: 'page.html', url: 'https://example.org/a b'});
		const shown = press(opened([page]), 'v');
		expect(shown.notice).toBe('opening https://example.org/a%20b');
		expect(shown.effect).toEqual({kind: 'browse', address: 'https://example.org/a%20b'});
		for (const url of ['file:///etc/passwd', 'javascript:alert(1)', '--help', 'ftp://example.org']) {
			const other = press(opened([{...page, source: {...page.source, url}}]), 'v');
			expect(other.notice).toBe('no web address is known of this article');
			expect(other.effect).toBeUndefined();
		}

		const file = {...page, source: {...page.source, url: undefined, path: '/tmp/page.html'}};
		expect(press(opened([file]), 'v').notice).toBe(
			'no web address is known of this article; e edits its file',
		);
	});

	it('what could not be read', () => {
		const problem = {source: toSafeText('gone.txt'), message: toSafeText('no such file')};
		const read = act(opened([]), {type: 'read', of: 1, articles: [], problems: [problem]});
		expect(press(read, 'enter').notice).toBe('gone.txt: no such file');
		expect(press(read, '=').notice).toBe('0 articles, 1 not readable');
		expect(press(read, 'm').notice).toBeUndefined();
		expect(press(read, 'c').notice).toBe('nothing to compare here; go to an article');
		expect(press(read, 'e').notice).toBe('no article is chosen here; go to one');
	});

	it('that one line is hidden, as of one', () => {
		const [article] = seeds;
		const hidden = article.blocks.findIndex(({kind}) => kind === 'furniture');
		const one = {
			...article,
			blocks: article.blocks.filter(({kind}, at) => kind !== 'furniture' || at === hidden),
		};
		expect(press(opened([one]), 'enter', 'o').notice).toBe('1 line shown that is not article');
		expect(press(opened([articleOf('All of it.')]), 'enter', 'o').notice).toBe(
			'nothing is hidden in this article',
		);
	});
});
