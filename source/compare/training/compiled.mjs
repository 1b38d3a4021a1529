import {build} from 'esbuild';

/** The exports of a TypeScript module with all it imports. */
export async function compiled(file) {
	const {outputFiles} = await build({
		entryPoints: [file],
		bundle: true,
		format: 'esm',
		platform: 'node',
		write: false,
	});
	return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}
