import {readdirSync, readFileSync} from 'node:fs';
import {defineConfig} from 'vitest/config';
import {closingLine} from './closing-line.js';

/** The rooms that touch the system: what they do is easily left to tests of the built program, of which coverage sees nothing. */
const rooms = ['app', 'command', 'terminal'];

/** Thousands of random frames, and long sessions in two terminals: they take most of the time, and the rooms do without. */
const slow = new Set(['random-frames.test.ts', 'recorded-sessions.test.tsx']);

/** Their tests, without those that start a program in a pseudo-terminal. */
const tests = rooms.flatMap(room =>
	readdirSync(`test/${room}`)
		.filter(file => !slow.has(file))
		.map(file => `test/${room}/${file}`)
		.filter(
			file => /\.test\.tsx?$/.test(file) && !readFileSync(file, 'utf8').includes('/pseudo-terminal.js'),
		),
);

export default defineConfig({
	test: {
		reporters: ['default', closingLine],
		setupFiles: ['test/setup.ts'],
		include: tests,
		testTimeout: 60_000,
		coverage: {
			enabled: true,
			include: rooms.map(room => `source/${room}/**`),
			reporter: ['text'],
			// Of each room by itself.
			thresholds: Object.fromEntries(rooms.map(room => [`source/${room}/**`, {lines: 80, branches: 80}])),
		},
	},
});
