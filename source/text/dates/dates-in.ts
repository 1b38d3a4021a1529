import type {CalendarDate, DateMention} from './date.js';

/** The dates and times of day of a sentence, in the order of the text, none over another. `written` is the day of the report. */
export function datesIn(
	_text: string,
	_language: string | undefined,
	_written?: CalendarDate,
): DateMention[] {
	return [];
}

/**
The dateline of a report ("TARNOW BAY, 12 June 2025 - …"): the day and where it stands, or undefined. `text` is its first
paragraph.
*/
export function datelineIn(
	_text: string,
	_language: string | undefined,
): {start: number; end: number; date: CalendarDate} | undefined {
	return undefined;
}
