/** Swedish (synonyms-of.ts tells how it is read). */
export const swedish = `
död döda döde dödad* dog dött avled* avlid* omkom* dödsoffer* dödsfall* mördad* livet
skadad* skador skadades sårad* skada
sjukhus* klinik* lasarett* vårdas
läkare* doktor*
sjuk sjuka sjukdom* smitta* infekt* patient* insjukna*
gravid* förlossning* föddes född* barnafödande bebis*
polis* patrull* utredare* utredning* förundersökning*
gripen gripna greps grips anhållen* anhöll* häktad* häktning* arrester*
tjuv* stöld* stulen stulna stal stals inbrott* rån* rånad* byte
domstol* tingsrätt* hovrätt* rätten domare*
advokat* försvarare* ombud
åklag* åtal* misstänk* anklag*
dom domen dömd* döms dömdes skyldig* fängelsestraff* straff*
fängelse* fånge* anstalt*
böter* bot viten vite
brand* brann* eld* lågor* brinn* *brand *branden
brandkår* räddningstjänst* brandmän* släck*
översväm* högvatten*
storm* oväder* orkan*
jordbävning* jordskalv* skalv* efterskalv*
torka* torr torrt
hetta* värme* varm*
regn* nederbörd* skyfall*
ström* elektri* strömavbrott* elavbrott* energi*
evakuer* flytt* flydde fly flykt* utrym*
rädda* räddning* undsatt*
förstör* skadegör* ödelagd*
hus huset bostad* bostäder* lägenhet* byggnad* fastighet* villa
invånar* boende* medborgar* grann* människor personer befolkning*
barn barnen barnet unga ungdom* pojk* flick*
skol* skola skolan elev* klass* gymnasi* niondeklass* niorna nior nian
lärar* pedagog* rektor*
anställd* medarbetar* personal* arbetar* jobb* arbetsplats*
uppsäg* uppsagd* avsked* sparkad* varsla* varsel* friställ*
företag* bolag* koncern* firma* tillverkar*
chef* direktör* vd ledning* ordförande*
konkurs* insolven*
fabrik* anläggning*
kosta* kostnad* betala* betalade
pris priset priser* dyr*
köp* köpte köpt förvärva*
sälj* sålde* sålt försälj*
öka* ökning* steg stiger stigit höj* höjt höjning* växte förbättring* förbättra* lyft* mer
minska* minskning* sjönk* sjunk* föll fall* sänk* mindre nedgång* halka*
vinst* överskott*
omsättning* intäkt*
avtal* kontrakt* överenskom* uppgörelse*
regering* kabinett*
minister* statsråd* departement*
president* statschef*
kommun* borgmästar* kommunalråd*
riksdag* parlament* ledamöter* ledamot*
val valet väljar* röst* rösta* folkomröst*
lag lagen lagförslag* regler* förordning*
förbud* förbjud* förbjöd*
godkän* godkänd* godkänt tillstånd* bifall* klartecken klubba* klarar
avslag* avslå* nekad* neka* förkasta* avvisa*
kräv* krav* begär*
lova* löfte* utlova*
plan planer planera* projekt* avser
protest* demonstr*
motståndar* kritik* kritiser*
stöd* hjälp* bistå*
krig* strid* offensiv* anfall* attack*
soldat* armé* militär* trupp* försvarsmakt*
vapen* artilleri* haubits* kanon* ammunition*
flykting* migrant* asylsök*
land länder landet stat stater nation*
ambassad* diplomat* attaché* konsul*
sanktion* restriktion* åtgärd*
olja oljan råolja* gas bensin* bränsle*
fartyg* båt* tanker* färja*
flyg* flygplan* plan planet flygbolag* flygplats*
tåg* järnväg* vagn* spår*
bil bilen bilar* fordon*
lastbil* långtradar*
väg vägen vägar gata* motorväg* bro bron
passagerar* resenär*
återbetal* ersätt* ersättning*
olycka* olyckor* krock* kolli*
förar* chaufför*
stäng* stängd* stängning*
öppn* öppna* invig*
börja* start* inled* inledning*
slut* avslut* upphör*
skjut* skjuts försen* uppskjut*
bygg* byggde byggt
invester* finansier* bidrag* anslag*
forskar* forskning* studie* undersök* utvärdering* analys* högskola* universitet*
seger* vann vinner vunnit besegra* mästar*
förlust* förlora*
match* final* möte*
lag laget klubb*
tränar* coach* förbundskapten*
mål målet målen
pris prisa* utmärkelse*
film* regissör* bio
målning* tavla* tavlor* konst*
museum* museet utställning*
bi bin biodlar* bisamhäll*
bönder* bonde* lantbruk* jordbruk*
livsmedel* mat maten
kund* konsument*
butik* affär* handel*
vatten* dricksvatten*
skog* träd
gruv* gruva
kärnkraft* atom*
vindkraft* vindpark*
buller* ljud* oväsen*
förorening* gift* utsläpp*
expert* specialist*
familj* anhörig*
brist* saknas*
spion* underrättelse* säkerhetspolis*
uppgifter* dokument* data
mobil* telefon* mobilfri* smartphone*
hacka* cyber*
satellit* raket*
sök* sökande* försvunn* saknad*
hitta* fann funnit påträff* upptäck*
avgå* avgick* lämna*
återvänd* återkom* tillbaka
säker* fara farlig* risk* hot*
turist* besökar* gäst*
lön löner*
skatt* avgift*
skuld* lån bank*
ägar* ägare
hyra hyran hyresgäst*
ursäkt* beklaga*
orsak* anledning* skäl* bero*
matematik* matte* räkne* matten
betyg* resultat* godkänt kunskap* effekt*
svensk* svenska svenskämne*
undervis* lektion*
svår* svårt svaga efter
föräldr* vårdnadshavar*
`;
