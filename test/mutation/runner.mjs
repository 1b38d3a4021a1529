import {readdirSync} from 'node:fs';
import {join, relative, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {rooms} from './rooms.mjs';

/**
Runs tests of pure rooms for Stryker, in one process that loads them once. Vitest starts a thread for each mutant, in which
all that the tests import is loaded again: two seconds, where the tests themselves take some milliseconds. What may be shared
is, because pure modules hold nothing but what `memoize.ts` keeps, and that is forgotten between two mutants.
*/
class PureRunner {
	tests = [];

	/** No mutant needs another process: those that run only while files are loaded are ignored. */
	capabilities() {
		return {reloadEnvironment: true};
	}

	async init() {
		const bundle = resolve('reports/mutation/tests.mjs');
		await bundleTests(bundle);
		const {tests} = await import(pathToFileURL(bundle).href);
		this.tests = tests;
	}

	/** All tests, and which mutants each of them reaches. */
	async dryRun() {
		const results = [];
		for (const test of this.tests) {
			instrumented.currentTestId = test.id;
			const begun = performance.now();
			const failure = await failureOf(test);
			test.milliseconds = performance.now() - begun;
			results.push({
				id: test.id,
				name: test.id,
				timeSpentMs: test.milliseconds,
				...(failure ? {status: 1, failureMessage: failure} : {status: 0}),
			});
		}

		instrumented.currentTestId = undefined;
		return {status: 'complete', tests: results, mutantCoverage: instrumented.mutantCoverage};
	}

	/** The tests that reach a mutant, the quickest first, until one fails. */
	async mutantRun({activeMutant, testFilter, hitLimit}) {
		const wanted = testFilter && new Set(testFilter);
		const tests = this.tests.filter(({id}) => wanted?.has(id) ?? true);
		tests.sort((x, y) => (x.milliseconds ?? 0) - (y.milliseconds ?? 0));
		globalThis.mutantRun = (globalThis.mutantRun ?? 0) + 1;
		Object.assign(instrumented, {activeMutant: activeMutant.id, hitCount: 0, hitLimit});
		try {
			for (const [at, test] of tests.entries()) {
				const failureMessage = await failureOf(test);
				// The mutant threw because it came by too often, as in a loop without end.
				if (instrumented.hitCount > hitLimit) return {status: 'timeout', reason: 'hit limit reached'};
				if (failureMessage) return {status: 'killed', killedBy: [test.id], failureMessage, nrOfTests: at + 1};
			}

			return {status: 'survived', nrOfTests: tests.length};
		} finally {
			Object.assign(instrumented, {activeMutant: undefined, hitCount: undefined, hitLimit: undefined});
		}
	}
}

export const strykerPlugins = [{kind: 'TestRunner', name: 'pure', factory: () => new PureRunner()}];

/** Where the instrumented code looks for the mutant to be, and counts what it reaches. */
globalThis.__stryker__ ??= {};
const instrumented = globalThis.__stryker__;

async function failureOf({run}) {
	try {
		await run();
		return undefined;
	} catch (error) {
		return String(error?.message ?? error) || 'failed';
	}
}

/** All tests of the rooms and what they import, as one module that exports them. */
async function bundleTests(outfile) {
	const files = rooms.flatMap(room =>
		readdirSync(`test/${room}`)
			.filter(name => name.endsWith('.test.ts'))
			.map(name => `test/${room}/${name}`),
	);
	const imports = ['test/mutation/setup.mjs', ...files].map(path => `import './${path}';`);
	await build({
		stdin: {contents: [...imports, `export {tests} from 'vitest';`].join('\n'), resolveDir: process.cwd()},
		outfile,
		// Stryker copies everything to a folder of its own, and goes there when this file is loaded already.
		absWorkingDir: process.cwd(),
		bundle: true,
		format: 'esm',
		platform: 'node',
		keepNames: true,
		// Of the package's files few have side effects; a test is nothing else.
		ignoreAnnotations: true,
		logLevel: 'error',
		banner: {
			js: `import {createRequire as requireFrom} from "node:module"; const require = requireFrom(import.meta.url);`,
		},
		plugins: [{name: 'tests', setup: replaceModules}],
	});
}

function replaceModules({onResolve, onLoad}) {
	onResolve({filter: /^vitest$/}, () => ({path: resolve('test/mutation/collect.mjs')}));
	onResolve({filter: /^fast-check$/}, ({namespace}) =>
		namespace === 'few' ? undefined : {path: 'fast-check', namespace: 'few'},
	);
	onLoad({filter: /./, namespace: 'few'}, () => ({contents: fewCases, resolveDir: process.cwd()}));
	onResolve({filter: /\/memoize\.js$/}, ({importer, resolveDir, path}) =>
		keepsMutated(importer)
			? {path: join(resolveDir, path.replace(/js$/, 'ts')), namespace: 'forgetting'}
			: undefined,
	);
	onLoad({filter: /./, namespace: 'forgetting'}, ({path}) => ({
		contents: forgetting(path),
		resolveDir: process.cwd(),
	}));
}

/** fast-check without the numbers of cases that tests ask for: most faults show in the first ones, as setup.mjs has them. */
const fewCases = `
	import fc from 'fast-check';
	export default {...fc, assert: (property, {numRuns: _, ...options} = {}) => fc.assert(property, options)};
`;

/** Whether what a file keeps can come from mutated code: rooms below a mutated one know nothing of it. */
function keepsMutated(file) {
	const [folder, room] = relative('.', file).split('/');
	return folder === 'source' && (rooms.includes('text') || rooms.includes(room));
}

/** `memoize.ts` with functions that keep nothing from one mutant to the next. */
const forgetting = path => `
	import * as kept from ${JSON.stringify(path)};
	const forgetting = make => (...options) => {
		let run, value;
		return (...given) => {
			if (!value || run !== globalThis.mutantRun) {
				run = globalThis.mutantRun;
				value = make(...options);
			}
			return value(...given);
		};
	};
	export const memoize = forgetting(kept.memoize);
	export const memoizeText = forgetting(kept.memoizeText);
	export const lazy = forgetting(kept.lazy);
`;
