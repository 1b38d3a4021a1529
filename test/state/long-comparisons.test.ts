import {describe, expect, it} from 'vitest';
import {compareArticles} from '../../source/compare/compare-articles.js';
import {keepComparison} from '../../source/state/derived.js';
import {reduce} from '../../source/state/reduce.js';
import {currentScreen, type State} from '../../source/state/state.js';
import {longTexts} from '../long-articles.js';
import {articleOf} from '../seeds.js';
import {opened, press} from './pressed.js';

const read = () => longTexts.map(text => articleOf(...text.split('\n\n')));
const compared = (state: State, request = state.request!) => {
	if (request.kind !== 'compare') throw new Error(`${request.kind} is asked for`);
	keepComparison(compareArticles(request.a, request.b));
	return reduce(state, {type: 'compared', request});
};

describe('the comparison of two long articles', () => {
	it.each([
		['from the library', ['c']],
		['from the reader', ['enter', 'c']],
		['of two that are marked', ['m', 'j', 'm', 'c']],
	])('is made outside the screens, and opens when it is there: %s', (_, keys) => {
		const articles = read();
		const asked = press(opened(articles), ...keys);
		expect(currentScreen(asked).name).not.toBe('compare');
		expect(asked.notice).toBe('comparing two long articles; any key gives up');
		expect(asked.request).toMatchObject({kind: 'compare', a: articles[0], b: articles[1]});
		expect(currentScreen(compared(asked))).toMatchObject({name: 'compare', a: articles[0], b: articles[1]});
	});

	it('does not open after another key, but at once when it is asked for again', () => {
		const asked = press(opened(read()), 'c');
		const gone = press(asked, 'j');
		const late = compared(gone, asked.request);
		expect(currentScreen(late).name).toBe('library');
		expect(currentScreen(press(late, 'k', 'c')).name).toBe('compare');
	});

	it('with an article that is picked opens in place of the one before', () => {
		const [a, b] = read();
		const [c] = read();
		const comparing = compared(press(opened([a, b, c]), 'c'));
		const asked = press(comparing, 'p', 'j', 'enter');
		expect(currentScreen(asked).name).toBe('library');
		const {screens} = compared(asked);
		expect(screens.map(({name}) => name)).toEqual(['library', 'compare']);
	});
});
