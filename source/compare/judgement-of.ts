import {type JudgedPair, type Judgements, mergeOfPerson, type Said} from '../storage/judgements.js';
import type {Timed} from '../storage/registers.js';
import {toSafeText} from '../text/safe-text.js';
import type {Judgement, OthersJudgement} from './comparison.js';

// Characters. What somebody else has written may have any length, and is shown on every screen and in every report.
export const longestNote = 1000;
export const longestName = 60;

/**
What all that was said of a pair amounts to; undefined where nobody says anything any more. A person who paired passages, or
did so no more, counts before others who did.
*/
export function judgementOf(said: JudgedPair['said'], {mine, people}: Judgements): Judgement | undefined {
	const own = [...said].flatMap(([id, words]) => (mine.has(id) ? [words] : [])).reduce(mergeOfPerson, {});
	const others = [...said]
		.filter(([id]) => !mine.has(id))
		.sort(([x, a], [y, b]) => lastChange(b) - lastChange(a) || (x < y ? -1 : 1));
	const latest = latestOf(others.flatMap(([, {verdict}]) => (verdict?.value ? [verdict] : [])));
	const pairing = own.byHand ?? latestOf(others.flatMap(([, {byHand}]) => byHand ?? []));
	// What one has paired oneself is not put aside by others.
	const ownVerdict = own.verdict?.value ?? undefined;
	const verdict = ownVerdict ?? (own.byHand?.value ? undefined : (latest?.value ?? undefined));
	const judgement: Judgement = {
		...(verdict && {verdict}),
		...(ownVerdict && {ownVerdict}),
		...(own.note?.value && {note: shownNote(own.note.value)}),
		...(pairing?.value && {isByHand: true}),
		others: others.flatMap(([id, words]) => othersJudgement(words, people.get(id)?.value ?? '')),
	};
	return Object.keys(judgement).length > 1 || judgement.others.length > 0 ? judgement : undefined;
}

function othersJudgement({verdict, note}: Said, name: string): OthersJudgement[] {
	if (!verdict?.value && !note?.value) return [];
	return [
		{
			by: toSafeText(name.slice(0, longestName)),
			...(verdict?.value && {verdict: verdict.value}),
			...(note?.value && {note: shownNote(note.value)}),
		},
	];
}

const shownNote = (note: string) => toSafeText(note.slice(0, longestNote));

const latestOf = <Value>(all: readonly Timed<Value>[]): Timed<Value> | undefined =>
	all.reduce<Timed<Value> | undefined>((last, next) => (last && last.at >= next.at ? last : next), undefined);

const lastChange = ({verdict, note, byHand}: Said): number =>
	Math.max(verdict?.at ?? 0, note?.at ?? 0, byHand?.at ?? 0);
