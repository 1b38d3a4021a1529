import {stopwords as arabic} from '@orama/stopwords/arabic';
import {stopwords as bulgarian} from '@orama/stopwords/bulgarian';
import {stopwords as danish} from '@orama/stopwords/danish';
import {stopwords as dutch} from '@orama/stopwords/dutch';
import {stopwords as english} from '@orama/stopwords/english';
import {stopwords as finnish} from '@orama/stopwords/finnish';
import {stopwords as french} from '@orama/stopwords/french';
import {stopwords as german} from '@orama/stopwords/german';
import {stopwords as greek} from '@orama/stopwords/greek';
import {stopwords as hungarian} from '@orama/stopwords/hungarian';
import {stopwords as hindi} from '@orama/stopwords/indian';
import {stopwords as italian} from '@orama/stopwords/italian';
import {stopwords as japanese} from '@orama/stopwords/japanese';
import {stopwords as chinese} from '@orama/stopwords/mandarin';
import {stopwords as norwegian} from '@orama/stopwords/norwegian';
import {stopwords as portuguese} from '@orama/stopwords/portuguese';
import {stopwords as romanian} from '@orama/stopwords/romanian';
import {stopwords as russian} from '@orama/stopwords/russian';
import {stopwords as spanish} from '@orama/stopwords/spanish';
import {stopwords as swedish} from '@orama/stopwords/swedish';
import {stopwords as turkish} from '@orama/stopwords/turkish';
import {functionWordsOf} from './function-words.js';
import {memoizeText} from './memoize.js';
import {fold} from './words.js';

/** The words, folded, that stand in every text of a language; none for a language without a list. */
export const stopWordsOf = (language: string | undefined): ReadonlySet<string> =>
	foldedWordsOf(language ?? '');

/** The same words as they are written, in lower case: Italian "farò" is one, and a lighthouse ("faro") is none. */
export const writtenStopWordsOf = (language: string | undefined): ReadonlySet<string> =>
	wordsOf(language ?? '');

const foldedWordsOf = memoizeText(
	(language: string): ReadonlySet<string> => new Set([...wordsOf(language)].map(fold)),
);

const wordsOf = memoizeText((language: string): ReadonlySet<string> => {
	// English ones tell running text too, of which "people" and "years" are part.
	const ofLanguage = language === 'en' ? undefined : functionWordsOf(language);
	const words = [...(lists.get(language) ?? []), ...(ofLanguage ?? [])];
	// Some lists hold punctuation, and what a wrong encoding made of their words.
	return new Set(words.filter(word => isWord.test(word)).map(word => word.toLowerCase()));
});

