import {build} from 'esbuild';

/** Bundles a program of TypeScript for Node, its packages left where they are: it has to lie where they are found from. */
export const bundleSources = async (entry, outfile) =>
	build({
		entryPoints: [entry],
		outfile,
		bundle: true,
		packages: 'external',
		format: 'esm',
		platform: 'node',
		target: 'node20',
		logLevel: 'error',
	});
