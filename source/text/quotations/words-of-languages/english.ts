import type {SayingWords} from '../saying-words.js';

export const english: SayingWords = {
	verbs:
		'say insist warn argue believe admit tell explain write ask acknowledge concede maintain recall fear suspect sobbed smiled shrugged grinned groaned wept moaned lamented said says told tells added adds replied replies asked asks explained explains wrote writes posted posts tweeted tweets warned warns cautioned cautions insisted insists argued argues claimed claims stated states noted notes recalled recalls admitted admits acknowledged announced announces declared declares confirmed confirms conceded concedes commented comments observed observes remarked remarks responded responds retorted retorts shouted shouts cried whispered joked jokes quipped lamented laments complained complains continued continues concluded concludes testified testifies suggested suggests stressed stresses emphasised emphasized emphasises emphasizes read reads promised promises vowed vows pledged pledges urged urges predicted predicts thundered snapped muttered murmured answered answers countered counters maintained maintains protested protests pleaded pleads begged alleged alleges contended contends asserted asserts reiterated reiterates repeated repeats revealed reveals reported reports mused reflected reflects reasoned reasons sighed exclaimed demanded demands objected objects boasted boasts yelled screamed chanted jeered remembered remembers opined ventured tells relayed texted emailed telegraphed radioed grumbled chuckled laughed swore ruled accused advised hailed praised thanked clarified clarifies disclosed elaborated volunteered interjected',
	verbPhrases:
		'put it|puts it|pointed out|points out|went on|goes on|hit back|summed up|cried out|called out|made clear|let slip',
	naming:
		'compared compares portrayed nicknamed derided decried attacked characterised characterized insulted apologised apologized rejected rejects denied denies welcomed welcomes defended defends ridiculed mocked called calls described describes branded brands dubbed labelled labeled denounced denounces condemned condemns dismissed dismisses criticised criticized slammed likened blamed blames spoke speaks talked hailed praised accused',
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
		'*ologist *ographer *keeper *maker *economist strategist trawlerman mum mum-of-two mum-of-three dad dad-of-two student grandad gran granddaughter grandson cousin ceo mp mep lord accountant activist actor actress adviser advisor agent aide aides ambassador analyst analysts archaeologist archbishop architect archivist artist astronomer athlete attorney author authorities baker banker barrister beekeeper bishop boss botanist boxer brother builder bulletin butcher buyer campaigner campaigners captain caretaker carpenter chair chairman chairwoman champion chancellor chaplain charity chef chemist chief choirmaster cleaner clerk climber coach colleague collector colonel commander commissioner commuter company composer conductor constable consultant contractor cook coroner council councillor counsel court critic critics curator customer cyclist dancer daughter dealer dean defendant delegate dentist deputy designer detective developer diplomat diplomats director diver doctor doctors driver economist editor electrician employee engineer engineers entrepreneur envoy examiner executive expert experts explorer factory family farmer farmers father firefighter firefighters firm fisherman fishermen florist footballer forecaster foreman forester founder friend gardener general geologist glaciologist goalkeeper governor government grandmother grandfather grocer guard guide hairdresser headmaster headmistress headteacher hiker historian hospital husband hydrologist immunologist inspector investigator investigators investor jeweller joiner journalist judge judges lawyer lawyers lawmaker lawmakers leader leaders lecturer librarian lifeguard lieutenant locksmith manager mathematician mayor mayors mechanic meteorologist midwife miller miner miners minister ministers ministry mother musician neighbour neighbours neighbor neighbors novelist nurse observer officer officers official officials operator organiser organisers organizer owner owners painter paramedic parent parents partner passenger passengers pastor pathologist patient patients pensioner pharmacist philosopher photographer physicist physician physiotherapist pilot pilots plaintiff player players plumber poet police policeman policewoman politician postman potter premier president priest principal prison prisoner producer professor prosecutor prosecutors protester protesters psychologist publisher pupil ranger reader rector registrar regulator regulators relative relatives report representative rescuer rescuers researcher researchers resident residents restorer retailer sailor saleswoman scholar scientist scientists sculptor secretary seismologist senator sergeant sheriff shepherd shopkeeper singer sister skipper sociologist soldier soldiers solicitor source sources speaker spokesman spokesperson spokeswoman staff statement statistician striker student students superintendent supervisor surgeon surveyor survivor survivors tailor teacher teachers technician tenant tenants tourist trader trainer translator treasurer trustee undertaker union vet veterinarian vicar victim victims villager villagers violinist virologist volcanologist volunteer waiter waitress warden watchmaker widow widower wife winemaker witness witnesses woman women man men worker workers writer youth zoologist historian toxicologist conservator co-founder lifeboatman ornithologist marine biologist ecologist geographer baritone soprano tenor vintner brewer ferryman weaver',
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
