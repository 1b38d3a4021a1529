// npm run pictures: makes the pictures of the readme from the built program. Which they are stands in pictures.ts.
import {mkdtempSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {bundleSources} from '../bundle-sources.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
// Beside this folder, so that paths from it to the built program and to the packages are as from the sources.
const bundled = mkdtempSync(join(here, '..', 'pictures-'));

try {
	const program = join(bundled, 'make-pictures.mjs');
	await bundleSources(join(here, 'make-pictures.ts'), program);
	process.chdir(join(here, '..', '..'));
	await import(pathToFileURL(program).href);
} finally {
	rmSync(bundled, {recursive: true, force: true});
}
