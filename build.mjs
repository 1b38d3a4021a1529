// Builds dist/: the program and the public API as bundles without dependencies, the API's declarations, the man page and
// the shells' completions, and the licences of everything the bundles contain. With --single it builds release/ instead: the
// program as one file, with all that it needs in it.
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join, posix, resolve} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {rolldown} from 'rolldown';

const require = createRequire(import.meta.url);
const outdir = 'dist';
const firstFrameEntries = ['app/main.ts', 'app/run.ts', 'app/open-screens.ts'];
const apiEntries = ['index.ts'];
const threads = {
	'job-thread': 'source/engines/job-thread.ts',
	'index-thread': 'source/engines/index-thread.ts',
	'report-thread': 'source/app/report-thread.ts',
};
const modulesOf = new Map();
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
// What was read is read anew as soon as anything is another that has to do with it.
const readingVersion = await versionOf('source/engines/read-packed.ts');
const signatureVersion = await versionOf('source/engines/kept-signatures.ts');

if (process.argv.includes('--single')) {
	await writeSingle();
	process.exit();
}

rmSync(outdir, {recursive: true, force: true});
const bundle = await rolldown({
	input: {
		cli: 'source/cli.ts',
		index: 'source/index.ts',
		// A thread is started by its file: it stands beside the chunk that starts it.
		...Object.fromEntries(Object.entries(threads).map(([name, path]) => [`chunks/${name}`, path])),
	},
	platform: 'node',
	// Ink loads its developer tools when DEV is set; nobody who runs the bundle needs them.
	external: ['react-devtools-core'],
	plugins: [packedWebAssembly()],
	transform: transform(),
});
const {output} = await bundle.write({
	dir: outdir,
	format: 'esm',
	minify: true,
	comments: false,
	// For Ink alone, which gets one where it is loaded; the API may be bundled again, as CommonJS too.
	polyfillRequire: false,
	entryFileNames: '[name].js',
	chunkFileNames: 'chunks/[name]-[hash].js',
	// What a command does not need (Ink and React, when it prints) is in chunks of its own, loaded when it is needed. All that
	// the first frame needs is in two, one of them shared with the API: opening many files takes longer than running them.
	codeSplitting: {
		groups: [
			{
				debugName: 'first frame',
				name(id, chunking) {
					if (!modulesFrom(firstFrameEntries, chunking).has(id)) return null;
					return modulesFrom(apiEntries, chunking, true).has(id) ? 'articles' : 'screens';
				},
			},
		],
	},
});
await bundle.close();

chmodSync(join(outdir, 'cli.js'), 0o755);
writeDeclarations();
writeFileSync(join(outdir, 'notices.txt'), notices(output.flatMap(({moduleIds = []}) => moduleIds)));
const {shippedFiles} = await imported('source/manual/shipped-files.ts');
for (const [path, text] of Object.entries(shippedFiles(version))) {
	mkdirSync(join(outdir, dirname(path)), {recursive: true});
	writeFileSync(join(outdir, path), text);
}

const {configurationSchema} = await imported('source/state/configuration-schema.ts');
const {reportSchema} = await imported('source/report/report-schema.ts');
for (const [name, schema] of [
	['config', configurationSchema],
	['report', reportSchema],
])
	writeFileSync(join(outdir, `${name}.schema.json`), `${JSON.stringify(schema, undefined, '\t')}\n`);

/** How the source is made into code; `inFile`: what a single file has in it; `target`: the oldest Node that can parse it. */
function transform(inFile = {}, target = 'node20') {
	const values = {
		NODE_ENV: 'production',
		DEV: 'false',
		READING_VERSION: readingVersion,
		SIGNATURE_VERSION: signatureVersion,
		PROGRAM_VERSION: version,
		IS_SINGLE_FILE: '',
		BUNDLED_ARTICLES: '',
		...inFile,
	};
	const define = Object.entries(values).map(([name, value]) => [
		`process.env.${name}`,
		JSON.stringify(value),
	]);
	return {target, define: Object.fromEntries(define)};
}

/**
WebAssembly that a package embeds as Base64 is packed, and unpacked where it is loaded: as Base64 alone a package of npm could
not make it small. See `.github/decisions/one-bundle.md`.
*/
function packedWebAssembly() {
	const embedded = /"data:application\/octet-stream;base64,(AGFzbQ[\w+/]{1000,}=*)"/;
	return {
		name: 'packed-web-assembly',
		transform(code) {
			const [, wasm] = embedded.exec(code) ?? [];
			if (wasm === undefined) return undefined;
			const packed = brotliCompressSync(Buffer.from(wasm, 'base64')).toString('base64');
			const unpacked = `unpack(Buffer.from("${packed}","base64")).toString("base64")`;
			return {
				code: `import {brotliDecompressSync as unpack} from 'node:zlib';\n${code.replace(embedded, `"data:application/octet-stream;base64,"+${unpacked}`)}`,
				map: null,
			};
		},
	};
}

