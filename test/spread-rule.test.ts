import {spawnSync} from 'node:child_process';
import {describe, expect, it} from 'vitest';

/** What the linter says of a line of a file in `source/`. */
const lint = (line: string) => {
	const {stdout, stderr} = spawnSync(
		process.execPath,
		['node_modules/@biomejs/biome/bin/biome', 'lint', '--stdin-file-path=source/text/planted.ts'],
		{input: `${line}\n`, encoding: 'utf8'},
	);
	return stdout + stderr;
};

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
		expect(lint(line)).not.toContain(objection);
	});
});
