/**
The words of a language by which who speaks is told, each list with spaces between its words, phrases with bars. All in lower
case. A language is added by adding a table.
*/
export type SayingWords = {
	/** Finite forms, or participles behind an auxiliary: "said". */
	verbs: string;
	/** Verbs that need a second word: "put it". */
	verbPhrases: string;
	/** Of these, those that a quoted word or two are said with: "called it". */
	naming: string;
	/** What takes up the subject of the sentence: "adding". */
	adding: string;
	/** "according to" */
	according: string;
	/** The same behind the name: "zufolge". */
	accordingBehind: string;
	/** What may stand between the subject and the verb. */
	between: string;
	/** Forms of "to be": before a verb of saying they make who is told the subject. */
	passive: string;
	determiners: string;
	/** Prepositions that lead from one noun to the next. */
	connectors: string;
	/** Words that end a name or a role: other prepositions, conjunctions, adverbs of time. */
	ends: string;
	/** Prepositions before who is told: "dijo a este diario la alcaldesa". */
	to: string;
	/** Prepositions before a place. */
	places: string;
	relatives: string;
	and: string;
	he: string;
	she: string;
	they: string;
	/** No speaker can be told of these: "it", "one", "I". */
	nobody: string;
	/** Verbs that leave out their pronoun. */
	mayLackSubject: boolean;
	/** Every noun has a capital. */
	hasCapitalNouns: boolean;
	titles: string;
	titlesOfMen: string;
	titlesOfWomen: string;
	/** Nouns for people, as far as they are common; a star in front stands for what a longer word begins with. */
	roles: string;
	rolesOfMen: string;
	rolesOfWomen: string;
	/** What is said of a work whose title follows, or of a name that is not meant. */
	works: string;
	soCalled: string;
	/** "With these words": what takes up a quotation before it. */
	words: string;
	/** Nouns in the names of bodies, not of people. */
	bodies: string;
	calendar: string;
};

