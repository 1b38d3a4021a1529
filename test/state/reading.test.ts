import {describe, expect, it} from 'vitest';
import {readArticle} from '../../source/article/read-article.js';
import {citationLines} from '../../source/report/citation-lines.js';
import {readerView} from '../../source/state/reader-view.js';
import {currentScreen, type OutlineScreen, type ReaderScreen, type State} from '../../source/state/state.js';
import {runToEnd} from '../../source/text/in-steps.js';
import {articleOf, readSeeds} from '../seeds.js';
import {opened, press} from './pressed.js';

const paragraphs = (word: string) =>
	Array.from({length: 30}, (_, at) => `${word} paragraph ${at}.`).join('\n\n');
// Headings are blocks 0, 2 and 33.
const parts = readArticle(
	`# Title\n\nFirst words.\n\n## Part one\n\n${paragraphs('Early')}\n\n## Part two\n\n${paragraphs('Late')}`,
	{name: 'parts.md', format: 'markdown'},
);
const seeds = readSeeds();
const plain = articleOf('First of them.', 'Second of them.', 'Third of them.');
const reader = (state: State) => currentScreen(state) as ReaderScreen;
const top = (state: State) => readerView(state, reader(state)).top;
const reading = () => press(opened([parts, plain]), 'enter');

describe('headings', () => {
	it.each([
		[[']'], 2],
		[[']', ']'], 33],
		[['2', ']'], 33],
		[['9', ']'], 33],
		[['9', ']', '['], 2],
		[['9', ']', '2', '['], 0],
		[['G', '['], 33],
		[['G', '9', '['], 0],
	])('are gone to one by one, and by their number: %j', (keys, block) => {
		expect(reader(press(reading(), ...keys)).place).toEqual({block, offset: 0});
	});

	it('stay where they are when there is none further', () => {
		const last = press(reading(), ']', ']');
		expect(reader(press(last, ']')).place).toEqual(reader(last).place);
	});
});

describe('the outline', () => {
	const outline = (state: State) => currentScreen(state) as OutlineScreen;

	it('opens at the part that is read, and goes to the one that is chosen', () => {
		expect(outline(press(reading(), 't'))).toMatchObject({name: 'outline', highlighted: 0, top: 0});
		expect(outline(press(reading(), '1', '0', 'j', 't')).highlighted).toBe(1);
		expect(outline(press(reading(), 'G', 't')).highlighted).toBe(2);
		expect(outline(press(reading(), 't', 'j')).highlighted).toBe(1);
		expect(outline(press(reading(), 't', 'G', 'j')).highlighted).toBe(2);
		expect(reader(press(reading(), 't', 'G', 'enter')).place).toEqual({block: 33, offset: 0});
		expect(reader(press(reading(), 't', 'G', 'k', 'enter')).place).toEqual({block: 2, offset: 0});
	});

	it.each(['esc', 'q', 't'])('is left as it was with %s', key => {
		const before = press(reading(), '1', '0', 'j');
		expect(press(before, 't', 'G', key).screens).toEqual(before.screens);
	});

	it('has the beginnings of paragraphs where there is no heading', () => {
		const state = press(opened([plain]), 'enter', 't', 'j', 'enter');
		expect(plain.blocks[reader(state).place.block].text).toBe('Second of them.');
	});

	it('scrolls with the highlighted part', () => {
		const many = readArticle(
			Array.from({length: 60}, (_, at) => `## Part ${at}\n\nWords of it.`).join('\n\n'),
			{name: 'many.md', format: 'markdown'},
		);
		const state = press(opened([many]), 'enter', 't', '3', '0', 'j');
		expect(outline(state)).toMatchObject({highlighted: 30, top: 11});
		expect(outline(press(state, 'g'))).toMatchObject({highlighted: 0, top: 0});
		const far = press(opened([many]), 'enter', 'G', 't');
		expect(outline(far).top).toBeGreaterThan(20);
	});

	it('is not there for an article without parts', () => {
		const tiny = readArticle('', {name: 'empty.txt', format: 'text'});
		const state = press(opened([tiny]), 'enter', 't');
		expect(state.notice).toBe('this article has no parts to choose from');
		expect(currentScreen(state).name).toBe('reader');
	});
});

