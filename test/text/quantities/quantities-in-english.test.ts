import {describe, expect, it} from 'vitest';
import {quantitiesIn} from '../../../source/text/quantities/quantities-in.js';
import {described} from './described.js';

const table = (rows: ReadonlyArray<readonly [string, string]>) =>
	it.each(rows)('%s', (text, quantities) => {
		expect(described(text)).toBe(quantities);
	});

describe('numbers in digits', () => {
	table([
		['The archive holds 2,480,300 letters.', '2480300'],
		['It counted 3 075 200 voters.', '3075200'],
		['It counted 3\u00A0075\u202F200 voters.', '3075200'],
		['Some 18’650 sheep graze there.', 'about 18650'],
		["A herd of 18'650 sheep grazes there.", '18650'],
		['The dam will serve 24,75,000 villagers.', '2475000'],
		['It reached 7 lakh families and 4 crore voters.', '700000; 40000000'],
		['Sales rose .7 per cent.', '0.7 %'],
		['The trail is 4½ miles long.', '7242 m'],
		['The trail is 4 1/2 miles long.', '7242 m'],
		['Add ½ litre of milk.', '0.0005 m3'],
		['It fell to -12°C.', '-12 °C'],
		['It fell to −12 °C.', '-12 °C'],
		['Growth was minus 2 per cent.', '-2 %'],
		['The low was -$4m.', '-4000000 USD'],
	]);
});

describe('number words', () => {
	table([
		['three hundred and seventeen goats', '317'],
		['Six thousand eight hundred dockers', '6800'],
		['Forty-four chairs', '44'],
		['fourteen hundred tents', '1400'],
		['a million bees', '1000000'],
		['half a million bees', '500000'],
		['two and a half million bees', '2500000'],
		['a million and a half bees', '1500000'],
		['a quarter of a million bees', '250000'],
		['a hundred bees', '100'],
		['two dozen eggs', '24'],
		['half a dozen eggs', '6'],
		['one hundred thousand eggs', '100000'],
		['two point five million eggs', '2500000'],
		['Hundreds of bees, dozens of eggs, several thousand hens and a few million ants', ''],
		['thousands of people', ''],
	]);

	it('says by how much a number may be rounded', () => {
		const steps = (text: string) => quantitiesIn(text, 'en').map(({step}) => step);
		expect(steps('1.5 million eggs')).toEqual([100_000]);
		expect(steps('half a million eggs')).toEqual([100_000]);
		expect(steps('42 eggs')).toEqual([1]);
		expect(steps('2.5 per cent')).toEqual([0.1]);
		expect(steps('35 million eggs')).toEqual([1_000_000]);
		expect(steps('10 km')).toEqual([1000]);
	});
});

describe('one', () => {
	table([
		['one person drowned', '1'],
		['killing one and wounding six', '1; 6'],
		['one of the two pilots', '1; 2'],
		['one million trees', '1000000'],
		['one mile away', '1609.3 m'],
		['She is one of the best, no one doubts it, and one day one thing will show.', ''],
	]);
});

describe('scales', () => {
	table([
		['$3.4tn, $620bn, €8.5m and £40k', '3400000000000 USD; 620000000000 USD; 8500000 EUR; 40000 GBP'],
		['2.5m viewers watched', '2500000'],
		['a 45m-high mast for 45m customers', '45 m; 45000000'],
		['1,400 billion dollars', '1400000000000 USD'],
		['3 mn tonnes', '3000000000 kg'],
		['The 5K run, a 4K TV and 60K fans', '60000'],
	]);
});

describe('shares and percentages', () => {
	table([
		['Three quarters of the nurses left.', '75 % share'],
		['four-fifths of voters', '80 % share'],
		['Half the crew was ill, and a sixth of the cooks.', '50 % share; 16.667 % share'],
		['one in four drivers', '25 % share'],
		['seven out of ten bakers', '70 % share'],
		['one bus in three was late', '33.333 % share'],
		['ten in 24 hours', '10; 86400 s'],
		['fell by a third in May', '33.333 % share'],
		['a third attempt, half a mile, a quarter of an hour', 'ordinal 3; 804.67 m; 900 s'],
		['12 % or 12 percent or 12 per cent', '12 %; 12 %; 12 %'],
		['up three percentage points', 'points 3'],
		['by 50 basis points', 'points 0.5'],
		['by half a percentage point', 'points 0.5'],
		['three quarters of a percentage point', 'points 0.75'],
	]);
});

