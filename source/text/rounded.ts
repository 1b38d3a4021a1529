/** A number without the noise of binary fractions: .3 for .1 + .2. */
export const rounded = (value: number): number => Number(value.toPrecision(12));
