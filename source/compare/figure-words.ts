import {lazy} from '../text/memoize.js';
import {fold} from '../text/words.js';

/** What single words around a figure say of it. */
export type FigureWords = {
	/** Those who are counted are no more than people: "12 people". */
	isGeneric: (folded: string) => boolean;
	/** Words that stand for what was counted before: "five others", "nine of them". */
	isPronoun: (folded: string) => boolean;
	/** Words between a figure and what is counted: "of the". */
	isPartitive: (folded: string) => boolean;
	/** More come to those that there were: "a further 43". */
	isFurther: (folded: string) => boolean;
	/** What it rose or fell by, what it came to, and where it came from. */
	roleOf: (folded: string) => Role | undefined;
	/** Up or down: 1, -1, or 0. */
	directionOf: (folded: string) => number;
	/** Sums that are gained (1) or lost (-1): "a loss of 20 million"; 0 for other words. */
	gainOf: (folded: string) => number;
	/** Words of saying: a date beside one is that of the statement. */
	isSaying: (folded: string) => boolean;
	/** Words that begin another clause where a figure follows. */
	isConjunction: (folded: string) => boolean;
	/** Whether a noun may follow that it belongs to: "самохідні установки". */
	isAdjective: (folded: string) => boolean;
};

export type Role = 'by' | 'to' | 'from';

type Table = {
	generic: string;
	pronouns: string;
	partitives: string;
	further: string;
	by: string;
	to: string;
	from: string;
	/** Beginnings of words. */
	up: string;
	down: string;
	/** Whole words. */
	gain: string;
	loss: string;
	saying: string;
	conjunctions: string;
	/** Endings of adjectives that stand before the noun that is counted. */
	adjectives: string;
};

// Folded: lower case, without diacritics.
const tables: Readonly<Record<string, Table>> = {
	en: {
		generic: 'people person persons individuals victims souls lives',
		pronouns: 'others other them those these',
		partitives: 'of the a its their his her our these those such all',
		further: 'further more another additional extra add adds added adding other others',
		by: 'by',
		to: 'to reached reaching totalled totaled total',
		from: 'from',
		up: 'ros rais rise rising grew grow increas climb gain jump leap leapt soar up higher more surg expand advanc',
		down: 'fell fall declin drop shrank shrink shrunk contract down lower less fewer decreas cut plung slump slip slid tumbl dip dipped shed lost lose loss',
		gain: 'profit profits surplus gain',
		loss: 'loss losses deficit shortfall',
		saying:
			'said say says saying told tell tells announced announce announces according statement reported added wrote warned confirmed stated claimed quoted spoke speaking',
		conjunctions: 'and but while when after before which who as where with',
		adjectives: '',
	},
	de: {
		generic: 'menschen personen mensch person leute opfer',
		pronouns: 'weitere andere davon darunter denen',
		partitives: 'der des von dem den die das ihrer seiner aller',
		further: 'weitere weiterer weiteren zusatzlich zusatzliche mehr zusatzlichen andere anderen',
		by: 'um',
		to: 'auf',
		from: 'von',
		up: 'stieg steig gestieg wuchs wachs zu erhoh mehr zunahm zugenomm plus',
		down: 'sank sink gesunk fiel fall gefallen weniger ruckg schrumpf minus verlor',
		gain: 'gewinn uberschuss',
		loss: 'verlust verluste defizit fehlbetrag',
		saying: 'sagte sagten sagt teilte teilten mit erklarte erklarten hiess kundigte zufolge angaben',
		conjunctions: 'und aber wahrend als nachdem bevor sowie darunter',
		adjectives: '',
	},
	fr: {
		generic: 'personnes personne gens',
		pronouns: "autres dont eux elles d'entre d'entre",
		partitives: "de des du d' la le les ses leurs",
		further: 'supplementaires supplementaire autres autre encore',
		by: 'de',
		to: 'a',
		from: 'de',
		up: 'augment hausse hausse progress grimp plus',
		down: 'baiss recul chut diminu moins',
		gain: 'benefice benefices excedent',
		loss: 'perte pertes deficit',
		saying: 'dit declare annonce indique affirme selon precise rapporte',
		conjunctions: 'et mais tandis apres avant dont alors',
		adjectives: '',
	},
	es: {
		generic: 'personas persona gente',
		pronouns: 'otros otras ellos ellas',
		partitives: 'de del los las la sus',
		further: 'mas adicionales otros otras',
		by: 'en',
		to: 'hasta a',
		from: 'desde de',
		up: 'subi sub aument crec mas',
		down: 'baj cay descend disminu menos redu',
		gain: 'beneficio beneficios ganancia superavit',
		loss: 'perdida perdidas deficit',
		saying: 'dijo dijeron anuncio informo declaro segun afirmo aseguro',
		conjunctions: 'y e pero mientras donde cuando tras antes',
		adjectives: '',
	},
	it: {
		generic: 'persone persona',
		pronouns: 'altri altre loro cui',
		partitives: 'di dei delle degli del della i le gli',
		further: 'altri altre ulteriori piu',
		by: 'di del dello',
		to: 'a al',
		from: 'da dal',
		up: 'sal aument cresc piu',
		down: 'scend cal diminu meno sces',
		gain: 'utile utili avanzo',
		loss: 'perdita perdite disavanzo',
		saying: 'detto disse dichiarato annunciato secondo riferito spiegato',
		conjunctions: 'e ed ma mentre dopo prima dove',
		adjectives: '',
	},
	pt: {
		generic: 'pessoas pessoa',
		pronouns: 'outras outros deles delas',
		partitives: 'de do da dos das os as seus suas',
		further: 'mais outros outras adicionais',
		by: 'em',
		to: 'para ate',
		from: 'de',
		up: 'subi sub aument cresc mais',
		down: 'cai desc diminu menos baix',
		gain: 'lucro lucros excedente',
		loss: 'prejuizo prejuizos defice deficit',
		saying: 'disse disseram anunciou informou afirmou segundo declarou',
		conjunctions: 'e mas enquanto apos depois antes onde',
		adjectives: '',
	},
	nl: {
		generic: 'mensen personen persoon',
		pronouns: 'anderen andere hen wie',
		partitives: 'van de het zijn haar hun',
		further: 'nog meer andere extra',
		by: 'met',
		to: 'naar tot',
		from: 'van',
		up: 'steeg stijg gestegen groei toegenom meer',
		down: 'daal gedaal zakte krimp minder',
		gain: 'winst overschot',
		loss: 'verlies verliezen tekort',
		saying: 'zei zeiden zegt meldde meldden volgens verklaarde liet',
		conjunctions: 'en maar terwijl nadat voordat die waar',
		adjectives: 'e',
	},
	pl: {
		generic: 'osob osoby osoba ludzi',
		pronouns: 'inni innych nich',
		partitives: 'z ze',
		further: 'kolejne kolejnych jeszcze dodatkowo wiecej',
		by: 'o',
		to: 'do',
		from: 'z',
		up: 'wzros ros zwieksz wiecej',
		down: 'spad zmniejsz mniej',
		gain: 'zysk zysku nadwyzka',
		loss: 'strata strate straty deficyt',
		saying: 'powiedzial powiedziala poinformowal poinformowala oswiadczyl oswiadczyla wedlug podala podal',
		conjunctions: 'i a ale oraz gdy po przed ktore',
		adjectives: 'ych ich ne kie we',
	},
	ru: {
		generic: 'человек человека люди людей',
		pronouns: 'другие других них',
		partitives: 'из',
		further: 'еще дополнительно',
		by: 'на',
		to: 'до',
		from: 'с',
		up: 'вырос увелич рост больше повыс',
		down: 'снизи сократ упа меньше паден',
		gain: 'прибыль прибыли профицит',
		loss: 'убыток убытки убытка дефицит',
		saying: 'сказал сказала сообщил сообщила заявил заявила словам данным сообщили',
		conjunctions: 'и а но когда после перед',
		adjectives: 'ых их ые ие',
	},
	uk: {
		generic: 'людей людини особи осіб людина',
		pronouns: 'інших них',
		partitives: 'з із',
		further: 'ще додатково',
		by: 'на',
		to: 'до',
		from: 'з',
		up: 'зрос збільш більше підвищ',
		down: 'зниз скорот впа менше',
		gain: 'прибуток прибутку профіцит',
		loss: 'збиток збитки збитку дефіцит',
		saying: 'сказав сказала повідомив повідомила заявив заявила словами даними повідомили',
		conjunctions: 'і и та а але коли після перед',
		adjectives: 'их і',
	},
	sv: {
		generic: 'personer person manniskor',
		pronouns: 'andra dem',
		partitives: 'av de den sina',
		further: 'ytterligare till fler andra',
		by: 'med',
		to: 'till',
		from: 'fran',
		up: 'steg stig okat okade vax fler mer',
		down: 'sjonk sjunk minsk foll farre mindre',
		gain: 'vinst overskott',
		loss: 'forlust underskott',
		saying: 'sade sa sager uppgav enligt meddelade berattade',
		conjunctions: 'och men medan nar efter innan som',
		adjectives: 'a',
	},
};

