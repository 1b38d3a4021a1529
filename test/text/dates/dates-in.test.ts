import {describe, expect, it} from 'vitest';
import {briefDates} from './brief.js';

describe('the dates of an English sentence', () => {
	it.each([
		['The orchard was sold on 17 April.', ['17 April = 4/17']],
		['On April 17, 2019, the orchard was sold.', ['April 17, 2019 = 2019/4/17']],
		['The choir first sang on the 22nd of November 1968.', ['22nd of November 1968 = 1968/11/22']],
		['She was born on Sept. 3, 1951.', ['Sept. 3, 1951 = 1951/9/3']],
		['The lease ends on the first of October.', ['first of October = 10/1']],
		[
			'It fell on Wednesday, 5 June, and again on Friday (7 June).',
			['Wednesday, 5 June = Wed 6/5', 'Friday (7 June = Fri 6/7'],
		],
		['Entries close on 2031-11-05.', ['2031-11-05 = 2031/11/5']],
		['The form is stamped 28/02/2023.', ['28/02/2023 = 2023/2/28']],
		['The form is stamped 5/6/2023.', ['5/6/2023 = 2023/6/5 or 2023/5/6']],
		['Stamped 5/6/2023, it was received on 21/6/2023.', ['5/6/2023 = 2023/6/5', '21/6/2023 = 2023/6/21']],
		['It was signed on Monday, 5/6/2023.', ['Monday, 5/6/2023 = 2023/6/5'.replace('= ', '= Mon ')]],
		['The regatta runs from 7 to 9 August.', ['7 to 9 August = 8/7 to 8/9']],
		['The regatta runs August 7–9, 2026.', ['August 7–9, 2026 = 2026/8/7 to 2026/8/9']],
		['Frost is likely between 28 October and 2 November.', ['28 October and 2 November = 10/28 to 11/2']],
		['The court sat on 4, 6 and 11 May.', ['4 = 5/4', '6 = 5/6', '11 May = 5/11']],
		['Sales fell in February and rose again by July.', ['February = 2', 'July = 7 until']],
		['From March to June 2022 the ferry did not run.', ['March to June 2022 = 2022/3 to 2022/6']],
		['The June election was the closest since September 2004.', ['June = 6', 'September 2004 = 2004/9 from']],
		['The bakery opens on Saturday and is shut on Mondays.', ['Saturday = Sat', 'Mondays = every Mon']],
		['Thieves came in the night to Thursday.', ['Thursday = Wed to Thu']],
		['The strike lasts from Monday to Wednesday.', ['Monday to Wednesday = Mon to Wed']],
		['The dam, built in 1934, was raised in the early 1970s.', ['1934 = 1934', '1970s = 1970 to 1979']],
		['In the ’60s nobody wore helmets.', ['’60s = 1960 to 1969']],
		[
			'The season of 2017/18 was the last under the 2009 contract.',
			['2017/18 = 2017 to 2018', '2009 = 2009'],
		],
		['A 2015 study and the 2022 World Cup are cited.', ['2015 = 2015', '2022 = 2022']],
		['Between 1981 and 1996 he ran the mine (closed 1999).', ['1981 = 1981 from', '1996 = 1996 until']],
		[
			'The mosaic dates from the 4th century, the porch from the eighteenth century.',
			['4th century = 300 to 399', 'eighteenth century = 1700 to 1799'],
		],
		['The bill must pass by 2050.', ['2050 = 2050 until']],
		[
			'It has rained since last winter, more than in spring 2020.',
			['last winter = winter -1 from', 'spring 2020 = spring 2020'],
		],
		['They met yesterday; next week they meet again.', ['yesterday = day -1', 'next week = week +1']],
		['The siren went off at 4:05 p.m. and again at 11.20pm.', ['4:05 p.m. = 16:05', '11.20pm = 23:20']],
		['The boat sails at 06:15 and 17:45.', ['06:15 = 6:15', '17:45 = 17:45']],
		['The boat sails at 6:15.', ['6:15 = 6:15 or the other half']],
		[
			'She rose at half past five and slept by nine o’clock.',
			['half past five = 5:30 or the other half', 'nine o’clock = 9:00 or the other half until'],
		],
		['Lunch is at noon; the gates shut at midnight.', ['noon = 12:00', 'midnight = 0:00']],
		['Doors are open from 9am to 5pm.', ['9am = 9:00 from', '5pm = 17:00 until']],
		['The shop opens between 6 and 7 p.m.', ['6 and 7 p.m. = 18:00 to 19:00']],
		['The signal was lost at 02:14 GMT.', ['02:14 GMT = 2:14 GMT']],
		['It happened shortly before ten o’clock.', ['ten o’clock = 10:00 or the other half about']],
		['After the 2015 floods and the 2000 election.', ['2015 = 2015 after', '2000 = 2000']],
		['The mill, lost in the 1914-18 war, was rebuilt.', ['1914-18 = 1914 to 1918']],
		[
			'It stayed shut from 28 December to 2 January 2024.',
			['28 December to 2 January 2024 = 2023/12/28 to 2024/1/2'],
		],
		['They meet on May 3 and 4, not next Friday.', ['May 3 = 5/3', '4 = 5/4', 'Friday = Fri']],
		['Rents rise from May; it has rained since May.', ['May = 5 from', 'May = 5 from']],
		[
			'She came at twenty past eight and left at a quarter to nine.',
			['twenty past eight = 8:20 or the other half', 'a quarter to nine = 8:45 or the other half'],
		],
		['From March 2019 to June 2021 it was let.', ['March 2019 to June 2021 = 2019/3 to 2021/6']],
	])('%s', (text, expected) => {
		expect(briefDates(text, 'en')).toEqual(expected);
	});

	it.each([
		'You may march to the mill, but the march may be long.',
		'Norfolk lost 3-1 and then 2-2.',
		'The clinic is open 24/7.',
		'The towers fell on 9/11.',
		'Call 555-0199 or 1-800-555-1999 at once.',
		'The lorry left the A38 near Exit 12.',
		'Update to version 10.4.2024 of the driver.',
		'They waited three weeks and 20 hours.',
		'He is 19, she is 2 years older.',
		'Some 2,024 people came, 1,987 of them by bus.',
		'The parish has 1980 members and 1200 people on its list.',
		'It cost $1999, not £2024.',
		'A total of 1987 was counted.',
		'June Hartley met April Jones and Theresa May.',
		'After May’s resignation the party split.',
		'The Sunday Times printed it.',
		'At seven sites, two of the three pumps failed.',
		'Temperatures were in the 80s; he is in his 70s.',
		'She ate half one evening and half two the next.',
		'She won in 2:05 and threw 16.40 metres.',
		'He quoted John 3:16 from memory.',
		'The ratio was 3:2, then 12/5.',
		'The spring water tastes of iron; the cats fall.',
		'A man of 1909 Jolinda Drive reads USA Today.',
		'The next year was worse than the last week of his life.',
		'Shows of the mid-2000s, plans from one, three or six months.',
		'She came from Winter Harbour.',
	])('has none in: %s', text => {
		expect(briefDates(text, 'en')).toEqual([]);
	});
});
