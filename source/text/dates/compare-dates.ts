import type {DateMention} from './date.js';

/**
Whether two dates may be the same: `agree` where all that both tell is the same and they are as precise; `about` where one is
less precise and holds the other (March and 4 March); `differ` where both cannot be; undefined where it cannot be told (a
weekday and a day of the month, an ambiguous date, a day and a time).
*/
export function compareDates(_a: DateMention, _b: DateMention): 'agree' | 'about' | 'differ' | undefined {
	return undefined;
}
