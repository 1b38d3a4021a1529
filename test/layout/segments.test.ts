import {describe, expect, it} from 'vitest';
import {highlightedSegments} from '../../source/layout/segments.js';
import {safe} from '../../source/text/safe-text.js';

const text = safe`North Korean troops`;
const whole = {start: 0, end: text.length};
type Style = {bold?: boolean; dim?: boolean; colour?: string};
const bold: Style = {bold: true};
const red: Style = {colour: 'red'};

describe('the segments of a row', () => {
	it('are one where nothing is highlighted, with a style only where there is one', () => {
		expect(highlightedSegments(text, whole, [])).toEqual([{text}]);
		expect(highlightedSegments(text, whole, [], bold)).toEqual([{text, style: bold}]);
		expect(highlightedSegments(text, {start: 6, end: 12}, [])).toEqual([{text: 'Korean'}]);
	});

	it('are cut where a highlight begins and ends', () => {
		expect(highlightedSegments(text, whole, [{start: 6, end: 12, style: bold}])).toEqual([
			{text: 'North '},
			{text: 'Korean', style: bold},
			{text: ' troops'},
		]);
	});

	it('leave out what is not of the row', () => {
		const highlights = [
			{start: 0, end: 8, style: bold},
			{start: 10, end: 19, style: red},
			{start: 0, end: 6, style: {dim: true}},
			{start: 12, end: 19, style: {dim: true}},
		];
		expect(highlightedSegments(text, {start: 6, end: 12}, highlights)).toEqual([
			{text: 'Ko', style: bold},
			{text: 're'},
			{text: 'an', style: red},
		]);
	});

	it('have all styles that apply, later ones over earlier ones and over the base', () => {
		const highlights = [
			{start: 0, end: 12, style: {colour: 'green', bold: true}},
			{start: 6, end: 19, style: red},
		];
		expect(highlightedSegments(text, whole, highlights, {colour: 'grey', dim: true})).toEqual([
			{text: 'North ', style: {colour: 'green', bold: true, dim: true}},
			{text: 'Korean', style: {colour: 'red', bold: true, dim: true}},
			{text: ' troops', style: {colour: 'red', dim: true}},
		]);
	});
});