describe('money', () => {
	table([
		['US$9 million, A$7 million, C$5, HK$300', '9000000 USD; 7000000 AUD; 5 CAD; 300 HKD'],
		['CHF 12,000 or 12,000 CHF', '12000 CHF; 12000 CHF'],
		['60 million Australian dollars and 4 million Swiss francs', '60000000 AUD; 4000000 CHF'],
		['45 pence, 70 cents', '0.45 GBP; 70 cent'],
		['900 crowns and 80 kroner', '900 crown; 80 crown'],
		['80 Norwegian kroner', '80 NOK'],
		['a two-million-dollar yacht', '2000000 USD'],
		['250 million kroner ($23 million)', '250000000 crown; 23000000 USD converted'],
		[
			'1.6 billion crowns (about £52m; €60m)',
			'1600000000 crown; about 52000000 GBP converted; 60000000 EUR converted',
		],
		['a fine of 300 pounds', '300 GBP'],
		['a calf weighing 300 pounds', '136.08 kg'],
		['They carried 300 pounds.', ''],
		['a £2-a-day pass at $40 per square metre', '2 GBP /day; 40 USD /other'],
		['£950 a month, £5 each and $70 a barrel', '950 GBP /month; 5 GBP /other; 70 USD /other'],
	]);
});

describe('measures', () => {
	table([
		['12 km, seven miles, 300 feet, 8 nautical miles', '12000 m; 11265 m; 91.44 m; 14816 m'],
		['a 60-metre crane and a nine-mile queue', '60 m; 14484 m'],
		['six feet two inches tall', '1.8796 m'],
		['40 hectares, 9 square kilometres, 80 acres, 25 m²', '400000 m2; 9000000 m2; 323750 m2; 25 m2'],
		['7,000 litres and 4 cubic metres', '7 m3; 4 m3'],
		['3.5 tonnes, 900 kg, 5lb 9oz', '3500 kg; 900 kg; 2.5231 kg'],
		['90 km/h, 60mph, 20 knots', '25 m/s; 26.822 m/s; 10.289 m/s'],
		['38°C, 50 degrees Fahrenheit, 30 degrees', '38 °C; 10 °C; 30 °'],
		['2.2 GW and 900 kWh', '2200000000 W; 3240000000 J'],
		[
			'magnitude 5.8, a 5.8-magnitude tremor, a magnitude of 5.8',
			'5.8 magnitude; 5.8 magnitude; 5.8 magnitude',
		],
		['10 km (six miles)', '10000 m; 9656.1 m converted'],
		['a ship of 30,000 tons', '30000 ton'],
		['three metres a year', '3 m /year'],
	]);
});

describe('ages', () => {
	table([
		['a 27-year-old cook', 'age 27'],
		['aged 27, she', 'age 27'],
		['the cook, who is 27, said', 'age 27'],
		['Berta Holm, 66, and Ole Dahl, 15, said', 'age 66; age 15'],
		['Her son Nils, nine, saw it.', 'age 9'],
		['A waiter, 31, was hurt.', 'age 31'],
		['an 18-month-old boy', 'age 1.5'],
		['died at the age of 90', 'age 90'],
		['a man of 52 was found', 'age 52'],
		['people over 65 are invited', 'over age 65'],
		['residents aged over 80', 'over age 80'],
		['27 cooks worked for 27 years', '27; 852040000 s'],
		['The twins, both 15, and Ole Dahl (66) and Iben (7) came.', 'age 15; age 66'],
		['a 4,000-year-old pot', 'age 4000'],
		['a bus driver of 47 with two sons, a crew of 47', 'age 47; 2; 47'],
	]);
});

describe('durations and rates', () => {
	table([
		['two hours and 20 minutes', '8400 s'],
		['an hour and 20 minutes', '4800 s'],
		['80 minutes', '4800 s'],
		['half an hour', '1800 s'],
		['a 45-minute delay', '2700 s'],
		['a year and a half later', '47335000 s'],
		['1 minute 20 seconds', '80 s'],
		['1 hour, 2 minutes and 3 seconds', '3723 s'],
		['The ward sees 70 children a day.', '70 /day'],
		['It bottles 70 crates per hour.', '70 /hour'],
		['There were 70 thefts per 100,000 people.', '70 /other'],
		['70 boats arrived; a week later they left.', '70; 604800 s'],
		['He left a week after 70 people died a week earlier.', '604800 s; 70; 604800 s'],
	]);

	it('says where the words of a rate stand when what is counted is between', () => {
		const text = 'The ward sees 70 children a day.';
		const [{start, end, perRange}] = quantitiesIn(text, 'en');
		expect(text.slice(start, end)).toBe('70');
		expect(text.slice(perRange!.start, perRange!.end)).toBe('a day');
	});
});

