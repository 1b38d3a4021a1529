import {describe, expect, it} from 'vitest';
import {documentKind} from '../../../source/article/containers/documents.js';

const kindOf = (text: string): unknown => documentKind(Buffer.from(text));
const comments = '<!-- quay -- closed -> -->\n'.repeat(1000);

describe('a document of XML', () => {
	it.each([
		['comments', comments],
		['a long comment', `<!--${'quay - '.repeat(5000)}-->`],
		['a style sheet', '<?xml-stylesheet href="a.xsl"?><!-- quay -->'],
	])('is a feed behind %s', (_, before) => {
		expect(kindOf(`<?xml version="1.0"?>\n${before}<rss version="2.0">`)).toBe('feed');
	});

	// In time that doubles with each comment, it would never be known.
	it('is none where a page stands behind its comments, however many there are', () => {
		expect(kindOf(`<?xml version="1.0"?>${comments}<html>`)).toBeUndefined();
	});
});
