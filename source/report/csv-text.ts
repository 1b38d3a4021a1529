/**
Rows as comma-separated values (RFC 4180): every cell in quotation marks where it holds one, a comma or a line break, lines that end in
CR LF. A cell that a spreadsheet would take for a formula has an apostrophe before it (owasp.org, CSV Injection).
*/
export const csvText = (rows: readonly (readonly (string | number)[])[]): string =>
	rows.map(cells => `${cells.map(cellText).join(',')}\r\n`).join('');

function cellText(cell: string | number): string {
	if (typeof cell === 'number') return String(cell);
	const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
