import {type FigureToken, startsWithCapital} from './figure-tokens.js';
import type {Numeral} from './numeral.js';
import {phraseAt, phraseBefore, phrasesOf} from './phrases.js';
import {isPlural} from './plurals.js';
import type {QuantityLexicon} from './quantity-lexicon.js';
import type {Figure} from './simple-quantity.js';

/** The age that a number is, in years, by what stands around it: "34-year-old", "aged 34", "Jan Novak, 34,", "de 34 años". */
export function ageAt(
	tokens: readonly FigureToken[],
	numeral: Numeral,
	lexicon: QuantityLexicon,
): Figure | undefined {
	const {value, step, to} = numeral;
	const age = (to: number, factor = 1): Figure => ({
		kind: 'age',
		value: value * factor,
		step: step * factor,
		unit: 'year',
		to,
		isBare: false,
		numeral,
	});
	if (numeral.needs) return undefined;
	const behind = phraseAt(lexicon.ageAfter, tokens, to);
	if (behind) return age(behind.to);
	if (value < 1 || value > 120 || numeral.scale > 1) return undefined;
	const young = lexicon.language === 'en' ? phraseAt(youngAges, tokens, to) : undefined;
	if (young) return age(young.to, young.value);
	const hyphen = tokens[to]?.text === '-' && tokens[to + 1]?.isGlued ? to + 1 : to;
	const word = tokens[hyphen]?.sort === 'word' ? tokens[hyphen].lower : '';
	if (word !== '' && lexicon.ageEndings.some(beginning => word.startsWith(beginning))) return age(hyphen + 1);
	const unit = phraseAt(lexicon.units, tokens, to);
	if (unit) {
		const sort = unit.value === 'year' ? sortOfYears(tokens, numeral, unit.to, lexicon) : 'span';
		return sort === 'span' ? undefined : {...age(unit.to), isNone: sort === 'unknown'};
	}

	if (phraseAt(lexicon.symbols, tokens, to, true) && numeral.inDigits) return undefined;
	return isBareAge(tokens, numeral, lexicon) ? age(to) : undefined;
}

const youngAges = phrasesOf([
	['- month - old|months old|month old', 1 / 12],
	['- week - old|weeks old|week old', 7 / 365.2425],
	['- day - old|days old|day old', 1 / 365.2425],
]);

const isEnd = (token: FigureToken | undefined): boolean =>
	token === undefined || [',', '.', ')', ';', ':', '”', '"', '»'].includes(token.text);

/** "52 anni" between commas, "tiene 34 años", "un hombre de 26 años" are ages; "una pena de 12 años" is a span. */
function sortOfYears(
	tokens: readonly FigureToken[],
	{from, value, inDigits}: Numeral,
	to: number,
	lexicon: QuantityLexicon,
): 'age' | 'span' | 'unknown' {
	if (phraseBefore(lexicon.ageYears, tokens, from)) return 'age';
	if (lexicon.language === 'en') return 'span';
	const [before, noun] = [tokens[from - 1], tokens[from - 2]];
	if ((before?.text === ',' || before?.text === '(') && inDigits && isEnd(tokens[to])) return 'age';
	const isOf = (before?.lower === 'de' || before?.lower === 'di') && value >= 14;
	return isOf && noun?.sort === 'word' && !spans.test(noun.lower) ? 'unknown' : 'span';
}

// What lasts years, and is not of that age: "a sentence of 15 years".
const spans =
	/^(?:pena|condena|prisi|c[aá]rcel|cadeia|per[ií]od|plaz|praz|contrat|espera|histor|experi|trayector|traject|vig|durac|duraç|mandat|ciclo|m[aá]s|mais|plus|moins|menos|più|meno|cerca|près|alrededor|lapso|prison|peine|réclusion|détention|carrière|carrera|carreira|carriera|règne|âge|reclusi|cond[ae]n|matrimoni|guerra|serie|total|m[ií]nim|m[aá]xim|garant|hipotec|cr[eé]dit|bail|attente|intervalle|interval|an|un|crise|retard|inter|fin|travail|trabajo|trabalho|lavoro|servi|cotisation|hors|au|autour|environ|ans|anni|bout|attes|ausenc|assenz|distanz)/u;

/** A bare number that is an age: "aged 34", "who is 43", ", 71," behind a name, "people over 50". */
function isBareAge(
	tokens: readonly FigureToken[],
	{from, to, value, inDigits}: Numeral,
	lexicon: QuantityLexicon,
): boolean {
	const closes = isEnd(tokens[to]);
	const phrase = phraseBefore(lexicon.ageBefore, tokens, from);
	if (phrase)
		return (
			closes ||
			(tokens[to].sort === 'word' &&
				!isPlural(tokens[to].lower) &&
				(from - phrase.from > 1 || strongBefore.has(tokens[phrase.from].lower)))
		);
	const name = tokens[from - 2];
	if (tokens[from - 1]?.text === ',' && tokens[to]?.text === ',' && value >= 4 && name?.sort === 'word')
		return inDigits ? value >= 10 || startsWithCapital(name) : startsWithCapital(name) && value < 20;
	if (tokens[from - 1]?.text === ',' && closes && inDigits && value >= 4)
		return startsWithCapital(name) && startsWithCapital(tokens[from - 3]);
	if (tokens[from - 1]?.text === '(' && tokens[to]?.text === ')' && value >= 10 && startsWithCapital(name))
		return lexicon.language === 'de' || startsWithCapital(tokens[from - 3]);
	if (lexicon.language !== 'en') return false;
	const bound = phraseBefore(lexicon.boundsBefore, tokens, from);
	const before = tokens[bound ? bound.from - 1 : from - 1]?.lower ?? '';
	if (bound && (before === 'aged' || (grownPeople.has(before) && !isPlural(tokens[to]?.lower ?? ''))))
		return true;
	const words = tokens.slice(Math.max(0, from - 7), from).map(({lower}) => lower);
	// "A crane driver of 51 with three children"
	const isPerson = before === 'of' && persons.test(name?.lower ?? '') && value >= 14;
	if (isPerson && (closes || behindAge.has(tokens[to]?.lower ?? ''))) return true;
	if (before === 'at') return closesClause(tokens[to]) && words.some(word => lives.test(word));
	return closes && (before === 'is' || before === 'was') && words.includes('age');
}

const persons = /(?:[^bdtw]er|[st]or|ist|[^u]man|nurse|clerk|cook|painter|writer|fighter|minister|widow)$/;
const behindAge = new Set('with from who was is had has and said'.split(' '));

const strongBefore = new Set(['aged', 'ages', 'turned', 'turning']);
const closesClause = (token: FigureToken | undefined): boolean =>
	isEnd(token) || token?.lower === 'and' || token?.lower === 'to';
const grownPeople = new Set(
	'people those men women adults children anyone everyone patients residents persons drivers workers'.split(
		' ',
	),
);
const lives =
	/^(?:die[sd]?|death|dead|dying|retire[ds]?|married|marry|school|lessons|education|orphaned|widowed)$/;
