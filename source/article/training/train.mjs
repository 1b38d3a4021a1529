// Bundles the training and runs it: node source/article/training/train.mjs DATA_FOLDER [text|page] [held-out]
//
// DATA_FOLDER holds the labelled pages, `dev/` and `wcxb-dev/`; the pages of other readers' suites are read from
// `../pages/dev` beside it (readme.md tells their form). It writes the models into source/article, both or the one that is
// named: that of pages takes a core two minutes, that of texts six. With `held-out` it writes nothing, and prints the figures
// of five models, each of which reads the sites that it has not learnt from, in five times as long. All random choices come
// from one seed (grow-trees.ts): the same data and code give the same file, byte for byte.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'training-'));
const program = join(folder, 'train.mjs');
const [data, ...wanted] = process.argv.slice(2);

try {
	await build({
		entryPoints: [join(here, 'train.ts')],
		outfile: program,
		bundle: true,
		format: 'esm',
		platform: 'node',
		logLevel: 'error',
		banner: {
			js: "import {createRequire as requireFor} from 'node:module';const require=requireFor(import.meta.url);",
		},
	});
	const models = join(here, '..');
	const given = data === undefined ? [] : [data, models, ...wanted];
	execFileSync(process.execPath, [program, ...given], {stdio: 'inherit'});
} finally {
	rmSync(folder, {recursive: true, force: true});
}
