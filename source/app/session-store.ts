import {join} from 'node:path';
import {withTypedNote} from '../state/judge-pairs.js';
import {remember} from '../state/record-session.js';
import type {State} from '../state/state.js';
import {JudgementStore} from '../storage/judgement-store.js';
import {ownFolder} from '../storage/own-folder.js';
import {emptyReadingState, type ReadingState} from '../storage/reading-state.js';
import {loadReadingState, saveReadingState} from '../storage/reading-state-file.js';
import {type SafeText, safe} from '../text/safe-text.js';

// Milliseconds without a key after which what is new is saved, and nobody waits for it.
const quiet = 2000;

/** What the running program remembers: read once, saved when nothing happens for a while and when the program ends. */
export class SessionStore {
	/** What there was to remember when the program began. */
	readonly readingState: ReadingState;
	/** What there is to say of that, on one line. */
	readonly notice?: SafeText;
	/** What was judged, and where it is kept. */
	readonly judged: JudgementStore;
	/** Is told, on one line, when what was judged could not be saved at once. */
	onProblem?: (problem: SafeText) => void;
	readonly #file?: string;
	#own: ReadingState;
	#isSaved = true;
	/** The state up to which `#own` remembers. */
	#before?: State;
	#latest?: State;
	#pending?: NodeJS.Timeout;

	/**
	With `isWanted` false nothing is read and nothing is written, but a file of judgements for others, where there is one. Throws
	`UnusableJudgements` where that cannot be used.
	*/
	constructor(environment: NodeJS.ProcessEnv, isWanted: boolean, shared?: string) {
		this.judged = new JudgementStore({environment, isRemembered: isWanted, shared});
		const folder = isWanted ? ownFolder('state', environment) : undefined;
		const file = folder === undefined ? undefined : join(folder, 'state.json');
		const {readingState, notice} = file === undefined ? {} : loadReadingState(file);
		this.notice =
			isWanted && file === undefined
				? safe`nothing is remembered: there is no home folder; set XDG_STATE_HOME, or use --no-state`
				: (notice ?? this.judged.notice);
		// What is there and cannot be read is not replaced either.
		this.#file = readingState && file;
		this.readingState = readingState ?? emptyReadingState;
		this.#own = this.readingState;
	}

	/**
	Takes note of each state that the screens come to, the first included. A mark and a judgement are saved at once: who sets
	one wants to find it again, whatever happens; where one reads can be saved when one pauses.
	*/
	follow(state: State): void {
		const before = this.#latest;
		this.#before ??= state;
		this.#latest = state;
		clearTimeout(this.#pending);
		if (before && state.judgements !== before.judgements) this.#saveJudgements(state);
		if (before && state.marks !== before.marks && state.articles === before.articles) this.#saveReading();
		else this.#pending = setTimeout(() => this.#saveReading(), quiet).unref();
	}

	/**
	Saves what is new, at once, for the last time; with `isCutOff`, the note that was being typed as well: who closes a terminal has
	not taken it back. Returns what went wrong, on one line.
	*/
	save({isCutOff = false} = {}): SafeText | undefined {
		const latest = isCutOff && this.#latest ? withTypedNote(this.#latest) : this.#latest;
		const {judgements = this.judged.judgements, articles = []} = latest ?? {};
		const problem = this.judged.save(judgements, articles);
		return this.#saveReading() ?? problem;
	}

	#saveJudgements({judgements, articles}: State): void {
		const problem = this.judged.save(judgements, articles);
		if (problem !== undefined) this.onProblem?.(problem);
	}

	#saveReading(): SafeText | undefined {
		clearTimeout(this.#pending);
		if (this.#file === undefined || !this.#before || !this.#latest) return undefined;
		const own = remember(this.#own, this.#before, this.#latest, Date.now());
		this.#isSaved &&= own === this.#own;
		this.#own = own;
		this.#before = this.#latest;
		const problem = this.#isSaved ? undefined : saveReadingState(this.#file, own);
		this.#isSaved = problem === undefined;
		return problem;
	}
}
