import {realpathSync, type Stats, statSync} from 'node:fs';
import {userInfo} from 'node:os';
import {dirname, join} from 'node:path';
import type {Article} from '../article/article.js';
import {type SafeText, safe, toSafeText} from '../text/safe-text.js';
import {
	formatJudgements,
	type JudgedPair,
	type Judgements,
	mergeJudgements,
	noJudgements,
	type Person,
	parseJudgements,
} from './judgements.js';
import {judgementsAmong, judgementsOf} from './judgements-of.js';
import {type KeptForm, loadKept, replaceLocked, saveKept} from './kept-file.js';
import {ownFolder} from './own-folder.js';
import {InvalidFile, NewerVersion} from './read-fields.js';
import {readRegularText, reasonOf} from './read-regular-text.js';

/** What a file of judgements holds, taken from its text, and made into one: what it was when it was last read or made is known. */
class KnownText {
	#text?: string;
	#judgements: Judgements = noJudgements;

	/** Throws `NewerVersion` or `InvalidFile`. */
	readonly parse = (text: string): Judgements => {
		if (text !== this.#text) {
			this.#judgements = parseJudgements(text);
			this.#text = text;
		}

		return this.#judgements;
	};

	readonly format = (judgements: Judgements): string => {
		this.#text = formatJudgements(judgements);
		this.#judgements = judgements;
		return this.#text;
	};
}

const form: Omit<KeptForm<Judgements>, 'parse' | 'format'> = {
	empty: noJudgements,
	merge: mergeJudgements,
	words: {
		unread: safe`no judgement is remembered`,
		unreadable: safe`what was judged cannot be read`,
		unsaved: safe`your judgements were not saved`,
	},
};

export type JudgementStoreOptions = {
	environment: NodeJS.ProcessEnv;
	/** Whether judgements are remembered from one run to the next. */
	isRemembered: boolean;
	/** A file that is given to others, and comes from them. It need not be there yet. */
	shared?: string;
};

/** A file of judgements that cannot be used, and why, on one line. */
export class UnusableJudgements extends Error {
	override readonly name = 'UnusableJudgements';

	constructor(readonly what: SafeText) {
		super(what);
	}
}

/** What is known of judgements when the program begins, and where it is kept: in the memory, and in a file for others. */
export class JudgementStore {
	/** All that both hold. */
	readonly judgements: Judgements;
	/** Who judges here: known to the memory by the same id in every run. */
	readonly person: Person;
	/** What there is to say of the two files, on one line. */
	readonly notice?: SafeText;
	readonly #memory?: string;
	readonly #shared?: string;
	readonly #form: KeptForm<Judgements>;
	readonly #textOfShared = new KnownText();
	/** What came from the file for others when the program began. */
	readonly #fromOthers: Judgements | undefined;
	/** What each of the files has. */
	#remembered: Judgements;
	#given?: {judgements: Judgements; articles: readonly Article[]};

