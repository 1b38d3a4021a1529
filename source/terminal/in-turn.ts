/** What can be had by one only at a time: each piece of work begins when the one before has ended, well or badly. */
export class InTurn {
	#last: Promise<unknown> = Promise.resolve();

	/** Does the work in its turn; settles as it does. */
	do<Result>(work: () => Promise<Result>): Promise<Result> {
		const done = this.#last.then(work);
		this.#last = done.catch(() => {});
		return done;
	}

	/** Resolves when all work has ended that was to be done until now. */
	async ended(): Promise<void> {
		await this.#last;
	}
}
