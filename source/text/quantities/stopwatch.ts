import type {FigureToken} from './figure-tokens.js';
import type {SimpleQuantity} from './simple-quantity.js';

/** How long something took, as a stopwatch shows it: "2:08:14". Behind "at", or before "pm", that is a time of day. */
export function stopwatchAt(tokens: readonly FigureToken[], at: number): SimpleQuantity | undefined {
	const to = at + 5;
	const parts = [tokens[at], tokens[at + 2], tokens[at + 4]];
	if (!parts.every(part => part?.sort === 'digits')) return undefined;
	const isLinked = tokens.slice(at + 1, to).every(({isGlued}) => isGlued);
	if (!isLinked || tokens[at + 1].text !== ':' || tokens[at + 3].text !== ':') return undefined;
	const [hours, minutes, seconds] = parts.map(({text}) => text);
	if (!/^\d{1,2}$/.test(hours) || !/^[0-5]\d$/.test(minutes) || !/^[0-5]\d(?:[.,]\d{1,3})?$/.test(seconds))
		return undefined;
	const [before, next] = [tokens[at - 1], tokens[to]];
	if (
		clocks.has(before?.lower ?? '') ||
		clocks.has(next?.lower ?? '') ||
		(next?.isGlued && next.text === ':')
	)
		return undefined;
	const value = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'));
	const step = /[.,]/.test(seconds) ? Number(`1e-${seconds.length - 3}`) : 1;
	const numeral = {from: at, to, value, step, inDigits: true, scale: 1};
	return {kind: 'duration', value, step, unit: 's', isBare: false, from: at, to, numeral};
}

const clocks = new Set(
	'at by until from since am pm a.m. p.m. gmt utc et bst cet uhr um à vers las alle às om klokken kl o w godzinie в о об'.split(
		' ',
	),
);
