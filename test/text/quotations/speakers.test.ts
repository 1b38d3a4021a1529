import {describe, expect, it} from 'vitest';
import {speakers} from './quoted.js';

describe('the speaker of a quotation', () => {
	it.each([
		['said Name', '“The orchard froze on Tuesday night,” said Odile Marchand.', 'Odile Marchand'],
		['Name said', '“The orchard froze on Tuesday night,” Odile Marchand said.', 'Odile Marchand'],
		['surname alone', '“We have two days of flour left,” Okafor added.', 'Okafor'],
		['replied', '“Ask my landlord,” replied the tenant, Piers Gantry.', 'Piers Gantry'],
		[
			'recalled, long apposition',
			'“The bells rang all night,” recalled Edda Storm, 91, who grew up in the parsonage.',
			'Edda Storm',
		],
		['role and name', '“Six hives are empty,” beekeeper Yusuf Adan told the Valley Herald.', 'Yusuf Adan'],
		[
			'role behind a comma',
			'“The glue was never tested,” said the toy maker’s head of safety, Runa Lie.',
			'Runa Lie',
		],
		[
			'role with a body',
			'“It will be a long winter,” said Northgas chief executive Alban Frey.',
			'Alban Frey',
		],
		['two roles', '“We paid in full,” said Brimstone founder and chairman Otto Vail.', 'Otto Vail'],
		['name with particles', '“The organ is out of tune,” said Pieter van der Meer.', 'Pieter van der Meer'],
		['name with an initial', '“The court was misled,” said J. R. Pollard.', 'J. R. Pollard'],
		['title', '“I shall not pay,” said Mrs Hartnoll, who owns the mill.', 'Hartnoll'],
		['honorific with a full stop', '“The scan was clear,” Dr. Lena Osei said.', 'Lena Osei'],
		['question', '“Who signed the order?” Senator Bruna Falk asked.', 'Bruna Falk'],
		['exclamation', '“Never again!” shouted Dov Perlman.', 'Dov Perlman'],
		['colon', 'Gideon Marsh, a retired signalman, said: “The lever was rusted through.”', 'Gideon Marsh'],
		['comma', 'Asked about the delay, Petra Lind said, “We are waiting for parts from Italy.”', 'Petra Lind'],
		['that', 'Coroner Miles Etheridge found that the boat “should never have left the quay”.', '-'],
		[
			'said that',
			'Coroner Miles Etheridge said that the boat “should never have left the quay”.',
			'Miles Etheridge',
		],
		['told behind an age', 'Ilya Brandt, 34, told the inquest: “I pulled the cord twice.”', 'Ilya Brandt'],
		[
			'relative clause',
			'Rosa Kimble, whose shop burned down, said: “I will open again in a tent.”',
			'Rosa Kimble',
		],
		['two commas', 'Hana Mori, 52, a ferry cook, said: “The kettle flew past my head.”', 'Hana Mori'],
		[
			'in a statement',
			'In a statement on Monday, the dockyard said: “No welds were skipped on this hull.”',
			'the dockyard',
		],
		[
			'at the hearing',
			'At a hearing in Brome the widow told the panel: “He kissed the children and went to work.”',
			'the widow',
		],
		[
			'speaking after',
			'Speaking after the match, captain Lars Ohlin said: “We ran out of legs.”',
			'Lars Ohlin',
		],
		[
			'according to',
			'The tunnel was “dug with spoons and stubbornness”, according to historian Aud Vik.',
			'Aud Vik',
		],
		[
			'according to, first',
			'According to the ombudsman, “the files were shredded within a day”.',
			'the ombudsman',
		],
		[
			'in the words of',
			'It was, in the words of choirmaster Joss Penny, “a very loud sort of silence”.',
			'Joss Penny',
		],
		['on a weekday', '“The vaccine is safe for lambs,” vet Una Brae said on Thursday.', 'Una Brae'],
		['said Thursday', '“The vaccine is safe for lambs,” Una Brae said Thursday.', 'Una Brae'],
		['in a place', '“The harbour will reopen,” Minister Tilo Garms said in Westhaven.', 'Tilo Garms'],
		[
			'of somebody',
			'“He never raised his voice,” Maud Ilic said of the late conductor, Bela Sandor.',
			'Maud Ilic',
		],
		[
			'about somebody',
			'Foreman Cato Reyes said of Lionel Drax: “He could hear a bad bearing a mile off.”',
			'Cato Reyes',
		],
		['to somebody', '“You owe us an answer,” Kit Amory told the energy minister, Vera Holt.', 'Kit Amory'],
		[
			'to an agency',
			'Vera Holt told the Press Association: “There will be no rationing this winter.”',
			'Vera Holt',
		],
		[
			'spokesman for',
			'A spokesman for Mayor Della Finch, Rory Quill, said: “The mayor was on holiday.”',
			'Rory Quill',
		],
		[
			'spokeswoman, unnamed',
			'“The bank cannot comment on single customers,” a spokeswoman for Ostmark Bank said.',
			'a spokeswoman for Ostmark Bank',
		],
		['lawyer for', '“My client acted alone,” said Marta Greve, a lawyer for Ivo Stone.', 'Marta Greve'],
		[
			'source',
			'“They are days from running out of cash,” said a person familiar with the talks.',
			'a person familiar with the talks',
		],
		['officials', '“The bridge is closed to lorries,” county officials said on Sunday.', 'county officials'],
		['firefighters', '“We could hear glass breaking,” firefighters told reporters.', 'firefighters'],
		['a document', '“Both pumps had been painted over,” the auditors’ report said.', 'the auditors’ report'],
		['a letter', 'The letter said: “Your lease ends on the first of June.”', 'The letter'],
		['company', '“Every jar has been recalled,” Hazelwood Foods said in a notice.', 'Hazelwood Foods'],
		[
			'joint',
			'“We will share one lifeboat,” said skippers Jon Aske and Marie Dahl.',
			'Jon Aske and Marie Dahl',
		],
		[
			'a verb inside',
			'“My boss said to sign it or go and I signed,” clerk Abe Lowell told the panel.',
			'Abe Lowell',
		],
		['name inside only', '“Ask Peter Wren, he built it,” read a note on the gate.', 'a note'],
		[
			'relayed',
			'Porter Sid Hume said the matron, Alma Crake, had told him: “Lock the door behind you.”',
			'Alma Crake',
		],
		[
			'is said to have told',
			'The matron, Alma Crake, is said to have told a porter: “Lock the door behind you.”',
			'Alma Crake',
		],
		[
			'quoted as saying',
			'“The tide gauges were sold for scrap,” Monday’s paper quoted pilot Hal Brodie as saying.',
			'Hal Brodie',
		],
		[
			'was quoted as saying',
			'Hal Brodie was quoted as saying: “The tide gauges were sold for scrap.”',
			'Hal Brodie',
		],
		['was told', 'Hal Brodie was told: “Do not touch the gauges again.”', '-'],
		[
			'was told by',
			'Hal Brodie was told by a harbour clerk: “Do not touch the gauges again.”',
			'a harbour clerk',
		],
		[
			'adding',
			'Nia Frome dismissed the claims, adding: “I have never owned a boat in my life.”',
			'Nia Frome',
		],
		[
			'and said',
			'Nia Frome walked out of the meeting and said: “I have never owned a boat in my life.”',
			'Nia Frome',
		],
		['called', 'Union secretary Bo Carden called the offer “an insult wrapped in a ribbon”.', 'Bo Carden'],
		['described as', 'Sculptor Ines Rau described the plinth as “a grave for good taste”.', 'Ines Rau'],
		[
			'posted',
			'“Training in the snow today, loving it,” the goalkeeper Max Irons wrote on Instagram.',
			'Max Irons',
		],
		['nobody', '“Go home, tourists”', '-'],
		[
			'a banner',
			'Outside the town hall somebody had hung a banner with the words “No more cruise ships in our bay”.',
			'-',
		],
	])('%s', (_, text, speaker) => {
		expect(speakers(text)).toEqual([speaker]);
	});

	it.each([
		[
			'goes on behind the tag',
			'“The seals came back in spring,” said warden Ida Moss. “We counted ninety pups.”',
			['Ida Moss', 'Ida Moss'],
		],
		[
			'goes on within the sentence',
			'“The seals,” warden Ida Moss said, “came back in spring and we counted ninety pups.”',
			['Ida Moss', 'Ida Moss'],
		],
		[
			'two in a sentence',
			'Warden Ida Moss called it “a small miracle of nature” and “the best spring in years”.',
			['Ida Moss', 'Ida Moss'],
		],
		[
			'he said',
			'Angus Teal drove the snowplough for forty winters. “The road knew me,” he said.',
			['Angus Teal'],
		],
		[
			'she said, of two',
			'Clara Voigt was met by her lawyer, Henry Adler. “I want my name back,” she said.',
			['Clara Voigt'],
		],
		[
			'he said, of two',
			'Clara Voigt was met by her lawyer, Henry Adler. “She wants her name back,” he said.',
			['Henry Adler'],
		],
		[
			'he said, two may be meant',
			'Henry Adler met Frank Osborne at the gate. “I want my name back,” he said.',
			['-'],
		],
		[
			'she said, a role',
			'The spokeswoman met the head of the parish, Frank Osborne. “The roof comes first,” she said.',
			['The spokeswoman'],
		],
		[
			'he added, who spoke last',
			'“The roof comes first,” said Frank Osborne.\n“After that the bells,” he added.',
			['Frank Osborne', 'Frank Osborne'],
		],
		[
			'two speakers',
			'“Sell the herd,” said Nell Garrick. “Over my dead body,” answered her brother, Tom Garrick.',
			['Nell Garrick', 'Tom Garrick'],
		],
		[
			'two speakers with he',
			'“Sell the herd,” said Nell Garrick. Her brother Tom Garrick shook his head. “Over my dead body,” he said.',
			['Nell Garrick', 'Tom Garrick'],
		],
		[
			'over paragraphs',
			'Diver Moe Lacey spoke first. “The hatch was open.\n“The pump was off.\n“Nobody had a torch,” he said.',
			['Moe Lacey', 'Moe Lacey', 'Moe Lacey'],
		],
		[
			'the sentence before',
			'Greta Holm rose to speak. “I built that wall with my own hands.” Nobody clapped.',
			['Greta Holm'],
		],
		[
			'the sentence before, of another',
			'Greta Holm was not in court. “She built that wall with her own hands.” Nobody clapped.',
			['-'],
		],
		[
			'the sentence behind',
			'“No child will go hungry in this school.” With these words the head teacher, Ruth Abney, opened the canteen.',
			['Ruth Abney'],
		],
		[
			'another paragraph',
			'“We were left on the ice for a day”\nRelatives of Paul Stern have asked for an inquiry.',
			['-'],
		],
		[
			'colon without a verb',
			'Cyclist Ben Roe had a simple answer: “I pedalled faster than the others.”',
			['Ben Roe'],
		],
	])('%s', (_, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});
});
