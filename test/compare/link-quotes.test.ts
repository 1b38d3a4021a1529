import {describe, expect, it} from 'vitest';
import {linkQuotes} from '../../source/compare/link-quotes.js';
import {sentencesOf} from '../../source/compare/sentences-of.js';
import {statedPassage} from '../../source/compare/stated-passage.js';
import {articleOf} from './articles.js';

/** What two texts, each taken whole, both quote: the verdict, both quotes, and whether one person says them. */
function linked(a: string, b: string): string[] {
	const [inA, inB] = [a, b].map(text => {
		const article = articleOf(text.replaceAll('\n', '\n\n'));
		const {sentences, language} = sentencesOf(article);
		return statedPassage(article, sentences, language);
	});
	return linkQuotes(inA, inB).map(({verdict, a, b, sameSpeaker}) => {
		const who = sameSpeaker === undefined ? '' : sameSpeaker ? ', by one' : ', by two';
		return `${verdict}${who}: ${a.text} | ${b.text}`;
	});
}

const said = (words: string) => `“${words},” said the miller, Ole Frost.`;

describe('the quotes of two passages', () => {
	it.each([
		['capitals', 'the river took the barn first', 'The river took the barn first'],
		['punctuation', 'It rained, it hailed and the barn went', 'It rained; it hailed – and the barn went!'],
		['apostrophes', 'We’ve lost the miller’s horse too', "We've lost the miller's horse too"],
		['a bracket for a word', 'They opened the sluice at night', '[The engineers] opened the sluice at night'],
		[
			'a bracket for some words',
			'My wife’s cousin opened the sluice at night',
			'[A relative] opened the sluice at night',
		],
		['a bracketed letter', 'The sluice was opened by a child', '[T]he sluice was opened by a child'],
		['a sic', 'The sluice were opened by a child', 'The sluice were [sic] opened by a child'],
		[
			'words left out',
			'We loaded the flour, you know, as we always do, and the wheel stopped',
			'We loaded the flour … and the wheel stopped',
		],
		[
			'British and American',
			'The colour of the harbour was grey that day',
			'The color of the harbor was grey that day',
		],
		['numbers in words', 'We ground forty sacks before noon', 'We ground 40 sacks before noon'],
	])('are the same but for %s', (_, a, b) => {
		expect(linked(said(a), said(b))).toEqual([`same, by one: ${a} | ${b}`]);
	});

	it.each([
		['a negation', 'The sluice was opened by a child', 'The sluice was not opened by a child'],
		['a contracted negation', 'The wheel did stop that night', 'The wheel didn’t stop that night'],
		['a tense', 'We trust the water board', 'We trusted the water board'],
		['a modal', 'The mill will grind again by autumn', 'The mill could grind again by autumn'],
		['a figure', 'We ground 40 sacks before noon', 'We ground 14 sacks before noon'],
		['a figure in words', 'We ground forty sacks before noon', 'We ground fourteen sacks before noon'],
		['a name', 'Karl Brede opened the sluice at night', 'Kurt Brede opened the sluice at night'],
		['a word', 'It was a careful repair of the weir', 'It was a careless repair of the weir'],
		['the last word', 'The mill will grind again by autumn', 'The mill will grind again by winter'],
		['the first word', 'Some of the sacks were dry', 'All of the sacks were dry'],
		[
			'grammar',
			'We was never told nothing about no flood gate',
			'We were never told anything about any flood gate',
		],
		[
			'a condition left out',
			'The weir will hold, if the rain stops by Sunday, and we said so',
			'The weir will hold … and we said so',
		],
		[
			'a negation left out',
			'The weir will, we think, never hold a flood like that',
			'The weir will … hold a flood like that',
		],
		[
			'a figure left out',
			'The weir lost, at 40 sacks a day, more than the flood',
			'The weir lost … more than the flood',
		],
		['what it denies', 'I do not believe the weir is safe', 'The weir is safe'],
	])('are altered by %s', (_, a, b) => {
		expect(linked(said(a), said(b))).toEqual(
			[`altered, by one: ${a} | ${b}`].map(line => line.replace('I do not believe ', '')),
		);
	});

	it.each([
		[
			'a paraphrase',
			said('There is not a sack of flour left in the mill'),
			'The miller, Ole Frost, said the mill had run out of flour.',
		],
		[
			'a translation',
			said('There is not a sack of flour left in the mill'),
			'„Es ist kein Sack Mehl mehr in der Mühle“, sagte der Müller Ole Frost.',
		],
		[
			'another utterance',
			said('There is not a sack of flour left'),
			said('We shall open again when the water falls'),
		],
		[
			'another utterance on the same',
			said('The weir was built by my grandfather'),
			said('The weir was blown up by the army'),
		],
		[
			'two common words',
			'The miller spoke of “a bad year” for flour.',
			'The baker spoke of “a bad year” for bread.',
		],
		[
			'like words of two people',
			'“The weir was opened too early,” said Ole Frost.',
			'“The weir was opened too late,” said Ada Brandt.',
		],
		['a nickname', 'Otto “Sledge” Marr won again.', 'Otto “Sledge” Marr lost at last.'],
		['a title', 'His film “The Long Dry Summer” won a prize.', 'Nobody went to see “The Long Dry Summer”.'],
		['a scare word', 'The so-called “flood levy” goes up.', 'Farmers hate the “flood levy”.'],
	])('are not linked where there is %s', (_, a, b) => {
		expect(linked(a, b)).toEqual([]);
	});

	it('are a part of one and all of the other, where the words are in both', () => {
		expect(
			linked(
				said('The weir was raised in a hurry and without a drawing'),
				'Ole Frost said the weir was raised “in a hurry and without a drawing”.',
			),
		).toEqual(['same, by one: in a hurry and without a drawing | in a hurry and without a drawing']);
	});

	it('are linked sentence by sentence where the texts cut them differently', () => {
		const a =
			'“It is a fair price,” Ada Brandt said. “But the tenants must see the roof first. They were promised slates.”';
		const b =
			'Ada Brandt, who speaks for the tenants, said: “It is a fair price. But the tenants must see the roof first.”';
		expect(linked(a, b)).toEqual([
			'same, by one: It is a fair price | It is a fair price.',
			'same, by one: But the tenants must see the roof first. | But the tenants must see the roof first.',
		]);
	});

	it('are one quote over sentences that follow each other in both', () => {
		const words = 'My ladder was not stolen. I lent it to a friend.';
		expect(linked(`Ada Brandt wrote: “${words}”`, `“${words}” Ada Brandt said.`)).toEqual([
			`same, by one: ${words} | ${words}`,
		]);
	});

	it('may be over several paragraphs', () => {
		const a =
			'Captain Lou Marsh read aloud. “The first wave took the mast.\n“By noon we were bailing with hats.\n“At dusk the engine died,” she said.';
		const b = '“By noon we were bailing with hats,” said Captain Lou Marsh.';
		expect(linked(a, b)).toEqual([
			'same, by one: By noon we were bailing with hats. | By noon we were bailing with hats',
		]);
	});

	it('are told in other languages', () => {
		expect(
			linked(
				'„Die Mühle steht still“, sagte Müller Ole Frost.',
				'»Die Mühle steht nicht still«, sagte Müller Ole Frost.',
			),
		).toEqual(['altered, by one: Die Mühle steht still | Die Mühle steht nicht still']);
		expect(
			linked(
				'「工場は止まらない」と社長の佐藤一郎氏は述べた。工場は来月も動く。',
				'「工場は止まる」と社長の佐藤一郎氏は述べた。工場は来月も動く。',
			)[0],
		).toMatch(/^altered, by one/);
	});

	it('are in the order of the first passage, each in one link', () => {
		const a =
			'Two ministers spoke. “The bridge was paid too early,” said Una Frey. “The bridge was paid too late,” said Kurt Moll.';
		const b =
			'Two ministers spoke. “The bridge was paid too late,” said Una Frey. “The bridge was paid too early,” said Kurt Moll.';
		expect(linked(a, b)).toEqual([
			'same, by two: The bridge was paid too early | The bridge was paid too early',
			'same, by two: The bridge was paid too late | The bridge was paid too late',
		]);
	});
});

describe('the speakers of two quotes', () => {
	const words = '“The reservoir was half empty by June,”';
	it.each([
		['full name and surname', `${words} said Anna Lund.`, `${words} Lund said.`, 'one'],
		['two first names', `${words} said Erik Sand.`, `${words} said Greta Sand.`, 'two'],
		['two names', `${words} said Erik Sand.`, `${words} said Nora Vell.`, 'two'],
		[
			'a role and the name it belongs to',
			`${words} the mayor said.`,
			`${words} said Grace Oduya, who was elected mayor in May.`,
			'one',
		],
		['one role', `${words} the health minister said.`, `${words} said the minister.`, 'one'],
		['a role and a name', `${words} a spokesman said.`, `${words} said Nora Vell.`, undefined],
		['nobody', `${words.replace(',', '')} was painted on the wall.`, `${words} said Nora Vell.`, undefined],
	])('%s', (_, a, b, who) => {
		expect(linked(a, b)).toEqual([
			`same${who ? `, by ${who}` : ''}: The reservoir was half empty by June | The reservoir was half empty by June`,
		]);
	});
});
