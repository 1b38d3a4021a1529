import {type Gender, genderOfFirstName} from './first-names.js';
import type {LanguageWords} from './language-words.js';
import {isNameToken, isPossessive, isWithinName, type Reading, type Span} from './name-tokens.js';
import {withoutRoles} from './names-in-phrases.js';
import type {NounPhrase, Pronoun} from './noun-phrases.js';

/** Somebody that an article speaks of, with all that it calls them; a role alone where it gives no name. */
export type Person = {names: string[]; roles: string[]; gender?: Gender; isMany: boolean; isBody: boolean};

/** Where a person is named. */
export type Mention = Span & {paragraph: number; person: Person};

/** The people of an article. */
export type People = {
	/** Of each paragraph, in order. */
	mentions: readonly (readonly Mention[])[];
	/** Who a phrase of a paragraph names, or calls by a role. */
	personOf: (phrase: NounPhrase, paragraph: number) => Person | undefined;
};

/** The people of paragraphs. `named` are phrases of which it is known that they name somebody, with their paragraphs. */
export function peopleOf(
	readings: readonly Reading[],
	words: LanguageWords,
	named: ReadonlyArray<{phrase: NounPhrase; paragraph: number}>,
): People {
	const register = new Register(words);
	for (const {phrase} of named) for (const name of phrase.names) register.note(name, true);
	const found = readings.map(reading => nameSpans(reading));
	for (const spans of found)
		for (const {name, isPlace, hasTitle} of spans)
			if (hasTitle || name.includes(' ')) register.note(name, !isPlace);
	const mentions = readings.map((reading, paragraph) =>
		found[paragraph].flatMap(({name, first, last}): Mention[] => {
			const person = register.find(name);
			if (!person) return [];
			describe(reading, register, person, {first, last});
			return [{first, last, paragraph, person}];
		}),
	);
	for (const {phrase, paragraph} of named) {
		const person = register.find(phrase.names.length === 1 ? phrase.names[0] : undefined);
		if (!person) continue;
		for (const role of phrase.roles) addRole(readings[paragraph], register, person, role);
	}

	const roles = readings.map((reading, paragraph) =>
		roleMentions(reading, paragraph, mentions[paragraph], register),
	);
	for (const {phrase, paragraph} of named) {
		const [role] = phrase.names.length === 0 ? phrase.roles : [];
		if (!role || roles[paragraph].some(({last}) => last >= role.first && last <= role.last)) continue;
		roles[paragraph].push({...role, paragraph, person: register.withRole(readings[paragraph], role)});
	}

	const all = roles.map((list, paragraph) =>
		[...mentions[paragraph], ...list].sort((x, y) => x.first - y.first),
	);
	return {
		mentions: all,
		personOf: ({names, roles}, paragraph) => {
			if (names.length > 1) return joined(names, roles, readings[paragraph]);
			if (names.length === 1) return register.find(names[0]);
			const [role] = roles;
			return (
				role &&
				(register.find(capitalAlone(readings[paragraph], role)) ??
					register.withRole(readings[paragraph], role))
			);
		},
	};
}

/** A role of one word with a capital: at the beginning of a sentence it may be a name. */
function capitalAlone({narration: {tokens}}: Reading, {first, last}: Span): string | undefined {
	return first === last && tokens[first].isCapital ? tokens[first].text : undefined;
}

function joined(names: readonly string[], roles: readonly Span[], reading: Reading): Person {
	return {names: [...names], roles: roles.map(role => roleText(reading, role)), isMany: true, isBody: false};
}

/** Who is called what: full names, and which of them a surname stands for. */
class Register {
	readonly #words: LanguageWords;
	readonly #byName = new Map<string, Person>();
	readonly #byPart = new Map<string, Set<Person>>();
	readonly #byRole = new Map<string, Set<Person>>();
	readonly #roles = new Map<string, Person>();
	readonly #places = new Set<string>();

	constructor(words: LanguageWords) {
		this.#words = words;
	}

