import {describe, expect, it} from 'vitest';
import {readArticle} from '../../source/article/read-article.js';
import {reduce} from '../../source/state/reduce.js';
import {
	type CompareScreen,
	currentScreen,
	type FactScreen,
	type State,
	type StoryScreen,
} from '../../source/state/state.js';
import {storyEntries, wordingsOf} from '../../source/state/story-view.js';
import {timesSaid} from '../../source/stories/story-facts.js';
import {toldStory} from '../stories/told.js';
import {act, opened, press} from './pressed.js';

const articles = toldStory('cable-car').map(({article}) => article);
const markAll = ['m', 'j', 'm', 'j', 'm', 'j', 'm', 'j', 'm'];
const telling = (...keys: string[]) => press(opened(articles), ...markAll, 'c', ...keys);
const storyOf = (state: State) => currentScreen(state) as StoryScreen;
const factOf = (state: State) => currentScreen(state) as FactScreen;
const entriesOf = ({story, order}: StoryScreen) => storyEntries(story, order);
/** What the highlighted row of a story says. */
const highlightedOf = (screen: StoryScreen) => entriesOf(screen)[screen.highlighted];

describe('three articles or more that are marked', () => {
	it('are told as one story, in the order of marking', () => {
		const state = press(opened(articles), 'j', 'm', 'k', 'm', 'j', 'j', 'm');
		expect(state.notice).toBe('3 marked; c tells them as one story');
		const {name, story} = storyOf(press(state, 'c'));
		expect(name).toBe('story');
		expect(story.articles).toEqual([articles[1], articles[0], articles[2]]);
	});

	it('are waited for, and any key gives that up', () => {
		const marked = press(opened(articles), ...markAll);
		const waiting = reduce(marked, {type: 'press', key: 'c'});
		expect(waiting.notice).toBe('comparing; any key gives up');
		expect(waiting.questions[0]).toEqual({kind: 'story', articles});
		const {story} = storyOf(telling());
		const givenUp = reduce(waiting, {type: 'press', key: 'j'});
		expect(givenUp.questions).not.toContainEqual({kind: 'story', articles});
		expect(currentScreen(reduce(givenUp, {type: 'story-compared', story})).name).toBe('library');
	});

	it('are not opened where no two say the same', () => {
		const others = ['Qwerty uiop asdf.', 'Zxcv bnm lkjh.', 'Poiu ytre wqas.'].map((text, index) =>
			readArticle(`Title ${index}\n\n${text}`, {name: `${index}.txt`, format: 'text'}),
		);
		const state = press(opened(others), 'm', 'j', 'm', 'j', 'm', 'c');
		expect(currentScreen(state).name).toBe('library');
		expect(state.notice).toBe('no two of these were found to say the same');
	});

	it('are what the command line names', () => {
		const waiting = {
			...opened(articles),
			awaited: {wanted: {closest: undefined}, opening: {at: 'first'}},
		} as const;
		const state = act(waiting, {type: 'all-read', toCompare: {articles}});
		expect(storyOf(state).story.articles).toEqual(articles);
	});
});

