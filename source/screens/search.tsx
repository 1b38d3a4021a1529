import {Box} from 'ink';
import {layoutArticle, lineAt} from '../layout/article-lines.js';
import {counted, spaces, truncate} from '../layout/columns.js';
import {excerptAround} from '../layout/excerpt.js';
import {topAround} from '../layout/scroll.js';
import {litSegments} from '../layout/segments.js';
import type {Answer, Hit} from '../search/create-search.js';
import {searchView} from '../state/reduce-search.js';
import {asksNothing} from '../state/searching.js';
import type {SearchScreen, State} from '../state/state.js';
import {themes} from '../state/theme.js';
import {type SafeText, safe} from '../text/safe-text.js';
import {Frame} from './components/frame.js';
import {Picker} from './components/picker.js';
import {Row, type RowSegment, sides} from './components/row.js';
import {fieldSegments, statusRow} from './components/status.js';

/** A line to type in, the passages that answer it, and the highlighted one in its surroundings. */
export function Search({state, screen}: {state: State; screen: SearchScreen}) {
	const {answer, frame, shown, highlighted, top} = searchView(state, screen);
	const {hits} = answer;
	const isEmpty = asksNothing(screen.field.text);
	const {title, faint, selection} = themes[state.theme];
	const visible = hits.slice(top, top + shown);
	const hit = hits[highlighted];
	const pointer = (isSelected: boolean): RowSegment => ({
		text: isSelected ? safe` ${state.symbols.pointer} ` : spaces(3),
		style: selection,
	});
	const typed = sides(
		state,
		[
			{text: safe`S `, style: faint},
			...fieldSegments(screen.field),
			{text: isEmpty ? safe` type some words; misspelt ones are found too` : safe``, style: faint},
		],
		isEmpty ? [] : [{text: countText(answer), style: faint}],
	);
	return (
		<Frame
			state={state}
			header={sides(
				state,
				[{text: safe`Search`, style: title}],
				[{text: counted(state.articles.length, safe`article`), style: faint}],
			)}
			status={statusRow(
				state,
				[
					['open', safe`open there`],
					['back', safe`back`],
				],
				position(answer, highlighted),
			)}
		>
			<Row segments={typed} />
			<Box flexDirection={frame.beside ? 'row' : 'column'}>
				<Box flexDirection="column" width={frame.list.width} flexShrink={0}>
					{visible.length > 0 ? (
						<Picker
							items={visible.map(other => hitRows(state, other, frame.list.width - 3))}
							highlighted={highlighted - top}
							pointer={pointer}
						/>
					) : (
						<Row segments={[{text: nothingFound, style: faint}]} />
					)}
				</Box>
				{hit && frame.preview.height > 0 && (
					<Box
						flexDirection="column"
						marginLeft={frame.beside ? 2 : frame.preview.left}
						marginTop={frame.beside ? 0 : 1}
					>
						{surroundings(state, hit, frame.preview).map((segments, row) => (
							<Row key={row} segments={segments} />
						))}
					</Box>
				)}
			</Box>
		</Frame>
	);
}

const nothingFound = safe`   nothing found; fewer or other words may help`;

const countText = ({passages, articles}: Answer): SafeText =>
	safe`${counted(passages, safe`passage`)} in ${counted(articles, safe`article`)}`;

/** Where one is among the hits that are listed, which may be fewer than there are. */
function position({hits, passages}: Answer, highlighted: number): SafeText {
	if (hits.length === 0) return safe``;
	const all = hits.length < passages ? safe`the best ${hits.length}` : safe`${hits.length}`;
	return safe`${highlighted + 1} of ${all}`;
}

/** A passage with its words lit, and the article it is from. */
function hitRows({symbols, theme}: State, {article, block, ranges}: Hit, width: number): RowSegment[][] {
	const {faint, hit} = themes[theme];
	const {text} = article.blocks[block];
	const excerpt = excerptAround(text, ranges, width - 1);
	const from = article.outlet ? safe`${article.title} ${symbols.dot} ${article.outlet}` : article.title;
	return [
		[
			{text: excerpt.cutBefore ? symbols.ellipsis : safe``, style: faint},
			...litSegments(
				text,
				excerpt,
				ranges.map(range => ({...range, style: hit})),
			),
			{text: excerpt.cutAfter ? symbols.ellipsis : safe``, style: faint},
		],
		[{text: truncate(from, width - 1, symbols.ellipsis), style: faint}],
	];
}

/** The rows of the article around a hit, its words lit. */
function surroundings(
	{theme}: State,
	{article, block, ranges}: Hit,
	{width, height}: {width: number; height: number},
): RowSegment[][] {
	const {faint, hit} = themes[theme];
	const lines = layoutArticle(article, {width, furniture: false});
	const top = topAround(lineAt(lines, {block, offset: ranges[0]?.start ?? 0}), height, lines.length);
	return lines.slice(top, top + height).map(line => {
		if (!line.range) return [];
		const lit = line.block === block ? ranges.map(range => ({...range, style: {...hit, dim: false}})) : [];
		return litSegments(
			article.blocks[line.block].text,
			line.range,
			lit,
			line.block === block ? undefined : faint,
		);
	});
}
