import {PassThrough, Readable} from 'node:stream';
import {describe, expect, it} from 'vitest';
import {usualLimits} from '../../source/library/limits.js';
import {readInput} from '../../source/library/read-standard-input.js';

const limits = {...usualLimits, milliseconds: 50};

describe('what comes in a stream', () => {
	it('is read to its end, in however many pieces', async () => {
		const input = Readable.from([Buffer.from('Za'), Buffer.from([0xc5]), Buffer.from([0xbe, 0x21])]);
		expect(Buffer.from(await readInput(input, usualLimits)).toString()).toBe('Zaž!');
	});

	it('is given up when it falls silent, at once or later', async () => {
		const silence = 'nothing came for 0.05 s; save it in a file first, and open that';
		await expect(readInput(new PassThrough(), limits)).rejects.toThrow(silence);
		const input = new PassThrough();
		input.write('A beginning');
		await expect(readInput(input, limits)).rejects.toThrow(silence);
		expect(input.destroyed).toBe(true);
	});

	it('is given up when it does not end', async () => {
		const piece = Buffer.alloc(1024 * 1024);
		const endless = new Readable({
			read() {
				this.push(piece);
			},
		});
		await expect(readInput(endless, usualLimits)).rejects.toThrow('larger than 10 MB');
		expect(endless.destroyed).toBe(true);
	});

	it('is given up when it is not wanted any more', async () => {
		const left = new AbortController();
		const input = readInput(new PassThrough(), usualLimits, left.signal);
		left.abort();
		await expect(input).rejects.toThrow('given up');
	});
});