describe('ordinals', () => {
	table([
		['their 4th defeat, 9th in the league', 'ordinal 4; ordinal 9'],
		['the third attempt, her twenty-first title', 'ordinal 3; ordinal 21'],
		['the second victory', 'ordinal 2'],
		['First, a second passed. Seconds later she first smiled on Fifth Avenue.', ''],
	]);
});

describe('scores and votes', () => {
	table([
		['Ostby beat Rask 4-2 on Sunday.', 'score 4..2'],
		['She won 6-3, 4-6, 7-5.', 'score 6..3; score 4..6; score 7..5'],
		['The law passed by 141 votes to 97.', '141; 97'],
		['It is a 9-to-5 job, 24/7.', ''],
	]);
});

describe('ranges', () => {
	table([
		['between 40 and 60 horses', '40..60'],
		['40-60 horses', '40..60'],
		['40–60 per cent', '40..60 %'],
		['40 to 60 horses', '40..60'],
		['Seats cost from 20 to 75 crowns.', '20..75 crown'],
		['between two hundred and three hundred horses', '200..300'],
		['four to six thousand visitors', '4000..6000'],
		['£20m-£30m, $5 to $9', '20000000..30000000 GBP; 5..9 USD'],
		['between 50 and 68 degrees Fahrenheit', '10..20 °C'],
		['climbed from 40 to 60', '40; 60'],
		['rose from 40 to 60 per cent', '40 %; 60 %'],
		['rose by 20 to 60', '20; 60'],
		['fell from 60 to 40 km', '60000 m; 40000 m'],
		['$20-30 million', '20000000..30000000 USD'],
	]);
});

describe('bounds', () => {
	table([
		['more than 700 cows, over 80 goats', 'over 700; over 80'],
		['at least 700 cows, no fewer than 80', 'at-least 700; at-least 80'],
		['fewer than 700 cows, less than 8 %', 'under 700; under 8 %'],
		['up to 700 cows, as many as 80, no more than 9', 'up-to 700; up-to 80; up-to 9'],
		['nearly 700 cows, almost $80, just under 9 km', 'nearly 700; nearly 80 USD; nearly 9000 m'],
		['about 700 cows, some 80 goats, roughly a third of them', 'about 700; about 80; about 33.333 % share'],
		['700 cows or so, 80-odd goats, 50 or more hens', '700; about 80; at-least 50'],
		['90+ hens', 'at-least 90'],
		['over two days', '172800 s'],
		['costs 30 per cent more than five years ago', '30 %; 157780000 s'],
	]);

	it('says where the words of a bound begin', () => {
		const text = 'It fed more than 700 cows.';
		const [{start, boundStart}] = quantitiesIn(text, 'en');
		expect(text.slice(boundStart, start)).toBe('more than ');
	});
});

describe('what is no quantity', () => {
	table([
		['She lives at 23 Birch Grove near the B4009 and junction 12.', ''],
		['An Airbus A350 and a Boeing 787 landed as flight 93 and BA 409.', ''],
		['Under section 44 and Article 9, see page 7, room 301 and chapter 3.', ''],
		['Services 3, 8 and 15 will stop.', ''],
		['Call 0800 555 123, 555 0199 or +44 20 7946 0958, or dial 999.', ''],
		['1. Peel the onions.', ''],
		['2) Chop them.', ''],
		['The iPhone 14 has iOS 16.4.1 and a 5G chip.', ''],
		['In 1994 the 2023 budget was as far as 2050.', ''],
		['On 12 May 2021, 9/11, COVID-19, the G20 and an Under-21 side [4].', ''],
		['World War II and World War Two were at number 10.', ''],
		['The 9.15 service left at 10am, 7:30 and 11 p.m.', ''],
		['It was watched by a mother-of-two, three times as long.', ''],
		['Seven were hurt on the A4 in 2019.', '7'],
		['Add 3/4 cup on page 3 of 12, 30-something 9-to-5 cooks of 6th Avenue.', ''],
		['It was seen in the 19th century, at 7.45 and for the umpteenth time.', ''],
	]);
});

it('reads nothing of a number that is taken in part, nor a unit behind what is taken', () => {
	expect(quantitiesIn('It cost 12 € there.', 'en', [{start: 9, end: 11}])).toEqual([]);
});

it('reads nothing over what is taken', () => {
	const text = 'From 3 to 9 June 40 people came.';
	const quantities = quantitiesIn(text, 'en', [{start: 5, end: 16}]);
	expect(quantities.map(({value}) => value)).toEqual([40]);
});
