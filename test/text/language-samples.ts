/** Short news texts of one to three sentences, by the language they are written in. All that they report is invented. */
export const newsIn: Readonly<Record<string, readonly string[]>> = {
	en: [
		'Fire destroyed a furniture warehouse in Halden Cross early on Monday.',
		'The council voted by nine to four to close the last public swimming pool, saying that repairs would cost too much.',
		'A school bus left the road near Marlow Bridge on Thursday morning. None of the 31 children was hurt, the county police said.',
		'Researchers at the University of Ashby have found a new species of moth in a city park. It had gone unnoticed because it flies only in winter.',
		'Tamsin Orwell won the regional chess title for a third time. She beat the favourite in 42 moves and said afterwards that she had hardly slept. The final drew 200 spectators.',
	],
	de: [
		'Ein Brand hat am Montag eine Möbelhalle in Oberlindau zerstört.',
		'Der Stadtrat stimmte mit neun gegen vier Stimmen für die Schließung des letzten Freibads, weil die Sanierung zu teuer sei.',
		'Bei Kirchenfeld ist ein Schulbus von der Straße abgekommen. Keines der 31 Kinder wurde verletzt, teilte die Polizei mit.',
		'Forscher der Universität Altensee haben in einem Stadtpark eine neue Falterart entdeckt. Sie war nie aufgefallen, da sie nur im Winter fliegt.',
		'Greta Holm gewann zum dritten Mal die Landesmeisterschaft im Schach. Sie besiegte den Favoriten nach 42 Zügen. Zum Finale kamen 200 Zuschauer.',
	],
	fr: [
		'Un incendie a détruit lundi un entrepôt de meubles à Vaucelles.',
		'Le conseil municipal a voté par neuf voix contre quatre la fermeture de la dernière piscine, jugeant les travaux trop coûteux.',
		'Un car scolaire a quitté la route près du pont de Marsac. Aucun des 31 enfants n’a été blessé, selon la gendarmerie.',
		'Des chercheurs de l’université d’Ornans ont découvert une nouvelle espèce de papillon dans un parc. Personne ne l’avait remarquée parce qu’elle ne vole qu’en hiver.',
		'Camille Perrot remporte pour la troisième fois le titre régional d’échecs. Elle a battu le favori en 42 coups. La finale a attiré 200 spectateurs.',
	],
	es: [
		'Un incendio destruyó el lunes un almacén de muebles en Valdeoro.',
		'El pleno aprobó por nueve votos contra cuatro cerrar la última piscina pública, al considerar que las obras costarían demasiado.',
		'Un autobús escolar se salió de la carretera cerca del puente de Alcoba. Ninguno de los 31 niños resultó herido, informó la policía.',
		'Investigadores de la Universidad de Montalbo hallaron una nueva especie de polilla en un parque. Había pasado inadvertida porque solo vuela en invierno.',
		'Lucía Ferrán ganó por tercera vez el título regional de ajedrez. Venció al favorito en 42 jugadas. La final reunió a 200 espectadores.',
	],
	it: [
		'Un incendio ha distrutto lunedì un magazzino di mobili a Valdoro.',
		'Il consiglio comunale ha votato con nove voti contro quattro la chiusura dell’ultima piscina, perché i lavori costerebbero troppo.',
		'Uno scuolabus è uscito di strada vicino al ponte di Malga. Nessuno dei 31 bambini è rimasto ferito, ha riferito la polizia.',
		'Ricercatori dell’Università di Montebruno hanno scoperto in un parco una nuova specie di falena. Nessuno l’aveva notata perché vola solo d’inverno.',
		'Chiara Fontana vince per la terza volta il titolo regionale di scacchi. Ha battuto il favorito in 42 mosse. Alla finale c’erano 200 spettatori.',
	],
	pt: [
		'Um incêndio destruiu na segunda-feira um armazém de móveis em Vale Dourado.',
		'A câmara aprovou por nove votos contra quatro o encerramento da última piscina pública, alegando que as obras custariam demasiado.',
		'Um autocarro escolar saiu da estrada perto da ponte de Alcova. Nenhuma das 31 crianças ficou ferida, informou a polícia.',
		'Investigadores da Universidade de Montalvo descobriram uma nova espécie de traça num parque. Tinha passado despercebida porque só voa no inverno.',
		'Inês Carvalhal venceu pela terceira vez o título regional de xadrez. Bateu o favorito em 42 lances. A final atraiu 200 espectadores.',
	],
	nl: [
		'Een brand heeft maandag een meubelloods in Oosterveld verwoest.',
		'De gemeenteraad stemde met negen tegen vier voor sluiting van het laatste zwembad, omdat de renovatie te duur zou worden.',
		'Bij Kerkbrug is een schoolbus van de weg geraakt. Geen van de 31 kinderen raakte gewond, meldt de politie.',
		'Onderzoekers van de universiteit van Altena hebben in een park een nieuwe soort mot ontdekt. Niemand had haar opgemerkt, want ze vliegt alleen in de winter.',
		'Sanne Hofstra won voor de derde keer de regionale schaaktitel. Ze versloeg de favoriet in 42 zetten. Naar de finale kwamen 200 toeschouwers.',
	],
	sv: [
		'En brand förstörde på måndagen ett möbellager i Österlunda.',
		'Kommunfullmäktige röstade med nio mot fyra för att stänga den sista simhallen, eftersom renoveringen skulle bli för dyr.',
		'En skolbuss körde av vägen nära Kyrkbron. Inget av de 31 barnen skadades, uppger polisen.',
		'Forskare vid universitetet i Almsjö har hittat en ny fjärilsart i en stadspark. Den hade aldrig uppmärksammats eftersom den bara flyger på vintern.',
		'Elin Bergsjö vann för tredje gången distriktsmästerskapet i schack. Hon slog favoriten på 42 drag. Finalen sågs av 200 åskådare.',
	],
	da: [
		'En brand ødelagde mandag et møbellager i Østerlund.',
		'Byrådet stemte med ni mod fire for at lukke den sidste svømmehal, fordi renoveringen ville blive for dyr.',
		'En skolebus kørte af vejen ved Kirkebroen. Ingen af de 31 børn kom til skade, oplyser politiet.',
		'Forskere ved universitetet i Almsø har fundet en ny art natsværmer i en bypark. Den var aldrig blevet bemærket, fordi den kun flyver om vinteren.',
		'Freja Holmgård vandt for tredje gang det regionale skakmesterskab. Hun slog favoritten efter 42 træk. Finalen blev set af 200 tilskuere.',
	],
	no: [
		'En brann ødela mandag et møbellager i Østerdalsvik.',
		'Kommunestyret stemte med ni mot fire for å legge ned den siste svømmehallen, fordi oppussingen ville bli for dyr.',
		'En skolebuss kjørte av veien ved Kirkebrua. Ingen av de 31 barna ble skadet, opplyser politiet.',
		'Forskere ved universitetet i Almsjøen har funnet en ny nattsvermer i en bypark. Den hadde aldri blitt lagt merke til fordi den bare flyr om vinteren.',
		'Ingrid Haugli vant for tredje gang kretsmesterskapet i sjakk. Hun slo favoritten etter 42 trekk. Finalen ble sett av 200 tilskuere.',
	],
	pl: [
		'Pożar zniszczył w poniedziałek magazyn mebli w Złotej Dolinie.',
		'Rada miasta dziewięcioma głosami do czterech zdecydowała o zamknięciu ostatniego basenu, ponieważ remont byłby zbyt drogi.',
		'Autobus szkolny wypadł z drogi w pobliżu mostu Kościelnego. Żadne z 31 dzieci nie zostało ranne, podała policja.',
		'Naukowcy z uniwersytetu w Olszance odkryli w parku nowy gatunek ćmy. Nikt jej nie zauważył, bo lata tylko zimą.',
		'Hanna Borecka po raz trzeci zdobyła tytuł mistrzyni regionu w szachach. Pokonała faworyta w 42 ruchach. Finał oglądało 200 widzów.',
	],
	cs: [
		'Požár v pondělí zničil sklad nábytku ve Zlatém Údolí.',
		'Zastupitelstvo devíti hlasy proti čtyřem rozhodlo o uzavření posledního bazénu, protože oprava by byla příliš drahá.',
		'Školní autobus sjel ze silnice poblíž Kostelního mostu. Žádné z 31 dětí nebylo zraněno, uvedla policie.',
		'Vědci z univerzity v Olšanech objevili v parku nový druh můry. Nikdo si jí nevšiml, protože létá jen v zimě.',
		'Hana Borecká potřetí získala krajský titul v šachu. Favorita porazila za 42 tahů. Finále sledovalo 200 diváků.',
	],
	uk: [
		'Пожежа в понеділок знищила склад меблів у Золотій Долині.',
		'Міська рада дев’ятьма голосами проти чотирьох вирішила закрити останній басейн, бо ремонт був би надто дорогим.',
		'Шкільний автобус злетів з дороги біля Церковного мосту. Жодна з 31 дитини не постраждала, повідомила поліція.',
		'Науковці університету у Вільшанці виявили в парку новий вид метелика. Його ніхто не помічав, адже він літає лише взимку.',
		'Ганна Борецька втретє здобула обласний титул із шахів. Вона перемогла фаворита за 42 ходи. Фінал дивилися 200 глядачів.',
	],
	ru: [
		'Пожар в понедельник уничтожил склад мебели в Золотой Долине.',
		'Городской совет девятью голосами против четырёх решил закрыть последний бассейн, поскольку ремонт обошёлся бы слишком дорого.',
		'Школьный автобус съехал с дороги у Церковного моста. Никто из 31 ребёнка не пострадал, сообщила полиция.',
		'Учёные университета в Ольшанке нашли в парке новый вид мотылька. Его никто не замечал, потому что он летает только зимой.',
		'Анна Борецкая в третий раз завоевала областной титул по шахматам. Она победила фаворита за 42 хода. Финал смотрели 200 зрителей.',
	],
	bg: [
		'Пожар унищожи в понеделник склад за мебели в Златна долина.',
		'Общинският съвет реши с девет срещу четири гласа да затвори последния басейн, защото ремонтът щеше да струва твърде скъпо.',
		'Училищен автобус излезе от пътя край Черковния мост. Нито едно от 31-те деца не е пострадало, съобщи полицията.',
		'Учени от университета в Елшица откриха в парка нов вид молец. Никой не го беше забелязал, тъй като лети само през зимата.',
		'Анна Борисова спечели за трети път областната титла по шах. Тя победи фаворита за 42 хода. Финала гледаха 200 зрители.',
	],
	tr: [
		'Altınova’daki mobilya deposu pazartesi günü çıkan yangında kül oldu.',
		'Belediye meclisi, onarımın çok pahalı olacağı gerekçesiyle son yüzme havuzunu dörde karşı dokuz oyla kapatma kararı aldı.',
		'Bir okul servisi Kilise Köprüsü yakınında yoldan çıktı. Polis, 31 çocuktan hiçbirinin yaralanmadığını bildirdi.',
		'Elmalık Üniversitesi araştırmacıları bir parkta yeni bir güve türü buldu. Yalnızca kışın uçtuğu için kimse fark etmemişti.',
		'Selin Aydemir bölge satranç şampiyonluğunu üçüncü kez kazandı. Favori rakibini 42 hamlede yendi. Finali 200 kişi izledi.',
	],
	ro: [
		'Un incendiu a distrus luni un depozit de mobilă din Valea Aurie.',
		'Consiliul local a votat cu nouă voturi la patru închiderea ultimei piscine, deoarece reparațiile ar fi fost prea scumpe.',
		'Un autobuz școlar a ieșit de pe drum lângă Podul Bisericii. Niciunul dintre cei 31 de copii nu a fost rănit, a anunțat poliția.',
		'Cercetătorii Universității din Arini au descoperit într-un parc o nouă specie de molie. Nimeni nu o observase pentru că zboară doar iarna.',
		'Ana Borcea a câștigat pentru a treia oară titlul regional la șah. Ea l-a învins pe favorit în 42 de mutări. Finala a fost urmărită de 200 de spectatori.',
	],
	hu: [
		'Hétfőn tűz pusztított el egy bútorraktárt Aranyvölgyben.',
		'A képviselő-testület kilenc szavazattal négy ellenében úgy döntött, hogy bezárja az utolsó uszodát, mert a felújítás túl drága lenne.',
		'Egy iskolabusz letért az útról a Templom híd közelében. A 31 gyerek közül senki sem sérült meg, közölte a rendőrség.',
		'Az égeri egyetem kutatói új lepkefajt találtak egy városi parkban. Eddig senki sem vette észre, mert csak télen repül.',
		'Bodor Anna harmadszor nyerte meg a megyei sakkbajnokságot. Az esélyest 42 lépésben győzte le. A döntőt 200 néző látta.',
	],
	fi: [
		'Tulipalo tuhosi maanantaina huonekaluvaraston Kultalaaksossa.',
		'Kaupunginvaltuusto päätti äänin yhdeksän vastaan neljä sulkea viimeisen uimahallin, koska korjaus olisi tullut liian kalliiksi.',
		'Koulubussi suistui tieltä Kirkkosillan lähellä. Kukaan 31 lapsesta ei loukkaantunut, poliisi kertoo.',
		'Leppälän yliopiston tutkijat löysivät puistosta uuden yöperhoslajin. Sitä ei ollut huomattu, koska se lentää vain talvella.',
		'Aino Koskela voitti shakin piirimestaruuden kolmannen kerran. Hän päihitti suosikin 42 siirrossa. Finaalia seurasi 200 katsojaa.',
	],
	el: [
		'Πυρκαγιά κατέστρεψε τη Δευτέρα αποθήκη επίπλων στη Χρυσή Κοιλάδα.',
		'Το δημοτικό συμβούλιο αποφάσισε με εννέα ψήφους έναντι τεσσάρων να κλείσει το τελευταίο κολυμβητήριο, επειδή η ανακαίνιση θα ήταν πολύ ακριβή.',
		'Σχολικό λεωφορείο βγήκε από τον δρόμο κοντά στη γέφυρα. Κανένα από τα 31 παιδιά δεν τραυματίστηκε, ανακοίνωσε η αστυνομία.',
		'Ερευνητές βρήκαν σε πάρκο ένα νέο είδος σκόρου. Κανείς δεν το είχε προσέξει, γιατί πετάει μόνο τον χειμώνα.',
		'Η Άννα Βορέα κέρδισε για τρίτη φορά τον περιφερειακό τίτλο στο σκάκι. Νίκησε το φαβορί σε 42 κινήσεις.',
	],
	zh: [
		'周一，金谷镇一座家具仓库被大火烧毁。',
		'市议会以九票对四票决定关闭最后一座公共泳池，称维修费用过高。',
		'一辆校车在教堂桥附近驶出路面。警方说，车上31名儿童无人受伤。',
		'研究人员在城市公园里发现了一种新的飞蛾。由于它只在冬天飞行，此前一直无人注意。',
		'林安娜第三次赢得地区国际象棋冠军。她用42步击败了夺冠热门，决赛吸引了200名观众。',
	],
	ja: [
		'月曜日、金谷町の家具倉庫が火事で全焼した。',
		'市議会は改修費が高すぎるとして、最後の公営プールの閉鎖を九対四で決めた。',
		'教会橋の近くでスクールバスが道路から外れた。警察によると、子ども31人にけがはなかった。',
		'研究者が市の公園で新種のガを見つけた。冬にしか飛ばないため、これまで気づかれなかった。',
		'林安奈さんが三度目の地区チェス選手権を制した。本命を42手で破り、決勝には200人が集まった。',
	],
	ko: [
		'월요일 금곡읍의 가구 창고가 화재로 전소됐다.',
		'시의회는 수리비가 너무 비싸다며 마지막 공공 수영장을 닫기로 9 대 4로 결정했다.',
		'교회 다리 근처에서 통학 버스가 도로를 벗어났다. 경찰은 어린이 31명 가운데 다친 사람은 없다고 밝혔다.',
		'연구진이 도시 공원에서 새로운 나방을 발견했다. 겨울에만 날기 때문에 아무도 알아채지 못했다.',
		'임안나가 지역 체스 대회에서 세 번째로 우승했다. 결승전에는 관중 200명이 모였다.',
	],
	ar: [
		'دمر حريق يوم الاثنين مستودعا للأثاث في وادي الذهب.',
		'صوت المجلس البلدي بتسعة أصوات مقابل أربعة على إغلاق آخر مسبح عام لأن إصلاحه مكلف جدا.',
		'خرجت حافلة مدرسية عن الطريق قرب جسر الكنيسة. وقالت الشرطة إن أيا من الأطفال الواحد والثلاثين لم يصب.',
		'اكتشف باحثون في حديقة بالمدينة نوعا جديدا من العث لم يلاحظه أحد لأنه لا يطير إلا في الشتاء.',
		'فازت آنا بركات للمرة الثالثة ببطولة المنطقة في الشطرنج، وحضر النهائي 200 متفرج.',
	],
};

