import type {OverlapIndex} from '../compare/overlap-index.js';
import type {NumberedStory} from '../stories/story.js';
import {createStoryIndex} from '../stories/story-index.js';
import {storySignature} from '../stories/story-signature.js';
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
	readonly #signatureOf: typeof storySignature;
	/** All articles; none where the index has taken it in. Most questions are not of that, and it takes the longest. */
	readonly #articles: (IndexedArticle | undefined)[] = [];
	#stories: readonly NumberedStory[] = [];
	/** What tells these from others: of how many articles they are, out of how many. */
	#known = '';
	#lookedUp = 0;
	#isSettled = true;

	/** `signatureOf` gives what is taken in of a text. */
	constructor(overlaps: OverlapIndex, signatureOf = storySignature) {
		this.#index = createStoryIndex(overlaps);
		this.#signatureOf = signatureOf;
	}

	add(article: IndexedArticle): void {
		this.#articles.push(article);
	}

	/** An article at each step. */
	*takeInAll(): Generator<void> {
		while (this.#takeInNext()) yield;
	}

	/** Takes in what there is for so long; true when all is in. */
	takeIn(milliseconds: number): boolean {
		const end = performance.now() + milliseconds;
		while (performance.now() < end) if (!this.#takeInNext()) return true;
		return false;
	}

	/** Goes on for so long, or to the end. `known` tells which stories are known. */
	goOn(known: string, milliseconds: number): StoriesFound {
		const end = performance.now() + milliseconds;
		this.takeIn(milliseconds);
		let isComplete = false;
		do isComplete = this.#index.lookUp(1) === 0;
		while (!isComplete && performance.now() < end);
		const {size, lookedUp} = this.#index;
		isComplete &&= size === this.#articles.length;
		if (!this.#isSettled && (isComplete || lookedUp >= Math.max(leastLookedUp, this.#lookedUp * growth))) {
			this.#stories = this.#index.stories();
			this.#lookedUp = lookedUp;
			this.#known = `${lookedUp} of ${size}`;
			this.#isSettled = isComplete;
		}

		return {
			done: isComplete ? 1 : Math.min(0.99, (size + lookedUp) / (2 * Math.max(1, this.#articles.length))),
			...(known !== this.#known && {found: {known: this.#known, stories: this.#stories}}),
		};
	}

	/** False where there is none. */
	#takeInNext(): boolean {
		const number = this.#index.size;
		const article = this.#articles[number];
		if (!article) return false;
		this.#index.add(this.#signatureOf(overlappingBlocks(article)), article.day);
		this.#articles[number] = undefined;
		this.#isSettled = false;
		return true;
	}
}
