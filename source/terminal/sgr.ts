/** How a cell is drawn. One table gives the same looks as the same object, so that they can be compared by `===`. */
export type CellStyle = {
	/** The parameter that sets each attribute, in the order of `resets`; empty where it is off. */
	readonly set: readonly string[];
	/** What sets all of it from plain: `1;33`. */
	readonly key: string;
};

// For each attribute the parameter that takes it away: bold, dim, italic, underline, blink, inverse, hidden, struck
// through, overlined, text colour, background (ECMA-48, 8.3.117). Bold and dim go together.
const resets = ['22', '22', '23', '24', '25', '27', '28', '29', '55', '39', '49'];
const attributes = ['1', '2', '3', '4', '5', '7', '8', '9', '53'];
const [bold, dim, textColor, background] = [0, 1, 9, 10];

/** No attribute, no colour: the same object in every table. */
export const plain: CellStyle = {set: resets.map(() => ''), key: ''};

/**
The styles of one screen, each of them one object, and the sequences that lead from one to another. A screen has only as
many styles as there are looks, but asks for them at every cell: each is worked out once. Only styles of one table can be
compared.
*/
export class StyleTable {
	readonly #styles = new Map([[plain.key, plain]]);
	readonly #changes = new Map<string, CellStyle | undefined>();
	readonly #transitions = new Map<string, string>();

	/**
	The style after a Select Graphic Rendition with these parameters (`1;33`, or none), or undefined when one of them is
	not known: it cannot be said then how the text after it looks.
	*/
	after(style: CellStyle, parameters: string): CellStyle | undefined {
		return remembered(this.#changes, `${style.key}m${parameters}`, () => {
			const set = changed(style.set, parameters);
			return set && this.#interned(set);
		});
	}

	/** The shortest sequence that leads from one style to another; empty when they are the same. */
	transition(from: CellStyle, to: CellStyle): string {
		if (from === to) return '';
		return remembered(this.#transitions, `${from.key}m${to.key}`, () => shortest(from, to));
	}

	#interned(set: readonly string[]): CellStyle {
		const key = set.filter(Boolean).join(';');
		return remembered(this.#styles, key, () => ({set, key}));
	}
}

/** What is in a table, made when it is not there yet. */
function remembered<Value>(table: Map<string, Value>, key: string, make: () => Value): Value {
	const value = table.get(key);
	if (value !== undefined) return value;
	const made = make();
	table.set(key, made);
	return made;
}

function changed(before: readonly string[], parameters: string): readonly string[] | undefined {
	let set = [...before];
	const rest = parameters.split(';');
	for (let parameter = rest.shift(); parameter !== undefined; parameter = rest.shift()) {
		const number = Number(parameter || 0);
		const attribute = attributes.indexOf(parameter);
		if (number === 0) set = [...plain.set];
		else if (attribute >= 0) set[attribute] = parameter;
		else if (resets.includes(parameter))
			set = set.map((on, index) => (resets[index] === parameter ? '' : on));
		else if (isIn(number, 30, 37) || isIn(number, 90, 97)) set[textColor] = parameter;
		else if (isIn(number, 40, 47) || isIn(number, 100, 107)) set[background] = parameter;
		else if (number === 38 || number === 48) {
			const color = [parameter, ...rest.splice(0, rest[0] === '5' ? 2 : 4)];
			if (!/^(?:5;\d+|2;\d+;\d+;\d+)$/.test(color.slice(1).join(';'))) return undefined;
			set[number === 38 ? textColor : background] = color.join(';');
		} else return undefined;
	}

	return set;
}

const isIn = (number: number, first: number, last: number) => number >= first && number <= last;

function shortest(from: CellStyle, to: CellStyle): string {
	const anew = to === plain ? '' : from === plain ? to.key : `0;${to.key}`;
	const off = new Set(resets.filter((_, index) => from.set[index] !== '' && to.set[index] === ''));
	// What takes away bold takes away dim too.
	const isWeightGone = off.has(resets[bold]);
	const on = to.set.filter(
		(parameter, index) =>
			parameter !== '' &&
			(parameter !== from.set[index] || (isWeightGone && (index === bold || index === dim))),
	);
	const onward = [...off, ...on].join(';');
	return `\u001B[${anew.length <= onward.length ? anew : onward}m`;
}
