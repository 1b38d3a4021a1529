/**
The least score of two articles that are worth a look together, 0 to 1. It stands by itself because the screens go by it,
and what computes overlaps loads the stems of all languages.
*/
export const leastOverlap = 0.05;
