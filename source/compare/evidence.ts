import {joinSafe, type SafeText, safe, sliceSafe} from '../text/safe-text.js';
import type {Evidence, Pair, PairKind, SharedWord} from './comparison.js';
import type {Sentence, Term} from './sentences-of.js';

/** What two sentences share, and which of their numbers agree. `weightOf` says how much a stem tells. */
export function gatherEvidence(a: Sentence, b: Sentence, weightOf: (stem: string) => number): Evidence {
	const inB = new Map(b.terms.map(term => [term.stem, term]));
	const shared = new Map<string, SharedWord>();
	for (const term of a.terms) {
		const other = inB.get(term.stem);
		if (!other || shared.has(term.stem)) continue;
		const text = sliceSafe(a.text, term.start, term.end);
		shared.set(term.stem, {text, a: rangeOf(term), b: rangeOf(other), weight: weightOf(term.stem)});
	}

	const [numbersA, numbersB] = [numbersOf(a), numbersOf(b)];
	return {
		shared: [...shared.values()].sort((x, y) => y.weight - x.weight || x.a.start - y.a.start),
		numbers: {
			both: [...numbersA].filter(([value]) => numbersB.has(value)).map(([, text]) => text),
			onlyA: [...numbersA].filter(([value]) => !numbersB.has(value)).map(([, text]) => text),
			onlyB: [...numbersB].filter(([value]) => !numbersA.has(value)).map(([, text]) => text),
		},
	};
}

const rangeOf = ({start, end}: Term) => ({start, end});

/** The numbers of a sentence: what they are worth, and as they are written. */
function numbersOf(sentence: Sentence): Map<string, SafeText> {
	const numbers = sentence.terms.filter(term => term.isNumber);
	return new Map(numbers.map(term => [term.stem, sliceSafe(sentence.text, term.start, term.end)]));
}

const kindNames: Record<PairKind, SafeText> = {
	verbatim: safe`word for word`,
	reworded: safe`reworded`,
	'same-fact': safe`same fact`,
	related: safe`related`,
};

/** What a person is told of a pair's kind and strength, as "same fact, medium". */
export function describeKind({kind, score}: Pair): SafeText {
	const strength = score >= 0.66 ? safe`high` : score >= 0.4 ? safe`medium` : safe`low`;
	return kind === 'verbatim' ? kindNames[kind] : safe`${kindNames[kind]}, ${strength}`;
}

/** Why two passages are a pair, in plain words: the rarest words of both, and the numbers that agree or differ. */
export function explainPair({kind, evidence: {shared, numbers}}: Pair, {dot} = {dot: safe`·`}): SafeText {
	const comma = safe`, `;
	const parts = [];
	if (kind !== 'verbatim' && shared.length > 0) {
		parts.push(
			safe`both: ${joinSafe(
				shared.slice(0, 4).map(word => word.text),
				comma,
			)}`,
		);
	}

	if (numbers.onlyA.length > 0 && numbers.onlyB.length > 0) {
		parts.push(safe`differ: ${joinSafe(numbers.onlyA, comma)} | ${joinSafe(numbers.onlyB, comma)}`);
	}

	return joinSafe(parts, safe` ${dot} `);
}
