import {describe, expect, it} from 'vitest';
import {compareArticles} from '../../source/compare/compare-articles.js';
import {articleOf} from './articles.js';

const bakery = articleOf(
	[
		'Die Großbäckerei Kornblum aus Ravensau hat im vergangenen Jahr ihren Umsatz um elf Prozent gesteigert.',
		'Nach Angaben des Unternehmens lag der Gewinn bei 4 Millionen Euro. Die Zahl der Mitarbeiter stieg auf 320.',
		'Geschäftsführer Anton Wiegand rechnet für das laufende Jahr mit höheren Preisen für Mehl und Energie.',
		'In Ravensau sollen zwei neue Filialen entstehen, eine davon am Bahnhof.',
	].join('\n\n'),
);
const bicycles = articleOf(
	[
		'Der Fahrradhersteller Pedalwerk aus Oberhain hat im vergangenen Jahr weniger Umsatz gemacht.',
		'Nach Angaben des Unternehmens sank der Gewinn auf 2 Millionen Euro. Die Zahl der Mitarbeiter fiel auf 150.',
		'Geschäftsführerin Helga Brandt rechnet für das laufende Jahr mit niedrigeren Preisen für Stahl und Energie.',
		'In Oberhain wird eine Halle geschlossen, die Filialen bleiben.',
	].join('\n\n'),
);
const bakeryAgain = articleOf(
	[
		'Kornblum wächst: Die Bäckerei verkaufte so viel Brot wie nie.',
		'Anton Wiegand, der die Firma leitet, will in Ravensau zwei Läden eröffnen.',
		'Der Umsatz nahm um elf Prozent zu, wie Wiegand sagte. Mehl dürfte teurer werden.',
	].join('\n\n'),
);

describe('names in German, where every noun has a capital', () => {
	it('are not the nouns that two reports share', () => {
		expect(compareArticles(bakery, bicycles).event.shared).toEqual([]);
	});

	it('are those that two reports share', () => {
		expect([...compareArticles(bakery, bakeryAgain).event.shared].sort()).toEqual([
			'Anton',
			'Kornblum',
			'Ravensau',
			'Wiegand',
		]);
	});

	it('do not make a pair one of names only that shares nouns', () => {
		const a = articleOf('Am Montag hat die Feuerwehr in Lohbeck einen Hund aus dem Brunnen der Burg geholt.');
		const b = articleOf(
			'Ein Hund saß im Brunnen der Burg fest, bis ihn die Feuerwehr in Lohbeck herausholte.',
		);
		const {pairs} = compareArticles(a, b, {minimumScore: 0});
		expect(pairs.map(({evidence}) => evidence.namesOnly)).toEqual([false]);
	});
});
