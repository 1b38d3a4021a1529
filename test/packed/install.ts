import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {TestProject} from 'vitest/node';

/** The packed program, installed in an empty folder. */
export type Packed = {folder: string; tarball: string; program: string};

declare module 'vitest' {
	interface ProvidedContext {
		packed: Packed;
	}
}

/** Packs and installs once for all tests of the packed program; they are given it by `inject('packed')`. */
export default function setUp(project: TestProject): () => void {
	const folder = mkdtempSync(join(tmpdir(), 'seedreader-packed-'));
	execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {stdio: 'pipe'});
	const tarball = join(folder, readdirSync(folder).find(name => name.endsWith('.tgz'))!);
	const program = join(install(folder, 'seedreader', tarball), 'node_modules', '.bin', 'seedreader');
	project.provide('packed', {folder, tarball, program});
	return () => rmSync(folder, {recursive: true, force: true});
}

/** Installs packages in a folder of their own, which is empty before. */
export function install(folder: string, name: string, ...packages: string[]): string {
	const into = join(folder, name);
	mkdirSync(into);
	writeFileSync(join(into, 'package.json'), '{"private": true}');
	execFileSync('npm', ['install', '--no-audit', '--no-fund', ...packages], {cwd: into, stdio: 'pipe'});
	return into;
}
