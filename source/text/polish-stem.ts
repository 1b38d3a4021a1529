/**
What is left of a Polish word, lower case with its diacritics, without the ending of its case, gender, person or tense: "granicę"
and "granicy" are "granic", "próbowała" and "próbować" "prób". One ending is taken off, the longest that leaves three letters.
*/
export function polishStem(word: string): string {
	const most = Math.min(longest, word.length - leastLeft);
	for (let length = most; length > 0; length--)
		if (endings.has(word.slice(-length))) return word.slice(0, -length);
	return word;
}

const leastLeft = 3;
const verbs =
	'ować uje ują ując ujemy owany owana owane owani owano owanych owanego owanej owała owało owali owały ował owaliśmy ać a ają ał ała ało ali ały aliśmy ano any ana ane ani anych anego anej anym aną ić i ił iła iło ili iły iono ony ona one eni onych onego onej oną yć ył yła yło yli yły eć ał iał iała iało ieli ieją owanie owania owaniu anie ania aniu enie enia eniu nąć nął nęła nęło nęli nęły ąc ący ąca ące ących ącego ącej ącym ącą łem łam ła ło li ły ł cie emy imy my szy szych';
const nouns =
	'a ą e ę i o u y ia ią ie ię io iu ii ji ja ją ję je em iem om iom ami iami ach iach owi iowi owie ów iów ość ości ością ościami ościach';
const adjectives =
	'y a e ą i ego emu ym ymi ych ej iego iemu im imi ich iej ie owy owa owe owego owej owym owych ową owi';
const endings: ReadonlySet<string> = new Set(`${verbs} ${nouns} ${adjectives}`.split(' '));
const longest = [...endings].reduce((most, {length}) => Math.max(most, length), 0);
