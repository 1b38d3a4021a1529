import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {editField, emptyField, insert, type TextField} from '../../source/state/text-field.js';
import {graphemesOf} from '../../source/text/display-width.js';

// Made once: it holds a table of all characters.
const anyText = fc.string({unit: 'binary'});

const type = (field: TextField, ...keys: string[]) =>
	keys.reduce((now, key) => editField(now, key) ?? now, field);

describe('a line being typed', () => {
	it('takes characters where the cursor is', () => {
		expect(type(emptyField, 'a', 'c', 'left', 'b', 'end', 'space', 'd').text).toBe('abc d');
	});

	it('deletes as a shell does', () => {
		const field = insert(emptyField, 'one two three');
		expect(type(field, '^W').text).toBe('one two ');
		expect(type(field, '^W', '^W').text).toBe('one ');
		expect(type(field, '^A', '^K').text).toBe('');
		expect(type(field, 'left', '^U').text).toBe('e');
		expect(type(field, 'home', 'delete', 'end', 'backspace').text).toBe('ne two thre');
	});

	it('takes an emoji for one character', () => {
		expect(type(insert(emptyField, 'a👩‍🚀'), 'backspace').text).toBe('a');
	});

	it('knows keys that are not for it', () => {
		for (const key of ['enter', 'esc', 'up', 'pagedown', '^C', 'f1'])
			expect(editField(emptyField, key)).toBeUndefined();
	});

	it('holds nothing that a terminal obeys, with the cursor inside', () => {
		const keys = fc.constantFrom(
			'left',
			'right',
			'home',
			'end',
			'backspace',
			'delete',
			'^W',
			'^U',
			'^K',
			'space',
		);
		fc.assert(
			fc.property(
				fc.array(
					fc.oneof(
						keys,
						anyText.map(text => ({text})),
					),
					{maxLength: 30},
				),
				steps => {
					let field = emptyField;
					for (const step of steps)
						field = typeof step === 'string' ? type(field, step) : insert(field, step.text);
					expect(field.text).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
					expect(field.cursor).toBeGreaterThanOrEqual(0);
					expect(field.cursor).toBeLessThanOrEqual(field.text.length);
				},
			),
		);
	});

	it('goes back grapheme by grapheme, whatever stands before', () => {
		const piece = fc.constantFrom('a', ' ', 'e\u0301', '👩‍🚒', '🇫🇷', '日', 'ท่', '한', '\u0301');
		fc.assert(
			fc.property(fc.array(piece, {maxLength: 20}), pieces => {
				let field = insert(emptyField, pieces.join(''));
				const starts = [...graphemesOf(field.text)].map(({start}) => start);
				for (const start of starts.toReversed()) {
					field = type(field, 'left');
					expect(field.cursor).toBe(start);
				}
			}),
		);
	});
});
