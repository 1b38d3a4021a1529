import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {readArticle} from '../../source/article/read-article.js';
import {unicodeSymbols} from '../../source/layout/symbols.js';
import {problemOf, UnreadableSource} from '../../source/library/problem-of.js';
import {report} from '../../source/report/print.js';
import {toSafeText} from '../../source/text/safe-text.js';
import {foreignSequence} from './own-sequences.js';
import {type PseudoTerminal, startProgram} from './pseudo-terminal.js';

/** What a terminal would obey: titles, the clipboard, answers typed for one, modes, another screen, in 7 and 8 bits. */
const instructions = [
	'\u001B]0;owned\u0007',
	'\u001B]52;c;b3duZWQ=\u001B\\',
	'\u001B]8;;https://example.org\u001B\\link\u001B]8;;\u001B\\',
	'\u001BP+q544e\u001B\\',
	'\u001B[6n\u001B[c\u001B[21t',
	'\u001Bc\u001B(0\u001B=\u001BN\u001B_x\u001B\\',
	'\u009B31m\u009D0;owned\u009C\u0090q\u009C\u0085\u008D',
	'\u0007\b\b\b\t\v\f\u000E\u000F\u007F',
	'\u202Egpj.exe\u202C \u2066x\u2069 \u061C\u200E\u200F',
	'\u2028\u2029\uFEFF\uFFF9\uFFFB\u{E0001}\u{E0041}',
	'left\rright',
];
// Of the kinds that the program sends itself.
const likeOurs = ['\u001B[?1049l\u001B[2J\u001B[H', '\u001B[31;1m', '\u001B[3;5r\u001B[S\u001B[r'];
const hostile = [...likeOurs, ...instructions].join(' and ');

let folder = '';

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'seedreader-'));
	mkdirSync(join(folder, 'texts'));
	const write = (name: string, text: string | Uint8Array) =>
		writeFileSync(
			join(folder, 'texts', `${name.slice(0, 1)}${instructions[Number(name[0])]}${name}`.replaceAll('/', '')),
			text,
		);
	const shared = `A shared sentence tells of 4,000 kangaroos in Melbourne ${hostile} on Tuesday, said Maria Rossi.`;
	const paragraphs = Array.from(
		{length: 60},
		(_, index) => `Paragraph ${index} ${instructions[index % instructions.length]} goes on with some words.`,
	);
	write(
		'1.txt',
		`A plain title ${hostile}\n\n${shared}\n\n${paragraphs.join('\n\n')}\n\nSee also: ${hostile}\n`,
	);
	write(
		'2.md',
		`---\ntitle: "Front ${hostile}"\nauthor: ${hostile}\ndate: ${hostile}\nsite: ${hostile}\n---\n\n# Front ${hostile}\n\n${shared}\n\n> ${hostile}\n\n- ${hostile}\n\n\`\`\`\n${hostile}\n\`\`\`\n`,
	);
	const entities = [...hostile].map(character => `&#${character.codePointAt(0)};`).join('');
	write(
		'3.html',
		`<html lang="${hostile}"><head><title>Page ${entities}</title><meta property="og:site_name" content="${entities}"><meta name="author" content="${hostile}"></head><body><article><h1>Page ${entities}</h1><p>${shared}</p><p>${entities}</p><p>${paragraphs.join('</p><p>')}</p></article></body></html>`,
	);
	write('4.txt', '');
	write(
		'5.txt',
		Uint8Array.from({length: 2000}, (_, index) => (index * 7919) % 256),
	);
	write(
		'6.txt',
		Buffer.from(`Latin title \x9B31m\n\nLatin text \x9D0;owned\x9C \x85 and so on.\n`, 'latin1'),
	);
});

afterAll(() => rmSync(folder, {recursive: true, force: true}));

