import {addTo} from '../add-to.js';
import {memoize} from '../memoize.js';
import type {DateValue} from './date.js';
import type {DateToken, Role} from './date-tokens.js';
import type {DateWords} from './date-words.js';

/** A sentence to be read. `first` to `end` (not included) is the part of its tokens that a form has matched. */
export type Place = {
	text: string;
	tokens: readonly DateToken[];
	first: number;
	end: number;
	language: string;
	words: DateWords;
	/** What the rest of the sentence shows of how it is written: the day before the month; hours counted to 24. */
	isDayFirst: boolean | undefined;
	isFullClock: boolean;
};

/** The tokens that a form has matched by a role, and what they stand for in it. */
export type Matched = {
	/** The first. */
	token: (role: Role) => DateToken | undefined;
	/** All that were matched by one of some roles, in the order of the text. */
	tokens: (roles: readonly Role[]) => DateToken[];
	values: (roles: readonly Role[]) => number[];
};

/**
A way to write a date. `pattern` is a sequence of roles: `a|b` is one or the other, `a?` may be missing, `=a` stands close to
what is before it. What follows `>` has to be there, and is no part of the date. `read` gives what it says, or undefined where
it is no date after all; it is given the place with the part before `>`.
*/
export type Form = {pattern: string; read: (matched: Matched, place: Place) => DateValue | undefined};

/** What a form reads at a place. */
export type Reading = {value: DateValue; end: number};

/** The first of some forms that reads a date which begins with the token at `first`. */
export type DateReader = (place: Omit<Place, 'end'>) => Reading | undefined;

/** Reads dates by forms, of which those before go first. */
export function dateReader(forms: readonly Form[]): DateReader {
	const byRole = new Map<Role, {form: CompiledForm; rank: number}[]>();
	for (const [rank, form] of forms.map(compile).entries()) {
		const ranked = {form, rank};
		for (const role of rolesAtStart(form.parts)) {
			addTo(byRole, role, ranked);
		}
	}

	/** The forms that may begin with a token of these roles: a word has the same ones wherever it stands. */
	const formsWith = memoize((roles: DateToken['roles']): readonly {form: CompiledForm; rank: number}[] => {
		const lists = [...roles.keys()].map(role => byRole.get(role) ?? []);
		return [...new Set(lists.flat())].sort((x, y) => x.rank - y.rank);
	});
	return place => {
		const {tokens, first} = place;
		for (const {form} of formsWith(tokens[first].roles)) {
			const taken = match(form.parts, 0, tokens, first);
			if (!taken) continue;
			const end = first + taken.slice(0, form.seen).filter(({token}) => token !== undefined).length;
			const value = form.read(matchedBy(taken), {...place, end});
			if (value) return {value, end};
		}

		return undefined;
	};
}

type Part = {roles: readonly Role[]; isOptional: boolean; isClose: boolean};
/** `seen`: how many parts belong to the date itself. */
type CompiledForm = {parts: readonly Part[]; seen: number; read: Form['read']};
type Taken = {token?: DateToken; role?: Role};

function compile({pattern, read}: Form): CompiledForm {
	const words = pattern.split(' ');
	const parts = words
		.filter(word => word !== '>')
		.map(word => ({
			roles: word.replace(/^=|\?$/g, '').split('|') as Role[],
			isOptional: word.endsWith('?'),
			isClose: word.startsWith('='),
		}));
	return {parts, seen: words.includes('>') ? words.indexOf('>') : parts.length, read};
}

function rolesAtStart(parts: readonly Part[]): ReadonlySet<Role> {
	const roles = new Set<Role>();
	for (const part of parts) {
		for (const role of part.roles) roles.add(role);
		if (!part.isOptional) break;
	}

	return roles;
}

/** What each of the parts takes of the tokens from `at` on. A pattern has a few parts, so that this ends soon. */
function match(
	parts: readonly Part[],
	index: number,
	tokens: readonly DateToken[],
	at: number,
): readonly Taken[] | undefined {
	if (index === parts.length) return [];
	const {roles, isOptional, isClose} = parts[index];
	const token = tokens[at];
	const role = token && !(isClose && token.isSpaced) ? roles.find(role => token.roles.has(role)) : undefined;
	if (role) {
		const rest = match(parts, index + 1, tokens, at + 1);
		if (rest) return [{token, role}, ...rest];
	}

	if (!isOptional) return undefined;
	const rest = match(parts, index + 1, tokens, at);
	return rest && [{}, ...rest];
}

function matchedBy(taken: readonly Taken[]): Matched {
	const of = (roles: readonly Role[]) => taken.filter(({role}) => role !== undefined && roles.includes(role));
	return {
		token: role => of([role])[0]?.token,
		tokens: roles => of(roles).map(({token}) => token!),
		values: roles => of(roles).map(({token, role}) => token!.roles.get(role!)!),
	};
}
