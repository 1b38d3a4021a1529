import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {unicodeSymbols} from '../../source/layout/symbols.js';
import {changeable, keyPattern} from '../../source/state/change-keys.js';
import {readConfiguration} from '../../source/state/configuration.js';
import {configurationSchema} from '../../source/state/configuration-schema.js';
import {helpRows} from '../../source/state/help-rows.js';
import {bindings, commandFor, screenNames, servesScreen} from '../../source/state/keys.js';

const keysOf = (keys: unknown) => readConfiguration({keys});

describe('a configuration', () => {
	it('is taken as it is written', () => {
		const {configuration, problems} = readConfiguration({
			$schema: 'x',
			theme: 'light',
			width: 60,
			name: ' Anna ',
		});
		expect(configuration).toEqual({theme: 'light', width: 60, name: 'Anna', bindings});
		expect(problems).toEqual([]);
		expect(readConfiguration({})).toEqual({configuration: {bindings}, problems: []});
	});

	it('is right as the readme shows it', () => {
		const [, example] = /config\.json[\s\S]*?```json\n([\s\S]*?)```/.exec(readFileSync('readme.md', 'utf8'))!;
		const {configuration, problems} = readConfiguration(JSON.parse(example));
		expect(problems).toEqual([]);
		expect(configuration.bindings).not.toEqual(bindings);
	});

	it.each([
		[[], /stand in braces/],
		[{theme: 'sepia'}, /^theme takes auto, dark, light, mono$/],
		[{width: 12}, /^width takes a whole number from 20 to 200$/],
		[{width: '72'}, /^width takes/],
		[{widht: 72}, /^there is no setting "widht"/],
		[{name: ' '}, /^name takes a text of at most 60 characters$/],
		[{name: 'n'.repeat(61)}, /^name takes a text/],
		[{keys: ['s']}, /^keys takes commands/],
	])('is told what is wrong, and does without it: %j', (value, problem) => {
		const {configuration, problems} = readConfiguration(value);
		expect(problems).toEqual([expect.stringMatching(problem)]);
		expect(configuration).toEqual({bindings});
	});

	it('keeps what is right beside what is wrong', () => {
		const {configuration, problems} = readConfiguration({
			theme: 'mono',
			width: 1,
			keys: {sort: ['z'], x: ['y']},
		});
		expect(problems).toHaveLength(2);
		expect(configuration.theme).toBe('mono');
		expect(commandFor('library', 'z', configuration.bindings)).toBe('sort');
	});
});

