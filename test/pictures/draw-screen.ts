import type {Emulator} from '../terminal/pseudo-terminal.js';
import {mix, type Palette} from './palettes.js';

type Style = {
	ink: string;
	ground: string | undefined;
	isBold: boolean;
	isUnderlined: boolean;
	isStruck: boolean;
};

/** Cells beside each other that look alike. */
type Run = {
	column: number;
	/** One text a cell: a character with what combines with it, or a blank. */
	cells: string[];
	/** How many columns each of the cells takes. */
	cellWidth: number;
	style: Style;
	/** The sign of which the run is a line, when it is one. */
	line: string | undefined;
};

// In pixels of the picture at its own size. A character of a monospace font is .6 as wide as the font is high.
const cell = {width: 9, height: 20, baseline: 15, fontSize: 15};
const padding = 20;

// Drawn as lines from edge to edge of the cell: as characters they would have gaps between them.
const lines: Readonly<Record<string, (x: number, y: number, columns: number) => string>> = {
	'│': (x, y) => `M${x + cell.width / 2} ${y}v${cell.height}`,
	'─': (x, y, columns) => `M${x} ${y + cell.height / 2}h${columns * cell.width}`,
};

/**
The screen of an emulator as an SVG picture that needs nothing else: no script, no font of its own. Each run of text is
given its place and its width, so that columns stay straight in any font. The same screen gives the
same text. Throws when the screen has a colour that the palette lacks.
*/
export function drawScreen(
	emulator: Emulator,
	palette: Palette,
	{title, description}: {title: string; description: string},
): string {
	const runs = Array.from({length: emulator.rows}, (_, row) =>
		runsOf(emulator, palette, row).map(run => ({
			...run,
			x: padding + run.column * cell.width,
			y: padding + row * cell.height,
			width: run.cells.length * run.cellWidth * cell.width,
		})),
	).flat();
	const width = emulator.cols * cell.width + 2 * padding;
	const height = emulator.rows * cell.height + 2 * padding;
	const paths = new Map<string, string[]>();
	for (const {line, style, x, y, cells} of runs) {
		if (line === undefined) continue;
		paths.set(style.ink, [...(paths.get(style.ink) ?? []), lines[line](x, y, cells.length)]);
	}

	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description">`,
		`<title id="title">${escaped(title)}</title>`,
		`<desc id="description">${escaped(description)}</desc>`,
		`<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="8" fill="${palette.background}" stroke="${palette.border}"/>`,
		...runs.flatMap(({style, x, y, width}) =>
			style.ground === undefined ? [] : [rectangle(x, y, width, cell.height, style.ground)],
		),
		...runs.flatMap(({style, x, y, width}) =>
			style.isUnderlined ? [rectangle(x, y + cell.baseline + 2, width, 1, style.ink)] : [],
		),
		...runs.flatMap(({style, x, y, width}) =>
			style.isStruck ? [rectangle(x, y + cell.baseline - 5, width, 1, style.ink)] : [],
		),
		...[...paths].map(([ink, path]) => `<path stroke="${ink}" d="${path.join('')}"/>`),
		`<g font-family="ui-monospace,'SF Mono',Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="${cell.fontSize}" fill="${palette.foreground}">`,
		...runs.flatMap(run => (run.line === undefined ? drawTexts(run, run.y, palette) : [])),
		'</g>',
		'</svg>\n',
	].join('\n');
}

const rectangle = (x: number, y: number, width: number, height: number, fill: string): string =>
	`<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;

/** The words of a run, each part from its own column on: where a picture is shown, several blanks count as one. */
function drawTexts({column, cells, cellWidth, style}: Run, y: number, palette: Palette): string[] {
	const parts: {start: number; end: number}[] = [];
	for (const [index, text] of cells.entries()) {
		if (text === ' ') continue;
		const part = parts.at(-1);
		if (part && index <= part.end + 1) part.end = index + 1;
		else parts.push({start: index, end: index + 1});
	}

	const fill = style.ink === palette.foreground ? '' : ` fill="${style.ink}"`;
	const weight = style.isBold ? ' font-weight="700"' : '';
	return parts.map(({start, end}) => {
		const x = padding + (column + start * cellWidth) * cell.width;
		const length = (end - start) * cellWidth * cell.width;
		const text = escaped(cells.slice(start, end).join(''));
		return `<text x="${x}" y="${y + cell.baseline}" textLength="${length}"${fill}${weight}>${text}</text>`;
	});
}

function runsOf({buffer: {active}, cols}: Emulator, palette: Palette, row: number): Run[] {
	const line = active.getLine(active.viewportY + row)!;
	const runs: Run[] = [];
	for (let column = 0; column < cols; column++) {
		const at = line.getCell(column)!;
		const cellWidth = at.getWidth();
		// The right half of the wide character before it.
		if (cellWidth === 0) continue;
		const text = at.getChars() || ' ';
		const next: Run = {
			column,
			cells: [text],
			cellWidth,
			style: styleOf(at, palette),
			line: text in lines ? text : undefined,
		};
		const run = runs.at(-1);
		if (run && looksLike(run, next)) run.cells.push(text);
		else runs.push(next);
	}

	return runs;
}

const looksLike = (run: Run, other: Run): boolean =>
	run.cellWidth === other.cellWidth &&
	run.line === other.line &&
	run.style.ink === other.style.ink &&
	run.style.ground === other.style.ground &&
	run.style.isBold === other.style.isBold &&
	run.style.isUnderlined === other.style.isUnderlined &&
	run.style.isStruck === other.style.isStruck;

type Cell = ReturnType<Emulator['buffer']['active']['getNullCell']>;

function styleOf(at: Cell, palette: Palette): Style {
	const {background, foreground, dim} = palette;
	const ink = at.isFgDefault() ? foreground : colorOf(palette, at.isFgPalette(), at.getFgColor());
	const ground = at.isBgDefault() ? undefined : colorOf(palette, at.isBgPalette(), at.getBgColor());
	const [shown, under] = at.isInverse() ? [ground ?? background, ink] : [ink, ground];
	return {
		ink: at.isDim() ? mix(shown, under ?? background, dim) : shown,
		ground: under,
		isBold: at.isBold() !== 0,
		isUnderlined: at.isUnderline() !== 0,
		isStruck: at.isStrikethrough() !== 0,
	};
}

function colorOf({colors}: Palette, isNumbered: boolean, color: number): string {
	if (!isNumbered || color >= colors.length) throw new Error(`the palette has no colour ${color}`);
	return colors[color];
}

const entities: Readonly<Record<string, string>> = {'<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;'};

/** A text as XML holds it; a character that XML cannot hold becomes a replacement character. */
const escaped = (text: string): string =>
	text
		.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
		.replace(/[<>&"]/g, character => entities[character]);
