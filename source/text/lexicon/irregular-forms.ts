// Made by make-lexicon.mjs. From WordNet, by wink-lexicon 2.2.0 (see license.txt).

/** A base form and the irregular forms of it whose stem is another, as how many letters fall away and which come: `1ves`. */
export const irregularForms = `
aardwolf 1ves
abacus 2i
abide 3ode
aboideau 0x
aboiteau 0x
aby 1ought 0e
acanthus 2i
acarus 2i
acciaccatura 1e
acetabulum 2a
achaemenid 0ae
aciculum 2a
acinus 2i
acromion 2a
actinozoan 1
addendum 2a
address 1t
adenocarcinoma 0ta
adenoma 0ta
adieu 0x
adytum 2a
aecidium 2a
aecium 2a
aerobium 2a
aggiornamento 1i
agnomen 2ina
airy 1ier 1iest
alewife 2ves
allodium 2a
alluvium 2a
alodium 2a
altocumulus 2i
altostratus 2i
alumnus 2i
alveolus 2i
amanuensis 2es
ambulacrum 2a
amniocentesis 2es
amnion 2a
amoebiasis 2es
amora 0im
amoretto 1i
amorino 1i
amphiarthrosis 2es
amphimixis 2es
amphioxus 2i
amphithecium 7cia
anabasis 2es
anacoluthon 2a
anacrusis 2es
anaerobium 2a
anagnorisis 2es
analemma 0ta
analysis 2es
anamnesis 2es
anamorphosis 2es
anaptyxis 6tyxes
anastomosis 2es
androclinium 2a
androecium 2a
androsphinx 1ges
angioma 0ta
angry 1ier 1iest
animalculum 2a
anlage 0n
annulus 2i
antefix 0a
antependium 2a
anthelion 2a
anthelix 1ces
anthemion 2a
antheridium 9dtheridia 2a
anthodium 2a
anthozoan 1
anthrax 1ces
anticlinorium 2a
antihelix 1ces
antiserum 2a
antithesis 2es
antitragus 2i
antrum 2a
apex 2ices
aphelion 2a
aphis 1des
apodosis 2es
apomixis 2es
aponeurosis 2es
apophysis 2es
aposiopesis 2es
apothecium 2a
apotheosis 2es
appendix 1ces
appoggiatura 1e
apsis 1des
aquarium 2a
arboretum 2a
arc 0ked 0king
arcanum 2a
archegonium 2a
archesporium 2a
argali 4aglis
argumentum 2a
arietta 1e
arise 0n 3ose
armamentarium 2a
arsis 2es
arteriosclerosis 2es
arty 1ier 1iest
aruspex 2ices
ascesis 2es
ascidium 2a
ascogonium 2a
ascus 2i
ashkenazi 0m
ashy 1ier 1iest
aspergillosis 2es
aspergillum 2a
aspergillus 2i
aspersorium 2a
astragalus 2i
asyndeton 2a
atheroma 0ta
atherosclerosis 2es
atmolysis 2es
atrium 2a
auditorium 2a
aureus 2i
autocatalysis 2es
automaton 2a
avitaminosis 2es
awake 3oke 3oken
bacchius 2i
bacillus 2i
backbite 1ten
backslide 1den
bacteriostasis 2es
baculum 2a
bad 3worse 3worst
baggy 1ier 1iest
balky 1ier 1iest
balmy 1ier 1iest
bambino 1i
ban 0i
bandeau 0x
bandit 0ti
bandy 1ier 1iest
barklouse 4ice
barmy 1ier 1iest
basidium 2a
basileus 2is
basso 1i
bateau 0x
batty 1ier 1iest
baulky 1ier 1iest
bawdy 1ier 1iest
be 2am 2are 0en 2is 2was 2were
beadsman 2en
beady 1ier 1iest
bear 3ore 3orn 3orne
beastly 1ier 1iest
beat 0en
beau 0x
become 3ame
beef 1ves
beefy 1ier 1iest
beery 1ier 1iest
befall 0en 3ell
beget 2at 2ot 2otten
begin 2an 2un
begird 1t
behold 3eld 0en
behoof 1ves
bename 3empt
bend 1t
bendy 1ier 1iest
bersagliere 1i
beseech 4ought
bespeak 3oke 3oken
bestrew 0n
bestride 1den 3ode
betake 0n 3ook
bethink 3ought
bias 0sed 0sing
bicentenary 6naries
bid 2ade 0den
big 0ger 0gest
bijou 0x
bind 3ound
bisectrix 1ces
bitchy 1ier 1iest
bite 1 1ten
bitty 1ier 1iest
bivouac 0ked 0king
blackfoot 3eet
blastema 0ta
bleary 1ier 1iest
bleed 2d
bless 1t
bloodthirsty 1iest
bloody 1ier 1iest
blow 2ew 0n
blowsy 1ier 1iest
blowy 1ier 1iest
blowzy 1ier 1iest
blue 0r 0st
boletus 2i
bolshevik 0i
bonny 1ier 1iest
bony 1ier 1iest
booklouse 4ice
bookshelf 1ves
boozy 1ier 1iest
borax 1ces
borborygmus 2i
bordereau 0x
boschbok 6k 7ushbok 7ushboks
bosky 1ier 1iest
bossy 1ier 1iest
botchy 1ier 1iest
bouncy 1ier 1iest
brachium 2a
brainchild 0ren
brainy 1ier 1iest
brashy 1ier 1iest
brassy 1ier 1iest
brawny 1ier 1iest
break 3oke 3oken
breathy 1ier 1iest
breed 2d
breezy 1ier 1iest
bregma 0ta
bring 3ought
briny 1ier 1iest
broadleaf 1ves
bronchus 2i
broody 1ier 1iest
brother 5ethren
browbeat 0en
bryozoan 1
bubbly 1ier 1iest
bucktooth 4eeth
buggy 1ier 1iest
build 1t
bulky 1ier 1iest
bumpy 1ier 1iest
bunchy 1ier 1iest
bureau 0x
burly 1ier 1iest
burn 0t
burry 1ier 1iest
bus 0ses
bushy 1ier 1iest
busty 1ier 1iest
busy 1ier 1iest
buy 2ought
bypass 1t
byssus 2i
cactus 2i
caduceus 2i
caecum 2a
caestus 6estuses
cagey 2ier 2iest
calamus 2i
calathus 2i
calcaneum 2i
calculus 2i
caldarium 2a
calf 1ves
calix 1ces
callus 2i
calx 1ces
calyx 1ces
cambium 2a
can 2ould
canaliculus 2i
candelabrum 2a
canny 1ier 1iest
canthus 2i
canty 1ier 1iest
canzone 1i
capitulum 2a
capriccio 1
caput 2ita
carabiniere 1i
carcinoma 0ta
carolus 2i
carpogonium 2a
carpus 2i
caryatid 5ides
caryopsis 2es 1des
castrato 1i
catabasis 2es
cataclasis 2es
catalysis 2es
catch 3ught
catchy 1ier 1iest
cathar 0i
cathexis 2es
catty 1ier 1iest
caudex 2ices
caulis 2es
cavatina 1e
cavetto 1i
cecum 2a
cembalo 1i
centesimo 1i
centrum 2a
cephalothorax 1ces
cercaria 1iae
cercus 2i
cerebellum 2a
cerebrum 2a
cervix 1ces
chalutz 0im
chancy 1ier 1iest
chapeau 0x
chary 1ier 1iest
chasid 0im
chassid 0im
chateau 0x
chatty 1ier 1iest
chazan 0im
cheder 4adarim 2arim
cheeky 1ier 1iest
cheery 1ier 1iest
cheesy 1ier 1iest
cherub 0im
chesty 1ier 1iest
chewy 1ier 1iest
chiasma 0ta
chiasmus 2i
chide 1 1den
child 0ren
chilly 1ier 1iest
chintzy 1ier 1iest
chippy 1ier 1iest
chitarrone 1i
chivy 3evied 3evies 3evying 1vied 1vies 1vying
chlamys 1des 0es
chondroma 0ta
choose 3se 3sen
choosy 1ier 1iest
choppy 1ier 1iest
choragus 2i
choriambus 2i
chou 0x
chromonema 0ta
chrysalis 1des
chubby 1ier 1iest
chuffy 1ier 1iest
chummy 1ier 1iest
chunky 1ier 1iest
churchy 1ier 1iest
ciborium 2a
cicala 1e
cicatrix 1ces
cicerone 1i
cicisbeo 1i
cilium 2a
cimex 2ices
cinerarium 2a
cingulum 2a
cirrocumulus 2i
cirrostratus 2i
cirrus 2i
clammy 1ier 1iest
clarino 4ni 4nos
classy 1ier 1iest
cleanly 1ier 1iest
cleave 3ft 4ove 4oven
clepe 1t 5ycleped 5yclept
clerkly 1ier 1iest
clinandrium 2a
cling 3ung
clitellum 2a
clostridium 2a
clothe 4ad
cloudy 1ier 1iest
cloverleaf 1ves
clubby 1ier 1iest
clumsy 1ier 1iest
clypeus 2i
coagulum 2a
coccus 2i
coccyx 1ges
cocky 1ier 1iest
codex 2ices
coelenteron 2a
coenurus 2i
cognomen 2ina
cognosente 1i
collegium 2a
colloquium 2a
colluvium 2a
colly 1ier 1iest
collyrium 2a
colon 2a
colossus 2i
columbarium 2a
come 3ame
comedo 0nes
comely 1ier 1iest
comfy 1ier 1iest
concertante 1i
concertino 1i
concerto 1i
condottiere 1i
condyloma 0ta
congius 2i
conidium 2a
consortium 2a
contagium 2a
continuum 2a
contralto 1i
conversazione 1i
convolvulus 2i
corium 2a
cornu 0a
corny 1ier 1iest
corpus 2ora
corrigendum 2a
cortex 2ices
corybant 0es
coryphaeus 2i
costly 1ier 1iest
cosy 1ier 1iest
cothurnus 2i
countersink 3ank 3unk
courtly 1ier 1iest
couteau 0x
cozy 1ier 1iest
crabby 1ier 1iest
crafty 1ier 1iest
craggy 1ier 1iest
cranium 2a
cranky 1ier 1iest
crasis 2es
crawly 1ier 1iest
crazy 1ier 1iest
creamy 1ier 1iest
credendum 2a
creep 2pt
creepy 1ier 1iest
crematorium 2a
crescendo 1i
cribellum 2a
crisis 2es
crispy 1ier 1iest
crissum 2a
criterion 2a
crossbreed 2d
crumbly 1ier 1iest
crumby 1ier 1iest
crummy 1ier 1iest
crus 1ra
crusty 1ier 1iest
crux 1ces
cry 1ied
ctenidium 2a
cubiculum 2a
culex 2ices
cultus 2i
cumulonimbus 2i
cumulostratus 2i
cumulus 2i
curet 0tes
curly 1ier 1iest
curriculum 2a
curse 1t
custos 1des
cute 0r
cutis 2es
cyclosis 2es
cylix 1ces 1kes
cymatium 2a
cysticercus 2i
daffy 1ier 1iest
daimio 4ymio 4ymios
dainty 1ier 1iest
dandy 1ier 1iest
datum 2a
deadly 1ier 1iest
deal 0t
debus 0sed 0ses 0sing
decemvir 0i
decennium 2a
definiendum 2a
definiens 1tia
degas 0sed 0ses 0sing
delphinium 2a
denarius 2i
dentalium 2a
dermatosis 2es
desideratum 2a
dewy 1ier 1iest
diaeresis 2es 4ses
diagnosis 2es
dial 0led 0ling
dialysis 2es
diaphysis 2es
diapophysis 2es
diarthrosis 2es
diastalsis 2es
diastasis 2es
diastema 0ta
diathesis 4ses
dibbuk 0kim
dicey 2ier 2iest
dichasium 2a
dictum 2a
die 2ying
dieresis 2es
diesis 2es
dig 2ug
dilettante 1i
diluvium 2a
dim 0mer 0mest
dingy 1ier 1iest
dinky 1ier 1iest
diplococcus 2i
dippy 1ier 1iest
dirty 1ier 1iest
discobolus 2i
discus 2i
disenthral 0led 0ling 0ls
disenthrall 1s
dishy 1ier 1iest
diva 1e
dive 3ove
diverticulum 2a
divertimento 1i
dizzy 1ier 1iest
djinny 1
do 1id 0es 0ne
dodgy 1ier 1iest
dogma 0ta
dogtooth 4eeth
domatium 2a
dopey 2ier 2iest
dormouse 4ice
dorsum 2a
dotty 1ier 1iest
doughty 1ier 1iest
doughy 1ier 1iest
dow 1ught
dowdy 1ier 1iest
dowie 0r 0st
downy 1ier 1iest
dozy 1ier 1iest
drab 0ber 0best
drafty 1ier 1iest
draggy 1ier 1iest
draughty 1ier 1iest
draw 0n 2ew
drawknife 2ves
dream 0t
dreamy 1ier 1iest
dreary 1ier 1iest
dreggy 1ier 1iest
dressy 1ier 1iest
drink 3ank 3unk
drippy 1ier 1iest
drive 0n 3ove
drowsy 1ier 1iest
dry 1ied 1ier 1iest 0er 0est
duel 0led 0ling
dumpy 1ier 1iest
dun 0ner 0nest
duo 1i
duodenum 5na 5nas
dupondius 2i
dusky 1ier 1iest
dusty 1ier 1iest
duumvir 0i
dwarf 1ves
dwell 1t
dybbuk 0kim
early 1ier 1iest
earthly 1ier 1iest
earthy 1ier 1iest
easy 1ier 1iest
eat 3ate 0en
ecchymosis 2es
ecdysis 2es
echinococcus 2i
echinus 2i
ectozoan 1
edema 0ta
edgy 1ier 1iest
eerie 0r 0st
effluvium 2a
eidolon 2a
eisegesis 2es
eisteddfod 0au
elenchus 2i
elf 1ves
ellipsis 2es
eluvium 2a
elytrum 2a
embed 0ded 0ding
embolus 2i
embus 0sed 0ses 0sing
emphasis 2es
emporium 2a
empty 1ier 1iest
enarthrosis 2es
encephalitis 1des
encephaloma 0ta
encephalon 2a
enchiridion 2a
enchondroma 0ta
encomium 2a
endocardium 2a
endocranium 2a
endometrium 2a
endosteum 2a
endostosis 2es
endothecium 2a
endothelioma 0ta
endothelium 2a
endozoan 1
enema 0ta
enneahedron 2a
ens 1tia
entasis 2es
enteron 2a
entozoan 1
enwind 3ound
epencephalon 2a
epenthesis 2es
epexegesis 2es
ephemeris 1des
ephemeron 2a
ephor 0i
epicalyx 1ces
epicanthus 2i
epicardium 2a
epicedium 2a
epiclesis 2es
epididymis 1des
epigastrium 2a
epiglottis 1des
epimysium 2a
epiphenomenon 2a
epiphysis 2es
episternum 2a
epithalamium 2a
epithelioma 0ta
epithelium 2a
epizoan 1
epyllion 2a
equilibrium 2a
equisetum 2a
erratum 2a
esophagus 2i
etymon 2a
eucalyptus 2i
eupatrid 0ae
euripus 2i
exanthema 0ta
executrix 1ces
exegesis 2es
exemplum 2a
exordium 2a
exostosis 2es
extremum 2a
eyetooth 4eeth
eyrir 5aurar
fabliau 0x
fall 0en 3ell
famulus 2i
fancy 1ier 1iest
far 0thest 2urthest
fasciculus 2i
fat 0ter 0test
fatty 1ier 1iest
faulty 1ier 1iest
featherbed 0ded 0ding
fedayee 0n
feed 2d
feel 2lt
feisty 1ier 1iest
fellah 0een 0in
femur 2ora
fermata 1e
festschrift 0en
fez 0zes
fibroma 0ta
fiddly 1ier 1iest
fideicommissum 2a
fieldmouse 4ice
fight 4ought
filaria 1iae
filmy 1ier 1iest
filthy 1ier 1iest
filum 2a
find 3ound
finny 1ier 1iest
fishwife 2ves
fishy 1ier 1iest
fit 0ter 0test
flabby 1ier 1iest
flabellum 2a
flagellum 2a
flaggy 1ier 1iest
flagstaff 2ves
flaky 1ier 1iest
flambeau 0x
flamen 2ines
flashy 1ier 1iest
flat 0ter 0test
flatfoot 3eet
flaunty 1ier 1iest
fledgy 1ier 1iest
flee 1d
fleecy 1ier 1iest
fleshly 1ier 1iest
fleshy 1ier 1iest
flighty 1ier 1iest
flimsy 1ier 1iest
fling 3ung
flinty 1ier 1iest
flittermouse 4ice
floaty 1ier 1iest
flocculus 2i
floccus 2i
floodlight 3t
floppy 1ier 1iest
floreat 1nt
florilegium 2a
flossy 1ier 1iest
fluffy 1ier 1iest
fluky 1ier 1iest
fly 1ew 1own
flyblow 2ew 0n
flyleaf 1ves
foamy 1ier 1iest
focus 2i
foggy 1ier 1iest
folium 2a
folksy 1ier 1iest
foolhardy 1iest
foot 3eet
foramen 2ina
forbear 3ore 3orne
forbid 2ad 2ade 0den
fordo 1id 0ne
foredo 1id 0ne
forefoot 3eet
forego 0ne 2went
foreknow 2ew 0n
forerun 2an
foresee 2aw 0n
foreshow 0n
forespeak 3oke 3oken
foretell 3old
foretooth 4eeth
forget 2ot 2otten
forgive 3ave 0n
forgo 0ne 2went
formicarium 2a
fornix 1ces
forsake 0n 3ook
forspeak 3oke 3oken
forswear 3ore 3orn
fortis 2es
forum 2a
foxy 1ier 1iest
fractocumulus 2i
fractostratus 2i
fraenum 2a
fratchy 1ier 1iest
frau 0en
freaky 1ier 1iest
free 0r 0st
freeze 4oze 4ozen
frenchy 1ier 1iest
frenulum 2a
frenum 2a
fricandeau 0x
friendly 1ier 1iest
frisky 1ier 1iest
frizzly 1ier 1iest
frizzy 1ier 1iest
frolic 0ked 0king
frons 1tes
frosty 1ier 1iest
frouzy 1ier 1iest
frowsy 1ier 1iest
frowzy 1ier 1iest
fruity 1ier 1iest
frustum 2a
fry 1ied
fucus 2i
fuel 0led 0ling
fulcrum 2a
fumatorium 2a
fundus 2i
fungus 2i
funiculus 2i
funky 1ier 1iest
funny 1ier 1iest
furculum 2a
furry 1ier 1iest
fussy 1ier 1iest
fusty 1ier 1iest
fuzzy 1ier 1iest
gabby 1ier 1iest
gainsay 1id
gametangium 2a
gametoecium 2a
gammadion 2a
gammy 1ier 1iest
gamy 1ier 1iest
ganglion 2a
gas 0sed 0ses 0sing
gassy 1ier 1iest
gateau 0x
gaudy 1ier 1iest
gauzy 1ier 1iest
gawky 1ier 1iest
gel 0led 0ling
geld 1t
gelsemium 2a
gemeinschaft 0en
gemsbok 4boks
gemsbuck 5bucks
generatrix 1ces
genesis 2es
genius 2i
gens 1tes
genu 0a
genus 2era
germen 2ina
gesellschaft 0en
gestalt 0en
get 2ot 2otten
ghastly 1ier 1iest
ghostly 1ier 1iest
ghostwrite 1ten 3ote
giddy 1ier 1iest
gild 1t
gin 2an
ginglymus 2i
gird 1t
give 3ave 0n
glad 0der 0dest
gladiolus 2i
glans 1des
glassy 1ier 1iest
glib 0ber 0best
glioma 0ta
glissando 1i
glochidium 3cia 2a
glomerulus 2i
gloomy 1ier 1iest
glossy 1ier 1iest
glottis 1des
glum 0mer 0mest
glutaeus 2i
gluteus 2i
gnaw 0n
gnosis 2es
go 0es 0ne 2went
godchild 0ren
godly 1ier 1iest
gomphosis 2es
gonidium 2a
gonion 2a
gonococcus 2i
good 4best 4better
goodly 1ier 1iest
goodwife 2ves
gooey 2ier 2iest
goofy 1ier 1iest
goose 4eese
goosy 1ier 1iest
gorgoneion 2a
gory 1ier 1iest
gospodin 3poda
goy 0im
gradely 1ier 1iest
graf 0en
graffito 1i
grainy 1ier 1iest
grandchild 0ren
granuloma 0ta
grassy 1ier 1iest
gravamen 2ina
grave 0n
greasy 1ier 1iest
greedy 1ier 1iest
grim 0mer 0mest
grind 3ound
grip 0t
grisly 1ier 1iest
gritty 1ier 1iest
grizzly 1ier 1iest
groggy 1ier 1iest
groovy 1ier 1iest
grosz 0y
grotty 1ier 1iest
grouty 1ier 1iest
grow 2ew 0n
grubby 1ier 1iest
grumpy 1ier 1iest
guilde 0r 0rs
guilty 1ier 1iest
gumma 0ta
gummy 1ier 1iest
gurnar 0d 0ds
gushy 1ier 1iest
gusty 1ier 1iest
gutsy 1ier 1iest
gymnasium 2a
gynaeceum 2a
gynaecium 2a
gynecium 3ea 2a
gynoecium 3ea 2a
gyrus 2i
hacksaw 0n
haematolysis 2es
haematoma 0ta
haematozoon 2a
haemodialysis 2es
haemolysis 2es
haemoptysis 2es
haeres 1des
haftarah 2oth
haggada 1oth
haggadah 1s
hairy 1ier 1iest
haler 0u
half 1ves
halfpenny 2ce
hallah 6challoth 2ot 2oth
hallux 1ces
hammy 1ier 1iest
hamstring 3ung
hamulus 2i
handfeed 2d
handy 1ier 1iest
hang 3ung
haphtarah 2oth
happy 1ier 1iest
hardy 1ier 1iest
haredi 0m
haruspex 2ices
hasid 0im
hassid 0im
hasty 1ier 1iest
haughty 1ier 1iest
haustellum 2a
haustorium 2a
have 2d 2s
hazy 1ier 1iest
hazzan 0im
heady 1ier 1iest
healthy 1ier 1iest
hear 0d
hearty 1ier 1iest
heave 4ove
heavy 1ier 1iest
hectocotylus 2i
heder 4adarim
hefty 1ier 1iest
heliozoan 1
helix 1ces
hematolysis 2es
hematoma 0ta
hematozoon 2a
hemelytron 2a
hemielytron 2a
hemodialysis 2es
hemolysis 2es
hemoptysis 2es
hendecahedron 2a
hep 0per 0pest
heraclid 0ae
heraklid 0ae
herbarium 2a
herby 1ier 1iest
herma 0i
herr 0en
hetaira 0i
hew 0n
hibernaculum 2a
hide 1 1den
hieracosphinx 1ges
hilum 2a
hilus 2i
himation 2a
hind 0er
hip 0per 0pest
hippocampus 2i
hippopotamus 2i
hippy 1ier 1iest
hoary 1ier 1iest
hocus 0sed 0sing
hold 3eld
holy 1ier 1iest
homely 1ier 1iest
homey 2ier 2iest
homunculus 2i
honey 2ied
honorarium 2a
hoof 1ves
horny 1ier 1iest
horologium 2a
horsy 1ier 1iest
hot 0ter 0test
housewife 2ves
humerus 2i
humpy 1ier 1iest
hungry 1ier 1iest
husky 1ier 1iest
hydrozoan 1
hymenium 6nia 6niums
hymenopteran 1
hypanthium 2a
hyperostosis 2es
hypnosis 2es
hypochondrium 2a
hypogastrium 2a
hypogeum 2a
hypophysis 2es
hypostasis 2es
hypothalamus 2i
hypothesis 2es
hyrax 1ces
iamb 0i
ibex 2ices
ichthyosaur 0uses
ichthyosaurus 2i
iconostas 0es
icosahedron 2a
icy 1ier 1iest
ideatum 2a
igbo 3bo
igorrote 2rote
ilium 2a
imago 1ines
imbed 0ded 0ding
imperium 2a
inbreed 2d
incubus 2i
incus 1des
index 2ices
indumentum 2a
indusium 2a
indwell 1t
infundibulum 2a
initial 0led 0ling
inky 1ier 1iest
inlay 1id
inoculum 2a
insectarium 2a
intaglio 1
interbreed 2d
interlay 1id
interleaf 1ves
intermezzo 1i
interplead 2d
interregnum 2a
interrex 1ges
interweave 4ove 4oven
involucellum 2a
involucrum 2a
inweave 4ove 4oven
iris 1des
ischium 2a
isthmus 2i
jackknife 2ves
jaggy 1ier 1iest
jambeau 0x
jammy 1ier 1iest
jaunty 1ier 1iest
jazzy 1ier 1iest
jerky 1ier 1iest
jinni 1
jolly 1ier 1iest
juicy 1ier 1iest
jumpy 1ier 1iest
jus 1ra
kaddish 0im
kalmuc 0k 0ks
katabasis 2es
keep 2pt
keeshond 0en
ken 0t
kibbutz 0im
kindly 1ier 1iest
kinky 1ier 1iest
kneel 2lt
knife 2ves
knotty 1ier 1iest
know 2ew 0n
knurly 1ier 1iest
kooky 1ier 1iest
krona 1ur
krone 0n 0r
kroon 0i
kylix 1kes
labarum 2a
labellum 2a
labium 2a
labrum 2a
lactobacillus 2i
lacunar 0ia
lacy 1ier 1iest
lade 0n
ladify 3yfied 3yfies 3yfying
lairy 1ier 1iest
laky 1ier 1iest
lanky 1ier 1iest
lapillus 2i
lapith 0ae
larynx 1ges
lat 0i 0u
latex 2ices
lathy 1ier 1iest
latifundium 2a
lay 1id
lazy 1ier 1iest
lead 2d
leaf 1ves
leafy 1ier 1iest
leaky 1ier 1iest
lean 0t
leap 0t
learn 0t
leary 1ier 1iest
leave 3ft
lecythus 2i
leery 1ier 1iest
leggy 1ier 1iest
lemma 0ta
lemniscus 2i
lend 1t
lengthy 1ier 1iest
lenis 2es
lentigo 1ines
lepidopteran 1
leprosarium 2a
leptocephalus 2i
lepton 2a
leu 1i
leucocytozoan 1
lev 0a
lex 1ges
libretto 1i
lie 2ain 2ay 2ying
lied 0er
life 2ves
light 3t
likuta 6makuta
limbus 2i
limen 2ina
limes 2ites
limulus 2i
limy 1ier 1iest
lipoma 0ta
lippy 1ier 1iest
lira 1e
liriodendron 2a
litas 1i 2u
lively 1ier 1iest
lixivium 2a
loaf 1ves
loculus 2i
locus 2i
lofty 1ier 1iest
loggia 1e
logion 2a
logy 1ier 1iest
lomentum 2a
lonely 1ier 1iest
longobard 0i
loony 1ier 1iest
loopy 1ier 1iest
lordly 1ier 1iest
lose 1t
loti 4maloti
louse 4ice
lousy 1ier 1iest
lovely 1ier 1iest
lowly 1ier 1iest
lubritorium 2a
lucky 1ier 1iest
lumbus 2i
lumen 2ina
lumpy 1ier 1iest
luny 1ier 1iest
lustre 1a
lusty 1ier 1iest
lymphangitis 1des
lymphoma 0ta
lymphopoiesis 2es
lysis 2es
machzor 0im
macronucleus 2i
macrosporangium 2a
mad 0der 0dest
madame 5esdames
mademoiselle 11esdemoiselles
madrono 4ornos
maestro 1i
mafioso 1i
magma 0ta
magus 2i
mahzor 0im
make 2de
malleolus 2i
malleus 2i
malty 1ier 1iest
man 2en
mangy 1ier 1iest
manky 1ier 1iest
manly 1ier 1iest
manservant 9enservants
manteau 0x
mantis 2es
manubrium 2a
marchesa 1e
marchese 1i
maremma 1e
markka 0a
marshy 1ier 1iest
marsupium 2a
massy 1ier 1iest
matrix 1ces
matzo 0th
maungy 1ier 1iest
mausoleum 2a
maximum 2a
may 2ight
mazy 1ier 1iest
mealy 1ier 1iest
mean 0t
measly 1ier 1iest
meaty 1ier 1iest
mediastinum 2a
medium 2a
meet 2t
megaron 2a
megasporangium 2a
megillah 2oth
meiosis 2es
melanoma 0ta
melisma 0ta
melt 3olten
memorandum 2a
meniscus 2i
menstruum 2a
merry 1ier 1iest
mesenteron 2a
mesothorax 1ces
messy 1ier 1iest
metacarpus 2i
metamorphosis 2es
metanephros 1i
metastasis 2es
metatarsus 2i
metathesis 2es
metathorax 1ces
metazoan 1
metempsychosis 2es
metencephalon 2a
mezuzah 2oth
miasma 0ta
microanalysis 2es
micrococcus 2i
micronucleus 2i
microsporangium 2a
midrash 0im
midwife 2ves
miffy 1ier 1iest
mighty 1ier 1iest
milieu 0x
milium 2a
milky 1ier 1iest
millennium 2a
mimic 0ked 0king
mingy 1ier 1iest
minimum 2a
ministerium 2a
minyan 0im
miosis 2es
mir 0i
miracidium 2a
mirky 1ier 1iest
misbecome 3ame
misdeal 0t
misgive 3ave 0n
mislay 1id
mislead 2d
misplead 2d
misspell 1t
misspend 1t
mistake 0n 3ook
misty 1ier 1iest
misunderstand 3ood
mitochondrion 2a
mitzvah 2oth
modiolus 2i
modulus 2i
moldy 1ier 1iest
momentum 2a
momus 2i
monochasium 2a
monopodium 2a
monopteron 2a
monopteros 1i
monseigneur 10esseigneurs
monsieur 7essieurs
monsignor 0i
moody 1ier 1iest
mooncalf 1ves
moony 1ier 1iest
moratorium 2a
morceau 0x
morphallaxis 2es
morphosis 2es
mosasaurus 2i
moshav 0im
moslem 2im 2ims
mothy 1ier 1iest
mouldy 1ier 1iest
mouse 4ice
mousy 1ier 1iest
mouthy 1ier 1iest
mow 0n
mucky 1ier 1iest
mucro 0nes
muddy 1ier 1iest
muggy 1ier 1iest
murex 2ices
murky 1ier 1iest
mushy 1ier 1iest
muskellunge 7allunge
musky 1ier 1iest
musty 1ier 1iest
muzzy 1ier 1iest
mycelium 2a
mycetoma 0ta
mycobacterium 2a
myelencephalon 2a
myiasis 2es
myocardium 2a
myoma 0ta
myosis 2es
mythos 1i
myxoma 0ta
naevus 2i
naos 1i
nappy 1ier 1iest
narcissus 2i
naris 2es
nasopharynx 1ges
nasty 1ier 1iest
natatorium 2a
natty 1ier 1iest
naughty 1ier 1iest
nauplius 2i
nautilus 2i
necropolis 2eis
needy 1ier 1iest
nemesis 2es
nephridium 2a
nervy 1ier 1iest
neurohypophysis 2es
neuroma 0ta
neuropteron 2a
neurosis 2es
nevus 2i
newsy 1ier 1iest
nibelung 0en
nidus 2i
niello 1i
nifty 1ier 1iest
nimbostratus 2i
nimbus 2i
nippy 1ier 1iest
nitty 1ier 1iest
no 0es
nodus 2i
noisy 1ier 1iest
nomen 2ina
nonplus 0sed 0ses 0sing
nosy 1ier 1iest
notum 2a
noumenon 2a
novella 1e
nucellus 2i
nucleolus 2i
nucleus 2i
numen 2ina
nutty 1ier 1iest
oasis 2es
obelus 2i
obligato 1i
obolus 2i
occiput 2ita
oceanarium 2a
ocellus 2i
octahedron 2a
octopus 2i
oculus 2i
odeum 2a
oedema 0ta
oesophagus 2i
oily 1ier 1iest
oldwife 2ves
oleum 2a
omasum 2a
omentum 2a
ommatidium 2a
onager 2ri
oogonium 2a
oozy 1ier 1iest
operculum 2a
optimum 2a
organa 1ums
organum 2a
orthopteron 2a
os 1ra 0ar 0sa
osculum 2a
osteoma 0ta
ostium 2a
outbid 0den
outbreed 2d
outdo 1id 0ne
outdraw 0n 2ew
outfight 4ought
outgas 0sed 0ses 0sing
outgeneral 0led 0ling
outgo 0ne 2went
outgrow 2ew 0n
outlay 1id
outride 1den 3ode
outrun 2an
outsell 3old
outshine 3one
outshoot 2t
outstand 3ood
outthink 3ought
outwear 3ore 3orn
overbear 3ore 3orne
overbid 0den
overblow 2ew 0n
overbuild 1t
overcome 3ame
overdo 1id 0ne
overdraw 0n 2ew
overdrive 0n 3ove
overflow 0n
overfly 1ew
overgrow 2ew 0n
overhang 3ung
overhear 0d
overlay 1id
overlie 2ain 2ay
overpass 1t
overpay 1id
override 1den 3ode
overrun 2an
oversee 2aw 0n
oversell 3old
oversew 0n
overshoot 2t
oversleep 2pt
overspend 1t
overspill 1t
overtake 0n 3ook
overthrow 2ew 0n
overwind 3ound
overwrite 1ten 3ote
ovolo 1i
ovotestis 2es
ovum 2a
ox 0en
oxymoron 2a
paisa 1e
pal 0led 0ling
palingenesis 2es
pallium 2a
pally 1ier 1iest
palmy 1ier 1iest
palpus 2i
paltry 1ier 1iest
pancratium 2a
panettone 1i
panic 0ked 0king
paparazzo 1i
paperknife 2ves
papilloma 0ta
pappus 2i
pappy 1ier 1iest
papyrus 2i
parabasis 2es
paraleipsis 2es
paralysis 2es
paramecium 2a
parament 0a
paraphysis 2es
parapodium 2a
parapraxis 2es
paraselene 1ae
parashah 2oth
parasyntheton 2a
parazoan 1
parenthesis 2es
parergon 2a
parhelion 2a
paries 1tes
parky 1ier 1iest
partake 0n 3ook
parulis 1des
pasquinade 4l 4lled 4lling 4ls
pastorale 1i
pasty 1ier 1iest
patagium 2a
patchy 1ier 1iest
paterfamilias 10resfamilias
pawky 1ier 1iest
pay 1id
pea 0se
peachy 1ier 1iest
pearly 1ier 1iest
pecten 2ines
pekinese 3gese
pelvis 2es
pen 0t
penetralium 2a
penicillium 2a
penis 2es
penknife 2ves
penni 0a
penny 2ce
pentahedron 2a
pentimento 1i
peplum 2a
peppy 1ier 1iest
pericardium 2a
perichondrium 2a
pericranium 2a
peridium 2a
perigonium 2a
perihelion 2a
perinephrium 2a
perineum 2a
perionychium 2a
periosteum 2a
periphrasis 2es
peristalsis 2es
perithecium 2a
peritoneum 2a
perky 1ier 1iest
pes 1des
pesky 1ier 1iest
petty 1ier 1iest
phalanx 1ges
phallus 2i
pharynx 1ges
phenomenon 2a
philodendron 2a
phony 1ier 1iest
phyle 1ae
phyllotaxis 2es
phylogenesis 2es
phylum 2a
physic 0ked 0king
picky 1ier 1iest
picnic 0ked 0king
piggy 1ier 1iest
pileum 2a
pileus 2i
pinetum 2a
piny 1ier 1iest
pirog 0i
pitchy 1ier 1iest
pithecanthropus 2i
pithos 1i
pithy 1ier 1iest
planetarium 2a
plashy 1ier 1iest
plasmodesma 0ta
plasmodium 2a
plateau 0x
platy 1ier 1iest
plead 2d
plectrum 2a
plenum 2a
pleuron 2a
ploughman 2en
plucky 1ier 1iest
plummy 1ier 1iest
plumy 1ier 1iest
ply 1ied
pneumobacillus 2i
pneumococcus 2i
pocketknife 2ves
podetium 2a
podgy 1ier 1iest
podium 2a
poky 1ier 1iest
polis 2eis
pollex 2ices
pollinium 2a
polychasium 2a
polyhedron 2a
polyparium 2a
polypus 2i
polyzoan 1
polyzoarium 2a
pons 1tes
pontifex 2ices
porky 1ier 1iest
portamento 1i
portly 1ier 1iest
portmanteau 0x
postliminium 2a
potty 1ier 1iest
praenomen 2ina
praxis 2es
preachy 1ier 1iest
predella 1e
prenomen 2ina
prepay 1id
presa 1e
pretty 1ier 1iest
prickly 1ier 1iest
pricy 1ier 1iest
priestly 1ier 1iest
prim 0mer 0mest
primo 1i
primordium 2a
princely 1ier 1iest
principium 2a
prissy 1ier 1iest
privy 1ier 1iest
proboscis 1des
proglottis 1des
prognosis 2es
program 0mes
prolegomenon 2a
prolepsis 2es
prologue 2ed 2ing 2s
promycelium 2a
pronephros 2a 1i
pronucleus 2i
propositus 2i
proptosis 2es
propylaeum 2a
propylon 2a
proscenium 2a
prosencephalon 2a
prosthesis 2es
prostomium 2a
prosy 1ier 1iest
protasis 2es
prothalamium 2a
prothallium 2a
prothallus 2i
prothorax 1ces
protonema 0ta
protozoan 1
prove 0n
proventriculus 2i
pry 1ied
prytaneum 2a
psalterium 2a
pseudopodium 2a
psychoneurosis 2es
psychosis 2es
pterygium 2a
ptosis 2es
pubis 2es
pudendum 2a
pudgy 1ier 1iest
puffy 1ier 1iest
pul 0i
pulpy 1ier 1iest
pulvillus 2i
pulvinus 2i
punchy 1ier 1iest
puny 1ier 1iest
puparium 2a
pushy 1ier 1iest
pussy 1ier 1iest
putamen 2ina
putto 1i
pycnidium 2a
pygidium 2a
pylorus 2i
pyxidium 2a
pyxis 1des
qaddish 0im
quadrennium 2a
quaggy 1ier 1iest
quaky 1ier 1iest
quale 1ia
quantum 2a
quartersaw 0n
quarterstaff 2ves
queasy 1ier 1iest
queenly 1ier 1iest
quinquennium 2a
quiz 0zed 0zes 0zing
rachis 5hachises
racy 1ier 1iest
radius 2i
radix 1ces
rainy 1ier 1iest
ramentum 2a
ramus 2i
randy 1ier 1iest
rangy 1ier 1iest
ranunculus 2i
raphe 1ae
rattly 1ier 1iest
ratty 1ier 1iest
raunchy 1ier 1iest
ready 1ier 1iest
real 2is
rearmouse 4ice
reave 3ft
rebuild 1t
rectrix 1ces
rectum 2a
rectus 2i
red 0der 0dest
redo 1id 0ne
reedy 1ier 1iest
reeve 4ove
referendum 2a
refugium 2a
regulus 2i
rehear 0d
relatum 2a
remake 2de
remex 2iges
rend 1t
repay 1id
reremouse 4ice
rerun 2an
reseau 0x
resew 0n
residuum 2a
resit 2at
responsum 2a
retake 0n 3ook
rete 1ia
retell 3old
rethink 3ought
retiarius 2i
reticulum 2a
retinaculum 2a
rewind 3ound
rewrite 1ten 3ote
rhabdomyoma 0ta
rhachis 6achides 1des
rhinencephalon 2a
rhizobium 2a
rhombus 2i
rhonchus 2i
rhyton 2a
ricercare 2cari 1i
ride 1den 3ode
rilievo 1i
rimy 1ier 1iest
ring 3ang 3ung
rise 0n 3ose
risky 1ier 1iest
ritzy 1ier 1iest
rive 0n
rocky 1ier 1iest
roily 1ier 1iest
rom 0a
rondeau 0x
rooky 1ier 1iest
roomy 1ier 1iest
ropy 1ier 1iest
rosarium 2a
rostellum 2a
rostrum 2a
rosy 1ier 1iest
rotl 4artal 4artel
rouleau 0x
rowdy 1ier 1iest
ruddy 1ier 1iest
rumen 2ina
run 2an
runny 1ier 1iest
rushy 1ier 1iest
rusty 1ier 1iest
rutty 1ier 1iest
sacrarium 2a
sacrum 2a
sad 0der 0dest
salesperson 4ople
salpinx 1ges
saltarello 1i
salty 1ier 1iest
sanctum 2a
sandy 1ier 1iest
sanitarium 2a
santims 1i
sappy 1ier 1iest
sarcophagus 2i
sartorius 2i
sassanid 0ae
sassy 1ier 1iest
saucy 1ier 1iest
savvy 1ier 1iest
saw 0n
say 1id
scabby 1ier 1iest
scalenus 2i
scaly 1ier 1iest
scanty 1ier 1iest
scarabaeus 2i
scarf 1ves
scary 1ier 1iest
schatchen 2onim
schema 0ta
scherzando 1i
scherzo 1i
schmo 0es
scholium 2a
schul 0n
schutzstaffel 0n
scirrhus 2i
scleroma 0ta
sclerosis 2es
sclerotium 2a
scolex 1ces 2ices
scotoma 0ta
scraggly 1ier 1iest
scraggy 1ier 1iest
scrappy 1ier 1iest
scrawny 1ier 1iest
screwy 1ier 1iest
scriptorium 2a
scrotum 2a
scrubby 1ier 1iest
scruffy 1ier 1iest
scry 1ied
scudo 1i
scungy 1ier 1iest
scurvy 1ier 1iest
scutellum 2a
scutum 2a
scyphozoan 1
scyphus 2i
seamy 1ier 1iest
secondo 1i
see 2aw 0n
seedy 1ier 1iest
seek 3ought
seemly 1ier 1iest
segno 1i
seleucid 0ae
self 1ves
sell 3old
send 1t
sensillum 2a
sent 0i
sente 5lisente 5listente
separatrix 1ces
sephardi 0m
septarium 2a
septennium 2a
septum 2a
sequestrum 2a
seraph 0im
serum 2a
sestertium 2a
sew 0n
sexy 1ier 1iest
sgraffito 1i
shabbas 0im
shabbat 0im
shabby 1ier 1iest
shadchan 0im
shady 1ier 1iest
shaggy 1ier 1iest
shake 0n 3ook
shaky 1ier 1iest
shammes 2osim
shapely 1ier 1iest
shave 0n
sheaf 1ves
shear 3orn
shelf 1ves
shellac 0ked 0king
shend 1t
shew 0n
shifty 1ier 1iest
shine 3one
shinleaf 1ves
shiny 1ier 1iest
shirty 1ier 1iest
shit 2at
shittah 2im
shmo 0es
shoddy 1ier 1iest
shoe 1d
shoot 2t
shophar 4froth 2roth
show 0n
showy 1ier 1iest
shrewmouse 4ice
shrink 3ank 3unk 3unken
shrive 0n 3ove
shrubby 1ier 1iest
shul 0n
shy 1ied 1ier 1iest 0er 0est
sic 0ked 0king
sickly 1ier 1iest
siddur 0im
sightly 1ier 1iest
sightsee 2aw 0n
siglos 1i
signora 1e
signore 1i
signorina 1e
silky 1ier 1iest
silly 1ier 1iest
simulacrum 2a
sinciput 2ita
sinfonia 1e
sing 3ang 3ung
sink 3ank 3unk 3unken
sistrum 2a
sit 2at
sketchy 1ier 1iest
skimpy 1ier 1iest
skinny 1ier 1iest
skydive 3ove
slaphappy 1iest
slaty 1ier 1iest
slay 1in 2ew
sleazy 1ier 1iest
sleep 2pt
sleepy 1ier 1iest
slide 1 1den
slim 0mer 0mest
slimsy 1ier 1iest
slimy 1ier 1iest
sling 3ung
slink 3unk
slinky 1ier 1iest
slippy 1ier 1iest
sloppy 1ier 1iest
sly 1ier 1iest 0er 0est
smalto 1i
smarmy 1ier 1iest
smell 1t
smelly 1ier 1iest
smite 1 1ten 3ote
smoky 1ier 1iest
smug 0ger 0gest
snaggletooth 4eeth
snaky 1ier 1iest
snappy 1ier 1iest
snatchy 1ier 1iest
snazzy 1ier 1iest
sneak 3uck
sniffy 1ier 1iest
snooty 1ier 1iest
snotty 1ier 1iest
snowy 1ier 1iest
snuffy 1ier 1iest
snug 0ger 0gest
soapy 1ier 1iest
socman 2en
soggy 1ier 1iest
sol 0es
solarium 2a
solatium 2a
soldo 1i
solfeggio 1
solidus 2i
solo 1i
solum 2a
soma 0ta
sonsy 1ier 1iest
soothsay 1id
sooty 1ier 1iest
soppy 1ier 1iest
soprano 1i
sordino 1i
sorosis 2es
sorry 1ier 1iest
sorus 2i
soupy 1ier 1iest
sovkhoz 0y
sow 0n
spadix 1ces
speak 3oke 3oken
spectrum 2a
speculum 2a
speed 2d
speedy 1ier 1iest
spell 1t
spellbind 3ound
spend 1t
spermatium 2a
spermatogonium 2a
spermatozoon 2a
spermogonium 2a
sphinx 1ges
spiculum 2a
spicy 1ier 1iest
spiffy 1ier 1iest
spiky 1ier 1iest
spill 1t
spin 2un
spindly 1ier 1iest
spiny 1ier 1iest
spirillum 2a
spit 2at
splashy 1ier 1iest
splayfoot 3eet
splenius 2i
spoil 0t
spongy 1ier 1iest
spooky 1ier 1iest
spoony 1ier 1iest
sporangium 2a
sporogonium 2a
sporozoan 1
sporty 1ier 1iest
spotlight 3t
spotty 1ier 1iest
sprightly 1ier 1iest
spring 3ang 3ung
springhaas 2se
springy 1ier 1iest
spry 1ier 1iest
spumone 1i
sputum 2a
spy 1ied
squashy 1ier 1iest
squat 0ter 0test
squatty 1ier 1iest
squeegee 5ilgee
squiffy 1ier 1iest
squiz 0zes
stadium 2a
stagy 1ier 1iest
stalky 1ier 1iest
stamen 2ina
staminodium 2a
stand 3ood
stapes 1des
staphylococcus 2i
starchy 1ier 1iest
starets 0y 3tsy
starry 1ier 1iest
stately 1ier 1iest
stave 3ove
steady 1ier 1iest
steal 3ole 3olen
stealthy 1ier 1iest
steamy 1ier 1iest
stele 1ae
stemma 0ta
stenosis 2es
stepchild 0ren
sternum 2a
stick 3uck
stigma 0ta
stimulus 2i
sting 3ung
stingy 1ier 1iest
stink 3ank 3unk
stipes 2ites
stoa 0e
stocky 1ier 1iest
stodgy 1ier 1iest
stoma 0ta
stomodaeum 2a
stomodeum 2a
stony 1ier 1iest
stormy 1ier 1iest
stotinka 1i 4kini
stratocumulus 2i
stratum 2a
stratus 2i
streaky 1ier 1iest
streamy 1ier 1iest
streptococcus 2i
stretchy 1ier 1iest
stretto 1i
strew 0n
stria 0e
stride 1den 3ode
strike 2cken 3uck
string 3ung
stringy 1ier 1iest
striper 5iper
stripy 1ier 1iest
strive 0n 3ove
strobilus 2i
stroma 0ta
strong 0er 0est
stroppy 1ier 1iest
strow 0n
stuffy 1ier 1iest
stumpy 1ier 1iest
sturdy 1ier 1iest
sty 1ied
stylopodium 2a
stylus 2i
subcortex 2ices
subdelirium 2a
subgenus 2era
subindex 2ices
subphylum 2a
substratum 3sta
subtotal 0led 0ling
succedaneum 2a
succubus 2i
sudarium 2a
sudatorium 2a
sulcus 2i
sulky 1ier 1iest
sultry 1ier 1iest
sunny 1ier 1iest
superstratum 2a
surly 1ier 1iest
swanky 1ier 1iest
swap 2opped 2opping 2ops
swarthy 1ier 1iest
swear 3ore 3orn
sweaty 1ier 1iest
sweep 2pt
sweetiewife 2ves
swell 3ollen
swim 2am 2um
swing 3ung
syconium 2a
syllabus 2i
syllepsis 2es
symphysis 2es
sympodium 2a
symposium 2a
synapsis 2es
synarthrosis 2es
synclinorium 2a
syncytium 2a
syndesmosis 2es
synopsis 2es
syntagma 0ta
synthesis 2es
syphiloma 0ta
syrinx 1ges
syssarcosis 2es
tableau 0x
tacky 1ier 1iest
take 0n 3ook
talc 0ked 0king
talky 1ier 1iest
tallith 3aisim 1oth
talus 2i
tan 0ner 0nest
tangy 1ier 1iest
tapetum 2a
tardy 1ier 1iest
tarsometatarsus 2i
tarsus 2i
tasty 1ier 1iest
tatty 1ier 1iest
tawdry 1ier 1iest
taxon 2a
teach 4aught
tear 3ore 3orn
techy 1ier 1iest
tectrix 1ces
teeny 1ier 1iest
tegmen 2ina
telangiectasia 2es
telium 2a
tell 3old
tempo 1i
tenaculum 2a
tenderfoot 3eet
tenuis 2es
teraph 0im
teras 1ta
teredo 1ines
tergum 2a
terminus 2i
terrarium 2a
terzetto 1i
testis 2es
testudo 1ines
testy 1ier 1iest
tetchy 1ier 1iest
tetrahedron 2a
tetraskelion 2a
thalamencephalon 2a
thalamus 2i
thallus 2i
thesaurus 2i
thesis 2es
thickleaf 1ves
thief 1ves
thin 0ner 0nest
think 3ought
thirsty 1ier 1iest
tholos 1i
thorax 1ces
thorny 1ier 1iest
thready 1ier 1iest
thrifty 1ier 1iest
thrive 0n 3ove
throaty 1ier 1iest
thrombus 2i
throw 2ew 0n
thymus 2i
thyrse 4erses
thyrsus 2i
tidy 1ier 1iest
tie 2ying
timely 1ier 1iest
tinny 1ier 1iest
tintinnabulum 2a
tiny 1ier 1iest
tipsy 1ier 1iest
titmouse 4ice
tomentum 2a
tondo 1i
tonneau 0x
tony 1ier 1iest
tooth 4eeth
toothy 1ier 1iest
tophus 2i
topos 1i
torrefy 3ify
torso 1i
torus 2i
touchy 1ier 1iest
traffic 0ked 0king
tragus 2i
trammel 3eled 3eling 3elled 3elling 3els
transfix 0t
transship 4hip
trapezium 2a
trapezohedron 2a
trashy 1ier 1iest
trauma 0ta
tread 3od 3odden
trendy 1ier 1iest
treponema 0ta
tricksy 1ier 1iest
tricky 1ier 1iest
triclinium 2a
triennium 2a
triforium 2a
trihedron 2a
trim 0mer 0mest
triskelion 2a
trisoctahedron 2a
triumvir 0i
trivium 2a
tropaeolum 2a
trousseau 0x
true 0r 0st
trusty 1ier 1iest
try 1ied
tryma 0ta
tubby 1ier 1iest
turf 1ves
turfy 1ier 1iest
tweedy 1ier 1iest
twiggy 1ier 1iest
tympanum 2a
typewrite 1ten 3ote
ubermensch 0en
ugly 1ier 1iest
uighur 3urs
ultimatum 2a
umbilicus 2i
umbo 0nes
unbend 1t
unbind 3ound
unclothe 4ad
uncus 2i
underbuy 2ought
underfeed 2d
undergird 1t
undergo 0ne 2went
underlay 1id
underlie 2ain 2ay
underpay 1id
undersell 3old
undershoot 2t
understand 3ood
undertake 0n 3ook
underwrite 1ten 3ote
undo 1id 0ne
unfreeze 4oze 4ozen
unfriendly 1iest
ungainly 1iest
ungodly 1iest
unhappy 1iest
unhealthy 1iest
unholy 1iest
unlay 1id
unlearn 0t
unmake 2de
unreeve 4ove
unruly 1iest
unsay 1id
unsling 3ung
unspeak 3oke 3oken
unstick 3uck
unstring 3ung
unswear 3ore 3orn
unteach 4aught
unthink 3ought
untidy 1iest
untread 3od 3odden
unwind 3ound
upbuild 1t
upheave 4ove
uphold 3eld
uprise 0n 3ose
upspring 3ang 3ung
upsweep 2pt
upswell 3ollen
upswing 3ung
uredinium 2a
uredium 6ncidia
uredo 1ines
uredosorus 2i
urinalysis 2es
uterus 2i
utriculus 2i
vacuum 2a
vagus 2i
vaporetto 1i
varix 1ces
vas 0a
vasculum 2a
vasty 1ier 1iest
velamen 2ina
velarium 2a
velum 2a
ventriculus 2i
vermis 2es
vertex 2ices
vertigo 1ines
vexillum 2a
viaticum 2a
vibraculum 2a
vie 2ying
viewy 1ier 1iest
villus 2i
vimen 2ina
vinculum 2a
virtuoso 1i
vis 1res
vitellus 2i
vivarium 2a
volkslied 0er
volta 1e
vortex 2ices
vox 1ces
wacky 1ier 1iest
wake 3oke 3oken
wan 0ner 0nest
wary 1ier 1iest
washy 1ier 1iest
wavy 1ier 1iest
waxy 1ier 1iest
waylay 1id
weakly 1ier 1iest
wealthy 1ier 1iest
wear 3ore 3orn
weary 1ier 1iest
weave 4ove 4oven
webby 1ier 1iest
weedy 1ier 1iest
weensy 1ier 1iest
weeny 1ier 1iest
weep 2pt
weepy 1ier 1iest
weighty 1ier 1iest
werewolf 1ves
wet 0ter 0test
whacky 1ier 1iest
wharf 1ves
whimsy 1ier 1iest
whipsaw 0n
whiz 0zed 0zes 0zing
wieldy 1ier 1iest
wife 2ves
will 3ould
wily 1ier 1iest
win 2on
wind 3ound
windy 1ier 1iest
winterfeed 2d
wintery 1iest
wintry 1ier 1iest
winy 1ier 1iest
wiredraw 0n 2ew
wiry 1ier 1iest
wispy 1ier 1iest
withdraw 0n 2ew
withhold 3eld
withstand 3ood
witty 1ier 1iest
wolf 1ves
woman 2en
wonky 1ier 1iest
woodlouse 4ice
woodsy 1ier 1iest
woody 1ier 1iest
woolly 1ier 1iest
woozy 1ier 1iest
wordy 1ier 1iest
work 3rought
worldly 1ier 1iest
wormy 1ier 1iest
worthy 1ier 1iest
wring 3ung
write 1ten 3ote
wry 1ied 1ier 1iest 0er 0est
xiphisternum 2a
yare 0r 0st
yeasty 1ier 1iest
yeshiva 0hs 1oth
yogi 0n
young 0er 0est
yourself 1ves
yummy 1ier 1iest
zany 1ier 1iest
zecchino 1i
zippy 1ier 1iest
zoaea 0e 3eas
zoea 0e
zoon 2a
zoonosis 2es
`;
