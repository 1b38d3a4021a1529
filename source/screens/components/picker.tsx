import {Box} from 'ink';
import SelectInput from 'ink-select-input';
import type {ComponentProps} from 'react';
import {Row, type RowSegment} from './row.js';

type PickerProps = {
	/** The visible items of a list, each of one or more rows of the screen, without the pointer. */
	items: readonly (readonly (readonly RowSegment[])[])[];
	/** Index of the highlighted one among them. */
	highlighted: number;
	/** What stands before a row: the pointer, or as many spaces. */
	pointer: (isPointedAt: boolean) => RowSegment;
};

type ItemProps = {
	rows: readonly (readonly RowSegment[])[];
	pointer: PickerProps['pointer'];
	isSelected?: boolean;
};

/**
A list with one item highlighted. The reducer knows which items are visible and which one is highlighted, and handles
the keys, so ink-select-input is given only those items and no focus; another key makes it take another highlight.
*/
export function Picker({items, highlighted, pointer}: PickerProps) {
	return (
		<SelectInput
			key={`${highlighted} ${items.length}`}
			items={items.map((rows, index) => ({label: '', value: index, rows, pointer}))}
			initialIndex={highlighted}
			isFocused={false}
			indicatorComponent={Nothing}
			itemComponent={Item as unknown as ComponentProps<typeof SelectInput>['itemComponent']}
		/>
	);
}

const Nothing = () => null;

/** It is given all that an item holds besides its label. */
function Item({rows, pointer, isSelected = false}: ItemProps) {
	return (
		<Box flexDirection="column">
			{rows.map((segments, row) => (
				<Row key={row} segments={[pointer(isSelected && row === 0), ...segments]} />
			))}
		</Box>
	);
}
