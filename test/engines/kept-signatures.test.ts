import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, it, vi} from 'vitest';
import {indexedArticle, overlappingBlocks} from '../../source/engines/indexed-article.js';
import {keptSignatures} from '../../source/engines/kept-signatures.js';
import {PackCache} from '../../source/storage/pack-cache.js';
import {storySignature} from '../../source/stories/story-signature.js';
import {articleOf, readSeeds} from '../seeds.js';
import {allReports} from '../stories/reports.js';

vi.mock('../../source/stories/story-signature.js', async original => {
	const {storySignature} = await original<typeof import('../../source/stories/story-signature.js')>();
	return {storySignature: vi.fn(storySignature)};
});

const root = mkdtempSync(join(tmpdir(), 'seedreader-signatures-'));
afterAll(() => rmSync(root, {recursive: true, force: true}));

const texts = [
	...readSeeds(),
	...allReports,
	articleOf(''),
	articleOf('Порт закрили в понеділок через шторм, сказав мер. Пором стоїть.'),
	// More often than a byte counts.
	articleOf(`${'Ferries collided again. '.repeat(300)}${'x'.repeat(40)}ylophone`),
].map(article => overlappingBlocks(indexedArticle(article)));

/** The signatures of texts in a new run of the program, and how many were made for that. */
function run(folder: string, asked = texts) {
	const cache = new PackCache(folder, {version: 'one'});
	const signatureOf = keptSignatures(cache);
	vi.mocked(storySignature).mockClear();
	const signatures = asked.map(signatureOf);
	cache.close();
	return {signatures: signatures.map(plain), made: vi.mocked(storySignature).mock.calls.length};
}

/** How numbers are kept is nobody's business. */
const plain = ({counts, ...rest}: ReturnType<typeof storySignature>) => ({
	...rest,
	counts: Array.from(counts),
});

it('what texts tell of their stories is the same the second time, and not made again', () => {
	const folder = join(root, 'again');
	const expected = texts.map(storySignature).map(plain);
	expect(run(folder)).toEqual({signatures: expected, made: texts.length});
	expect(run(folder)).toEqual({signatures: expected, made: 0});
});

it('a text that is another is read anew: another word, kind of block or language', () => {
	const folder = join(root, 'other');
	const [text] = texts;
	run(folder, [text]);
	const others = [
		{...text, language: 'sv'},
		{...text, blocks: text.blocks.slice(1)},
		{...text, blocks: text.blocks.map(block => ({...block, kind: 'caption' as const}))},
		{...text, blocks: [...text.blocks, text.blocks[0]]},
	];
	expect(run(folder, others).made).toBe(others.length);
	expect(run(folder, others).made).toBe(0);
});
