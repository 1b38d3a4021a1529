/** Italian (synonyms-of.ts tells how it is read). */
export const italian = `
mort* morì morir* decedut* decess* vittim* uccis* uccid* mortale deced* scomparso
ferit* lesion* contus* frattur* escoriaz*
ospedal* clinic* ricover* nosocomi*
medic* dottor* sanitari* chirurg*
malat* infett* infezion* pazient* contagi* contamin*
incint* gravidanz* parto nascit* nato nata nati nate nascere nasce neonat* maternità* bambin*
polizi* agent* carabinier* pattugli* investigator* inquirent* indagin* indag* finanz* inchiest*
arrest* fermat* fermo custodia* manette catturat* domiciliari
ladr* furt* rub* rapin* refurtiva* bottino* sottra* svaligi*
tribunal* giudic* corte magistrat* gip giustizia
avvocat* legale legali difensor* difesa
procura* procurator* pm accus* imputa* indagat* sospett* inquisit*
condann* sentenz* verdett* colpevol* pena pene
carcer* prigion* detenut* cella* detenzion*
multa* multe sanzion* ammenda*
incendi* fuoco fiamm* rogo* bruci* arse
pompier* soccors* soccorritor*
alluvion* inondaz* allag* esondaz* piena
tempest* temporal* uragan* burrasc* maltempo* raffich*
terremot* sism* scoss* repli* magnitudo tremor* epicentro* assestamento*
siccità* secc* arid*
caldo calor* afa temperatur* gradi
pioggi* piov* precipitaz* acquazzon*
elettric* corrente luce blackout energ*
evacu* sfoll* sgomber* fugg* fuga* scapp* riparo* tendopoli
salv* estratto estratti estrarre soccor* recuper*
distru* dann* danneggi* lesionat* crolla* croll* rovin* inagibil*
casa case abitazion* edific* alloggi* appartament* palazz* stalla*
abitant* residen* cittadin* popolazion* person* gente sfollat*
bambin* ragazz* minor* figli*
scuol* scolastic* alunn* student* liceo* classe classi istitut*
insegnant* professor* maestr* docent*
dipendent* lavorator* operai* personal* impiegat* posti addett*
licenzi* esuber* cacciat* esoner*
aziend* impres* societ* ditta* compagni* gruppo* produttor*
capo capi dirett* dirigent* amministrat* president* titolar* responsabil*
falliment* fallit* bancarott* insolven*
fabbric* stabiliment* impiant* capannon*
costo costi costa costato costano pag* spes* spend* sborsa*
prezz* car* rincar* tariff* inflazion*
acquist* compr* rilev* acquir*
vend* cession* ced* smerci* commercializ*
aument* cresc* crescit* sale salgono salito saliti salita salite rialz* increment* più superato
calo cala calano calato calati calata dimin* scend* sces* ridu* flession* meno tagli*
profitt* util* guadagn* incass*
fatturat* ricav* incassi entrate affari
accord* contratt* intes* patt* convenzion*
govern* esecutivo gabinett*
ministr* ministero* dicastero*
presidente quirinale
sindac* municip* comune comuni comunal* giunta*
parlament* camera deputat* senat* assemble*
vot* elezion* urn* elettor* referendum* scrutin* consultazion*
legge leggi decret* norma* regolament* legislat*
viet* proib* diviet* bloccat*
approv* autorizz* sì ratific* varat*
respin* rifiut* bocci* nega negato negata negano rigett*
chied* chiest* esig* rivendic* pretend* richiest*
promess* promett* impegn* assicur*
piano piani pianifica* progett* previst* preved* intend* programm*
protest* manifest* corteo* mobilitaz*
scioper* astension*
opposizion* oppositor* critic* contrari* avversari*
sostegn* sosten* aiut* appogg*
guerr* combatt* conflitt* offensiv* attacc* attacch*
soldat* esercit* militar* truppe
arma armi artiglieri* obic* cannon* munizion*
confin* frontier*
migrant* profugh* rifugiat* immigrat*
paese paesi stato stati nazion*
ambasciat* diplomatic* consol* addetto
sanzion* restrizion* misur*
petroli* greggio gas benzin* carburant* combustibil*
nave navi petrolier* barc* traghett* mercantil*
porto porti portual* banchin* scalo
aere* aeroport* volo voli volare velivol*
treno treni ferrovi* convogli* binar* vagon*
auto automobil* vettur* veicol* furgon* macchin*
camion* tir autoarticolat* autocarr*
strad* autostrad* carreggiat*
passegger* viaggiator* pendolar* utent*
bigliett* ingress* spettator*
rimbors* restitu* risarc* indennizz*
incident* scontr* collision* tamponament* sinistr*
autist* conducent* guidator* automobilist*
chiu* chius* serrat*
apr* apert* inaugur* riaper*
inizi* cominci* avvi* partite* apertura
fine fini* termin* conclu*
rinvi* ritard* slitt* posticip* rimand*
costru* lavori cantier* edific* ricostru*
invest* finanzi* sovvenzion* fondi contribut* stanzia*
ricercat* scienziat* studi* universit* analis* laborator*
vittori* vinc* vinto trionf* vincit* aggiudic* conquist* campion*
sconfitt* pers* perd* battut*
partita partite gara incontr* finale match
squadr* club formazion* nazional*
allenator* tecnic* mister panchin*
gol reti marcat* segna* segnat*
premi* riconosciment* trofe* palm* giuria* assegn*
film* pellicol* regist* cinema* cineast* girat* riprese lungometragg*
quadr* dipint* tela tele opera opere pittor*
muse* mostra galleri* esposizion*
festival* rassegn* kermesse* edizion*
attor* attric* interpret* protagonist* recit*
animal* pecor* besti* greggi* pastor*
api ape alvear* apicolt*
agricoltor* contadin* allevator* coltivat*
raccolt* vendemmi* resa
olio oli oliv* extravergin* bottigl*
aliment* cibo prodott*
falsific* contraff* frod* adulter* truff* spacciat* taroccat* finto
consumator* client* acquirent* importator* grossist*
negozi* supermercat* esercent* commerc* magazzin* deposito* depositi
sequestr* confisc* sigilli
acqua acque potabil*
bosc* foresta foreste alber*
minier* minator* pozz*
nuclear* atomic*
eolic* turbin*
rumor* frastuon* chiass*
inquin* tossic* velen* pesticid*
espert* special* sismolog* geolog*
famigli* parent* congiunt* familiar*
carenz* mancan* penuri* scarsit*
spia spie spionag* intelligence
file dati document* carte fascicol*
telefon* cellular* smartphone* chiamat*
hacker* pirat* cyber* informatic*
satellit* razz* spazial* orbit*
cerc* dispers* ricerc* scomparsa
trov* ritrov* scopert* scopr* rinvenut*
dimission* dimess* lasci* abbandon*
torn* ritorn* rientr* riportat*
sicur* pericol* rischi* minacc* salute tranquill*
turist* vacanzier* visitator* ospit*
stipend* salar* retribuz* paga
tass* impost* fiscal* tribut*
debit* prestit* credit* banc*
proprietar* possessor* azionist* socio soci
affitt* inquilin* locazion*
scus* perdon* rammaric*
caus* motiv* ragion* origin* dovut*
riunion* vertice* conferenz*
esplosion* esplos* bomb* deflagraz* scoppi*
spar* colpi pistol* proiettil*
notte notturn* alba
ricors* impugn* appell*
patrimon* risarcimento*
ricostru* ripar*
segnalaz* denunc* esposto
`;
