import {numberAt} from '../numbers.js';
import {tokensOf} from '../tokens.js';
import type {Range} from '../words.js';
import type {Quantity} from './quantity.js';

export function quantitiesIn(text: string, language: string | undefined, taken: readonly Range[] = []): Quantity[] {
	const tokens = tokensOf(text);
	const out: Quantity[] = [];
	for (let at = 0; at < tokens.length; ) {
		const n = numberAt(tokens, at, language);
		if (!n || Number.isNaN(n.value)) { at++; continue; }
		const start = tokens[at].start;
		const last = tokens[at + n.tokens - 1];
		at += n.tokens;
		if (taken.some(t => t.start < last.end && t.end > start)) continue;
		const next = tokens[at]?.text.toLowerCase() ?? '';
		let kind: Quantity['kind'] = n.percent ? 'percent' : 'count';
		let unit: string | undefined; let end = last.end; let f = 1;
		const raw = text.slice(start, end);
		if (/^[$€£]/.test(raw)) { kind = 'money'; unit = raw[0]; }
		if (/^(euros?|dollars|crowns)$/.test(next)) { kind = 'money'; unit = next; end = tokens[at].end; }
		if (/^(km|kilometres|miles|litres|hectares)$/.test(next)) { kind = 'measure'; unit = 'm'; f = next === 'miles' ? 1609 : 1000; end = tokens[at].end; }
		if (/^(hours|minutes|weeks|days)$/.test(next)) { kind = 'duration'; unit = 's'; f = {hours: 3600, minutes: 60, weeks: 604800, days: 86400}[next]!; end = tokens[at].end; }
		const before = text.slice(Math.max(0, start - 12), start).toLowerCase();
		const bound = /more than $|over $/.test(before) ? 'over' as const : /at least $/.test(before) ? 'at-least' as const : /(nearly|almost) $/.test(before) ? 'nearly' as const : /(about|around|some) $/.test(before) ? 'about' as const : /up to $/.test(before) ? 'up-to' as const : /fewer than $/.test(before) ? 'under' as const : undefined;
		let step = 1; for (let v = n.value; v && v % 10 === 0; v /= 10) step *= 10;
		if (kind === 'count' && /^\d{4}$/.test(raw) && n.value > 1900 && n.value < 2100) continue;
		out.push({start, end, kind, value: n.value * f, step: step * f, ...(unit && {unit}), ...(bound && {bound})});
	}
	return out;
}
