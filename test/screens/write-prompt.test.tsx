import {describe, expect, it} from 'vitest';
import {reduce} from '../../source/state/reduce.js';
import type {State} from '../../source/state/state.js';
import {displayWidth} from '../../source/text/display-width.js';
import {safe, toSafeText} from '../../source/text/safe-text.js';
import {readSeeds} from '../seeds.js';
import {opened, press} from '../state/pressed.js';
import {open} from './opened.js';

const comparing = (columns: number, rows = 24) => press(opened(readSeeds(), {size: {columns, rows}}), 'c');
const foot = async (state: State, isAsWished: (foot: string) => boolean) => {
	const app = open(state);
	await app.until(frame => isAsWished(frame.split('\n').at(-1)!));
	const row = app.frame().split('\n').at(-1)!;
	app.unmount();
	return row;
};

describe('the line for the name of a report', () => {
	it('says what it is for, with a name filled in', async () => {
		expect(await foot(press(comparing(80), 'w'), row => row.includes('write'))).toMatch(
			/^ write to metro-newsweek\.html .*\d%/,
		);
	});

	it('says behind the name why another one would not do', async () => {
		const asked = press(comparing(80), 'w', 'enter');
		if (asked.effect?.kind !== 'write') expect.fail('nothing is written');
		const {content} = asked.effect;
		const taken = safe`metro-newsweek.html`;
		const state = reduce(asked, {type: 'name-taken', taken, free: safe`metro-newsweek-2.html`, content});
		expect((await foot(state, row => row.includes('there already'))).trimEnd()).toBe(
			' write to metro-newsweek-2.html  there already: metro-newsweek.html',
		);
		const unknown = press(comparing(110), 'w', 'end', 'backspace', 'backspace', 'enter');
		expect((await foot(unknown, row => row.includes('has to'))).trimEnd()).toBe(
			' write to metro-newsweek.ht  it has to end in one of .txt .json .md .html .csv .jsonl',
		);
	});

	it('says so beside a long name too, of which the end is seen', async () => {
		const asked = press(comparing(80), 'w', 'enter');
		if (asked.effect?.kind !== 'write') expect.fail('nothing is written');
		const {content} = asked.effect;
		const name = toSafeText(`/srv/${'desk/'.repeat(60)}metro.html`);
		const reason = safe`the name is too long; choose a shorter one`;
		const state = reduce(asked, {type: 'unwritten', name, reason, content});
		const row = await foot(state, row => row.includes('too long'));
		expect(row.trimEnd()).toMatch(/^ write to ….*metro\.html {2}the name is too long; choose a shorter one$/);
	});

	it('tells where a report is by both ends of the path', async () => {
		const notice = toSafeText(`written to /srv/${'desk/'.repeat(60)}metro.html`);
		const state = reduce(comparing(80), {type: 'notify', notice});
		expect(await foot(state, row => row.includes('written'))).toMatch(
			/^ written to \/srv\/.*….*metro\.html /,
		);
	});

	it('says of a path in the midst of a notice no more than there is room for', async () => {
		const notice = toSafeText(
			`not saved in /srv/${'desk/'.repeat(60)}state.json: the disk is full; make room`,
		);
		const state = reduce(comparing(80), {type: 'notify', notice});
		expect(await foot(state, row => row.includes('not saved'))).toMatch(
			/^ not saved in \/srv\/\S*…\S*json: the disk is full; make room /,
		);
	});

	it.each([
		[40, 12],
		[20, 6],
	])('fits a window of %d x %d', async (columns, rows) => {
		const state = press(comparing(columns, rows), 'w', 'end', 'backspace', 'backspace', 'enter');
		const isNarrow = (row: string) => displayWidth(row) <= columns;
		expect(await foot(state, row => row.includes('write to') && isNarrow(row))).toContain('.ht');
	});

	it('is offered at the foot, after copying', async () => {
		expect(await foot(comparing(120), row => row.includes('next'))).toContain('y copy  w write');
	});
});
