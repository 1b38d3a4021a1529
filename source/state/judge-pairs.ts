import type {Verdict} from '../compare/comparison.js';
import {type JudgementChange, judge} from '../compare/judge-pair.js';
import {longestNote} from '../compare/judgement-of.js';
import type {NumberedPair} from '../compare/numbered-pairs.js';
import {withThousands} from '../layout/columns.js';
import {betweenCharacters} from '../text/between-characters.js';
import {type SafeText, safe, sliceSafe, toSafeText} from '../text/safe-text.js';
import {soleSide} from './compare-view.js';
import {shownPairs} from './comparisons.js';
import {keyOnScreen} from './key-on-screen.js';
import type {CompareScreen, NotePrompt, State} from './state.js';
import {editField, type TextField, textField} from './text-field.js';

/** The current pair, or why there is none that can be judged. */
function pairToJudge(state: State, screen: CompareScreen): {pair: NumberedPair} | {notice: SafeText} {
	if (screen.unpaired)
		return {
			notice: safe`only one of the two says this; ${keyOnScreen(state, 'pair-by-hand')} pairs sentences`,
		};
	if (soleSide(screen.view))
		return {notice: safe`no pair is shown here; ${keyOnScreen(state, 'next-view')} goes on to the pairs`};
	const pair = shownPairs(screen)[screen.pair];
	return pair
		? {pair}
		: {notice: safe`there is no pair here; ${keyOnScreen(state, 'pair-by-hand')} pairs two sentences`};
}

/** The state with what a person says of two passages; its screens follow (judged-screens.ts). */
export const withJudgement = (
	state: State,
	{comparison}: CompareScreen,
	passages: Pick<NumberedPair, 'a' | 'b'>,
	change: JudgementChange,
): State => ({
	...state,
	judgements: judge(state.judgements, state.person, comparison, passages, change, state.now),
});

/** `a` and `A`: judges the current pair; a verdict that it has already is taken back. */
export function judgeCurrent(state: State, screen: CompareScreen, verdict: Verdict): State {
	const found = pairToJudge(state, screen);
	if ('notice' in found) return {...state, notice: found.notice};
	const {pair} = found;
	const isTakenBack = pair.judgement?.ownVerdict === verdict;
	const key = keyOnScreen(state, verdict === 'right' ? 'judge-right' : 'judge-wrong');
	const said = isTakenBack
		? safe`pair ${pair.number}: not judged any more`
		: verdict === 'right'
			? safe`pair ${pair.number} is right; ${key} again takes that back`
			: safe`pair ${pair.number} is put aside; ${key} again takes that back`;
	return {...withJudgement(state, screen, pair, {verdict: isTakenBack ? null : verdict}), notice: said};
}

/** `i`: a line for what there is to note of the current pair, with what was noted before. */
export function openNote(state: State, screen: CompareScreen): State {
	const found = pairToJudge(state, screen);
	if ('notice' in found) return {...state, notice: found.notice};
	const field = textField(found.pair.judgement?.note ?? safe``);
	return {...state, prompt: {purpose: 'note', field, before: screen}};
}

/** A key in that line: Enter keeps what stands there, and an empty line takes the note back; Esc leaves it as it was. */
export function pressInNote(state: State, prompt: NotePrompt, key: string): State {
	const {prompt: _, ...rest} = state;
	if (key === 'esc') return rest;
	if (key === 'enter') return saveNote(rest, prompt.before, toSafeText(prompt.field.text.trim()));
	const field = editField(prompt.field, key);
	return field ? {...state, prompt: inNote(prompt, field)} : state;
}

/** The line with what was typed or pasted, as far as a note may be long: what is behind that would be shown nowhere. */
export function inNote({problem: _, ...prompt}: NotePrompt, field: TextField): NotePrompt {
	if (field.text.length <= longestNote) return {...prompt, field};
	const {text: before, cursor} = prompt.field;
	const added = sliceSafe(field.text, cursor, field.cursor);
	const room = Math.max(0, longestNote - before.length);
	const kept = sliceSafe(added, 0, betweenCharacters(added, room) > room ? room - 1 : room);
	const cut = {
		text: safe`${sliceSafe(before, 0, cursor)}${kept}${sliceSafe(before, cursor)}`,
		cursor: cursor + kept.length,
	};
	return {...prompt, field: cut, problem: safe`a note has ${withThousands(longestNote)} characters at most`};
}

/** The state with a note that is being typed kept as it stands: nobody can end the line any more. */
export function withTypedNote(state: State): State {
	const {prompt} = state;
	if (prompt?.purpose !== 'note') return state;
	return pressInNote(state, prompt, 'enter');
}

function saveNote(state: State, screen: CompareScreen, note: SafeText): State {
	const found = pairToJudge(state, screen);
	if ('notice' in found || note === (found.pair.judgement?.note ?? '')) return state;
	const said = note === '' ? safe`the note is gone` : safe`noted of pair ${found.pair.number}`;
	return {...withJudgement(state, screen, found.pair, {note}), notice: said};
}
