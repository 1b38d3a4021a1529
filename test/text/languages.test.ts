import {describe, expect, it} from 'vitest';
import {languageOf} from '../../source/text/languages.js';
import {stem} from '../../source/text/stems.js';
import {findWords} from '../../source/text/words.js';
import {inNoLanguage, newsIn, unseenNewsIn} from './language-samples.js';

describe('the language of a text', () => {
	it.each([
		['en', 'Police said that two men were arrested in the city on Tuesday.'],
		['de', 'Die Polizei hat am Dienstag in der Stadt zwei Männer festgenommen.'],
		['fr', 'La police a arrêté deux hommes dans la ville mardi, selon les autorités.'],
		['es', 'La policía detuvo el martes a dos hombres en la ciudad, según las autoridades.'],
		['it', 'La polizia ha arrestato due uomini nella città, secondo quanto riferito da una fonte.'],
		['ru', 'Полиция задержала двух мужчин.'],
		['uk', 'Поліція затримала двох чоловіків.'],
		['ar', 'اعتقلت الشرطة رجلين.'],
		['zh', '警方逮捕了两名男子。'],
		['ja', '警察は二人の男を逮捕した。'],
		['ko', '경찰은 두 남자를 체포했다.'],
		[undefined, 'Lorem ipsum dolor sit amet'],
		[undefined, ''],
		[undefined, '12 34'],
	])('is %s', (language, text) => {
		expect(languageOf(text)).toBe(language);
	});
});

/** The answers for all texts, counted: `right`, `wrong` and, where it is undefined, `silent`. */
function count(samples: Readonly<Record<string, readonly string[]>>) {
	const answers = Object.entries(samples).flatMap(([language, texts]) =>
		texts.map(text => {
			const found = languageOf(text);
			return found === language ? 'right' : found === undefined ? 'silent' : 'wrong';
		}),
	);
	const times = (answer: string) => answers.filter(one => one === answer).length / answers.length;
	return {right: times('right'), wrong: times('wrong')};
}

describe('the language of short news texts', () => {
	it('is told in nine of ten, and seldom wrongly', () => {
		expect(count(newsIn).right).toBeGreaterThan(0.9);
		expect(count(newsIn).wrong).toBe(0);
	});

	it('is told of texts it was not made with', () => {
		expect(count(unseenNewsIn).right).toBeGreaterThan(0.85);
		expect(count(unseenNewsIn).wrong).toBeLessThan(0.03);
	});

	it.each(Object.entries(newsIn))('is %s where a few sentences stand together', (language, texts) => {
		expect(languageOf(texts.join(' '))).toBe(language);
	});

	it.each([
		[
			'sk',
			'Prudký dážď zaplavil pivnice v dolnej časti obce. Hasiči čerpali vodu celú noc a škody sú veľké.',
		],
		['sh', 'Jaka kiša je poplavila podrume u donjem dijelu sela, a vatrogasci su cijelu noć crpili vodu.'],
		['sl', 'Močan dež je zalil kleti v spodnjem delu vasi, gasilci pa so vso noč črpali vodo.'],
		[
			'ca',
			'La pluja va inundar els soterranis de la part baixa del poble, i els bombers van treballar tota la nit.',
		],
		['gl', 'A choiva anegou os sotos da parte baixa da vila e os bombeiros traballaron toda a noite.'],
		[
			'lt',
			'Stiprus lietus užliejo rūsius žemutinėje kaimo dalyje, o ugniagesiai visą naktį pumpavo vandenį.',
		],
		['lv', 'Stiprs lietus appludināja pagrabus ciema lejasdaļā, un ugunsdzēsēji visu nakti sūknēja ūdeni.'],
		[
			'et',
			'Tugev vihm ujutas üle külas asuvad keldrid ja päästjad pumpasid vett terve öö, kuid kahju on suur.',
		],
		[
			'af',
			'Swaar reën het die kelders in die onderste deel van die dorp oorstroom en die brandweer het dwarsdeur die nag gewerk.',
		],
		[
			'sq',
			'Shiu i fortë përmbyti bodrumet në pjesën e poshtme të fshatit dhe zjarrfikësit punuan gjatë gjithë natës.',
		],
		['sr', 'Јака киша је поплавила подруме у доњем делу села, а ватрогасци су целу ноћ црпели воду.'],
		['mk', 'Силен дожд ги поплави подрумите во долниот дел од селото, а пожарникарите работеа цела ноќ.'],
		[
			'id',
			'Hujan deras membanjiri ruang bawah tanah di bagian bawah desa itu, dan petugas bekerja sepanjang malam.',
		],
		[
			'vi',
			'Mưa lớn đã làm ngập các tầng hầm ở phần dưới của ngôi làng và lính cứu hỏa đã làm việc suốt đêm.',
		],
		[
			'is',
			'Mikil rigning flæddi inn í kjallara í neðri hluta þorpsins og slökkviliðið dældi vatni alla nóttina.',
		],
	])('is not that of a neighbour: %s', (language, text) => {
		expect([language, undefined]).toContain(languageOf(text));
	});

	it.each([
		['ro', 'Ploaia a inundat pivnițele din partea de jos a satului.'],
		['hu', 'Az eső elárasztotta a pincéket a falu alsó részén.'],
		['ru', 'Около полуночи на складе произошёл пожар.'],
		['fr', 'La pluie a inondé les caves du village mardi.'],
		['es', 'La lluvia inundó el martes los sótanos del barrio.'],
		['nl', 'De kelders van het dorp liepen dinsdag onder water.'],
		['pt', 'A chuva inundou na terça-feira as caves da vila.'],
	])('is told of one sentence: %s', (language, text) => {
		expect(languageOf(text)).toBe(language);
	});

	it.each(inNoLanguage)('is not told of %j', text => {
		expect(languageOf(text)).toBeUndefined();
	});

	it('is that of the sentences, whatever names and quotations stand in them', () => {
		expect(
			languageOf('The minister met Łukasz Ziębiński and Ångström in Győr, and said that “c’est la vie”.'),
		).toBe('en');
	});
});

describe('stems', () => {
	it('are those of the language, and the word itself where there are none', () => {
		expect(stem('soldiers', 'en')).toBe(stem('soldier', 'en'));
		expect(stem('солдаты', 'ru')).toBe(stem('солдат', 'ru'));
		expect(stem('soldiers', 'xx')).toBe('soldiers');
		expect(stem('soldiers', undefined)).toBe('soldiers');
	});

	it.each(Object.entries(newsIn))('are made of every word without a fault: %s', (language, texts) => {
		for (const {folded} of findWords(texts.join(' '))) expect(stem(folded, language)).not.toBe('');
	});
});
