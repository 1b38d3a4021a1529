import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/**/*.test.{ts,tsx}'],
		// A pseudo-terminal on a busy machine answers late; no test waits by time.
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
});