// By number: a name with an instruction in it would be one for the terminal that the tests run in.
describe('whatever texts, names and titles hold, the program sends only sequences of its own', () => {
	it.each([
		{columns: 120, rows: 40},
		{columns: 70, rows: 20},
	])('in every screen of $columns x $rows', async size => {
		const terminal = startProgram([join(folder, 'texts')], size);
		/** Presses keys, and waits until the screen shows what they lead to. */
		const go = async (keys: string, isThere: (screen: string[]) => boolean) => {
			terminal.press(keys);
			await terminal.until(isThere);
		};

		const foot = (text: string) => (screen: string[]) => screen.at(-1)!.includes(text);
		const anywhere = (text: string) => (screen: string[]) => screen.some(row => row.includes(text));
		await terminal.seeAtFoot('1 of 6');
		await go('j', foot('2 of 6'));
		// All that is wrong with the last is told in the place of how many there are.
		await go('G', foot('mails and documents'));
		await go('g', foot('1 of 6'));
		await go(`/\u001B[200~${hostile}\u001B[201~`, foot('left right'));
		await go('\u001B', foot('1 of 6'));
		await go('\r', foot('%'));
		await go('  o', foot('%'));
		await go(`/\u001B[200~${instructions[0]}\u001B[201~\r`, foot('find ␛'));
		await go('\u001B', screen => !foot('find ␛')(screen));
		await go('/kangaroos\r', foot('find kangaroos'));
		await go('q', foot('1 of 6'));
		await go(`S\u001B[200~kangaroos ${hostile}\u001B[201~`, anywhere('passage'));
		await go('\u001B', foot('1 of 6'));
		await go('Skangaroos', anywhere('3 passages'));
		await go('\u001B', foot('1 of 6'));
		await go('c', anywhere('next  [ back'));
		await go(']j', anywhere('next  [ back'));
		await go('m', anywhere(' pair'));
		await go('?', anywhere('In the comparison'));
		await go('q', screen => !anywhere('In the comparison')(screen));
		await go('p', anywhere(' of '));
		terminal.press('Q');
		expect(await terminal.exited).toBe(0);
		expectOwnOnly(terminal);
	});

	it.each([
		[['--format', 'text']],
		[['--json', '--original']],
		[['--compare']],
		[['--compare', '--json']],
		[['--search', `kangaroos ${hostile}`]],
		[['--search', 'kangaroos', '--json']],
		[['--format', hostile]],
		[[hostile, '--json']],
		[[`--${hostile}`]],
		[['--encoding', hostile]],
	])('when it prints to a terminal, %#', async args => {
		const print = args.includes('--format') || args.includes('--json') ? [] : ['--format', 'text'];
		const terminal = startProgram([join(folder, 'texts'), ...args, ...print]);
		await terminal.exited;
		expect(terminal.output).not.toBe('');
		expectOwnOnly(terminal, '\r\n');
	});
});

/** The line that stands there while a slow machine reads, and how it is taken away again. */
const progressLine = /^(?:Still [ -~]*\r\u001B\[K)+/;

function expectOwnOnly({output}: PseudoTerminal, allowed = ''): void {
	expect(foreignSequence(output.replace(progressLine, ''), allowed)).toBeUndefined();
}

describe('safe text', () => {
	const bytes = fc
		.array(
			fc.oneof(
				fc.uint8Array({maxLength: 20}),
				fc
					.constantFrom(...instructions, '\n\n', '# Title\n', '<p>', '&#27;]0;x&#7;', '---\ntitle: ')
					.map(text => Buffer.from(text)),
				fc.string({unit: 'binary', maxLength: 10}).map(text => Buffer.from(text)),
			),
			{maxLength: 12},
		)
		.map(pieces => Buffer.concat(pieces));
	const options = {width: 60, original: true, symbols: unicodeSymbols};

	it('is all that a report holds, whatever bytes an article is made of', () => {
		fc.assert(
			fc.property(bytes, bytes, fc.constantFrom('text', 'html', 'markdown'), (text, name, format) => {
				const source = name.toString();
				const problems = [problemOf(source, new UnreadableSource(text.toString()))];
				let article: ReturnType<typeof readArticle>;
				try {
					article = readArticle(text, {format, name: source, path: source, url: source});
				} catch (error) {
					expect(foreignSequence(problemOf(source, error).message)).toBeUndefined();
					return;
				}

				for (const articles of [[article], [article, article]]) {
					for (const asked of [{}, {search: source}, {toCompare: [article, article] as const}])
						for (const format of ['text', 'json'] as const)
							expect(
								foreignSequence(report({articles, problems}, {...options, ...asked, format}).text, '\n'),
							).toBeUndefined();
				}
			}),
			{numRuns: 300},
		);
	});

	it('never holds an instruction', () => {
		fc.assert(
			fc.property(bytes, text => {
				expect(foreignSequence(toSafeText(text.toString()))).toBeUndefined();
				expect(foreignSequence(toSafeText(text.toString('latin1')))).toBeUndefined();
			}),
		);
	});
});

describe('the checker', () => {
	it.each(instructions)('finds an instruction, %#', text => {
		expect(foreignSequence(`words ${text} words`)).toBeDefined();
	});

	it('lets pass what the program sends itself', () => {
		expect(
			foreignSequence(
				'\u001B[?1049h\u001B[1;33mé 日 👩‍🚀\u001B[m\u001B[3;38r\u001B[S\u001B[r\u001B[4;1H\u001B[K',
			),
		).toBeUndefined();
	});
});
