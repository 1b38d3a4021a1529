/*
They stand by themselves because the screens go by them, and what computes overlaps loads the stems of all languages.
*/

/** The least score (overlap-score.ts) of two articles that are worth a look together. */
export const leastOverlap = 0.05;

/**
The least score of two articles that are on one event or story rather than on two of a sort. In cross-validation it has 85 % of
those on one event, 96 % of those on one story, 8 % of sister events, 1 % of others; of ECB+ 94 % and 22 %
(training/train-overlaps.mjs).
*/
export const leastSameEvent = 0.4;
