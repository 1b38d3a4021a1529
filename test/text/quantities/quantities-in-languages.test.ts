import {describe, expect, it} from 'vitest';
import {described} from './described.js';

const table = (language: string, rows: ReadonlyArray<readonly [string, string]>) =>
	describe(language, () => {
		it.each(rows)('%s', (text, quantities) => {
			expect(described(text, language)).toBe(quantities);
		});
	});

table('de', [
	['Der Kreis zahlt 4,7 Mrd. Euro und 300 Mio. Euro.', '4700000000 EUR; 300000000 EUR'],
	['zweihundertdreiundvierzig Kühe, siebenundzwanzig Ziegen, eintausendfünfhundert Hennen', '243; 27; 1500'],
	['anderthalb Stunden, dreieinhalb Prozent', '5400 s; 3.5 %'],
	['Rund 2.480 Höfe, knapp 90 Ställe, mindestens 7 Scheunen', 'about 2480; nearly 90; at-least 7'],
	[
		'Ein Drittel der Höfe, die Hälfte der Ställe, jeder fünfte Bauer',
		'33.333 % share; 50 % share; 20 % share',
	],
	['Eine halbe Million Bienen, eine Million Fliegen', '500000; 1000000'],
	['Der 44-jährige Fahrer, 44 Jahre alt, und die 51-Jährige', 'age 44; age 44; age 51'],
	['Der Kurs fiel um 0,5 Prozentpunkte auf 3,25 Prozent.', 'points 0.5; 3.25 %'],
	['90 Liter pro Stunde bei 80 km/h', '0.09 m3 /hour; 22.222 m/s'],
	['Sie wohnt in der Lindenstraße 12, siehe Artikel 5, um 20.15 Uhr, seit 2015.', ''],
	['Ein Toter und zwei Verletzte, ein Mann', '1; 2'],
	['Der Preis stieg von 1,20 auf 1,45 Euro.', '1.2 EUR; 1.45 EUR'],
	['zwischen 40 und 60 Hektar', '400000..600000 m2'],
]);

table('fr', [
	['Quatre-vingt-trois chèvres, soixante-douze vaches, dix-neuf poules', '83; 72; 19'],
	['Nonante brebis et septante et un agneaux', '90; 71'],
	['3,4 milliards d’euros et 12 500 dollars', '3400000000 EUR; 12500 USD'],
	['Une dizaine de tentes, une centaine de lits', 'about 10; about 100'],
	['Près de 700 vaches, au moins 80 chèvres, plus de 40 %', 'nearly 700; at-least 80; over 40 %'],
	['Un tiers des vaches, la moitié des chèvres', '33.333 % share; 50 % share'],
	['un berger, 61 ans, et un homme de 24 ans', 'age 61; age 24'],
	['40 trains par jour', '40 /day'],
	['Le 3e match, la 12ème victoire', 'ordinal 3; ordinal 12'],
	['entre 20 et 30 mètres', '20..30 m'],
	['Un mort et trois blessés, une demi-heure plus tard', '1; 3; 1800 s'],
	['Un homme est mort à 21 heures en 2019.', ''],
]);

table('es', [
	['veintiséis vacas, treinta y cuatro cabras, dos mil ovejas', '26; 34; 2000'],
	['Costará 4.200 millones de euros, o cuatro mil doscientos millones.', '4200000000 EUR; 4200000000'],
	['medio punto, 0,25 puntos porcentuales', 'points 0.5; points 0.25'],
	['Más de 700 vacas, unas 80 cabras, casi 40 ovejas', 'over 700; about 80; nearly 40'],
	[
		'un tercio de las vacas, la mitad de las cabras, uno de cada cinco',
		'33.333 % share; 50 % share; 20 % share',
	],
	['una mujer de 34 años fue condenada a una pena de 12 años', 'age 34; 378680000 s'],
	['40 vuelos al día', '40 /day'],
	['En 2019, en la calle Mayor 12, según el artículo 5', ''],
]);

table('it', [
	['ventitré mucche, trentotto capre, milleduecento pecore, duecentoquaranta galline', '23; 38; 1200; 240'],
	['3,2 miliardi di euro, 900 mila euro', '3200000000 EUR; 900000 EUR'],
	['Oltre 700 mucche, circa 80 capre, almeno 40 pecore', 'over 700; about 80; at-least 40'],
	['una trentina di mucche, un centinaio di capre', 'about 30; about 100'],
	['un terzo dei voti, la metà delle capre', '33.333 % share; 50 % share'],
	['Il pastore, 61 anni, lavora da 40 anni.', 'age 61; 1262300000 s'],
	['40 treni al giorno a 120 chilometri orari', '40 /day; 33.333 m/s'],
	['Nel 2019 in via Roma 12', ''],
]);

