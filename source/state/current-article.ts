import type {Article} from '../article/article.js';
import {comparisonOf} from './derived.js';
import {libraryView} from './reduce-library.js';
import type {Screen, State} from './state.js';

/** The article that a command works on, and the block of it that is looked at. */
export function articleAtHand(state: State, screen: Screen): {article: Article; block: number} | undefined {
	switch (screen.name) {
		case 'library': {
			const {entries, highlighted} = libraryView(state, screen);
			const entry = entries[highlighted];
			return entry && 'article' in entry ? {article: entry.article, block: 0} : undefined;
		}

		case 'reader':
			return {article: screen.article, block: screen.place.block};
		case 'compare': {
			const passage = comparisonOf(screen.a, screen.b).pairs[screen.pair]?.[screen.lead];
			return {article: screen[screen.lead], block: passage?.block ?? 0};
		}

		default:
			return undefined;
	}
}
