import {describe, expect, it} from 'vitest';
import {briefDates} from './brief.js';

const sentences: Readonly<Record<string, ReadonlyArray<readonly [string, readonly string[]]>>> = {
	de: [
		['Das Lager wurde am 17. April 1952 eröffnet.', ['17. April 1952 = 1952/4/17']],
		['Die Messe dauert vom 7. bis 9. August.', ['7. bis 9. August = 8/7 to 8/9']],
		['Der Antrag vom 03.11. wurde am 12.01.2023 abgelehnt.', ['03.11. = 11/3', '12.01.2023 = 2023/1/12']],
		['Am Freitagabend um 21.15 Uhr fiel der Strom aus.', ['Freitag = Fri', '21.15 Uhr = 21:15']],
		[
			'Gegen halb sechs morgens, kurz nach Mitternacht.',
			['halb sechs morgens = 5:30 about', 'Mitternacht = 0:00 about'],
		],
		['In der Nacht auf Sonntag schlief er bis zum Morgen.', ['Sonntag = Sat to Sun']],
		['Seit Oktober steht die Mühle still, die 1911 gebaut wurde.', ['Oktober = 10 from', '1911 = 1911']],
		[
			'Im Herbst 2019 und im vergangenen Winter blieb es trocken.',
			['Herbst 2019 = autumn 2019', 'vergangenen Winter = winter -1'],
		],
		[
			'In den 1970er Jahren, im 18. Jahrhundert und zwischen 1981 und 1996.',
			[
				'1970er Jahren = 1970 to 1979',
				'18. Jahrhundert = 1700 to 1799',
				'1981 = 1981 from',
				'1996 = 1996 until',
			],
		],
		['Gestern kamen 1950 Besucher, Kapitel 2019 blieb zu.', ['Gestern = day -1']],
		['Die Löwen gewannen mit 22:20 (12:10), danach 24:23.', []],
		['Das Spiel endete 3:1, die Halle fasst 1200 Menschen.', []],
		[
			'Er hat sonntags von 10 bis 12 Uhr Zeit.',
			['sonntags = every Sun', '10 = 10:00 from', '12 Uhr = 12:00 until'],
		],
	],
	fr: [
		['Le pont a été fermé le 17 avril 1952.', ['17 avril 1952 = 1952/4/17']],
		['La foire aura lieu du 7 au 9 août.', ['7 au 9 août = 8/7 to 8/9']],
		['Réunis le 1er octobre, ils ont voté mardi soir.', ['1er octobre = 10/1', 'mardi = Tue']],
		[
			'Depuis février et jusqu’en mai 2021, le bac était à quai.',
			['février = 2 from', 'mai 2021 = 2021/5 until'],
		],
		['L’alerte a été donnée vers 21h15, puis à 22 heures.', ['21h15 = 21:15 about', '22 heures = 22:00']],
		['Après trois heures de débat, l’église du XVIIe siècle a été vendue.', ['XVIIe siècle = 1600 to 1699']],
		[
			'Dans les années 70, en 1981 et l’hiver dernier.',
			['années 70 = 1970 to 1979', '1981 = 1981', 'hiver dernier = winter -1'],
		],
		[
			'Hier, dans la nuit de samedi à dimanche, à minuit.',
			['Hier = day -1', 'samedi à dimanche = Sat to Sun', 'minuit = 0:00'],
		],
		['Elle a été élue après 12 heures de vote par 2019 voix.', []],
		['Après 2h30 de débat, une réunion de 1 h 45 et une course en 2 heures 48.', []],
		[
			'Le vol de 7 h 20 est parti avant 8h15, le musée ouvre de 9 h à 18 h.',
			['7 h 20 = 7:20', '8h15 = 8:15 before', '9 h = 9:00 from', '18 h = 18:00 until'],
		],
	],
	es: [
		['El mercado cerró el 17 de abril de 1952.', ['17 de abril de 1952 = 1952/4/17']],
		['La feria será del 7 al 9 de agosto.', ['7 al 9 de agosto = 8/7 to 8/9']],
		['El jueves, a las 21.15, se apagó la luz.', ['jueves = Thu', '21.15 = 21:15']],
		['Desde octubre y hasta mayo de 2021 no llovió.', ['octubre = 10 from', 'mayo de 2021 = 2021/5 until']],
		['A las cinco y media de la mañana llegó el tren.', ['cinco y media de la mañana = 5:30']],
		[
			'Ayer por la mañana, en el siglo XVII o en los años 70.',
			['Ayer = day -1', 'siglo XVII = 1600 to 1699', 'los años 70 = 1970 to 1979'],
		],
		[
			'En 1981, el otoño pasado y el próximo año.',
			['1981 = 1981', 'otoño pasado = autumn -1', 'próximo año = year +1'],
		],
		['Llegaron 2019 personas en el mes más frío.', []],
	],
	it: [
		['Il mercato chiuse il 17 aprile 1952.', ['17 aprile 1952 = 1952/4/17']],
		['La fiera sarà dal 7 al 9 agosto.', ['7 al 9 agosto = 8/7 to 8/9']],
		[
			'Il 1° ottobre, alle 21.15 di giovedì, mancò la luce.',
			['1° ottobre = 10/1', '21.15 = 21:15', 'giovedì = Thu'],
		],
		['Da ottobre e fino a maggio 2021 non piovve.', ['ottobre = 10 from', 'maggio 2021 = 2021/5 until']],
		[
			'Alle cinque e mezza del mattino, verso mezzanotte.',
			['cinque e mezza del mattino = 5:30', 'mezzanotte = 0:00 about'],
		],
		[
			'Ieri, nel XVII secolo, negli anni Settanta e nel 1981.',
			['Ieri = day -1', 'XVII secolo = 1600 to 1699', 'negli anni Settanta = 1970 to 1979', '1981 = 1981'],
		],
		[
			'Lo scorso autunno, in estate e il mese prossimo.',
			['Lo scorso autunno = autumn -1', 'estate = summer', 'mese prossimo = month +1'],
		],
		['Alle 7 vittime furono dati 2019 fiori.', []],
	],
	pt: [
		['O mercado fechou a 17 de abril de 1952.', ['17 de abril de 1952 = 1952/4/17']],
		['A feira será de 7 a 9 de agosto.', ['7 a 9 de agosto = 8/7 to 8/9']],
		[
			'Na quinta-feira (12/9), às 21h15, faltou a luz.',
			['Na quinta-feira (12/9) = Thu 9/12', '21h15 = 21:15'],
		],
		['Desde outubro e até maio de 2021 não choveu.', ['outubro = 10 from', 'maio de 2021 = 2021/5 until']],
		['Às cinco e meia da manhã de sexta-feira.', ['cinco e meia da manhã = 5:30', 'sexta-feira = Fri']],
		[
			'Ontem, no século XVII, nos anos 70 e em 1981.',
			['Ontem = day -1', 'século XVII = 1600 to 1699', 'nos anos 70 = 1970 to 1979', '1981 = 1981'],
		],
		['Na segunda parte, após seis horas, vieram 2019 pessoas.', []],
	],
	nl: [
		['De markt sloot op 17 april 1952.', ['17 april 1952 = 1952/4/17']],
		['De beurs duurt van 7 tot en met 9 augustus.', ['7 tot en met 9 augustus = 8/7 to 8/9']],
		['Donderdagavond om 21.15 uur viel de stroom uit.', ['Donderdag = Thu', '21.15 uur = 21:15']],
		['Sinds oktober en tot mei 2021 regende het niet.', ['oktober = 10 from', 'mei 2021 = 2021/5 until']],
		[
			'Om half zes ’s ochtends, rond middernacht.',
			['half zes ’s ochtends = 5:30', 'middernacht = 0:00 about'],
		],
		[
			'Gisteren, in de 17e eeuw, in de jaren zeventig en in 1981.',
			['Gisteren = day -1', '17e eeuw = 1600 to 1699', 'jaren zeventig = 1970 to 1979', '1981 = 1981'],
		],
		[
			'Vorige maand, afgelopen zomer en volgend jaar.',
			['Vorige maand = month -1', 'afgelopen zomer = summer -1', 'volgend jaar = year +1'],
		],
		['De molen uit 1911 sluit; in 2000 huizen viel de stroom uit.', ['1911 = 1911']],
		['Er kwamen 2019 mensen over de A38.', []],
	],
	pl: [
		['Targ zamknięto 17 kwietnia 1952 roku.', ['17 kwietnia 1952 roku = 1952/4/17']],
		['Jarmark potrwa od 7 do 9 sierpnia.', ['7 do 9 sierpnia = 8/7 to 8/9']],
		['W czwartek o godz. 21.15 zgasło światło.', ['czwartek = Thu', '21.15 = 21:15']],
		['Od października i do maja 2021 nie padało.', ['października = 10 from', 'maja 2021 = 2021/5 until']],
		[
			'Wczoraj, w XVII wieku, w latach 70. i w 1981 roku.',
			['Wczoraj = day -1', 'XVII wieku = 1600 to 1699', 'latach 70 = 1970 to 1979', '1981 roku = 1981'],
		],
		[
			'O siódmej wieczorem, w południe i o północy.',
			['siódmej wieczorem = 19:00', 'w południe = 12:00', 'o północy = 0:00'],
		],
		['Przyszło 2019 osób, minęły dwa lata.', []],
	],
	ru: [
		['Рынок закрыли 17 апреля 1952 года.', ['17 апреля 1952 года = 1952/4/17']],
		['Ярмарка пройдёт с 7 по 9 августа.', ['7 по 9 августа = 8/7 to 8/9']],
		['В четверг в 21:15 погас свет.', ['четверг = Thu', '21:15 = 21:15']],
		['С октября и до мая 2021 года дождей не было.', ['октября = 10 from', 'мая 2021 года = 2021/5 until']],
		['В половине шестого утра, около полуночи.', ['половине шестого утра = 5:30', 'полуночи = 0:00 about']],
		[
			'Вчера, в XVII веке, в 1970-х годах и в 1981 году.',
			['Вчера = day -1', 'XVII веке = 1600 to 1699', '1970-х годах = 1970 to 1979', '1981 году = 1981'],
		],
		[
			'Прошлой зимой, летом 2019 года и в следующем году.',
			['Прошлой зимой = winter -1', 'летом 2019 года = summer 2019', 'следующем году = year +1'],
		],
		['За два часа, с перерывом в 2 часа, окружающую среду изучили 2019 человек.', []],
		['Совет соберётся в 2 часа ночи.', ['2 часа ночи = 2:00']],
	],
	uk: [
		['Ринок зачинили 17 квітня 1952 року.', ['17 квітня 1952 року = 1952/4/17']],
		['Ярмарок триватиме з 7 до 9 серпня.', ['7 до 9 серпня = 8/7 to 8/9']],
		['У п’ятницю о 21:15 згасло світло.', ['п’ятницю = Fri', '21:15 = 21:15']],
		[
			'З жовтня і до травня 2021 року дощів не було.',
			['жовтня = 10 from', 'травня 2021 року = 2021/5 until'],
		],
		['О пів на шосту ранку, близько опівночі.', ['пів на шосту ранку = 5:30', 'опівночі = 0:00 about']],
		[
			'Учора, у XVII столітті, у 1970-х роках і в 1981 році.',
			['Учора = day -1', 'XVII столітті = 1600 to 1699', '1970-х роках = 1970 to 1979', '1981 році = 1981'],
		],
		['Прийшло 2019 людей за дві години.', []],
	],
	sv: [
		['Torget stängdes den 17 april 1952.', ['17 april 1952 = 1952/4/17']],
		['Mässan pågår den 7–9 augusti.', ['7–9 augusti = 8/7 to 8/9']],
		['På torsdagskvällen klockan 21.15 slocknade ljuset.', ['torsdag = Thu', '21.15 = 21:15']],
		['Sedan oktober och till maj 2021 regnade det inte.', ['oktober = 10 from', 'maj 2021 = 2021/5 until']],
		[
			'Klockan halv sex på morgonen, strax efter midnatt.',
			['halv sex på morgonen = 5:30', 'midnatt = 0:00 about'],
		],
		[
			'I går, på 1600-talet, på 1970-talet och 1981.',
			['I går = day -1', '1600-talet = 1600 to 1699', '1970-talet = 1970 to 1979', '1981 = 1981'],
		],
		['I somras och förra veckan.', ['I somras = summer -1', 'förra veckan = week -1']],
		['Det kom 2019 personer och 1987 hundar.', []],
	],
};

