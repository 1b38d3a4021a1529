import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readFlags} from '../../source/command/flags.js';
import {leftOutInFull, leftOutInShort} from '../../source/command/left-out.js';
import {parseSince} from '../../source/command/since.js';
import {LoadedSources} from '../../source/library/loaded-sources.js';
import {articleOf} from '../seeds.js';

const now = new Date(2026, 10, 28, 12).getTime();
const hour = 3_600_000;

describe('a time that was typed', () => {
	it.each([
		['36h', 36],
		['2d', 48],
		['3w', 3 * 7 * 24],
		['0d', 0],
	])('%s is so long ago', (typed, hours) => {
		expect(parseSince(typed, now)).toEqual({at: now - hours * hour, typed});
	});

	it('as a date is the beginning of that day here, or the time of it', () => {
		expect(parseSince('2026-11-01', now)?.at).toBe(new Date(2026, 10, 1).getTime());
		expect(parseSince('2024-02-29', now)?.at).toBe(new Date(2024, 1, 29).getTime());
		expect(parseSince('2026-11-01T18:30', now)?.at).toBe(new Date(2026, 10, 1, 18, 30).getTime());
		expect(parseSince('2026-11-01T18:30:00+02:00', now)?.at).toBe(Date.UTC(2026, 10, 1, 16, 30));
	});

	it.each([
		'',
		'2',
		'd',
		'2 d',
		'-2d',
		'2m',
		'2026-13-01',
		'2026-02-30',
		'2026-11-00',
		'1.11.2026',
		'99999d',
	])('is none: %j', typed => {
		expect(parseSince(typed, now)).toBeUndefined();
	});

	it('is a number or nothing, whatever is typed', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d\-T:hdwZ+]{0,20}$/)), typed => {
				const since = parseSince(typed, now);
				expect(since === undefined || Number.isFinite(since.at)).toBe(true);
			}),
		);
	});

	it('is said to be wrong where it is', () => {
		expect(readFlags(['--since', 'yesterday'], '1.2.3')).toEqual({
			wrong:
				'--since takes hours, days, weeks or a date: 36h, 2d, 3w, 2026-11-01; seedreader --help lists the flags',
		});
		expect(readFlags(['--since', '2026-11-01'], '1.2.3')).toMatchObject({
			options: {since: {typed: '2026-11-01', at: new Date(2026, 10, 1).getTime()}},
		});
	});
});

describe('what is left out', () => {
	const since = parseSince('2d', now)!;
	const sources = (older: number, undated: number) => {
		const loaded = Object.assign(new LoadedSources(1), {undated});
		for (let at = 0; at < older; at++)
			loaded.add({of: older, source: 0, older: {...articleOf('Old.'), id: `${at}.txt`}});
		return loaded;
	};

	it('is counted, and what it went by is said', () => {
		expect(leftOutInFull(sources(1200, 0), since)).toBe('since 2d: 1,200 older left out');
		expect(leftOutInFull(sources(3, 1), since)).toBe(
			'since 2d: 3 older left out; 1 without a date goes by the time of the file',
		);
		expect(leftOutInFull(sources(0, 5), since)).toBe(
			'since 2d: 0 older left out; 5 without a date go by the time of the file',
		);
		expect(leftOutInShort(sources(37, 5), since)).toBe('since 2d, 37 left out');
	});
});
