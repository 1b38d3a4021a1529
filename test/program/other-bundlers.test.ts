import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {build, type Format} from 'esbuild';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

/** A project that has this checkout, as it is built, among its packages. */
let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'seedreader-bundled-'));
	mkdirSync(join(folder, 'node_modules'));
	symlinkSync(resolve('.'), join(folder, 'node_modules', 'seedreader'), 'junction');
});
afterAll(() => rmSync(folder, {recursive: true}));

let bundles = 0;

/** The file of a bundle of some code that uses the package. */
async function bundled(code: string, format: Format, minify = true): Promise<string> {
	const entry = join(folder, `use-${++bundles}.mjs`);
	const outfile = join(folder, `bundle-${bundles}.${format === 'cjs' ? 'cjs' : 'mjs'}`);
	writeFileSync(entry, code);
	const {errors} = await build({
		entryPoints: [entry],
		outfile,
		bundle: true,
		minify,
		format,
		platform: 'node',
		logLevel: 'silent',
	});
	expect(errors).toEqual([]);
	return outfile;
}

// Away from the checkout, so that nothing is found there that is not in the bundle.
const run = (file: string) => {
	const elsewhere = mkdtempSync(join(tmpdir(), 'seedreader-elsewhere-'));
	try {
		const alone = join(elsewhere, file.endsWith('.cjs') ? 'bundle.cjs' : 'bundle.mjs');
		writeFileSync(alone, readFileSync(file));
		return JSON.parse(execFileSync(process.execPath, [alone], {cwd: elsewhere, encoding: 'utf8'}));
	} finally {
		rmSync(elsewhere, {recursive: true});
	}
};

const everything = `
import {compareArticles, createSearch, isUnsure, readArticle, UnreadableText} from 'seedreader';

const read = (name, ...paragraphs) => readArticle(paragraphs.join('\\n\\n'), {name});
const a = read('a.txt', 'Fire', 'A fire destroyed a warehouse near the harbour of Lyon on Tuesday, the police said.');
const b = read('b.md', '# Warehouse', 'The police said a fire destroyed a warehouse near the harbour of Lyon.');
const page = readArticle('<html><body><article><h1>Harbours</h1><p>Of harbours &amp; ferries.</p></article></body></html>', {name: 'c.html'});
let thrown;
try {
	readArticle(Uint8Array.of(0, 1, 2, 255, 0, 0, 3));
} catch (error) {
	thrown = error;
}

console.log(JSON.stringify({
	pairs: compareArticles(a, b).pairs.length,
	hits: createSearch([a, b]).search('warehuose').length,
	page: page.blocks.map(({text}) => text),
	isUnsure: typeof isUnsure,
	thrown: {name: thrown.name, isUnreadable: thrown instanceof UnreadableText, isError: thrown instanceof Error, text: String(thrown)},
}));
`;

describe.each(['esm', 'cjs'] as const)('the API in somebody else’s bundle (%s)', format => {
	it.each([true, false])(
		'does what it does by itself, and throws errors by their names (minified: %s)',
		async minify => {
			const result = run(await bundled(everything, format, minify));
			expect(result).toEqual({
				pairs: expect.any(Number),
				hits: expect.any(Number),
				page: ['Harbours', 'Of harbours & ferries.'],
				isUnsure: 'function',
				thrown: {
					name: 'UnreadableText',
					isUnreadable: true,
					isError: true,
					text: expect.stringMatching(/^UnreadableText: binary, not text/),
				},
			});
			expect(result.pairs).toBeGreaterThan(0);
			expect(result.hits).toBeGreaterThan(0);
		},
	);

	it('brings only what is used of it', async () => {
		const sizeOf = async (name: string) => {
			const file = await bundled(
				`import {${name}} from 'seedreader';\nconsole.log(JSON.stringify(typeof ${name}));\n`,
				format,
			);
			expect(run(file)).toBe('function');
			return statSync(file).size;
		};

		const whole = statSync(await bundled(everything, format)).size;
		// What the program's first frame needs of the API is in one file.
		expect(await sizeOf('isUnsure')).toBeLessThan(whole / 4);
		// Comparing is most of it: the words of eleven languages.
		expect(await sizeOf('compareArticles')).toBeLessThan(0.9 * whole);
		expect(await sizeOf('createSearch')).toBeLessThan(whole / 2);
	});
});
