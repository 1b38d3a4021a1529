import {functionWordsOf} from './function-words.js';
import {memoizeText} from './memoize.js';

/** What is known of full stops that end no sentence. Words are given with their full stop, the parts of "z. B." joined. */
export type FullStops = {
	/** Whether a sentence goes on behind a word, whatever follows. */
	isOpen: (word: string, opensSentence: boolean) => boolean;
	/** Whether it goes on where a number follows. */
	isOpenToNumbers: (word: string, opensSentence: boolean) => boolean;
	/** Whether it goes on unless a word follows that opens sentences. */
	mayEnd: (word: string) => boolean;
	/** Whether a number with a full stop is an ordinal in this language. */
	hasOrdinals: boolean;
	/** Whether it is one behind this word, lower case, also where a capital follows: "der 3. Platz". */
	introducesOrdinal: (word: string) => boolean;
	/** Whether a word, lower case with straight apostrophes, opens sentences rather than names. */
	opensSentence: (word: string) => boolean;
};

/** Words with a space between two, as they are written within a sentence. */
type Table = {
	open: string;
	beforeNumbers: string;
	mayEnd: string;
	/** Where numbers with a full stop are ordinals: what stands before them. */
	beforeOrdinals?: string;
	/** The function words of the language where it is not given. */
	openers?: string;
};