	note(name: string, isPerson: boolean): void {
		if (!isPerson) {
			this.#places.add(name);
			return;
		}

		if (this.#byName.has(name)) return;
		const parts = name.split(' ');
		const isBody = parts.some(part => this.#words.is('bodies', part.toLowerCase()));
		const person: Person = {names: [name], roles: [], isMany: false, isBody};
		if (parts.length > 1) person.gender = genderOfFirstName(parts[0]);
		this.#byName.set(name, person);
		if (parts.length === 1) return;
		for (const part of new Set([parts[0], parts.at(-1)!])) {
			const having = this.#byPart.get(part);
			if (having) having.add(person);
			else this.#byPart.set(part, new Set([person]));
		}
	}

	find(name: string | undefined): Person | undefined {
		if (name === undefined || (this.#places.has(name) && !this.#byName.has(name))) return undefined;
		const having = name.includes(' ') ? undefined : this.#byPart.get(name);
		if (having?.size === 1) {
			const [person] = having;
			if (!person.names.includes(name)) person.names.push(name);
			return person;
		}

		return having ? undefined : this.#byName.get(name);
	}

	give(person: Person, head: string): void {
		const having = this.#byRole.get(head);
		if (having) having.add(person);
		else this.#byRole.set(head, new Set([person]));
	}

	/** Who is meant by a role: the one person of the article who has it, or somebody without a name. */
	withRole(reading: Reading, role: Span): Person {
		const head = roleHead(reading, role);
		const having = this.#byRole.get(head);
		if (having?.size === 1) return [...having][0];
		const text = roleText(reading, role);
		const known = this.#roles.get(text.toLowerCase());
		if (known) return known;
		const person: Person = {
			names: [],
			roles: [text],
			gender: genderOfRole(reading, head),
			isMany: isMany(head),
			isBody: reading.words.is('bodies', head),
		};
		this.#roles.set(text.toLowerCase(), person);
		return person;
	}
}

const isMany = (head: string) => /[^s]s$|^police$|people$/.test(head);

type NameSpan = Span & {name: string; hasTitle: boolean; isPlace: boolean};

const titles = ['titles', 'titlesOfMen', 'titlesOfWomen'] as const;

/** The names of a paragraph: where they stand, and whether what precedes them says that they are of places or bodies. */
function nameSpans(reading: Reading): NameSpan[] {
	const {words, narration} = reading;
	const {tokens} = narration;
	const found: NameSpan[] = [];
	for (let at = 0; at < tokens.length; at++) {
		if (!isNameToken(reading, at)) continue;
		let last = at;
		while (
			last + 1 < tokens.length &&
			!isPossessive(tokens[last]) &&
			(isNameToken(reading, last + 1) || isWithinName(reading, last + 1))
		)
			last++;
		const own = withoutRoles(reading, {first: at, last});
		const first = own?.first ?? last;
		const before = tokens[at - 1];
		const parts = tokens.slice(first, last + 1).filter(({kind}) => kind === 'word');
		const isBody = parts.some(({lower}) => words.is('bodies', lower));
		const isGoverned = before?.kind === 'word' && first === at && words.is('places', before.lower);
		const hasArticle = before?.kind === 'word' && first === at && words.is('determiners', before.lower);
		const name = parts.map(({text}) => text.replace(/['’]s?$/, '')).join(' ');
		const hasTitle = first > 0 && titles.some(list => words.is(list, tokens[first - 1].lower));
		if (own) found.push({first, last, name, hasTitle, isPlace: isBody || isGoverned || hasArticle});
		at = last;
	}

	return found;
}

/** Takes down what stands beside a name: titles and roles before it, a role behind a comma or "who was elected". */
function describe(reading: Reading, register: Register, person: Person, {first, last}: Span): void {
	const {words, narration} = reading;
	const {tokens} = narration;
	for (let at = first - 1; at >= 0 && at > first - 4; at--) {
		const {lower, kind} = tokens[at];
		if (kind !== 'word') break;
		if (words.is('titlesOfMen', lower)) person.gender = 'man';
		if (words.is('titlesOfWomen', lower)) person.gender = 'woman';
		if (words.is('roles', lower)) {
			let start = at;
			while (start > 0 && isRoleWord(reading, start - 1)) start--;
			addRole(reading, register, person, {first: start, last: at});
			break;
		}

		if (!words.is('titles', lower) && !words.is('roles', lower)) break;
	}

	if (tokens[first - 1]?.text === ',') addRoleBetween(reading, register, person, first - 2);
	if (tokens[last + 1]?.text === ',') addRoleBehind(reading, register, person, last + 2);
}

const isRoleWord = (reading: Reading, at: number) => {
	const {kind, lower, isCapital} = reading.narration.tokens[at];
	return (
		kind === 'word' &&
		!isCapital &&
		!reading.words.is('verbs', lower) &&
		!reading.words.is('ends', lower) &&
		!reading.words.is('determiners', lower) &&
		!reading.words.is('connectors', lower)
	);
};

/** "The surgeon, Doris Fenn": the role before the comma. */
function addRoleBetween(reading: Reading, register: Register, person: Person, last: number): void {
	const {tokens} = reading.narration;
	if (
		last < 0 ||
		!reading.words.is('roles', tokens[last].lower) ||
		tokens[last].isCapital !== reading.words.hasCapitalNouns
	)
		return;
	let first = last;
	while (first > 0 && isRoleWord(reading, first - 1)) first--;
	addRole(reading, register, person, {first, last});
}

// Words behind a name within which its role stands.
const furthestRole = 9;

/** "Grace Oduya, who was elected mayor of Penfold", "Anna Lund, chief engineer at the harbour board". */
function addRoleBehind(reading: Reading, register: Register, person: Person, from: number): void {
	const {words, narration} = reading;
	const {tokens} = narration;
	const beginning = tokens[from]?.lower ?? '';
	const isClause = words.is('relatives', beginning);
	if (!isClause && !words.is('determiners', beginning) && words.is('ends', beginning)) return;
	for (let at = from; at < tokens.length && at < from + furthestRole; at++) {
		const {kind, lower} = tokens[at];
		if (kind !== 'word' && !(at === from + 1 && /^\d/.test(tokens[from].text))) return;
		if (!words.is('roles', lower) || words.is('bodies', lower) || isPossessive(tokens[at])) {
			if (!isClause && at > from && words.is('connectors', lower)) return;
			continue;
		}

		let first = at;
		while (first > from && isRoleWord(reading, first - 1)) first--;
		addRole(reading, register, person, {first: isClause ? at : first, last: at});
		return;
	}
}

function addRole(reading: Reading, register: Register, person: Person, role: Span): void {
	const text = roleText(reading, role);
	const head = roleHead(reading, role);
	if (!person.roles.includes(text)) person.roles.push(text);
	register.give(person, head);
	person.gender = genderOfRole(reading, head) ?? person.gender;
}

function roleText({narration, words}: Reading, {first, last}: Span): string {
	const {tokens, text} = narration;
	let start = words.is('determiners', tokens[first].lower) && first < last ? first + 1 : first;
	if (/^\d+-\p{L}/u.test(tokens[start].text) && start < last) start++;
	return text.slice(tokens[start].start, tokens[last].end).trim();
}

/** The noun that a role is named by: "engineer" of "chief engineer at the harbour board". */
export function roleHead({narration, words}: Reading, {first, last}: Span): string {
	const {tokens} = narration;
	let head = '';
	for (let at = first; at <= last; at++) {
		const {lower, kind} = tokens[at];
		if (kind !== 'word' || (at > first && words.is('connectors', lower))) break;
		head = lower;
	}

	return head;
}

function genderOfRole({words}: Reading, head: string): Gender | undefined {
	if (
		words.is('rolesOfWomen', head) ||
		(words.language === 'de' && words.is('roles', head) && head.endsWith('in'))
	)
		return 'woman';
	return words.is('rolesOfMen', head) ? 'man' : undefined;
}

/** People that are called by a role alone: an article, and a noun for people that no name belongs to. */
function roleMentions(
	reading: Reading,
	paragraph: number,
	named: readonly Mention[],
	register: Register,
): Mention[] {
	const {words, narration} = reading;
	const {tokens} = narration;
	const taken = new Set(named.flatMap(({first, last}) => [first - 1, first - 2, last + 1, last + 2]));
	const found: Mention[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const {kind, lower} = tokens[at];
		if (kind !== 'word' || !words.is('roles', lower) || isNameToken(reading, at) !== words.hasCapitalNouns)
			continue;
		let first = at;
		while (first > 0 && isRoleWord(reading, first - 1)) first--;
		if (isPossessive(tokens[at]) || words.is('roles', tokens[at + 1]?.lower ?? '')) continue;
		if (first === 0 || !words.is('determiners', tokens[first - 1].lower) || taken.has(at)) continue;
		found.push({
			first: first - 1,
			last: at,
			paragraph,
			person: register.withRole(reading, {first: first - 1, last: at}),
		});
	}

	return found;
}

/** Whether a pronoun may stand for a person. */
export function mayMean(pronoun: Pronoun, {gender, isMany, isBody}: Person): boolean {
	if (pronoun === 'they') return isMany;
	if (isMany || isBody) return false;
	if (pronoun === 'any') return true;
	return gender === undefined || gender === (pronoun === 'he' ? 'man' : 'woman');
}

/** Whether the gender of a pronoun is told of a person. */
export const surelyMeans = (pronoun: Pronoun, {gender}: Person): boolean =>
	(pronoun === 'he' && gender === 'man') || (pronoun === 'she' && gender === 'woman');
