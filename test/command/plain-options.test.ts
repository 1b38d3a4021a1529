import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readFlags} from '../../source/command/flags.js';
import {plainOptions} from '../../source/command/plain-options.js';

const word = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.constantFrom(
			'a.txt',
			'b c.html',
			'https://x/',
			'notes/',
			'über.md',
			'日本',
			'',
			' ',
			'=',
			'c',
			'0',
			'true',
			'false',
		),
	},
	{weight: 4, arbitrary: fc.constantFrom('-c', '--compare')},
	{
		weight: 3,
		arbitrary: fc.constantFrom(
			'-',
			'--',
			'---',
			'--compare=1',
			'--compare=false',
			'--compare=',
			'--no-compare',
			'-c=1',
		),
	},
	{
		weight: 2,
		arbitrary: fc.constantFrom(
			'-h',
			'--help',
			'-V',
			'--no-color',
			'-cx',
			'-cc',
			'-cs',
			'-s',
			'-x',
			'-é',
			'--é',
			'-1',
		),
	},
	{weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 6})},
	{weight: 1, arbitrary: fc.string({unit: fc.constantFrom('-', 'c', '=', 'x', ' ', 'ö'), maxLength: 4})},
);
const commandLine = fc.array(word, {maxLength: 5});
const given = (options: object) => Object.entries(options).filter(([, value]) => value !== undefined);

describe('a command line that is read without the parser', () => {
	it('means what it means to the parser, whatever stands in it; all others are left to that', () => {
		let plain = 0;
		fc.assert(
			fc.property(commandLine, argv => {
				const own = plainOptions(argv);
				if (!own) return;
				plain++;
				const parsed = readFlags(argv, '1.2.3');
				expect('options' in parsed, JSON.stringify(parsed)).toBe(true);
				if ('options' in parsed) expect(new Map(given(own))).toEqual(new Map(given(parsed.options)));
			}),
			{numRuns: 3000},
		);
		// Most of these are of that kind, or this has shown nothing.
		expect(plain).toBeGreaterThan(500);
	});

	it.each([
		[[]],
		[['a.txt']],
		[['a.txt', 'b.txt', 'c.txt']],
		[['-c', 'a.txt', 'b.txt']],
		[['a.txt', '--compare']],
	])('is one that names sources, and at most says that they are to be compared: %j', argv => {
		expect(plainOptions(argv)).toBeDefined();
	});

	it.each([
		[['-c', 'a', 'b', 'c']],
		[['-c', '-c']],
		[['-c', '--compare']],
		[['-']],
		[['--', 'a']],
		[['-cx']],
		[['--compare=1']],
		[['-h']],
		[['-c', 'false', 'a', 'b']],
	])('is none of these: %j', argv => {
		expect(plainOptions(argv)).toBeUndefined();
	});
});
