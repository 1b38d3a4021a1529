/** The probability, 0 to 1, that a sum of weights (a logit) stands for: the logistic function. */
export const probability = (logit: number): number => 1 / (1 + Math.exp(-logit));