describe('finding', () => {
	const found = (state: State) => reader(state).found!;

	it('goes to the first match from the first visible line on, or else to the first of all', () => {
		const typed = press(reading(), ']', ']', '/', ...'paragraph 7');
		expect(found(typed).matches[found(typed).current].block).toBe(41);
		const round = press(reading(), 'G', '/', ...'First');
		expect(found(round).current).toBe(0);
		expect(found(round).matches[0].block).toBe(1);
	});

	it('leaves the text where it is when the match is visible, and else has it a third down', () => {
		expect(top(press(reading(), '/', ...'First words'))).toBe(0);
		const far = press(reading(), '/', ...'Late paragraph 9.');
		const {lines, height} = readerView(far, reader(far));
		const line = lines.findIndex(({block, range}) => range && block === found(far).matches[0].block);
		expect(line - top(far)).toBe(Math.floor(height / 3));
		expect(top(press(far, 'enter', 'n'))).toBe(top(far));
	});

	it('counts from where one stood, however much is typed and deleted', () => {
		const typed = press(reading(), '/', ...'Late paragraph 9.');
		expect(top(press(typed, ...Array.from({length: 17}, () => 'backspace')))).toBe(0);
		expect(reader(press(typed, '^U')).found).toBeUndefined();
		expect(press(typed, '^U', 'backspace').prompt).toBeUndefined();
		expect(press(typed, '^U', 'enter').prompt).toBeUndefined();
		expect(reader(press(typed, 'enter')).found).toEqual(found(typed));
	});

	it('takes what is pasted', () => {
		const asked = press(reading(), '/');
		expect(asked.prompt).toMatchObject({purpose: 'find'});
		expect(press(opened([plain]), '/').prompt).toMatchObject({purpose: 'filter'});
	});

	it('steps by the number that is typed, and round', () => {
		const all = press(reading(), '/', ...'paragraph 1', 'enter');
		const {length} = found(all).matches;
		expect(length).toBe(22);
		expect(found(press(all, '3', 'n')).current).toBe(3);
		expect(found(press(all, '3', 'n', '2', 'N')).current).toBe(1);
		expect(found(press(all, '2', '3', 'n')).current).toBe(1);
		expect(found(press(all, 'N')).current).toBe(length - 1);
	});

	it('finds in hidden lines while they are shown', () => {
		const [seed] = seeds;
		const hidden = seed.blocks.find(({kind, text}) => kind === 'furniture' && /^\w{4}/.test(text))!;
		const state = press(opened([seed]), 'enter', '/', ...hidden.text.slice(0, 30), 'enter');
		const shown = press(state, 'o');
		const blocks = found(shown).matches.map(({block}) => seed.blocks[block]);
		expect(blocks).toContain(hidden);
		expect(found(state).matches.map(({block}) => seed.blocks[block])).not.toContain(hidden);
		expect(found(press(shown, 'o')).matches).toEqual(found(state).matches);
	});
});

describe('what was read', () => {
	it('is the furthest that one has scrolled to', () => {
		const {id} = parts;
		const down = press(reading(), 'space');
		const {percent} = readerView(down, reader(down));
		expect(down.progress.get(id)).toBe(percent);
		expect(press(down, 'b').progress.get(id)).toBe(percent);
		expect(press(down, 'j').progress.get(id)).toBeGreaterThan(percent);
		expect(press(reading(), ']', ']').progress.size).toBe(0);
	});
});

describe('copying', () => {
	const copied = ({effect}: State) =>
		effect?.kind === 'copy' ? runToEnd(citationLines(effect.citation)) : undefined;

	it('takes the first passage that begins on the screen, with its source', () => {
		expect(copied(press(reading(), 'y'))).toEqual(['“Title”', '— “Title”, parts.md']);
		expect(copied(press(reading(), ']', 'y'))?.[0]).toBe('“Part one”');
		expect(copied(press(reading(), ']', 'j', 'y'))?.[0]).toBe('“Early paragraph 0.”');
	});

	it('takes the one with the match where that is on the screen', () => {
		const state = press(reading(), '/', ...'paragraph 4', 'enter');
		expect(copied(press(state, 'y'))?.[0]).toBe('“Early paragraph 4.”');
		expect(copied(press(state, 'G', 'y'))?.[0]).not.toBe('“Early paragraph 4.”');
	});

	it('takes what a paragraph without its beginning on the screen holds', () => {
		const long = articleOf('word '.repeat(3000));
		expect(copied(press(opened([long]), 'enter', '2', '0', 'j', 'y'))?.[0]).toBe(`“${long.blocks[0].text}”`);
	});
});

describe('the next article', () => {
	it('is the one so many on in the library, and keeps what is shown of it', () => {
		const state = press(opened([parts, plain, ...seeds]), 'enter', 'o');
		expect(reader(press(state, '2', 'J')).article).toBe(seeds[0]);
		expect(reader(press(state, '3', 'J', '2', 'K')).article).toBe(plain);
		expect(reader(press(state, 'J')).furniture).toBe(true);
		expect(press(state, 'J').screens).toHaveLength(2);
		expect(press(state, '9', 'J').notice).toBe('this is the last article');
	});
});

describe('editing', () => {
	const file = (format: 'text' | 'html') => ({
		...parts,
		source: {...parts.source, format, path: '/tmp/parts.md'},
	});

	it('is at the line of the file that is on top', () => {
		const article = file('text');
		const state = press(opened([article]), 'enter', ']', 'e');
		expect(state.effect).toEqual({kind: 'edit', article, path: '/tmp/parts.md', line: 5});
		expect(press(opened([article]), 'e').effect).toMatchObject({line: 1});
		expect(press(opened([file('html')]), 'enter', ']', 'e').effect).toMatchObject({line: undefined});
	});

	it('of an article that came with others reads that one again', () => {
		expect(press(opened([parts, plain]), 'j', 'r').effect).toEqual({kind: 'reload', article: plain});
	});
});