/** More of the same, written when the detector was finished. */
export const unseenNewsIn: Readonly<Record<string, readonly string[]>> = {
	en: [
		'Two hikers were rescued from a frozen lake on Sunday.',
		'The bakery, which opened in 1911, will shut at the end of May because its owner cannot find a successor.',
	],
	de: [
		'Zwei Wanderer wurden am Sonntag von einem zugefrorenen See gerettet.',
		'Die 1911 eröffnete Bäckerei schließt Ende Mai, da der Inhaber keinen Nachfolger findet.',
	],
	fr: [
		'Deux randonneurs ont été secourus dimanche sur un lac gelé.',
		'La boulangerie, ouverte en 1911, fermera fin mai faute de repreneur.',
	],
	es: [
		'Dos excursionistas fueron rescatados el domingo de un lago helado.',
		'La panadería, abierta en 1911, cerrará a finales de mayo porque su dueño no encuentra sucesor.',
	],
	it: [
		'Due escursionisti sono stati salvati domenica da un lago ghiacciato.',
		'Il panificio, aperto nel 1911, chiuderà a fine maggio perché il titolare non trova un successore.',
	],
	pt: [
		'Dois caminhantes foram resgatados no domingo de um lago gelado.',
		'A padaria, aberta em 1911, fecha no fim de maio porque o dono não encontra sucessor.',
	],
	nl: [
		'Twee wandelaars zijn zondag van een bevroren meer gered.',
		'De bakkerij uit 1911 sluit eind mei, omdat de eigenaar geen opvolger kan vinden.',
	],
	sv: [
		'Två vandrare räddades på söndagen från en frusen sjö.',
		'Bageriet, som öppnade 1911, stänger i slutet av maj eftersom ägaren inte hittar någon efterträdare.',
	],
	da: [
		'To vandrere blev søndag reddet fra en frossen sø.',
		'Bageriet, der åbnede i 1911, lukker i slutningen af maj, fordi ejeren ikke kan finde en efterfølger.',
	],
	no: [
		'To turgåere ble søndag reddet fra et islagt vann.',
		'Bakeriet, som åpnet i 1911, stenger i slutten av mai fordi eieren ikke finner noen etterfølger.',
	],
	pl: [
		'Dwóch turystów uratowano w niedzielę z zamarzniętego jeziora.',
		'Piekarnia otwarta w 1911 roku zostanie zamknięta pod koniec maja, bo właściciel nie może znaleźć następcy.',
	],
	cs: [
		'Dva turisté byli v neděli zachráněni ze zamrzlého jezera.',
		'Pekárna otevřená v roce 1911 koncem května zavře, protože majitel nemůže najít nástupce.',
	],
	uk: [
		'Двох туристів у неділю врятували із замерзлого озера.',
		'Пекарня, відкрита 1911 року, наприкінці травня зачиниться, бо власник не може знайти наступника.',
	],
	ru: [
		'Двух туристов в воскресенье спасли с замёрзшего озера.',
		'Пекарня, открытая в 1911 году, закроется в конце мая, так как владелец не может найти преемника.',
	],
	bg: [
		'Двама туристи бяха спасени в неделя от замръзнало езеро.',
		'Фурната, отворена през 1911 г., затваря в края на май, защото собственикът не може да намери наследник.',
	],
	tr: [
		'İki yürüyüşçü pazar günü donmuş gölden kurtarıldı.',
		'1911’de açılan fırın, sahibi yerine geçecek birini bulamadığı için mayıs sonunda kapanacak.',
	],
	ro: [
		'Doi drumeți au fost salvați duminică de pe un lac înghețat.',
		'Brutăria deschisă în 1911 se va închide la sfârșitul lunii mai, fiindcă proprietarul nu găsește un urmaș.',
	],
	hu: [
		'Két túrázót mentettek ki vasárnap egy befagyott tóból.',
		'Az 1911-ben nyílt pékség május végén bezár, mert a tulajdonos nem talál utódot.',
	],
	fi: [
		'Kaksi retkeilijää pelastettiin sunnuntaina jäätyneeltä järveltä.',
		'Vuonna 1911 avattu leipomo sulkee ovensa toukokuun lopussa, koska omistaja ei löydä seuraajaa.',
	],
	el: ['Δύο πεζοπόροι διασώθηκαν την Κυριακή από παγωμένη λίμνη.'],
	zh: ['周日，两名徒步者从结冰的湖面上获救。'],
	ja: ['日曜日、凍った湖でハイカー二人が救助された。'],
	ko: ['일요일 얼어붙은 호수에서 등산객 두 명이 구조됐다.'],
	ar: ['أنقذ متنزهان يوم الأحد من بحيرة متجمدة.'],
};

/** What is in no language, or too short to tell. */
export const inNoLanguage: readonly string[] = [
	'',
	'12 34',
	'Reuters',
	'OK',
	'Lorem ipsum dolor sit amet',
	'Real Madrid 3, Bayern 2',
	'Anna Kowalska, Peter Novak, Juan Pérez',
	'https://example.org/a/b?c=1',
	'Tokyo 2021 · Paris 2024 · Los Angeles 2028',
	'xkqz vbrtl mnpf wqqs zzkt',
];