	/** Throws `UnusableJudgements` where the file for others is something else, or cannot be used. */
	constructor({environment, isRemembered, shared}: JudgementStoreOptions) {
		const folder = isRemembered ? ownFolder('state', environment) : undefined;
		const file = folder === undefined ? undefined : join(folder, 'judgements.json');
		const fromOthers = shared === undefined ? undefined : sharedJudgements(shared, this.#textOfShared);
		const {parse, format} = new KnownText();
		this.#form = {...form, parse, format};
		this.#fromOthers = fromOthers;
		const {kept, notice} = file === undefined ? {} : loadKept(file, this.#form);
		// What is there and cannot be read is not replaced either.
		this.#memory = kept && file;
		this.#shared = shared;
		this.#remembered = kept ?? noJudgements;
		this.judgements = fromOthers ? mergeJudgements(this.#remembered, fromOthers) : this.#remembered;
		const [id = newId()] = [...this.#remembered.mine].sort();
		this.person = {id, name: userName()};
		if (notice !== undefined) this.notice = notice;
	}

	/**
	Saves judgements at once, where they are new: in the memory all but what a colleague's file alone has on articles that are not
	among some; in that file those on these. Returns what went wrong, on one line.
	*/
	save(judgements: Judgements, articles: readonly Article[]): SafeText | undefined {
		const problems = [this.#remember(judgements, articles), this.#give(judgements, articles)];
		return problems.find(problem => problem !== undefined);
	}

	#remember(judgements: Judgements, articles: readonly Article[]): SafeText | undefined {
		if (this.#memory === undefined || judgements === this.#remembered) return undefined;
		const wanted = mergeJudgements(this.#remembered, this.#toRemember(judgements, articles));
		if (wanted === this.#remembered) return undefined;
		const problem = saveKept(this.#memory, this.#form, wanted);
		if (problem === undefined) this.#remembered = wanted;
		return problem;
	}

	/** A file of a colleague may have what a whole desk judged in years: that is not for the memory of who has never seen the articles. */
	#toRemember(judgements: Judgements, articles: readonly Article[]): Judgements {
		const others = this.#fromOthers;
		if (!others) return judgements;
		const among = judgementsAmong(judgements, articles).pairs;
		const isWanted = (key: string, {said}: JudgedPair) =>
			among.has(key) || !others.pairs.has(key) || [...judgements.mine].some(id => said.has(id));
		return judgementsOf(
			judgements,
			[...judgements.pairs].filter(([key, pair]) => isWanted(key, pair)),
		);
	}

	#give(judgements: Judgements, articles: readonly Article[]): SafeText | undefined {
		if (this.#shared === undefined) return undefined;
		const isGiven = this.#given?.judgements === judgements && this.#given.articles === articles;
		if (isGiven) return undefined;
		const problem = addToShared(this.#shared, this.#textOfShared, judgementsAmong(judgements, articles));
		if (problem === undefined) this.#given = {judgements, articles};
		return problem;
	}
}

/** What a file for others holds; undefined where it is not there yet. Throws `UnusableJudgements`. */
function sharedJudgements(file: string, known: KnownText): Judgements | undefined {
	try {
		const text = readRegularText(file);
		if (text !== undefined) return givenJudgements(text, known);
		if (!existing(dirname(file))?.isDirectory()) throw new Error('its folder does not exist');
		return undefined;
	} catch (error) {
		throw new UnusableJudgements(unusable(file, error));
	}
}

function unusable(file: string, error: unknown): SafeText {
	const path = toSafeText(file);
	if (error instanceof NewerVersion)
		return safe`${path}: a later version of seedreader wrote it; use that one, or name another file`;
	if (error instanceof InvalidFile)
		return safe`${path} is no file of judgements (${toSafeText(error.message)}); name another file`;
	return safe`${path}: ${toSafeText(reasonOf(error))}; put that right, or name another file`;
}

function givenJudgements(text: string, known: KnownText): Judgements {
	try {
		return withoutMine(known.parse(text));
	} catch (error) {
		// A report has a version too, which counts another way.
		if (error instanceof NewerVersion && !text.includes('"judgements"'))
			throw new InvalidFile('it tells of no judgements');
		throw error;
	}
}

/** Whose own they are is nobody else's to say. */
const withoutMine = (judgements: Judgements): Judgements =>
	judgements.mine.size === 0 ? judgements : {...judgements, mine: noJudgements.mine};

/** Adds judgements to a file for others, whatever it holds by now. Returns what went wrong, on one line. */
function addToShared(file: string, text: KnownText, own: Judgements): SafeText | undefined {
	const withOwn = (known: Judgements = noJudgements) => mergeJudgements(known, withoutMine(own));
	try {
		const known = sharedJudgements(file, text);
		// A file that need not change need not be writable; nor is one made that says nothing.
		if (withOwn(known) === (known ?? noJudgements)) return undefined;
		// A link stays a link.
		const target = known ? realpathSync(file) : file;
		const mode = existing(target)?.mode ?? 0o666 & ~process.umask();
		replaceLocked(target, () => text.format(withOwn(sharedJudgements(file, text))), mode & 0o777);
		return undefined;
	} catch (error) {
		if (error instanceof UnusableJudgements) return safe`judgements were not written: ${error.what}`;
		return safe`judgements were not written: ${unusable(file, error)}`;
	}
}

const existing = (path: string): Stats | undefined => statSync(path, {throwIfNoEntry: false});

/** Sixty-four bits of chance: no secret, but no two installations have the same. */
const newId = (): string =>
	Array.from({length: 16}, () => Math.floor(Math.random() * 16).toString(16)).join('');

/** Some users, as of a container, have no name, and then asking throws. */
function userName(): string {
	try {
		return userInfo().username;
	} catch {
		return '';
	}
}
