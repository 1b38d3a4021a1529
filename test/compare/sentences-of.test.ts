import {describe, expect, it} from 'vitest';
import {sentencesOf} from '../../source/compare/sentences-of.js';
import {stem} from '../../source/text/stems.js';
import {articleOf} from './articles.js';

describe('the language of what is compared', () => {
	// Names, of which the text alone does not say the language.
	const text = 'Grimstad, Tromsø, Bodø.';

	it.each([
		['no', 'no'],
		['nb', 'no'],
		['nb-NO', 'no'],
		['nn-NO', 'no'],
		['NN', 'no'],
		['de-AT', 'de'],
		[undefined, undefined],
	])('is that of the page, where the text does not tell: %s', (tag, language) => {
		expect(sentencesOf({...articleOf(text), language: tag}).language).toBe(language);
	});

	it('has stems in either written form of Norwegian', () => {
		const {language} = sentencesOf({...articleOf(text), language: 'nb-NO'});
		expect(stem('soldatene', language)).toBe(stem('soldater', language));
		expect(stem('soldatene', 'nb')).not.toBe(stem('soldater', 'nb'));
	});

	it('is that of the text, where the text tells', () => {
		const english = 'The soldiers said that they had been sent to the town on the day before the attack.';
		expect(sentencesOf({...articleOf(english), language: 'nb'}).language).toBe('en');
	});
});
