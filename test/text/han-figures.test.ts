import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {datesIn} from '../../source/text/dates/dates-in.js';
import {hanNumberAt} from '../../source/text/han-numbers.js';
import {figuresIn} from '../../source/text/quantities/quantities-in.js';
import {briefDates} from './dates/brief.js';
import {described} from './quantities/described.js';

describe('a number in Han numerals', () => {
	it.each([
		['二百三十五', 235],
		['十七', 17],
		['三万六千', 36_000],
		['三萬六千', 36_000],
		['两千零八', 2008],
		['1.2亿', 120_000_000],
		['4億5000万', 450_000_000],
		['2万亿', 2_000_000_000_000],
		['68,000', 68_000],
		['二三十', undefined],
		['二〇一八', undefined],
	])('%s: %s', (text, value) => {
		expect(hanNumberAt(text, 0)?.value).toBe(value);
	});

	it('says by how much it may be rounded', () => {
		expect(hanNumberAt('2.5万', 0)?.step).toBe(1000);
		expect(hanNumberAt('7億', 0)?.step).toBe(100_000_000);
		expect(hanNumberAt('三万六千', 0)?.step).toBe(1000);
		expect(hanNumberAt('418', 0)?.step).toBe(1);
	});
});

describe('quantities', () => {
	it.each([
		['zh', '地震造成27人遇难，另有103人受伤。', '27; 103'],
		['zh', '地震造成二十七人遇難，另有超過一百人受傷。', '27; over 100'],
		['zh', '该公司亏损4.8亿元，裁员2300多人。', '480000000 CNY; over 2300'],
		['zh', '捐款约600万美元，占百分之十二，增长1.5个百分点。', 'about 6000000 USD; 12 %; points 1.5'],
		['zh', '一名64岁的渔民在零下8度的水中待了2个小时。', 'age 64; -8 °; 7200 s'],
		['zh', '數十人受困，幾百人撤離，十几辆车被毁。', ''],
		['zh', '三分之二的会员投票，他获得第4名。', '66.667 % share; ordinal 4'],
		['zh', '列车时速90公里，隧道长7公里。', '25 m/s; 7000 m'],
		['zh', '人民币500元，新台幣3000元，港币80元。', '500 CNY; 3000 TWD; 80 HKD'],
		['zh', 'A320客机，K9次，第12页，T-34坦克', ''],
		['zh', '比赛历时1小时35分钟，休息20分钟。', '5700 s; 1200 s'],
		['ja', '3時間20分かかった。', '12000 s'],
		['ja', '倉庫が燃え、28人が避難し、2人が死亡した。', '28; 2'],
		['ja', '赤字は約45億円で、前年より3.2ポイント悪化した。', 'about 4500000000 JPY; points 3.2'],
		['ja', '７６歳の男性が３時間後に救助された。', 'age 76; 10800 s'],
		['ja', '少なくとも１，４００人が参加し、60%が賛成した。', 'at-least 1400; 60 %'],
		[
			'ja',
			'3度目の優勝で、参加は200人以上、2位は9位だった。',
			'ordinal 3; at-least 200; ordinal 2; ordinal 9',
		],
		['ja', '数百人が集まり、5階の12号室で見た。', ''],
	])('%s: %s', (language, text, quantities) => {
		expect(described(text, language)).toBe(quantities);
	});

	it('have the counter in their range', () => {
		const text = '事故で31人がけがをした。';
		const [{start, end}] = figuresIn(text, 'ja').quantities;
		expect(text.slice(start, end)).toBe('31人');
	});
});

describe('dates', () => {
	it.each([
		['zh', '大坝于2016年10月竣工，7月14日泄洪。', ['2016年10月 = 2016/10', '7月14日 = 7/14']],
		['zh', '会议定于2022年3月5日下午4点半举行。', ['2022年3月5日 = 2022/3/5', '下午4点半 = 16:30']],
		[
			'zh',
			'他自2009年起任职，五年前退休，上周三去世。',
			['2009年 = 2009 from', '五年前 = year -5', '上周三 = Wed'],
		],
		['zh', '六月十八日，星期天，他提了3点意见。', ['六月十八日 = 6/18', '星期天 = Sun']],
		[
			'zh',
			'昨天和去年，1980年代，第二季度。',
			['昨天 = day -1', '去年 = year -1', '1980年代 = 1980 to 1989', '第二季度 = quarter 2'],
		],
		[
			'ja',
			'橋は2021年8月に完成し、9月2日午前10時に開通した。',
			['2021年8月 = 2021/8', '9月2日 = 9/2', '午前10時 = 10:00'],
		],
		['ja', '木曜日の午後6時15分から、3日間続いた。', ['木曜日 = Thu', '午後6時15分 = 18:15 from']],
		['ja', '８月１１日、12年前に建てられた塔が倒れた。', ['８月１１日 = 8/11', '12年前 = year -12']],
		['ja', '13日と、99日と、2月30日', ['13日 = 13']],
	])('%s: %s', (language, text, expected) => {
		expect(briefDates(text, language)).toEqual(expected);
	});

	it('are settled by the day of the report', () => {
		const written = {year: 2022, month: 4, day: 1};
		expect(briefDates('三年前，昨天', 'zh', written)).toEqual(['三年前 = 2019', '昨天 = 2022/3/31']);
	});
});

describe('of any text', () => {
	const pieces = fc.array(
		fc.constantFrom(
			'12',
			'3.5',
			'一',
			'十',
			'万',
			'亿',
			'人',
			'元',
			'年',
			'月',
			'日',
			'点',
			'分',
			'之',
			'第',
			'多',
			'約',
			'，',
			'1,200',
			'\uD800',
			'時',
			'%',
			'前',
		),
		{maxLength: 40},
	);

	it('ranges lie within it, in order, and every digit is in one or known to be none', () => {
		fc.assert(
			fc.property(pieces, fc.constantFrom('zh', 'ja'), (parts, language) => {
				const text = parts.join('');
				const dates = datesIn(text, language);
				const {quantities, others} = figuresIn(text, language, dates);
				const ranges = [...dates, ...quantities, ...others].sort((x, y) => x.start - y.start);
				let end = 0;
				for (const range of ranges) {
					expect(range.start).toBeGreaterThanOrEqual(end);
					expect(range.end).toBeGreaterThan(range.start);
					end = range.end;
				}

				expect(end).toBeLessThanOrEqual(text.length);
				for (const {index} of text.matchAll(/\d/g))
					expect(ranges.some(({start, end}) => start <= index && index < end)).toBe(true);
			}),
		);
	});

	it.each(['1,', '一', '万', '1年', '三分之', '第1', '9月', '多'])('of 100,000 times %s is read', part => {
		const text = part.repeat(100_000);
		expect(() => figuresIn(text, 'zh', datesIn(text, 'zh'))).not.toThrow();
	});
});
