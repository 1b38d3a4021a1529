import {Text} from 'ink';
import type {RowSegment} from './row-segments.js';

/** One row of the screen. It never wraps: what does not fit was cut before. */
export function Row({segments}: {segments: readonly RowSegment[]}) {
	if (segments.every(({text}) => text === '')) return <Text> </Text>;
	return (
		<Text wrap="truncate">
			{segments.map(({text, style}, index) => (
				<Text
					key={index}
					color={style?.color}
					backgroundColor={style?.background}
					bold={style?.bold}
					dimColor={style?.dim}
					underline={style?.underline}
					inverse={style?.inverse}
				>
					{text}
				</Text>
			))}
		</Text>
	);
}
