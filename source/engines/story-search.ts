import type {OverlapIndex} from '../compare/overlap-index.js';
import type {NumberedStory} from '../stories/story.js';
import {createStoryIndex} from '../stories/story-index.js';
import {type IndexedArticle, overlappingBlocks} from './indexed-article.js';

/** What was found so far, and how much of the library was looked through, 0 to 1. */
export type StoriesFound = {
	done: number;
	/** Left out where it is what is known already. */
	found?: {known: string; stories: readonly NumberedStory[]};
};

// The groups are made anew when so many times more articles were looked up, or all of them: it takes as long for few new ones.
const growth = 2;
const leastLookedUp = 20;

/** Looks for the stories of a library bit by bit, while articles are added to it. Takes them into the index of overlaps, too. */
export class StorySearch {
	readonly #index: ReturnType<typeof createStoryIndex>;
	/** What the index has not taken in: most questions are not of it, and it takes the longest. */
	readonly #notTakenIn: IndexedArticle[] = [];
	#stories: readonly NumberedStory[] = [];
	/** What tells these from others: of how many articles they are, out of how many. */
	#known = '';
	#lookedUp = 0;
	#isSettled = true;

	constructor(overlaps: OverlapIndex) {
		this.#index = createStoryIndex(overlaps);
	}

	add(article: IndexedArticle): void {
		this.#notTakenIn.push(article);
	}

	takeInAll(): void {
		for (const article of this.#notTakenIn.splice(0)) this.#takeIn(article);
	}

	/** Goes on for so long, or to the end. `known` tells which stories are known. */
	goOn(known: string, milliseconds: number): StoriesFound {
		const end = performance.now() + milliseconds;
		const taken = this.#notTakenIn.findIndex(article => {
			if (performance.now() >= end) return true;
			this.#takeIn(article);
			return false;
		});
		this.#notTakenIn.splice(0, taken < 0 ? this.#notTakenIn.length : taken);
		let isComplete = false;
		do isComplete = this.#index.lookUp(1) === 0;
		while (!isComplete && performance.now() < end);
		const {size, lookedUp} = this.#index;
		isComplete &&= this.#notTakenIn.length === 0;
		if (!this.#isSettled && (isComplete || lookedUp >= Math.max(leastLookedUp, this.#lookedUp * growth))) {
			this.#stories = this.#index.stories();
			this.#lookedUp = lookedUp;
			this.#known = `${lookedUp} of ${size}`;
			this.#isSettled = isComplete;
		}

		const all = size + this.#notTakenIn.length;
		return {
			done: isComplete ? 1 : Math.min(0.99, (size + lookedUp) / (2 * Math.max(1, all))),
			...(known !== this.#known && {found: {known: this.#known, stories: this.#stories}}),
		};
	}

	#takeIn(article: IndexedArticle): void {
		const {day} = article;
		this.#index.add({...overlappingBlocks(article), ...(day !== undefined && {day})});
		this.#isSettled = false;
	}
}
