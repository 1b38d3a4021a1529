import {lazy} from './memoize.js';

// What reports in a language name most often, as far as it tells one language from another: days of the week, small
// numbers, who says so. A sentence or two may hold few function words.
const lists: Readonly<Record<string, string>> = {
	en: 'monday tuesday wednesday thursday friday saturday sunday million billion percent police government minister killed injured year years officers won beat three four five former near early found against',
	de: 'montag dienstag mittwoch donnerstag freitag samstag sonntag prozent millionen milliarden menschen polizei regierung jahr jahre jahren sagte teilte erklärte uhr stadt rund drei vier fünf bürgermeister will sollte lag',
	fr: "lundi mardi mercredi jeudi vendredi samedi dimanche milliards d'euros personnes gouvernement ministre année années annoncé déclaré près trois quatre cinq maire ville blessés degrés préfet préfète",
	es: 'lunes martes miércoles jueves viernes sábado domingo millones personas policía gobierno ministro año años dijo anunció tres cuatro cinco alcalde alcaldesa ciudad vecinos heridos muertos ayuntamiento incendio enero febrero marzo',
	it: 'lunedì martedì mercoledì giovedì venerdì sabato domenica milioni miliardi persone polizia governo ministro anno detto annunciato tre quattro cinque sindaco città feriti',
	pt: 'feira milhões milhares pessoas polícia governo ministro ministra ano anos disse anunciou três quatro cinco câmara cidade feridos mortos euros incêndio obras horas',
	nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag miljoen miljard mensen politie regering jaar zei drie vier vijf burgemeester stad gemeente gewonden werden uur eigenaar bewoners',
	sv: 'måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen miljoner kronor människor polisen regeringen år sade säger tre fyra fem procent',
	da: 'mandag tirsdag onsdag torsdag fredag lørdag søndag millioner kroner mennesker politiet regeringen år siger sagde tre fire fem procent oplyser børn blevet',
	no: 'mandag tirsdag onsdag torsdag fredag lørdag søndag millioner kroner mennesker politiet regjeringen år sier sa tre fire fem prosent opplyser barn',
	pl: 'poniedziałek wtorek środę czwartek piątek sobotę niedzielę mln mld tysięcy osób osoby policja rząd rok lat powiedział poinformował poinformowała trzy cztery pięć złotych',
	cs: 'pondělí úterý středu čtvrtek pátek sobotu neděli milionů korun lidí policie vláda let uvedl řekl tři čtyři pět',
	sk: 'pondelok utorok stredu štvrtok piatok sobotu nedeľu miliónov ľudí polícia vláda rokov povedal uviedol tri štyri päť zničil',
	sh: 'ponedjeljak ponedeljak utorak srijedu sredu četvrtak petak subotu nedjelju nedelju milijuna miliona ljudi policija vlada godina rekao rekla tri četiri pet',
	sl: 'ponedeljek torek sredo četrtek petek soboto nedeljo milijonov ljudi policija vlada dejal dejala tri štiri pet',
	ca: 'dilluns dimarts dimecres dijous divendres dissabte diumenge milions persones policia govern ministre any anys dit tres quatre cinc alcalde',
	gl: 'luns martes mércores xoves venres sábado domingo millóns persoas policía goberno ministro ano anos dixo tres catro cinco concello',
	af: 'maandag dinsdag woensdag donderdag vrydag saterdag sondag miljoen mense polisie regering jaar beseer drie vier vyf',
	uk: 'понеділок вівторок середу четвер суботу неділю мільйонів тисяч млн людей поліція уряд міністр років заявив заявила повідомив три чотири гривень',
	ru: 'понедельник вторник среду четверг пятницу субботу воскресенье миллионов тысяч млн человек людей полиция министр лет заявил сообщил сообщили два двух три четыре пять рублей произошёл произошел',
	bg: 'понеделник вторник сряда четвъртък петък събота неделя милиона хиляди души полицията министър години заяви съобщи двама три четири пет бяха',
	tr: 'pazartesi salı çarşamba perşembe cuma cumartesi pazar milyon bin kişi polis hükümet yıl söyledi açıkladı iki üç dört beş',
	ro: 'luni marți miercuri joi vineri sâmbătă duminică milioane oameni persoane poliția guvernul ani anunțat doi două trei patru cinci murit',
	hu: 'hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap millió ezer ember rendőrség kormány év évben mondta közölte két három négy öt tűz',
	fi: 'maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina prosenttia ihmistä poliisi hallitus vuotta sanoi kaksi kolme neljä viisi euroa kerran',
	lt: 'pirmadienį antradienį trečiadienį ketvirtadienį penktadienį šeštadienį sekmadienį milijonų žmonių policija vyriausybė metus sakė du trys',
	lv: 'pirmdien otrdien trešdien ceturtdien piektdien sestdien svētdien miljonu cilvēki policija valdība gadus sacīja divi trīs',
	et: 'esmaspäeval teisipäeval kolmapäeval neljapäeval reedel laupäeval pühapäeval miljonit inimest politsei valitsus aastat ütles kaks kolm',
};

const languages = lazy((): ReadonlyMap<string, readonly string[]> => {
	const languagesOf = new Map<string, string[]>();
	for (const [language, words] of Object.entries(lists))
		for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
	return languagesOf;
});

/** The languages that a word, lower case with straight apostrophes, is common in the reports of. */
export const languagesReportingWith = (word: string): readonly string[] => languages().get(word) ?? none;

const none: readonly string[] = [];
