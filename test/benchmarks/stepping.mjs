// What a key costs in the split pane of two articles of 5,000 words with 60 pairs that cross: node test/benchmarks/stepping.mjs
import {fileURLToPath} from 'node:url';
import {bundleSources} from '../bundle-sources.mjs';

// Where the packages are found from.
const bundle = new URL('../../node_modules/.benchmarks/steps.mjs', import.meta.url);
process.env.NODE_ENV = 'production';
await bundleSources(fileURLToPath(new URL('stepping/steps.ts', import.meta.url)), fileURLToPath(bundle));
const {measure} = await import(bundle);
measure();