describe.each(Object.entries(sentences))('the dates of a sentence in %s', (language, examples) => {
	it.each(examples)('%s', (text, expected) => {
		expect(briefDates(text, language)).toEqual(expected);
	});
});

describe('two days with "and" between them', () => {
	it.each([
		['de', 'Am 3. und 5. Mai wurde getagt.'],
		['fr', 'Les 3 et 5 mai, on a voté.'],
		['es', 'El 3 y el 5 de mayo se votó.'],
		['it', 'Il 3 e il 5 maggio si è votato.'],
		['pt', 'Nos dias 3 e 5 de maio votou-se.'],
		['nl', 'Op 3 en 5 mei werd gestemd.'],
		['pl', 'Głosowano 3 i 5 maja.'],
		['ru', 'Голосовали 3 и 5 мая.'],
		['uk', 'Голосували 3 і 5 травня.'],
		['sv', 'Den 3 och 5 maj röstade man.'],
	])('are no range in %s', (language, text) => {
		expect(briefDates(text, language).map(brief => brief.replace(/.* = /, ''))).toEqual(['5/3', '5/5']);
	});
});

describe('times of day', () => {
	it.each([
		['es', 'Abierto entre las 8 y las 10 de la noche.', '20:00 to 22:00'],
		['es', 'Abierto desde las 7 hasta las 9 de la mañana.', '7:00 from, 9:00 until'],
		['es', 'Abrió a las 9.30 a. m.', '9:30'],
		['pt', 'Aberto das 9h às 17h30.', '9:00 from, 17:30 until'],
		['sv', 'Öppet mellan klockan 8 och 10.', '8:00 to 10:00'],
		['uk', 'Почали о 7-й вечора.', '19:00'],
		['ru', 'Начали в 7 часов вечера.', '19:00'],
		['fr', 'Parti à midi et demi.', '12:30'],
	])('are read in %s: %s', (language, text, expected) => {
		expect(briefDates(text, language).map(brief => brief.replace(/.* = /, ''))).toEqual(expected.split(', '));
	});

	it('are none where a part of them is not known', () => {
		expect(briefDates('Om vijf voor half acht ging hij.', 'nl')).toEqual([]);
		expect(briefDates('Um fünf vor halb acht ging er.', 'de')).toEqual([]);
	});
});

describe.each(Object.keys(sentences))('a sentence in %s', language => {
	it('has no date in a number at its end', () => {
		expect(briefDates('Pad 10. Som 3, kg 12.', language)).toEqual([]);
	});
});

describe('a language without a table', () => {
	it('has only the dates that are the same everywhere', () => {
		expect(briefDates('2024-03-04 és március 4., 05.03.2024, 2024-13-40', 'hu')).toEqual([
			'2024-03-04 = 2024/3/4',
		]);
		expect(briefDates('On 4 March 2024-03-05', 'xx')).toEqual(['2024-03-05 = 2024/3/5']);
	});

	it('is not a variety of one that has', () => {
		expect(briefDates('Até novembro', 'pt-BR')).toEqual(['novembro = 11 until']);
	});
});
