/** Dutch (synonyms-of.ts tells how it is read). */
export const dutch = `
dood dode doden dodelijk* overled* stierf stierven gestorven sterf* omgekomen gedood slachtoffer* vermoord* leven
gewond* verwond* letsel* geblesseerd*
ziekenhuis* kliniek* hospitaal* opgenomen
arts artsen dokter* medic* huisarts* specialist
ziek zieke zieken ziekte* besmet* infect* patiënt* geïnfecteerd*
zwanger* bevalling* geboorte* geboren baby* zuigeling* kraam*
politie* agent agenten rechercheur* recherche* surveillan* onderzoek*
aangehouden aanhoud* arrest* opgepakt gearresteerd* vast vastgezet hechtenis* cel hield
dief dieven diefstal* gestolen stal stalen inbraak* inbrek* ontvreemd* roof* beroof* buit
rechtbank* rechter* hof tribunaal* justitie* bestuursrechter*
advocaat* advocat* raadsman* verdedig*
aanklager* om aangeklaagd* beschuldig* aanklacht* verdacht* verdenking*
vonnis* veroordeel* schuldig* celstraf* uitspraak* straf straffen
gevangenis* gevangen* gedetineerd*
boete* sanctie* dwangsom*
brand branden brandde vuur vlammen afgebrand uitgebrand *brand
brandweer* bluss* spuitgast*
overstrom* wateroverlast* hoogwater* vloed*
storm* orkaan* noodweer* windstoten
aardbeving* beving* naschok* trilling*
droogte* droog droge uitgedroogd*
hitte* heet warm*
regen* regende neerslag* bui buien
stroom elektric* elektra energie* stroomuitval* licht
geëvacueerd evacu* ontruim* gevlucht vluchtte* vluchten
redding* gered redden reddingswerk* geborgen
verwoest* vernield* beschadig* schade*
huis huizen woning* woningen gebouw* pand panden appartement*
bewoner* inwoner* omwonende* burger* bevolking* buurtbewoner* mensen personen
kind kinderen kids jongen meisje jeugd*
school scholen leerling* scholier* student* klas klassen onderwijs*
leraar leraren lerares docent* juf meester
werknemer* medewerker* personeel* arbeider* werk banen baan arbeidsplaats* collega*
ontslag* ontslaan ontslagen ontsla*
bedrijf* onderneming* concern* firma* fabrikant* maatschappij* bedrijven
directeur* directrice* baas bazen topman* bestuur* ceo voorzitter* leiding
failliet* bankroet* faillissement* insolv* surseance*
fabriek* vestiging* productielocatie*
kosten kost kostte betaal* betaalde uitgeven uitgaf uitgegeven
prijs prijzen duur duurder* tarief tarieven
koop* koopt kocht* gekocht aankoop* overname* overgenomen verwierf verworven
verkoop* verkocht* verkopen afzet
steeg stegen stijg* gestegen toenam* toename* groei* gegroeid verhoog* meer
daalde daalden daal* gedaald afnam* afname* verminder* verlaag* minder krimp* gekrompen
winst* opbrengst* overschot* leverde verdien*
omzet* inkomsten
contract* overeenkomst* akkoord* afspraak* deal
regering* kabinet* coalitie*
minister* bewindspersoon* bewindsman* ministerie*
president* staatshoofd*
burgemeester* gemeente* wethouder* college gemeentebestuur* stadhuis*
parlement* kamer kamerlid* kamerleden volksvertegenwoordig* debat*
verkiezing* stem stemmen stemde* kiezer* gekozen referendum* stembus* gestemd
wet wetten wetsvoorstel* regel* regelgeving verordening*
verbod* verbied* verboden verbiedt
goedgekeurd* goedkeur* toestemming* instem* ingestemd vergunning* aangenomen
afgewezen afwijz* verwerp* verworpen weiger* vernietig* afgekeurd* wees nietig
eis eisen eist eiste* verlang* claim*
beloof* belofte* toegezegd* toezeg*
plan plannen gepland* voornemen* project*
protest* demonstr* betog* actievoerder*
staking* staak* gestaakt* stakend*
tegenstander* critic* kritiek* bezwaar* bezwaren verzet*
steun* gesteund* hulp help* hielp geholpen
oorlog* gevecht* strijd* offensief* aanval* aangevallen
soldat* soldaat* leger* militair* troepen
wapen* geschut* houwitser* artillerie* munitie* kanon*
grens grenzen grens*
vluchteling* migrant* asielzoeker*
land landen staat staten natie*
ambassad* diplomat* attaché* consul* gezant*
sanctie* beperking* maatregel*
olie aardolie* gas aardgas* benzine* brandstof*
schip schepen tanker* vrachtschip* boot boten veerboot*
haven* havens
vliegtuig* toestel* vlucht vluchten luchthaven* vliegveld* vliegmaatschappij* luchtvaart*
trein* spoor* ns wagon* stoptrein*
auto auto's wagen* voertuig* bestelbus*
vrachtwagen* vrachtauto* truck* vrachtverkeer
weg wegen snelweg* straat straten rijbaan* brug
passagier* reiziger* inzittend*
kaartje* ticket*
terugbeta* vergoed* terugkrijg* teruggave*
ongeluk* ongeval* botsing* aanrijding* gebotst
bestuurder* chauffeur* machinist*
sluit* gesloten dicht sluiting*
open opent opende* geopend* opening* heropen*
begin* begon* begonnen start* gestart* aanvang*
einde eind eindig* beëindig* stop* gestopt afgerond* voltooid* klaar
uitstel* uitgesteld* vertrag* vertraagd* later
bouw* gebouwd* aanleg* nieuwbouw*
invest* financ* subsid* bijdrage* geld
onderzoek* wetenschap* studie* analyse* universite*
overwinning* won wonnen gewonnen wint zege* kampioen* versloeg verslagen
nederlaag* verloor verloren verlies*
wedstrijd* duel* finale* partij
team* ploeg* elftal* club*
trainer* coach* bondscoach*
doelpunt* goal* scoor* gescoord treffer*
prijs bekroon* onderscheid* trofee* beker*
film* regisseur* bioscoop* speelfilm*
schilderij* doek doeken kunstwerk* schilder* kunst*
museum* musea tentoonstelling* expositie*
dier dieren
vogel* trekvogel*
bij bijen imker* bijenvolk*
boer boeren landbouw* akkerbouw* agrari* tuinder* teler*
oogst* geoogst
voedsel* eten levensmiddel* product*
klant* consument* koper* afnemer*
winkel* zaak supermarkt* handel*
water drinkwater* leidingwater*
bos bossen boom bomen woud
mijn mijnen mijnwerker* kolenmijn*
kern* nucleair* atoom*
windmolen* windpark* turbine* windturbine* windenergie* molen molens
geluid* lawaai* gebrom* herrie* decibel* geluidshinder* geluidsoverlast*
vervuil* giftig* gif verontreinig* pesticide*
deskundige* expert* specialist*
familie* nabestaande* verwant*
tekort* gebrek* schaars* ontbre*
grootste enorm* reusachtig*
spion* spionage* geheim* inlichtingendienst* inlichtingen* aivd
bestand bestanden gegevens document* data tekening* bouwtekening* dossier*
telefoon* mobiel* smartphone*
hacker* cyber* gehackt
satelliet* raket* ruimte* baan
zoek* gezocht vermist* zoektocht*
vond vonden gevonden ontdek* aangetroffen
aftred* afgetreden opgestapt vertrek* vertrok* vertrokken uitgezet uitzett* koffers
terug* keerde teruggekeerd*
veilig* gevaar* risico* dreig* bedreig*
toerist* bezoeker* gast gasten vakantieganger*
loon lonen salaris*
belasting* heffing*
schuld schulden lening* krediet* bank banken
eigenaar* eigenares* bezitter* aandeelhouder*
huur* huurder*
excuse* spijt* verontschuldig*
reden oorzaak* oorzaken wegens vanwege doorslag
bijeenkomst* vergader* top overleg* ontmoet*
explosie* ontplof* bom bommen
schot schoten geschoten beschoten schiet*
nacht nachten nachtelijk*
bitcoin* crypto* cryptomunt*
ingenieur* technicus* techneut*
ontken* verwerpt tegensprak afgedaan
`;
