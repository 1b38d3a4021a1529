import type {SayingWords} from '../saying-words.js';

export const polish: SayingWords = {
	verbs:
		'powiedział powiedziała powiedzieli mówi mówił mówiła mówią stwierdził stwierdziła dodał dodała dodaje podkreślił podkreśliła podkreśla zaznaczył zaznaczyła zaznacza wyjaśnił wyjaśniła wyjaśnia oświadczył oświadczyła odpowiedział odpowiedziała odpowiada napisał napisała pisze ocenił oceniła ocenia tłumaczył tłumaczyła tłumaczy zapewnił zapewniła zapewnia przyznał przyznała przyznaje poinformował poinformowała informuje ostrzegł ostrzegła ostrzega przypomniał przypomniała zauważył zauważyła wspomina wspominał wspominała relacjonuje relacjonował zapytał zapytała pytał pyta twierdzi skomentował skomentowała zapowiedział zapowiedziała uważa opowiada opowiadał opowiadała potwierdził potwierdziła krzyknął krzyknęła',
	verbPhrases: '',
	naming: 'nazwał nazwała określił określiła',
	adding: 'dodając mówiąc twierdząc podkreślając',
	according: 'według|zdaniem|jak podaje|jak twierdzi',
	accordingBehind: '',
	between: 'też także później potem jednak już się im mu jej wczoraj',
	passive: '',
	determiners: 'jego jej ich nasz nasza ten ta ci te dwaj dwie dwóch trzech kilku pewien pewna jeden jedna',
	connectors: 'z ze do od dla w',
	ends: 'w we na o od do z ze za po przed przez przy pod nad dla bez podczas gdy kiedy że bo ponieważ jak i a ale oraz lub wczoraj dziś dzisiaj jutro potem później także też tam nie który która którzy',
	to: '',
	places: 'w we pod',
	relatives: 'który która',
	and: 'i oraz',
	he: 'on',
	she: 'ona',
	they: 'oni one',
	nobody: 'ja my wy ty to nikt ktoś',
	mayLackSubject: true,
	hasCapitalNouns: false,
	titles: 'pan pani dr prof',
	titlesOfMen: 'pan',
	titlesOfWomen: 'pani',
	roles:
		'burmistrz wójt prezydent minister ministra dyrektor dyrektorka prezes prezeska rzecznik rzeczniczka adwokat prokurator sędzia sędzina lekarz lekarka profesor poseł posłanka senator senatorka radny radna sekretarz sąsiad sąsiadka mieszkaniec mieszkanka inżynier świadek ekspert ekspertka szef szefowa rolnik rolniczka rybak piekarz nauczyciel nauczycielka pielęgniarka policja firma raport źródło matka ojciec brat siostra córka syn wdowa właściciel właścicielka strażak badacz badaczka kapitan geolog historyk historyczka trener trenerka leśniczy komendant sołtys',
	rolesOfMen:
		'dyrektor prezes rzecznik lekarz poseł radny sąsiad mieszkaniec rolnik nauczyciel ojciec brat syn strażak',
	rolesOfWomen:
		'dyrektorka prezeska rzeczniczka lekarka posłanka radna sąsiadka mieszkanka szefowa nauczycielka pielęgniarka matka siostra córka wdowa właścicielka badaczka',
	works:
		'powieść powieści książka książka książki film filmie piosenka album sztuka serial dokument wiersz opera wystawa zatytułowany zatytułowana nazwany nazwana zwany zwana pseudonim ps tzw słowo określenie termin operacja obraz pismo hasło statek',
	soCalled: 'tak zwany|tak zwana|tak zwane|tzw|rzekomy|rzekoma|rzekome',
	words: 'słowami słowa odpowiedź',
	bodies: 'firma raport bank uniwersytet szpital ulica partia urząd',
	calendar:
		'poniedziałek wtorek środę środa czwartek piątek sobotę sobota niedzielę niedziela stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
};