const readers = lazy(
	(): ReadonlyMap<string, FigureWords> =>
		new Map(Object.entries(tables).map(([language, table]) => [language, readerOf(table)])),
);

function readerOf(table: Table): FigureWords {
	const setOf = (words: string) => new Set(words.split(' ').map(fold));
	const [generic, pronouns, partitives, further, saying, conjunctions] = [
		setOf(table.generic),
		setOf(table.pronouns),
		setOf(table.partitives),
		setOf(table.further),
		setOf(table.saying),
		setOf(table.conjunctions),
	];
	const roles = new Map<string, Role>();
	for (const role of ['from', 'to', 'by'] as const)
		for (const word of setOf(table[role])) roles.set(word, role);
	const [up, down] = [[...setOf(table.up)], [...setOf(table.down)]];
	const adjectives = table.adjectives === '' ? [] : table.adjectives.split(' ').map(fold);
	const [gain, loss] = [setOf(table.gain), setOf(table.loss)];
	return {
		isGeneric: word => generic.has(word),
		isPronoun: word => pronouns.has(word),
		isPartitive: word => partitives.has(word),
		isFurther: word => further.has(word),
		roleOf: word => roles.get(word),
		directionOf: word =>
			up.some(start => word.startsWith(start)) ? 1 : down.some(start => word.startsWith(start)) ? -1 : 0,
		gainOf: word => (gain.has(word) ? 1 : loss.has(word) ? -1 : 0),
		isSaying: word => saying.has(word),
		isConjunction: word => conjunctions.has(word),
		isAdjective: word => adjectives.some(end => word.endsWith(end)),
	};
}

const none: FigureWords = {
	isGeneric: () => false,
	isPronoun: () => false,
	isPartitive: () => false,
	isFurther: () => false,
	roleOf: () => undefined,
	directionOf: () => 0,
	gainOf: () => 0,
	isSaying: () => false,
	isConjunction: () => false,
	isAdjective: () => false,
};

/** The words around figures in a language; of one without a table none is known. */
export const figureWordsOf = (language: string | undefined): FigureWords =>
	readers().get(language ?? '') ?? none;
