import {describe, expect, it} from 'vitest';
import {readXml} from '../../../source/article/containers/read-xml.js';
import {visit} from '../../../source/article/page-tree.js';

describe('an XML document', () => {
	it('is a tree of names without prefixes', () => {
		const tree = readXml(
			'<?xml version="1.0"?><w:body xmlns:w="w"><w:p w:rsidR="1"><w:tab/><w:t xml:space="preserve"> a </w:t></w:p></w:body>',
		);
		const [p] = tree.getElementsByTagName('p');
		expect(p.getAttribute('rsidr')).toBe('1');
		expect(p.children.map(({localName}) => localName)).toEqual(['tab', 't']);
		expect(p.textContent).toBe(' a ');
	});

	it('has the characters that references and CDATA stand for', () => {
		expect(readXml('<a>&amp;&#x41;&lt;b/&gt;<![CDATA[<c>&amp;]]></a>').textContent).toBe('&A<b/><c>&amp;');
	});

	it('keeps elements that HTML would move or read as text', () => {
		const tree = readXml('<title><b>a</b></title><script>1 &lt; 2</script><tr><td>c</td></tr>');
		expect(tree.getElementsByTagName('b')).toHaveLength(1);
		expect(tree.textContent).toBe('a1 < 2c');
	});

	it('expands no entity, however many there are within each other', () => {
		const laughs = [...Array(20).keys()].map(n => `<!ENTITY lol${n + 1} "${`&lol${n};`.repeat(10)}">`);
		const xml = `<!DOCTYPE a [<!ENTITY lol0 "lol"><!ENTITY file SYSTEM "file:///etc/passwd">${laughs.join('')}]><a>&lol20;&file;</a>`;
		expect(readXml(xml).getElementsByTagName('a')[0].textContent).toBe('&lol20;&file;');
	});

	it('is read as far as it goes where it is cut off or its tags do not match', () => {
		const tree = readXml('<a><b>one</c><d>two</b>three<e at');
		expect(tree.getElementsByTagName('a')[0].textContent).toBe('onetwothree');
		expect(tree.getElementsByTagName('b')[0].textContent).toBe('onetwo');
	});

	it('is read flat where it is deeper than any document', () => {
		const depth = 100_000;
		const tree = readXml(`${'<a>'.repeat(depth)}x${'</a>'.repeat(depth)}y`);
		expect(tree.getElementsByTagName('a')).toHaveLength(depth);
		expect(tree.textContent).toBe('xy');
		let deepest = 0;
		visit(tree, (_, depth) => {
			deepest = Math.max(deepest, depth);
			return true;
		});
		expect(deepest).toBe(301);
	});
});