/** The program as one file, run by `node seedreader.mjs`, with its threads, the bundled articles and all licences in it. */
async function writeSingle() {
	const parts = Object.entries({cli: 'source/cli.ts', ...threads}).map(([name, path]) => [
		name,
		resolve(path),
	]);
	const modules = {
		single: `import {isMainThread} from 'node:worker_threads';
const part = isMainThread ? 'cli' : process.argv[2];
${parts.map(([name, path]) => `if (part === '${name}') await import(${JSON.stringify(path)});`).join('\n')}`,
		// Nothing loads them, but what is imported somewhere in a file has to be there when it starts.
		'react-devtools-core': 'export default undefined;',
	};
	const seeds = readdirSync('seeds').sort();
	const bundle = await rolldown({
		input: 'single',
		platform: 'node',
		plugins: [
			packedWebAssembly(),
			{
				name: 'single',
				resolveId(id) {
					if (id in modules) return `\0${id}`;
					// Of the package's files, package.json says otherwise.
					return parts.some(([, path]) => path === id) ? {id, moduleSideEffects: true} : undefined;
				},
				load: id => modules[id.slice(1)],
			},
		],
		// An older Node has to read the whole file before it can say which is needed.
		transform: transform(
			{
				IS_SINGLE_FILE: 'true',
				BUNDLED_ARTICLES: JSON.stringify(
					seeds.map(name => ({name, text: readFileSync(join('seeds', name), 'utf8')})),
				),
			},
			'node18',
		),
	});
	const {output} = await bundle.generate({
		format: 'esm',
		minify: true,
		comments: false,
		polyfillRequire: false,
		codeSplitting: false,
	});
	await bundle.close();
	const [{code, moduleIds}] = output;
	const licences = notices(moduleIds).replaceAll('*/', '* /');
	mkdirSync('release', {recursive: true});
	writeFileSync('release/seedreader.mjs', `#!/usr/bin/env node\n${code}\n/*\n${licences}*/\n`, {mode: 0o755});
}

/** What a module of the source exports. */
async function imported(entryPoint) {
	return import(`data:text/javascript;base64,${Buffer.from(await bundled(entryPoint)).toString('base64')}`);
}

/** What tells the code of a module with all that it imports from other code. */
async function versionOf(entryPoint) {
	const digest = createHash('sha256').update(await bundled(entryPoint));
	return digest.digest('hex').slice(0, 16);
}

/** The code of a module with all that it imports. */
async function bundled(entryPoint) {
	const bundle = await rolldown({input: entryPoint, platform: 'node'});
	const {output} = await bundle.generate({format: 'esm', codeSplitting: false});
	await bundle.close();
	return output[0].code;
}

/** The modules that others import, and those that these import, and so on; also what they import later, when asked for. */
function modulesFrom(entries, chunking, alsoLater = false) {
	let modules = modulesOf.get(entries);
	if (!modules) {
		modules = new Set();
		modulesOf.set(entries, modules);
		const include = id => {
			if (modules.has(id)) return;
			modules.add(id);
			const {importedIds = [], dynamicallyImportedIds = []} = chunking.getModuleInfo(id) ?? {};
			for (const imported of importedIds) include(imported);
			if (alsoLater) for (const imported of dynamicallyImportedIds) include(imported);
		};
		for (const entry of entries) include(resolve('source', entry));
	}

	return modules;
}

/** The API's declarations, in `dist/types/`. */
function writeDeclarations() {
	const configuration = join(outdir, 'tsconfig.json');
	const compilerOptions = {
		noEmit: false,
		declaration: true,
		emitDeclarationOnly: true,
		rootDir: '../source',
		outDir: 'types',
	};
	const project = {extends: '../tsconfig.json', compilerOptions, files: ['../source/index.ts'], include: []};
	writeFileSync(configuration, JSON.stringify(project));
	execFileSync(process.execPath, [typescript(), '-p', configuration], {stdio: 'inherit'});
	rmSync(configuration);
	keepReachable(join(outdir, 'types'), 'index.d.ts');
}

/** Of a folder of declarations, those that one of them leads to; tables of words are declared in full, and nobody imports them. */
function keepReachable(folder, entry) {
	const reached = new Set([entry]);
	for (const file of reached) {
		const text = readFileSync(join(folder, file), 'utf8');
		for (const [, path] of text.matchAll(/(?:from |import\()['"](\.[^'"]+)\.js['"]/g))
			reached.add(`${posix.join(posix.dirname(file), path)}.d.ts`);
	}

	for (const file of readdirSync(folder, {recursive: true})) {
		const name = file.replaceAll('\\', '/');
		if (name.endsWith('.d.ts') && !reached.has(name)) rmSync(join(folder, file));
	}
}

/** The compiler's program file: the package's own bin entry, which works without a shell on every system. */
function typescript() {
	const file = require.resolve('typescript/package.json');
	return join(dirname(file), JSON.parse(readFileSync(file, 'utf8')).bin.tsc);
}

/** Name, version, licence and licence text of each package that a bundle holds code of. */
function notices(inputs) {
	const folders = new Set();
	for (const input of inputs) {
		const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
		if (folder) folders.add(folder);
	}

	const entries = [...folders].sort().map(folder => {
		const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
		const files = readdirSync(folder).filter(file => /^(?:licen[cs]e|notice|copying)/i.test(file));
		if (!license && files.length === 0) throw new Error(`${name} has no licence`);
		const texts = files.map(file => readFileSync(join(folder, file), 'utf8').trim());
		// meow bundles packages of its own and lists their licences here.
		const own = join(folder, 'build', 'licenses.md');
		if (existsSync(own)) texts.push(readFileSync(own, 'utf8').trim());
		return `${name} ${version} (${license})\n\n${texts.join('\n\n')}`;
	});
	// The tables of words are made from packages that are not bundled themselves.
	entries.push(
		`Tables of English words\n\n${readFileSync('source/text/lexicon/license.txt', 'utf8').trim()}`,
	);
	const rule = `\n\n${'-'.repeat(80)}\n\n`;
	return `seedreader contains code of these packages.${rule}${entries.join(rule)}\n`;
}
