import {expect, it} from 'vitest';
import {compareArticles} from '../../source/compare/compare-articles.js';
import {describeKind, explainPair} from '../../source/compare/evidence.js';
import {numberedPairs} from '../../source/compare/numbered-pairs.js';
import {screenReaderRows} from '../../source/layout/screen-reader-rows.js';
import {safe} from '../../source/text/safe-text.js';
import {articleOf, readSeeds} from '../seeds.js';

it('a screen reader is given each pair in sentences: what it is, why, and who says what', () => {
	const comparison = compareArticles(...readSeeds());
	const pairs = numberedPairs(comparison, false);
	const {rows, starts} = screenReaderRows(comparison, pairs, 60);
	expect(starts).toHaveLength(pairs.length);
	for (const [index, pair] of pairs.entries()) {
		const ofPair = rows.slice(starts[index], starts[index + 1]).map(({text}) => text);
		for (const text of ofPair) expect(text!.length).toBeLessThanOrEqual(60);
		const why = explainPair(pair, {between: safe`; `});
		expect(ofPair.join('').replace(/\s/g, '')).toBe(
			`Pair ${index + 1} of ${pairs.length}: ${describeKind(pair)}${why === '' ? '' : `; ${why}`}.
			Metro says: ${pair.a.text} Newsweek says: ${pair.b.text}`.replace(/\s/g, ''),
		);
	}
});

it('a pair that is the same word for word needs no reason', () => {
	const same = articleOf('The soldiers attacked the town of Kursk on Tuesday with twelve tanks.');
	const comparison = compareArticles(same, {...same, id: 'other'});
	expect(screenReaderRows(comparison, numberedPairs(comparison, false), 80).rows[0].text).toBe(
		'Pair 1 of 1: word for word.',
	);
});
