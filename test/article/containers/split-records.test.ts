import {csvFormatRows} from 'd3-dsv';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {cellsOf} from '../../../source/article/containers/entry-of-bytes.js';
import {type RecordForm, RecordSplitter} from '../../../source/article/containers/split-records.js';

const lines: RecordForm = {kind: 'lines'};
const values: RecordForm = {kind: 'values', depth: 0};
const inArray: RecordForm = {kind: 'values', depth: 1};
const rows: RecordForm = {kind: 'rows', delimiter: ','.charCodeAt(0)};

/** The records of a text that comes in pieces of so many bytes. */
function recordsOf(text: string, form: RecordForm, {piece = 7, most = 1000} = {}): (string | number)[] {
	const splitter = new RecordSplitter(form, most);
	const bytes = Buffer.from(text);
	const records = [];
	for (let at = 0; at < bytes.length; at += piece)
		records.push(...splitter.push(bytes.subarray(at, at + piece)));
	records.push(...splitter.end());
	return records.map(record => ('tooLong' in record ? record.tooLong : Buffer.from(record).toString()));
}

const json = fc.dictionary(fc.string(), fc.jsonValue({maxDepth: 2}), {maxKeys: 4});
const pieces = fc.integer({min: 1, max: 40});

describe('records', () => {
	it('are the lines of JSON Lines, in whatever pieces they come', () => {
		fc.assert(
			fc.property(fc.array(json), pieces, (all, piece) => {
				const texts = all.map(one => JSON.stringify(one));
				expect(recordsOf(texts.join('\r\n'), lines, {piece, most: 1e6})).toEqual(texts);
			}),
		);
	});

	it('are the values of an array, however it is set', () => {
		fc.assert(
			fc.property(fc.array(json), pieces, fc.constantFrom(0, 2), (all, piece, indent) => {
				const text = JSON.stringify(all, undefined, indent);
				const found = recordsOf(text.slice(1), inArray, {piece, most: 1e6});
				expect(found.map(one => JSON.parse(String(one)))).toEqual(JSON.parse(text));
			}),
		);
	});

	it('are values one after the other', () => {
		fc.assert(
			fc.property(fc.array(json), pieces, (all, piece) => {
				const text = all.map(one => JSON.stringify(one, undefined, 1)).join('\n');
				const found = recordsOf(text, values, {piece, most: 1e6});
				expect(found.map(one => JSON.parse(String(one)))).toEqual(
					all.map(one => JSON.parse(JSON.stringify(one))),
				);
			}),
		);
	});

	const cell = fc.string({unit: fc.constantFrom('a', 'ž', '"', ',', '\n', ' ', '=')});
	it('are the rows of a table, whatever their cells hold', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.constant('x'), cell, cell, fc.constant('y'))),
				pieces,
				(table, piece) => {
					const found = recordsOf(csvFormatRows(table), rows, {piece, most: 1e6});
					expect(found.map(row => cellsOf(String(row), {delimiter: ','}))).toEqual(table);
				},
			),
		);
	});

	it('end with their array: what stands behind it is none', () => {
		expect(recordsOf('{"a": [1]}, {"b": "]"}], "total": 2, "more": [{"c": 3}]}', inArray)).toEqual([
			'{"a": [1]}',
			'{"b": "]"}',
		]);
	});

	it('are told where they are too long, and those behind them are there', () => {
		expect(recordsOf(`{"a":1}\n${'x'.repeat(50)}\n{"b":2}\n`, lines, {most: 20})).toEqual([
			'{"a":1}',
			51,
			'{"b":2}',
		]);
		expect(recordsOf(`a,b\n"${'x'.repeat(50)}`, rows, {most: 20})).toEqual(['a,b', 51]);
	});

	it('are there where the last is cut off', () => {
		expect(recordsOf('{"a":1},{"b":', inArray)).toEqual(['{"a":1}', '{"b":']);
	});

	it('keep what stands at the ends of rows', () => {
		expect(recordsOf(',a, \r\n\t,b,\n\n', rows)).toEqual([',a, ', '\t,b,']);
	});

	it('keep a quotation mark that stands within a cell', () => {
		expect(recordsOf('5" pipe,x\n"a\nb",y\n', rows)).toEqual(['5" pipe,x', '"a\nb",y']);
	});
});
