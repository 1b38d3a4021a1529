import type {Article} from '../article/article.js';
import {shownPairs} from './comparisons.js';
import {libraryView} from './library-view.js';
import type {Screen, State} from './state.js';
import {storyEntries, wordingsOf} from './story-view.js';

/** The article that a command works on, and the block of it that is looked at. */
export function currentArticle(state: State, screen: Screen): {article: Article; block: number} | undefined {
	switch (screen.name) {
		case 'library': {
			const {entries, highlighted} = libraryView(state, screen);
			const entry = entries[highlighted];
			return entry && 'article' in entry ? {article: entry.article, block: 0} : undefined;
		}

		case 'reader':
			return {article: screen.article, block: screen.place.block};
		case 'compare': {
			const {comparison, outdatedBy, pair, lead} = screen;
			const passage = shownPairs(screen)[pair]?.[lead];
			return {article: (outdatedBy ?? comparison)[lead], block: passage?.block ?? 0};
		}

		case 'fact': {
			const {story, order, entry, highlighted} = screen;
			const wording = wordingsOf(story, storyEntries(story, order)[entry])[highlighted];
			return wording && {article: story.articles[wording.article], block: wording.passage.block};
		}

		default:
			return undefined;
	}
}
