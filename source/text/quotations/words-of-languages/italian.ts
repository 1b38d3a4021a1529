import type {SayingWords} from '../saying-words.js';

export const italian: SayingWords = {
	verbs:
		'diceva raccontava spiegava aggiungeva ricordava commentava ammetteva ripeteva rispondeva dichiarava affermava confidava sbottato ironizzato detto dice disse dicono dichiarato dichiara affermato afferma spiegato spiega aggiunto aggiunge risposto risponde raccontato racconta sottolineato sottolinea precisato precisa ribadito ribadisce scritto scrive annunciato annuncia commentato commenta ricordato ricorda assicurato assicura sostenuto sostiene ammesso ammette avvertito avverte osservato osserva concluso conclude confermato conferma replicato replica riferito riferisce promesso promette denunciato denuncia chiesto chiede lamentato lamenta insistito insiste evidenziato evidenzia riconosciuto gridato tuonato confidato rivelato spiegò dichiarò aggiunse rispose',
	verbPhrases: '',
	naming: 'definito definisce parlato parla chiamato accusato descritto bollato',
	adding: 'aggiungendo dicendo spiegando affermando precisando definendo',
	according: 'secondo|a detta di|stando a|per dirla con|a giudizio di',
	accordingBehind: '',
	between: 'ieri oggi stamattina ha hanno aveva avevano è poi anche ancora inoltre già si gli le lo',
	passive: 'viene venne',
	determiners:
		"il lo la i gli le l' l’ un uno una un' un’ suo sua suoi sue loro questo questa questi queste due tre quattro alcuni alcune diversi",
	connectors:
		"di del dello della dei degli delle dell' dell’ d' d’ per a al alla all' all’ in nel nella da dal",
	ends: 'in a al alla nel nella da dal dalla con su sul sulla per tra fra dopo prima durante mentre quando come perché che chi dove se ma o ieri oggi domani poi anche davanti contro senza verso ai agli alle non',
	to: "a al alla all' ai",
	places: 'a in',
	relatives: 'che',
	and: 'e ed',
	he: 'lui egli',
	she: 'lei ella',
	they: 'loro essi',
	nobody: 'io noi voi tu si nessuno qualcuno',
	mayLackSubject: true,
	hasCapitalNouns: false,
	titles: 'sig dott dottor dottoressa signor signora prof professor',
	titlesOfMen: 'sig signor dottor dott',
	titlesOfWomen: 'signora dottoressa',
	roles:
		'sindaco sindaca assessore assessora ministro ministra direttore direttrice presidente presidentessa portavoce avvocato avvocata procuratore procuratrice giudice medico professore professoressa senatore senatrice deputato deputata consigliere consigliera segretario segretaria ingegnere testimone esperto esperta capo agricoltore agricoltrice pescatore panettiere maestro maestra infermiere infermiera polizia azienda rapporto fonte madre padre fratello sorella figlia figlio vedova titolare residente vicino vicina ricercatore ricercatrice sindacalista capitano geologo geologa storico storica comandante prefetto questore allenatore allenatrice parroco custode',
	rolesOfMen:
		'sindaco assessore ministro direttore avvocato professore senatore padre fratello figlio parroco',
	rolesOfWomen:
		'sindaca assessora ministra direttrice avvocata professoressa senatrice madre sorella figlia vedova maestra infermiera ricercatrice signora',
	works:
		'romanzo libro film canzone album opera serie documentario poesia mostra intitolato intitolata titolo chiamato chiamata cosiddetto cosiddetta parola termine espressione operazione quadro rivista slogan nave',
	soCalled: 'cosiddetto|cosiddetta|cosiddetti|cosiddette|presunto|presunta|sedicente',
	words: 'parole messaggio risposta',
	bodies: 'azienda rapporto banca università ospedale via piazza partito comune',
	calendar:
		'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
};
