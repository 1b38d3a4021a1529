import {quantitiesIn} from '../../../source/text/quantities/quantities-in.js';
import type {Quantity} from '../../../source/text/quantities/quantity.js';

/** The quantities of a sentence in words: "over 35000000 USD", "3..5 m /day", "age 34". */
export const described = (text: string, language: string | undefined = 'en'): string =>
	quantitiesIn(text, language).map(describe).join('; ');

function describe({kind, value, upTo, unit, per, bound, isShare, converts}: Quantity): string {
	const figure = `${rounded(value)}${upTo === undefined ? '' : `..${rounded(upTo)}`}`;
	const name =
		kind === 'age' || kind === 'ordinal' || kind === 'score' || kind === 'points' ? kind : undefined;
	const shown = kind === 'percent' ? '%' : kind === 'age' ? undefined : unit;
	return [
		bound,
		name,
		figure,
		shown,
		isShare && 'share',
		per && `/${per}`,
		converts !== undefined && 'converted',
	]
		.filter(part => part !== undefined && part !== false)
		.join(' ');
}

const rounded = (value: number) => Number(value.toPrecision(5));
