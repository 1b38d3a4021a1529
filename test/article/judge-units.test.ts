import {describe, expect, it} from 'vitest';
import {judgeUnits} from '../../source/article/judge-units.js';
import {parsePage} from '../../source/article/parse-page.js';

/** What a page's lines are given, after its units have been judged. */
function judged(body: string, probabilityOf: (text: string) => number, readable?: ReadonlySet<string>) {
	const {lines} = parsePage(`<body>${body}`);
	const probabilities = Float32Array.from(lines, ({text}) => probabilityOf(text));
	judgeUnits(lines, readable, probabilities);
	return new Map(lines.map(({text}, index) => [text, probabilities[index]]));
}

const list = (texts: readonly string[]) => `<ul>${texts.map(text => `<li>${text}</li>`).join('')}</ul>`;
const long =
	'A long entry reads like a sentence of the article, since it has as many words as one and ends with a full stop.';

describe('a list', () => {
	it('that is furniture from end to end has no entry that is text', () => {
		const entries = [
			long,
			'Most read',
			'Weather',
			'Tides of the week',
			'Letters to the editor',
			'All our newsletters',
			'Subscribe',
			'Archive of the harbour',
		];
		const found = judged(list(entries), text => (text === long ? 0.5 : 0.02));
		for (const entry of entries) expect(found.get(entry)).toBeLessThan(0.3);
	});

	it('that is not keeps its entries as they were judged', () => {
		const entries = [long, long.replace('long', 'longer'), 'Tides of the week'];
		const found = judged(list(entries), text => (text.startsWith('A long') ? 0.9 : 0.1));
		expect(found.get(long)).toBeCloseTo(0.9);
		expect(found.get('Tides of the week')).toBeCloseTo(0.1);
	});

	it('of one entry is a line like others', () => {
		expect(judged(list([long]), () => 0.25).get(long)).toBeCloseTo(0.25);
	});

	it('that Readability takes for the body, beside text, is text as a whole', () => {
		const entries = ['Two cups of flour', 'A pinch of salt', 'Water from the well'];
		const found = judged(
			`<p>${long}</p>${list(entries)}`,
			text => (text === long ? 0.9 : 0.2),
			new Set(entries),
		);
		for (const entry of entries) expect(found.get(entry)).toBeGreaterThan(0.5);
	});
});

describe('a line that is said again', () => {
	const plan = `<div><p>${long}</p><p>Noon: bread</p><p>Dusk: soup</p><p>Noon: bread</p></div>`;

	it('in the same element is text as it was before', () => {
		const {lines} = parsePage(`<body>${plan}`);
		const probabilities = Float32Array.of(0.9, 0.8, 0.8, 0.3);
		judgeUnits(lines, undefined, probabilities);
		expect([...probabilities]).toEqual([...Float32Array.of(0.9, 0.8, 0.8, 0.8)]);
	});

	it('elsewhere is judged for itself', () => {
		const {lines} = parsePage(`<body>${plan}<aside>Noon: bread</aside>`);
		const probabilities = Float32Array.of(0.9, 0.8, 0.8, 0.8, 0.1);
		judgeUnits(lines, undefined, probabilities);
		expect(probabilities[4]).toBeCloseTo(0.1);
	});
});

describe('a heading', () => {
	it('is text where what stands below it in the same element is', () => {
		const found = judged(`<section><h2>Highlights</h2><p>${long}</p></section>`, text =>
			text === long ? 0.9 : 0.1,
		);
		expect(found.get('Highlights')).toBeGreaterThan(0.5);
	});

	it('is not where that is furniture', () => {
		const found = judged(`<section><h2>Highlights</h2><p>${long}</p></section>`, () => 0.1);
		expect(found.get('Highlights')).toBeCloseTo(0.1);
	});
});

describe('a table', () => {
	const table = '<table><tr><th>Day<th>Boats<tr><td>Monday<td>4<tr><td>Tuesday<td>5</table>';
	const cells = 'Day\nBoats\nMonday\n4\nTuesday\n5';

	it('is text where text leads to it', () => {
		const found = judged(`<p>${long}</p>${table}`, text => (text === long ? 0.9 : 0.1));
		expect(found.get(cells)).toBeGreaterThan(0.5);
	});

	it('is furniture amid furniture', () => {
		expect(judged(`<p>${long}</p>${table}`, () => 0.1).get(cells)).toBeCloseTo(0.1);
	});
});
