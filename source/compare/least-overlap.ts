/*
They stand by themselves because the screens go by them, and what computes overlaps loads the stems of all languages.
*/

/** The least score of two articles that are worth a look together, 0 to 1. */
export const leastOverlap = 0.05;

/** From which likelihood on two articles are rather on one event than on two: TODO. */
export const leastEvent = 0.5;
