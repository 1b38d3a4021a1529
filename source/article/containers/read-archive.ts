import {decode, UnreadableText} from '../decode.js';
import type {ContentLimits, Contents} from './entry.js';
import type {OfficePart} from './office-head.js';
import {divided} from './read-collection.js';
import {readDocx} from './read-docx.js';
import {readEpub} from './read-epub.js';
import {readOdt} from './read-odt.js';
import {readXml} from './read-xml.js';
import {openZip} from './zip.js';

/** Reads a text document of OpenDocument that is one file of XML (.fodt). */
export function readFlatOdt(bytes: Uint8Array): Contents {
	const {text} = decode(bytes);
	const whole = readXml(text);
	// Pictures have titles as well.
	const about = readXml(/<office:meta>[\s\S]*?<\/office:meta>/.exec(text)?.[0] ?? '');
	return {entries: [readOdt(path => (path === 'meta.xml' ? about : whole))], problems: []};
}

/** Reads DOCX, ODT and EPUB, which are archives of XML. Throws `UnreadableText` for other archives, saying what they are. */
export function readArchive(bytes: Uint8Array, limits: ContentLimits): Contents {
	const archive = openZip(bytes, limits);
	const partAt: OfficePart = path => {
		const part = archive.read(path);
		return part && readXml(new TextDecoder(part[0] === 0xff ? 'utf-16le' : 'utf-8').decode(part));
	};
	const main = partAt('_rels/.rels')
		?.getElementsByTagName('relationship')
		.find(relation => /\/officeDocument$/i.test(relation.getAttribute('type') ?? ''))
		?.getAttribute('target')
		?.replace(/^\//, '');
	if (main?.startsWith('word/') && archive.names.includes(main))
		return divided(readDocx(partAt, main), limits);

	const kind = archive.read('mimetype');
	const type = kind ? new TextDecoder().decode(kind).trim() : '';
	if (type.startsWith('application/vnd.oasis.opendocument.text') && archive.names.includes('content.xml'))
		return {entries: [readOdt(partAt)], problems: []};
	if (type === 'application/epub+zip' || archive.names.includes('META-INF/container.xml'))
		return readEpub(archive, partAt, limits);
	throw new UnreadableText(`${otherKind(main ?? type, archive.names)}`);
}

function otherKind(mark: string, names: readonly string[]): string {
	if (/^xl\/|spreadsheet/.test(mark)) return 'a spreadsheet; export it as CSV';
	if (/^ppt\/|presentation/.test(mark)) return 'slides; export their text';
	if (/^visio\/|graphics/.test(mark)) return 'a drawing; export its text';
	if (names.some(name => /^Index(?:\/.*\.iwa|\.zip)$|^index\.apxl$/.test(name)))
		return 'a document of Pages, Numbers or Keynote; export it as DOCX or CSV';
	return 'an archive; unpack it, and open the folder';
}
