import {describe, expect, it} from 'vitest';
import {speakers} from './quoted.js';

describe('who speaks, as news tells it', () => {
	it.each<[text: string, speakers: string[]]>([
		[
			'“We found traces of lead in nine samples,” the laboratory’s director, Sunniva Krogh, said in an interview.',
			['Sunniva Krogh'],
		],
		[
			'“It was a freak wave,” the skipper of the trawler Northern Star, Magnus Hoy, told Radio Orkney.',
			['Magnus Hoy'],
		],
		[
			'Headmaster Colin Frayne told parents in a letter: “Phones will be locked away from Monday.”',
			['Colin Frayne'],
		],
		[
			'“Phones will be locked away from Monday,” headmaster Colin Frayne told parents in a letter.',
			['Colin Frayne'],
		],
		[
			'Dr Amara Nwosu of the Eye Hospital said: “Half of the children had never been tested.”',
			['Amara Nwosu'],
		],
		[
			'“Half of the children had never been tested,” said Dr Amara Nwosu of the Eye Hospital.',
			['Amara Nwosu'],
		],
		['Judge Percy Holloway, sentencing, said: “You preyed on the lonely.”', ['Percy Holloway']],
		['Sentencing him, Judge Percy Holloway said: “You preyed on the lonely.”', ['Percy Holloway']],
		['“You preyed on the lonely,” Judge Percy Holloway told him.', ['Percy Holloway']],
		[
			'Carla Mendes, speaking through an interpreter, said that her son “never touched a weapon in his life”.',
			['Carla Mendes'],
		],
		[
			'“Not one krona will go to shareholders,” Finance Minister Elin Borg promised on Tuesday.',
			['Elin Borg'],
		],
		[
			'“They told us to evacuate and we laughed,” remembers Hector Salas, a ranger in the park.',
			['Hector Salas'],
		],
		[
			'“This is theft,” the cyclists’ union said. “And we will not stand for it.”',
			['the cyclists’ union', 'the cyclists’ union'],
		],
		['The chair of the inquiry, Baroness Thornbury, said: “Nobody asked the nurses.”', ['Thornbury']],
		['“Nobody asked the nurses,” concluded the chair of the inquiry, Baroness Thornbury.', ['Thornbury']],
		['One of the passengers, Leo Tran, said: “The lights went out and people prayed.”', ['Leo Tran']],
		['“The lights went out and people prayed,” said one of the passengers, Leo Tran.', ['Leo Tran']],
		['“The lights went out and people prayed,” said one passenger.', ['one passenger']],
		['“The lights went out and people prayed,” an eyewitness said.', ['an eyewitness']],
		['Neighbours said they had heard “three cracks, like planks snapping”.', ['Neighbours']],
		['His mother, Agnes Doyle, said: “He called me every Sunday.”', ['Agnes Doyle']],
		['Mr Doyle’s mother said: “He called me every Sunday.”', ['Mr Doyle’s mother']],
		['“He called me every Sunday,” Doyle’s mother said.', ['Doyle’s mother']],
		['The mother of Sean Doyle said: “He called me every Sunday.”', ['The mother of Sean Doyle']],
		['“The engine coughed twice,” pilot Rita Vance radioed the tower.', ['Rita Vance']],
		['In his diary, the explorer wrote: “The dogs will not last the week.”', ['the explorer']],
		[
			'“The dogs will not last the week,” the explorer Nils Aagard wrote in his diary on 3 March.',
			['Nils Aagard'],
		],
		[
			'Ambassador Layla Haddad denied it. “We have no submarines in these waters,” she said.',
			['Layla Haddad'],
		],
		[
			'The ambassador, Layla Haddad, met Foreign Secretary Giles Markham. “We have no submarines in these waters,” she told him.',
			['Layla Haddad'],
		],
		['Mrs Albright praised her husband. “He fixed the roof in a storm,” she said.', ['Albright']],
		['Tim Orchard thanked his wife, Joan. “She carried me down the hill,” he said.', ['Tim Orchard']],
		[
			'Vets treated 40 horses at the stables of Alan Pryce. “I feared for every one of them,” Pryce said.',
			['Pryce'],
		],
		[
			'Alan Pryce’s stables were closed. Vet Kirsty Malone examined the horses. “I feared for every one of them,” she said.',
			['Kirsty Malone'],
		],
		['“We are not a charity,” snapped Councillor Ray Budd, to boos from the gallery.', ['Ray Budd']],
		[
			'“We are not a charity,” Councillor Ray Budd, who chairs the housing committee, told the meeting.',
			['Ray Budd'],
		],
		[
			'Reading from a prepared statement, chief constable Dawn Oakes said the force had been “slow to listen and slower to act”.',
			['Dawn Oakes'],
		],
		[
			'The force, Chief Constable Dawn Oakes admitted, had been “slow to listen and slower to act”.',
			['Dawn Oakes'],
		],
		[
			'The force had been “slow to listen and slower to act”, Chief Constable Dawn Oakes admitted.',
			['Dawn Oakes'],
		],
		[
			'Had the force been, as Chief Constable Dawn Oakes put it, “slow to listen and slower to act”?',
			['Dawn Oakes'],
		],
		['The prosecution says that Moran told a cellmate: “I buried it under the beech.”', ['Moran']],
		['A cellmate claims Moran told him: “I buried it under the beech.”', ['Moran']],
		['“I buried it under the beech,” Moran allegedly told a cellmate.', ['Moran']],
		['“I buried it under the beech,” Moran is alleged to have said.', ['Moran']],
		['Police quoted Moran as saying: “I buried it under the beech.”', ['Moran']],
		['“The dyke will hold,” engineers insist.', ['engineers']],
		['“The dyke will hold,” insists Femke de Boer, the water board’s chief engineer.', ['Femke de Boer']],
		['But Femke de Boer insisted: “The dyke will hold.”', ['Femke de Boer']],
		['Yesterday Femke de Boer insisted: “The dyke will hold.”', ['Femke de Boer']],
		['On Friday night Femke de Boer insisted: “The dyke will hold.”', ['Femke de Boer']],
		['“The dyke will hold,” Ms de Boer said.', ['de Boer']],
		['Asked whether the dyke would hold, Femke de Boer replied: “It always has.”', ['Femke de Boer']],
		['When reporters asked Femke de Boer about the dyke, she said: “It always has held.”', ['Femke de Boer']],
		[
			'“The band will never reform,” guitarist Slim Cato told Melody Weekly in 2019. He has since changed his mind.',
			['Slim Cato'],
		],
		['The Eastern Echo quoted guitarist Slim Cato: “The band will never reform.”', ['Slim Cato']],
		['Drummer Lou Banks agreed. “The band will never reform,” he said.', ['Lou Banks']],
		['“The band will never reform,” says a friend of the drummer.', ['a friend of the drummer']],
		[
			'“Their coach had words with ours,” the referee, Aldo Merli, wrote in his match report.',
			['Aldo Merli'],
		],
		['Merli wrote that the coach had called him “a blind man with a whistle”.', ['the coach']],
		[
			'Referee Aldo Merli wrote that coach Dirk Haas had called him “a blind man with a whistle”.',
			['Dirk Haas'],
		],
		['“Taxes on tea will rise,” a government source told the BBC.', ['a government source']],
		['“Taxes on tea will rise,” the BBC quoted a government source as saying.', ['a government source']],
		[
			'Sources close to the prime minister say he is “in no mood to negotiate with anyone”.',
			['Sources close to the prime minister'],
		],
		['“It hurts to lose like that,” said Marit Sund after the final in Lyons.', ['Marit Sund']],
		[
			'After the final in Lyons, Marit Sund, the team’s captain, said: “It hurts to lose like that.”',
			['Marit Sund'],
		],
		['“It hurts to lose like that,” said the captain, who had played with a broken toe.', ['the captain']],
		['“It hurts,” said Marit Sund, “to lose like that, but we shall be back.”', ['Marit Sund', 'Marit Sund']],
		[
			'The union’s Hedda Falk was blunt: “They lied.” Management’s Carl Roth was not: “We regret the misunderstanding about pay.”',
			['Hedda Falk', 'Carl Roth'],
		],
		[
			'“I quit,” said Hedda Falk.\nThe plant manager was not available.\n“We regret the misunderstanding about pay,” Carl Roth, the firm’s lawyer, said.',
			['Hedda Falk', 'Carl Roth'],
		],
		[
			'Both sides blamed each other. “They lied to us about pay.” “We regret the misunderstanding about pay.”',
			['-', '-'],
		],
		[
			'Greta Moll, 61, baked bread for the rescuers. “Nobody went hungry that night,” she said.',
			['Greta Moll'],
		],
		[
			'Firefighter Dan Orrick carried two children out. “I just kept walking,” he told Channel 9.',
			['Dan Orrick'],
		],
		[
			'Aisha Karim and her brother Omar Karim ran the kiosk. “We sold everything in an hour,” Aisha Karim said.',
			['Aisha Karim'],
		],
		[
			'Aisha Karim and her brother Omar Karim ran the kiosk. “We sold everything in an hour,” he said.',
			['Omar Karim'],
		],
		[
			'The head of the lifeboat station, Eoin Brady, praised the swimmer, Ciara Nolan. “I was frightened all the way,” she said.',
			['Ciara Nolan'],
		],
		[
			'Nurse Peter Hallam wept as he spoke to the chief executive, Joan Priddy. “I asked for help eleven times,” he said.',
			['Peter Hallam'],
		],
		['The minister left without a word. “He has nothing to say,” an aide said.', ['an aide']],
		['“The wall was sound,” said engineer Otto Braun in evidence to Judge Ann Field.', ['Otto Braun']],
		['Judge Ann Field asked engineer Otto Braun: “Was the wall sound?”', ['Ann Field']],
		['“Was the wall sound?” the judge asked. “It was,” Braun replied.', ['the judge', 'Braun']],
		['“Was the wall sound?” the judge asked Braun.', ['the judge']],
		['The engineer, who gave his evidence by video, replied: “It was sound in March.”', ['The engineer']],
		['In an email seen by the Courier, Braun wrote: “The wall will not last the winter.”', ['Braun']],
		['“The wall will not last the winter,” Braun wrote in an email seen by the Courier.', ['Braun']],
		['An email from Braun reads: “The wall will not last the winter.”', ['An email from Braun']],
		['“The wall will not last the winter,” according to an email seen by the Courier.', ['an email seen']],
		['The Courier reported that “the wall will not last the winter”.', ['Courier']],
		['According to Friday’s Courier, “the wall will not last the winter”.', ['Courier']],
		['“Nobody has slept,” said Ivana Petrov from the shelter in Brod.', ['Ivana Petrov']],
		['From the shelter in Brod, Ivana Petrov said: “Nobody has slept.”', ['Ivana Petrov']],
		[
			'“Nobody has slept,” Ivana Petrov, a teacher at the village school, said on Sunday night in Brod.',
			['Ivana Petrov'],
		],
		[
			'Teacher Ivana Petrov, sheltering with her two sons in Brod, said: “Nobody has slept.”',
			['Ivana Petrov'],
		],
		['“Nobody has slept,” said Ivana, a teacher.', ['Ivana']],
		['“We shall appeal,” Lewin’s lawyer, Tara Singh, said outside court.', ['Tara Singh']],
		['“We shall appeal,” said Lewin’s lawyer, Tara Singh, outside court.', ['Tara Singh']],
		['“We shall appeal,” said the lawyer representing Lewin, Tara Singh.', ['Tara Singh']],
		['“We shall appeal,” said his lawyers.', ['his lawyers']],
		['Lewin’s lawyers said the verdict was “an outrage against common sense”.', ['Lewin’s lawyers']],
		['Lewin, through his lawyers, said: “I never saw that letter.”', ['Lewin']],
		['Harald Lewin denies the charge. “I never saw that letter,” he told the jury.', ['Harald Lewin']],
		[
			'Harald Lewin denies the charge brought by Inspector Silke Brandt. “I never saw that letter,” he told the jury.',
			['Harald Lewin'],
		],
		['“I never saw that letter,” he told the jury.', ['-']],
		[
			'“Good luck to them,” shrugged the ferry’s former owner, Gus Tolland, when told of the sale.',
			['Gus Tolland'],
		],
		['“Good luck to them” was all the ferry’s former owner, Gus Tolland, would say.', ['-']],
		[
			'When told of the sale, the ferry’s former owner, Gus Tolland, said: “Good luck to them all.”',
			['Gus Tolland'],
		],
		['Gus Tolland laughed. “Good luck to them all.”', ['-']],
		[
			'Two fishermen, Abe Rowe and Col Penn, said in a joint statement: “We were never paid.”',
			['Abe Rowe and Col Penn'],
		],
		['“We were never paid,” Abe Rowe and Col Penn said.', ['Abe Rowe and Col Penn']],
		['“We were never paid,” the two fishermen wrote.', ['the two fishermen']],
		['The families’ statement said: “We were never paid.”', ['The families’ statement']],
		['Police Chief Marco Dunn urged calm. “Stay indoors and lock your doors,” he said.', ['Marco Dunn']],
		['“Stay indoors and lock your doors,” Police Chief Marco Dunn urged residents.', ['Marco Dunn']],
		['“Stay indoors and lock your doors,” urged Police Chief Marco Dunn.', ['Marco Dunn']],
		[
			'The company said in a statement that it “takes the safety of its staff very seriously”.',
			['The company'],
		],
		[
			'Brightline, which runs the trams, said it “takes the safety of its staff very seriously”.',
			['Brightline'],
		],
		['A Brightline spokesman said: “We take the safety of our staff seriously.”', ['A Brightline spokesman']],
		['Brightline spokesman Ian Mills said: “We take the safety of our staff seriously.”', ['Ian Mills']],
		[
			'“We take safety seriously,” Brightline said. “Every tram is checked daily.”',
			['Brightline', 'Brightline'],
		],
		['Union official Rae Sims disagreed: “No tram has been checked since May.”', ['Rae Sims']],
		['“No tram has been checked since May,” insisted Rae Sims of the drivers’ union.', ['Rae Sims']],
		[
			'“No tram has been checked,” insisted Sims. Brightline’s Mills countered: “They are checked daily.”',
			['Sims', 'Mills'],
		],
		[
			'President Adaeze Obi will visit on Monday. “The dam must be finished,” she said in a speech on Friday.',
			['Adaeze Obi'],
		],
		['Obi’s spokesman, Tunde Cole, said the president was “deeply moved by the letters”.', ['Tunde Cole']],
		[
			'Tunde Cole, the spokesman for President Adaeze Obi, said: “The president was deeply moved.”',
			['Tunde Cole'],
		],
		[
			'“The president was deeply moved,” said the spokesman for President Adaeze Obi.',
			['the spokesman for President Adaeze Obi'],
		],
		['The Rev Tom Allard said: “The bells will ring again.”', ['Tom Allard']],
		['Sir Ralph Cole said: “The bells will ring again.”', ['Ralph Cole']],
		['“The bells will ring again,” said Sister Mary Agnes.', ['Mary Agnes']],
		['‘The bells will ring again’, the verger, Sid Noakes, said.', ['Sid Noakes']],
		['The verger Sid Noakes: “The bells will ring again.”', ['Sid Noakes']],
		['NOAKES: “The bells will ring again.”', ['-']],
		['The embassy rejected the report as “a spy novel without an ending”.', ['The embassy']],
		['Lena Kroll compared the old bridge to “a comb with missing teeth”.', ['Lena Kroll']],
		['Ferry firm Solveig Air cut its forecast. “August is wide open,” he told analysts.', ['-']],
	])('%s', (text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});
});
