import {truncate} from '../../layout/columns.js';
import {shortAddress} from '../../layout/short-address.js';
import {keyOnScreen} from '../../state/key-on-screen.js';
import {keyLabel} from '../../state/keys.js';
import type {LinkOnScreen} from '../../state/links-on-screen.js';
import type {LinkChoice, ReaderScreen, State} from '../../state/state.js';
import {themes} from '../../state/theme.js';
import {joinSafe, onOneLine, type SafeText, safe, sliceSafe} from '../../text/safe-text.js';
import type {Range} from '../../text/words.js';
import {type RowSegment, sides, widthOf} from './row-segments.js';
import {statusRow} from './status.js';

/** The links of a row that can still be meant: those that begin with what has been typed. A screen reader is told of one at a time. */
export const lettersOf = (
	{choosesLink, forScreenReader}: State,
	links: readonly LinkOnScreen[],
	row: number,
): LinkOnScreen[] =>
	choosesLink && !forScreenReader
		? links.filter(link => link.row === row && link.letters.startsWith(choosesLink.typed))
		: [];

// Cells of an address; where a longer one has less room, the keys go.
const leastAddress = 40;

/** The row at the foot while a link is chosen: the address of the current one, and what the keys do with it. */
export function linkStatus(
	state: State,
	{article}: ReaderScreen,
	links: readonly LinkOnScreen[],
	choice: LinkChoice,
): RowSegment[] {
	const {link, letters, block} = links[choice.current] ?? links[0] ?? {};
	if (!link || state.notice !== undefined) return statusRow(state, [], safe``);
	const {faint, linkLetter} = themes[state.theme];
	const {columns} = state.size;
	// Who hears the screen does not hear where the letters stand.
	const words = state.forScreenReader
		? safe`${wordsOf(article.blocks[block].text, link, state.symbols.ellipsis)}: `
		: safe``;
	const before: RowSegment[] = [{text: letters, style: linkLetter}, {text: safe` ${words}`}];
	const keys = keysFor(state, choice, link.href);
	const needed = Math.min(leastAddress, link.href.length);
	const right = [keys, keys.slice(0, 2), keys.slice(0, 1), []]
		.map(some => joinSafe(some, safe`  `))
		.find(text => text === '' || columns - text.length - widthOf(before) - 4 >= needed);
	const room = columns - 2 - widthOf(before) - (right ? right.length + 2 : 0);
	const address = shortAddress(link.href, room, state.symbols.ellipsis);
	return sides(state, [...before, {text: address}], right ? [{text: right, style: faint}] : []);
}

// Cells.
const mostWords = 24;

const wordsOf = (text: SafeText, {start, end}: Range, ellipsis: SafeText): SafeText =>
	truncate(onOneLine(sliceSafe(text, start, end)), mostWords, ellipsis);

function keysFor(state: State, {opensIn}: LinkChoice, href: string): SafeText[] {
	const {symbols} = state;
	const enter = keyLabel('enter', symbols);
	const tab = safe`${keyLabel('tab', symbols)} next`;
	if (!/^https?:/.test(href)) return [safe`${enter} writes to it`, tab];
	const browse = keyOnScreen(state, 'browse');
	return opensIn === 'reader'
		? [safe`${enter} opens it here`, safe`${browse} in the browser`, tab]
		: [safe`${enter} opens it in the browser`, safe`${browse} here`, tab];
}
