import type {SayingWords} from '../saying-words.js';

export const german: SayingWords = {
	verbs:
		'schildert schilderte lacht lachte seufzt seufzte sagte sagt sagten sagen gesagt erklärte erklärt erklärten betonte betont betonten meinte meint meinten erzählte erzählt berichtete berichtet berichteten schrieb schreibt schrieben fügte ergänzte ergänzt warnte warnt warnten versicherte versichert antwortete antwortet entgegnete entgegnet kritisierte kritisiert behauptete behauptet rief ruft klagte klagt teilte teilten mitgeteilt hieß heißt fragte fragt forderte fordert lobte erwiderte räumte bekräftigte bekräftigt bestätigte bestätigt kündigte äußerte mahnte mahnt urteilte urteilt kommentierte kommentiert verkündete stellte zitierte gab bat versprach verspricht beteuerte beteuert erinnerte erinnert so befand findet fand resümierte scherzte twitterte',
	verbPhrases: 'wies darauf|machte klar|gab zu|räumte ein|fügte hinzu',
	naming: 'nannte nennt bezeichnete bezeichnet sprach spricht beschrieb beschreibt verurteilte wies',
	adding: '',
	according:
		'laut|nach angaben von|nach den worten von|nach angaben des|nach angaben der|nach ansicht von|nach worten von|gemäß',
	accordingBehind: 'zufolge',
	between:
		'gestern hat haben hatte hatten habe auch später dann dazu jedoch aber noch nun bereits zuvor am heute',
	passive: 'wurde wurden wird werden',
	determiners:
		'der die das den dem des ein eine einen einem einer sein seine seiner ihr ihre ihrer unser zwei drei vier fünf mehrere viele einige dieser diese dieses beide',
	connectors: 'von des der vom für bei beim aus im in am an zu zur zum',
	ends: 'in im am an auf aus bei beim mit nach vor seit während als wenn weil dass ob und oder aber denn gestern heute morgen gegenüber über unter durch um bis ohne gegen zwischen zu zur zum dazu daraufhin später zuvor dort hier auch noch dann schließlich weiter nicht',
	to: '',
	places: 'in bei aus nach',
	relatives: 'der die das',
	and: 'und',
	he: 'er',
	she: 'sie',
	they: '',
	nobody: 'es man ich wir ihr ihm ihn mir uns wer was du jemand niemand',
	mayLackSubject: false,
	hasCapitalNouns: true,
	titles: 'dr prof professor herr frau',
	titlesOfMen: 'herr',
	titlesOfWomen: 'frau',
	roles:
		'*meister *meisterin *sprecher *sprecherin *leiter *leiterin *minister *ministerin *chef *chefin *anwalt *anwältin *rat *rätin *arzt *ärztin *lehrer *lehrerin *präsident *präsidentin *direktor *direktorin *ingenieur *ingenieurin *forscher *forscherin *wissenschaftler *wissenschaftlerin *händler *händlerin *führer *führerin *richter *richterin *trainer *trainerin *besitzer *besitzerin *bauer *bäuerin *wirt *wirtin *inhaber *inhaberin *vorsitzender *vorsitzende *kommissar *kommissarin *pfarrer *pfarrerin *beamter *beamte *beamtin *experte *expertin *loge *login *nachbar *nachbarin *zeuge *zeugin *mutter *vater *bruder *schwester *tochter *sohn *frau *mann *autor *autorin *polizei *behörde *verband *unternehmen *regierung *landrat *landrätin *fischer *fischerin *bäcker *bäckerin *winzer *winzerin *förster *försterin *fahrer *fahrerin *pfleger *pflegerin *kanzler *kanzlerin *hausmeister *geschäftsführer *gutachter *gutachterin *historiker *historikerin *techniker *technikerin *biologin *biologe *chemiker *chemikerin *physiker *physikerin *künstler *künstlerin *kapitän *senator *senatorin *abgeordnete *abgeordneter *verteidiger *verteidigerin *kläger *klägerin *betreiber *betreiberin *manager *managerin *sekretär *sekretärin *botschafter *botschafterin *redakteur *redakteurin *gärtner *gärtnerin *schäfer *schäferin *müller *apotheker *apothekerin *geologin *meteorologin *hydrologin *architekt *architektin *polizist *polizistin *student *studentin *gewerkschafter *gewerkschafterin *aktivist *aktivistin *kurator *kuratorin *veterinär *hebamme',
	rolesOfMen: 'mann vater bruder sohn herr nachbar wirt bürgermeister sprecher minister',
	rolesOfWomen: '*in frau mutter schwester tochter witwe hebamme',
	works:
		'roman buch film lied stück album serie dokumentation gedicht oper ausstellung titel namens genannt sogenannte sogenannten sogenannter wort begriff bild gemälde operation projekt motto unwort schlagwort zeitung schiff zeitschrift magazin',
	soCalled:
		'sogenannte|sogenannten|sogenannter|sogenanntes|so genannte|so genannten|angebliche|angeblichen|vermeintliche',
	words: 'worten worte botschaft antwort fazit warnung',
	bodies:
		'gmbh ag *verband *behörde *unternehmen *regierung *ministerium *bericht bank partei verein verband straße stadt kreis land zeitung anzeiger universität klinikum werke',
	calendar:
		'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember montagabend dienstagabend mittwochabend donnerstagabend freitagabend',
};
