import {describe, expect, it} from 'vitest';
import {readDocBook} from '../../../source/article/containers/read-docbook.js';
import {readDocument} from '../../../source/article/read-document.js';

// As antiword writes it (`-x db`), whose notes are empty there, and stand at the end of its text.
const docbook = `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE book PUBLIC "-//OASIS//DTD DocBook XML V4.1.2//EN">
<book lang='en_US'>
<title>Harbour minutes</title>
 <bookinfo>
<title>Harbour minutes</title>
  <author>
<surname>Ines Roth</surname>
  </author>
<date>2024-05-03</date>
 </bookinfo>
 <chapter>
<title/>
  <para>
<emphasis role='bold'>The lock at Sandau</emphasis>
  </para>
  <para>
It was opened in 1911.<footnote>
    <para>
    </para>
</footnote> R&amp;D paid.
  </para>
  <sect1>
<title>Its gates</title>
   <orderedlist numeration='arabic'>
    <listitem>
     <para>
Of oak
     </para>
    </listitem>
    <listitem>
     <para>
Of steel<footnote>
    <para>
    </para>
</footnote>
     </para>
    </listitem>
   </orderedlist>
   <itemizedlist mark='bullet'>
    <listitem>
     <para>
Painted
     </para>
    </listitem>
   </itemizedlist>
   <para>
    <informaltable frame='none'>
     <tgroup cols='2'>
      <tbody>
       <row>
        <entry>
Upper
        </entry>
        <entry>
5
        </entry>
       </row>
       <row>
        <entry>
Lower
        </entry>
        <entry>
6
        </entry>
       </row>
      </tbody>
     </tgroup>
    </informaltable>
   </para>
  </sect1>
 </chapter>
</book>
`;
const body = `
The lock at Sandau

It was opened in 1911.[1] R&D paid.

1 Its gates

Of oak

Of steel[2]

Painted

|Upper |5 |
|Lower |6 |

`;
const notes = `${'-'.repeat(23)}
[1]\tAfter the flood.

It was late.
[2]\tA < B.
`;
const told = (from: string, plain: string) => {
	const entry = readDocBook(from, plain);
	return entry && readDocument(entry.html!, true);
};

describe('a document of old Word', () => {
	it('has its title, headings, lists, tables and notes, and who wrote it', () => {
		const {blocks, metadata} = told(docbook, body + notes)!;
		expect(blocks.map(({kind, marker, text}) => `${kind}: ${marker ? `${marker} ` : ''}${text}`)).toEqual([
			'title: The lock at Sandau',
			'paragraph: It was opened in 1911.¹ R&D paid.',
			'heading: Its gates',
			'list-item: 1. Of oak',
			'list-item: 2. Of steel²',
			'list-item: Painted',
			'table: Upper | 5 | Lower | 6',
			'list-item: 1. After the flood. It was late.',
			'list-item: 2. A < B.',
		]);
		expect(metadata).toMatchObject({title: 'The lock at Sandau', byline: 'Ines Roth'});
		expect(readDocBook(docbook, body + notes)!.saved).toBe('2024-05-03');
	});

	it('is left to its plain text where DocBook has less of it, or its notes are others', () => {
		expect(told(docbook, `${body}\nIt was closed again for a while.\n${notes}`)).toBeUndefined();
		expect(told(docbook, body)).toBeUndefined();
		expect(told(docbook, `${body}${notes}[3]\tOne more.\n`)).toBeUndefined();
		expect(told('no document', body)).toBeUndefined();
	});
});
