import {Box} from 'ink';
import type {ReactNode} from 'react';
import {frameOf} from '../../layout/geometry.js';
import type {State} from '../../state/state.js';
import {Row, type RowSegment} from './row.js';

type FrameProps = {
	state: State;
	header: readonly RowSegment[];
	status: readonly RowSegment[];
	children: ReactNode;
};

/** A header row, the body, a status row; nothing else is permanent. */
export function Frame({state, header, status, children}: FrameProps) {
	const {air, body} = frameOf(state.size.rows);
	return (
		<Box flexDirection="column" height={state.size.rows} overflow="hidden">
			<Row segments={header} />
			{air > 0 && <Row segments={[]} />}
			<Box flexDirection="column" height={body} overflow="hidden">
				{children}
			</Box>
			{air > 0 && <Row segments={[]} />}
			<Row segments={status} />
		</Box>
	);
}
