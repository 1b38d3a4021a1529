import type {AskOptions, Engines} from '../engines/engines.js';
import type {Answer, Question} from '../engines/question.js';
import type {Effect} from '../state/effect.js';
import {type Action, reduce} from '../state/reduce.js';
import type {State} from '../state/state.js';
import {toSafeText} from '../text/safe-text.js';

type Listener = (state: State) => void;
/** What a person types. */
type Input = Extract<Action, {type: 'press' | 'paste'}>;

/**
The state of the running program: every action goes through here, and what the new state asks for is carried out. Questions
go to the engines, the most urgent first, and their answers come back as actions; what is not asked any more is given up.
*/
export class Store {
	#state: State;
	readonly #engines: Engines;
	readonly #listeners = new Set<Listener>();
	/** The question that the engines are at, and how to give it up. */
	readonly #asked = new Map<Question, AbortController>();
	/** What was typed while an answer was a matter of a moment: it is for the screen that the answer opens. */
	readonly #typedAhead: Input[] = [];
	#canRunEffects = false;
	/** What is to be done outside the screens, in the order in which it was asked for. */
	#effects: Effect[] = [];
	#turn: NodeJS.Immediate | undefined;

	constructor(start: State, engines: Engines) {
		this.#state = start;
		this.#engines = engines;
		this.#follow();
	}

	get state(): State {
		return this.#state;
	}

	/** Calls back with each state, until the function that it gives is called. */
	readonly subscribe = (listener: Listener): (() => void) => {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	};

	/** Somebody runs the effects of the state, and ends with it, from now on. */
	allowEffects(): void {
		this.#canRunEffects = true;
		this.#takeTypedAhead();
	}

	/** What is to be done outside the screens now; it is given once. */
	takeEffects(): readonly Effect[] {
		return this.#effects.splice(0);
	}

	/**
	A key. False where it asks for what cannot be done yet, an effect or the end: then nothing has happened, and the key is
	to be pressed again later.
	*/
	press(key: string): boolean {
		return this.#type({type: 'press', key, at: Date.now()});
	}

	dispatch(action: Action): void {
		if (action.type === 'press' || action.type === 'paste') this.#type(action);
		else this.#become(reduce(this.#state, action));
	}

	/** What is typed is taken in its order. Ctrl-C alone does not wait: what was typed before it is not wanted any more. */
	#type(input: Input): boolean {
		if (isInterrupt(input)) this.#typedAhead.length = 0;
		else if (this.#isAnswerNear || this.#typedAhead.length > 0) {
			this.#typedAhead.push(input);
			return true;
		}

		return this.#take(input);
	}

	#take(input: Input): boolean {
		// How the program ends is settled; but who waits for that may interrupt it.
		const {exitCode} = this.#state;
		if (exitCode !== undefined && !(exitCode === 0 && isInterrupt(input))) return true;
		const next = reduce(this.#state, input);
		const isForLater = next.exitCode !== undefined || next.effect !== this.#state.effect;
		if (isForLater && !this.#canRunEffects) return false;
		if (next.exitCode === 130) this.#effects = [];
		else if (next.effect && next.effect !== this.#state.effect) this.#effects.push(next.effect);
		this.#become(next);
		return true;
	}

	/** Gives up all that is being asked. */
	close(): void {
		clearImmediate(this.#turn);
		for (const [question, controller] of this.#asked) {
			this.#asked.delete(question);
			controller.abort();
		}

		this.#engines.close();
	}

	#become(next: State): void {
		if (next === this.#state) return;
		this.#state = next;
		this.#follow();
		for (const listener of this.#listeners) listener(this.#state);
		this.#takeTypedAhead();
	}

	/** What was typed ahead, as far as it can be taken now; what cannot stays the next. */
	#takeTypedAhead(): void {
		const input = this.#typedAhead.shift();
		if (input === undefined) return;
		if (this.#isAnswerNear || !this.#take(input)) this.#typedAhead.unshift(input);
		else this.#takeTypedAhead();
	}

	/** Whether what the next key is for is there in a moment: a comparison, or the list that a filter has left. */
	get #isAnswerNear(): boolean {
		const {awaited, prompt, questions} = this.#state;
		const [first] = questions;
		const isWaitedFor = awaited !== undefined || (first?.kind === 'filter' && !prompt);
		return isWaitedFor && first !== undefined && this.#engines.isQuick(first);
	}

	/** Asks what the state leaves open, and gives up what it does not ask any more. */
	#follow(): void {
		const {articles, questions, awaited} = this.#state;
		this.#engines.follow(articles);
		for (const [question, controller] of this.#asked) {
			if (questions.includes(question)) continue;
			this.#asked.delete(question);
			controller.abort();
		}

		const [first] = questions;
		if (first === undefined || this.#asked.has(first)) return;
		// What a key waits for, or is typed, is answered with the key, where that is a matter of a moment.
		const isTyped = first.kind === 'search' || first.kind === 'filter' || first.kind === 'find';
		const isUrgent = awaited !== undefined || isTyped;
		const answer = isUrgent ? this.#engines.answerNow(first) : undefined;
		if (answer) {
			this.#state = reduce(this.#state, answer);
			this.#follow();
			return;
		}

		// All else comes after the frame and the keys that are there already.
		if (isUrgent) this.#ask(first);
		else this.#turn ??= setImmediate(() => this.#askNext());
	}

	#askNext(): void {
		this.#turn = undefined;
		const [first] = this.#state.questions;
		if (first !== undefined && !this.#asked.has(first)) this.#ask(first);
	}

	/** One question at a time; those that are less urgent wait for the answer. */
	#ask(question: Question): void {
		for (const [other, controller] of this.#asked) {
			this.#asked.delete(other);
			controller.abort();
		}

		const controller = new AbortController();
		this.#asked.set(question, controller);
		const options: AskOptions = {
			signal: controller.signal,
			onProgress: (done, of) => {
				if (this.#asked.get(question) === controller) this.dispatch({type: 'progressed', question, done, of});
			},
		};
		this.#engines.ask(question, options).then(
			answer => this.#finish(question, controller, () => answer),
			error => this.#finish(question, controller, () => failure(question, error as Error)),
		);
	}

	#finish(question: Question, controller: AbortController, action: () => Answer | Action): void {
		if (this.#asked.get(question) !== controller) return;
		this.#asked.delete(question);
		this.dispatch(action());
	}
}

const isInterrupt = (input: Input): boolean => input.type === 'press' && input.key === '^C';

const failure = (question: Question, {message}: Error): Action => ({
	type: 'unanswered',
	question,
	notice: toSafeText(message),
});
