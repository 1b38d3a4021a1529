import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';

// The linter reads its plugins for files alone, not for what it is given on standard input.
const folder = mkdtempSync(join(tmpdir(), 'spread-rule-'));
writeFileSync(join(folder, 'biome.json'), JSON.stringify({plugins: [resolve('test/spread-rule.grit')]}));
afterAll(() => rmSync(folder, {recursive: true}));

/** What the linter says of a file with this code. */
function lint(code: string): string {
	writeFileSync(join(folder, 'planted.ts'), `${code}\n`);
	const program = resolve('node_modules/@biomejs/biome/bin/biome');
	const {stdout, stderr} = spawnSync(process.execPath, [program, 'lint', 'planted.ts'], {
		cwd: folder,
		encoding: 'utf8',
	});
	return stdout + stderr;
}

const objection = 'overflows the stack when it is spread in a call';

describe('arguments', () => {
	it.each([
		'export const add = (list: number[], many: number[]) => list.push(...many);',
		'export const add = (list: number[], many: number[]) => list.push(1, ...many, 2);',
		'export const add = (list?: number[], many: number[] = []) => list?.push(...many);',
		'export const most = (many: Set<number>) => Math.max(0, ...[...many].map(Math.abs));',
		'export const text = (codes: number[]) => String.fromCharCode(...codes);',
		'export const text = (codes: number[]) => String.fromCharCode.apply(null, codes);',
	])('that are as many as a list is long are found: %s', line => {
		expect(lint(line)).toContain(objection);
	});

	it.each([
		'export const both = (list: number[], many: number[]) => [...list, ...many];',
		'export const once = (many: number[]) => new Set([...many].map(Math.abs));',
		'export const copy = (one: object) => Object.freeze({...one});',
		'// biome-ignore lint/plugin: two numbers\nexport const larger = (two: [number, number]) => Math.max(...two);',
	])('that are as many as the code says are none of them: %s', line => {
		const said = lint(line);
		expect(said).toContain('Checked 1 file');
		expect(said).not.toContain(objection);
	});
});
