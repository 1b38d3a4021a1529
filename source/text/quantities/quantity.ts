import type {Range} from '../words.js';

/** What a quantity measures. `points`: percentage points; `score`: of a match; `rate`: a count of things by time or head, while money or a measure by these keeps its kind. */
export type QuantityKind =
	| 'count'
	| 'money'
	| 'percent'
	| 'points'
	| 'measure'
	| 'age'
	| 'ordinal'
	| 'rate'
	| 'duration'
	| 'score';

/** How far the value holds: `over` 10 is more than 10, `at-least` 10 or more, `nearly` a little less, `about` either way. */
export type Bound = 'over' | 'at-least' | 'under' | 'up-to' | 'nearly' | 'about';

/** A figure of a text, with what it measures. The range holds all of it: number, unit, "a day"; not the bound, nor what is counted. */
export type Quantity = Range & {
	kind: QuantityKind;
	/** The value in the unit below, negative where a minus sign says so; of a range, from `value` to `upTo`; of a score, both sides'. */
	value: number;
	upTo?: number;
	/**
	By how much the value may be rounded, as it is written: 100,000 of "1.5 million" and of "half a million", 1 of "42", .1 of
	"2.5". In the same unit as the value.
	*/
	step: number;
	/**
	What the value is told in, the same for all units of one dimension: `EUR`, `USD` (ISO 4217), `m`, `m2`, `m3`, `kg`, `s`, `m/s`, `°C`, `W`.
	An age is in `year`; by how
	much it was warmer is in `Δ°C` or, as the text leaves it open, `Δ°`. What the text leaves open is a unit of its own: `crown`, `peso`, `cent`, `ton`, `gallon`, `°`.
	*/
	unit?: string;
	/** "a day", "per hour", "an hour": what it goes by. */
	per?: 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'person' | 'other';
	/** Where the words of `per` stand when what is counted is between: "a day" of "40 patients a day". */
	perRange?: Range;
	bound?: Bound;
	/** Where the words of the bound begin, when they stand before the figure. */
	boundStart?: number;
	/** A share of a whole ("two thirds of", "one in five", "half of"), as a percentage in `value` then, of kind `percent`. */
	isShare?: boolean;
	/** Of a figure in brackets that gives the one before in another unit ("300 million kroner ($28 million)"): where that one begins. */
	converts?: number;
};
