import {describe, expect, it} from 'vitest';
import {isKept} from '../../source/article/article.js';
import {lineShapes, shapeNames} from '../../source/article/line-shape.js';
import {readArticle} from '../../source/article/read-article.js';

/** Invented reports in scripts whose languages have no list of function words here. */
const reports = [
	{
		script: 'Bengali',
		title: 'নদীর ঘাটে নতুন নৌকা চালু',
		menu: ['প্রচ্ছদ', 'খেলা', 'বিনোদন', 'মতামত', 'যোগাযোগ'],
		paragraphs: [
			'শহরের পুরোনো ঘাটে সোমবার সকাল থেকে নতুন নৌকা চলাচল শুরু হয়েছে বলে জানিয়েছে স্থানীয় পৌরসভা।',
			'প্রতিদিন ভোর ছয়টা থেকে রাত নয়টা পর্যন্ত যাত্রীরা দশ টাকা ভাড়ায় নদী পার হতে পারবেন, শিশুদের কোনো ভাড়া লাগবে না।',
			'“সেতু না হওয়া পর্যন্ত এই নৌকাই আমাদের ভরসা,” বলেন ঘাটের পাশের দোকানদার রফিক মিয়া।',
		],
	},
	{
		script: 'Devanagari',
		title: 'पहाड़ी गाँव में पुस्तकालय खुला',
		menu: ['मुखपृष्ठ', 'खेल', 'मनोरंजन', 'विचार', 'संपर्क'],
		paragraphs: [
			'पहाड़ों के बीच बसे इस छोटे गाँव में मंगलवार को पहला सार्वजनिक पुस्तकालय खोला गया, जिसमें दो हज़ार किताबें हैं।',
			'गाँव के बच्चों ने पुराने डाकघर की दीवारों को खुद रंगा और अलमारियाँ बढ़ई ने बिना पैसे लिए बनाईं।',
			'“अब हमें किताब के लिए बीस किलोमीटर दूर नहीं जाना पड़ेगा,” कक्षा आठ की छात्रा मीरा ने कहा।',
		],
	},
	{
		script: 'Thai',
		title: 'ตลาดน้ำเก่ากลับมาเปิดอีกครั้ง',
		menu: ['หน้าแรก', 'กีฬา', 'บันเทิง', 'ความเห็น', 'ติดต่อเรา'],
		paragraphs: [
			'ตลาดน้ำเก่าแก่ริมคลองกลับมาเปิดให้บริการอีกครั้งในวันเสาร์ หลังจากปิดซ่อมแซมท่าเรือและทางเดินไม้นานเกือบสองปี',
			'พ่อค้าแม่ค้ากว่าหกสิบรายนำผลไม้และอาหารพื้นบ้านลงเรือมาขายตั้งแต่เช้ามืด โดยเทศบาลไม่เก็บค่าเช่าที่ตลอดเดือนแรก',
			'นายกเทศมนตรีกล่าวว่าในปีหน้าจะสร้างสะพานข้ามคลองเพิ่มอีกหนึ่งแห่ง เพื่อให้คนในชุมชนเดินทางได้สะดวกขึ้น',
		],
	},
	{
		script: 'Tamil',
		title: 'பழைய ரயில் நிலையம் மீண்டும் திறப்பு',
		menu: ['முகப்பு', 'விளையாட்டு', 'சினிமா', 'கருத்து', 'தொடர்பு'],
		paragraphs: [
			'நூறு ஆண்டுகள் பழமையான ரயில் நிலையம் சீரமைப்புப் பணிகளுக்குப் பிறகு புதன்கிழமை மக்கள் பயன்பாட்டுக்குத் திறக்கப்பட்டது.',
			'ஒரு நாளைக்கு ஆறு ரயில்கள் இங்கு நின்று செல்லும் என்றும், அடுத்த மாதம் இரண்டு ரயில்கள் கூடுதலாக இயக்கப்படும் என்றும் அதிகாரிகள் கூறினர்.',
			'“என் தாத்தா இங்குதான் நிலைய அதிகாரியாக இருந்தார்,” என்று பயணி ஒருவர் மகிழ்ச்சியுடன் சொன்னார்.',
		],
	},
];

describe.each(reports)('a page in $script', ({title, menu, paragraphs}) => {
	const entries = menu.map((entry, index) => `<li><a href="/${index}">${entry}</a></li>`).join('');
	const html = `<!doctype html><meta charset="utf-8"><title>${title}</title><body><header><ul>${entries}</ul></header>
		<main><h1>${title}</h1>${paragraphs.map(text => `<p>${text}</p>`).join('')}</main><footer><ul>${entries}</ul></footer>`;

	it('keeps its paragraphs and nothing of its menus', () => {
		const article = readArticle(html, {format: 'html'});
		const kept = article.blocks.filter(isKept).map(({text}) => text as string);
		expect(article.title).toBe(title);
		expect(kept).toEqual([title, ...paragraphs]);
	});

	it('is read so as text too', () => {
		const text = [...menu, '', title, '', ...paragraphs.flatMap(paragraph => [paragraph, '']), ...menu].join(
			'\n',
		);
		const kept = readArticle(text, {format: 'text'}).blocks.filter(isKept);
		expect(kept.map(block => block.text)).toEqual(expect.arrayContaining(paragraphs));
	});

	it('has a share of function words that speaks neither for nor against its lines', () => {
		const lines = [...menu, ...paragraphs].map(text => ({text, afterBlank: true, beforeBlank: true}));
		const shares = lineShapes(lines).shapes.map(({values}) => values[shapeNames.indexOf('functionShare')]);
		expect(new Set(shares.slice(menu.length))).toEqual(new Set([0.42]));
		expect(new Set(shares.slice(0, menu.length))).toEqual(new Set([0.2]));
	});
});

describe('a text in Latin letters', () => {
	it('of a language without a list is not taken for such a script', () => {
		const line = 'Shubh nagaram kathayati yat setuh punah nirmitah asti vasantakale nadyah tire.';
		const {shapes} = lineShapes([{text: line, afterBlank: true, beforeBlank: true}]);
		expect(shapes[0].values[shapeNames.indexOf('functionShare')]).not.toBe(0.42);
	});
});
