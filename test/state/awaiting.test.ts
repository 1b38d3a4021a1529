import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {reduce} from '../../source/state/reduce.js';
import {currentScreen, type State} from '../../source/state/state.js';
import {answerOf} from '../engines/instant-engines.js';
import {articleOf} from '../seeds.js';
import {answered, opened, press} from './pressed.js';

const articles = [
	articleOf('The harbour of Oban was closed on Monday, after a ferry had struck its pier.'),
	articleOf('A ferry struck the pier of Oban on Monday; its harbour was closed.'),
	articleOf('Two schools in Lund are to be rebuilt, said the mayor of the town.'),
];
/** Keys, to which the engines have not said anything yet. */
const typed = (state: State, ...keys: string[]) =>
	keys.reduce((now, key) => reduce(now, {type: 'press', key}), state);
const [a, b, c] = articles;
/** Nothing is known yet of what is shown beside the list. */
const begun = (articles: readonly Article[]) => opened(articles, {isFirstFrame: true});

describe('a comparison that is asked for', () => {
	it.each([
		['from the library', ['c']],
		['from the reader', ['enter', 'c']],
		['of two that are marked', ['m', 'j', 'm', 'c']],
	])('is made outside the reducer, and opens when it is there: %s', (_, keys) => {
		const asked = typed(begun([a, b]), ...keys);
		expect(currentScreen(asked).name).not.toBe('compare');
		expect(asked.notice).toBe('comparing; any key gives up');
		expect(asked.questions[0]).toEqual({kind: 'compare', a, b});
		expect(currentScreen(answered(asked))).toMatchObject({name: 'compare', comparison: {a, b}});
	});

	it('is with the article that is most like it, which is looked for first', () => {
		const asked = typed(begun([c, a, b]), 'G', 'c');
		expect(asked.notice).toBe('looking for the most alike of 3 articles; any key gives up');
		expect(asked.questions[0]).toEqual({kind: 'overlaps', article: b});
		expect(currentScreen(answered(asked))).toMatchObject({name: 'compare', comparison: {a: b, b: a}});
	});

	it('shows how far the looking has come', () => {
		const asked = typed(begun([c, a, b]), 'c');
		const [question] = asked.questions;
		const shown = reduce(asked, {type: 'progressed', question, done: 1200, of: 10_000});
		expect(shown.notice).toBe('looking for what is most like it: 1,200 of 10,000; any key gives up');
		const gone = typed(asked, 'j');
		expect(reduce(gone, {type: 'progressed', question, done: 1200, of: 10_000})).toBe(gone);
	});

	it('never takes another article where none is like it', () => {
		const alone = press(begun([articleOf('Qwerty uiop.'), a, b]), 'c');
		expect(currentScreen(alone).name).toBe('library');
		expect(alone.notice).toBe('no other article has a word in common with it; m marks two to compare');
	});

	it('says that more is being read when it has looked among what is there', () => {
		const reading = reduce(begun([a, b]), {type: 'read', of: 10, articles: [c], problems: []});
		const next = press(reading, 'c');
		expect(currentScreen(next)).toMatchObject({name: 'compare', comparison: {a, b}});
		expect(next.notice).toBe('the most alike of the 3 read so far');
	});

	it('does not open after another key, but at once when it is asked for again', () => {
		const asked = typed(begun([a, b]), 'c');
		const gone = typed(asked, 'j');
		expect(gone.awaited).toBeUndefined();
		const late = reduce(gone, answerOf([a, b], {kind: 'compare', a, b}));
		expect(currentScreen(late).name).toBe('library');
		expect(currentScreen(press(late, 'k', 'c')).name).toBe('compare');
	});

	it('that nobody asks for any more is dropped', () => {
		const idle = typed(begun([a, b]), 'S');
		expect(reduce(idle, answerOf([a, c], {kind: 'compare', a, b: c}))).toBe(idle);
	});

	it('that cannot be made is given up with a word, and not asked again', () => {
		const asked = typed(begun([a, b]), 'c');
		const [question] = asked.questions;
		const failed = reduce(asked, {type: 'unanswered', question, notice: 'no memory left' as never});
		expect(failed.notice).toBe('no memory left');
		expect(failed.awaited).toBeUndefined();
		expect(failed.questions).toEqual([]);
	});

	it('with an article that is picked opens in place of the one before', () => {
		const comparing = press(opened([a, b, c]), 'c');
		const asked = typed(comparing, 'p', 'j', 'enter');
		expect(currentScreen(asked).name).toBe('library');
		expect(answered(asked).screens.map(({name}) => name)).toEqual(['library', 'compare']);
	});

	it('stands at the same pair when one of the two was read anew', () => {
		const comparing = press(begun([a, b]), 'c', ']');
		const before = currentScreen(comparing);
		const fresh = {...a, blocks: a.blocks.map(block => ({...block}))};
		const reread = reduce(comparing, {type: 'reread', old: a, article: fresh});
		expect(currentScreen(reread)).toMatchObject({name: 'compare', comparison: {a, b}});
		const made = currentScreen(answered(reread));
		expect(made).toMatchObject({name: 'compare', comparison: {a: fresh, b}});
		expect(made.name === 'compare' && made.outdatedBy).toBeUndefined();
		expect(made.name === 'compare' && before.name === 'compare' && made.pair).toBe(
			before.name === 'compare' && before.pair,
		);
	});
});
