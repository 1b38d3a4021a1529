/** A number in a sentence, in digits or words, with its scale: tokens `from` to before `to`. */
export type Numeral = {
	from: number;
	to: number;
	value: number;
	/** By how much it may be rounded, as it is written. */
	step: number;
	inDigits: boolean;
	/** What it was multiplied by last: 1 for none. */
	scale: number;
	/** "a", "one", "half a", "a quarter of a": no number unless a unit follows, or what can be counted so. */
	needs?: 'unit' | 'counted';
	/** "une quinzaine". */
	isRounded?: boolean;
};
