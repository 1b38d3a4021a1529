// Bundles the training and runs it: node source/article/training/train.mjs DATA_FOLDER [text|page] [held-out]
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
