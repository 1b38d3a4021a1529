import type {Range} from '../text/words.js';
import {alignCopies} from './align-copies.js';
import {type ChangeToken, changeTokens} from './change-tokens.js';
import {type ChangedStretch, changedStretches, type TokenPair, tokensIn} from './changed-stretches.js';
import type {Change, FigureLink} from './comparison.js';
import {type SharedClause, sharedClauses} from './exchanged-roles.js';
import {meaningWordsOf} from './meaning-words.js';
import {type NamedStretch, nameChange} from './name-change.js';
import {type StatedPassage, stretchAt} from './stated-passage.js';

/**
What was changed between two passages. Of sentences that are the same text every stretch of words that is not the same; of
sentences in other words what turns the meaning: negation, hedge, who did it to whom, what was first. `figures` are their
linked figures.
*/
export function findChanges(a: StatedPassage, b: StatedPassage, figures: readonly FigureLink[]): Change[] {
	const language = a.language === b.language ? a.language : undefined;
	const words = meaningWordsOf(language);
	const tokens = {a: changeTokens(a), b: changeTokens(b)};
	return alignCopies(tokens.a, tokens.b).flatMap(copy => {
		const pair = {
			a: copy.a.flatMap(index => tokens.a[index]),
			b: copy.b.flatMap(index => tokens.b[index]),
		};
		const stretches = changedStretches(pair, words)
			.filter(stretch => !isOfAgreeingFigures(stretch, pair, figures))
			.map(stretch => nameChange(stretch, pair, words, language));
		return withClauses(stretches, sharedClauses(pair, language)).map(
			({what, ...stretch}): Change => ({
				what,
				...(stretch.a.start < stretch.a.end && {a: stretchAt(a, textRange(tokensIn(pair.a, stretch.a)))}),
				...(stretch.b.start < stretch.b.end && {b: stretchAt(b, textRange(tokensIn(pair.b, stretch.b)))}),
			}),
		);
	});
}

/** Sets one change for those within a clause in which the roles are exchanged, and none where they are kept. */
function withClauses(stretches: readonly NamedStretch[], clauses: readonly SharedClause[]): NamedStretch[] {
	let left = [...stretches];
	const exchanged: NamedStretch[] = [];
	for (const {roles, ...clause} of clauses) {
		const within = left.filter(stretch => isWithin(stretch, clause));
		if (within.length === 0 || within.some(({what}) => what === 'negation' || what === 'figure')) continue;
		left = left.filter(stretch => !within.includes(stretch));
		if (roles === 'exchanged') exchanged.push({...clause, what: 'who'});
	}

	return [...left, ...exchanged].sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start);
}

const isWithin = (stretch: ChangedStretch, clause: ChangedStretch): boolean =>
	(['a', 'b'] as const).every(
		side => stretch[side].start >= clause[side].start && stretch[side].end <= clause[side].end,
	);

const textRange = (tokens: readonly ChangeToken[]): Range => ({
	start: tokens[0].start,
	end: tokens.at(-1)!.end,
});

/** Whether all that was changed is how a figure is written that is the same. */
function isOfAgreeingFigures(
	stretch: ChangedStretch,
	pair: TokenPair,
	figures: readonly FigureLink[],
): boolean {
	const isPartOf = (tokens: readonly ChangeToken[], figure: Range) =>
		tokens.length > 0 && tokens[0].start >= figure.start && tokens.at(-1)!.end <= figure.end;
	return figures.some(
		({verdict, a, b}) =>
			verdict === 'agree' &&
			isPartOf(tokensIn(pair.a, stretch.a), a.inText) &&
			isPartOf(tokensIn(pair.b, stretch.b), b.inText),
	);
}
