import type {SayingWords} from '../saying-words.js';

export const dutch: SayingWords = {
	verbs:
		'zei zegt zeiden zeggen gezegd vertelde vertelt verklaarde verklaart schreef schrijft antwoordde antwoordt voegde benadrukte benadrukt waarschuwde waarschuwt stelde stelt meldde meldt liet laat vindt vond legde vroeg vraagt riep herhaalde erkende erkent bevestigde bevestigt klaagde reageerde reageert aldus beloofde concludeerde oordeelde merkte benadrukt noemt bekende',
	verbPhrases: 'liet weten|voegde toe',
	naming: 'noemde noemt beschreef sprak spreekt bestempelde',
	adding: '',
	according: 'volgens|in de woorden van',
	accordingBehind: '',
	between: 'gisteren vandaag heeft hebben had hadden ook later toen daarna nog al eerder',
	passive: 'werd werden wordt worden',
	determiners:
		'de het een zijn haar hun ons onze deze die dit twee drie vier vijf meerdere enkele verschillende',
	connectors: 'van voor bij uit in te',
	ends: 'in op aan bij met na naar om onder over per sinds te tegen tijdens tot uit voor zonder toen als omdat dat of en maar want gisteren vandaag morgen maandag dinsdag woensdag donderdag vrijdag later eerder daar hier ook nog dan niet die',
	to: 'tegen',
	places: 'in te bij',
	relatives: 'die',
	and: 'en',
	he: 'hij',
	she: 'zij ze',
	they: '',
	nobody: 'het men ik wij we je jij u hem niemand iemand',
	mayLackSubject: false,
	hasCapitalNouns: false,
	titles: 'dhr mevr mr dr prof meneer mevrouw',
	titlesOfMen: 'dhr meneer',
	titlesOfWomen: 'mevr mevrouw',
	roles:
		'burgemeester minister wethouder directeur directrice voorzitter woordvoerder woordvoerster advocaat rechter officier arts professor hoogleraar leraar lerares inspecteur commissaris boer boerin visser bakker buurman buurvrouw bewoner bewoonster getuige expert deskundige politie bedrijf rapport bron moeder vader broer zus dochter zoon weduwe eigenaar eigenares onderzoeker onderzoekster ingenieur kapitein geoloog historicus trainer chef leider leidster secretaris conservator gedeputeerde verpleegkundige boswachter dijkgraaf',
	rolesOfMen: 'woordvoerder vader broer zoon buurman directeur leraar',
	rolesOfWomen:
		'directrice woordvoerster lerares boerin buurvrouw bewoonster moeder zus dochter weduwe eigenares onderzoekster',
	works:
		'roman boek film lied album toneelstuk serie documentaire gedicht opera tentoonstelling getiteld genaamd genoemd bijgenaamd zogenaamde zogeheten woord term operatie schilderij tijdschrift leus schip boot',
	soCalled: 'zogenaamde|zogeheten|vermeende',
	words: 'woorden boodschap antwoord',
	bodies: 'bedrijf rapport bank universiteit ziekenhuis straat partij gemeente',
	calendar:
		'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december',
};
