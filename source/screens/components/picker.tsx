import SelectInput from 'ink-select-input';
import type {ComponentProps} from 'react';
import type {Drawing} from '../drawing.js';
import type {RowSegment} from './row-segments.js';
import {Rows} from './rows.js';

/**
A list with one item highlighted. The reducer knows which items are visible and which one is highlighted, and handles
the keys, so ink-select-input is given only those items and no focus; another key makes it take another highlight.
*/
export function Picker({items, highlighted}: NonNullable<Drawing['list']>) {
	return (
		<SelectInput
			key={`${highlighted} ${items.length}`}
			items={items.map((rows, index) => ({label: '', value: index, rows}))}
			initialIndex={highlighted}
			isFocused={false}
			indicatorComponent={Nothing}
			itemComponent={Item as unknown as ComponentProps<typeof SelectInput>['itemComponent']}
		/>
	);
}

const Nothing = () => null;

/** It is given all that an item holds besides its label. */
const Item = ({rows}: {rows: RowSegment[][]}) => <Rows rows={rows} />;
