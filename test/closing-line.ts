import type {Reporter, TestModule} from 'vitest/node';

/** Says in one plain line how the run ended, after the runner's own summary. */
export const closingLine: Reporter = {
	onTestRunEnd(modules: readonly TestModule[]) {
		const counts = {passed: 0, failed: 0, skipped: 0, pending: 0};
		for (const module of modules) {
			for (const test of module.children.allTests()) counts[test.result().state]++;
			// A file that could not be loaded has failed without a test of its own.
			if (module.state() === 'failed' && module.children.size === 0) counts.failed++;
		}

		process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
	},
};