describe('changed keys', () => {
	it('do their command, in help too, and what they were does nothing', () => {
		const {configuration, problems} = keysOf({
			sort: ['z', '^T'],
			'line-down': ['n'],
			'next-match': ['+', 'j'],
			wider: ['W'],
		});
		expect(problems).toEqual([]);
		const table = configuration.bindings;
		expect(['z', '^T', 's', 'n', 'j', '+', 'W'].map(key => commandFor('compare', key, table))).toEqual([
			...['sort', 'sort', undefined, 'line-down', 'next-match', 'next-match', undefined],
		]);
		expect(commandFor('reader', 'W', table)).toBe('wider');
		const help = helpRows('library', unicodeSymbols, table).map(row =>
			row && 'keys' in row ? row.keys : '',
		);
		expect(help).toContain('z ^T');
		expect(help).not.toContain('s');
	});

	it('are of the search only where they are not typed there, also where it shares a command', () => {
		const {bindings: table} = keysOf({open: ['z', '^T']}).configuration;
		expect(['z', '^T'].map(key => commandFor('search', key, table))).toEqual([undefined, 'open']);
		expect(['z', '^T'].map(key => commandFor('hits', key, table))).toEqual(['open', 'open']);
	});

	it('leave letters and editing to the search', () => {
		const {bindings: table} = keysOf({
			'line-down': ['W', '^W', '^T'],
			'line-up': ['v'],
			back: ['left', 'B'],
		}).configuration;
		expect(['W', '^W', '^T', 'down'].map(key => commandFor('search', key, table))).toEqual([
			...[undefined, undefined, 'line-down', undefined],
		]);
		expect(['up', 'esc', 'left', 'B'].map(key => commandFor('search', key, table))).toEqual([
			...['line-up', 'back', undefined, undefined],
		]);
		expect(commandFor('library', 'B', table)).toBe('back');
	});

	it('can be none', () => {
		const {configuration, problems} = keysOf({theme: []});
		expect(problems).toEqual([]);
		expect(commandFor('reader', 'T', configuration.bindings)).toBeUndefined();
	});

	it.each([
		[{sort: ['c']}, /^keys, sort: c is for compare; give that other keys too$/],
		[{sort: ['z'], mark: ['z']}, /^keys, mark and sort: both have z$/],
		[{leave: ['x']}, /^keys, leave: this key cannot be changed$/],
		[{dance: ['x']}, /^keys, dance: there is no such command/],
		[{sort: ['^S']}, /belongs to the terminal/],
		[{sort: ['^Q', 's']}, /belongs to the terminal/],
		[{sort: ['^C']}, /\^C is for leave/],
		[{sort: ['^I']}, /\^I is tab to a terminal/],
		[{sort: ['7']}, /digits are counts/],
		[{sort: ['F13']}, /"F13" is no key/],
		[{sort: ['\u001B[31m']}, /is no key/],
		[{sort: 's'}, /stand in brackets/],
		[{sort: [7]}, /stand in brackets/],
		[{back: [], quit: []}, /^keys, back and quit: no key would be left to go back with$/],
	])('that cannot be are refused with a line: %j', (keys, problem) => {
		const {configuration, problems} = keysOf(keys);
		expect(problems).toEqual([expect.stringMatching(problem)]);
		expect(configuration.bindings).toEqual(bindings);
	});

	it('always leave one meaning to a key, a way out, and room for letters in the search', () => {
		const key = fc.constantFrom(
			'a',
			'z',
			's',
			'j',
			'q',
			'Q',
			'm',
			'^T',
			'^S',
			'^C',
			'esc',
			'enter',
			'up',
			'left',
			'5',
			'no',
		);
		const changes = fc.dictionary(
			fc.constantFrom(...changeable.keys(), 'none'),
			fc.array(key, {maxLength: 3}),
			{
				maxKeys: 8,
			},
		);
		fc.assert(
			fc.property(changes, keys => {
				const {configuration, problems} = keysOf(keys);
				const table = configuration.bindings;
				for (const screen of screenNames) {
					const served = table.filter(binding => servesScreen(binding, screen));
					for (const {command, keys} of served)
						for (const key of keys) expect(commandFor(screen, key, table)).toBe(command);
					expect(
						served.some(({command, keys}) => ['back', 'quit'].includes(command) && keys.length > 0),
					).toBe(true);
				}

				expect(['a', 'z', 'left', '^U'].filter(key => commandFor('search', key, table))).toEqual([]);
				// What is not refused is done.
				for (const [command, wanted] of Object.entries(keys)) {
					if (problems.some(problem => problem.startsWith('keys') && problem.includes(command))) continue;
					const everywhere = table.filter(
						binding => binding.command === command && !binding.screens?.every(screen => screen === 'search'),
					);
					for (const {keys} of everywhere) expect(keys).toEqual(wanted);
				}
			}),
		);
	});
});

describe('the schema', () => {
	const {keys} = configurationSchema.properties;

	it('has every command that can be changed, and takes the keys they have', () => {
		for (const {command, keys: own} of bindings) {
			expect(command in keys.properties).toBe(!['leave', 'suspend', 'repaint'].includes(command));
			for (const key of own) expect(key).toMatch(new RegExp(keyPattern));
		}
	});

	it('takes no key that the program refuses for its name', () => {
		for (const key of ['F13', '12', '7', 'ctrl-x', '']) {
			expect(key).not.toMatch(new RegExp(keyPattern));
			expect(keysOf({sort: [key]}).problems).toHaveLength(1);
		}
	});
});
