// Builds dist/: the program and the public API as bundles without dependencies, the API's declarations, the man page and
// the shells' completions, and the licences of everything the bundles contain.
import {execFileSync} from 'node:child_process';
import {chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {basename, dirname, join, parse, resolve} from 'node:path';
import {build} from 'esbuild';

const require = createRequire(import.meta.url);
const outdir = 'dist';
rmSync(outdir, {recursive: true, force: true});

const common = {
	bundle: true,
	platform: 'node',
	target: 'node20',
	minify: true,
	legalComments: 'none',
	metafile: true,
};

// Ink imports its developer tools when DEV is set; nobody who runs the bundle needs them.
const withoutDevtools = {
	name: 'without-devtools',
	setup(build) {
		build.onResolve({filter: /^react-devtools-core$/}, () => ({
			path: 'react-devtools-core',
			namespace: 'empty',
		}));
		build.onLoad({filter: /.*/, namespace: 'empty'}, () => ({contents: 'export default {}'}));
	},
};

// What packages do as soon as they are loaded, and the program seldom or never needs, costs a third of its start. Each change
// has to be found in the package: when it is not, the package has changed, and this has to be looked at again.
const changes = [
	// The package's data is right as it is.
	{file: /meow\/build\/options\.js$/, from: 'normalizePackageData(pkg);', to: ''},
	// Yoga's WebAssembly is within its code, and it would load all of Node's fetch to read it from there.
	{file: /yoga-wasm-base64-esm\.js$/, from: 'typeof fetch', to: '"undefined"'},
	// Segmenting and the table of emoji are for texts that are not in an alphabet.
	{file: /string-width\/index\.js$/, from: 'const segmenter = new Intl.Segmenter();', to: 'let segmenter;'},
	{
		file: /string-width\/index\.js$/,
		from: 'of segmenter.segment(string)',
		to: 'of (segmenter ??= new Intl.Segmenter()).segment(string)',
	},
	{
		file: /string-width\/index\.js$/,
		from: 'const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;',
		to: 'let rgiEmoji; const rgiEmojiRegex = {test: text => (rgiEmoji ??= /^\\p{RGI_Emoji}$/v).test(text)};',
	},
];
const withoutHaste = {
	name: 'without-haste',
	setup(build) {
		// As a text for JSON.parse a model is read in a third of the time.
		build.onLoad({filter: /boilerplate-model-\w+\.json$/}, ({path}) => ({
			contents: `export default JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))))})`,
		}));
		for (const file of new Set(changes.map(change => change.file.source)))
			build.onLoad({filter: new RegExp(file)}, ({path}) => ({contents: changed(path)}));
	},
};

function changed(path) {
	let code = readFileSync(path, 'utf8');
	for (const {file, from, to} of changes) {
		if (!file.test(path)) continue;
		if (!code.includes(from)) throw new Error(`${path} has no ${from} any more`);
		code = code.replaceAll(from, to);
	}

	return code;
}

// What the first screen does without, and whose callers wait for the answer, so that no chunk can be loaded for them: it is
// bundled apart, and read when one of its functions is first called.
const calledLate = [
	/source\/text\/stems\.ts$/,
	/source\/text\/stop-words\.ts$/,
	/source\/text\/lexicon\/lexicon\.ts$/,
	/source\/search\/match-word\.ts$/,
	/mdast-util-from-markdown\/index\.js$/,
];
const chunks = join(outdir, 'chunks');
/** What is bundled late, by the modules that were asked for: their inputs. */
const late = new Map();
const loadedLate = {
	name: 'loaded-late',
	setup(building) {
		building.onResolve({filter: /^\.\/late-[\w-]+\.cjs$/}, () => ({external: true}));
		for (const filter of calledLate)
			building.onLoad({filter}, async ({path}) => {
				const {metafile} = await build({
					...common,
					entryPoints: [{in: path, out: `late-${parse(path.replace('/index', '')).name}`}],
					outdir: chunks,
					entryNames: '[name]-[hash]',
					outExtension: {'.js': '.cjs'},
					format: 'cjs',
				});
				late.set(filter, metafile.inputs);
				return {contents: lateFunctions(resolve(Object.keys(metafile.outputs)[0]))};
			});
	},
};

/** The functions that a bundle exports, each to load the bundle when it is called. */
function lateFunctions(bundle) {
	const functions = Object.entries(require(bundle)).map(([name, value]) => {
		if (typeof value !== 'function')
			throw new Error(`${bundle}: ${name} is no function, so it cannot be late`);
		return `export const ${name} = (...given) => load().${name}(...given);`;
	});
	return [`let loaded; const load = () => (loaded ??= require('./${basename(bundle)}'));`, ...functions].join(
		'\n',
	);
}

const {metafile} = await build({
	...common,
	entryPoints: [
		{in: 'source/cli.ts', out: 'cli'},
		{in: 'source/index.ts', out: 'index'},
		// A worker is started by its file: it stands beside the chunk that starts it.
		{in: 'source/engines/job-thread.ts', out: 'chunks/job-thread'},
		{in: 'source/engines/index-thread.ts', out: 'chunks/index-thread'},
	],
	outdir,
	// What a command does not need (Ink and React, when it prints) is in chunks of its own, loaded when it is needed.
	splitting: true,
	chunkNames: 'chunks/[name]-[hash]',
	format: 'esm',
	define: {'process.env.NODE_ENV': '"production"'},
	// Some bundled packages are CommonJS and call require for Node's own modules.
	banner: {
		js: "import {createRequire as requireFor} from 'node:module';const require=requireFor(import.meta.url);",
	},
	plugins: [withoutDevtools, withoutHaste, loadedLate],
});

for (const filter of calledLate) if (!late.has(filter)) throw new Error(`there is no ${filter} any more`);
for (const name of ['cli.js', 'index.js'])
	if (readFileSync(join(outdir, name), 'utf8').includes('./late-'))
		throw new Error(`${name} loads from ${outdir} what lies in ${chunks}`);

chmodSync(join(outdir, 'cli.js'), 0o755);
writeDeclarations();
writeFileSync(join(outdir, 'notices.txt'), notices(Object.assign({}, metafile.inputs, ...late.values())));
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const {shippedFiles} = await imported('source/manual/shipped-files.ts');
for (const [path, text] of Object.entries(shippedFiles(version))) {
	mkdirSync(join(outdir, dirname(path)), {recursive: true});
	writeFileSync(join(outdir, path), text);
}

const {configurationSchema} = await imported('source/state/configuration-schema.ts');
writeFileSync(
	join(outdir, 'config.schema.json'),
	`${JSON.stringify(configurationSchema, undefined, '\t')}\n`,
);

/** What a module of the source exports. */
async function imported(entryPoint) {
	const {outputFiles} = await build({
		entryPoints: [entryPoint],
		bundle: true,
		write: false,
		format: 'esm',
		platform: 'node',
	});
	return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
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
}

/** The compiler's program file: the package's own bin entry, which works without a shell on every system. */
function typescript() {
	const file = require.resolve('typescript/package.json');
	return join(dirname(file), JSON.parse(readFileSync(file, 'utf8')).bin.tsc);
}

/** Name, version, licence and licence text of each package that a bundle holds code of. */
function notices(inputs) {
	const folders = new Set();
	for (const input of Object.keys(inputs)) {
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
