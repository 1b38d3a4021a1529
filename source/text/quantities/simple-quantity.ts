import type {Numeral} from './numeral.js';
import type {Quantity} from './quantity.js';
import type {UnitName} from './units.js';

/** A figure with its unit, without what stands around it: tokens `from` to before `to`. */
export type SimpleQuantity = Pick<Quantity, 'kind' | 'value' | 'step' | 'unit' | 'upTo' | 'isShare'> & {
	from: number;
	to: number;
	/** A number without unit, percent sign or currency. */
	isBare: boolean;
	numeral: Numeral;
	/** The unit, for what follows in a smaller one: "an hour and 50 minutes". */
	measure?: UnitName;
	/** What cannot be told (pounds of money or weight): it is no figure, and no part of it is. */
	isNone?: boolean;
	isRounded?: boolean;
};

/** `labelFrom`: where the unit stands before the number. */
export type Figure = Omit<SimpleQuantity, 'from'> & {labelFrom?: number};
