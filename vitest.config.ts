import {defineConfig} from 'vitest/config';
import {closingLine} from './test/closing-line.js';

// A pseudo-terminal on a busy machine answers late; no test waits by time.
const patience = {testTimeout: 60_000, hookTimeout: 60_000, setupFiles: ['test/setup.ts']};

export default defineConfig({
	test: {
		reporters: ['default', closingLine],
		// Much of the time is spent waiting for programs in pseudo-terminals.
		maxWorkers: 3,
		projects: [
			{
				test: {
					...patience,
					name: 'checkout',
					include: ['test/**/*.test.{ts,tsx}'],
					exclude: ['test/packed/**'],
				},
			},
			// Asks the registry for packages: run by .ci/run, and by hand with `npm run test:packed`.
			{
				test: {
					...patience,
					name: 'packed',
					include: ['test/packed/*.test.ts'],
					globalSetup: 'test/packed/install.ts',
				},
			},
		],
	},
});