const english: SayingWords = {
	verbs:
		'say insist warn argue believe admit tell explain write ask acknowledge concede maintain recall fear suspect sobbed smiled shrugged grinned groaned wept moaned lamented said says told tells added adds replied replies asked asks explained explains wrote writes posted posts tweeted tweets warned warns cautioned cautions insisted insists argued argues claimed claims stated states noted notes recalled recalls admitted admits acknowledged announced announces declared declares confirmed confirms conceded concedes commented comments observed observes remarked remarks responded responds retorted retorts shouted shouts cried whispered joked jokes quipped lamented laments complained complains continued continues concluded concludes testified testifies suggested suggests stressed stresses emphasised emphasized emphasises emphasizes read reads promised promises vowed vows pledged pledges urged urges predicted predicts thundered snapped muttered murmured answered answers countered counters maintained maintains protested protests pleaded pleads begged alleged alleges contended contends asserted asserts reiterated reiterates repeated repeats revealed reveals reported reports mused reflected reflects reasoned reasons sighed exclaimed demanded demands objected objects boasted boasts yelled screamed chanted jeered remembered remembers opined ventured tells relayed texted emailed telegraphed radioed grumbled chuckled laughed swore ruled accused advised hailed praised thanked clarified clarifies disclosed elaborated volunteered interjected',
	verbPhrases:
		'put it|puts it|pointed out|points out|went on|goes on|hit back|summed up|cried out|called out|made clear|let slip',
	naming:
		'called calls described describes branded brands dubbed labelled labeled denounced denounces condemned condemns dismissed dismisses criticised criticized slammed likened blamed blames spoke speaks talked hailed praised accused',
	adding:
		'adding saying calling describing insisting warning telling arguing stating noting explaining writing claiming asking declaring replying promising branding complaining joking recalling stressing',
	according: 'according to|in the words of|in the opinion of|as quoted by',
	accordingBehind: '',
	between:
		'has had have is are was were to also later then now once already never always often only even just still again said reported alleged believed understood quoted be been being since earlier first finally simply quietly repeatedly nevertheless however reportedly has would will did does do must not',
	passive: 'is are was were be been being',
	determiners:
		'the a an his her their its my our your this that these those one two three four five six seven eight nine ten some several many both another other every each any no most all few dozens hundreds',
	connectors: 'of for from at to with by in on near behind against',
	ends: 'in on at by without after before during while when where as because since until till if whether that than though although but or so yet about over under through between among against into onto upon outside inside near who whom whose which how why what then yesterday today tonight tomorrow later earlier ago again too also here there not never only just once twice last next this that through despite following amid',
	to: '',
	places: 'in near off at outside around across',
	relatives: 'who which',
	and: 'and',
	he: 'he',
	she: 'she',
	they: 'they',
	nobody:
		'it i we you one nobody everyone somebody someone anyone everybody there him her them me us what that this who',
	mayLackSubject: false,
	hasCapitalNouns: false,
	titles:
		'dr doctor prof professor rev reverend hon judge justice inspector sergeant captain colonel general major lieutenant admiral commander governor senator representative congressman councillor councilor president chancellor minister prime mayor chief detective superintendent constable officer sheriff bishop archbishop cardinal pope rabbi imam father sister brother prosecutor nurse coach director ambassador secretary pastor chairman chairwoman alderman private corporal premier marshal canon deacon baron count archdeacon midwife warden witness striker',
	titlesOfMen:
		'mr sir lord king prince father brother baron count congressman chairman pope monsieur herr don duke',
	titlesOfWomen:
		'mrs ms miss dame lady queen princess sister chairwoman congresswoman madame frau duchess countess baroness mother',
	roles:
		'*ologist *ographer *keeper *maker *economist strategist trawlerman mum mum-of-two mum-of-three dad dad-of-two student grandad gran granddaughter grandson cousin ceo mp mep lord accountant activist actor actress adviser advisor agent aide aides ambassador analyst analysts archaeologist archbishop architect archivist artist astronomer athlete attorney author authorities baker banker barrister beekeeper bishop boss botanist boxer brother builder bulletin butcher buyer campaigner campaigners captain caretaker carpenter chair chairman chairwoman champion chancellor chaplain charity chef chemist chief choirmaster cleaner clerk climber coach colleague collector colonel commander commissioner commuter company composer conductor constable consultant contractor cook coroner council councillor counsel court critic critics curator customer cyclist dancer daughter dealer dean defendant delegate dentist deputy designer detective developer diplomat diplomats director diver doctor doctors driver economist editor electrician employee engineer engineers entrepreneur envoy examiner executive expert experts explorer factory family farmer farmers father firefighter firefighters firm fisherman fishermen florist footballer forecaster foreman forester founder friend gardener general geologist glaciologist goalkeeper governor government grandmother grandfather grocer guard guide hairdresser head headmaster headmistress headteacher hiker historian hospital husband hydrologist immunologist inspector investigator investigators investor jeweller joiner journalist judge judges lawyer lawyers lawmaker lawmakers leader leaders lecturer librarian lifeguard lieutenant locksmith manager mathematician mayor mayors mechanic meteorologist midwife miller miner miners minister ministers ministry mother musician neighbour neighbours neighbor neighbors novelist nurse observer officer officers official officials operator organiser organisers organizer owner owners painter paramedic parent parents partner passenger passengers pastor pathologist patient patients pensioner pharmacist philosopher photographer physicist physician physiotherapist pilot pilots plaintiff player players plumber poet police policeman policewoman politician postman potter premier president priest principal prison prisoner producer professor prosecutor prosecutors protester protesters psychologist publisher pupil ranger reader rector registrar regulator regulators relative relatives report representative rescuer rescuers researcher researchers resident residents restorer retailer sailor saleswoman scholar scientist scientists sculptor secretary seismologist senator sergeant sheriff shepherd shopkeeper singer sister skipper sociologist soldier soldiers solicitor source sources speaker spokesman spokesperson spokeswoman staff statement statistician striker student students superintendent supervisor surgeon surveyor survivor survivors tailor teacher teachers technician tenant tenants tourist trader trainer translator treasurer trustee undertaker union vet veterinarian vicar victim victims villager villagers violinist virologist volcanologist volunteer waiter waitress warden watchmaker widow widower wife winemaker witness witnesses woman women man men worker workers writer youth zoologist historian toxicologist conservator co-founder lifeboatman ornithologist marine biologist ecologist geographer baritone soprano tenor vintner brewer ferryman weaver',
	rolesOfMen:
		'brother chairman congressman father fisherman foreman grandfather headmaster husband king policeman postman spokesman man widower son uncle businessman boy nephew actor waiter lifeboatman ferryman sportsman',
	rolesOfWomen:
		'actress chairwoman congresswoman daughter grandmother headmistress midwife mother policewoman queen saleswoman sister spokeswoman waitress widow wife woman aunt businesswoman girl niece',
	works:
		'novel novels book books film films movie song songs single album albums play plays titled entitled called named nicknamed known painting series documentary podcast poem opera musical exhibition headline headlined magazine show sculpture memoir essay codenamed code-named word term phrase operation label ship boat dubbed story stories symphony game bestseller thriller trilogy autobiography banner slogan',
	soCalled: 'so-called|self-styled|self-proclaimed|supposed|its|their|known as|referred to as',
	words:
		'words word verdict message view views promise warning answer reply comment comments remark remarks statement appeal plea apology conclusion advice assessment complaint',
	bodies:
		'air council bank company care ltd inc plc university college school hospital club party police fire service railways railway airlines airways group dairy museum house street road lane bridge gazette times post news tribune herald courier echo telegraph office department ministry agency commission union association federation court committee institute society trust board authority foundation centre center holdings industries county city town village island islands river lake bay harbour harbor port airport station park square avenue hotel theatre church cathedral united rovers radio television review network energy power water motors line lines shipping brewery mill works farm corporation congress parliament senate assembly league cup festival prize award act bill report north south east west northern southern eastern western new great saint lower upper bulletin factory firm government ministry prison report statement charity study inquiry letter operator',
	calendar:
		'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter mon tue wed thu fri sat sun jan feb aug sept oct nov dec',
};

