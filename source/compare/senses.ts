import {lazy} from '../text/memoize.js';
import {fold} from '../text/words.js';

/** What happened to those who are counted. Two figures of other senses are never of one thing. */
export type Sense = 'dead' | 'hurt' | 'held' | 'missing' | 'safe' | 'moved';

// Beginnings of folded words, by language; a word that stands for itself alone ends with a full stop.
const beginnings: Readonly<Record<string, Readonly<Record<Sense, string>>>> = {
	en: {
		dead: 'dead. deadl death died. die. dies. dying. kill drown perish fatal lives. toll.',
		hurt: 'injur hurt wound. wounded wounds. casualt hospital',
		held: 'arrest detain held. custody jail imprison charged. caught.',
		missing: 'missing. unaccounted. looking. search trapped.',
		safe: 'rescu surviv alive. saved. found. unhurt. unharmed.',
		moved: 'evacuat displac flee. fled. fleeing. homeless. uproot',
	},
	de: {
		dead: 'tot. tote. toten. toter. totes tod. getot tote todes gestorben. starb. starben. leben. ertrunk opfer. umgekommen.',
		hurt: 'verletz schwerverletz leichtverletz verwund',
		held: 'festgenomm festnahm verhaft inhaftier gewahrsam.',
		missing: 'vermiss verschollen. gesucht. verschutt',
		safe: 'gerett uberleb geborgen. lebend.',
		moved: 'evakui gefluch fluch vertrieb obdachlos',
	},
	fr: {
		dead: 'mort. morte. morts. mortes. deces decede tue. tues. tuee. tuees. tuant. peri. noye victime',
		hurt: 'bless',
		held: 'arret interpel detenu. detenus. garde.',
		missing: 'disparu. disparus. disparue. disparues. recherch',
		safe: 'sauve secouru rescape surviv survec',
		moved: 'evacu deplac fui. sinistr',
	},
	es: {
		dead: 'muert murio. murieron. fallec mata. mato. mataron. ahogad',
		hurt: 'herid lesion',
		held: 'deten arrest',
		missing: 'desaparecid',
		safe: 'rescat sobreviv superviv',
		moved: 'evacu desplaz huy damnific',
	},
	it: {
		dead: 'mort. morto. morti. morta. morte. deced uccis vittim annegat',
		hurt: 'ferit',
		held: 'arrest ferma fermo.',
		missing: 'dispers scompars',
		safe: 'salvat soccors sopravviss superstit',
		moved: 'evacuat sfollat fuggit',
	},
	pt: {
		dead: 'mort morre matou. mataram. matar afogad vitima',
		hurt: 'ferid',
		held: 'detid preso. presos. presa. detenc',
		missing: 'desaparecid',
		safe: 'resgatad sobreviv salv',
		moved: 'evacuad desalojad deslocad desabrigad fugi',
	},
	nl: {
		dead: 'dood. doden. dode. gedood. overled omgekomen. gestorven. leven. slachtoffer verdronken.',
		hurt: 'gewond verwond',
		held: 'aangehoud arrest gearrest opgepakt.',
		missing: 'vermist',
		safe: 'gered. redden. overlev',
		moved: 'geevacu evacu gevlucht. ontheemd dakloos',
	},
	pl: {
		dead: 'zgine zabit zmar smierc ofiar uton zabi',
		hurt: 'rann rannych. ranne. ranni. obraze',
		held: 'zatrzyma aresztowa',
		missing: 'zagini poszukiwa',
		safe: 'uratowa ocala przezy',
		moved: 'ewakuowa przesiedl uciek',
	},
	ru: {
		dead: 'погиб убит убил умер жертв смерт',
		hurt: 'ранен постради пострада',
		held: 'задерж арест',
		missing: 'пропав пропал разыск',
		safe: 'спас выжи уцеле',
		moved: 'эваку перемещ бежа',
	},
	uk: {
		dead: 'загин вбит убит помер жертв смерт',
		hurt: 'поранен постражда травм',
		held: 'затрима арешт',
		missing: 'зник розшук',
		safe: 'врятува вижи',
		moved: 'евакую перемiщ переміщ',
	},
	sv: {
		dead: 'dod. doda. dodad dog. omkom avlid dods drunkn',
		hurt: 'skad',
		held: 'grip gripit anhall hakt',
		missing: 'saknad forsvunn',
		safe: 'raddad overlev',
		moved: 'evakuer flydd flytt',
	},
};

type Table = {whole: ReadonlyMap<string, Sense>; begin: ReadonlyMap<string, Sense>; longest: number};

const tables = lazy(
	(): ReadonlyMap<string, Table> =>
		new Map(Object.entries(beginnings).map(([language, senses]) => [language, tableOf(senses)])),
);

function tableOf(senses: Readonly<Record<Sense, string>>): Table {
	const whole = new Map<string, Sense>();
	const begin = new Map<string, Sense>();
	for (const [sense, words] of Object.entries(senses) as [Sense, string][]) {
		for (const word of words.split(' ')) {
			if (word.endsWith('.')) whole.set(fold(word.slice(0, -1)), sense);
			else begin.set(fold(word), sense);
		}
	}

	const longest = [...begin.keys()].reduce((most, {length}) => Math.max(most, length), 0);
	return {whole, begin, longest};
}

/** What a word, as it is written, says has happened to people; undefined of most words. */
export function senseOf(word: string, language: string | undefined): Sense | undefined {
	const table = tables().get(language ?? '');
	if (!table) return undefined;
	const folded = fold(word);
	const whole = table.whole.get(folded);
	if (whole) return whole;
	for (let length = Math.min(folded.length, table.longest); length >= 3; length--) {
		const sense = table.begin.get(folded.slice(0, length));
		if (sense) return sense;
	}

	return undefined;
}
