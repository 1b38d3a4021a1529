import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {readArticle} from '../../source/article/read-article.js';
import {readerView} from '../../source/state/reader-view.js';
import {remember} from '../../source/state/record-session.js';
import {reduce} from '../../source/state/reduce.js';
import {recallTheme, recallWidth} from '../../source/state/restore-session.js';
import {currentScreen, type ReaderScreen, type State} from '../../source/state/state.js';
import {emptyReadingState, type ReadingState} from '../../source/storage/reading-state.js';
import {articleOf, readSeeds} from '../seeds.js';
import {opened, press} from './pressed.js';

const seeds = readSeeds();

const open = (readingState: ReadingState = emptyReadingState, articles: readonly Article[] = seeds): State =>
	opened(articles, {readingState});
const reader = (state: State) => currentScreen(state) as ReaderScreen;
const top = (state: State) => readerView(state, reader(state)).top;
const memoryOf = (state: State, own = emptyReadingState, now = 1000) => remember(own, open(own), state, now);
const reading = () => press(open(), 'enter');

describe('marks', () => {
	it('are set with a letter, gone to, and taken away', () => {
		const marked = press(reading(), '1', '2', 'j', 'm', 'a', '9', 'j');
		expect(top(marked)).toBe(21);
		expect(top(press(marked, "'", 'a'))).toBe(12);
		const without = press(marked, "'", 'a', 'm', 'a', 'G');
		expect(without.marks.get(seeds[0].id)!.size).toBe(0);
		expect(top(press(without, "'", 'a'))).toBe(top(without));
		expect(press(without, "'", 'a').notice).toContain('no mark a');
	});

	it('name what there is, and go away with Esc and with what is no letter', () => {
		const marked = press(reading(), 'm', 'b', 'j', 'm', 'a');
		expect(press(marked, "'").notice).toContain('a b');
		for (const key of ['esc', '7', 'enter', '^N']) {
			const after = press(marked, 'm', key);
			expect(after.awaitsMark).toBeUndefined();
			expect(after.marks).toBe(marked.marks);
			expect(top(after)).toBe(top(marked));
		}

		expect(press(marked, 'm', '^C').exitCode).toBe(130);
	});

	it('let one go back from a jump, and to and fro', () => {
		expect(press(reading(), "'", "'").notice).toBe('no jump to go back from');
		const jumped = press(reading(), '5', 'j', 'G');
		const back = press(jumped, "'", "'");
		expect(top(back)).toBe(5);
		expect(top(press(back, "'", "'"))).toBe(top(jumped));
		// Going on from page to page is no jump.
		expect(top(press(reading(), '5', 'j', 'G', 'b', "'", "'"))).toBe(5);
		const found = press(press(reading(), '5', 'j'), '/', ...'Kursk', 'enter', 'N');
		expect(Math.abs(top(found) - 5)).toBeGreaterThan(20);
		expect(top(press(found, "'", "'"))).toBe(5);
	});

	it('are those of the article', () => {
		const other = press(reading(), '9', 'j', 'm', 'a', 'J');
		expect(press(other, "'", 'a').notice).toContain('no mark a');
		expect(top(press(other, 'K', "'", 'a'))).toBe(9);
	});
});

describe('an article that is opened again', () => {
	it('goes on where it was left, and says so', () => {
		const left = press(reading(), '1', '4', 'j', 'q');
		expect(top(press(left, 'enter'))).toBe(14);
		expect(press(left, 'enter').notice).toBe('went on where you were; g goes to the beginning');
		expect(top(press(left, 'enter', 'J', 'K'))).toBe(14);
		const unread = press(open(), 'enter');
		expect(unread.notice).toBeUndefined();
	});

	it('from a hit of the search, is still where it was read', () => {
		const left = press(reading(), '1', '4', 'j', 'q');
		const looked = press(left, 'S', ...'Buryatia', 'enter', 'q', 'esc');
		expect(top(press(looked, 'enter'))).toBe(14);
	});

	it.each(['Q', '^C', 't Q', '? Q'])('is where the program was left with %s, be it only at a hit', keys => {
		const looking = press(open(), 'S', ...'Buryatia', 'enter');
		expect(top(looking)).toBeGreaterThan(5);
		const left = press(looking, ...keys.split(' '));
		expect(left.exitCode).toBeDefined();
		const again = press(
			open(memoryOf(left)),
			...(seeds[0] === reader(looking).article ? [] : ['j']),
			'enter',
		);
		expect(top(again)).toBe(top(looking));
	});
});