// What stands before names is `open`. What as often ends a sentence is in no list, and a capital ends it ("etc.", "3 mln.",
// "1998 г."); but where common nouns have capitals too, as in German, it is in `mayEnd`, and so are firms and countries.
const tables: Readonly<Record<string, Table>> = {
	en: {
		open: 'Mr. Mrs. Ms. Mx. Dr. Prof. Rev. Hon. St. Gen. Lt. Col. Capt. Cpl. Sgt. Maj. Adm. Gov. Sen. Rep. Pres. No. vs. approx. Jan. Feb. Aug. Sept. Oct. Nov. Dec. cf. e.g. i.e.',
		beforeNumbers: '',
		mayEnd: 'Inc. Corp. Ltd. Co. Jr. Sr.',
		openers:
			'the a an in on at he she it they we i you but and this that these those his her its their when while if as for after before since there what who how why however mr ms mrs dr meanwhile according also so to no not with by from',
	},
	de: {
		open: 'Dr. Prof. Hr. Hrn. Fr. Frl. St. Dipl. Ing. Mag. Hl. hl. Nr. Str. bzw. ca. d.h. ev. evtl. gem. geb. ggf. i.d.R. inkl. kath. lt. max. mind. rd. sog. u.a. u.U. v.a. vgl. z.B. z.T. z.Zt. zzgl. v.Chr. n.Chr.',
		beforeNumbers: 'Abs. Art. Aufl. Bd. Kap. Tel. Jan. Feb. Aug. Sept. Okt. Nov. Dez. min.',
		mayEnd: 'Mio. Mrd. Tsd. Jh. Jhd. usw. etc. Co. e.V. o.ä. u.v.m. a.D.',
		beforeOrdinals:
			'der die das den dem des am im zum zur vom beim bis ab seit und nach vor ein eine einen einem einer eines kein keine ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner unser unsere unseren jede jeden jeder jedem jedes diese diesen diesem dieser dieses',
	},
	fr: {
		open: 'MM. Mr. Dr. Pr. Me. Mgr. St. Ste. av. bd. c.-à-d. cf. env. p.ex. av.J.-C. apr.J.-C.',
		beforeNumbers: 'art. chap. éd. fig. no. p. pp. tél. vol. janv. févr. avr. juil. sept. oct. nov. déc.',
		mayEnd: 'Cie. Inc. Ltd.',
	},
	es: {
		open: 'Sr. sr. Sra. sra. Srta. srta. Sres. Dr. dr. Dra. dra. D. Dña. Ud. Uds. Vd. Prof. prof. Profa. Ing. Lic. Gral. Cnel. Mons. Sto. Sta. Av. av. Avda. avda. p.ej.',
		beforeNumbers:
			'aprox. art. cap. ed. fig. núm. pág. págs. p. pp. tel. vol. ene. feb. abr. ago. sept. oct. nov. dic.',
		mayEnd: 'EE.UU. Cía. Inc. Ltda.',
	},
	it: {
		open: 'Sig. sig. Sig.ra sig.ra Sig.na sig.na Sigg. sigg. Dott. dott. Dott.ssa dott.ssa Dr. dr. Prof. prof. Prof.ssa prof.ssa Ing. ing. Avv. avv. Arch. arch. Geom. geom. Rag. rag. On. on. Sen. sen. Mons. mons. Gen. gen. Col. cfr. p.es. ad.es.',
		beforeNumbers: 'art. ca. cap. fig. n. nn. p. pp. pag. pagg. tel. vol.',
		mayEnd: 'Inc.',
	},
	pt: {
		open: 'Sr. sr. Sra. sra. Srs. Sras. Dr. dr. Dra. dra. Drs. Prof. prof. Profa. profa. Eng. eng. Exmo. Exma. Gen. gen. Cel. Ten. Sto. Sta. Av. av. p.ex.',
		beforeNumbers:
			'aprox. art. cap. ed. fig. n. pág. págs. p. pp. tel. vol. jan. fev. abr. ago. set. out. nov. dez.',
		mayEnd: 'Cia. Ltda. Inc.',
	},
	nl: {
		open: 'Dhr. dhr. Mevr. mevr. Mw. mw. Dr. dr. Drs. drs. Mr. mr. Ir. ir. Ing. ing. Prof. prof. Ds. ds. St. bijv. bv. cf. d.w.z. evt. incl. excl. i.v.m. m.b.t. m.n. nl. o.a. o.l.v. resp. t.a.v. t.o.v. vgl. v.d. zgn. z.g.',
		beforeNumbers: 'blz. ca. nr. nrs. tel. jan. feb. aug. sept. okt. nov. dec.',
		mayEnd: 'Co. Inc.',
	},
	sv: {
		open: 'Dr. dr. Prof. prof. S:t. bl.a. ca. dvs. d.v.s. f.d. m.a.o. p.g.a. resp. s.k. t.ex. ung.',
		beforeNumbers: 'fr.o.m. kap. kl. nr. tel. t.o.m. jan. febr. aug. sept. okt. nov. dec.',
		mayEnd: 'Co. Inc.',
	},
	da: {
		open: 'Dr. dr. Prof. prof. Hr. hr. Fru. Skt. bl.a. ca. dvs. d.v.s. f.eks. f.x. fx. inkl. jf. pga. p.g.a. s.k. vedr.',
		beforeNumbers: 'kap. kl. nr. tlf. jan. feb. aug. sept. okt. nov. dec.',
		mayEnd: 'Co. Inc.',
		beforeOrdinals: 'den det de i til fra på sin sit deres hans hendes',
	},
	no: {
		open: 'Dr. dr. Prof. prof. St. bl.a. ca. dvs. d.v.s. f.eks. inkl. jf. pga. p.g.a. s.k. vedr.',
		beforeNumbers: 'fr.o.m. kap. kl. nr. tlf. t.o.m. jan. feb. aug. sept. okt. nov. des.',
		mayEnd: 'Co. Inc.',
		beforeOrdinals: 'den det de i til fra på sin sitt deres hans hennes',
	},
	pl: {
		open: 'al. Al. bp. dyr. gen. hr. inż. kard. kpt. ks. m.in. mjr. np. ok. pl. płk. por. pow. prof. Prof. red. św. tj. tzn. tzw. ul. woj. zob.',
		beforeNumbers: 'art. godz. rozdz. str. tel. ust.',
		mayEnd: 'im. S.A.',
		beforeOrdinals: 'w we na z ze do po od dla przez przed ten ta to tej tego',
	},
	cs: {
		open: 'arch. doc. dr. gen. ing. Ing. JUDr. kpt. Mgr. mj. mjr. MUDr. nám. např. p. PhDr. plk. pozn. prof. sv. tj. tzn. tzv. ul. vč. zejm.',
		beforeNumbers: 'č. čl. odst. str. tel.',
		mayEnd: '',
		beforeOrdinals: 'v ve na z ze do po od pro před ten ta to té toho',
	},
	ru: {
		open: 'акад. г. ген. доц. им. корр. о. обл. оз. пл. полк. пос. пр-т. просп. проф. с. св. см. т.е. т.к. т.н. т.наз. т.ч. ул.',
		beforeNumbers: 'гл. д. кв. п. рис. ст. стр. табл. тел. ч.',
		mayEnd: '',
	},
	uk: {
		open: 'акад. вул. ген. доц. ім. м. напр. о. обл. оз. пл. полк. пор. пос. просп. проф. с. св. смт. т.зв. т.ч. див.',
		beforeNumbers: 'буд. гл. кв. п. рис. ст. стор. табл. тел. ч.',
		mayEnd: '',
	},
	bg: {
		open: 'акад. бул. г-н. г-жа. ген. д-р. доц. инж. напр. обл. проф. св. т.е. т.нар. ул.',
		beforeNumbers: 'гл. стр. тел. чл.',
		mayEnd: '',
	},
	hu: {
		open: 'dr. Dr. prof. id. ifj. kb. pl. szt. Szt. u.n. ún. vö.',
		beforeNumbers: 'old. sz. tel.',
		mayEnd: '',
		beforeOrdinals: 'a az',
	},
	ro: {
		open: 'dl. dlui. dna. dr. Dr. gen. ing. prof. Prof. sf. Sf. str. ș.a.',
		beforeNumbers: 'art. bd. cca. nr. pag. tel. vol.',
		mayEnd: '',
	},
	fi: {
		open: 'dos. esim. ent. mm. nk. ns. prof. tri. ts. vrt.',
		beforeNumbers: 'klo. n. nro. s.',
		mayEnd: '',
		beforeOrdinals: '',
	},
	tr: {
		open: 'bkz. doç. Doç. dr. Dr. krş. örn. prof. Prof. sn. Sn. yrd. Yrd.',
		beforeNumbers: 'mad. no. tel.',
		mayEnd: '',
		beforeOrdinals: '',
	},
};

