import {rooms} from './rooms.mjs';

// Whether the tests would notice a fault: `npm run mutation` makes small ones in the pure rooms, one at a time, and runs the
// tests of these rooms that reach it, by a runner of their own (runner.mjs); with ROOMS=layout before it, those of one room.
// What was found is kept in reports/, and looked for again only where the code or its tests have changed. The scores stand in
// scores.md.
export default {
	testRunner: 'pure',
	plugins: ['./test/mutation/runner.mjs'],
	// The tables of words are data, of which no test of behaviour can know more than they say.
	mutate: [...rooms.map(room => `source/${room}/**/*.ts`), '!source/text/lexicon/**'],
	ignorePatterns: ['dist', '.github', 'test/pictures'],
	coverageAnalysis: 'perTest',
	// What only runs while a file is loaded (tables, patterns) would take all tests for every mutant.
	ignoreStatic: true,
	concurrency: 2,
	incremental: true,
	incrementalFile: `reports/mutation/${rooms.join('-')}.json`,
	reporters: ['clear-text', 'html', 'progress-append-only'],
	htmlReporter: {fileName: `reports/mutation/${rooms.join('-')}.html`},
	clearTextReporter: {allowColor: false, logTests: false},
	thresholds: {high: 90, low: 80, break: null},
	// A mutant that loops for ever is given up after what the tests take twice over, and three seconds.
	timeoutFactor: 2,
	timeoutMS: 3000,
	// Nothing is compiled here, and this Stryker does not know TypeScript 7.
	disableTypeChecks: false,
	tsconfigFile: 'none',
};
