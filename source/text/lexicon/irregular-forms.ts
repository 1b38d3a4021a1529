// Made by make-lexicon.mjs. From WordNet, by wink-lexicon 2.2.0 (see license.txt).

/** A base form and the irregular forms of it whose stem is another: one base a line. */
export const irregularForms = `
aardwolf aardwolves
abacus abaci
abide abode
aboideau aboideaux
aboiteau aboiteaux
aby abought abye
acanthus acanthi
acarus acari
acciaccatura acciaccature
acetabulum acetabula
achaemenid achaemenidae
aciculum acicula
acinus acini
acromion acromia
actinozoan actinozoa
addendum addenda
address addrest
adenocarcinoma adenocarcinomata
adenoma adenomata
adieu adieux
adytum adyta
aecidium aecidia
aecium aecia
aerobium aerobia
aggiornamento aggiornamenti
agnomen agnomina
airy airier airiest
alewife alewives
allodium allodia
alluvium alluvia
alodium alodia
altocumulus altocumuli
altostratus altostrati
alumnus alumni
alveolus alveoli
amanuensis amanuenses
ambulacrum ambulacra
amniocentesis amniocenteses
amnion amnia
amoebiasis amoebiases
amora amoraim
amoretto amoretti
amorino amorini
amphiarthrosis amphiarthroses
amphimixis amphimixes
amphioxus amphioxi
amphithecium amphicia
anabasis anabases
anacoluthon anacolutha
anacrusis anacruses
anaerobium anaerobia
anagnorisis anagnorises
analemma analemmata
analysis analyses
anamnesis anamneses
anamorphosis anamorphoses
anaptyxis anatyxes
anastomosis anastomoses
androclinium androclinia
androecium androecia
androsphinx androsphinges
angioma angiomata
angry angrier angriest
animalculum animalcula
anlage anlagen
annulus annuli
antefix antefixa
antependium antependia
anthelion anthelia
anthelix anthelices
anthemion anthemia
antheridium andtheridia antheridia
anthodium anthodia
anthozoan anthozoa
anthrax anthraces
anticlinorium anticlinoria
antihelix antihelices
antiserum antisera
antithesis antitheses
antitragus antitragi
antrum antra
apex apices
aphelion aphelia
aphis aphides
apodosis apodoses
apomixis apomixes
aponeurosis aponeuroses
apophysis apophyses
aposiopesis aposiopeses
apothecium apothecia
apotheosis apotheoses
appendix appendices
appoggiatura appoggiature
apsis apsides
aquarium aquaria
arboretum arboreta
arc arcked arcking
arcanum arcana
archegonium archegonia
archesporium archesporia
argali araglis
argumentum argumenta
arietta ariette
arise arisen arose
armamentarium armamentaria
arsis arses
arteriosclerosis arterioscleroses
arty artier artiest
aruspex aruspices
ascesis asceses
ascidium ascidia
ascogonium ascogonia
ascus asci
ashkenazi ashkenazim
ashy ashier ashiest
aspergillosis aspergilloses
aspergillum aspergilla
aspergillus aspergilli
aspersorium aspersoria
astragalus astragali
asyndeton asyndeta
atheroma atheromata
atherosclerosis atheroscleroses
atmolysis atmolyses
atrium atria
auditorium auditoria
aureus aurei
autocatalysis autocatalyses
automaton automata
avitaminosis avitaminoses
awake awoke awoken
bacchius bacchii
bacillus bacilli
backbite backbitten
backslide backslidden
bacteriostasis bacteriostases
baculum bacula
bad worse worst
baggy baggier baggiest
balky balkier balkiest
balmy balmier balmiest
bambino bambini
ban bani
bandeau bandeaux
bandit banditti
bandy bandier bandiest
barklouse barklice
barmy barmier barmiest
basidium basidia
basileus basileis
basso bassi
bateau bateaux
batty battier battiest
baulky baulkier baulkiest
bawdy bawdier bawdiest
be am are been is was were
beadsman beadsmen
beady beadier beadiest
bear bore born borne
beastly beastlier beastliest
beat beaten
beau beaux
become became
beef beeves
beefy beefier beefiest
beery beerier beeriest
befall befallen befell
beget begat begot begotten
begin began begun
begird begirt
behold beheld beholden
behoof behooves
bename benempt
bend bent
bendy bendier bendiest
bersagliere bersaglieri
beseech besought
bespeak bespoke bespoken
bestrew bestrewn
bestride bestridden bestrode
betake betaken betook
bethink bethought
bias biassed biassing
bicentenary bicennaries
bid bade bidden
big bigger biggest
bijou bijoux
bind bound
bisectrix bisectrices
bitchy bitchier bitchiest
bite bit bitten
bitty bittier bittiest
bivouac bivouacked bivouacking
blackfoot blackfeet
blastema blastemata
bleary blearier bleariest
bleed bled
bless blest
bloodthirsty bloodthirstiest
bloody bloodier bloodiest
blow blew blown
blowsy blowsier blowsiest
blowy blowier blowiest
blowzy blowzier blowziest
blue bluer bluest
boletus boleti
bolshevik bolsheviki
bonny bonnier bonniest
bony bonier boniest
booklouse booklice
bookshelf bookshelves
boozy boozier booziest
borax boraces
borborygmus borborygmi
bordereau bordereaux
boschbok bok bushbok bushboks
bosky boskier boskiest
bossy bossier bossiest
botchy botchier botchiest
bouncy bouncier bounciest
brachium brachia
brainchild brainchildren
brainy brainier brainiest
brashy brashier brashiest
brassy brassier brassiest
brawny brawnier brawniest
break broke broken
breathy breathier breathiest
breed bred
breezy breezier breeziest
bregma bregmata
bring brought
briny brinier briniest
broadleaf broadleaves
bronchus bronchi
broody broodier broodiest
brother brethren
browbeat browbeaten
bryozoan bryozoa
bubbly bubblier bubbliest
bucktooth buckteeth
buggy buggier buggiest
build built
bulky bulkier bulkiest
bumpy bumpier bumpiest
bunchy bunchier bunchiest
bureau bureaux
burly burlier burliest
burn burnt
burry burrier burriest
bus busses
bushy bushier bushiest
busty bustier bustiest
busy busier busiest
buy bought
bypass bypast
byssus byssi
cactus cacti
caduceus caducei
caecum caeca
caestus cestuses
cagey cagier cagiest
calamus calami
calathus calathi
calcaneum calcanei
calculus calculi
caldarium caldaria
calf calves
calix calices
callus calli
calx calces
calyx calyces
cambium cambia
can could
canaliculus canaliculi
candelabrum candelabra
canny cannier canniest
canthus canthi
canty cantier cantiest
canzone canzoni
capitulum capitula
capriccio capricci
caput capita
carabiniere carabinieri
carcinoma carcinomata
carolus caroli
carpogonium carpogonia
carpus carpi
caryatid carides
caryopsis caryopses caryopsides
castrato castrati
catabasis catabases
cataclasis cataclases
catalysis catalyses
catch caught
catchy catchier catchiest
cathar cathari
cathexis cathexes
catty cattier cattiest
caudex caudices
caulis caules
cavatina cavatine
cavetto cavetti
cecum ceca
cembalo cembali
centesimo centesimi
centrum centra
cephalothorax cephalothoraces
cercaria cercariiae
cercus cerci
cerebellum cerebella
cerebrum cerebra
cervix cervices
chalutz chalutzim
chancy chancier chanciest
chapeau chapeaux
chary charier chariest
chasid chasidim
chassid chassidim
chateau chateaux
chatty chattier chattiest
chazan chazanim
cheder chadarim chedarim
cheeky cheekier cheekiest
cheery cheerier cheeriest
cheesy cheesier cheesiest
cherub cherubim
chesty chestier chestiest
chewy chewier chewiest
chiasma chiasmata
chiasmus chiasmi
chide chid chidden
child children
chilly chillier chilliest
chintzy chintzier chintziest
chippy chippier chippiest
chitarrone chitarroni
chivy chevied chevies chevying chivvied chivvies chivvying
chlamys chlamydes chlamyses
chondroma chondromata
choose chose chosen
choosy choosier choosiest
choppy choppier choppiest
choragus choragi
choriambus choriambi
chou choux
chromonema chromonemata
chrysalis chrysalides
chubby chubbier chubbiest
chuffy chuffier chuffiest
chummy chummier chummiest
chunky chunkier chunkiest
churchy churchier churchiest
ciborium ciboria
cicala cicale
cicatrix cicatrices
cicerone ciceroni
cicisbeo cicisbei
cilium cilia
cimex cimices
cinerarium cineraria
cingulum cingula
cirrocumulus cirrocumuli
cirrostratus cirrostrati
cirrus cirri
clammy clammier clammiest
clarino clani clanos
classy classier classiest
cleanly cleanlier cleanliest
cleave cleft clove cloven
clepe clept ycleped yclept
clerkly clerklier clerkliest
clinandrium clinandria
cling clung
clitellum clitella
clostridium clostridia
clothe clad
cloudy cloudier cloudiest
cloverleaf cloverleaves
clubby clubbier clubbiest
clumsy clumsier clumsiest
clypeus clypei
coagulum coagula
coccus cocci
coccyx coccyges
cocky cockier cockiest
codex codices
coelenteron coelentera
coenurus coenuri
cognomen cognomina
cognosente cognosenti
collegium collegia
colloquium colloquia
colluvium colluvia
colly collier colliest
collyrium collyria
colon cola
colossus colossi
columbarium columbaria
come came
comedo comedones
comely comelier comeliest
comfy comfier comfiest
concertante concertanti
concertino concertini
concerto concerti
condottiere condottieri
condyloma condylomata
congius congii
conidium conidia
consortium consortia
contagium contagia
continuum continua
contralto contralti
conversazione conversazioni
convolvulus convolvuli
corium coria
cornu cornua
corny cornier corniest
corpus corpora
corrigendum corrigenda
cortex cortices
corybant corybantes
coryphaeus coryphaei
costly costlier costliest
cosy cosier cosiest
cothurnus cothurni
countersink countersank countersunk
courtly courtlier courtliest
couteau couteaux
cozy cozier coziest
crabby crabbier crabbiest
crafty craftier craftiest
craggy craggier craggiest
cranium crania
cranky crankier crankiest
crasis crases
crawly crawlier crawliest
crazy crazier craziest
creamy creamier creamiest
credendum credenda
creep crept
creepy creepier creepiest
crematorium crematoria
crescendo crescendi
cribellum cribella
crisis crises
crispy crispier crispiest
crissum crissa
criterion criteria
crossbreed crossbred
crumbly crumblier crumbliest
crumby crumbier crumbiest
crummy crummier crummiest
crus crura
crusty crustier crustiest
crux cruces
cry cried
ctenidium ctenidia
cubiculum cubicula
culex culices
cultus culti
cumulonimbus cumulonimbi
cumulostratus cumulostrati
cumulus cumuli
curet curettes
curly curlier curliest
curriculum curricula
curse curst
custos custodes
cute cuter
cutis cutes
cyclosis cycloses
cylix cylices cylikes
cymatium cymatia
cysticercus cysticerci
daffy daffier daffiest
daimio daymio daymios
dainty daintier daintiest
dandy dandier dandiest
datum data
deadly deadlier deadliest
deal dealt
debus debussed debusses debussing
decemvir decemviri
decennium decennia
definiendum definienda
definiens definientia
degas degassed degasses degassing
delphinium delphinia
denarius denarii
dentalium dentalia
dermatosis dermatoses
desideratum desiderata
dewy dewier dewiest
diaeresis diaereses diaerses
diagnosis diagnoses
dial dialled dialling
dialysis dialyses
diaphysis diaphyses
diapophysis diapophyses
diarthrosis diarthroses
diastalsis diastalses
diastasis diastases
diastema diastemata
diathesis diathses
dibbuk dibbukkim
dicey dicier diciest
dichasium dichasia
dictum dicta
die dying
dieresis diereses
diesis dieses
dig dug
dilettante dilettanti
diluvium diluvia
dim dimmer dimmest
dingy dingier dingiest
dinky dinkier dinkiest
diplococcus diplococci
dippy dippier dippiest
dirty dirtier dirtiest
discobolus discoboli
discus disci
disenthral disenthralled disenthralling disenthralls
disenthrall disenthrals
dishy dishier dishiest
diva dive
dive dove
diverticulum diverticula
divertimento divertimenti
dizzy dizzier dizziest
djinny djinn
do did does done
dodgy dodgier dodgiest
dogma dogmata
dogtooth dogteeth
domatium domatia
dopey dopier dopiest
dormouse dormice
dorsum dorsa
dotty dottier dottiest
doughty doughtier doughtiest
doughy doughier doughiest
dow dought
dowdy dowdier dowdiest
dowie dowier dowiest
downy downier downiest
dozy dozier doziest
drab drabber drabbest
drafty draftier draftiest
draggy draggier draggiest
draughty draughtier draughtiest
draw drawn drew
drawknife drawknives
dream dreamt
dreamy dreamier dreamiest
dreary drearier dreariest
dreggy dreggier dreggiest
dressy dressier dressiest
drink drank drunk
drippy drippier drippiest
drive driven drove
drowsy drowsier drowsiest
dry dried drier driest dryer dryest
duel duelled duelling
dumpy dumpier dumpiest
dun dunner dunnest
duo dui
duodenum duona duonas
dupondius dupondii
dusky duskier duskiest
dusty dustier dustiest
duumvir duumviri
dwarf dwarves
dwell dwelt
dybbuk dybbukkim
early earlier earliest
earthly earthlier earthliest
earthy earthier earthiest
easy easier easiest
eat ate eaten
ecchymosis ecchymoses
ecdysis ecdyses
echinococcus echinococci
echinus echini
ectozoan ectozoa
edema edemata
edgy edgier edgiest
eerie eerier eeriest
effluvium effluvia
eidolon eidola
eisegesis eisegeses
eisteddfod eisteddfodau
elenchus elenchi
elf elves
ellipsis ellipses
eluvium eluvia
elytrum elytra
embed embedded embedding
embolus emboli
embus embussed embusses embussing
emphasis emphases
emporium emporia
empty emptier emptiest
enarthrosis enarthroses
encephalitis encephalitides
encephaloma encephalomata
encephalon encephala
enchiridion enchiridia
enchondroma enchondromata
encomium encomia
endocardium endocardia
endocranium endocrania
endometrium endometria
endosteum endostea
endostosis endostoses
endothecium endothecia
endothelioma endotheliomata
endothelium endothelia
endozoan endozoa
enema enemata
enneahedron enneahedra
ens entia
entasis entases
enteron entera
entozoan entozoa
enwind enwound
epencephalon epencephala
epenthesis epentheses
epexegesis epexegeses
ephemeris ephemerides
ephemeron ephemera
ephor ephori
epicalyx epicalyces
epicanthus epicanthi
epicardium epicardia
epicedium epicedia
epiclesis epicleses
epididymis epididymides
epigastrium epigastria
epiglottis epiglottides
epimysium epimysia
epiphenomenon epiphenomena
epiphysis epiphyses
episternum episterna
epithalamium epithalamia
epithelioma epitheliomata
epithelium epithelia
epizoan epizoa
epyllion epyllia
equilibrium equilibria
equisetum equiseta
erratum errata
esophagus esophagi
etymon etyma
eucalyptus eucalypti
eupatrid eupatridae
euripus euripi
exanthema exanthemata
executrix executrices
exegesis exegeses
exemplum exempla
exordium exordia
exostosis exostoses
extremum extrema
eyetooth eyeteeth
eyrir aurar
fabliau fabliaux
fall fallen fell
famulus famuli
fancy fancier fanciest
far farthest furthest
fasciculus fasciculi
fat fatter fattest
fatty fattier fattiest
faulty faultier faultiest
featherbed featherbedded featherbedding
fedayee fedayeen
feed fed
feel felt
feisty feistier feistiest
fellah fellaheen fellahin
femur femora
fermata fermate
festschrift festschriften
fez fezzes
fibroma fibromata
fiddly fiddlier fiddliest
fideicommissum fideicommissa
fieldmouse fieldmice
fight fought
filaria filariiae
filmy filmier filmiest
filthy filthier filthiest
filum fila
find found
finny finnier finniest
fishwife fishwives
fishy fishier fishiest
fit fitter fittest
flabby flabbier flabbiest
flabellum flabella
flagellum flagella
flaggy flaggier flaggiest
flagstaff flagstaves
flaky flakier flakiest
flambeau flambeaux
flamen flamines
flashy flashier flashiest
flat flatter flattest
flatfoot flatfeet
flaunty flauntier flauntiest
fledgy fledgier fledgiest
flee fled
fleecy fleecier fleeciest
fleshly fleshlier fleshliest
fleshy fleshier fleshiest
flighty flightier flightiest
flimsy flimsier flimsiest
fling flung
flinty flintier flintiest
flittermouse flittermice
floaty floatier floatiest
flocculus flocculi
floccus flocci
floodlight floodlit
floppy floppier floppiest
floreat floreant
florilegium florilegia
flossy flossier flossiest
fluffy fluffier fluffiest
fluky flukier flukiest
fly flew flown
flyblow flyblew flyblown
flyleaf flyleaves
foamy foamier foamiest
focus foci
foggy foggier foggiest
folium folia
folksy folksier folksiest
foolhardy foolhardiest
foot feet
foramen foramina
forbear forbore forborne
forbid forbad forbade forbidden
fordo fordid fordone
foredo foredid foredone
forefoot forefeet
forego foregone forewent
foreknow foreknew foreknown
forerun foreran
foresee foresaw foreseen
foreshow foreshown
forespeak forespoke forespoken
foretell foretold
foretooth foreteeth
forget forgot forgotten
forgive forgave forgiven
forgo forgone forwent
formicarium formicaria
fornix fornices
forsake forsaken forsook
forspeak forspoke forspoken
forswear forswore forsworn
fortis fortes
forum fora
foxy foxier foxiest
fractocumulus fractocumuli
fractostratus fractostrati
fraenum fraena
fratchy fratchier fratchiest
frau frauen
freaky freakier freakiest
free freer freest
freeze froze frozen
frenchy frenchier frenchiest
frenulum frenula
frenum frena
fricandeau fricandeaux
friendly friendlier friendliest
frisky friskier friskiest
frizzly frizzlier frizzliest
frizzy frizzier frizziest
frolic frolicked frolicking
frons frontes
frosty frostier frostiest
frouzy frouzier frouziest
frowsy frowsier frowsiest
frowzy frowzier frowziest
fruity fruitier fruitiest
frustum frusta
fry fried
fucus fuci
fuel fuelled fuelling
fulcrum fulcra
fumatorium fumatoria
fundus fundi
fungus fungi
funiculus funiculi
funky funkier funkiest
funny funnier funniest
furculum furcula
furry furrier furriest
fussy fussier fussiest
fusty fustier fustiest
fuzzy fuzzier fuzziest
gabby gabbier gabbiest
gainsay gainsaid
gametangium gametangia
gametoecium gametoecia
gammadion gammadia
gammy gammier gammiest
gamy gamier gamiest
ganglion ganglia
gas gassed gasses gassing
gassy gassier gassiest
gateau gateaux
gaudy gaudier gaudiest
gauzy gauzier gauziest
gawky gawkier gawkiest
gel gelled gelling
geld gelt
gelsemium gelsemia
gemeinschaft gemeinschaften
gemsbok gemboks
gemsbuck gembucks
generatrix generatrices
genesis geneses
genius genii
gens gentes
genu genua
genus genera
germen germina
gesellschaft gesellschaften
gestalt gestalten
get got gotten
ghastly ghastlier ghastliest
ghostly ghostlier ghostliest
ghostwrite ghostwritten ghostwrote
giddy giddier giddiest
gild gilt
gin gan
ginglymus ginglymi
gird girt
give gave given
glad gladder gladdest
gladiolus gladioli
glans glandes
glassy glassier glassiest
glib glibber glibbest
glioma gliomata
glissando glissandi
glochidium glochidcia glochidia
glomerulus glomeruli
gloomy gloomier gloomiest
glossy glossier glossiest
glottis glottides
glum glummer glummest
glutaeus glutaei
gluteus glutei
gnaw gnawn
gnosis gnoses
go goes gone went
godchild godchildren
godly godlier godliest
gomphosis gomphoses
gonidium gonidia
gonion gonia
gonococcus gonococci
good best better
goodly goodlier goodliest
goodwife goodwives
gooey gooier gooiest
goofy goofier goofiest
goose geese
goosy goosier goosiest
gorgoneion gorgoneia
gory gorier goriest
gospodin gospopoda
goy goyim
gradely gradelier gradeliest
graf grafen
graffito graffiti
grainy grainier grainiest
grandchild grandchildren
granuloma granulomata
grassy grassier grassiest
gravamen gravamina
grave graven
greasy greasier greasiest
greedy greedier greediest
grim grimmer grimmest
grind ground
grip gript
grisly grislier grisliest
gritty grittier grittiest
grizzly grizzlier grizzliest
groggy groggier groggiest
groovy groovier grooviest
grosz groszy
grotty grottier grottiest
grouty groutier groutiest
grow grew grown
grubby grubbier grubbiest
grumpy grumpier grumpiest
guilde guilder guilders
guilty guiltier guiltiest
gumma gummata
gummy gummier gummiest
gurnar gurnard gurnards
gushy gushier gushiest
gusty gustier gustiest
gutsy gutsier gutsiest
gymnasium gymnasia
gynaeceum gynaecea
gynaecium gynaecia
gynecium gynecea gynecia
gynoecium gynoecea gynoecia
gyrus gyri
hacksaw hacksawn
haematolysis haematolyses
haematoma haematomata
haematozoon haematozoa
haemodialysis haemodialyses
haemolysis haemolyses
haemoptysis haemoptyses
haeres haeredes
haftarah haftaroth
haggada haggadoth
haggadah haggadas
hairy hairier hairiest
haler haleru
half halves
halfpenny halfpence
hallah challoth hallot halloth
hallux halluces
hammy hammier hammiest
hamstring hamstrung
hamulus hamuli
handfeed handfed
handy handier handiest
hang hung
haphtarah haphtaroth
happy happier happiest
hardy hardier hardiest
haredi haredim
haruspex haruspices
hasid hasidim
hassid hassidim
hasty hastier hastiest
haughty haughtier haughtiest
haustellum haustella
haustorium haustoria
have had has
hazy hazier haziest
hazzan hazzanim
heady headier headiest
healthy healthier healthiest
hear heard
hearty heartier heartiest
heave hove
heavy heavier heaviest
hectocotylus hectocotyli
heder hadarim
hefty heftier heftiest
heliozoan heliozoa
helix helices
hematolysis hematolyses
hematoma hematomata
hematozoon hematozoa
hemelytron hemelytra
hemielytron hemielytra
hemodialysis hemodialyses
hemolysis hemolyses
hemoptysis hemoptyses
hendecahedron hendecahedra
hep hepper heppest
heraclid heraclidae
heraklid heraklidae
herbarium herbaria
herby herbier herbiest
herma hermai
herr herren
hetaira hetairai
hew hewn
hibernaculum hibernacula
hide hid hidden
hieracosphinx hieracosphinges
hilum hila
hilus hili
himation himatia
hind hinder
hip hipper hippest
hippocampus hippocampi
hippopotamus hippopotami
hippy hippier hippiest
hoary hoarier hoariest
hocus hocussed hocussing
hold held
holy holier holiest
homely homelier homeliest
homey homier homiest
homunculus homunculi
honey honied
honorarium honoraria
hoof hooves
horny hornier horniest
horologium horologia
horsy horsier horsiest
hot hotter hottest
housewife housewives
humerus humeri
humpy humpier humpiest
hungry hungrier hungriest
husky huskier huskiest
hydrozoan hydrozoa
hymenium hynia hyniums
hymenopteran hymenoptera
hypanthium hypanthia
hyperostosis hyperostoses
hypnosis hypnoses
hypochondrium hypochondria
hypogastrium hypogastria
hypogeum hypogea
hypophysis hypophyses
hypostasis hypostases
hypothalamus hypothalami
hypothesis hypotheses
hyrax hyraces
iamb iambi
ibex ibices
ichthyosaur ichthyosauruses
ichthyosaurus ichthyosauri
iconostas iconostases
icosahedron icosahedra
icy icier iciest
ideatum ideata
igbo ibo
igorrote igorrorote
ilium ilia
imago imagines
imbed imbedded imbedding
imperium imperia
inbreed inbred
incubus incubi
incus incudes
index indices
indumentum indumenta
indusium indusia
indwell indwelt
infundibulum infundibula
initial initialled initialling
inky inkier inkiest
inlay inlaid
inoculum inocula
insectarium insectaria
intaglio intagli
interbreed interbred
interlay interlaid
interleaf interleaves
intermezzo intermezzi
interplead interpled
interregnum interregna
interrex interreges
interweave interwove interwoven
involucellum involucella
involucrum involucra
inweave inwove inwoven
iris irides
ischium ischia
isthmus isthmi
jackknife jackknives
jaggy jaggier jaggiest
jambeau jambeaux
jammy jammier jammiest
jaunty jauntier jauntiest
jazzy jazzier jazziest
jerky jerkier jerkiest
jinni jinn
jolly jollier jolliest
juicy juicier juiciest
jumpy jumpier jumpiest
jus jura
kaddish kaddishim
kalmuc kalmuck kalmucks
katabasis katabases
keep kept
keeshond keeshonden
ken kent
kibbutz kibbutzim
kindly kindlier kindliest
kinky kinkier kinkiest
kneel knelt
knife knives
knotty knottier knottiest
know knew known
knurly knurlier knurliest
kooky kookier kookiest
krona kronur
krone kronen kroner
kroon krooni
kylix kylikes
labarum labara
labellum labella
labium labia
labrum labra
lactobacillus lactobacilli
lacunar lacunaria
lacy lacier laciest
lade laden
ladify ladyfied ladyfies ladyfying
lairy lairier lairiest
laky lakier lakiest
lanky lankier lankiest
lapillus lapilli
lapith lapithae
larynx larynges
lat lati latu
latex latices
lathy lathier lathiest
latifundium latifundia
lay laid
lazy lazier laziest
lead led
leaf leaves
leafy leafier leafiest
leaky leakier leakiest
lean leant
leap leapt
learn learnt
leary learier leariest
leave left
lecythus lecythi
leery leerier leeriest
leggy leggier leggiest
lemma lemmata
lemniscus lemnisci
lend lent
lengthy lengthier lengthiest
lenis lenes
lentigo lentigines
lepidopteran lepidoptera
leprosarium leprosaria
leptocephalus leptocephali
lepton lepta
leu lei
leucocytozoan leucocytozoa
lev leva
lex leges
libretto libretti
lie lain lay lying
lied lieder
life lives
light lit
likuta makuta
limbus limbi
limen limina
limes limites
limulus limuli
limy limier limiest
lipoma lipomata
lippy lippier lippiest
lira lire
liriodendron liriodendra
litas litai litu
lively livelier liveliest
lixivium lixivia
loaf loaves
loculus loculi
locus loci
lofty loftier loftiest
loggia loggie
logion logia
logy logier logiest
lomentum lomenta
lonely lonelier loneliest
longobard longobardi
loony loonier looniest
loopy loopier loopiest
lordly lordlier lordliest
lose lost
loti maloti
louse lice
lousy lousier lousiest
lovely lovelier loveliest
lowly lowlier lowliest
lubritorium lubritoria
lucky luckier luckiest
lumbus lumbi
lumen lumina
lumpy lumpier lumpiest
luny lunier luniest
lustre lustra
lusty lustier lustiest
lymphangitis lymphangitides
lymphoma lymphomata
lymphopoiesis lymphopoieses
lysis lyses
machzor machzorim
macronucleus macronuclei
macrosporangium macrosporangia
mad madder maddest
madame mesdames
mademoiselle mesdemoiselles
madrono madornos
maestro maestri
mafioso mafiosi
magma magmata
magus magi
mahzor mahzorim
make made
malleolus malleoli
malleus mallei
malty maltier maltiest
man men
mangy mangier mangiest
manky mankier mankiest
manly manlier manliest
manservant menservants
manteau manteaux
mantis mantes
manubrium manubria
marchesa marchese
marchese marchesi
maremma maremme
markka markkaa
marshy marshier marshiest
marsupium marsupia
massy massier massiest
matrix matrices
matzo matzoth
maungy maungier maungiest
mausoleum mausolea
maximum maxima
may might
mazy mazier maziest
mealy mealier mealiest
mean meant
measly measlier measliest
meaty meatier meatiest
mediastinum mediastina
medium media
meet met
megaron megara
megasporangium megasporangia
megillah megilloth
meiosis meioses
melanoma melanomata
melisma melismata
melt molten
memorandum memoranda
meniscus menisci
menstruum menstrua
merry merrier merriest
mesenteron mesentera
mesothorax mesothoraces
messy messier messiest
metacarpus metacarpi
metamorphosis metamorphoses
metanephros metanephroi
metastasis metastases
metatarsus metatarsi
metathesis metatheses
metathorax metathoraces
metazoan metazoa
metempsychosis metempsychoses
metencephalon metencephala
mezuzah mezuzoth
miasma miasmata
microanalysis microanalyses
micrococcus micrococci
micronucleus micronuclei
microsporangium microsporangia
midrash midrashim
midwife midwives
miffy miffier miffiest
mighty mightier mightiest
milieu milieux
milium milia
milky milkier milkiest
millennium millennia
mimic mimicked mimicking
mingy mingier mingiest
minimum minima
ministerium ministeria
minyan minyanim
miosis mioses
mir miri
miracidium miracidia
mirky mirkier mirkiest
misbecome misbecame
misdeal misdealt
misgive misgave misgiven
mislay mislaid
mislead misled
misplead mispled
misspell misspelt
misspend misspent
mistake mistaken mistook
misty mistier mistiest
misunderstand misunderstood
mitochondrion mitochondria
mitzvah mitzvoth
modiolus modioli
modulus moduli
moldy moldier moldiest
momentum momenta
momus momi
monochasium monochasia
monopodium monopodia
monopteron monoptera
monopteros monopteroi
monseigneur messeigneurs
monsieur messieurs
monsignor monsignori
moody moodier moodiest
mooncalf mooncalves
moony moonier mooniest
moratorium moratoria
morceau morceaux
morphallaxis morphallaxes
morphosis morphoses
mosasaurus mosasauri
moshav moshavim
moslem moslim moslims
mothy mothier mothiest
mouldy mouldier mouldiest
mouse mice
mousy mousier mousiest
mouthy mouthier mouthiest
mow mown
mucky muckier muckiest
mucro mucrones
muddy muddier muddiest
muggy muggier muggiest
murex murices
murky murkier murkiest
mushy mushier mushiest
muskellunge muskallunge
musky muskier muskiest
musty mustier mustiest
muzzy muzzier muzziest
mycelium mycelia
mycetoma mycetomata
mycobacterium mycobacteria
myelencephalon myelencephala
myiasis myiases
myocardium myocardia
myoma myomata
myosis myoses
mythos mythoi
myxoma myxomata
naevus naevi
naos naoi
nappy nappier nappiest
narcissus narcissi
naris nares
nasopharynx nasopharynges
nasty nastier nastiest
natatorium natatoria
natty nattier nattiest
naughty naughtier naughtiest
nauplius nauplii
nautilus nautili
necropolis necropoleis
needy needier neediest
nemesis nemeses
nephridium nephridia
nervy nervier nerviest
neurohypophysis neurohypophyses
neuroma neuromata
neuropteron neuroptera
neurosis neuroses
nevus nevi
newsy newsier newsiest
nibelung nibelungen
nidus nidi
niello nielli
nifty niftier niftiest
nimbostratus nimbostrati
nimbus nimbi
nippy nippier nippiest
nitty nittier nittiest
no noes
nodus nodi
noisy noisier noisiest
nomen nomina
nonplus nonplussed nonplusses nonplussing
nosy nosier nosiest
notum nota
noumenon noumena
novella novelle
nucellus nucelli
nucleolus nucleoli
nucleus nuclei
numen numina
nutty nuttier nuttiest
oasis oases
obelus obeli
obligato obligati
obolus oboli
occiput occipita
oceanarium oceanaria
ocellus ocelli
octahedron octahedra
octopus octopi
oculus oculi
odeum odea
oedema oedemata
oesophagus oesophagi
oily oilier oiliest
oldwife oldwives
oleum olea
omasum omasa
omentum omenta
ommatidium ommatidia
onager onagri
oogonium oogonia
oozy oozier ooziest
operculum opercula
optimum optima
organa organums
organum organa
orthopteron orthoptera
os ora osar ossa
osculum oscula
osteoma osteomata
ostium ostia
outbid outbidden
outbreed outbred
outdo outdid outdone
outdraw outdrawn outdrew
outfight outfought
outgas outgassed outgasses outgassing
outgeneral outgeneralled outgeneralling
outgo outgone outwent
outgrow outgrew outgrown
outlay outlaid
outride outridden outrode
outrun outran
outsell outsold
outshine outshone
outshoot outshot
outstand outstood
outthink outthought
outwear outwore outworn
overbear overbore overborne
overbid overbidden
overblow overblew overblown
overbuild overbuilt
overcome overcame
overdo overdid overdone
overdraw overdrawn overdrew
overdrive overdriven overdrove
overflow overflown
overfly overflew
overgrow overgrew overgrown
overhang overhung
overhear overheard
overlay overlaid
overlie overlain overlay
overpass overpast
overpay overpaid
override overridden overrode
overrun overran
oversee oversaw overseen
oversell oversold
oversew oversewn
overshoot overshot
oversleep overslept
overspend overspent
overspill overspilt
overtake overtaken overtook
overthrow overthrew overthrown
overwind overwound
overwrite overwritten overwrote
ovolo ovoli
ovotestis ovotestes
ovum ova
ox oxen
oxymoron oxymora
paisa paise
pal palled palling
palingenesis palingeneses
pallium pallia
pally pallier palliest
palmy palmier palmiest
palpus palpi
paltry paltrier paltriest
pancratium pancratia
panettone panettoni
panic panicked panicking
paparazzo paparazzi
paperknife paperknives
papilloma papillomata
pappus pappi
pappy pappier pappiest
papyrus papyri
parabasis parabases
paraleipsis paraleipses
paralysis paralyses
paramecium paramecia
parament paramenta
paraphysis paraphyses
parapodium parapodia
parapraxis parapraxes
paraselene paraselenae
parashah parashoth
parasyntheton parasyntheta
parazoan parazoa
parenthesis parentheses
parergon parerga
parhelion parhelia
paries parietes
parky parkier parkiest
partake partaken partook
parulis parulides
pasquinade pasquil pasquilled pasquilling pasquils
pastorale pastorali
pasty pastier pastiest
patagium patagia
patchy patchier patchiest
paterfamilias patresfamilias
pawky pawkier pawkiest
pay paid
pea pease
peachy peachier peachiest
pearly pearlier pearliest
pecten pectines
pekinese pekingese
pelvis pelves
pen pent
penetralium penetralia
penicillium penicillia
penis penes
penknife penknives
penni pennia
penny pence
pentahedron pentahedra
pentimento pentimenti
peplum pepla
peppy peppier peppiest
pericardium pericardia
perichondrium perichondria
pericranium pericrania
peridium peridia
perigonium perigonia
perihelion perihelia
perinephrium perinephria
perineum perinea
perionychium perionychia
periosteum periostea
periphrasis periphrases
peristalsis peristalses
perithecium perithecia
peritoneum peritonea
perky perkier perkiest
pes pedes
pesky peskier peskiest
petty pettier pettiest
phalanx phalanges
phallus phalli
pharynx pharynges
phenomenon phenomena
philodendron philodendra
phony phonier phoniest
phyle phylae
phyllotaxis phyllotaxes
phylogenesis phylogeneses
phylum phyla
physic physicked physicking
picky pickier pickiest
picnic picnicked picnicking
piggy piggier piggiest
pileum pilea
pileus pilei
pinetum pineta
piny pinier piniest
pirog pirogi
pitchy pitchier pitchiest
pithecanthropus pithecanthropi
pithos pithoi
pithy pithier pithiest
planetarium planetaria
plashy plashier plashiest
plasmodesma plasmodesmata
plasmodium plasmodia
plateau plateaux
platy platier platiest
plead pled
plectrum plectra
plenum plena
pleuron pleura
ploughman ploughmen
plucky pluckier pluckiest
plummy plummier plummiest
plumy plumier plumiest
ply plied
pneumobacillus pneumobacilli
pneumococcus pneumococci
pocketknife pocketknives
podetium podetia
podgy podgier podgiest
podium podia
poky pokier pokiest
polis poleis
pollex pollices
pollinium pollinia
polychasium polychasia
polyhedron polyhedra
polyparium polyparia
polypus polypi
polyzoan polyzoa
polyzoarium polyzoaria
pons pontes
pontifex pontifices
porky porkier porkiest
portamento portamenti
portly portlier portliest
portmanteau portmanteaux
postliminium postliminia
potty pottier pottiest
praenomen praenomina
praxis praxes
preachy preachier preachiest
predella predelle
prenomen prenomina
prepay prepaid
presa prese
pretty prettier prettiest
prickly pricklier prickliest
pricy pricier priciest
priestly priestlier priestliest
prim primmer primmest
primo primi
primordium primordia
princely princelier princeliest
principium principia
prissy prissier prissiest
privy privier priviest
proboscis proboscides
proglottis proglottides
prognosis prognoses
program programmes
prolegomenon prolegomena
prolepsis prolepses
prologue prologed prologing prologs
promycelium promycelia
pronephros pronephra pronephroi
pronucleus pronuclei
propositus propositi
proptosis proptoses
propylaeum propylaea
propylon propyla
proscenium proscenia
prosencephalon prosencephala
prosthesis prostheses
prostomium prostomia
prosy prosier prosiest
protasis protases
prothalamium prothalamia
prothallium prothallia
prothallus prothalli
prothorax prothoraces
protonema protonemata
protozoan protozoa
prove proven
proventriculus proventriculi
pry pried
prytaneum prytanea
psalterium psalteria
pseudopodium pseudopodia
psychoneurosis psychoneuroses
psychosis psychoses
pterygium pterygia
ptosis ptoses
pubis pubes
pudendum pudenda
pudgy pudgier pudgiest
puffy puffier puffiest
pul puli
pulpy pulpier pulpiest
pulvillus pulvilli
pulvinus pulvini
punchy punchier punchiest
puny punier puniest
puparium puparia
pushy pushier pushiest
pussy pussier pussiest
putamen putamina
putto putti
pycnidium pycnidia
pygidium pygidia
pylorus pylori
pyxidium pyxidia
pyxis pyxides
qaddish qaddishim
quadrennium quadrennia
quaggy quaggier quaggiest
quaky quakier quakiest
quale qualia
quantum quanta
quartersaw quartersawn
quarterstaff quarterstaves
queasy queasier queasiest
queenly queenlier queenliest
quinquennium quinquennia
quiz quizzed quizzes quizzing
rachis rhachises
racy racier raciest
radius radii
radix radices
rainy rainier rainiest
ramentum ramenta
ramus rami
randy randier randiest
rangy rangier rangiest
ranunculus ranunculi
raphe raphae
rattly rattlier rattliest
ratty rattier rattiest
raunchy raunchier raunchiest
ready readier readiest
real reis
rearmouse rearmice
reave reft
rebuild rebuilt
rectrix rectrices
rectum recta
rectus recti
red redder reddest
redo redid redone
reedy reedier reediest
reeve rove
referendum referenda
refugium refugia
regulus reguli
rehear reheard
relatum relata
remake remade
remex remiges
rend rent
repay repaid
reremouse reremice
rerun reran
reseau reseaux
resew resewn
residuum residua
resit resat
responsum responsa
retake retaken retook
rete retia
retell retold
rethink rethought
retiarius retiarii
reticulum reticula
retinaculum retinacula
rewind rewound
rewrite rewritten rewrote
rhabdomyoma rhabdomyomata
rhachis rachides rhachides
rhinencephalon rhinencephala
rhizobium rhizobia
rhombus rhombi
rhonchus rhonchi
rhyton rhyta
ricercare ricercacari ricercari
ride ridden rode
rilievo rilievi
rimy rimier rimiest
ring rang rung
rise risen rose
risky riskier riskiest
ritzy ritzier ritziest
rive riven
rocky rockier rockiest
roily roilier roiliest
rom roma
rondeau rondeaux
rooky rookier rookiest
roomy roomier roomiest
ropy ropier ropiest
rosarium rosaria
rostellum rostella
rostrum rostra
rosy rosier rosiest
rotl artal artel
rouleau rouleaux
rowdy rowdier rowdiest
ruddy ruddier ruddiest
rumen rumina
run ran
runny runnier runniest
rushy rushier rushiest
rusty rustier rustiest
rutty ruttier ruttiest
sacrarium sacraria
sacrum sacra
sad sadder saddest
salesperson salespeople
salpinx salpinges
saltarello saltarelli
salty saltier saltiest
sanctum sancta
sandy sandier sandiest
sanitarium sanitaria
santims santimi
sappy sappier sappiest
sarcophagus sarcophagi
sartorius sartorii
sassanid sassanidae
sassy sassier sassiest
saucy saucier sauciest
savvy savvier savviest
saw sawn
say said
scabby scabbier scabbiest
scalenus scaleni
scaly scalier scaliest
scanty scantier scantiest
scarabaeus scarabaei
scarf scarves
scary scarier scariest
schatchen schatchonim
schema schemata
scherzando scherzandi
scherzo scherzi
schmo schmoes
scholium scholia
schul schuln
schutzstaffel schutzstaffeln
scirrhus scirrhi
scleroma scleromata
sclerosis scleroses
sclerotium sclerotia
scolex scoleces scolices
scotoma scotomata
scraggly scragglier scraggliest
scraggy scraggier scraggiest
scrappy scrappier scrappiest
scrawny scrawnier scrawniest
screwy screwier screwiest
scriptorium scriptoria
scrotum scrota
scrubby scrubbier scrubbiest
scruffy scruffier scruffiest
scry scried
scudo scudi
scungy scungier scungiest
scurvy scurvier scurviest
scutellum scutella
scutum scuta
scyphozoan scyphozoa
scyphus scyphi
seamy seamier seamiest
secondo secondi
see saw seen
seedy seedier seediest
seek sought
seemly seemlier seemliest
segno segni
seleucid seleucidae
self selves
sell sold
send sent
sensillum sensilla
sent senti
sente lisente listente
separatrix separatrices
sephardi sephardim
septarium septaria
septennium septennia
septum septa
sequestrum sequestra
seraph seraphim
serum sera
sestertium sestertia
sew sewn
sexy sexier sexiest
sgraffito sgraffiti
shabbas shabbasim
shabbat shabbatim
shabby shabbier shabbiest
shadchan shadchanim
shady shadier shadiest
shaggy shaggier shaggiest
shake shaken shook
shaky shakier shakiest
shammes shammosim
shapely shapelier shapeliest
shave shaven
sheaf sheaves
shear shorn
shelf shelves
shellac shellacked shellacking
shend shent
shew shewn
shifty shiftier shiftiest
shine shone
shinleaf shinleaves
shiny shinier shiniest
shirty shirtier shirtiest
shit shat
shittah shittim
shmo shmoes
shoddy shoddier shoddiest
shoe shod
shoot shot
shophar shofroth shophroth
show shown
showy showier showiest
shrewmouse shrewmice
shrink shrank shrunk shrunken
shrive shriven shrove
shrubby shrubbier shrubbiest
shul shuln
shy shied shier shiest shyer shyest
sic sicked sicking
sickly sicklier sickliest
siddur siddurim
sightly sightlier sightliest
sightsee sightsaw sightseen
siglos sigloi
signora signore
signore signori
signorina signorine
silky silkier silkiest
silly sillier silliest
simulacrum simulacra
sinciput sincipita
sinfonia sinfonie
sing sang sung
sink sank sunk sunken
sistrum sistra
sit sat
sketchy sketchier sketchiest
skimpy skimpier skimpiest
skinny skinnier skinniest
skydive skydove
slaphappy slaphappiest
slaty slatier slatiest
slay slain slew
sleazy sleazier sleaziest
sleep slept
sleepy sleepier sleepiest
slide slid slidden
slim slimmer slimmest
slimsy slimsier slimsiest
slimy slimier slimiest
sling slung
slink slunk
slinky slinkier slinkiest
slippy slippier slippiest
sloppy sloppier sloppiest
sly slier sliest slyer slyest
smalto smalti
smarmy smarmier smarmiest
smell smelt
smelly smellier smelliest
smite smit smitten smote
smoky smokier smokiest
smug smugger smuggest
snaggletooth snaggleteeth
snaky snakier snakiest
snappy snappier snappiest
snatchy snatchier snatchiest
snazzy snazzier snazziest
sneak snuck
sniffy sniffier sniffiest
snooty snootier snootiest
snotty snottier snottiest
snowy snowier snowiest
snuffy snuffier snuffiest
snug snugger snuggest
soapy soapier soapiest
socman socmen
soggy soggier soggiest
sol soles
solarium solaria
solatium solatia
soldo soldi
solfeggio solfeggi
solidus solidi
solo soli
solum sola
soma somata
sonsy sonsier sonsiest
soothsay soothsaid
sooty sootier sootiest
soppy soppier soppiest
soprano soprani
sordino sordini
sorosis soroses
sorry sorrier sorriest
sorus sori
soupy soupier soupiest
sovkhoz sovkhozy
sow sown
spadix spadices
speak spoke spoken
spectrum spectra
speculum specula
speed sped
speedy speedier speediest
spell spelt
spellbind spellbound
spend spent
spermatium spermatia
spermatogonium spermatogonia
spermatozoon spermatozoa
spermogonium spermogonia
sphinx sphinges
spiculum spicula
spicy spicier spiciest
spiffy spiffier spiffiest
spiky spikier spikiest
spill spilt
spin spun
spindly spindlier spindliest
spiny spinier spiniest
spirillum spirilla
spit spat
splashy splashier splashiest
splayfoot splayfeet
splenius splenii
spoil spoilt
spongy spongier spongiest
spooky spookier spookiest
spoony spoonier spooniest
sporangium sporangia
sporogonium sporogonia
sporozoan sporozoa
sporty sportier sportiest
spotlight spotlit
spotty spottier spottiest
sprightly sprightlier sprightliest
spring sprang sprung
springhaas springhase
springy springier springiest
spry sprier spriest
spumone spumoni
sputum sputa
spy spied
squashy squashier squashiest
squat squatter squattest
squatty squattier squattiest
squeegee squilgee
squiffy squiffier squiffiest
squiz squizzes
stadium stadia
stagy stagier stagiest
stalky stalkier stalkiest
stamen stamina
staminodium staminodia
stand stood
stapes stapedes
staphylococcus staphylococci
starchy starchier starchiest
starets staretsy startsy
starry starrier starriest
stately statelier stateliest
stave stove
steady steadier steadiest
steal stole stolen
stealthy stealthier stealthiest
steamy steamier steamiest
stele stelae
stemma stemmata
stenosis stenoses
stepchild stepchildren
sternum sterna
stick stuck
stigma stigmata
stimulus stimuli
sting stung
stingy stingier stingiest
stink stank stunk
stipes stipites
stoa stoae
stocky stockier stockiest
stodgy stodgier stodgiest
stoma stomata
stomodaeum stomodaea
stomodeum stomodea
stony stonier stoniest
stormy stormier stormiest
stotinka stotinki stotkini
stratocumulus stratocumuli
stratum strata
stratus strati
streaky streakier streakiest
streamy streamier streamiest
streptococcus streptococci
stretchy stretchier stretchiest
stretto stretti
strew strewn
stria striae
stride stridden strode
strike stricken struck
string strung
stringy stringier stringiest
striper stiper
stripy stripier stripiest
strive striven strove
strobilus strobili
stroma stromata
strong stronger strongest
stroppy stroppier stroppiest
strow strown
stuffy stuffier stuffiest
stumpy stumpier stumpiest
sturdy sturdier sturdiest
sty stied
stylopodium stylopodia
stylus styli
subcortex subcortices
subdelirium subdeliria
subgenus subgenera
subindex subindices
subphylum subphyla
substratum substrasta
subtotal subtotalled subtotalling
succedaneum succedanea
succubus succubi
sudarium sudaria
sudatorium sudatoria
sulcus sulci
sulky sulkier sulkiest
sultry sultrier sultriest
sunny sunnier sunniest
superstratum superstrata
surly surlier surliest
swanky swankier swankiest
swap swopped swopping swops
swarthy swarthier swarthiest
swear swore sworn
sweaty sweatier sweatiest
sweep swept
sweetiewife sweetiewives
swell swollen
swim swam swum
swing swung
syconium syconia
syllabus syllabi
syllepsis syllepses
symphysis symphyses
sympodium sympodia
symposium symposia
synapsis synapses
synarthrosis synarthroses
synclinorium synclinoria
syncytium syncytia
syndesmosis syndesmoses
synopsis synopses
syntagma syntagmata
synthesis syntheses
syphiloma syphilomata
syrinx syringes
syssarcosis syssarcoses
tableau tableaux
tacky tackier tackiest
take taken took
talc talcked talcking
talky talkier talkiest
tallith tallaisim tallitoth
talus tali
tan tanner tannest
tangy tangier tangiest
tapetum tapeta
tardy tardier tardiest
tarsometatarsus tarsometatarsi
tarsus tarsi
tasty tastier tastiest
tatty tattier tattiest
tawdry tawdrier tawdriest
taxon taxa
teach taught
tear tore torn
techy techier techiest
tectrix tectrices
teeny teenier teeniest
tegmen tegmina
telangiectasia telangiectases
telium telia
tell told
tempo tempi
tenaculum tenacula
tenderfoot tenderfeet
tenuis tenues
teraph teraphim
teras terata
teredo teredines
tergum terga
terminus termini
terrarium terraria
terzetto terzetti
testis testes
testudo testudines
testy testier testiest
tetchy tetchier tetchiest
tetrahedron tetrahedra
tetraskelion tetraskelia
thalamencephalon thalamencephala
thalamus thalami
thallus thalli
thesaurus thesauri
thesis theses
thickleaf thickleaves
thief thieves
thin thinner thinnest
think thought
thirsty thirstier thirstiest
tholos tholoi
thorax thoraces
thorny thornier thorniest
thready threadier threadiest
thrifty thriftier thriftiest
thrive thriven throve
throaty throatier throatiest
thrombus thrombi
throw threw thrown
thymus thymi
thyrse therses
thyrsus thyrsi
tidy tidier tidiest
tie tying
timely timelier timeliest
tinny tinnier tinniest
tintinnabulum tintinnabula
tiny tinier tiniest
tipsy tipsier tipsiest
titmouse titmice
tomentum tomenta
tondo tondi
tonneau tonneaux
tony tonier toniest
tooth teeth
toothy toothier toothiest
tophus tophi
topos topoi
torrefy torrify
torso torsi
torus tori
touchy touchier touchiest
traffic trafficked trafficking
tragus tragi
trammel trameled trameling tramelled tramelling tramels
transfix transfixt
transship tranship
trapezium trapezia
trapezohedron trapezohedra
trashy trashier trashiest
trauma traumata
tread trod trodden
trendy trendier trendiest
treponema treponemata
tricksy tricksier tricksiest
tricky trickier trickiest
triclinium triclinia
triennium triennia
triforium triforia
trihedron trihedra
trim trimmer trimmest
triskelion triskelia
trisoctahedron trisoctahedra
triumvir triumviri
trivium trivia
tropaeolum tropaeola
trousseau trousseaux
true truer truest
trusty trustier trustiest
try tried
tryma trymata
tubby tubbier tubbiest
turf turves
turfy turfier turfiest
tweedy tweedier tweediest
twiggy twiggier twiggiest
tympanum tympana
typewrite typewritten typewrote
ubermensch ubermenschen
ugly uglier ugliest
uighur uigurs
ultimatum ultimata
umbilicus umbilici
umbo umbones
unbend unbent
unbind unbound
unclothe unclad
uncus unci
underbuy underbought
underfeed underfed
undergird undergirt
undergo undergone underwent
underlay underlaid
underlie underlain underlay
underpay underpaid
undersell undersold
undershoot undershot
understand understood
undertake undertaken undertook
underwrite underwritten underwrote
undo undid undone
unfreeze unfroze unfrozen
unfriendly unfriendliest
ungainly ungainliest
ungodly ungodliest
unhappy unhappiest
unhealthy unhealthiest
unholy unholiest
unlay unlaid
unlearn unlearnt
unmake unmade
unreeve unrove
unruly unruliest
unsay unsaid
unsling unslung
unspeak unspoke unspoken
unstick unstuck
unstring unstrung
unswear unswore unsworn
unteach untaught
unthink unthought
untidy untidiest
untread untrod untrodden
unwind unwound
upbuild upbuilt
upheave uphove
uphold upheld
uprise uprisen uprose
upspring upsprang upsprung
upsweep upswept
upswell upswollen
upswing upswung
uredinium uredinia
uredium uncidia
uredo uredines
uredosorus uredosori
urinalysis urinalyses
uterus uteri
utriculus utriculi
vacuum vacua
vagus vagi
vaporetto vaporetti
varix varices
vas vasa
vasculum vascula
vasty vastier vastiest
velamen velamina
velarium velaria
velum vela
ventriculus ventriculi
vermis vermes
vertex vertices
vertigo vertigines
vexillum vexilla
viaticum viatica
vibraculum vibracula
vie vying
viewy viewier viewiest
villus villi
vimen vimina
vinculum vincula
virtuoso virtuosi
vis vires
vitellus vitelli
vivarium vivaria
volkslied volkslieder
volta volte
vortex vortices
vox voces
wacky wackier wackiest
wake woke woken
wan wanner wannest
wary warier wariest
washy washier washiest
wavy wavier waviest
waxy waxier waxiest
waylay waylaid
weakly weaklier weakliest
wealthy wealthier wealthiest
wear wore worn
weary wearier weariest
weave wove woven
webby webbier webbiest
weedy weedier weediest
weensy weensier weensiest
weeny weenier weeniest
weep wept
weepy weepier weepiest
weighty weightier weightiest
werewolf werewolves
wet wetter wettest
whacky whackier whackiest
wharf wharves
whimsy whimsier whimsiest
whipsaw whipsawn
whiz whizzed whizzes whizzing
wieldy wieldier wieldiest
wife wives
will would
wily wilier wiliest
win won
wind wound
windy windier windiest
winterfeed winterfed
wintery winteriest
wintry wintrier wintriest
winy winier winiest
wiredraw wiredrawn wiredrew
wiry wirier wiriest
wispy wispier wispiest
withdraw withdrawn withdrew
withhold withheld
withstand withstood
witty wittier wittiest
wolf wolves
woman women
wonky wonkier wonkiest
woodlouse woodlice
woodsy woodsier woodsiest
woody woodier woodiest
woolly woollier woolliest
woozy woozier wooziest
wordy wordier wordiest
work wrought
worldly worldlier worldliest
wormy wormier wormiest
worthy worthier worthiest
wring wrung
write written wrote
wry wried wrier wriest wryer wryest
xiphisternum xiphisterna
yare yarer yarest
yeasty yeastier yeastiest
yeshiva yeshivahs yeshivoth
yogi yogin
young younger youngest
yourself yourselves
yummy yummier yummiest
zany zanier zaniest
zecchino zecchini
zippy zippier zippiest
zoaea zoaeae zoeas
zoea zoeae
zoon zoa
zoonosis zoonoses
`;
