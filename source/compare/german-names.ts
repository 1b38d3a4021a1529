import {functionWordsOf} from '../text/function-words.js';
import {lazy} from '../text/memoize.js';
import type {Sentence} from './sentences-of.js';
import type {Unit, UnitKind} from './units.js';

/** A sentence with its units, each with its number. */
type NumberedUnits = {sentence: Sentence; units: readonly Unit[]; ids: Int32Array};

/**
The capitalised words of German sentences, by number, that nothing shows to be names. Nouns have capitals too; a name stands
without an article, behind another capitalised word ("Landrat Jens Uhlig") or behind a preposition of place ("aus Linz").
What stands both ways is what it is more often, and where nothing tells it is a noun.
*/
export function germanNouns(sentences: readonly NumberedUnits[], kinds: readonly UnitKind[]): Set<number> {
	const asName = new Map<number, number>();
	for (const {sentence, units, ids} of sentences) {
		for (const [at, unit] of units.entries()) {
			if (kinds[ids[at]] !== 'name') continue;
			const word = sentence.text.slice(unit.start, unit.end);
			const before = wordBefore(sentence.text, unit.start);
			asName.set(ids[at], (asName.get(ids[at]) ?? 0) + nameness(word, before));
		}
	}

	return new Set([...asName].filter(([, sum]) => sum <= 0).map(([id]) => id));
}

// UTF-16 units: longer words are no names.
const mostBefore = 40;

/** The word before a place in a sentence, with its punctuation; the empty text where none stands before a space. */
const wordBefore = (text: string, at: number): string =>
	/\S+(?= $)/u.exec(text.slice(Math.max(0, at - mostBefore), at))?.[0] ?? '';

const nounEnding =
	/(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ität|itäten|ismus|nis|nisse|nissen|innen|ungs?amt|chef|chefin|minister|ministerin|sprecher|sprecherin|leute|euro)$/iu;
const determiners = new Set(
	'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner dieser diese dieses diesen diesem jeder jede jedes jeden jedem alle allen aller viele vielen vieler einige einigen einiger mehrere mehreren mehrerer beide beiden beider wenige wenigen weniger mehr sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer mein meine meinen meinem meiner welche welcher welches zum zur im am beim vom ins ans aufs fürs zwei drei vier fünf sechs sieben acht neun zehn elf zwölf rund etwa'.split(
		' ',
	),
);
const placing = new Set('in aus nach bei von bis um'.split(' '));
// What often stands behind a preposition without an article, and is no name.
const bareNouns = new Set(
	'angaben ansicht anfang angst anspruch antrag art asche ausbildung auskunft aussage aussagen aussicht bau beginn behörden berichten berlinern betrieb bewegung bezug blick brand bürgern daten dauer druck ende erfolg familien fahrt firmen flammen form fragen frage frauen freien freunden front gang gas gebrauch gefahr gegnern geld gelde gericht gewalt grund gruppen haft haus hand hause hilfe hinweisen höhe informationen jahren jahr kauf kinder kindern kirchen kosten kraft kritik kritikern kürze leben lebensgefahr leuten linie luft menschen metern meter metall minuten mitarbeitern mitte mitternacht monaten montag morgen männern not nutzen ordnung orten papier personen planung platz polizei politik produktion punkten ruhe ruhestand sache sachen schulen seiten sicht sicherheit sitzungen stunden stein strafe straßen tagen teilen teil tieren tränen türen umfang umfragen land meer wasser stadt amt bord recht ursache verdacht verletzten verlust vertretern vorjahr wasser wegen weise wohnungen wochen worten zahlen zeit zeiten zeugen zukunft zusammenarbeit zweifel'.split(
		' ',
	),
);
// A number, amount or time stands before what it is of: "Liter Wasser", "Anfang August".
const measures =
	/^(?:Millionen?|Milliarden?|Mio\.|Mrd\.|Prozent|Euro|Liter|Tonnen?|Kilo\p{L}*|Meter|Hektar|Quadrat\p{L}+|Kubik\p{L}+|Uhr|Anfang|Mitte|Ende|Dutzend|Hunderte|Tausende|Zehntausende|Teile?|Stück|Paar|Grad)$/u;

/** Those of one word, from the locale data of the runtime. */
const countries = lazy((): ReadonlySet<string> => {
	const names = new Intl.DisplayNames('de', {type: 'region', fallback: 'none'});
	const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
	const codes = letters.flatMap(first => letters.map(second => first + second));
	return new Set(codes.flatMap(code => names.of(code) ?? []).filter(name => /^\p{L}+$/u.test(name)));
});

/** How much speaks for a name, above 0, or for a noun. */
function nameness(word: string, before: string): number {
	if (!/^\p{Lu}/u.test(word)) return -1;
	if (functionWordsOf('de')!.has(word.toLowerCase())) return -3;
	if (/^\p{Lu}{2,}$/u.test(word)) return 3;
	if (countries().has(word)) return 3;
	if (nounEnding.test(word) || measures.test(word) || bareNouns.has(word.toLowerCase())) return -3;
	if (before === '' || /[^\p{L}\p{N}.]$/u.test(before)) return 0;
	const lower = before.toLowerCase();
	if (/\d/.test(before) || determiners.has(lower)) return -1;
	if (placing.has(lower)) return 1;
	// The first word of the sentence may have its capital for that.
	const isFunctionWord = functionWordsOf('de')!.has(lower);
	if (/^\p{Lu}/u.test(before) && !isFunctionWord)
		return before.endsWith('.') || measures.test(before) ? 0 : 2;
	// An adjective: a word that ends as they do, and is no verb ("sagte") nor holds the sentence together ("über").
	const isAdjective = /(?:[^t]e|[^t]en|er|es|em)$/u.test(lower) && !isFunctionWord;
	return isAdjective ? -1 : 0;
}
