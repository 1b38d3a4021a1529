// Whether the tests would notice a fault: `npm run mutation` makes small ones in the pure rooms, one at a time, and runs the
// quick tests that reach it. A part of it: `npm run mutation -- --mutate 'source/layout/**'`. What was found is kept in
// reports/, and asked again only where the code or its tests have changed.
export default {
	testRunner: 'vitest',
	plugins: ['@stryker-mutator/vitest-runner'],
	vitest: {configFile: 'test/mutation/vitest.config.ts', related: true},
	// The tables of words are data, which no test of behaviour can know better.
	mutate: ['source/{text,layout,state}/**/*.ts', '!source/text/lexicon/**'],
	ignorePatterns: ['dist', '.github', 'test/pictures'],
	coverageAnalysis: 'perTest',
	// What only runs while a file is loaded (tables, patterns) would take all tests for every mutant.
	ignoreStatic: true,
	concurrency: 2,
	incremental: true,
	incrementalFile: 'reports/mutation/incremental.json',
	htmlReporter: {fileName: 'reports/mutation/index.html'},
	reporters: ['clear-text', 'html', 'json'],
	jsonReporter: {fileName: 'reports/mutation/report.json'},
	clearTextReporter: {allowColor: false, logTests: false, reportScoreTable: true},
	thresholds: {high: 90, low: 80, break: null},
	// A mutant that loops for ever: what the tests take twice over, and two seconds.
	timeoutFactor: 2,
	timeoutMS: 2000,
	// Nothing is compiled here, and Stryker does not know TypeScript 7.
	disableTypeChecks: false,
	tsconfigFile: 'none',
	allowConsoleColors: false,
};
