/** German (synonyms-of.ts tells how it is read). */
export const german = `
tot tote toten toter todes* tod tödlich starb starben stirbt sterben gestorben verstorben* verstarb* umgekommen getötet todesopfer leichen
verletzt* verletzung* verwundet* verunglückt*
krankenhaus* kliniken klinik klinikum spital* hospital* *klinik *krankenhaus
arzt ärzt* mediziner* notarzt *arzt *ärztin
krank kranke kranker kranken krankheit* erkrank* infizier* infektion* patient* angesteckt ansteckung*
schwanger* entbindung* geburt geburten geboren säugling* baby babys neugeboren* geburtshilfe* kreißsaal*
polizei* polizist* beamte beamten streife* ermittler* ermittlung* ermittelt* kripo
festgenommen festnahme* verhaft* inhaftier* gefasst untersuchungshaft* haftbefehl*
dieb diebe dieben diebstahl* diebstähle gestohlen stahl stahlen stehlen einbruch einbrecher* eingebrochen entwend* raub räuber* geraubt erbeut* beute
gericht gerichts* richter* *gericht *gerichts tribunal* kammer justiz*
anwalt anwält* rechtsanwalt* verteidiger* jurist* rechtsbeistand*
staatsanwalt* staatsanwält* ankläger* anklage* angeklagt* beschuldig* tatverdächtig* verdächtig* verdacht
urteil urteile urteilte verurteil* schuldig schuldspruch* freiheitsstrafe* haftstrafe*
gefängnis* haftanstalt* justizvollzug* haft häftling* gefangen*
geldstrafe* bußgeld* strafe strafen strafzahlung*
brand brände brannte brannten brennt gebrannt abgebrannt niedergebrannt feuer feuers flammen brandstift* *brand *feuer lichterloh
feuerwehr* löschtrupp* löschzug* brandbekämpf* einsatzkräfte
hochwasser* überschwemm* überflut* flut fluten flutwelle*
sturm stürme orkan* unwetter* gewitter* böen hurrikan* wirbelsturm* sturmtief*
erdbeben* beben* erdstoß* erdstöße* nachbeben* erschütterung*
dürre* trockenheit* trocken trockene trockenen ausgetrocknet wassermangel*
hitze* heiß heiße heißen rekordhitze*
regen regnete regnet niederschl*
strom stroms elektrizität* stromausfall* stromversorgung* elektrisch* energie*
evakuier* geräumt räumung* flucht flüchte* geflohen floh flohen fliehen
rettung* gerettet retten retter* geborgen bergung* bergen bergretter*
zerstör* beschädigt* schaden schäden verwüst* sachschaden* kaputt
wohnung* haus häuser hauses wohnhaus* wohnhäus* gebäude* wohnungsbau* bauten
bürger bürgerinnen bürgern einwohner* bewohner* anwohner* anrainer* nachbar* menschen leute personen
kind kinder kindern kindes nachwuchs junge jungen mädchen
schule schulen schul* schüler* gymnasi* klasse klassen klassenzimmer* lehranstalt*
lehrer* lehrkraft lehrkräfte* pädagog* lehrpersonal*
mitarbeiter* beschäftigte* angestellte* arbeiter* arbeitnehmer* belegschaft* personal* arbeitskräfte* arbeitsplätze* arbeitsplatz* stellen jobs arbeiten kollegen
entlass* entlassen kündig* gekündigt rausgeworfen gefeuert stellenabbau* freigestellt trennt trennte beurlaubt
unternehmen unternehmens firma firmen betrieb betriebe betriebes konzern* gesellschaft hersteller* *hersteller *konzern *betrieb
chef chefin leiter leiterin direktor* geschäftsführer* vorstand* vorstände *chef *chefin *leiter *leiterin vorsitzende*
insolven* pleite* bankrott* zahlungsunfähig* konkurs*
werk werke fabrik* produktionsstätte* standort* *werk *fabrik produktionshalle*
kosten kostet kostete gekostet bezahl* zahlte zahlten zahlen ausgeb* ausgab* aufwend*
preis preise preisen teurer teuer teuren verteuer* preissteiger* preiserhöh* *preise
kauf kaufen kaufte kauften gekauft erwarb erwerb* erworben ankauf* übernahm übernahme* übernehmen käufer*
verkauf* veräußer* absatz abgesetzt
stieg stiegen steigt steigen gestiegen anstieg* erhöh* zunahm* zugenommen wuchs wuchsen wachs* zuwachs* mehr plus kletterte
sank sanken sinkt sinken gesunken rückgang* zurückgegangen fiel fielen gefallen verring* weniger minus schrumpf* reduzier* senk* gesenkt kleinste niedrigste
gewinn gewinne überschuss überschüsse ertrag erträge erlös*
umsatz umsätze einnahmen jahresumsatz* erlöse
vertrag verträge vertrags* abkommen* vereinbar* einigung* einigten geeinigt übereinkunft*
regierung* kabinett* koalition* bundesregierung* landesregierung*
minister* ressortchef* ministerium* ministerien
präsident* staatschef* staatsoberhaupt*
bürgermeister* oberbürgermeister* rathaus* stadtchef* stadtverwaltung* gemeinde stadt städtisch* kommune* stadtrat* gemeinderat*
parlament* bundestag* landtag* abgeordnet* volksvertret*
wahl wahlen wähler* gewählt wahl* stimmten stimmen abstimm* abgestimmt votum votier* urne urnen urnengang* entscheid* bürgerentscheid* volksentscheid* referendum* mehrheit*
gesetz gesetze gesetzes gesetzentwurf* regelung* verordnung* vorschrift*
verbot* verbiet* untersag*
genehmig* zustimm* zugestimmt bewillig* gebilligt billigt* beschloss* beschließ* beschlossen verabschied* zulassung* erlaub* freigabe
lehnt lehnte ablehn* abgelehnt verweiger* zurückgewiesen stoppen stoppt stoppte gestoppt verhinder* nein gegen
forder* verlang* pocht pochen
versprach* versprech* versprochen zugesagt zusage* sichert zugesichert
plan pläne planen plant geplant planung* vorhaben* projekt* beabsichtig* absicht* *projekt *vorhaben
protest* demonstr* kundgebung* aufmarsch*
streik* arbeitskampf* ausstand* arbeitsniederleg*
gegner* kritik* kritisier* widerstand* widersacher* mitstreiter*
unterstütz* befürwort* hilfe hilfen helfen half geholfen beistand*
krieg kriege krieges kämpfe kämpfen kampf gefecht* offensive* angriff* angegriffen attack*
soldat* armee* militär* truppe* streitkräft* bundeswehr*
waffe waffen geschütz* haubitze* artillerie* kanone* munition* geschosse*
grenz* grenze grenzen
flüchtling* migrant* asylbewerber* geflüchtet* schutzsuchend*
land länder landes staat staaten staates nation*
botschaft* botschafter* diplomat* konsulat* attaché* gesandt*
sanktion* strafmaßnahme* einschränk* beschränk* auflage* sperrung* gesperrt sperren dichtgemacht
öl erdöl* rohöl* gas erdgas* kraftstoff* treibstoff* benzin* sprit
schiff schiffe frachter* tanker* boot boote fähre* *schiff *schiffe
hafen häfen *hafen
flugzeug* maschine maschinen flieger* airline* fluggesellschaft* flughafen* flughäfen flug flüge jet jets *airline
zug züge zugs bahn bahnen waggon* *bahn ice gleis gleise gleisen strecke schiene* bahnstrecke*
seilbahn* gondel* sessellift* bergbahn* luftseilbahn*
auto autos wagen fahrzeug* pkw automobil* transporter* lieferwagen*
lastwagen* lkw laster* sattelschlepper* brummi* schwerverkehr* lastzug* lastzüge
straße straßen autobahn* bundesstraße* *straße fahrbahn*
passagier* fahrgast* fahrgäste* reisende* insassen
ticket* fahrkarte* fahrschein* karten eintrittskarte*
erstatt* zurückgezahlt rückzahl* rückerstatt*
unfall unfälle unglück* zusammenstoß* kollision* zusammengestoßen verkehrsunfall* havarie*
fahrer* lenker* chauffeur* lokführer*
schließ* geschlossen schloss geschloss* zugemacht dicht stillgelegt stilllegung*
eröffn* öffn* geöffnet einweih*
beginn* begann* begonnen start startet* gestartet anfang auftakt*
ende endet endete enden beend* abgeschlossen abschluss* fertig* vollend*
verschob* verschieb* verzöger* verschoben verspät* später
bau baut bauen baute gebaut errichte* neubau* ersatzbau* baustelle*
invest* finanzier* förder* zuschuss* zuschüsse* gelder mittel subvention* ausgegeben
forsch* wissenschaft* studie* untersuch* analyse* auswertung*
sieg* gewann gewannen gewonnen bezwang besieg* triumph* erfolg* schlug
niederlage* verlor verloren verlier* unterlag unterliegt
spiel spiele partie* match finale* begegnung* endspiel*
mannschaft* team teams elf verein* klub* club*
trainer* coach* übungsleiter*
tor tore treffer* traf erzielte*
auszeichn* ausgezeichnet preisverleih* preisträger* ehrung* geehrt trophäe* pokal*
film filme regisseur* kinofilm* streifen dreh* kino*
gemälde* bild bilder kunstwerk* leinwand* kunst*
museum* museen ausstellung* galerie*
tier tiere tieren tierisch*
biene* bienenvolk* bienenvölk* imker* völker
bauer bauern landwirt* landwirtschaft* bäuer* pflanzer* *bauern *pflanzer
ernte* geerntet ertrag erträge ausbeute* *ernte
brauer* bier biere biertrinker* brauwirtschaft* *bier
vorrat vorräte* lager bestände* reserven
qualität* güte
verbraucher* kunde kunden kundin* käufer* konsument*
geschäft geschäfte laden läden supermarkt* händler* einzelhandel*
rückruf* zurückgerufen
lebensmittel* nahrungsmittel* käse* lebensmittel
wasser trinkwasser* leitungswasser*
wald wälder wäldern bäume baum forst* rodung* gerodet abholz* bergwald* abgeholzt
bergwerk* zeche* grube* kumpel* bergleute bergmann* stollen schacht*
atom* kernkraft* kernenergie* nuklear*
windrad* windräder* windpark* windkraft* windenergie*
lärm* geräusch* krach brummen
schadstoff* gift* giftig* verschmutz* verseucht* umweltverschmutz* pestizid*
experte* expertin* fachleute fachmann* gutachter* spezialist*
familie* angehörige* verwandte* hinterbliebene*
mangel* fehlt fehlen knapp* engpass* engpässe*
größte* riesig* enorm* gewaltig* groß
geheimdienst* spion* spionage* agent agenten nachrichtendienst*
datei* daten dokument* unterlagen akten
handy* mobiltelefon* smartphone* telefon*
hacker* cyber*
satellit* rakete* raumfahrt* weltraum* umlaufbahn* orbit*
batterie* akku* elektroauto*
lawine* schneebrett* verschüttet* skitour* tourengeher*
suche suchte suchten gesucht vermisst* suchaktion* fahndung*
gefunden fand fanden entdeckt* aufgefunden stieß auftauch*
entkommen entkam* geflüchtet
rücktritt* zurückgetreten zurücktreten abgetreten
kehrt kehrte rückkehr* zurückgekehrt
sicherheit* gefahr* gefährlich* risik* bedroh* standsicher*
tourist* urlauber* gäste gast besucher* feriengast* feriengäste* touris* übernachtung*
lohn löhne gehalt gehälter* verdien* entgelt*
steuer steuern abgabe* abgaben
schulden* kredit* darlehen* verschuld* bank banken
eigentümer* besitzer* inhaber* eigner* gesellschafter*
miete* mieter* mietpreis*
entschuldig* bedauer* abbitte*
grund gründe ursache* begründ* auslöser* verantwortlich* schuld
treffen traf getroffen zusammenkunft* gipfel* sitzung* konferenz* beratung*
explosion* explodier* detonation* bombe* sprengsatz* detonier*
schuss schüsse schoss geschossen erschossen schütze*
jubel* feier* gefeiert freude* freut* jubel
informier* mitgeteilt mitteil* unterricht* erfuhr* erfahren
sanier* renovier* instandsetz* modernisier* reparatur* reparier*
umleit* umfahr* schleichweg* umweg* ausweich*
kontroll* überprüf* geprüft prüfung* inspektion*
versicher* police*
`;
