import type {Range} from '../text/words.js';
import {alteredWords} from './altered-words.js';
import type {Evidence, Side} from './comparison.js';
import {convincingWords} from './shared-phrases.js';
import {changesToTell, isTelling} from './told-changes.js';

/** Where a passage says what the other one says, and where it says otherwise: ranges of its text. */
export type StatedPlaces = {
	/** What both quote. */
	quoted: Range[];
	/** Words of both that are of no figure. */
	shared: Range[];
	/** Figures that agree, exactly or about. */
	agreeing: Range[];
	/** Figures that differ, altered words of quotes, other speakers, and changes that turn what is said or are of a figure, name or date. */
	differing: Range[];
	/** The wording that was changed besides. */
	changed: Range[];
};

/** What evidence states, where it stands in the passage of one side. */
export function statedPlaces(evidence: Evidence, side: Side): StatedPlaces {
	const {figures, quotes} = evidence;
	const places = (is: boolean) =>
		figures.filter(({verdict}) => (verdict === 'differ') === is).map(link => link[side].inText);
	const altered = quotes
		.filter(({verdict}) => verdict === 'altered')
		.flatMap(quote => {
			const {start} = quote[side].inText;
			return alteredWords(quote).map(words => moved(words[side], start));
		});
	const speakers = quotes.flatMap(({sameSpeaker, [side]: {speaker}}) =>
		sameSpeaker === false && speaker?.inText ? [speaker.inText] : [],
	);
	const changes = changesToTell(evidence);
	const changed = (telling: boolean) =>
		changes.filter(change => isTelling(change) === telling).flatMap(change => change[side]?.inText ?? []);
	return {
		quoted: quotes.map(quote => quote[side].inText),
		shared: convincingWords(evidence).map(word => word[side]),
		agreeing: places(false),
		differing: [...places(true), ...altered, ...speakers, ...changed(true)].filter(
			({start, end}) => end > start,
		),
		changed: changed(false),
	};
}

const moved = ({start, end}: Range, by: number): Range => ({start: start + by, end: end + by});
