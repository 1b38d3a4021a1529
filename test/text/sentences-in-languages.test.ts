import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {splitSentences} from '../../source/text/sentences.js';

/** The same text, divided: a bar stands where one sentence ends and the next begins. */
const divided = (text: string, language: string) =>
	splitSentences(text, language)
		.map(({start, end}) => text.slice(start, end))
		.join(' | ');

const asWritten: ReadonlyArray<readonly [language: string, text: string]> = [
	// Ordinals and dates.
	['de', 'Das Museum öffnet am 5. März wieder. | Der Eintritt kostet 4 Euro.'],
	['de', 'Sie kam auf den 3. Platz. | Am 3. und 4. Mai wird weiter gespielt.'],
	['de', 'Der Dom stammt aus dem 13. Jahrhundert. | Er ist 90 Meter hoch.'],
	['de', 'Das Finale beginnt am 14. | Die Karten sind verkauft.'],
	['de', 'Im Tor stand die Nummer 7. | Müller war verletzt.'],
	['de', 'Am 12. 4. 2019 brach der Damm. | Niemand wurde verletzt.'],
	['de', '2. Bundesliga: Aue gewinnt in Fürth. | Das Tor fiel spät.'],
	['de', 'Kaiser Wilhelm II. Denkmal wird saniert. | Es kostet viel.'],
	['da', 'Broen åbner den 5. Maj igen. | Den var lukket i et år.'],
	['da', 'Hun blev nr. 2 i 3. Division. | Holdet rykker op.'],
	['cs', 'Most otevřou 5. května. | Stavba trvala rok.'],
	['pl', 'Most otworzą 5. maja. | Budowa trwała rok.'],
	['hu', 'A híd 2023. május 5. óta zárva van. | Senki sem sérült meg.'],
	['fi', 'Silta avataan 5. toukokuuta. | Työ kesti vuoden.'],
	// Abbreviations.
	['de', 'Es fehlen z. B. Ärzte und ca. Hundert Pfleger. | Das teilte Dr. Anke Roth mit.'],
	['de', 'Der Umsatz lag bei 3,2 Mio. Euro bzw. Franken. | Er stieg um 4 Prozent.'],
	['de', 'Die Schulden betragen 2 Mrd. | Die Bahn zahlt Zinsen.'],
	['de', 'Gebäude Nr. 12 in der Hauptstr. 5 brannte. | Verletzt wurde niemand, u. a. Anwohner halfen.'],
	['de', 'Der Turm aus dem 18. Jh. | Die Glocke ist älter.'],
	[
		'fr',
		'On y trouve p. ex. Lyon et env. 30 villes. | M. Durand et Mme Petit y vivent, cf. Annexe de l’art. 3.',
	],
	['fr', 'La ville fut prise en 52 av. J.-C. par surprise. | Elle brûla.'],
	['fr', 'Le train part à 13 h. | Le suivant est annulé.'],
	[
		'es',
		'El Sr. Ruiz y la Sra. Peña viven en la Av. Libertad núm. 4. | La Dra. Gil no respondió, p. ej. Ayer.',
	],
	['es', 'Vive en EE. UU. desde 2010. | La familia sigue aquí.'],
	['it', 'Il sig. Neri e la dott.ssa Bassi, p. es. Ieri, hanno firmato. | L’on. Riva no.'],
	['pt', 'O Sr. Alves e a Dra. Pinto moram na av. Central, n. 8. | A Profa. Reis não falou.'],
	['nl', 'Bedrijven als bv. Philips verloren ca. 3 mln. | Dhr. Bakker wil dr. De Wit niet spreken.'],
	['pl', 'Spłonął dom przy ul. Długiej, tzw. Biały Dwór, m.in. Sala balowa. | Prof. Nowak był na miejscu.'],
	['pl', 'Firma powstała w 1998 r. | Zatrudnia 30 osób.'],
	['cs', 'Hořelo např. Na Vinohradech, tj. V ulici č. 5. | Hasič p. Novák je zraněn.'],
	['sv', 'Han reste till bl.a. Oslo och t.ex. Bergen kl. 8. | Resan tog ca. Två dygn.'],
	['da', 'Han rejste til bl.a. Oslo og f.eks. Bergen kl. 8. | Dr. Holm blev hjemme.'],
	['ru', 'Завод стоит в г. Тула на ул. Мира, т. е. Рядом с вокзалом. | Его открыл акад. Ильин.'],
	['ru', 'Завод построили в 1962 г. | Компания его продала.'],
	['ru', 'Долг вырос до 3 тыс. руб. | Компания его не платит.'],
	['uk', 'Школа стоїть у м. Ромни на вул. Миру, т. зв. Нове місто. | Її відкрив проф. Кравець.'],
	['uk', 'Міст збудували 1962 р. | Компанія його продала.'],
	// Quotations that go on.
	['fr', '« Où sont les clés ? » demande la gardienne. | Personne ne répond.'],
	['fr', '« Quelle nuit ! » | Le maire était épuisé.'],
	['fr', 'Il a crié : « Sortez ! | Tout brûle ! » | Le feu gagnait déjà le toit.'],
	['de', '„Wo ist der Schlüssel?“ fragte die Wärterin. | Niemand antwortete.'],
	['de', '»Nie wieder!« rief er. | Dann ging er.'],
	['ru', '«Где ключ?» — спросила сторожиха. | Никто не ответил.'],
	['es', '«¿Quién tiene la llave?» preguntó la guardia. | Nadie respondió.'],
	['es', '—¿Quién la tiene? —preguntó la guardia. | Nadie respondió.'],
	['pl', '„Kto ma klucz?” – zapytała dozorczyni. | Nikt nie odpowiedział.'],
	['it', '«Chi ha la chiave?» ha chiesto la custode. | Nessuno ha risposto.'],
	['sv', '”Vem har nyckeln?” frågade vakten. | Ingen svarade.'],
];

describe('sentences of many languages', () => {
	it.each(asWritten)('end where they end: %s %s', (language, text) => {
		expect(divided(text.replaceAll(' | ', ' '), language)).toBe(text);
	});

	it('hold every visible character once, in order', () => {
		const text = fc.string({
			unit: fc.constantFrom(
				'z. ',
				'B. ',
				'3. ',
				'am ',
				'Mai ',
				'» ',
				'« ',
				'? ',
				'Dr. ',
				'г. ',
				'Wort ',
				'wort. ',
				'— ',
			),
		});
		fc.assert(
			fc.property(text, fc.constantFrom('de', 'fr', 'ru', 'pl', 'hu', undefined), (raw, language) => {
				const ranges = splitSentences(raw, language);
				for (const [at, {start, end}] of ranges.entries()) {
					expect(start).toBeLessThan(end);
					expect(start).toBeGreaterThanOrEqual(ranges[at - 1]?.end ?? 0);
				}

				const kept = ranges.map(({start, end}) => raw.slice(start, end)).join('');
				expect(kept.replace(/\s/g, '')).toBe(raw.replace(/\s/g, ''));
			}),
		);
	});
});
