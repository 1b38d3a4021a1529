import {defineConfig} from 'vitest/config';

/** The tests that a mutant is shown to: those of pure rooms, which need no build, no terminal and little time. */
export default defineConfig({
	test: {
		include: ['test/{text,layout,state}/**/*.test.ts'],
		setupFiles: ['test/setup.ts'],
		testTimeout: 60_000,
	},
});
