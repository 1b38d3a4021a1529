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

const foldedWordsOf = memoizeText((language: string): ReadonlySet<string> => {
	const words = lists.get(language) ?? functionWordsOf(language) ?? [];
	// Some lists hold punctuation, and what a wrong encoding made of their words.
	return new Set([...words].filter(word => isWord.test(word)).map(fold));
});

const isWord = /^[\p{L}\p{M}'’]+$/u;

// What every report says besides, and what contractions leave over in text whose words were split for a machine.
const ofReports =
	'said say says saying told tell tells according would could also may might must yet however still even though although since around per among within without upon onto via amid etc now just will one mr ms mrs dr don t s re ve ll d m n';

// Forms of pronouns, and what else stands in every text, beside the function words of languages that the package has no list
// of; its Ukrainian one is 28 words that were decoded wrongly ("яко╞").
const ofSlavic = {
	cs: 'budou být byli byly celá celý čeho čím dva dvě dokonce jeden jedna jedno jich jim jimi její jestliže již jsou každá každé každý kdo kdy koho kolem komu kromě kteří kterého kterou kterých kterým kvůli mají měl měla měli méně mě mi mne mu nás nám neboť něho nich ní okolo pokud potom pouze právě proto protože rovněž sám sama sebe sobě svého svoje svou svůj svých svým tato tě tedy tehdy těch těchto těm téměř této ti tím tohoto tom tomto toto ty vám vás vedle velmi více všech všechny všichni během',
	pl: 'aż będą będzie bo był chociaż choć ci czego czyli czym dlatego dwa dwie gdyż gdzie im innych jedna jedno jemu jeżeli jeśli każda każde każdy kiedy kogo komu której którego którym którą których kto lecz mają mi miał miała mieli między mną mu nam nas nich niego niej nią nimi około oprócz podczas ponad ponieważ potem prawie również sam sama sami siebie sobie swego swoich swoim swoja swoje swój taki taka takie takich tą tę temu teraz też tych tymi u według więc więcej wraz wśród wszyscy wszystkich wszystkie wtedy wy został zostali zostało zostały zaś żeby jeden cały cała całe',
	uk: 'аби більше близько біля бо будуть бути вам вас весь внаслідок вся всього всіх говорить два дві дуже задля зараз згідно кожен кожна кожне крім кого куди лише майже мене мені менше мною нам нас неї нею ним ними них нього однак одна одного понад потім проте протягом саме сам сама самі свого своє своєї свої своїх свій своя себе серед собі такий така таке такі тебе теж тим тими тій тієї той тоді тут ту унаслідок усього усіх хоча цей цим цих ці цієї цьому цю чого чим щодо якій яким яких якого якої яку ті',
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
		cs: withFunctionWords('cs', ofSlavic.cs),
		da: danish,
		de: german,
		el: greek,
		en: [...english, ...ofReports.split(' ')],
		es: spanish,
		fi: finnish,
		fr: french,
		hi: hindi,
		hu: hungarian,
		it: italian,
		ja: [...japanese, ...ofUnspaced.ja.split(' ')],
		nl: dutch,
		no: norwegian,
		pl: withFunctionWords('pl', ofSlavic.pl),
		pt: portuguese,
		ro: romanian,
		ru: russian,
		sv: swedish,
		tr: turkish,
		uk: withFunctionWords('uk', ofSlavic.uk),
		zh: [...chinese, ...ofUnspaced.zh.split(' ')],
	}),
);

function withFunctionWords(language: string, others: string): string[] {
	return [...(functionWordsOf(language) ?? []), ...others.split(' ')];
}
