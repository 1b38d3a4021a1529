import {fitRight, truncate} from '../layout/columns.js';
import {outlineView} from '../state/reduce-outline.js';
import type {OutlineScreen, State} from '../state/state.js';
import {themes} from '../state/theme.js';
import {displayWidth} from '../text/display-width.js';
import {safe} from '../text/safe-text.js';
import {Frame} from './components/frame.js';
import {Picker} from './components/picker.js';
import {fitSegments, type RowSegment, sides} from './components/row.js';
import {type Hint, statusRow} from './components/status.js';

const hints: readonly Hint[] = [
	['open', safe`go there`],
	['back', safe`back`],
];

/** The parts of an article, and how far into it each begins. */
export function Outline({state, screen}: {state: State; screen: OutlineScreen}) {
	const {entries, highlighted, top, height} = outlineView(state, screen);
	const {title, faint, selection} = themes[state.theme];
	const {article} = screen;
	const width = state.size.columns - pointerWidth;
	const item = (index: number): RowSegment[] => {
		const {block, isHeading} = entries[index];
		const {text, start} = article.blocks[block];
		const percent = fitRight(safe`${Math.round((100 * start) / Math.max(1, article.original.length))}%`, 6);
		const beginning = truncate(text, width - displayWidth(percent) - 1, state.symbols.ellipsis);
		const style = index === highlighted ? selection : isHeading ? title : undefined;
		return [
			...fitSegments(state, [{text: beginning, style}], width - displayWidth(percent) - 1),
			{text: percent, style: faint},
		];
	};
	const shown = [...entries.keys()].slice(top, top + height);
	return (
		<Frame
			state={state}
			header={sides(state, [{text: article.title, style: title}], [{text: safe`Outline`, style: faint}])}
			status={statusRow(state, hints, safe`${highlighted + 1} of ${entries.length}`)}
		>
			<Picker
				items={shown.map(index => [item(index)])}
				highlighted={highlighted - top}
				pointer={isPointedAt => ({
					text: isPointedAt ? safe` ${state.symbols.pointer} ` : safe`   `,
					style: selection,
				})}
			/>
		</Frame>
	);
}

const pointerWidth = 3;
