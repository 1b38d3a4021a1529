import {describe, expect, it} from 'vitest';
import {creditStart, endsWithCredit, isCredit} from '../../source/article/credits.js';
import {isByline, isDateline} from '../../source/article/line-kinds.js';

describe('a line by its form', () => {
	it.each([
		['KIM WON JIN/Getty Images', true],
		['Foto: dpa', true],
		['PHOTO BY Jo Ash', true],
		['Courtesy of Jo Ash', true],
		['İSTANBUL/REUTERS', true],
		[
			'Photos by Ada Moor (Alamy), Ben Quay, Cleo Lock (Shutterstock), the archive of the town, D. Barge and Eve Anchor (Flickr).',
			true,
		],
		[
			'Fotos: Anna Kai, Bert Mole, Carla Schleuse/Archiv, Dora Deich (2), Emil Boje, Frieda Anker, Gustav Ebbe und Hanna Flut',
			true,
		],
		[
			'Photos by the keepers of the lock show, as the council said on Monday, that the barges lay there all night, and no one came.',
			false,
		],
		['Reuters reported on Tuesday that the bridge was closed', false],
		['He was photographed by a tourist at the gate', false],
		['Courtesy costs nothing; they all say so', false],
	])('is a credit or not: %s', (line, answer) => expect(isCredit(line)).toBe(answer));

	it.each([
		['Published Dec. 21, 2023 5:02 p.m. ET', true],
		['21 ЖОВТНЯ 2024, 10:15', true],
		['March was cold, and 3,000 people left', false],
	])('is a date or not: %s', (line, answer) => expect(isDateline(line)).toBe(answer));

	it.each([
		['By Vanessa Gera', true],
		['Von ANNA SCHMIDT', true],
		['By the river stood a house; nobody lived there any more.', false],
	])('is a byline or not: %s', (line, answer) => expect(isByline(line)).toBe(answer));

	it('may end with a credit, in brackets or without', () => {
		expect(creditStart('A soldier looks up (PICTURE: @ZelenskyyUa)')).toBe(19);
		expect(creditStart('A soldier looks up (and down)')).toBe(-1);
		expect(endsWithCredit('A street in Louisiana.Credit...Doug Mills')).toBe(true);
		expect(endsWithCredit('A street in Aydın. Aİ/AP')).toBe(true);
		expect(endsWithCredit('They looked at the map')).toBe(false);
	});
});
