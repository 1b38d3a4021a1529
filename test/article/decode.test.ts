import {describe, expect, it} from 'vitest';
import {decode, UnreadableText} from '../../source/article/decode.js';
import {readArticle} from '../../source/article/read-article.js';

const text = 'Zoë’s “café” – naïve…\nПривіт, світе\n';
const western = 'Zoë’s “café” costs €5 – naïve…';
const bytesOf = (...values: number[]) => Uint8Array.from(values);
const utf16 = (value: string, order: 'le' | 'be') => {
	const bytes = Buffer.from(value, 'utf16le');
	return order === 'le' ? bytes : Buffer.from(bytes).swap16();
};

const windows1252 = Buffer.from(
	[...western].map(character => {
		const high: Record<string, number> = {'’': 0x92, '“': 0x93, '”': 0x94, '€': 0x80, '–': 0x96, '…': 0x85};
		return high[character] ?? character.charCodeAt(0);
	}),
);

describe('decoding', () => {
	it.each([
		['UTF-8', Buffer.from(text), 'utf-8', text],
		['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`), 'utf-8', text],
		['UTF-16, little end first, with a mark', utf16(`\uFEFF${text}`, 'le'), 'utf-16le', text],
		['UTF-16, big end first, with a mark', utf16(`\uFEFF${text}`, 'be'), 'utf-16be', text],
		['UTF-16, little end first', utf16(text, 'le'), 'utf-16le', text],
		['UTF-16, big end first', utf16(text, 'be'), 'utf-16be', text],
		[
			'UTF-16 in Cyrillic, little end first',
			utf16('Привіт, світе! Це новина дня.', 'le'),
			'utf-16le',
			'Привіт, світе! Це новина дня.',
		],
		[
			'UTF-16 in Cyrillic, big end first',
			utf16('Привіт, світе! Це новина дня.', 'be'),
			'utf-16be',
			'Привіт, світе! Це новина дня.',
		],
		['windows-1252', windows1252, 'windows-1252', western],
		['nothing', new Uint8Array(), 'utf-8', ''],
	])('knows %s', (_, bytes, encoding, expected) => {
		expect(decode(bytes)).toEqual({text: expected, encoding});
	});

	it.each([
		['windows-1251', bytesOf(0xcf, 0xf0, 0xe8, 0xe2, 0xb3, 0xf2), 'Привіт'],
		['koi8-u', bytesOf(0xf0, 0xd2, 0xc9, 0xd7, 0xa6, 0xd4), 'Привіт'],
		['shift_jis', bytesOf(0x93, 0xfa, 0x96, 0x7b), '日本'],
		['gb18030', bytesOf(0xd6, 0xd0, 0xb9, 0xfa), '中国'],
		['iso-8859-2', bytesOf(0xa3, 0xf3, 0x64, 0xbc), 'Łódź'],
	])('takes a label, %s, from its caller and from the page', (label, bytes, expected) => {
		expect(decode(bytes, label).text).toBe(expected);
		const page = Buffer.concat([Buffer.from(`<html><head><meta charset="${label}"></head><body><p>`), bytes]);
		expect(readArticle(page, {name: 'page.html'}).original).toContain(expected);
		const old = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${label}"></head><p>`;
		expect(readArticle(Buffer.concat([Buffer.from(old), bytes]), {name: 'page.html'}).original).toContain(
			expected,
		);
	});

	it('calls Latin-1 what it is on the web', () => {
		expect(decode(windows1252, 'iso-8859-1')).toEqual({text: western, encoding: 'windows-1252'});
	});

	it('keeps UTF-8 with one broken byte', () => {
		const bytes = Buffer.concat([Buffer.from(text.repeat(4)), bytesOf(0xe2, 0x80)]);
		expect(decode(bytes)).toEqual({text: `${text.repeat(4)}\uFFFD`, encoding: 'utf-8'});
	});

	it.each([
		['a PDF', Buffer.from('%PDF-1.7\nabc')],
		['a picture', bytesOf(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
		['binary', bytesOf(1, 2, 3, 4, 0, 0, 0, 9, 200, 201, 0, 0, 7)],
		['binary', Uint8Array.from({length: 2000}, (_, index) => (index * 7919 + 13) % 251)],
	])('refuses %s', (message, bytes) => {
		expect(() => readArticle(bytes)).toThrow(UnreadableText);
		expect(() => readArticle(bytes)).toThrow(message);
	});

	it.each([
		['a page', `<p>A picture \0\0\0 of the quay was pasted here.</p><p>${'It is gone. '.repeat(20)}</p>`],
		['a text', `${'The log of the harbour, line by line.\n'.repeat(20)}\0${'It goes on.\n'.repeat(20)}`],
		[
			'a page of another encoding',
			`<meta charset=windows-1251><p>${'\xCF\xF0\xE8\xE2\xB3\xF2. '.repeat(20)}\0</p>`,
		],
	])('reads %s with a few NULs', (_name, text) => {
		const article = readArticle(Buffer.from(text, 'latin1'));
		expect(article.blocks.length).toBeGreaterThan(0);
		expect(article.blocks.map(block => block.text).join(' ')).not.toContain('\0');
	});

	it.each([1, 2, 4])('refuses numbers of %i bytes, whatever else is in them', size => {
		const bytes = new Uint8Array(4000);
		for (let at = 0; at < bytes.length; at += 64) bytes.set(Buffer.from('name of a field '), at);
		for (let at = 16; at < bytes.length; at += size) if (at % 64 >= 16) bytes[at] = at % 97;
		expect(() => readArticle(bytes)).toThrow('binary');
	});

	it('refuses a label that nobody knows', () => {
		expect(() => decode(bytesOf(65), 'utf-9')).toThrow('unknown encoding "utf-9"');
	});

	it.each(['\n', '\r\n', '\r'])('reads lines that end in %j', end => {
		const lines = [
			'A title of several words',
			'',
			'First paragraph of the text.',
			'',
			'Second paragraph of it.',
		];
		const article = readArticle(lines.join(end));
		expect(article.blocks.map(block => block.text)).toEqual(lines.filter(Boolean));
		expect(article.original).toBe(lines.join(end));
	});
});

describe('text that was decoded wrongly', () => {
	const wrong = (right: string) =>
		Buffer.from(right)
			.toString('latin1')
			.replace(
				/[\x80-\x9F]/g,
				character =>
					new Map([
						['\x80', '€'],
						['\x99', '™'],
						['\x9C', 'œ'],
						['\x93', '“'],
						['\x94', '”'],
						['\xA6', '¦'],
						['\x98', '˜'],
						['\x82', '‚'],
						['\x84', '„'],
					]).get(character) ?? character,
			);

	it.each([
		'It’s a “fine” café – really…',
		'Привіт, світе! Це новина про Київ.',
		'Η Ελλάδα και η Κύπρος',
		'日本の新聞記事です',
	])('is put right in the blocks, and stays as it came in the original: %s', right => {
		const came = wrong(right);
		const article = readArticle(came);
		expect(article.original).toBe(came);
		expect(article.blocks.map(block => block.text).join(' ')).toBe(right);
		expect(article.source.mojibake).toBe('everywhere');
	});

	it('is put right in places where the rest is right', () => {
		const article = readArticle('“Right” here, and itâ€™s wrong there.');
		expect(article.blocks[0].text).toBe('“Right” here, and it’s wrong there.');
		expect(article.source.mojibake).toBe('in-places');
	});

	it.each([
		'Brontë…”',
		'Charlotte Brontë…” and Zoë–',
		'São Paulo, Ísafjörður, Ærø',
		'A IRMÃ” e “a outra',
		'Ça va, Åse?',
		'plain ASCII',
	])('is not what this is: %s', fine => {
		const article = readArticle(fine);
		expect(article.blocks.map(block => block.text).join(' ')).toBe(fine);
		expect(article.source.mojibake).toBeUndefined();
	});
});
