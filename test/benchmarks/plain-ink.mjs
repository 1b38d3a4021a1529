// The reader's screen drawn by Ink alone: a header, the visible lines, a status row. Started by wire.mjs.
import {readFileSync} from 'node:fs';
import {Box, render, Text, useApp, useInput, useWindowSize} from 'ink';
import {createElement, useState} from 'react';

const lines = readFileSync(process.argv[2], 'utf8').trimEnd().split('\n');

function Reader() {
	const {exit} = useApp();
	const {rows, columns} = useWindowSize();
	const height = rows - 4;
	const last = lines.length - height;
	const [top, setTop] = useState(0);
	useInput(input => {
		const steps = {j: 1, k: -1, d: Math.floor(height / 2), ' ': height};
		for (const key of input) {
			if (key === 'q') exit();
			else setTop(top => Math.min(last, Math.max(0, top + (steps[key] ?? 0))));
		}
	});
	const row = (text, key, dimColor = false) =>
		createElement(Text, {key, dimColor, wrap: 'truncate'}, text || ' ');
	const left = ' '.repeat(Math.floor((columns - 72) / 2));
	return createElement(
		Box,
		{flexDirection: 'column', height: rows},
		row(lines[0], 'header'),
		row('', 'air'),
		...lines.slice(top, top + height).map((line, index) => row(line && left + line, index)),
		row('', 'more air'),
		row(`${Math.round((100 * top) / last)}%`, 'status', true),
	);
}

render(createElement(Reader), {alternateScreen: true, interactive: true});
