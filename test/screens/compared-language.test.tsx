import {describe, expect, it} from 'vitest';
import {unicodeSymbols} from '../../source/layout/symbols.js';
import {initialState} from '../../source/state/initial-state.js';
import {reduce} from '../../source/state/reduce.js';
import {displayWidth} from '../../source/text/display-width.js';
import {articleOf} from '../seeds.js';
import {open} from './opened.js';

const german = articleOf(
	'Am Bahnhof von Lohbeck ist in der Nacht ein Kran umgestürzt. Die Strecke bleibt bis Sonntag gesperrt.',
);
const otherGerman = articleOf('Der Chor der Schule singt heute im Rathaus, und der Eintritt ist frei.');
const french = articleOf(
	"La mairie de Valmer a ouvert ses portes aux habitants, qui n'avaient pas été prévenus.",
);
const english = articleOf('The choir of the school sings at the town hall today, and all are welcome.');

/** The last row of the screens that compare two articles. */
async function statusOf(a: typeof german, b: typeof german, columns = 100): Promise<string> {
	const empty = initialState({size: {columns, rows: 24}, theme: 'dark', symbols: unicodeSymbols});
	const read = reduce(empty, {type: 'read', of: 2, articles: [a, b], problems: []});
	const app = open(reduce(read, {type: 'press', key: 'c'}));
	await app.until(
		frame =>
			frame.includes('no passage in common') && frame.split('\n').every(row => displayWidth(row) <= columns),
	);
	const status = app.frame().split('\n').at(-1)!;
	app.unmount();
	return status;
}

describe('the row at the foot of a comparison', () => {
	it('says what is compared as another language than English', async () => {
		expect(await statusOf(german, otherGerman)).toContain('compared as German');
		expect(await statusOf(german, french)).toContain('A German, B French');
	});

	it('says nothing of English, nor where the keys need the room', async () => {
		expect(
			await statusOf(english, articleOf('A crane has fallen on the track near the station.')),
		).not.toContain('compared as');
		expect(await statusOf(german, otherGerman, 50)).not.toContain('German');
	});
});
