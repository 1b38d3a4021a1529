import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {type PseudoTerminal, startProgram} from '../terminal/pseudo-terminal.js';
import {drawScreen} from './draw-screen.js';
import {type PaletteName, palettes} from './palettes.js';
import {fileOf, folder, type Step, themes, type Walk, walks} from './pictures.js';

const drawn = new Map<string, string>();
for (const walk of walks)
	for (const size of walk.sizes) for (const theme of themes) await take(walk, size, theme);

// The old ones stay until all the new ones are there.
rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});
for (const [file, picture] of drawn) writeFileSync(join(folder, file), picture);
const bytes = [...drawn.values()].reduce((sum, picture) => sum + Buffer.byteLength(picture), 0);
console.log(`${drawn.size} pictures in ${folder}, ${Math.ceil(bytes / 1000)} kB`);

/** Walks through the program in a pseudo-terminal, and draws the screens that are to be pictures. */
async function take(
	{flags, env, steps}: Walk,
	size: Walk['sizes'][number],
	theme: PaletteName,
): Promise<void> {
	const terminal = startProgram([...flags, '--theme', theme], {...size, env});
	for (const step of steps) {
		await go(terminal, step);
		if (!step.picture) continue;
		const {name, caption} = step.picture;
		const description = `seedreader in a terminal of ${size.columns} columns and ${size.rows} rows, with its ${theme} theme.`;
		const picture = drawScreen(terminal.emulator, palettes[theme], {title: caption, description});
		drawn.set(fileOf(name, size, theme), picture);
	}

	// Control-C leaves from anywhere.
	terminal.press('\u0003');
	await terminal.exited;
}

async function go(terminal: PseudoTerminal, {keys, until, isRepeated}: Step): Promise<void> {
	const isThere = (screen: readonly string[]) => until.test(screen.join('\n'));
	if (keys !== undefined) {
		if (isThere(terminal.screen)) throw new Error(`${until} is on the screen before ${JSON.stringify(keys)}`);
		terminal.press(keys);
	}

	if (isRepeated) {
		// As many times as it takes; the last pair says that it is the last, and then nothing changes any more.
		for (let before = terminal.screen.join('\n'); ; before = terminal.screen.join('\n')) {
			await terminal.until(screen => screen.join('\n') !== before);
			if (isThere(terminal.screen)) return;
			terminal.press(keys!);
		}
	}

	await terminal.until(isThere);
}
