import {writeFileSync} from 'node:fs';
import {firstWords, TerminalSession} from './terminal-session.mjs';
import {articles} from './wire-text.mjs';

writeFileSync('/tmp/wa.txt', articles[0]);
const programs = process.argv.slice(2);
const median = f => [...f].sort((x, y) => x - y)[Math.floor(f.length / 2)];
const t = {};
const time = async (args, text, keys) => {
	const s = new TerminalSession(process.execPath, args);
	if (keys) s.process.write(keys);
	const r = await s.timeUntil(text);
	await s.end();
	return r;
};
const nodeTime = async () => {
	const s = new TerminalSession(process.execPath, ['-e', '0']);
	await s.ended;
	return performance.now() - s.startedAt;
};
for (let i = 0; i < 13; i++) {
	(t.node ??= []).push(await nodeTime());
	for (const p of programs) {
		(t[p + ' first'] ??= []).push(await time([p, '/tmp/wa.txt'], firstWords, ''));
		(t[p + ' ready'] ??= []).push(await time([p, '/tmp/wa.txt'], 'line 1 of', '='));
		(t[p + ' seeds'] ??= []).push(await time([p], 'Metro', ''));
	}
}
for (const [k, v] of Object.entries(t))
	console.log(k.padEnd(40), median(v).toFixed(1), (median(v) / median(t.node)).toFixed(2));
