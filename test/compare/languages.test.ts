import {describe, expect, it} from 'vitest';
import {compareArticles} from '../../source/compare/compare-articles.js';
import {explainPassages} from '../../source/compare/explain-passages.js';
import {findOverlaps} from '../../source/compare/find-overlaps.js';
import {newsIn} from '../text/language-samples.js';
import {articleOf} from './articles.js';

describe('comparing in any language, with stems and stop words for it or without', () => {
	it.each(Object.entries(newsIn))('finds what two texts both say: %s', (_, texts) => {
		const a = articleOf(texts.join('\n\n'));
		// In another order, and with something between, so that they are no single stretch.
		const b = articleOf([texts[3], 'Xyzzy plugh.', texts[0]].join('\n\n'));
		const verbatim = compareArticles(a, b).pairs.filter(({kind}) => kind === 'verbatim');
		expect(verbatim.length).toBeGreaterThanOrEqual(2);
		expect(findOverlaps([a, b])).toHaveLength(1);
	});
});

describe('names only', () => {
	it.each([
		['zh', '王伟明周二在海州开设了第三家茶馆。', '王伟明的第三家茶馆周二在海州开门迎客，邻居们都来祝贺。'],
		['zh', 'GDP增长，海州市长李建国说。', '海州市长李建国谈GDP。'],
		['ja', '大川健二は火曜日に横浜で店を開いた。', '火曜日、横浜で大川健二の店が開いた。'],
		['ko', '김민수 씨가 화요일 부산에서 찻집을 열었다.', '화요일 부산에서 김민수 씨가 찻집을 열었다.'],
		['ar', 'افتتح سامي حداد مقهى في حلب يوم الثلاثاء.', 'في حلب افتتح سامي حداد مقهى يوم الثلاثاء.'],
		['he', 'דן לוי פתח בית קפה בחיפה ביום שלישי.', 'ביום שלישי פתח דן לוי בית קפה בחיפה.'],
		['hi', 'राम शर्मा ने मंगलवार को जयपुर में दुकान खोली।', 'मंगलवार को राम शर्मा ने जयपुर में दुकान खोली।'],
		['th', 'สมชายเปิดร้านน้ำชาที่เชียงใหม่เมื่อวันอังคาร', 'เมื่อวันอังคารสมชายเปิดร้านน้ำชาที่เชียงใหม่'],
	])('is not claimed where no capitals tell names: %s', (_, textA, textB) => {
		const [a, b] = [articleOf(textA), articleOf(textB)];
		const whole = {start: 0, end: 1000};
		const {shared, namesOnly} = explainPassages(a, b, {a: whole, b: whole});
		expect(shared.length).toBeGreaterThan(0);
		expect(namesOnly).toBe(false);
	});
});
