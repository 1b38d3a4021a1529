import {describe, expect, it} from 'vitest';
import {compareArticles} from '../../source/compare/compare-articles.js';
import {findOverlaps} from '../../source/compare/find-overlaps.js';
import {newsIn} from '../text/language-samples.js';
import {articleOf} from './articles.js';

describe('comparing in any language, with stems and stop words for it or without', () => {
	it.each(Object.entries(newsIn))('finds what two texts both say: %s', (_, texts) => {
		const a = articleOf(texts.join('\n\n'));
		// In another order, and with something between, so that they are no single stretch.
		const b = articleOf([texts[3], 'Xyzzy plugh.', texts[0]].join('\n\n'));
		const verbatim = compareArticles(a, b).pairs.filter(({kind}) => kind === 'verbatim');
		expect(verbatim.length).toBeGreaterThanOrEqual(2);
		expect(findOverlaps([a, b])).toHaveLength(1);
	});
});
