/** How the records of a text follow one another. */
export type RecordForm =
	/** A line each. */
	| {kind: 'lines'}
	/** Values of JSON, one after the other; `depth`: how many brackets stand open around them, 1 in an array. */
	| {kind: 'values'; depth: number}
	/**
	Rows, in whose quoted fields lines may end (RFC 4180). `delimiter`: one byte of ASCII; `isPlain`: quotation marks are signs as
	all others; `isOfOldMac`: they end with a carriage return alone, which stands in cells of others.
	*/
	| {kind: 'rows'; delimiter: number; isPlain?: boolean; isOfOldMac?: boolean};

/** The bytes of a record, without its end; or how many bytes it has, where those are more than are read. */
export type SplitRecord = Uint8Array | {tooLong: number};

/**
Cuts bytes that come piece by piece into records, in time in proportion to them. A record is kept until its end comes, up to
`most` bytes of it; empty ones are none. Bytes as in UTF-8: signs of ASCII stand for themselves alone.
*/
export class RecordSplitter {
	readonly #form: RecordForm;
	readonly #endIn: FindEnd;
	readonly #isBetween: (byte: number) => boolean;
	readonly #most: number;
	#isOver = false;
	#pieces: Uint8Array[] = [];
	#length = 0;

	constructor(form: RecordForm, most: number) {
		this.#form = form;
		this.#endIn =
			form.kind === 'lines' ? endOfLine : form.kind === 'rows' ? endsOfRows(form) : endsOfValues(form.depth);
		this.#isBetween = form.kind === 'rows' ? isLineEnd : isBetweenValues;
		this.#most = most;
	}

	/** The records that end in the next piece. */
	*push(piece: Uint8Array): Generator<SplitRecord, void> {
		for (let from = 0; !this.#isOver; ) {
			const end = this.#endIn(piece, from);
			if (end === over) this.#finish();
			else this.#keep(piece.subarray(from, end < 0 ? undefined : end));
			if (end < 0) return;
			from = end;
			yield* this.#take();
		}
	}

	/**
	Whether the end of a quoted field is missing, or that of an array behind a record that is whole. To be asked once, before the
	last record is.
	*/
	isCutOff(): boolean {
		if (this.#isOver || this.#length > this.#most) return false;
		if (this.#form.kind === 'rows') return this.#endIn(Uint8Array.of(endOfRow(this.#form)), 0) < 0;
		const isInArray = this.#form.kind === 'values' && this.#form.depth === 1;
		return isInArray && this.#endIn(Uint8Array.of(closeBracket), 0) === over;
	}

	/** The last record, whose end is that of all. */
	*end(): Generator<SplitRecord, void> {
		yield* this.#take();
	}

	/** What stands behind the last record is none. */
	#finish(): void {
		this.#isOver = true;
		this.#pieces = [];
		this.#length = 0;
	}

	#keep(bytes: Uint8Array): void {
		this.#length += bytes.length;
		if (this.#length <= this.#most) this.#pieces.push(bytes);
		else this.#pieces = [];
	}

	*#take(): Generator<SplitRecord, void> {
		const [pieces, length] = [this.#pieces, this.#length];
		this.#pieces = [];
		this.#length = 0;
		if (length > this.#most) yield {tooLong: length};
		else {
			const record = this.#trimmed(pieces.length === 1 ? pieces[0] : Buffer.concat(pieces));
			if (this.#hasContent(record)) yield record;
		}
	}

	/** Spreadsheets write the delimiters of rows in which nothing stands. */
	#hasContent(record: Uint8Array): boolean {
		const form = this.#form;
		if (form.kind !== 'rows') return record.length > 0;
		return record.some(byte => byte !== form.delimiter && byte !== space && byte !== tab && byte !== quote);
	}

	#trimmed(bytes: Uint8Array): Uint8Array {
		let [start, end] = [0, bytes.length];
		while (start < end && this.#isBetween(bytes[start])) start++;
		if (this.#form.kind === 'values') start = behindKey(bytes, start);
		while (end > start && this.#isBetween(bytes[end - 1])) end--;
		return bytes.subarray(start, end);
	}
}

/**
The index behind the end of the record that is read, at `from` or later; -1 where it does not end in these bytes, `over` where
all of them have ended.
*/
type FindEnd = (bytes: Uint8Array, from: number) => number;
const over = -2;

const [tab, lineFeed, carriageReturn, space, quote, comma, colon] = [9, 10, 13, 32, 34, 44, 58];
const [openBracket, backslash, closeBracket, openBrace, closeBrace] = [91, 92, 93, 123, 125];

const endOfLine: FindEnd = (bytes, from) => bytes.indexOf(lineFeed, from) + 1 || -1;

function endsOfValues(around: number): FindEnd {
	let depth = around;
	let isInText = false;
	let isEscaped = false;
	return (bytes, from) => {
		for (let at = from; at < bytes.length; at++) {
			const byte = bytes[at];
			if (isInText) {
				if (isEscaped) isEscaped = false;
				else if (byte === backslash) isEscaped = true;
				else if (byte === quote) isInText = false;
			} else if (byte === quote) isInText = true;
			else if (byte === openBrace || byte === openBracket) depth++;
			else if (byte === closeBrace || byte === closeBracket) {
				depth--;
				if (depth === around) return at + 1;
				if (depth < around) return over;
			}
		}

		return -1;
	};
}

/** The index of the value of an object behind its key; `start` where there is no key. */
function behindKey(bytes: Uint8Array, start: number): number {
	if (bytes[start] !== quote) return start;
	let at = start + 1;
	while (at < bytes.length && bytes[at] !== quote) at += bytes[at] === backslash ? 2 : 1;
	do at++;
	while (at < bytes.length && isBetweenValues(bytes[at]));
	if (bytes[at] !== colon) return start;
	do at++;
	while (at < bytes.length && isBetweenValues(bytes[at]));
	return at;
}

const endOfRow = ({isOfOldMac}: {isOfOldMac?: boolean}): number => (isOfOldMac ? carriageReturn : lineFeed);

function endsOfRows({
	delimiter,
	isPlain = false,
	isOfOldMac = false,
}: Extract<RecordForm, {kind: 'rows'}>): FindEnd {
	const end = endOfRow({isOfOldMac});
	let isQuoted = false;
	// A quotation mark that closes a field, and one right behind it, are one that stands in the field.
	let mayOpen = true;
	return (bytes, from) => {
		for (let at = from; at < bytes.length; at++) {
			const byte = bytes[at];
			if (isQuoted) {
				if (byte === quote) [isQuoted, mayOpen] = [false, true];
			} else if (byte === quote && mayOpen && !isPlain) isQuoted = true;
			else {
				mayOpen = byte === delimiter || byte === end;
				if (byte === end) return at + 1;
			}
		}

		return -1;
	};
}

const isLineEnd = (byte: number): boolean => byte === lineFeed || byte === carriageReturn;

const isBetweenValues = (byte: number): boolean =>
	isLineEnd(byte) || byte === space || byte === tab || byte === comma;
