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

/** The names of what is sent, as a component of Ink gets them. */
async function namesOf(sent: readonly string[], count: number): Promise<string[][]> {
	const named: string[][] = [];
	const Listener = () => {
		useInput((input, key) => {
			named.push(keyNames(input, key));
		});
		return null;
	};

	const {stdin, unmount} = render(<Listener />);
	for (const key of sent) stdin.write(key);
	await vi.waitFor(() => expect(named).toHaveLength(count));
	unmount();
	return named;
}

it('a key has the name it has with Ink', async () => {
	expect(known).toEqual(expect.arrayContaining(['j', 'J', '/', ' ', '\r', '\n', '\u001B[A', '\u001B[6~']));
	const named = await namesOf(known, known.length);
	expect(named).toEqual(known.map(key => [keyNameWithoutInk(key)]));
});

it('a key that a terminal reports as let go is not pressed again', async () => {
	const named = await namesOf(
		['\u001B[106;1:1u', '\u001B[106;1:3u', '\u001B[1;1:1A', '\u001B[1;1:3A', 'k'],
		5,
	);
	expect(named).toEqual([['j'], [], ['up'], [], ['k']]);
});
