import {describe, expect, it} from 'vitest';
import {described} from './described.js';

const table = (rows: ReadonlyArray<readonly [language: string, text: string, quantities: string]>) =>
	it.each(rows)('%s: %s', (language, text, quantities) => {
		expect(described(text, language)).toBe(quantities);
	});

describe('what is told without its verb and noun', () => {
	table([
		['en', 'Ferris caught 31 trout, Odell 26 and Ruiz 9.', '31; 26; 9'],
		['en', 'The mill ground 640 tonnes, its rival in pier 1,150.', '640000 kg; 1150'],
		['en', 'Terminal 2 shipped 48,000 cars and terminal 31,000.', '48000; 31000'],
		['en', 'Nora Vik polled 34 per cent, Per Dahl 29.', '34 %; 29'],
		['en', 'Twelve tanks and Apollo 11 are shown, and Boeing 747.', '12'],
		['en', 'Inmate 4417 was moved on a stretcher.', ''],
		['en', 'Juror 9 fell asleep, and so did witness 1204.', ''],
	]);
});

describe('degrees', () => {
	table([
		['en', 'The pond was at 7 degrees Celsius below zero.', '-7 °C'],
		['en', 'It fell to 20 degrees below zero overnight.', '-20 °'],
		['de', 'Auf dem Gipfel wurden 15 Grad unter null gemessen.', '-15 °'],
		['fr', 'Il a fait 9 degrés sous zéro.', '-9 °'],
		['es', 'Se registraron 4 grados bajo cero.', '-4 °'],
		['ru', 'Утром было 18 градусов мороза.', '-18 °'],
		['en', 'August was 3 degrees hotter than usual, and 9°C warmer than 1910.', '3 Δ°; 9 Δ°C'],
		['en', 'It was 18°F colder than the day before.', '10 Δ°C'],
		['de', 'Der See war 2 Grad wärmer als sonst.', '2 Δ°'],
	]);
});

describe('parts of a percentage point', () => {
	table([
		['en', 'The bank made a quarter-point cut.', 'points 0.25'],
		['fr', 'La banque a baissé son taux d’un quart de point.', 'points 0.25'],
		['it', 'Il tasso cala di un quarto di punto.', 'points 0.25'],
		['sv', 'Räntan sänks med en kvarts procentenhet.', 'points 0.25'],
		['es', 'Un cuarto de los socios votó en contra.', '25 % share'],
	]);
});

describe('how often, how long, how old', () => {
	table([
		['en', 'A four-time winner of the cup, she has lost it three times.', '4; 3'],
		['en', 'It is six times bigger and twice as old.', ''],
		['en', 'Rain fell on the campers over 15 hours.', '54000 s'],
		['en', 'The rescue took over 15 hours.', 'over 54000 s'],
		['en', 'She queued over 40 minutes.', 'over 2400 s'],
		['en', 'He rowed it in 1:42:09.', '6129 s'],
		['en', 'The record is 0:59:30, set in a race of 21 km.', '3570 s; 21000 m'],
		['en', 'The blast came at 4:17:05 and a year to the day after the first.', '31557000 s'],
		['en', 'They toasted his 75th birthday and her 3rd win.', 'age 75; ordinal 3'],
		['de', 'An seinem 60. Geburtstag segelte er los.', 'age 60'],
	]);
});

describe('scores in words', () => {
	table([
		['en', 'The jury chose the bridge by eight votes to three.', 'score 8..3'],
		['en', 'Lowick won by four goals to nil and five sets to two.', '4; score 5..2'],
		['en', 'It passed by 212 votes to 187.', '212; 187'],
		['en', 'The union gave three votes to two parties.', '3; 2'],
	]);
});

describe('what a figure goes by', () => {
	table([
		['es', 'Las ventas bajaron un 12 por ciento por el temporal.', '12 %'],
		['es', 'El precio subió un 3 por ciento por los impuestos.', '3 %'],
		['fr', 'Le trafic recule de 8 % par la faute du gel.', '8 %'],
		['es', 'Cobran 20 euros por persona.', '20 EUR /person'],
	]);
});

describe('pounds beside pence', () => {
	table([
		['en', 'The toll goes up by 30 pence to 2 pounds.', '0.3 GBP; 2 GBP'],
		['en', 'The fare will be 4 pounds.', '4 GBP'],
		['en', 'It came to 6 pounds.', ''],
		['en', 'Tolls on the bridge over the Ash will go up from 3.10 pounds to 4 pounds.', '3.1 GBP; 4 GBP'],
	]);
});

describe('collective numbers', () => {
	table([
		['pl', 'dwanaścioro dzieci i siedemnaścioro rodziców', '12; 17'],
		['pl', 'dwadzieścioro uczniów', '20'],
	]);
});