const isWord = /^[\p{L}\p{M}'’]+$/u;

// What every report says besides, and what contractions leave over in text whose words were split for a machine.
const ofReports =
	'said say says saying told tell tells according would could also may might must yet however still even though although since around per among within without upon onto via amid etc now just will one mr ms mrs dr don t s re ve ll d m n';

// Forms of pronouns, and what else stands in every text, beside the function words of languages that the package has no list
// of; its Ukrainian one is 28 words that were decoded wrongly ("яко╞").
const ofSlavic = {
	cs: 'budou být byli byly celá celý čeho čím dva dvě dokonce jeden jedna jedno jich jim jimi její jestliže již jsou každá každé každý kdo kdy koho kolem komu kromě kteří kterého kterou kterých kterým kvůli mají měl měla měli méně mě mi mne mu nás nám neboť něho nich ní okolo pokud potom pouze právě proto protože rovněž sám sama sebe sobě svého svoje svou svůj svých svým tato tě tedy tehdy těch těchto těm téměř této ti tím tohoto tom tomto toto ty vám vás vedle velmi více všech všechny všichni během',
	pl: 'aż będą będzie bo był chociaż choć ci czego czyli czym dlatego dwa dwie gdyż gdzie im innych jedna jedno jemu jeżeli jeśli każda każde każdy kiedy kogo komu której którego którym którą których kto lecz mają mi miał miała mieli między mną mu nam nas nich niego niej nią nimi około oprócz podczas ponad ponieważ potem prawie również sam sama sami siebie sobie swego swoich swoim swoja swoje swój taki taka takie takich tą tę temu teraz też tych tymi u według więc więcej wraz wśród wszyscy wszystkich wszystkie wtedy wy został zostali zostało zostały zaś żeby jeden cały cała całe bowiem chce chcą dzisiaj dziś jutro kilka kilku koło mimo mogli mogą mogła musi muszą mógł nadal należy nowa nowe nowego nowy nowych ostatni ostatnie pierwsza pierwsze pierwszy trzeba wciąż wczoraj wiele zatem znów',
	uk: 'аби більше близько біля бо будуть бути вам вас весь внаслідок вся всього всіх говорить два дві дуже задля зараз згідно кожен кожна кожне крім кого куди лише майже мене мені менше мною нам нас неї нею ним ними них нього однак одна одного понад потім проте протягом саме сам сама самі свого своє своєї свої своїх свій своя себе серед собі такий така таке такі тебе теж тим тими тій тієї той тоді тут ту унаслідок усього усіх хоча цей цим цих ці цієї цьому цю чого чим щодо якій яким яких якого якої яку ті багато вчора відтепер завтра знову кілька мав мала мали мало мають могла могли можуть міг нова нове новий нових нові останні останній перша перший перші повинен повинна повинні потрібно приблизно став стала стали сьогодні треба уже',
};

// What else stands in every report, beside the function words and the lists of the package: forms of auxiliaries, what counts and
// compares, adverbs of time.
const ofOthers = {
	de: 'ab allerdings außerdem beide beiden beim bereits bevor bisher bislang dabei dafür dagegen daher danach daran darauf darf darin darum darunter davon davor demnach deren deshalb dürfen dürfte eben erst erste ersten etwa fast gab ganz ganze ganzen geben gegenüber gehen geht gerade gestern gibt ging heute hätte hätten immer je jedoch kam kamen knapp kommen kommt konnte konnten lassen laut ließ lässt mehrere mehreren mindestens mussten möchte müssen müsste nachdem neu neue neuen neuer neues nie obwohl offenbar pro rund schließlich sei seien sogar sollen sollten sowie statt trotz viele vielen vieler weitere weiteren weiterer wem wen wenige wenigen wer wohl zudem zunächst zuvor',
	es: 'cuya cuyas cuyo cuyos deberá debería mañana próxima siquiera',
	fr: 'afin ainsi allait aller alors aucun aucune autres car celle celles celui chaque chez comment cours demain dernier derniers dernière dernières devait devant devoir devra devrait doit doivent donc dès désormais environ faire faisait fera font hier jamais laquelle lequel lors lorsque là mieux mêmes ni non notamment nouveau nouveaux nouvelle nouvelles parce parmi peuvent plusieurs plutôt pourra pourrait pourtant pouvait pouvoir premier premiers première presque propre près puis puisque quand quant quelque quelques rien sauf seulement surtout tandis tant tel telle telles tels toujours toute toutefois toutes trop tôt va veut vient voici voilà vont ça',
	it: 'alcune alcuni altra altre altri altro andare appena avere circa ciò deve devono domani dovere doveva dovrebbe dovrà durante entro fare fino già ieri infatti inoltre invece là lì mai meno molta molte molti nuova nuove nuovi nuovo oggi oltre ora ormai però poche pochi poco possono potere poteva potrebbe potrebbero potrà presso primi primo propria proprio può quasi quegli quei quindi scorsa scorso soltanto sopra sotto stata state stati stessa stesso tanto tutta ultima ultime ultimi ultimo va vanno vengono venne verso viene vogliono vuole',
	nl: 'allemaal beide bijna binnen buiten circa daarbij daarin daarmee daarna daarom daarvan daarvoor echter eerder eerste elk elke enige enkele gaan gaat ging gisteren hadden heel hen hoewel ieder iedere inmiddels komen komt konden kwam kwamen laat laatste laten later liet mag meeste mocht moest moesten moeten mogen morgen nadat nieuw nieuwe nooit ondanks ongeveer ooit pas per rond ruim sinds sommige steeds terwijl tijdens tussen vanaf vandaag via volgende vooral voordat vorig vorige waarbij waarin waarmee waarop waarvan weer weinig werden wilde willen zeer zelfs zodat zouden zullen',
	pt: 'agora ainda algum alguma algumas alguns ali além amanhã antes apenas apesar após aqui assim através cada cerca devem deveria deverá deverão devia durante embora enquanto entretanto então estar faz fazer feito fez haver hoje ia ir logo lá menos muita muitas muitos nada nenhum nenhuma nova novas novo novos nunca onde ontem outra outras outro outros pode podem poder poderia poderá poderão podia portanto porém pouco poucos primeira primeiro própria próprio qualquer quanto quase sempre sendo sido sob tal tanto toda todas todo todos tudo tão vai vão última últimas último últimos',
	ru: 'будут вами весь всем всеми вся вчера должен должна должны другая другие других завтра затем именно каждая каждое каждый ко которого которое которой котором которую которым которых кроме либо лишь любой мало менее меньше мог могла могли могут нам нами несколько новая новое новые новый новых нужно одна однако одни одно отныне очень первая первые первый позже пока последние последний последних поэтому примерно просто раньше самая самые самый свое своего своей свои своим своих своя сколько снова среди стал стала стали стало такие таких хотя эта этим этих',
	sv: 'aldrig alltid andra annan annat bara borde både bör cirka dit dock drygt därför eftersom egen eget egna enligt fanns fick finns flera få får fått förra första genom gick gjorde gjort gå går gör göra haft hit högst idag igår imorgon innan kom komma medan mer mest mindre minst många måste ny nya nytt nästa nästan också ofta omkring redan samt senaste sista ungefär vill ville ännu även',
};

// What the lists of the package lack, as its words are divided by dictionary here.
const ofUnspaced = {
	ja: '彼ら われわれ した して され 同 っ もう',
	zh: '已经 之后 之前 没有 表示 目前 近日 对此 约 没 名 位 次 超过 左右 非常 可能 应 应该 必须 正在 进行 已經 之後 沒有 對此 約 沒 超過 應該 必須 進行 說 稱 將 為 與 對 從 這 那 個 們 後 時 會 還 於',
};

const lists = new Map<string, Iterable<string>>(
	Object.entries({
		ar: arabic,
		bg: bulgarian,
		cs: ofSlavic.cs.split(' '),
		da: danish,
		de: [...german, ...ofOthers.de.split(' ')],
		el: greek,
		en: [...english, ...ofReports.split(' ')],
		es: [...spanish, ...ofOthers.es.split(' ')],
		fi: finnish,
		fr: [...french, ...ofOthers.fr.split(' ')],
		hi: hindi,
		hu: hungarian,
		it: [...italian, ...ofOthers.it.split(' ')],
		ja: [...japanese, ...ofUnspaced.ja.split(' ')],
		nl: [...dutch, ...ofOthers.nl.split(' ')],
		no: norwegian,
		pl: ofSlavic.pl.split(' '),
		pt: [...portuguese, ...ofOthers.pt.split(' ')],
		ro: romanian,
		ru: [...russian, ...ofOthers.ru.split(' ')],
		sv: [...swedish, ...ofOthers.sv.split(' ')],
		tr: turkish,
		uk: ofSlavic.uk.split(' '),
		zh: [...chinese, ...ofUnspaced.zh.split(' ')],
	}),
);