const german: SayingWords = {
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

const french: SayingWords = {
	verbs:
		'expliquait racontait affirmait ajoutait confiait rappelait assurait soulignait répondait déclarait répétait insistait lançait dit disait déclaré déclare affirmé affirme expliqué explique ajouté ajoute répondu répond indiqué indique assuré assure précisé précise estimé estime souligné souligne annoncé annonce confié confie écrit raconté raconte rappelé rappelle lancé lance prévenu prévient regretté regrette dénoncé dénonce reconnu reconnaît martelé martèle insisté insiste poursuivi poursuit conclu conclut confirmé confirme témoigné témoigne soupiré soupire demandé demande averti avertit plaidé plaide promis promet soutenu soutient admis admet commenté commente résumé résume critiqué critique répété répète répliqué réplique rétorqué rétorque murmuré crié tweeté relevé relève observé observe jugé juge signalé signale déploré déplore réagi réagit avoué avoue détaillé détaille mentionné tonné',
	verbPhrases: '',
	naming: 'qualifié qualifie parlé parle évoqué évoque décrit accusé traité appelé',
	adding: 'ajoutant déclarant expliquant affirmant précisant disant assurant estimant qualifiant dénonçant',
	according: "selon|d'après|d’après|aux yeux de|pour reprendre les mots de|aux dires de",
	accordingBehind: '',
	between:
		"hier a ont avait avaient est s'est s’est s était aussi également alors ensuite encore déjà notamment toutefois l' l’ lui leur en y",
	passive: '',
	determiners:
		"le la les l' l’ un une des son sa ses leur leurs notre nos ce cet cette ces deux trois quatre plusieurs certains certaines",
	connectors: "de du des d' d’ à au aux en pour chez sur",
	ends: "dans sur à au aux en par pour avec sans après avant depuis pendant lors quand lorsque comme parce que qui dont où si mais ou donc car hier aujourd'hui demain ce vendredi samedi dimanche lundi mardi mercredi jeudi devant auprès vers chez selon entre contre sous ne pas plus face auprès",
	to: 'à au aux',
	places: 'à en dans près',
	relatives: 'qui',
	and: 'et',
	he: 'il',
	she: 'elle',
	they: 'ils elles',
	nobody: "on je j' j’ nous vous tu ce cela ça",
	mayLackSubject: false,
	hasCapitalNouns: false,
	titles: 'm mme mlle dr docteur maître me monsieur madame mgr',
	titlesOfMen: 'm monsieur mgr',
	titlesOfWomen: 'mme mlle madame',
	roles:
		'maire préfet préfète directeur directrice ministre président présidente avocat avocate procureur procureure juge médecin professeur professeure porte-parole responsable chef cheffe secrétaire député députée sénateur sénatrice conseiller conseillère commissaire capitaine colonel général habitant habitante voisin voisine ingénieur ingénieure chercheur chercheuse expert experte syndicaliste agriculteur agricultrice éleveur éleveuse pêcheur boulanger boulangère enseignant enseignante infirmier infirmière témoin source police gendarmerie entreprise association rapport mère père frère sœur fille fils veuve époux épouse patron patronne gérant gérante adjoint adjointe étudiant étudiante historien historienne géologue hydrologue vigneron vigneronne restaurateur restauratrice conservateur conservatrice garde pompier pompiers éclusier berger bergère pilote marin artisan auteur autrice entraîneur entraîneuse',
	rolesOfMen:
		'directeur président avocat procureur député sénateur conseiller père frère fils voisin ingénieur agriculteur époux patron boulanger infirmier',
	rolesOfWomen:
		'préfète directrice présidente avocate procureure députée sénatrice conseillère mère sœur fille voisine habitante ingénieure chercheuse agricultrice enseignante infirmière veuve épouse patronne boulangère cheffe adjointe bergère',
	works:
		'roman livre film chanson album pièce série documentaire poème opéra exposition intitulé intitulée titre nommé nommée baptisé baptisée surnommé surnommée mot terme expression opération tableau magazine journal slogan navire bateau',
	soCalled: 'soi-disant|prétendu|prétendue|prétendus',
	words: 'mots paroles message réponse avertissement',
	bodies:
		'rapport entreprise gendarmerie conseil banque mairie société université hôpital rue place parti association',
	calendar:
		'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
};

const spanish: SayingWords = {
	verbs:
		'decía explicaba aseguraba contaba reconocía comentaba afirmaba recordaba relataba señalaba lamentaba añadía admitía advertía insistía respondía repetía resumía resume repitió bromeó bromea confió confía rememoró dijo dice dijeron dicho afirmó afirma explicó explica añadió añade declaró declara señaló señala aseguró asegura indicó indica respondió responde manifestó manifiesta comentó comenta advirtió advierte insistió insiste recordó recuerda contó cuenta escribió escribe anunció anuncia reconoció reconoce admitió admite subrayó subraya sostuvo sostiene agregó agrega apuntó apunta lamentó lamenta denunció denuncia preguntó pregunta confirmó confirma precisó precisa relató relata expresó expresa concluyó concluye expuso criticó critica confesó confiesa exclamó prometió promete replicó replica gritó matizó detalló detalla informó informa criticó zanjó sentenció',
	verbPhrases: '',
	naming: 'calificó califica llamó tildó describió habló acusó tachó definió',
	adding: 'añadiendo diciendo asegurando explicando afirmando señalando',
	according: 'según|de acuerdo con|en palabras de|a juicio de|en opinión de',
	accordingBehind: '',
	between: 'ha han había habían también después luego además se le les lo ayer hoy ya',
	passive: '',
	determiners:
		'el la los las un una unos unas su sus nuestro nuestra este esta estos estas ese esa dos tres cuatro varios varias algunos algunas otro otra',
	connectors: 'de del para en al a por',
	ends: 'en a al ante bajo con contra desde durante entre hacia hasta para por según sin sobre tras cuando mientras como porque que quien donde si pero o ayer hoy mañana este después antes luego también durante no',
	to: 'a al',
	places: 'en',
	relatives: 'quien que',
	and: 'y e',
	he: 'él',
	she: 'ella',
	they: 'ellos ellas',
	nobody: 'yo nosotros usted tú se nadie alguien',
	mayLackSubject: true,
	hasCapitalNouns: false,
	titles: 'sr sra srta dr dra don doña',
	titlesOfMen: 'sr dr don',
	titlesOfWomen: 'sra srta dra doña',
	roles:
		'alcalde alcaldesa ministro ministra director directora presidente presidenta portavoz abogado abogada fiscal juez jueza médico médica profesor profesora gobernador gobernadora senador senadora diputado diputada consejero consejera concejal concejala secretario secretaria vecino vecina ingeniero ingeniera testigo experto experta jefe jefa agricultor agricultora ganadero ganadera pescador pescadora panadero panadera maestro maestra enfermero enfermera policía empresa informe fuente madre padre hermano hermana hija hijo viuda dueño dueña bombero bombera científico científica investigador investigadora sindicalista capitán geólogo geóloga historiador historiadora pastor pastora entrenador entrenadora delegado delegada rector rectora',
	rolesOfMen:
		'alcalde ministro director abogado médico profesor gobernador senador diputado consejero secretario vecino ingeniero jefe padre hermano hijo dueño bombero investigador',
	rolesOfWomen:
		'alcaldesa ministra directora presidenta abogada jueza médica profesora gobernadora senadora diputada consejera concejala secretaria vecina ingeniera jefa madre hermana hija viuda dueña enfermera maestra investigadora panadera',
	works:
		'novela libro película canción álbum disco obra serie documental poema ópera exposición titulado titulada llamado llamada denominado denominada apodado apodada palabra término expresión operación cuadro revista lema barco buque',
	soCalled: 'llamado|llamada|llamados|llamadas|supuesto|supuesta|presunto|presunta|denominado|denominada',
	words: 'palabras mensaje respuesta advertencia',
	bodies: 'empresa informe banco universidad hospital calle plaza partido ayuntamiento consejo gobierno',
	calendar:
		'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
};

const italian: SayingWords = {
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

const portuguese: SayingWords = {
	verbs:
		'dizia contava explicava afirmava recordava recordou recorda garantia repetia lamentava admitia acrescentava disse diz disseram dito afirmou afirma explicou explica acrescentou acrescenta declarou declara respondeu responde contou conta escreveu escreve garantiu garante sublinhou sublinha salientou salienta referiu refere ressaltou destacou destaca anunciou anuncia alertou alerta advertiu lembrou lembra comentou comenta admitiu admite reconheceu reconhece insistiu insiste lamentou lamenta denunciou denuncia confirmou confirma concluiu conclui relatou relata perguntou criticou critica prometeu promete informou informa frisou frisa avisou avisa observou assegurou assegura revelou',
	verbPhrases: '',
	naming: 'classificou chamou descreveu falou acusou considerou definiu apelidou',
	adding: 'acrescentando dizendo afirmando garantindo explicando',
	according: 'segundo|de acordo com|nas palavras de|na opinião de|para',
	accordingBehind: '',
	between: 'nesta neste tem têm tinha tinham também depois ainda já se lhe ontem hoje',
	passive: '',
	determiners:
		'o a os as um uma uns umas seu sua seus suas este esta estes estas esse essa dois duas três quatro vários várias alguns algumas outro outra',
	connectors: 'de do da dos das para em no na ao à',
	ends: 'em no na nos nas ao à aos às com contra desde durante entre até para por pelo pela segundo sem sob sobre após antes quando enquanto como porque que quem onde se mas ou ontem hoje amanhã nesta neste depois também perante não',
	to: 'a ao à aos',
	places: 'em no na',
	relatives: 'que quem',
	and: 'e',
	he: 'ele',
	she: 'ela',
	they: 'eles elas',
	nobody: 'eu nós você se ninguém alguém',
	mayLackSubject: true,
	hasCapitalNouns: false,
	titles: 'sr sra dr dra dom dona',
	titlesOfMen: 'sr dr dom',
	titlesOfWomen: 'sra dra dona',
	roles:
		'prefeito prefeita presidente ministro ministra diretor diretora porta-voz advogado advogada procurador procuradora juiz juíza médico médica professor professora governador governadora senador senadora deputado deputada vereador vereadora secretário secretária vizinho vizinha morador moradora engenheiro engenheira testemunha especialista chefe agricultor agricultora pescador pescadora padeiro padeira enfermeiro enfermeira polícia empresa relatório fonte mãe pai irmão irmã filha filho viúva dono dona bombeiro bombeira pesquisador pesquisadora investigador investigadora autarca capitão geólogo geóloga historiador historiadora treinador treinadora comandante',
	rolesOfMen:
		'prefeito ministro diretor advogado juiz médico professor governador senador deputado vizinho morador engenheiro pai irmão filho dono',
	rolesOfWomen:
		'prefeita ministra diretora advogada juíza médica professora governadora senadora deputada vizinha moradora engenheira mãe irmã filha viúva dona pesquisadora investigadora',
	works:
		'romance livro filme canção música álbum peça série documentário poema ópera exposição intitulado intitulada chamado chamada denominado denominada apelidado apelidada palavra termo expressão operação quadro revista slogan navio barco',
	soCalled: 'chamado|chamada|chamados|chamadas|suposto|suposta',
	words: 'palavras mensagem resposta',
	bodies: 'empresa relatório banco universidade hospital rua praça partido câmara',
	calendar:
		'segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
};

const dutch: SayingWords = {
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

const swedish: SayingWords = {
	verbs:
		'sa sade säger sagt berättade berättar skrev skriver svarade svarar tillade tillägger förklarade förklarar menade menar varnade varnar betonade betonar frågade frågar uppgav uppger meddelade meddelar påpekade påpekar hävdade hävdar konstaterade konstaterar medgav medger lovade lovar ropade kommenterade kommenterar bekräftade bekräftar tyckte tycker ansåg anser',
	verbPhrases: 'lade till|slog fast',
	naming: 'kallade kallar beskrev beskriver betecknade talade',
	adding: '',
	according: 'enligt|med orden från',
	accordingBehind: '',
	between: 'igår idag har hade också senare då sedan även nu',
	passive: 'blev blir',
	determiners: 'en ett den det de sin sitt sina hans hennes deras två tre fyra flera några denna detta',
	connectors: 'av för på från i vid till hos',
	ends: 'i på av för från med till vid efter före under över om när som att och men eller igår idag imorgon efteråt sedan där här också inte utan hos mot genom',
	to: 'till',
	places: 'i på vid',
	relatives: 'som',
	and: 'och',
	he: 'han',
	she: 'hon',
	they: 'de',
	nobody: 'det man jag vi du ni honom ingen någon',
	mayLackSubject: false,
	hasCapitalNouns: false,
	titles: 'dr prof herr fru fröken',
	titlesOfMen: 'herr',
	titlesOfWomen: 'fru fröken',
	roles:
		'borgmästaren borgmästare ministern minister statsministern statsminister direktören direktör ordföranden ordförande talespersonen talesperson talesmannen talesman talesman advokaten advokat åklagaren åklagare domaren domare läkaren läkare professorn professor läraren lärare kommunalrådet kommunalråd polisen polis markägaren markägare bonden bonde fiskaren fiskare bagaren bagare grannen granne vittnet vittne experten expert företaget rapporten källan mamman pappan modern fadern brodern systern dottern sonen änkan ägaren ägare forskaren forskare ingenjören ingenjör kaptenen kapten chefen chef skogvaktaren sjuksköterskan sjuksköterska rektorn rektor tränaren tränare',
	rolesOfMen: 'talesmannen talesman pappan fadern brodern sonen',
	rolesOfWomen: 'mamman modern systern dottern änkan sjuksköterskan sjuksköterska',
	works:
		'romanen roman boken bok filmen film låten låt albumet album pjäsen serien dokumentären dikten operan utställningen kallad kallade kallat så-kallade ordet begreppet operationen tavlan tidningen fartyget båten',
	soCalled: 'så kallade|så kallad|så kallat|påstådda',
	words: 'ord orden budskap svar',
	bodies: 'företaget rapporten bank universitet sjukhus kommun parti',
	calendar:
		'måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen januari februari mars april maj juni juli augusti september oktober november december',
};

const polish: SayingWords = {
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

const russian: SayingWords = {
	verbs:
		'улыбается улыбнулся улыбнулась вздыхает вздохнул вздохнула делится поделился поделилась сказал сказала сказали говорит говорил говорила говорят заявил заявила заявили заявляет сообщил сообщила сообщили сообщает отметил отметила отмечает добавил добавила добавляет подчеркнул подчеркнула подчеркивает подчёркивает пояснил пояснила поясняет объяснил объяснила объясняет рассказал рассказала рассказали рассказывает ответил ответила отвечает написал написала пишет уточнил уточнила считает полагает признал признала признаёт признает предупредил предупредила напомнил напомнила заверил заверила утверждает спросил спросила прокомментировал прокомментировала пообещал пообещала констатировал констатировала вспоминает вспомнил вспомнила указал указала подтвердил подтвердила жалуется пожаловался пожаловалась возразил возразила крикнул крикнула заключил заключила цитирует',
	verbPhrases: '',
	naming: 'назвал назвала охарактеризовал охарактеризовала',
	adding: 'добавив сказав заявив отметив подчеркнув пояснив',
	according: 'по словам|по мнению|по утверждению|как утверждает|согласно',
	accordingBehind: '',
	between: 'вчера сегодня также потом затем ранее позже уже им ему ей еще ещё',
	passive: '',
	determiners: 'его ее её их наш наша этот эта эти два две трое несколько один одна',
	connectors: 'из от в по на для при с',
	ends: 'в во на о об от до из за по перед через при под над для без во время когда что чтобы потому как и а но или вчера сегодня завтра потом затем также там не который которая',
	to: '',
	places: 'в во под',
	relatives: 'который которая которые',
	and: 'и',
	he: 'он',
	she: 'она',
	they: 'они',
	nobody: 'я мы вы ты это никто кто-то',
	mayLackSubject: false,
	hasCapitalNouns: false,
	titles: 'господин госпожа г-н г-жа профессор доктор',
	titlesOfMen: 'господин г-н',
	titlesOfWomen: 'госпожа г-жа',
	roles:
		'мэр губернатор министр директор президент председатель глава представитель представительница адвокат прокурор судья врач профессор депутат сенатор секретарь сосед соседка житель жительница инженер свидетель эксперт руководитель начальник фермер рыбак пекарь учитель учительница медсестра полиция компания отчет отчёт источник мать отец брат сестра дочь сын вдова владелец владелица спасатель ученый учёный исследователь капитан геолог историк тренер пресс-секретарь диспетчер лесник вице-мэр вице-губернатор',
	rolesOfMen: 'сосед житель учитель отец брат сын владелец',
	rolesOfWomen: 'представительница соседка жительница учительница медсестра мать сестра дочь вдова владелица',
	works:
		'роман романа книга книги книге фильм фильма фильме песня песни альбом пьеса сериал стихотворение опера выставка название названием завод завода компания компании компанией газета газеты газете журнал журнала слово термин операция картина лозунг корабль судно клуб клуба партия партии отель гостиница парк стадион агентство агентства агентству фонд фонда станция станции ооо ао пао тц оао зао концерн холдинг театр театра ресторан поезд',
	soCalled: 'так называемый|так называемая|так называемые|так называемое|так называемой|так называемого',
	words: 'словами слова ответ',
	bodies: 'компания отчет отчёт банк университет больница улица партия',
	calendar:
		'понедельник вторник среду среда четверг пятницу пятница субботу суббота воскресенье января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
};

const ukrainian: SayingWords = {
	verbs:
		'усміхається усміхнувся усміхнулася зітхає ділиться поділився поділилася сказав сказала сказали каже казав казала кажуть говорить говорив говорила заявив заявила заявили заявляє повідомив повідомила повідомили повідомляє зазначив зазначила зазначає додав додала додає наголосив наголосила наголошує пояснив пояснила пояснює розповів розповіла розповіли розповідає відповів відповіла відповідає написав написала пише уточнив уточнила вважає визнав визнала визнає попередив попередила нагадав нагадала запевнив запевнила стверджує запитав запитала прокоментував прокоментувала пообіцяв пообіцяла констатував констатувала згадує згадав згадала вказав вказала підтвердив підтвердила підкреслив підкреслила скаржиться заперечив заперечила',
	verbPhrases: '',
	naming: 'назвав назвала охарактеризував охарактеризувала',
	adding: 'додавши сказавши заявивши зазначивши',
	according: 'за словами|на думку|як стверджує|згідно з',
	accordingBehind: '',
	between: 'вчора сьогодні також потім раніше пізніше вже їм йому їй ще',
	passive: '',
	determiners: 'його її їхній наш наша цей ця ці два дві троє кілька один одна',
	connectors: 'з із від у в по на для при',
	ends: 'в у на про від до з із за по перед через при під над для без під час коли що щоб бо тому як і й та а але або вчора сьогодні завтра потім також там не який яка',
	to: '',
	places: 'в у під',
	relatives: 'який яка які',
	and: 'і та й',
	he: 'він',
	she: 'вона',
	they: 'вони',
	nobody: 'я ми ви ти це ніхто хтось',
	mayLackSubject: false,
	hasCapitalNouns: false,
	titles: 'пан пані професор доктор',
	titlesOfMen: 'пан',
	titlesOfWomen: 'пані',
	roles:
		'мер мерка губернатор міністр міністерка директор директорка президент голова речник речниця представник представниця адвокат адвокатка прокурор суддя лікар лікарка професор депутат депутатка секретар сусід сусідка мешканець мешканка інженер інженерка свідок експерт експертка керівник керівниця начальник фермер рибалка пекар вчитель вчителька медсестра поліція компанія звіт джерело мати батько брат сестра дочка син вдова власник власниця рятувальник дослідник дослідниця капітан геолог історик тренер диспетчер диспетчерка лісник староста',
	rolesOfMen: 'речник сусід мешканець вчитель батько брат син власник директор міністр лікар',
	rolesOfWomen:
		'речниця мешканка сусідка вчителька медсестра мати сестра дочка вдова власниця директорка міністерка лікарка інженерка диспетчерка керівниця дослідниця',
	works:
		'роман роману книга книги фільм фільму пісня пісні альбом пєса серіал вірш опера виставка назва назвою завод заводу компанія компанії газета газети журнал слово термін операція картина гасло корабель судно клуб клубу партія партії готель парк стадіон агентство агентства фонд фонду станція тов ат театр ресторан',
	soCalled: 'так званий|так звана|так звані|так зване|так званого|так званої',
	words: 'словами слова відповідь',
	bodies: 'компанія звіт банк університет лікарня вулиця партія',
	calendar:
		'понеділок вівторок середу середа четвер п’ятницю пятниця суботу субота неділю неділя січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
};

/** The tables, by ISO 639-1 code. */
export const sayingWords: Readonly<Record<string, SayingWords>> = {
	de: german,
	en: english,
	es: spanish,
	fr: french,
	it: italian,
	nl: dutch,
	pl: polish,
	pt: portuguese,
	ru: russian,
	sv: swedish,
	uk: ukrainian,
};
