// How the time of reading containers and documents grows from 300 kB to 3 MB: node test/benchmarks/containers.mjs [REGEXP]
import {fileURLToPath} from 'node:url';
import {bundleSources} from '../bundle-sources.mjs';

// Where the packages are found from.
const bundle = new URL('../../node_modules/.benchmarks/containers.mjs', import.meta.url);
await bundleSources(fileURLToPath(new URL('containers/growth.ts', import.meta.url)), fileURLToPath(bundle));
const {measure} = await import(bundle);
measure(new RegExp(process.argv[2] ?? ''));
