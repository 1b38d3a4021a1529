import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, normalize, sep} from 'node:path';
import {describe, expect, it} from 'vitest';
import {rooms} from './rooms.js';

// What a room may import besides rooms below it. Pure rooms know neither Ink nor React nor the file system.
const packages: Record<string, readonly RegExp[]> = {
	screens: [/^ink$/, /^ink-select-input$/, /^react$/],
	manual: [],
	state: [],
	report: [/^node:crypto$/],
	layout: [],
	compare: [],
	search: [/^fuse\.js$/],
	library: [/^node:/],
	article: [/^htmlparser2$/, /^linkedom$/, /^@mozilla\/readability$/, /^mdast/],
	text: [/^string-width$/, /^@orama\//],
	terminal: [/^node:/],
};

const importPattern = /(?:\bfrom\s*|\bimport\s*\(?\s*)'([^']+)'/g;

function importsOf(file: string): string[] {
	return [...readFileSync(file, 'utf8').matchAll(importPattern)].map(([, specifier]) => specifier);
}

const files = readdirSync('source', {recursive: true, encoding: 'utf8'})
	.filter(file => /\.tsx?$/.test(file))
	.map(file => join('source', file).split(sep).join('/'));

describe('safe text', () => {
	it('is made in one place', () => {
		const elsewhere = files.filter(file => file !== 'source/text/safe-text.ts');
		expect(elsewhere.filter(file => /\bas SafeText\b/.test(readFileSync(file, 'utf8')))).toEqual([]);
	});
});

describe('imports', () => {
	it('run only downward', () => {
		const upward = files.flatMap(file => {
			const [, room, ...rest] = file.split('/');
			if (rest.length === 0) return [];
			return importsOf(file)
				.filter(specifier => {
					// Programs that train a model read its data; they are no part of what is shipped.
					if (file.includes('/training/') && specifier.startsWith('node:')) return false;
					if (!specifier.startsWith('.')) return !packages[room].some(allowed => allowed.test(specifier));
					const target = normalize(join(dirname(file), specifier)).split(sep);
					if (target.length === 2) return true;
					return (
						rooms.indexOf(target[1]) < rooms.indexOf(room) ||
						(room === 'terminal' && target[1] !== 'terminal')
					);
				})
				.map(specifier => `${file} imports ${specifier}`);
		});
		expect(upward).toEqual([]);
	});

	it('are looked for in every room', () => {
		expect(new Set(files.map(file => file.split('/')[1]).filter(name => !name.includes('.')))).toEqual(
			new Set(rooms),
		);
	});
});
