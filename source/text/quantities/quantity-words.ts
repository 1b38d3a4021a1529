import type {Bound, Quantity} from './quantity.js';
import type {CurrencyName, UnitName} from './units.js';

/**
What a language says quantities with. Lower case; `ё` is written `е`. Lists of words have a space between two, lists of
phrases a bar; in a phrase its tokens have a space between two, marks too: `- year - old`, `d' euros`.
*/
export type QuantityWords = {
	/** The mark in front of decimals. The other one divides thousands. */
	decimal: '.' | ',';
	/** Number words by value, up to 900: all forms in which they count. */
	numbers: Readonly<Record<number, string>>;
	/** Words that make hundreds of the number before them. */
	hundred: string;
	/** Words that multiply, by factor. */
	scales: Readonly<Record<number, string>>;
	/** Abbreviated scales, also set close behind digits; `m` stands for million only where nothing says metre. */
	shortScales: Readonly<Record<number, string>>;
	/** Scales that are numbers by themselves ("mille"), without "a" or "one" in front. */
	loneScales: string;
	/** How number words are written together: "ventidue" or "zweiundzwanzig", with what stands between. */
	glued?: {onesFirst?: string; pieces?: Readonly<Record<number, string>>};
	/** Sixty-ten, four-twenty-twelve. */
	isVigesimal?: boolean;
	/** What may stand between the parts of a number ("hundred and two", "treinta y dos"). */
	joins: string;
	/** What is written for the decimal mark in words ("two point five"). */
	point: string;
	/** "a", which is one before a scale and some units. */
	articles: string;
	/** "one" where it is no article, and may be a pronoun. */
	ones: string;
	/** Words for one and a half and the like, and for numbers that are rounded: "quinzaine". */
	mixed: Readonly<Record<number, string>>;
	rounded: Readonly<Record<number, string>>;
	/** "half" before a unit or scale, "and a half" behind a number or unit, "the half" as a share. */
	half: string;
	andHalf: string;
	partsOf: Readonly<Record<number, string>>;
	/** Fractions by denominator, and what makes a share of one that might be an ordinal. */
	fractions: Readonly<Record<number, string>>;
	of: string;
	/** "one in five": what stands between the two. "Every fifth": what stands before the ordinal. */
	outOf: string;
	every: string;
	/** Ordinals by value in words, and what is set close behind digits. */
	ordinals: Readonly<Record<number, string>>;
	ordinalEndings: string;
	/** A full stop behind digits makes an ordinal of them. */
	hasOrdinalStop?: boolean;
	/** "minus" before a number. */
	minus: string;
	/** Behind degrees: "below zero"; and "warmer", which makes a difference of them. */
	belowZero: string;
	warmer: string;
	/** Behind an ordinal that is an age: "birthday". */
	birthday: string;
	percent: string;
	points: string;
	basisPoints: string;
	/** What makes points of a half: "medio punto". */
	bareHalfPoints: string;
	units: Readonly<Partial<Record<UnitName, string>>>;
	currencies: Readonly<Partial<Record<CurrencyName, string>>>;
	/** What may stand between a scale and what is counted or the currency: "de" of "3 millones de euros". */
	unitLinks: string;
	boundsBefore: Readonly<Partial<Record<Bound, string>>>;
	boundsAfter: Readonly<Partial<Record<Bound, string>>>;
	between: string;
	betweenAnd: string;
	from: string;
	to: string;
	/** Words before "from 15 to 90" that make a range of it, and words after which "20 to 30" is none. By their beginnings. */
	rangeCues: string;
	changeCues: string;
	rates: Readonly<Partial<Record<NonNullable<Quantity['per']>, string>>>;
	/** What stands behind or before the years of an age; `ageNouns`: "man" of "homme de 34 ans". */
	ageAfter: string;
	ageBefore: string;
	/** What stands before "34 years" where that is an age. */
	ageYears: string;
	/** Beginnings of what follows a number and a hyphen: "34-jährig". */
	ageEndings: string;
	/** Words before a number that make a name of it: "section", "room". */
	labels: string;
	/** Words in the name of a street, behind it or before it. */
	streets: string;
	/** Endings of street names in one word. */
	streetEndings: string;
	/** Words before a year. */
	beforeYear: string;
	/** Behind a number: "times", "o'clock", and what else makes no quantity of it. */
	notBefore: string;
	/** "Several", "a few": no number, whatever scale follows. */
	vague: string;
	/** Beginnings of words of winning and losing, before a score. */
	scoreCues: string;
	/** Words that may be counted with "one": persons, and what happened to them. */
	countedByOne: string;
	/** Words after which "one" counts. */
	beforeOne: string;
};
