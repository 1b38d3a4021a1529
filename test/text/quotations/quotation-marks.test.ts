import {describe, expect, it} from 'vitest';
import {markedSpans} from '../../../source/text/quotations/quotation-marks.js';
import {quoted} from './quoted.js';

/** What stands between marks, the nested ones behind as many angle brackets as they are deep. */
const marked = (...paragraphs: string[]) =>
	markedSpans(paragraphs).map(
		({paragraph, start, end, depth}) => '>'.repeat(depth) + paragraphs[paragraph].slice(start, end),
	);

describe('quotation marks', () => {
	it.each([
		['curly double', 'He said “it is over” today.', ['it is over']],
		['straight double', 'He said "it is over" today.', ['it is over']],
		['curly single, with an apostrophe', 'They said ‘the river’s edge’ again.', ['the river’s edge']],
		[
			'curly single, with the possessive of a plural',
			'‘I fed the goats’ kids at dawn and they ran,’ said Ebbe.',
			['I fed the goats’ kids at dawn and they ran'],
		],
		[
			'straight single, with apostrophes',
			"'It's the voters' choice and they'll make it,' said Ebbe.",
			["It's the voters' choice and they'll make it"],
		],
		['straight single, among apostrophes', "Ebbe's 'model' farm and Ulla's dogs' kennel", ['model']],
		['two single ones', '‘The Hawks’ were beaten by ‘the Doves’.', ['The Hawks', 'the Doves']],
		['guillemets', '«It is over,» he said.', ['It is over']],
		['guillemets with spaces', '« C’est fini », a-t-il dit.', ['C’est fini']],
		['guillemets that point inwards', '»Es ist vorbei«, sagte er.', ['Es ist vorbei']],
		['guillemets in guillemets', '« Il a dit « non » hier », dit-elle.', ['Il a dit « non » hier', '>non']],
		['low and high, German', '„Es ist vorbei“, sagte er.', ['Es ist vorbei']],
		['low and high, Polish', '„To koniec” – powiedział.', ['To koniec']],
		['low and straight', '„Es ist vorbei", sagte er.', ['Es ist vorbei']],
		[
			'low and high single in double',
			'Er sagte: „Das war ein ‚Witz‘, sonst nichts.“',
			['Das war ein ‚Witz‘, sonst nichts.', '>Witz'],
		],
		['two closing ones, Swedish', '”Det är slut”, säger hon.', ['Det är slut']],
		['angled single ones', 'Er nannte es ‹vorbei›.', ['vorbei']],
		['those of LaTeX', "``It is over,'' he said.", ['It is over']],
		['corner brackets', '「已經結束了。」他說。', ['已經結束了。']],
		['corner brackets within', '「他說『不』就走了。」', ['他說『不』就走了。', '>不']],
		['single in double', '“She shouted ‘stop’ and ran,” he said.', ['She shouted ‘stop’ and ran', '>stop']],
		['double in single', '\'She shouted "stop" and ran,\' he said.', ['She shouted "stop" and ran', '>stop']],
		['inches and feet', 'A 9" nail and a 12" board; he is 6\'2" tall. "Mine," he said.', ['Mine']],
		['inches within', '"The 9" nail bent," he said.', ['The 9" nail bent']],
		['years and dropped letters', "In the '90s he played rock and roll, as 'twas said.", []],
		['a stray one', 'He said “it is over today and left. Nobody came.', []],
		['a stray one before a pair', 'He said “it is. She said “no” twice.', ['no']],
		['apostrophes alone', "the riders' horses didn't move", []],
	])('%s', (_, text, expected) => {
		expect(marked(text)).toEqual(expected);
	});

	it('that stay open go on in the next paragraph, where they open again', () => {
		expect(marked('She read: “One.', '“Two.', '“Three,” she said. “Four.”', 'Five.')).toEqual([
			'One.',
			'Two.',
			'Three',
			'Four.',
		]);
		expect(marked('She read: “One.', 'Two.')).toEqual([]);
	});
});

describe('quotations', () => {
	it.each([
		['a nickname', 'Ebbe “Crowbar” Lund was buried today.'],
		['a title of a work', 'Her novel “The Glass Ferry” sold out in a week.'],
		['a title by its capitals', 'She sang “Down by the Harbour Wall” twice.'],
		['a title behind a colon', 'He read from “Winter in the Marsh: A Memoir”.'],
		['a scare word', 'The so-called “levy” was dropped.'],
		['a name for a thing', 'The town wants a "quiet zone" by the school.'],
		['a word', 'The word “ferry” is Norse.'],
		['a ship', 'The tug “Maria Lund” sank.'],
	])('are not %s', (_, text) => {
		expect(quoted(text)).toEqual([]);
	});

	it.each([
		['a sentence', '“We paid for the ferry twice.”', ['We paid for the ferry twice.']],
		['a part of one', 'Lund said the ferry was paid for “twice and in gold”.', ['twice and in gold ~ Lund']],
		['two words behind a colon', 'Lund replied: “No comment.”', ['No comment. ~ Lund']],
		['one word that is said', '“Never,” said Lund.', ['Never ~ Lund']],
		['a headline', '“We were left on the ice for a week”', ['We were left on the ice for a week']],
	])('are %s', (_, text, expected) => {
		expect(quoted(text)).toEqual(expected);
	});
});
