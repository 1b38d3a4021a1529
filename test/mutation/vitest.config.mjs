import {defineConfig} from 'vitest/config';
import {rooms} from './rooms.mjs';

/** The tests that a mutant is shown to. */
export default defineConfig({
	test: {
		include: rooms.map(room => `test/${room}/**/*.test.ts`),
		setupFiles: ['test/mutation/setup.mjs'],
		testTimeout: 60_000,
	},
});
