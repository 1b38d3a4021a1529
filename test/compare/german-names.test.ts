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

	it('are those of people and places, whatever noun stands before them', () => {
		const a = articleOf(
			'Elbtals Kapitän Jonas Reh sah die Rote Karte. In Mannheim warten am Mittwoch die nächsten Gegner. Trainer Mirko Lasch will bleiben. Fans aus Worms zündeten Fackeln. Der Verein aus Polen schweigt.',
		);
		const b = articleOf(
			'Trainer Mirko Lasch bleibt, auch wenn Kapitän Jonas Reh die Karte bekam. Der nächste Gegner wartet in Mannheim. Im Block aus Worms brannten Fackeln. Auch ein Klub aus Polen war da.',
		);
		const {shared} = compareArticles(a, b).event;
		for (const name of ['Jonas', 'Reh', 'Mirko', 'Lasch', 'Mannheim', 'Worms', 'Polen'])
			expect(shared).toContain(name);
		for (const noun of ['Trainer', 'Gegner', 'Fackeln', 'Mittwoch']) expect(shared).not.toContain(noun);
	});

	it('are not words that a name begins with, nor shown as they stand elsewhere', () => {
		const a = articleOf('Der Verein Mehr Grün klagt. Es gebe mehr Verkehr und mehr Lärm in Lohbeck.');
		const b = articleOf(
			'In Lohbeck fahren mehr Autos. Die Gruppe Mehr Grün zog vor Gericht, weil es mehr lärmt.',
		);
		expect(compareArticles(a, b).event.shared).not.toContain('mehr');
		expect(compareArticles(a, b).event.shared).toContain('Lohbeck');
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
