import fc from 'fast-check';
import {expect, it} from 'vitest';
import {shortAddress} from '../../source/layout/short-address.js';
import {displayWidth} from '../../source/text/display-width.js';
import {safe} from '../../source/text/safe-text.js';

const short = (address: string, width: number) => shortAddress(address, width, safe`…`);

it('an address is told as whole as the width allows, and its owner the longest', () => {
	const address = 'https://harbour.example/reports/2024/may?page=2';
	expect(short(address, 60)).toBe(address);
	expect(short(address, 40)).toBe('harbour.example/reports/2024/may?page=2');
	expect(short(address, 24)).toBe('harbour.example/reports…');
	expect(short('https://news.bank.example.harbour.example/', 20)).toBe('…ple.harbour.example');
	expect(short('http://harbour.example/reports', 25)).toBe('http://harbour.example/r…');
	expect(short('mailto:office@harbour.example', 22)).toBe('office@harbour.example');
});

it('what turns the order of letters, or would be taken for others, comes as what it is', () => {
	expect(short(new URL('https://hаrbour.example/').href, 60)).toMatch(/^https:\/\/xn--/);
	expect(short('https://harbour.example/\u202Egpj.exe', 60)).not.toContain('\u202E');
});

it('no address is wider than there is room', () => {
	fc.assert(
		fc.property(fc.webUrl({withQueryParameters: true}), fc.integer({min: 2, max: 90}), (address, width) => {
			expect(displayWidth(short(address, width))).toBeLessThanOrEqual(width);
		}),
	);
});
