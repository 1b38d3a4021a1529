import fc from 'fast-check';
import {bindings} from '../../source/state/keys.js';
import {hostile, instructions, oddTexts} from './hostile-library.js';

/** What is sent to a program in one go: bytes, each a character from U+0000 to U+00FF; or a new size of the window. */
export type Sent = string | {columns: number; rows: number};
/** What is sent before a screen is looked at, and how many keys there are in it. */
export type Burst = {readonly sent: readonly Sent[]; readonly keys: number};

/** The bytes of a text in UTF-8, each as a character. */
const bytesOf = (text: string): string => Buffer.from(text).toString('latin1');

/** What terminals send for the keys that have names, in their various modes, with and without modifiers. */
const encodings: Readonly<Record<string, readonly string[]>> = {
	space: [' ', '\u001B[32u'],
	enter: ['\r', '\n', '\u001BOM', '\u001B[13u'],
	esc: ['\u001B\u001Bx', '\u001B[27u'],
	tab: ['\t', '\u001B[9u'],
	backspace: ['\u007F', '\b', '\u001B[127u'],
	delete: ['\u001B[3~'],
	up: ['\u001B[A', '\u001BOA', '\u001B[1;2A', '\u001B[1;5A', '\u001B[1;1:1A'],
	down: ['\u001B[B', '\u001BOB', '\u001B[1;2B', '\u001B[1;3B'],
	left: ['\u001B[D', '\u001BOD', '\u001B[1;5D'],
	right: ['\u001B[C', '\u001BOC', '\u001B[1;5C'],
	home: ['\u001B[H', '\u001BOH', '\u001B[1~', '\u001B[7~'],
	end: ['\u001B[F', '\u001BOF', '\u001B[4~', '\u001B[8~'],
	pageup: ['\u001B[5~', '\u001B[5;2~'],
	pagedown: ['\u001B[6~', '\u001B[6;5~'],
	f1: ['\u001BOP', '\u001B[11~', '\u001B[[A', '\u001B[P'],
};

/** What a key of the key table is sent as. */
const encoded = (name: string): readonly string[] =>
	encodings[name] ??
	(/^\^[A-Z]$/.test(name) ? [String.fromCharCode(name.charCodeAt(1) - 0x40)] : [bytesOf(name)]);

// What hands the terminal to another program, writes a file, or leaves: each takes the program long, and is tried seldom.
const seldom = new Set(['suspend', 'edit', 'browse', 'write', 'quit', 'leave', 'back']);
const keysOf = (isWanted: (command: string) => boolean): string[] => [
	...new Set(bindings.filter(({command}) => isWanted(command)).flatMap(({keys}) => keys.flatMap(encoded))),
];

const often = fc.constantFrom(...keysOf(command => !seldom.has(command)));
const backward = fc.constantFrom(...keysOf(command => command === 'back'));
const outward = fc.constantFrom(
	...keysOf(command => ['suspend', 'edit', 'browse', 'write'].includes(command)),
);
const leaving = fc.constantFrom(...keysOf(command => command === 'quit' || command === 'leave'));
const editing = fc.constantFrom(
	...['backspace', 'delete', 'left', 'right', '^A', '^E', '^K', '^U', '^W', 'home', 'end'].flatMap(encoded),
);

/** Function keys without a name here, keys with Alt, mouse and focus reports, and answers to what was never asked. */
const unnamed = fc
	.constantFrom(
		...['\u001BOQ', '\u001B[15~', '\u001B[24;2~', '\u001B[2~', '\u001B[Z', '\u001B[E', '\u001B[57399u'],
		...['\u001Bj', '\u001BQ', '\u001B]', '\u001Bé', '\u001B\u001B[A', '\u001B\r', '\u001B\t', '\u001B\u007F'],
		...['\u001B[<0;10;5M', '\u001B[<65;1;1m', '\u001B[32;10;5M', '\u001B[M !!', '\u001B[I', '\u001B[O'],
		...[
			'\u001B[?64;1;2c',
			'\u001B[>0;276;0c',
			'\u001B[10;5R',
			'\u001B[?2026;2$y',
			'\u001B[8;24;80t',
			'\u001B[?1u',
		],
		...['\u001B]11;rgb:0000/0000/0000\u001B\\', '\u001BP1$r0m\u001B\\', '\u001B_Gi=1;OK\u001B\\'],
		...[
			'\u001B[201~',
			'\u001B[99999999999999999999u',
			'\u001B[1;2;3;4;5;6;7;8Z',
			'\u001B[ @',
			'\u001B[!p',
			'\u001B[=5h',
		],
	)
	.map(bytesOf);
/** What breaks off, and bytes that are no text. */
const broken = fc.constantFrom(
	...[
		'\u001B',
		'\u001B[',
		'\u001B[1;',
		'\u001BO',
		'\u001B\u001B',
		'\u001B[<0;1',
		'\u001B[[',
		'\u001B[?',
		'\u001B]0;x',
	],
	...[
		'\u0000',
		'\u001D',
		'\u001E',
		'\u001F',
		'\u0080',
		'\u00FF',
		'\u00C3',
		'\u00E4\u00B8',
		'\u00F0\u009F\u0091',
		'\u00C0\u0080',
	],
	...['\u00ED\u00A0\u0080', '\u00F4\u0090\u0080\u0080', '\u009B31m', '\u008F\u00BF'],
);

