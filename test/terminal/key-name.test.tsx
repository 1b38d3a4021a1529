import {useInput} from 'ink';
import {render} from 'ink-testing-library';
import {expect, it, vi} from 'vitest';
import {keyNames, keyNameWithoutInk} from '../../source/terminal/key-name.js';

const characters = Array.from({length: 0x7f}, (_, code) => String.fromCharCode(code));
const sequences = 'ABCDEFGHPQRS'
	.split('')
	.map(letter => `\u001B[${letter}`)
	.concat(Array.from({length: 24}, (_, number) => `\u001B[${number + 1}~`));
const known = [...characters, ...sequences].filter(key => keyNameWithoutInk(key) !== undefined);

it('a key has the name it has with Ink', async () => {
	expect(known).toEqual(expect.arrayContaining(['j', 'J', '/', ' ', '\r', '\n', '\u001B[A', '\u001B[6~']));
	const named: string[][] = [];
	const Listener = () => {
		useInput((input, key) => {
			named.push(keyNames(input, key));
		});
		return null;
	};

	const {stdin, unmount} = render(<Listener />);
	for (const key of known) stdin.write(key);
	await vi.waitFor(() => expect(named).toHaveLength(known.length));
	unmount();
	expect(named).toEqual(known.map(key => [keyNameWithoutInk(key)]));
});
