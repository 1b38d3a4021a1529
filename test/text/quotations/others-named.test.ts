import {describe, expect, it} from 'vitest';
import {speakers} from './quoted.js';

describe('nobody is told to speak who is only near', () => {
	it.each<[text: string, speakers: string[]]>([
		['Mayor Lisa Crow opened the fair. Visitors queued for hours. “I have never seen such crowds.”', ['-']],
		[
			'The police are looking for Ray Stott. “He is dangerous and should not be approached,” a spokesman said.',
			['a spokesman'],
		],
		[
			'Tributes were paid to teacher Ann Lacey. “She taught us to think,” one former pupil said.',
			['one former pupil'],
		],
		['Tributes were paid to teacher Ann Lacey. “She taught us to think.”', ['-']],
		['In Dunmore on Tuesday, “the whole street shook,” residents said.', ['residents']],
		['Reports from Dunmore said “the whole street shook for a minute”.', ['Reports']],
		['Dunmore council leader Pat Riley said: “The street will be rebuilt.”', ['Pat Riley']],
		['“The street will be rebuilt,” said Dunmore.', ['Dunmore']],
		[
			'The Dunmore Gazette reported on Friday that Riley had promised “a street without a single pothole”.',
			['Riley'],
		],
		['Pat Riley, asked by the Dunmore Gazette about potholes, said: “We fill six a day.”', ['Pat Riley']],
		['Asked by reporter Sue Moran about potholes, Pat Riley said: “We fill six a day.”', ['Pat Riley']],
		[
			'“We fill six a day,” Pat Riley told reporter Sue Moran. “And we shall fill seven tomorrow.”',
			['Pat Riley', 'Pat Riley'],
		],
		[
			'“We fill six a day,” Pat Riley told reporter Sue Moran. She did not believe him. “I counted two,” she wrote.',
			['Pat Riley', 'Sue Moran'],
		],
		['Pat Riley’s wife, Jo, said: “He dreams of tarmac.”', ['Jo']],
		['“He dreams of tarmac,” said Riley’s wife.', ['Riley’s wife']],
		['A court heard that Dean Marlow shouted “I will burn this place down” before he left.', ['Dean Marlow']],
		['Witnesses say Dean Marlow shouted: “I will burn this place down!”', ['Dean Marlow']],
		['The jury was told that Marlow had threatened to “burn this place down to the ground”.', ['-']],
		['Prosecutor Eve Stone accused Marlow of “a cold and careful plan to ruin a family”.', ['Eve Stone']],
		[
			'Marlow was accused by prosecutor Eve Stone of “a cold and careful plan to ruin a family”.',
			['Eve Stone'],
		],
		['Marlow has been described as “a cold and careful man” by prosecutor Eve Stone.', ['Eve Stone']],
		['Marlow was described as “a cold and careful man of business”.', ['-']],
		['Marlow, described by prosecutor Eve Stone as “a cold and careful man”, smiled.', ['Eve Stone']],
		['The letter, signed by Hugo Lenz, said: “We shall leave the league.”', ['The letter']],
		['“We shall leave the league,” said the letter, signed by Hugo Lenz.', ['the letter']],
		[
			'“Why us?” asked Maria Ruiz. Her neighbour, Luis Prado, shook his head. “We had no warning,” he said. “Nobody rang us.”',
			['Maria Ruiz', 'Luis Prado', 'Luis Prado'],
		],
		[
			'“Why us?” asked Maria Ruiz.\nA hundred homes were lost.\n“We had no warning,” she said.',
			['Maria Ruiz', 'Maria Ruiz'],
		],
		[
			'“Why us?” asked Maria Ruiz.\nMinister Eva Blau visited the town.\n“We had no warning,” she said.',
			['Maria Ruiz', 'Eva Blau'],
		],
		['“Why us?” asked Maria Ruiz.\n“We had no warning,” the mayor said.', ['Maria Ruiz', 'the mayor']],
		['Anna Berg and Lise Holt founded the shop. “We had no money,” she said.', ['-']],
		['The owner, Anna Berg, sacked the cook, Lise Holt. “I had no choice,” she said.', ['-']],
		['The owner, Anna Berg, sacked the cook, Lise Holt. “I had no choice,” Berg said.', ['Berg']],
		['Carl Vogt (CDU) said: “The budget is a fantasy.”', ['Carl Vogt']],
		['“The budget is a fantasy,” said Carl Vogt (CDU).', ['Carl Vogt']],
		['Senator Jim Boyle (D-Ohio) said the budget was “a fantasy from start to finish”.', ['Jim Boyle']],
		[
			'“I’m 82 and I’ve seen three floods,” says Win Hobbs. She points at the wall. “That was the worst.”',
			['Win Hobbs', '-'],
		],
		['In the film, the hero says: “I’ll be home for supper.”', ['the hero']],
		['As the old saying goes, “the tide waits for no one”.', ['-']],
		['The sign on the door says “closed until further notice”.', ['The sign on the door']],
		['His motto was “measure twice and cut once”.', ['-']],
		['Visitors are greeted by the words “Know thyself and be still”.', ['-']],
		['“It’s over,” she said.', ['-']],
		['Nobody said “I told you so this morning”.', ['-']],
		['Everyone says “it will be all right in the end”.', ['-']],
		['It said the plan was “subject to the usual approvals and checks”.', ['-']],
		['Harbour Foods issued a recall. It said the jars “may contain small pieces of glass”.', ['-']],
	])('%s', (text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});
});