const words = fc.constantFrom(
	...[
		'the',
		'fire',
		'Kursk',
		'harbor',
		'"smoke was"',
		'goes -words',
		'soldiers in',
		'é',
		'日本',
		'👩‍🚀',
		'ท่าเรือ',
		'الميناء',
	],
	...['e\u0301', '\u0301', 'か\u3099', '🇫🇷', '\u3164', 'a b c', 'title:x', '(', '\\', '*', 'naïve', 'zzzz'],
);
const typed = words.map(bytesOf);
const pasted = fc
	.oneof(words, fc.constantFrom(...instructions, ...oddTexts), fc.constant(hostile))
	// A paste in a paste ends the first.
	.map(text => `\u001B[200~${bytesOf(text)}\u001B[201~`);
const counted = fc
	.tuple(fc.nat(9999), fc.constantFrom(...['j', 'k', 'g', 'G', '%', '\r', ']', '[', 'd', '+', '-', ' ', 'J']))
	.map(([count, key]) => `${count}${key}`);
const prompted = fc
	.tuple(
		fc.constantFrom('/', 'S', '/', 'Si', 'i', 'w'),
		fc.oneof(typed, pasted),
		fc.constantFrom('', '\r', '\rn', '\rN', '\r\r'),
	)
	.map(([prompt, text, end]) => prompt + text + end);

const piece = fc.oneof(
	{weight: 60, arbitrary: often},
	{weight: 8, arbitrary: counted},
	{weight: 8, arbitrary: prompted},
	{weight: 5, arbitrary: typed},
	{weight: 6, arbitrary: editing},
	{weight: 4, arbitrary: pasted},
	{weight: 5, arbitrary: unnamed},
	{weight: 4, arbitrary: broken},
	{weight: 1, arbitrary: backward},
);
const rarePiece = fc.oneof(
	{weight: 5, arbitrary: outward},
	{weight: 2, arbitrary: leaving},
	{weight: 20, arbitrary: piece},
);

const size = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.record({columns: fc.integer({min: 20, max: 200}), rows: fc.integer({min: 6, max: 60})}),
	},
	{
		weight: 2,
		arbitrary: fc.record({columns: fc.integer({min: 20, max: 60}), rows: fc.integer({min: 6, max: 20})}),
	},
	{
		weight: 1,
		arbitrary: fc.record({columns: fc.integer({min: 1, max: 20}), rows: fc.integer({min: 1, max: 6})}),
	},
	{
		weight: 1,
		arbitrary: fc.constantFrom({columns: 80, rows: 24}, {columns: 120, rows: 40}, {columns: 1, rows: 1}),
	},
);

/** How a piece comes after those before it: with them, by itself, or in two parts of which the first comes with them. */
const joint = fc.oneof(
	{weight: 6, arbitrary: fc.constant('with' as const)},
	{weight: 3, arbitrary: fc.constant('after' as const)},
	{weight: 1, arbitrary: fc.constant('split' as const)},
);
const pieces = fc.array(fc.tuple(joint, piece), {minLength: 14, maxLength: 36});
const end = fc.oneof({weight: 5, arbitrary: piece}, {weight: 1, arbitrary: rarePiece});

/** Keys of all kinds, in pieces large and small; now and then the window gets another size between them. */
export const burst: fc.Arbitrary<Burst> = fc
	.record({pieces, end, size: fc.option(fc.tuple(fc.nat(40), size), {freq: 3})})
	.map(({pieces, end, size}) => {
		const sent: Sent[] = [''];
		const add = (text: string) => {
			const last = sent.at(-1);
			if (typeof last === 'string') sent[sent.length - 1] = last + text;
			else sent.push(text);
		};

		for (const [at, [joint, text]] of pieces.entries()) {
			if (size?.[0] === at) sent.push(size[1]);
			const middle = joint === 'with' ? text.length : joint === 'after' ? 0 : text.length >> 1;
			add(text.slice(0, middle));
			if (middle < text.length) sent.push(text.slice(middle));
		}

		if (size && size[0] >= pieces.length) sent.push(size[1]);
		add(end);
		return {
			sent: sent.filter(Boolean),
			keys: [...pieces.map(([, text]) => text), end].reduce((sum, text) => sum + keysIn(text), 0),
		};
	});

/** How many keys bytes stand for: a paste is one, a sequence is one. */
const keysIn = (bytes: string): number =>
	Buffer.from(bytes, 'latin1')
		.toString()
		.match(/\u001B\[200~[\s\S]*?\u001B\[201~|\u001B\[[0-?]*[ -/]*[@-~]|\u001BO?.?|[\s\S]/gu)?.length ?? 0;
