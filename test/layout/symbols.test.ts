import {describe, expect, it} from 'vitest';
import {asciiSymbols, symbolsFor, unicodeSymbols} from '../../source/layout/symbols.js';
import {displayWidth} from '../../source/text/display-width.js';

describe('the signs of a terminal', () => {
	it.each([
		[{LANG: 'en_GB.UTF-8'}, 'linux', unicodeSymbols],
		[{LANG: 'en_GB.utf8'}, 'linux', unicodeSymbols],
		[{LANG: 'en_GB'}, 'linux', asciiSymbols],
		[{}, 'linux', asciiSymbols],
		[{}, 'win32', unicodeSymbols],
		// The first that is set decides; an empty one is not set.
		[{LC_ALL: 'C', LC_CTYPE: 'C.UTF-8', LANG: 'C.UTF-8'}, 'linux', asciiSymbols],
		[{LC_ALL: '', LC_CTYPE: 'C', LANG: 'C.UTF-8'}, 'linux', asciiSymbols],
		[{LC_ALL: '', LC_CTYPE: 'C.UTF-8', LANG: 'C'}, 'linux', unicodeSymbols],
	])('are those of its locale: %o, %s', (environment, platform, symbols) => {
		expect(symbolsFor(environment, platform)).toBe(symbols);
	});

	it('are ASCII where the locale has no more, and take a cell each but for dots and arrows', () => {
		for (const [name, sign] of Object.entries(asciiSymbols)) {
			expect(sign).toMatch(/^[!-~]+$/);
			if (!['ellipsis', 'up', 'down'].includes(name)) expect(displayWidth(sign)).toBe(1);
		}

		for (const sign of Object.values(unicodeSymbols)) expect(displayWidth(sign)).toBe(1);
	});
});
