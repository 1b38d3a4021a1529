/**
What ends a sentence, and what may close behind it: for character classes of patterns with the flag `u`. Beside those of the
Latin and the Chinese scripts the danda of India, and the marks of Arabic, Urdu, Armenian and Ethiopic.
*/
export const sentenceMarks = '.!?…。！？।॥؟۔։።';
export const closingMarks = '’”"\')\\]»';

const sentenceEnd = new RegExp(`[${sentenceMarks}][${closingMarks}]*$`, 'u');
const clauseEnd = new RegExp(`[${sentenceMarks}:;][${closingMarks}]*$`, 'u');
// Of a line of a megabyte only so much of its end is looked at; no sentence ends with more marks. In UTF-16 units.
const mostMarks = 8;

/** Whether a text ends as sentences end: with a full stop or the like, in quotation marks or brackets or not. */
export const endsSentence = (text: string): boolean => sentenceEnd.test(text.slice(-mostMarks));

/** Whether it ends so, or with a colon or a semicolon: after these a new sentence or clause may begin on a line of its own. */
export const endsClause = (text: string): boolean => clauseEnd.test(text.slice(-mostMarks));
