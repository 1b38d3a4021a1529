import fc from 'fast-check';

// Most faults show in the first cases, and there are as many runs as mutants.
fc.configureGlobal({seed: 20_261_121, numRuns: 15});
