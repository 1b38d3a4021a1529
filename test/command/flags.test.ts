import {describe, expect, it} from 'vitest';
import {readFlags} from '../../source/command/flags.js';
import {completionFor} from '../../source/manual/completions.js';
import {type Flag, flags, flagTable, shells} from '../../source/manual/flag-table.js';
import {helpText} from '../../source/manual/help-text.js';

const optionsOf = (...argv: string[]) => {
	const parsed = readFlags(argv, '1.2.3');
	if ('options' in parsed) return parsed.options;
	throw new Error(JSON.stringify(parsed));
};

describe('the flag table', () => {
	it('has no letter twice', () => {
		const letters = flags.flatMap(({short}) => short ?? []);
		expect(new Set(letters).size).toBe(letters.length);
	});

	it.each(flags.filter(({values}) => values))('names the values of --$name in its help', ({values, help}) => {
		for (const value of values!) expect(help).toContain(value);
	});

	// What these ask for is no option of theirs, or none that is kept as it is typed: see below, and since.test.ts.
	const ownOptions = flags.filter(({name}) => !['export', 'completion', 'since', 'fields'].includes(name));

	it.each(ownOptions.filter(({argument}) => argument))(
		'lets --$name have a value',
		({name, short, values}) => {
			const value = values?.at(-1) ?? '40';
			for (const argv of [
				[`--${name}`, value],
				[`--${name}=${value}`],
				...(short ? [[`-${short}`, value]] : []),
			])
				expect(String(optionsOf(...argv)[name as 'search'])).toBe(value);
		},
	);

	it('prints articles, one a line, where they are exported', () => {
		expect(optionsOf('--export', 'passim').format).toBe('jsonl');
		expect(optionsOf('--export', 'passim', '-o', 'a.txt').format).toBe('jsonl');
		expect(optionsOf('-o', 'a.NDJSON').format).toBe('jsonl');
	});

	it.each(shells)('prints the completion for %s, whatever else is asked', shell => {
		const print = completionFor[shell]().trimEnd();
		expect(readFlags(['--completion', shell, 'a.txt'], '1.2.3')).toEqual({print});
	});

	it('takes the names of fields, each with what it tells', () => {
		expect(optionsOf('--fields', 'text=body, author = door wie').fields).toEqual({
			text: 'body',
			byline: 'door wie',
		});
		for (const value of ['body', 'text=', 'texts=body', 'constructor=a', 'text=a,,'])
			expect(readFlags(['--fields', value], '1.2.3')).toEqual({
				wrong:
					'--fields takes pairs like text=body, of text, html, title, outlet, author, date, modified, language, url, saved or summary; seedreader --help lists the flags',
			});
	});

	it('turns the colours off with the flag that says no', () => {
		expect(optionsOf('--no-color').color).toBe('never');
		expect(optionsOf('--', '--no-color')).toMatchObject({color: 'auto', sources: ['--no-color']});
	});
});

describe('a comparison', () => {
	it('has its unsure pairs where they are asked for', () => {
		expect(optionsOf('--compare', '--unsure').unsure).toBe(true);
		expect(optionsOf('--compare').unsure).toBe(false);
	});

	it('is of two sources, or of one that holds them, or of several as one story', () => {
		for (const sources of [[], ['notes/'], ['a.txt', 'b.txt'], ['a.txt', 'b.txt', 'c.txt']])
			expect(optionsOf('--compare', ...sources)).toMatchObject({compare: true, sources});
		const many = Array.from({length: 21}, (_, index) => `${index}.txt`);
		expect(readFlags(['--compare', ...many], '1.2.3')).toEqual({
			wrong: '--compare takes at most 20 sources, not 21; seedreader --help lists the flags',
		});
	});
});

describe('watching', () => {
	it.each([
		[['--output', 'a.txt'], '--watch prints as files come, not to a file with --output'],
		[['--reuse'], '--watch goes on with lists and searches; it does not print reused text again'],
		[['--format', 'html'], '--watch goes on, which a page of --format html cannot'],
	])('does not go with %j', (argv, wrong) => {
		expect(readFlags(['--watch', ...argv], '1.2.3')).toEqual({
			wrong: `${wrong}; seedreader --help lists the flags`,
		});
		expect(optionsOf('--watch', '--format', 'csv')).toMatchObject({watch: true, format: 'csv'});
		expect(optionsOf(...argv).watch).toBe(false);
	});
});

describe('--reuse', () => {
	it('is asked alone', () => {
		expect(readFlags(['--reuse', '--export', 'passim', 'news'], '1.2.3')).toEqual({
			wrong:
				'--export passim is of articles; leave out --compare, --search, --reuse and --format; seedreader --help lists the flags',
		});
		expect(optionsOf('--reuse', 'news').reuse).toBe(true);
		expect(optionsOf('news').reuse).toBe(false);
		for (const other of [['--compare'], ['--search', 'ferry']])
			expect(readFlags(['--reuse', ...other], '1.2.3')).toEqual({
				wrong: `--reuse goes without ${other[0]}; seedreader --help lists the flags`,
			});
	});
});

describe('--help', () => {
	it('has no more lines than a terminal of 80 columns and 24 rows', () => {
		const lines = helpText().split('\n');
		expect(lines.length).toBeLessThanOrEqual(24);
		expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(80);
	});

	it('tells of every flag of the table, on a line of its own or on that of another', () => {
		const lines = helpText().split('\n');
		for (const [name, flag] of Object.entries<Flag>(flagTable)) {
			const told = lines.filter(text => new RegExp(` --${name}(?![\\w-])`).test(text));
			expect(told, name).toHaveLength(1);
			if (flag.isToldByAnother) continue;
			expect(told[0].endsWith(` ${flag.helpWithOthers ?? flag.help}`)).toBe(true);
			if (flag.short) expect(told[0]).toContain(`-${flag.short}, `);
		}
	});
});

describe('a flag that is not known', () => {
	const wrongIn = (...argv: string[]) => {
		const parsed = readFlags(argv, '1.2.3');
		return 'wrong' in parsed ? parsed.wrong.replace('; seedreader --help lists the flags', '') : parsed;
	};

	it.each([
		['--comapre', '--compare'],
		['--compere', '--compare'],
		['--sarch=Kursk', '--search'],
		['--jsno', '--json'],
		['--hlep', '--help'],
		['--colour', '--color'],
		['--ouput', '--output'],
		['--no-stat', '--no-state'],
		['--no-colour', '--no-color'],
		['--encodng', '--encoding'],
		['--orig', '--original'],
		['--enc', '--encoding'],
	])('is told with the one that is meant: %s', (typed, meant) => {
		expect(wrongIn(typed)).toBe(`unknown flag ${typed.replace(/=.*/, '')}; perhaps ${meant} is meant`);
	});

	it.each(['--frobnicate', '--no-frob', '-x', '--co', '--xyz', '--comparison-of-two'])(
		'is told alone where none is near: %s',
		typed => {
			expect(wrongIn(typed)).toBe(`unknown flag ${typed}`);
		},
	);
});

describe('a report', () => {
	it('never takes the place of the judgements that it tells of', () => {
		for (const [output, judgements] of [
			['desk.json', 'desk.json'],
			['./desk.json', 'notes/../desk.json'],
		])
			expect(readFlags(['--output', output, '--force', '--judgements', judgements], '1.2.3')).toEqual({
				wrong:
					'--output and --judgements name one file: the report would replace the judgements; seedreader --help lists the flags',
			});
		expect(optionsOf('--output', 'a.json', '--judgements', 'b.json')).toMatchObject({output: 'a.json'});
	});
});