describe('what is remembered', () => {
	const keys = ['j', 'space', 'G', 'g', 'b', 'm', "'", 'a', 'b', 'J', 'K', 'n', ']', '/', 'enter', 'o', 'q'];

	it('is recalled as it was left, whatever was done', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...keys), {maxLength: 40}), pressed => {
				const left = press(reading(), ...pressed);
				const readingState = memoryOf(left);
				const recalled = open(readingState);
				expect(recalled.places).toEqual(left.places);
				expect(recalled.progress).toEqual(left.progress);
				for (const {id} of seeds)
					expect(recalled.marks.get(id) ?? new Map()).toEqual(left.marks.get(id) ?? new Map());
				// What is only recalled is not new.
				expect(memoryOf(recalled, readingState, 2000)).toBe(readingState);
			}),
			{numRuns: 50},
		);
	});

	it('has the searches in their order, and the one that was asked again last', () => {
		const ask = (state: State, word: string) => press(state, 'S', ...word, 'esc');
		const first = ask(ask(ask(open(), 'one'), 'two'), 'three');
		const readingState = memoryOf(first);
		expect(open(readingState).queries).toEqual(['one', 'two', 'three']);
		const again = memoryOf(ask(open(readingState), 'one'), readingState, 2000);
		expect(open(again).queries).toEqual(['two', 'three', 'one']);
	});

	it('has theme and width only where a key changed them, and then as the surroundings can be', () => {
		expect(memoryOf(press(open(), 'j')).theme).toBeUndefined();
		const changed = memoryOf(press(reading(), 'T', '+'));
		expect([recallTheme(changed), recallWidth(changed)]).toEqual(['light', 76]);
		expect(recallTheme({...emptyReadingState, theme: {at: 1, value: 'sepia'}})).toBeUndefined();
		expect(recallWidth({...emptyReadingState, columnWidth: {at: 1, value: 4000}})).toBe(120);
	});

	it('counts as later than what it replaces, whatever the clock says', () => {
		const readingState = memoryOf(press(reading(), 'j', 'm', 'a'), emptyReadingState, 9_000_000);
		const after = memoryOf(press(open(readingState), 'enter', 'j', 'm', 'a'), readingState, 5);
		const [before, now] = [readingState, after].map(({articles}) => articles.get(seeds[0].id)!);
		expect(now.left!.at).toBeGreaterThan(before.left!.at);
		expect(now.marks.get('a')!.at).toBeGreaterThan(before.marks.get('a')!.at);
	});

	it('of standard input is the text, not the name', () => {
		const input = (text: string) => [
			{...readArticle(text, {name: 'standard input', format: 'text'}), id: 'stdin'},
		];
		const long = Array.from({length: 60}, (_, line) => `Paragraph ${line} of what came in.`).join('\n\n');
		const left = press(open(emptyReadingState, input(long)), 'enter', '9', 'j');
		const readingState = remember(emptyReadingState, left, left, 1);
		expect(open(readingState, input(long)).places.get('stdin')).toEqual(left.places.get('stdin'));
		expect(open(readingState, input(`${long}\n\nAnd more.`)).places.size).toBe(0);
	});
});

describe('an article that has changed', () => {
	const paragraphs = Array.from(
		{length: 40},
		(_, index) => `This is paragraph number ${index}, and no other.`,
	);
	const leave = () =>
		press(open(emptyReadingState, [articleOf(...paragraphs)]), 'enter', '2', '0', 'j', 'm', 'x');
	const textAt = (state: State) => reader(state).article.blocks[reader(state).place.block].text;
	const reopened = (...changed: string[]) => {
		const left = leave();
		const readingState = remember(emptyReadingState, left, left, 1);
		return press(open(readingState, [articleOf(...changed)]), 'enter');
	};

	it('goes on at the same words', () => {
		for (const state of [reopened('New at the top.', ...paragraphs), reopened(...paragraphs.slice(3))]) {
			expect(textAt(state)).toBe(textAt(leave()));
			expect(top(press(state, 'G', "'", 'x'))).toBe(top(state));
		}
	});

	it('keeps its places and marks when it is read anew meanwhile', () => {
		const left = leave();
		const [old] = left.articles;
		const changed = reduce(left, {type: 'reread', old, article: articleOf('New at the top.', ...paragraphs)});
		const noted = changed.places.get(old.id)!;
		expect(changed.articles[0].blocks[noted.block].text).toBe(textAt(left));
		expect(top(press(changed, 'G', "'", 'x'))).toBe(top(changed));
	});

	it('goes on near by where they are gone, and within it where it became short', () => {
		const state = reopened(...paragraphs.map(paragraph => paragraph.replace('This', 'That')));
		expect(reader(state).place.block).toBe(reader(leave()).place.block);
		expect(reader(reopened('Short.')).place).toEqual({block: 0, offset: 0});
	});
});
