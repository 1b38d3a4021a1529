import {describe, expect, it} from 'vitest';
import {languageOf} from '../../source/text/languages.js';
import {stem} from '../../source/text/stems.js';

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

describe('stems', () => {
	it('are those of the language, and the word itself where there are none', () => {
		expect(stem('soldiers', 'en')).toBe(stem('soldier', 'en'));
		expect(stem('солдаты', 'ru')).toBe(stem('солдат', 'ru'));
		expect(stem('soldiers', 'xx')).toBe('soldiers');
		expect(stem('soldiers', undefined)).toBe('soldiers');
	});
});