const none: Table = {open: '', beforeNumbers: '', mayEnd: ''};

/** The full stops of a language: of one without a table nothing is known but its function words; where none is given, English. */
export const fullStopsOf = (language: string | undefined): FullStops => readTable(language ?? 'en');

const readTable = memoizeText((language: string): FullStops => {
	const table = tables[language] ?? none;
	const mayEnd = wordsIn(table.mayEnd);
	const open = new Set([...wordsIn(table.open), ...[...mayEnd].flatMap(firstParts)]);
	const beforeNumbers = wordsIn(table.beforeNumbers);
	const beforeOrdinals = wordsIn(table.beforeOrdinals ?? '');
	const openers =
		table.openers === undefined ? (functionWordsOf(language) ?? new Set()) : wordsIn(table.openers);
	for (const word of [...open, ...beforeNumbers]) for (const part of firstParts(word)) open.add(part);
	const isIn = (words: ReadonlySet<string>) => (word: string, opensSentence: boolean) =>
		words.has(word) || (opensSentence && words.has(word.charAt(0).toLowerCase() + word.slice(1)));
	return {
		isOpen: isIn(open),
		isOpenToNumbers: isIn(beforeNumbers),
		mayEnd: word => mayEnd.has(word),
		hasOrdinals: table.beforeOrdinals !== undefined,
		introducesOrdinal: word => beforeOrdinals.has(word),
		opensSentence: word => openers.has(word),
	};
});

const wordsIn = (text: string): ReadonlySet<string> => new Set(text === '' ? [] : text.split(' '));

/** Of "z.B." the part "z.": behind it a space may stand. */
const firstParts = (word: string): string[] =>
	[...word.matchAll(/\.(?=.)/gu)].map(({index}) => word.slice(0, index + 1));
