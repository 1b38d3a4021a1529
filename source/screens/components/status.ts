import {spaces, truncate, truncateMiddle} from '../../layout/columns.js';
import {pointerWidth} from '../../layout/geometry.js';
import {wrapText} from '../../layout/wrap.js';
import {keyOnScreen} from '../../state/key-on-screen.js';
import type {Command} from '../../state/keys.js';
import {libraryView} from '../../state/library-view.js';
import {currentScreen, type Prompt, type State} from '../../state/state.js';
import {themes} from '../../state/theme.js';
import {displayWidth} from '../../text/display-width.js';
import {joinSafe, type SafeText, safe, sliceSafe} from '../../text/safe-text.js';
import {type RowSegment, sides, widthOf} from './row-segments.js';
import {typedRow} from './typed-row.js';

/** A command with the word that a status row has room for. */
export type Hint = readonly [command: Command, word: SafeText];

/** The row at the foot: the line being typed, or else a notice, or else the most useful keys; at the right, the position. */
export function statusRow(state: State, hints: readonly Hint[], position: SafeText): RowSegment[] {
	const {faint} = themes[state.theme];
	const {columns} = state.size;
	const right: RowSegment[] = position === '' ? [] : [{text: position, style: faint}];
	if (state.prompt) {
		const {purpose, field} = state.prompt;
		const problem = 'problem' in state.prompt ? state.prompt.problem : undefined;
		const hint = problem && safe`  ${problem}`;
		// What is wrong with the line matters more than where one is.
		return typedRow(state, {
			label: labels[purpose],
			field,
			isTyping: true,
			hint,
			right: problem ? [] : right,
		});
	}

	if (state.count !== undefined) return sides(state, [{text: safe`${state.count}`}], right);
	const message = messageOf(state);
	if (message !== undefined) {
		const text = inRow(state, message, right);
		// What is said matters more than where one is.
		return displayWidth(text) <= roomBeside(state, right)
			? sides(state, [{text}], right)
			: sides(state, [{text: inRow(state, message)}]);
	}

	const left: RowSegment[] = [];
	for (const [command, word] of hints) {
		const key = keyOnScreen(state, command);
		if (key === '') continue;
		const hint = safe`${key} ${word}`;
		const text = left.length === 0 ? hint : joinSafe([spaces(2), hint]);
		if (widthOf(left) + displayWidth(text) + widthOf(right) + 4 <= columns) left.push({text, style: faint});
	}

	return sides(state, left, right);
}

/**
What is said at the foot as the rows that it takes: all of it, since its end says what to do, but no more than half of the window.
None where something is typed.
*/
export function messageRows(state: State): SafeText[] {
	const message = messageOf(state);
	if (state.prompt || state.count !== undefined || message === undefined) return [];
	const width = roomBeside(state);
	const most = Math.max(1, Math.floor(state.size.rows / 2));
	const short = inRow(state, message);
	if (displayWidth(short) <= width) return [short];
	const whole = rowsOf(message, width);
	if (whole.length <= most) return whole;
	const rows = rowsOf(short, width);
	// What is cut is marked so where it stands.
	return [...rows.slice(0, most - 1), joinSafe(rows.slice(most - 1), safe` `)];
}

const rowsOf = (text: SafeText, width: number): SafeText[] =>
	wrapText(text, width).map(({start, end}) => sliceSafe(text, start, end));

/** A notice, or what is said as long as it is so. */
const messageOf = (state: State): SafeText | undefined =>
	state.notice ?? (isOutdated(state) ? outdated(state) : problemCut(state));

/** What is wrong with the highlighted source, where its row has no room for all of it. */
function problemCut(state: State): SafeText | undefined {
	const screen = currentScreen(state);
	if (screen.name !== 'library') return undefined;
	const {entries, highlighted, frame} = libraryView(state, screen);
	const entry = entries[highlighted];
	if (!entry || !('problem' in entry)) return undefined;
	const {source, message} = entry.problem;
	const text = safe`${source}: ${message}`;
	return displayWidth(text) + pointerWidth > frame.list.width ? text : undefined;
}

/** Whether what the screen shows is not any more what lies in a file. */
export const isOutdated = (state: State): boolean =>
	state.newer.size > 0 && currentScreen(state).name !== 'library';

function outdated(state: State): SafeText {
	const key = keyOnScreen(state, 'reload');
	return key === ''
		? safe`changed since it was opened; leave it and open it anew`
		: safe`changed since it was opened; ${key} reads it anew`;
}

/** A notice in the room there is: of a long path in it both ends tell, so that what there is to say of it has room. */
function inRow(state: State, notice: SafeText, right: readonly RowSegment[] = []): SafeText {
	const path = notice
		.match(/\S*[/\\]\S*/g)
		?.reduce((longest, next) => (next.length > longest.length ? next : longest));
	const over = displayWidth(notice) - roomBeside(state, right);
	if (path === undefined || over <= 0) return notice;
	const start = notice.indexOf(path);
	const end = start + path.length;
	const cells = Math.max(leastOfPath, displayWidth(path) - over);
	const cut = truncateMiddle(sliceSafe(notice, start, end), cells, state.symbols.ellipsis);
	return safe`${sliceSafe(notice, 0, start)}${cut}${sliceSafe(notice, end)}`;
}

/** Cells of a row beside what stands at its right end. */
const roomBeside = ({size}: State, right: readonly RowSegment[] = []): number =>
	size.columns - 2 - (right.length > 0 ? widthOf(right) + 2 : 0);

// Cells: the beginning and the end of a name.
const leastOfPath = 16;

const labels: Readonly<Record<Prompt['purpose'], SafeText>> = {
	find: safe`/`,
	filter: safe`filter `,
	note: safe`note `,
	write: safe`write to `,
};

/** What was looked for, as far as a status row has room for it: "find Kursk". */
export const findLabel = ({symbols}: State, query: SafeText): SafeText =>
	safe`find ${truncate(query, mostFound, symbols.ellipsis)}`;

// Cells; the rest of the row is for where one is.
const mostFound = 24;
