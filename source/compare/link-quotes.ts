import type {QuoteLink} from './comparison.js';
import type {StatedPassage} from './stated-passage.js';

/** What both passages quote, and who they say says it. */
export const linkQuotes = (_a: StatedPassage, _b: StatedPassage): QuoteLink[] => [];
