/** Polish (synonyms-of.ts tells how it is read). */
export const polish = `
zginął zginęł* zgin* śmier* zmarł* umarł* żyje martw* zabit* zabił* ofiar* poległ* śmierteln* życie
rann* zranion* obrażen* poszkodowan* ucierpia* kontuzj*
szpital* klini* lecznic* hospitaliz*
lekarz* lekark* lekarze medyk* doktor* chirurg* ratownik*
chor* zachorowa* zakaż* zaraż* infekcj* pacjent*
ciąż* ciężarn* poród* urodz* narodzin* niemowl*
policj* policjant* funkcjonariusz* patrol* śledcz* śledztw* dochodzeni* strażni*
zatrzyma* aresztowa* areszt* ujęt* schwyta* pojma*
złodziej* kradzież* skrad* ukrad* włamywacz* włamani* rabun* łup
sąd* sędzi* trybunał*
adwokat* obrońc* mecenas*
prokurat* oskarż* zarzut* podejrzan* podejrzewa*
wyrok* skaza* winn* kara karę kary orzeczeni*
więzien* więzieni*
grzywn* mandat*
pożar* ogień ogni* płomie* spłon* spali* płon*
straż strażak* strażac*
powódź* powodzi* zalan* podtop*
burz* wichur* huragan* nawałnic* sztorm*
trzęsieni* wstrząs* tąpn* tąpnięci* sejsm*
upał* gorąc*
deszcz* opad* ulew*
prąd* elektryczn* energi* zasilani*
ewaku* uciek* ucieczk* schron*
ratowa* uratowa* ratunk* ocal* ratownicz*
zniszcz* uszkodz* szkod* zdemolowa*
dom domu domy mieszka* budyn* blok lokal*
mieszkan* mieszkań* obywatel* ludność ludzi ludzie osób osoby sąsiad*
dzieck* dzieci* nieletni*
szkoł* szkoln* uczni* uczeń* student* klas* lice*
nauczyciel* pedagog*
pracowni* załog* personel* robotni* zatrudni* etat*
zwolni* zwoln* wyrzuc* odwoła*
firm* spółk* przedsiębiorstw* koncern* producent*
szef* dyrektor* prezes* kierowni* zarząd*
upadłoś* bankrut* niewypłacaln*
fabry* zakład* zakłady
koszt* kosztowa* płac* zapłac* wyda*
cen cena ceny cenę drog* drożej podwyż*
kup* zakup* naby* nabyci* przejęc* przeję*
sprzeda* zby*
wzros* wzrost* rosn* rośni* zwiększ* podni* więcej
spad* obniż* zmniejsz* zmala* mniej redukcj*
zysk* dochód dochod* nadwyż*
przych* obrot*
umow* porozumieni* kontrakt* układ*
rząd* gabinet*
minist* resort* wicepremier* premier*
burmistrz* wójt* samorząd* gmin* ratusz* miast* miejsk*
parlament* sejm* posł* senat*
wybor* głosowa* głos* wyborc* referend* urn*
ustaw* prawo przepis* rozporządze*
zakaz* zabron* zakaza*
zgod* zatwierdz* przyję* uchwal* pozwol* zezwol*
odrzuc* odmów* odmow* sprzeciw*
żąda* domaga* postul*
obiec* obietnic* zapowie* zapewni* zobowiąza*
plan* planow* zamiar* zamierz* projekt*
protest* demonstr* manifest*
przeciwni* krytyk*
wspar* wspier* popar* pomoc* pomag* pomóc
wojn* walk* bitw* ofensyw* atak* zaatakowa*
żołnierz* wojsk* armi* wojskow* oddział*
broń broni uzbroj* armat* haubic* artyleri* amunicj* pocisk*
granic* granicz* zapor* płot* ogrodzen*
uchodźc* migrant* imigrant* cudzoziem*
kraj* państw* naród narod*
ambasad* dyplomat* konsul*
sankcj* ogranicz*
rop* gaz* benzyn* paliw*
statek* statki okręt* tankow* prom*
samolot* lotni* lotnisk* lot* maszyn*
pociąg* kolej* skład wagon* tor tory
samoch* aut* auto pojazd*
ciężarówk* tir tiry
drog* ulic* autostrad* szos* most*
pasażer* podróżn*
zwrot* zwróc* odda*
wypad* kolizj* zderz* katastrof*
kierowc* maszynist*
zamk* zamyk* zamknięt* wyłącz* wstrzym*
otwar* otwier* inaugur*
rozpocz* początk* zacz* start* rusz*
kon* zakończ* skończ* koniec
odłoż* opóź* przesun*
budow* zbudow* buduj* wzniesi*
inwest* finans* dofinans* dotacj* fundusz*
badan* badacz* naukow* uniwersytet* analiz*
zwycięst* wygra* zwyci* pokona* triumf* mistrz*
poraż* przegra*
mecz* spotkan* finał*
drużyn* zespół* zespoł* klub*
trener* selekcjoner* szkoleniow*
gol* bramk* strzeli*
nagrod* wyróżn* trofeum* puchar*
film* reżyser* kin*
obraz* płótn* malar* dzieło*
muze* wystaw* galeri*
pszcz* ul ule pasiek*
roln* gospodar* chłop*
zbior* plon* żniw*
żywnoś* produkt* jedzeni*
klient* konsument* kupując*
sklep* handel* market*
wod* wody woda
las lasu lasy drzew*
kopaln* górni* górnicz* wydobyc* wyrobisk* ścian* górotw* pokład* sztolni* szyb*
jądrow* atom* nuklear*
wiatrak* wiatrow* turbin*
hałas* dźwięk*
zanieczyszcz* skaż* truc* toksyczn*
ekspert* specjal*
rodzin* bliscy krewn*
brak* niedobór*
szpieg* wywiad* agent*
plik* dan* dokument*
telefon* komórk* smartfon*
haker* cyber*
satelit* rakiet* kosm* orbit*
szuk* poszuk* zagini*
znalez* znaleź* odkry* odnalez*
dymis* rezygn* ustąpi* odej*
wróc* powrót* wraca*
bezpiecz* zagroż* niebezpiecz* ryzyk*
tury* gość gości odwiedza*
płac* pensj* zarob* wynagrodz*
podat* opłat*
dług* kredyt* pożycz* bank*
właścic* posiadacz* udziałow*
czynsz* najem* lokator*
przepros* przepras* żal
przyczyn* powod* powód
szczyt* konferenc* narad* posiedz*
wybuch* eksplozj* bomb*
strzał* strzel* ostrzel*
noc nocy nocą nocn*
ciężk* poważn* nieprzytomn* krytyczn*
strefa strefy strefę obszar* rejon*
odwoł* bezterminow*
próbowa* usiłowa* stara*
przejść* przekrocz* sforsow* przedrz* przedost*
oko oka wzrok*
`;
