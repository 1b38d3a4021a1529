import {genderOfFirstName, isFirstName} from './first-names.js';
import {
	isCommonNoun,
	isFunctionWord,
	isNameToken,
	isPossessive,
	isRole,
	isWithinName,
	joinsNames,
	particles,
	type Reading,
	type Span,
} from './name-tokens.js';

/** Where in a phrase the name stands of whom it means; undefined where it gives none, or that of somebody else. */
export function nameIn(reading: Reading, {first, last}: Span): Span | undefined {
	const {words, narration} = reading;
	const {tokens} = narration;
	let start = last + 1;
	for (let at = last; at >= first; at--) {
		if (at < last && isPossessive(tokens[at]) && !words.is('bodies', tokens[last].lower)) break;
		const isJoint = words.is('and', tokens[at].lower) && joinsNames(reading, at, last + 1);
		const isRoleOfSecond =
			start <= last &&
			!isNameToken(reading, at) &&
			words.is('and', tokens[at - 1]?.lower ?? '') &&
			joinsNames(reading, at - 1, last + 1);
		if (isNameToken(reading, at) || isWithinName(reading, at) || isJoint || isRoleOfSecond) start = at;
		else break;
	}

	if (start > last) {
		// "Helen Marsh of the boatyard", but "a Brightline spokesman".
		let end = first - 1;
		while (end < last && (isNameToken(reading, end + 1) || isWithinName(reading, end + 1))) end++;
		const {lower} = tokens[end + 1] ?? {lower: ''};
		const isOwn = end >= first && (words.is('connectors', lower) || words.is('places', lower));
		return isOwn && !isPossessive(tokens[end]) ? withoutRoles(reading, {first, last: end}) : undefined;
	}

	const before = tokens[start - 1];
	const isGoverned =
		start > first && (words.is('connectors', before.lower) || words.is('places', before.lower));
	if (isGoverned) return isNameToken(reading, first) ? nameIn(reading, {first, last: start - 2}) : undefined;
	const governor = governorOf(reading, first, start);
	if (governor !== undefined)
		return isNameToken(reading, first) ? nameIn(reading, {first, last: governor - 1}) : undefined;
	return withoutRoles(reading, {first: start, last});
}

/**
The preposition that the name at the end of a phrase belongs to: "Amara Nwosu of the Eye Hospital", "the skipper of the trawler
Northern Star", but not "the head of the union Ann Lee", which begins with a first name.
*/
function governorOf({narration, words}: Reading, first: number, start: number): number | undefined {
	const {tokens} = narration;
	const isOwn = genderOfFirstName(tokens[start].text) !== undefined;
	for (let at = start - 1; at > first; at--) {
		const {lower, isCapital} = tokens[at];
		// "the lawyer representing Lewin"
		if (words.language === 'en' && !isCapital && /...ing$/.test(lower)) return at;
		if (words.is('connectors', lower)) return isOwn ? undefined : at;
		if (words.is('roles', lower)) return undefined;
	}

	return undefined;
}

/** A name without the titles and roles that its capitals hide: "Nurse Abel Crane", "Ingenieurin Jutta Behn". */
export function withoutRoles(reading: Reading, {first, last}: Span): Span | undefined {
	const {words, narration} = reading;
	const {tokens} = narration;
	let start = first;
	while (start <= last && (isRole(words, tokens[start]) || isCommonNoun(reading, start))) start++;
	// "Orvanian President Mira Halvek", "Vice-Chancellor Professor Edith Lomas"
	const isBody = words.is('bodies', tokens[last]?.lower ?? '');
	for (let at = start; at < last && !isBody; at++) if (isRole(words, tokens[at])) start = at + 1;
	if (start > last) return isOwnName(reading, first, last) ? {first, last} : undefined;
	if (start === first && beginsWithRole(reading, start, last)) start++;
	return {first: afterGenitives(reading, start, last), last};
}

/** "Matthew Miller spoke. ... , Miller said": within a sentence a role has no capital, unless an article stands before it. */
function isOwnName({narration, words}: Reading, first: number, last: number): boolean {
	const {tokens, sentenceStart} = narration;
	const before = tokens[first - 1];
	const isWithin = sentenceStart[first] !== first && before.kind !== 'quotation' && before.text !== ':';
	const hasArticle = before?.kind === 'word' && words.is('determiners', before.lower);
	return (
		first === last &&
		isWithin &&
		!hasArticle &&
		!words.hasCapitalNouns &&
		!words.is('titles', tokens[first].lower)
	);
}

/** "Shepherd Antoni Rycki": the capital of the first of three words may be that of the sentence. */
function beginsWithRole({narration, words}: Reading, first: number, last: number): boolean {
	const {tokens, sentenceStart} = narration;
	if (sentenceStart[first] !== first || last - first < 2 || tokens[first + 1].kind !== 'word') return false;
	if (particles.has(tokens[first + 1].lower) || genderOfFirstName(tokens[first].text)) return false;
	const isTrade = words.language === 'en' && /(?:er|or|ist|man|woman|ian|eer)$/.test(tokens[first].lower);
	return isTrade || genderOfFirstName(tokens[first + 1].text) !== undefined;
}

/** Slavic: in "міністерка оборони Вельтави Яна Горакова" a place stands before the name, unlike in "Олег Иванович Сомин". */
function afterGenitives({narration, words}: Reading, first: number, last: number): number {
	if (!/^(?:ru|uk|pl)$/.test(words.language) || last - first < 2) return first;
	const {tokens} = narration;
	const before = tokens[first - 1];
	const hasRole = before?.kind === 'word' && !before.isCapital && !isFunctionWord(words, before.lower);
	const hasPatronymic = /(?:вич|вна|ич|ична|івна)$/.test(tokens[last - 1].lower);
	return hasRole && !hasPatronymic && !isFirstName(tokens[first].text) ? last - 1 : first;
}

/** The names of a stretch of names, without titles: "Ruben Kast and Olga Tier" are two. */
export function namesOf(reading: Reading, {first, last}: Span): string[] {
	const {tokens} = reading.narration;
	const names: string[] = [];
	let parts: string[] = [];
	const close = () => {
		if (parts.length > 0) names.push(parts.join(' '));
		parts = [];
	};
	for (let at = first; at <= last; at++) {
		if (isNameToken(reading, at) && !(parts.length === 0 && at < last && isRole(reading.words, tokens[at])))
			parts.push(tokens[at].text.replace(/['’]s?$/, ''));
		else if (isWithinName(reading, at) && tokens[at].kind === 'word') parts.push(tokens[at].text);
		else if (tokens[at].kind !== 'quotation') close();
	}

	close();
	return names;
}