describe('a story', () => {
	it('has the facts that most say first, and behind them what only one says', () => {
		const entries = entriesOf(storyOf(telling()));
		const times = entries.flatMap(entry => ('fact' in entry ? [timesSaid(entry.fact)] : []));
		expect(times).toEqual([...times].sort((x, y) => y - x));
		expect(entries.slice(times.length).every(entry => 'only' in entry)).toBe(true);
		expect(entries.length).toBeGreaterThan(times.length);
	});

	it('is sorted by what most leave out, and as each of them tells it, with the same fact highlighted', () => {
		let state = telling('j', 'j');
		const {fact} = highlightedOf(storyOf(state)) as {fact: object};
		const notices = [];
		for (let press_ = 0; press_ < 7; press_++) {
			state = press(state, 's');
			notices.push(state.notice);
			expect(highlightedOf(storyOf(state))).toEqual({fact});
		}

		expect(notices).toEqual([
			'sorted by how many leave it out',
			...articles.map(({outlet}) => `sorted as ${outlet} tells it`),
			'sorted by how many say it',
		]);
		const least = entriesOf(storyOf(telling('s')))[0];
		expect('fact' in least && timesSaid(least.fact)).toBe(2);
		const asTold = entriesOf(storyOf(telling('s', 's', 's'))).flatMap(entry =>
			'fact' in entry ? [entry.fact.passages[1]?.start ?? Number.POSITIVE_INFINITY] : [],
		);
		expect(asTold).toEqual([...asTold].sort((x, y) => (x === y ? 0 : x - y)));
	});

	it('opens two who say it side by side, at their passages: one that has another figure', () => {
		const state = telling('c');
		const fact = highlightedOf(storyOf(telling()));
		if (!('fact' in fact)) expect.fail('no fact');
		const {comparison, pair} = currentScreen(state) as CompareScreen;
		const {passages, centre, figures} = fact.fact;
		const sides = [comparison.a, comparison.b].map(article => articles.indexOf(article));
		expect(sides).toContain(centre);
		const other = sides.find(side => side !== centre)!;
		expect(figures.some(({differs}) => differs[other])).toBe(true);
		expect(comparison.pairs[pair].a.text).toContain(passages[sides[0]]!.text);
		expect(currentScreen(press(state, 'q')).name).toBe('story');
	});

	it('is compared again where one of its articles was read anew', () => {
		const state = telling('enter', 'enter');
		const [old] = articles;
		const article = {...old, blocks: [...old.blocks]};
		const reread = act(state, {type: 'reread', old, article});
		const story = storyOf(press(reread, 'q', 'q'));
		expect(story.story.articles[0]).toBe(article);
		expect(story.outdatedBy).toBeUndefined();
	});

	it('is written as a report', () => {
		const state = press(telling(), 'w', 'enter');
		expect(state.effect).toMatchObject({
			kind: 'write',
			format: 'html',
			content: {asked: {story: storyOf(telling()).story}},
		});
	});
});

describe('a fact of a story', () => {
	it('holds all wordings, and opens one in the reader', () => {
		const state = telling('enter', 'j');
		const {story, order, entry} = factOf(state);
		const [, second] = wordingsOf(story, storyEntries(story, order)[entry]);
		const reader = currentScreen(press(state, 'enter'));
		expect(reader).toMatchObject({
			name: 'reader',
			article: articles[second.article],
			place: {block: second.passage.block},
		});
	});

	it('puts a marked one beside another', () => {
		const state = telling('enter', 'm', 'j', 'j', 'c');
		const {comparison} = currentScreen(state) as CompareScreen;
		expect([comparison.a, comparison.b]).toEqual([articles[0], articles[2]]);
	});

	it('is followed by the next one, also in the story', () => {
		const state = telling('enter', ']', ']', '[', ']');
		expect(factOf(state).entry).toBe(2);
		expect(storyOf(press(state, 'q')).highlighted).toBe(2);
		expect(press(telling('G', 'enter'), ']').notice).toBe('this is the last');
	});

	it('shows every row of a window too low for it, going down line by line and up again', () => {
		let state = press(opened(articles, {size: {columns: 20, rows: 6}}), ...markAll, 'c', 'enter');
		const tops = new Set<number>();
		for (let step = 0; step < 80; step++) {
			tops.add(factOf(state).top);
			state = press(state, 'j');
		}

		const {story, order, entry, highlighted} = factOf(state);
		expect(highlighted).toBe(wordingsOf(story, storyEntries(story, order)[entry]).length - 1);
		for (let step = 0; step < 90; step++) state = press(state, 'k');
		expect([factOf(state).top, factOf(state).highlighted]).toEqual([0, 0]);
	});
});