table('pt', [
	['vinte e três vacas, cento e quarenta cabras, dois mil e quinhentos pintos', '23; 140; 2500'],
	['3,4 mil milhões de euros e R$ 2,1 bilhões', '3400000000 EUR; 2100000000 BRL'],
	['Mais de 700 vacas, cerca de 80 cabras, pelo menos 40', 'over 700; about 80; at-least 40'],
	['um terço das vacas, metade das cabras, um em cada cinco', '33.333 % share; 50 % share; 20 % share'],
	['um pastor, de 61 anos', 'age 61'],
	['meio ponto percentual, 40 voos por dia', 'points 0.5; 40 /day'],
	['ao meio-dia de 2019', ''],
]);

table('nl', [
	['drieëntwintig koeien, honderdveertig geiten, anderhalf uur', '23; 140; 5400 s'],
	['3,4 miljard euro en 900.000 dollar', '3400000000 EUR; 900000 USD'],
	['Ruim 700 koeien, bijna 80 geiten, ongeveer 40 kippen', 'over 700; nearly 80; about 40'],
	[
		'twee derde van de koeien, de helft van de geiten, een op de vijf',
		'66.667 % share; 50 % share; 20 % share',
	],
	['de 61-jarige boer', 'age 61'],
	['Eén dode en twee gewonden, tussen de 10 en 15 euro', '1; 2; 10..15 EUR'],
	['40 treinen per dag, binnen 48 uur', '40 /day; 172800 s'],
	['om 20.30 uur in 2019', ''],
]);

table('pl', [
	['dwadzieścia trzy krowy, czternastu rolników, pięcioro dzieci', '23; 14; 5'],
	['3,4 mld złotych, 12 tys. dolarów', '3400000000 PLN; 12000 USD'],
	['Ponad 700 krów, około 80 kóz, co najmniej 40 owiec', 'over 700; about 80; at-least 40'],
	['dwie trzecie głosów, połowa kóz, co trzeci rolnik', '66.667 % share; 50 % share; 33.333 % share'],
	['61-letni rolnik', 'age 61'],
	['0,25 punktu procentowego i 3 procent', 'points 0.25; 3 %'],
	['w 2019 roku przy ul. Długiej 5', ''],
]);

table('ru', [
	['тридцать три коровы, двух коз, сорока пяти овец, пятеро детей', '33; 2; 45; 5'],
	['3,4 млрд рублей, 12 тыс. долларов, полтора миллиона евро', '3400000000 RUB; 12000 USD; 1500000 EUR'],
	['Более 700 коров, около 80 коз, не менее 40 овец', 'over 700; about 80; at-least 40'],
	['две трети голосов, половина коз, каждый третий', '66.667 % share; 50 % share; 33.333 % share'],
	['61-летний фермер', 'age 61'],
	['Один человек погиб, двое ранены.', '1; 2'],
	['40 рейсов в день', '40 /day'],
	['в 2019 году на ул. Ленина 5', ''],
]);

table('uk', [
	["тридцять п'ять корів, двох кіз, дев'ятеро дітей", '35; 2; 9'],
	['3,4 млрд гривень, 12 тис. доларів, пів мільйона євро', '3400000000 UAH; 12000 USD; 500000 EUR'],
	['Понад 700 корів, близько 80 кіз, щонайменше 40 овець', 'over 700; about 80; at-least 40'],
	['дві третини голосів, половина кіз, кожен третій', '66.667 % share; 50 % share; 33.333 % share'],
	['61-річний фермер', 'age 61'],
	['40 рейсів на день', '40 /day'],
	['у 2019 році', ''],
]);

table('sv', [
	['tjugotre kor, tvåhundra getter, arton får', '23; 200; 18'],
	['3,4 miljarder kronor och 12 500 dollar', '3400000000 SEK; 12500 USD'],
	['Drygt 700 kor, nästan 80 getter, omkring 40 får', 'over 700; nearly 80; about 40'],
	['en tredjedel av korna, hälften av getterna, var femte bonde', '33.333 % share; 50 % share; 20 % share'],
	['en 61-årig bonde', 'age 61'],
	['40 tåg om dagen, en och en halv timme', '40 /day; 5400 s'],
	['klockan 20 i maj 2019', ''],
]);

describe('a language without a table', () => {
	it.each([
		['hu', '12 tehén, $40, 30 km, 50 %', '12; 40 USD; 30000 m; 50 %'],
		['hu', '12 ezer tehén, 3,5 millió euró, 1.250 ember, $2 milliárd', ''],
		[undefined, '2,5 bilhões, tolv', ''],
	])('%s: %s', (language, text, quantities) => {
		expect(described(text, language)).toBe(quantities);
	});
});
