import type {NumberedReuse} from '../stories/reuse.js';
import {createReuseIndex} from '../stories/reuse-index.js';
import {type IndexedArticle, overlappingBlocks} from './indexed-article.js';

/** How much of the library was looked through, 0 to 1, and at the end what was reused in it. */
export type ReuseFound = {done: number; found?: NumberedReuse};

/** Looks for what was reused in a library bit by bit. What is added meanwhile lets it begin anew. */
export class ReuseSearch {
	readonly #index = createReuseIndex();
	#steps: Generator<number, NumberedReuse> | undefined;
	#done = 0;
	#found: NumberedReuse | undefined;

	add(article: IndexedArticle): void {
		const {day, instant, outlet} = article;
		this.#index.add({...overlappingBlocks(article), day, instant, outlet});
		this.#steps = undefined;
		this.#found = undefined;
		this.#done = 0;
	}

	/** Goes on for so long, to the end, or until it is given up. */
	goOn(milliseconds: number, isGivenUp: () => boolean = () => false): ReuseFound {
		const end = performance.now() + milliseconds;
		this.#steps ??= this.#index.find();
		while (!this.#found && performance.now() < end && !isGivenUp()) {
			const step = this.#steps.next();
			if (step.done) this.#found = step.value;
			else this.#done = step.value;
		}

		return this.#found ? {done: 1, found: this.#found} : {done: this.#done};
	}
}
