// Made by make-lexicon.mjs. From WordNet 3.1 (see license.txt).

/** A lemma and what it is related to: `s` synonym or `d` derived from the same word, weight in hundredths. */
export const relatedWords = `
abandon emptys65
ability abled90 powers72
able abilityd90 capables72
about approximatelys80 arounds80 roughlys80 somes80
abrupt abruptlyd81 sharps65
abruptly abruptd90 deads80 shorts80 suddenlys80
absence absentd90
absent absenced90 absentlyd73 missings72 removes80
absently absentd90
absolute absolutelyd90 ranks72 sheers72
absolutely absoluted90 deads80 perfectlys80 utterlys80
absorb absorptiond90 assimilates72 draws58 sucks58
absorbed engrosseds80 intents80
absorption absorbd90
abstract abstractiond90 hooks72 lifts72 outlines72 pinchs72
abstraction abstractd90
absurd absurdityd90 ridiculouss72
absurdity absurdd90
abuse insults72 shouts65 steps80
academic academyd90
academy academicd81
accelerate accelerationd81 speeds80
acceleration accelerated90
accent dialects65 emphasiss72 emphasizes80 stresss80
accept acceptanced90 consents65 haves72 takes72
acceptance acceptd90
access admissions80 approachs65
accident strokes72
accommodate adapts72 admits58 fits80 holds58 suits80
accompany companions58 companys58 follows65
accomplish accomplishmentd90 achieves72 actions80 attains72 fulfills80 reachs72
accomplishment accomplishd90 achievements80 acquisitions72 skills72
accord accordanced81 agrees80 agreements80 allots72 conformitys72 grants72
accordance accordd81 conformitys80
accordingly consequentlys80
account calculates72 describes65 explanations58 historys80 reports72 storys80
accumulate collects80 compiles80 gathers72
accuracy truths80
accurate accuratelyd90 exacts72 precises72
accurately accurated90
accuse charges72
ace cracks80 nails80 ones80 singles80 supers80 unitys80
ache hurts80 pines72 smarts65 suffers80
achieve accomplishs80 achievementd90 attains80 reachs80
achievement accomplishments80 achieved90
acid bitters80 doses72 dots72
acknowledge admits80 notices65 receipts72 recognizes58
acquire acquisitiond90 adopts72 assumes72 develops65 gets80 takes72
acquisition accomplishments58 acquired90 learnings65 skills58
act actingd73 actiond90 actord73 behaves72 dos72 moves80
acting actd90 playings80
action accomplishs72 actd90 activitys72 fulfills72 processs80 sues80
activate sparks80 triggers80 trips80
active activityd90 fightings72
activity actions72 actived90
actor actd90 players80 workers72
actual actuallyd66 genuines65 literals65 reals65
actually actuald90 reallys80
acute acutelyd90 intenses72 sharps65
acutely acuted90 sharpd66 sharplys65
ad advertisings80
adapt accommodates80 adjusts72
add additiond90 additived90 brings65 contributes65 lends65 supplys72
addition addd90 gains65 increases65
additive addd90 linears80
address directs65 references80 speaks72 speechs65
adequate adequatelyd81 enoughs72 equals80
adequately adequated90
adhere clings65 sticks65
adjacent nexts80
adjunct assistants72
adjust adapts65 adjustmentd90 corrects80 sets80
adjustment adjustd90 alterations72 fittings80 registrations65
administer administrationd90 administratived90 allots65 deals65 distributes65 lots65
administration administerd90 administratived81 brasss72 disposals80 establishments72 organizations72
administrative administerd90 administrationd90
administrator executives65
admiration admired90 appreciations65 wonders72
admire admirationd90
admission accesss58 admitd90
admit accepts58 acknowledges80 admissiond90 includes65 takes58
adopt acquires58 assumes65 borrows72 follows80 takes58
adult bigs80
advance advanceds72 approachs65 boosts65 encourages58 improvements72 progresss80
advanced moderns65
advantage rewards65
adventure chances80 hazards80 risks80 stakes72 ventures72
advertise advertisingd81 promotes72 publicizes80 pushs72
advertising ads80 advertised90
advise counsels80 notifys72 proposes65 suggests65
advocate counsels72 preachs72 recommends80 urges80
aerated chargeds72
aesthetic artistics65
affair functions65 involvements72 matters80 occasions65 things80
affect impacts80 involves65 pretends58 regards65 touchs80
affection hearts80
affirm asserts72 confirms80 supports80 sustains80 swears72 verifys72
affix supplements72
afford gives72 opens58 yields72
after afterwards80 afterwardss80 laters80
afterward afters80 afterwardss80 laters80
afterwards afters80 afterwards80 laters80
age matures72 yearss58
agency agentd73 authoritys80 offices80 representations58
agent agencyd90 factors58
agony sufferings72 tortures80
agree agreementd90 checks65 concurs80 fits65 holds80 matchs65
agreement accords65 agreed90 arrangements58 correspondences72 understandings80
agricultural agricultured90 farmings72
agriculture agriculturald81 farmings72
ahead befores80 forwards72 leadings80
aid assists80 assistances80 attentions58 cares58 helps80
ailment complaints80 ills80
aim designs80 directs80 intentions80 purposes80 takes80 trains80
air atmospheres65 beams65 breezes58 broadcasts65 sends65 transmits65
airplane planes80
alarm alerts72 dismays80
alert alarms80 alives65 awakes65 livelys72 merrys72
alien foreigns80 foreigners80 strangers72 unknowns72
alive lives80
all altogethers80 completelys80 entirelys80 rights80 wholes80 whollys80
allege says80
allot accords72 allotmentd73 assigns80 deals65 grants72 portions80
allotment allotd81
allow allowanced66 appropriates58 countenances72 grants65 lets80 permits80
allowance adjustments65 allowd90 margins58
almost abouts80 mosts80 nears80 nearlys80 virtuallys80
alone entirelys80 exclusivelys80 lonelys72 onlys80 solelys80 uniques58
along ons80
aloud louds72 loudlys72
also besidess80 likewises80 toos80
alter alterationd90 changes80 modifys80 varys72
alteration adjustments72 alterd90 changes80 revisions65
alternate alternatives72 interchanges58 jumps80 replacements80 substitutes72 switchs58
alternative alternates80 choices80 substitutes80
altogether alls80 completelys80 entirelys80 raws80 rights80 wholes80
alveolar alveolusd90
alveolus alveolard90
always evers80 forevers65 invariablys72
amateur unpaids80
amaze amazementd90 beats72 gets72 poses72 puzzles72 sticks72
amazement amazed90 astonishments80
amazing awfuls72
ambiguity ambiguousd90
ambiguous ambiguityd90
ambition ambitiousd90 dreams80
ambitious ambitiond90
ambush lurks80 traps80
amend amendmentd90 betters72 improves72 remedys65 repairs65
amendment amendd90
amount comes72 measures65 numbers72 quantitys65 sums80 totals72
ample richs72
amuse diverts80
analogous correspondents80
analysis analyticd81 analyzed90
analyst analyzed90
analytic analysisd90
analyze analysisd90 analystd90 examines80 studys80
anatomical anatomyd90
anatomy anatomicald90 builds72 figures72 forms72 frames72 shapes72
anchor grounds80
angel saints72
anger angryd90 wraths65
angle fishs65 leans72 tilts72 tips72
angrily angryd90
angry angerd90 angrilyd90 furiouss72 wilds72
anguish hurts72 pains72 tortures80
animal beasts80 creatures80
announce announcementd81 declares72 denotes80
announcement announced90 declarations80 proclamations80
annoy bothers80 devils80 rags80
answer replys80 resolutions72 responds80 responses80 results72 solutions72
anticipate calls58 counters72 expects80 foresees72 predicts58 promises58
anticipation expectations58 previsions65
antithyroid thyroidd90
anyhow anyways80
anyway anyhows80
apart asides72 isolateds80 obscures80
apartment flats80
apparent apparentlyd90 appeard90 evidents80 manifests80 patents80 plains80
apparently apparentd90 evidentlys72 obviouslys72 plains72 plainlys72 seeminglys80
appeal attracts65 charms72 collections58 invokes72 prayers80
appear apparentd81 appearanced90 looks80 seems80
appearance appeard90
applaud claps80
applicable applyd90
applicant applyd90
application applyd90
apply applicabled81 applicantd73 applicationd90 employs80 uses80 utilizes80
appoint charges72 constitutes80 names80
appointment assignments80 dates72 engagements72 fittings65
appreciate prizes65 treasures65 values65
appreciation admirations58 grasps80 holds80 tastes72
apprehension arrests58 catchs58 collars58 dreads80 pinchs58 understandings72
approach accesss65 attacks80 comings72 nears80
appropriate allows80 captures72 conquers72 reserves80 seizes72
approval approved90
approve approvald90 sanctions80
approximate estimates72 guesss72 judges72 nears72 roughs80
approximately abouts80 arounds80 roughlys80 somes80
apt givens80 liables72 pertinents58
aqueous waterd90
arc archs80 bows65 curves80 discharges80 sparks80
arch arcs80 curves80
area countrys80 domains58 fields58 orbits58 regions65 spheres58
argue argumentd90 contends72 debates72 fences72 indicates65 reasons80
argument argued90 contentions72 controversys72 debates65 statements80 tilts72
arise develops80 grows80 originates80 rises80
arm branchs72 limbs72 weapons65
around abouts80
arouse awakens72 elicits80 evokes80 fires80 provokes80 raises80
arrange arrangementd90 stages65
arrangement agreements80 arranged90 organizations65 placements58 systems65
array ranges80
arrest apprehensions80 catchs80 collars80 cops80 nails80 pinchs80
arrival arrived81
arrive arrivald90 comes80 gets80
art artistd90 artisticd90
arterial arteryd90
artery arteriald90
artillery guns80 weapons65
artist artd90 artisticd90
artistic aesthetics65 artd90 artistd90
as equallys80
ascertain assures72 checks72 controls72 determines80 finds80 sees72
aside aparts65 aways72
ask expects65 inquires58 requires65
asleep deceaseds65 gones65
aspect prospects65 scenes65 views65
assail assaults80 attacks80 rounds65
assault assails80 attacks80 rounds65 violates72 violations58
assemble gathers72 meets72 pieces80
assert affirms72 insists58 maintains80 swears72 verifys72
assess evaluates80 measures80 taxs65 values80
assign allots72 assignmentd90 attributes65 delegates80 designates80 portions72
assignment assignd90 grants58
assimilate absorbs80
assist aids80 assistanced90 assistantd90 attends65 helps80 serves65
assistance aids80 assistd90 helps80
assistant adjuncts80 assistd90 helps80
associate associationd90 comrades72 connects80 fellows72 links80 relates80
association associated90 connections58
assume accepts58 acquires65 adopts72 assumptiond90 presumes80 takes65
assumption assumed90
assurance assured81 authoritys80 confidences80
assure assuranced73 ensures80 guarantees80 insures80 secures80 tells72
astonishment amazements80
atmosphere airs65
atom atomicd90 molecules72 particles72
atomic atomd90 nuclears72
attach binds58 bonds58 ties58
attack assails80 assaults72 blasts65 fires65 onsets80 rounds72
attain accomplishs80 achieves80 discovers65 hits72 reachs80 strikes65
attempt attacks72 efforts80 endeavors80 essays80 seeks80 trys80
attend assists58 attentiond81 looks72 sees72 serves58
attention aids72 attendd90 cares72
attitude positions72 postures72
attorney lawyers80
attract appeals72 attractiond90 attractived90 draws80 pulls80
attraction attractd90
attractive attractd90
attribute assigns80 dimensions80 propertys80
audience hearings65 interviews58
august grands80
authentic authenticityd90 reliables80
authenticity authenticd90
author generators72 sources72 writers80
authorities governments80
authority assurances58 authorizations80 confidences58 dominances80
authorization authoritys72 authorized73 dominances72 sanctions65
authorize authorizationd90 clears80 passs80
automatic automaticallyd81 reflexs65
automatically automaticd90
automobile cars80 machines80
autumn falls80
avail availabled73 helps80 services80
available availd90
average fairs65 intermediates58 means80 mediums58 norms80 ordinarys72
avert avoids80
avoid averts72
await expects80 looks80 waits80
awake alerts72 alives72 arouses80 awakens80 wakes80
awaken arouses80 awakes72 wakes80
award grants72 honors72 presents80 prizes65
aware awarenessd90
awareness awared90 consciousnesss80
away asides65 forths80 offs80 outs72 outsides65
awe fears72
awful awfullyd90 dreadfuls80 painfuls80 terribles80 terriblys80 unspeakables80
awfully awfuld81 terriblys80
awkward clumsys65
babble bubbles65 ripples65 sings58 talks58
babe babys80
baby babes80 childs65 indulges80
back backwards72 endorses80 hinders72 rears72 rearwards72 supports80
background grounds72
backward backs80 rearwards80
bad badlyd90 badnessd90 bigs72 toughs65
badly badd73 ills72 poorlys72 seriouslys80 severelys80
badness badd90
bag bases65 bulges65 pockets58 purses58
balance equilibriums58 poises65 proportions65
ball globes65
ballad lays80
ban banishs65 prohibitions80
band circles80 lots80 rings72 sets80
bandage binds80 patchs80
bandaged bounds80
bang belts80 bolts80 knocks80 slams80 slaps80 smashs80
banish bans80 bars65 relegates65
banker bankd90
bar banishs65 blocks72 blockades72 excludes80 saloons80 stops72
bare airs72 nakeds80 publicizes72 spares72 strips65
barely hardlys80 justs80 scarcelys80
bark skins65
barrel drums65
base establishs80 foots72 founds80 foundations72 grounds80 humbles72
baseball balls80
basement cellars80
basically essentiallys80 fundamentallys80
basis bases72 foundations72 grounds80
bask enjoys80 savors80
bastard fakes80 phonys80 pricks80
bat batterd90
bathroom cans72 toilets72
batter batd90
battle combats80 conflicts80 engagements80 fights80 struggles72
battlefield fields80
bawl bellows80
be beingd66 exists58
beam airs58 rays65 sends58 shafts58 shines72 transmits58
bear births72 delivers72 haves72 stands65 suffers65 supports65
beast animals80 creatures80 savages72
beat crushs80 deads80 pounds58 rhythms65 rounds80 shells80
beautiful beautifullyd90
beautifully beautifuld90
beauty dishs72 sweethearts72
beckon waves80
become gets80 gos80 suits58 turns72
bed bangs58 bottoms65 knows58 loves58
bedroom chambers80
beef hollers80 kicks65
before aheads72 earliers80
beg prays80 taps72
begin beginningd90 commences80 gets80 starts80
beginning begind90 firsts80 offsets72 roots58 sources58 starts72
behave acts80 bears72 carrys72 conducts72 dos80
behavior conducts80
behind bottoms80 butts80 rears80 seats80 sterns80 tails80
being bed90 existences80 organisms72
belief believed90 feelings72 impressions72 notions72 opinions72
believe beliefd90 conceives72 considers72 thinks72 trusts65
bellow bawls80 hollers80 roars80
belly stomachs80
belong gos65
beloved dears80 honeys80 loves80
below downstairss65 unders58
belt bangs58 knocks58 smashs58
bench workbenchs58
bend bows58 crouchs58 curves65 folds58 turns80 twists80
beneficial benefitd90 goods80
benefit beneficiald81 gains80 profits80
beset plagues80 provokes80
besides alsos72 likewises72 toos72
best betters72
bestow adds65 brings65 contributes65 imparts65 lends65
bet banks65 betterd81 counts65 looks65 plays72 stakes80
betray cheats58 fails65 sells72 wanders58
better amends72 bests72 betd81 breaks80 improves72
bewildered confuseds80 losts80
bicycle cycles80 wheels80
bid commands80 offers80 plays72 presss65 tenders80 wishs72
big bads65 larges80
bigger largers80
bill accounts72 charges80 measures80 notes65
billion millions72
bind adheres80 attachs72 bindingd90 bonds80 sticks80 ties72
binding bindd90
biological naturals72
bird skirts65 snorts58
birdie birds72
birth bears80 delivers80 haves80
bit minutes65 moments65 pieces58 seconds65 spots80
bite bits72 burns72 pricks58 stings72
bitter acids65 bitternessd90
bitterness bitterd90 resentments80
black blacknessd90 dims58
blackness blackd90
blade brands58 steels58 swords58
blame damns80 damneds80 darneds80 faults80 picks72 raps72
blanket broads80 covers80 extensives80 wides80
blast bangs72 blows65 booms72 claps72 nails72 smashs72
blaze glares58 hells72
bleed runs58
blend combines65 fluxs65 fuses65 gos72 merges65 mixs65
bless signs65
blind blindlyd90 blindnessd90 dims65 screens65
blindly blindd90
blindness blindd90
blink flashs65 winks80
block bars80 blockades80 halts65 hinders72 jams58 stops80
blockade bars72 blocks80 hinders80 stops72
blood bloodyd90 descents58 lines58 origins58 rips65 stocks58
bloody bloodd90 damns80
bloom blossoms80 blushs58 flowers80 flushs58
blossom blooms80 flowers80 flushs72 peaks72 primes72 unfolds72
blot spots80 stains72
blow drifts58 floats58 reverses65 shocks58
blue downs65 grims65 lows65
bluff bolds80 sheers80
blur confuses65 obscures65
blush blooms80 crimsons80 flushs80
bluster blows72 boasts72 gass72
board planks72 rooms72 tables58
boast blows80 blusters80 features72 gass80 sports72
bob tails65
bold bluffs65 sheers65
bolt bangs72 dashs58 slaps72 stifflys80
bomb bomberd90 fails72
bomber bombd90 heros65 submarines65
bond adheres80 attachs72 binds80 sticks80 ties72
bone drums80 ivorys65
book bookingd90 holds72 records65 reserves72 scripts58 volumes72
booking bookd90 engagements80 reservations72
boom blasts72 dins80 nails72 roars80 smashs72 thunders80
boost advances65 encourages65 encouragements80 furthers65 promotes65 rises72
boot bangs65 charges65 kicks65 rushs65 thrills65 trunks72
border bounds72 edges65 margins72 rings80 skirts80 surrounds80
bore drills72 eagers72 tires80
born naturals72
borrow adopts72
boss chiefs80 stamps80
bother annoys72 devils72 fusss80 pains72 rags72 troubles80
bottom behinds65 penetrates65 rears65 seats65 sterns65 tails65
bounce bounds80 leaps72 springs80
bound borders72 boundaryd81 edges80 jumps80 leaps80 springs80
boundary boundd90 edges72 limits65
bow bends58 crouchs58 stems65 stoops58 submits72
box corners58 packages80
boy boyhoodd90 sons65
boyhood boyd90
brace arouses58 couples72 pairs72 poises80 spans72 steadys72
brain geniuss58 heads65 minds65 wits72
branch arms80 forks72 legs65 offsets58 separates72 subdivisions80
brand denounces72 makes72 marks72 posts58
brass administrations65 cheeks58 establishments65 faces58 nerves58 organizations65
brave endures80 gays65 weathers80
break faults65 interrupts80 interruptions80 separates72 shifts65
breakdown decompositions65 rots65
breast chests80 fronts65
breath hints58
breathe breathingd90
breathing breathed90
breeze airs80 snaps72
bridge spans80
brief brieflyd90
briefly briefd90 shortlys72
bright brightnessd90 brilliants72 smarts65 vivids72
brightness brightd90 lights65
brilliant brights58 gloriouss65 magnificents65 splendids65 superbs80 vivids58
bring conveys80 gets58 plays65 takes80 works65
bristle bursts80
broad blankets72 extensives72 wides80
broadcast airs80 beams80 programs72 sends80 spreads65 transmits80
broaden extends72 widens72
broken lows65
brood dwells80 hovers72 looms72
brother buddys65 comrades58
brow foreheads80
brush sweeps58 thickets80
bubble babbles72 ripples72
buckle heaves65
buddy brothers80
buffer pilots65 softens72
build builderd90 buildingd90 constructs80 figures72 forms72 makes80
builder buildd90
building buildd81 constructions72
bulge bags72 bulks58 pops65 prominences80 protrudes80 starts65
bulk bulges72 majoritys80 masss72 volumes72
bull fakes65
bullet slugs80 smokes65
bunch bundles72 clumps80 clusters80 crews72 crowds72 gangs72
bundle bunchs72 clumps72 clusters72 packages80 packets80 piles65
bunk beats80 escapes65 rots58 runs65
burden charges72 effects65 loads80 loadings72 saddles72 weights80
burial buryd90
burn bites58 fires80 glows72 stings58
burst breaks72 erupts72 explosions80 fits65 splits80 volleys72
bury buriald81 swallows58
bush scrubs65
business concerns80 jobs65 lines65 occupations65
busy occupys80
butt borders80 edges80 goats65 marchs80 rears58 seats58
button pushs72
buy purchases80 steals80
bypass shunts65
c hundreds80
cable lines72 telegraphs80 wires80
calculate calculationd90 computes80 estimates72 figures80 forecasts72 reckons80
calculation calculated90
call crys65 names80 rings65 shouts65 telephones65 yells65
calm calmlyd90 lulls80 quiets80 steadys72 stills80
calmly calmd90
camp camperd90 campingd90 packs58 tents80
campaign causes72 drives72 efforts72 fights72 pushs72 runs80
camper campd90
camping campd90
can dismisss72 fires72 rears58 seats58 terminates72 tins80
cancel naturals80 offsets72 scratchs80 scrubs80
candidate prospects72
canon canyons65
canyon canons80
cap crests80
capability capabled90 capacitys72 potentialitys65
capable capabilityd90 opens72 subjects72
capacity capabilitys72 contents65
capital greats65
captain masters58
capture catchs72 charms72 entrances72 fascinates72 gets65 trances72
car automobiles80 machines80
cardinal centrals80 fundamentals80 keys80
care aids80 attentions80 cautions72 fears65 likes65 precautions72
careful carefullyd90
carefully carefuld90
carrier carryd90
carry carrierd90 conducts65 conveys65 packs72 takes72 transports80
cart drags80 hauls80
cartridge magazines72
case causes65 events72 examples80 instances80 suits65
cast forms58 molds72 projects80 shapes58 stamps65 throws80
casual chances58 dailys65 everydays65
cat casts72 guys72 sicks72
catch catcherd66 gets65 grabs58 hauls72 matchs65
catcher catchd90
category classs80 familys80
cattle cowss80 oxens80
causal caused90
cause causald90 dos80 gets72 haves72 makes80 reasons72
caution cares65 precautions65
cavalry horses80
cease discontinues80 ends72 finishs72 quits80 stops80 terminates72
ceiling caps65 roofs65
celebrate celebrationd90 keeps80 observes80
celebration celebrated90
celestial skyd90
cellar basements80
center centrald90 concentrates72 eyes80 halfways80 hearts80 middles80
central cardinals80 centerd90 centrallyd81 exchanges80 fundamentals80 keys80
centrally centrald90
century hundreds72
certain certainlyd73 sures72
certainly certaind90 sures80 surelys80
certify demonstrates80 endorses58 evidences80 licenses65 manifests80
chair chairmans80 leads72 moderates72 presidents65
chairman chairs80 presidents80
challenge disputes80
champion defends80 fighters72 friends65 heros72 sensations58 stars58
chance adventures72 casuals80 fortunes72 lucks72 opportunitys80 risks72
change alters80 alterations80 modifys80 shifts58 switchs58 varys65
channel carrys80 conducts80 conveys80 imparts80 transfers65 transmits80
chant tones72
character characteristicd81 characterized81 fibers65 parts58 qualitys72 roles58
characteristic characterd90 features80
characterize characterd90 qualifys80
charge accuses72 bills65 complaints72 shoots58 tears58
charged aerateds65
charm appeals80 captures80 catchs80 entrances80 fascinates80 trances80
charming magics72
chart graphs80
chase dogs80 followings80 tags80 tails80 tracks80 trails80
chatter clicks80 gossips65 jaws65 visits65
cheap flashs72 louds72
cheat betrays58 rigs58 shafts72 wanders58
check ascertains65 assures65 controls65 ensures65 insures65 sees65
cheek brasss58 faces58 nerves58
cheer cheeryd81
cheery cheerd90 gays80
chemical chemistryd90
chemist chemistryd90
chemistry chemicald90 chemistd90
cherish treasures80
chest breasts65
chew jaws80 plugs80
chicken yellows80
chief chieflyd90 heads80 mains80 masters80 primarys80 principals80
chiefly chiefd90 mainlys80 primarilys80
child babys65 childhoodd90 kids80 minors80
childhood childd90
chill cools72 quivers72 shivers72 shudders72 thrills72
choice picks80 primes80 prizes80 qualitys80 selects80 selections80
choke frets72 gags72
choose prefers72 selects80 takes80
chore jobs80 tasks80
chronic continuings72
cigarette butts80
circle bands72 circuits58 circulard90 laps58 lots72 sets72
circuit tours72
circular bills80 circled90 circulated90 rounds80
circulate broadcasts72 circulard73 circulationd81 disseminates72 distributes72 spreads80
circulation circulated90
circumstance conditions65 considerations65 contexts72 settings72
cite credits80 mentions80 names80 quotes58 refers80 references80
citizen civild90
city metropoliss80 urband90
civil citizend66 stated73
civilization cultures65
claim claimantd81 takes58 titles58
claimant claimd90
clamber scrambles80 skins80 struggles80
clamor dins80
clap applauds65 bangs80 blasts80
clarity cleard90
class categorys80 classifyd90 familys80 forms72 separates80 sorts80
classification classifyd90
classify classd90 classificationd90 relegates65 separates80 sorts80
claw hooks72
clay muds72
clean cleaningd90 clears72 fairs72 fairlys72 lights65 picks72
cleaning cleand90
clear authorizes58 clarityd90 clearlyd90 opens72 passs58
clearly cleard90 distinctlys65
click chatters65 dogs65 flicks58 snaps80 ticks72
client customers72 guests65
climate moods72
climax comings65 culminates80
climb mounts80 raises80 rises80 waxs65
cling adheres80 hangs65 sticks80
clip crops58 dresss58 magazines80 times72 trims58 trots72
clock times80
close closelyd90 closingd90 conclusions80 finishs80 lasts80 nears80
closed shuts65
closely closed90 nearlys65 tights72
closet presss65
closing closed90 conclusions72 ends72 shutdowns58
cloth fabrics80 materials80 textiles80
clothe clothingd90 drapes65 dresss80 invests72 robes65
clothes dresss80
clothing clothed90 wears80
cloud fogs72 mists72 obscures72 overcasts80
club lodges72 nines80 orders72 societys72
cluck clicks80
clue hints80
clump balls72 bunchs80 clusters80 flocks72 lumps72 thumps65
clumsy awkwards72
cluster bunchs80 bundles72 clumps80 flocks80
clutch grasps80 grips80 holds80 seizes80
coach managers80 trains80
coast slides58
coat surfaces80
coherent consistents80 logicals80
coin strikes72
coincide coincidenced81 concurs72
coincidence coincided73 conjunctions65
cold coldlyd81
coldly coldd90
collaborate cooperates80
collapse breaks80 crashs58 flops65 gives80 tumbles58
collar arrests80 cops80 nails80
colleague fellows72
collect accumulates80 collectiond90 collectord81 compiles80 gathers65
collection appeals65 collectd66
collective corporates80
collector collectd81
collision hits80
colonial colonyd90 compounds65
colony coloniald90 settlements80
color distorts72
colored colorfuls80 negros72
colorful coloreds65
column towers58
comb ransacks72
combat battles80 fights72 fightings72
combination combined90
combine combinationd81 compounds72 trusts72 unites80
come arrives72 comingd90 gets72 seeds80
comedy comicd90
comfort eases72
comfortable comfortablyd90
comfortably comfortabled90 wells65
comic comedyd90 funnys80
coming approachs80 climaxs58 comed90
command bids80 commanderd90 dominates58 overlooks58 requires72
commander commandd90
commemorate marks80 remembers72
commence begins80 gets80 starts80
commend recommends58
comment gossips65 notices80 remarks80
commerce commerciald90
commercial commerced90 commerciallyd90
commercially commerciald90
commission commissionerd90 committees80
commissioner commissiond90
commit commissiond90 commitmentd81 committeed66 devotes72 gives72 pulls80
commitment commitd81 dedications72 loyaltys72
committee commissions80 commitd90
common commonlyd81 greens80 parks80 usuals58
commonly commond90 normallys80 ordinarilys80 usuallys80
commotion dins72 disturbances80 whirls65
commune communicates72 communiond90
communicate communicationd90 conveys65 passs80 transmits65
communication communicated90
communion communed81
communism communistd90
communist communismd90
commute commuterd81 converts58 exchanges58
commuter commuted90
companion accompanys80 associates80 companys80 comrades80 familiars80 fellows80
company accompanys80 companions80 fellowships65 societys65
comparable correspondings72 likes72
comparatively relativelys80
compare comparisond90 equates65
comparison compared90
compass digs65 grasps65 orbits72 ranges72 reachs72 scopes72
compel compulsiond90 obliges80
compensate compensationd90 corrects80 covers65 repairs72 rights58
compensation compensated90
compete competitiond90 competitived90 competitord90 contends80
competence competentd90
competent competenced90
competition competed73 competitors58 contentions65 contests72 rivals58
competitive competed90
competitor competed90 competitions80 rivals80
compile accumulates80 collects80 composes72
complain complaintd90 kicks80 plains80
complaint ailments80 complaind73 ills80
complete completelyd90 completiond90 discharges65 dispatchs65 finishs80 pures58
completely alls80 altogethers80 completed90 entirelys80 rights80 wholes80
completion closings72 completed90
complex complexityd90 complicateds72 composites80
complexity complexd90
complicate complicationd90 elaborates72
complicated complexs80
complication complicated90
compliment congratulates80
comply follows80
component composed90 constituents80 elements80 factors80 parts72 portions72
compose compiles58 componentd90 composerd81 compositiond81 pens65 writes72
composer composed90
composite complexs80
composition composed66 pieces58
compound colonials65 combines72 intensifys80
comprehend compasss80 comprehensiond90 comprehensived73 digs80 grasps80 perceives72
comprehension comprehendd90
comprehensive comprehendd90
compress contracts72 presss72 squeezes72
comprise bes65 constitutes65 contains72 incorporates72 represents65
compulsion compeld73 compulsived90
compulsive compulsiond90 compulsivityd90 determineds72
compulsivity compulsived90
compute calculates80 computerd90 figures80 reckons80
computer computed90
comrade associates80 brothers65 companions80 familiars80 fellows80
conceal hides80
concede confesss80 grants72 professs80 yields72
conceive believes72 conceptd90 conceptiond90 considers72 thinks72
concentrate centers72 concentrationd90 focuss72
concentrated hards58
concentration concentrated90 densitys72
concept conceived90 conceptions80 constructs80
conception conceived81 concepts80 constructs80 creations65 designs58 inventions58
concern fears72 interests72 pertains80 refers80 relates80 touchs80
concerned interesteds72
conclude closes58 conclusiond90 reasons80 resolves65
conclusion closes65 decisions80 determinations80 finishs65 lasts65
concur agrees80 coincides72 holds80
condemn condemnationd90
condemnation condemnd90 curses65
condition checks72 disciplines72 qualifys65 specifys65 statuss80 trains72
conduct bears65 behaviors80 carrys65 deals80 directs72 leads72
conductor conductd90 directors80
conference leagues72
confess concedes72 confessiond90 professs72
confession confessd90
confide commits72 confidenced90 trusts72
confidence assurances80 authoritys80 confided66 confidentd90 trusts58
confident confidenced90 convinceds72 positives72
confine bounds80 encloses65 limits80 restricts80 throttles80
confirm affirms80 confirmationd90 supports80 sustains80
confirmation checks80 confirmd90
conflict battles80 engagements65 fights65 struggles80
conformity accords58 accordances58
confront faces80 presents65
confuse confusiond90 flurrys65 throws72
confused bewildereds80 brokens58 losts80 scattereds72 upsets58
confusion confused81
congratulate compliments80 prides65
congregation congregationald90 faithfuls80 folds80
congregational congregationd90
congress meetings58
conjugate conjugateds80
conjugated conjugates80
conjunction coincidences80
connect associates72 connectiond81 joins65 links80 relates72 ties80
connection connectd73 links72
conquer appropriates72 captures72 seizes72 suppresss80
conscious consciousnessd90
consciousness awarenesss72 consciousd90
consent accepts80
consequence effects80 events80 issues80 moments65 outcomes80 results80
consequently accordinglys80 therefores72
consider considerationd81 reckons80 regards80 sees80 studys72 views80
considerable considerablyd90
considerably considerabled90 substantiallys80 wells80
consideration circumstances72 conditions72 considerd90
consistent coherents65 consistentlyd90 logicals65 reproducibles72 uniforms58
consistently consistentd90
conspiracy conspired90
conspire conspiracyd90
constituent components80 constituted90 elements80 organics80 parts65 portions65
constitute appoints72 bes80 comprises80 constituentd90 names72 represents80
construct builds80 concepts80 conceptions80 constructiond90 makes80 manufactures72
construction buildings80 constructd90 expressions72 structures58
construe interprets80 sees80
consult refers72
consume consumerd81 downs80 haves72 takes72 wastes65
consumer consumed90
contact meets72 reachs80 strikings58 touchs72
contain comprises80 containerd81 contentd81 continentd81 holds72 incorporates80
container containd90
contaminate fouls80
contemplate contemplationd90 muses58 ponders58 reflects58 speculates58 studys65
contemplation contemplated90 reflections72
contempt disdains80 scorns80
contend argues72 contentiond90 contests65 debates72 fences72 postulates80
content capacitys58 containd66 messages72 substances72
contention arguments72 competitions65 contendd90 controversys72 tilts72
contest competitions80 contends80
context circumstances72 settings72
continent containd90
continue keeps80 preserves65 proceeds80 upholds65
continuing chronics72
continuity continuousd90 persistences65
continuous continuityd90 continuouslyd90
continuously continuousd90
contour forms72 shapes72
contract contractord90 declarations72 presss65 signs72 squeezes65 undertakes80
contractor contractd90
contradict contradictiond81 opposes65
contradiction contradictd73
contrary opposites80 reverses80
contrast lines65
contribute adds80 bestows80 brings80 contributiond81 imparts80 lends80
contribution contributed90 parts80 shares80
control checks72 commands80 contains72 curbs72 holds72 moderates72
controversy arguments80 contentions80 tilts80
convenience convenientd90 gadgets58
convenient convenienced90
convention formulas72 normals72 patterns72 rules72
conventional establisheds72
conversation conversed90
converse conversationd90 converselyd90
conversely conversed90
conversion convertd90 transitions80
convert changes58 commutes58 conversiond90 exchanges58
convey carrys72 communicates65 expresss72 transmits65
convict convictiond90
conviction condemnations72 convictd81 sentences72
convince converts80
convinced confidents80 positives80
cook fakes58 fixs72 makes72 manipulates58 prepares72 readys72
cool chills80 coolingd90 poises72
cooling coold90
cooperate collaborates80 cooperationd90 cooperatived90
cooperation cooperated90
cooperative cooperated90
coordinate organizes80
cop arrests72 bulls80 collars72 hooks80 nails72 pigs80
cope contends80 deals80 grapples80 manages80
copy imitates72 simulates72
core centers58 hearts58 nucleuss80 substances58 sums58
corner trees72
corporal corporates72
corporate collectives65 corporals72 corporationd90
corporation corporated90 pots72
corpse clays80 stiffs80
correct compensates72 rights80
correctly rights80
correspond agrees80 checks80 correspondenced90 correspondentd90 fits80 matchs80
correspondence agreements72 balances58 correspondd90 correspondentd73 symmetrys58
correspondent analogouss80 correspondd90 correspondenced90
corresponding comparables65 likes65
cortex corticald90
cortical cortexd90
cost bes80 prices72
couch casts80 frames80 puts80 sofas80
counsel advises80 advocates80 directions72 guidances72
count considers65 counterd90 matters72 numbers80 weighs72
countenance allows80 lets80 permits80 sanctions72 warrants72
counter anticipates72 countd81 foresees72
counterpart similitudes72
countless infinites80
country lands80 nations80 rurald66 states80
couple braces58 matchs80 mates80 pairs80 spans58
course classs80 feeds72 flows72 lines72 naturallys80 runs72
court romances80
cover backs58 bindings58 blankets72 continues65 extends65 screens80
cows cattles80 oxens80
crack aces80 breaks80 checks80 gaps72 snaps65 supers80
crash collapses65 rams65 smashs58 wrecks72
crave hungers80 starves80
crawl creeps80
crazy mads80 sicks80
creak screechs80
create creationd81 creatived81 creatured90 makes80
creation conceptions65 created90 foundations58 institutions58 introductions58
creative created90
creature animals80 beasts80 created90 tools65
credit recognitions80
creep crawls80 mouses72
crest caps80 crowns72 peaks72 tips72 tops72
crew bunchs65 crowds65 gangs72
crime criminald90
criminal crimed73 viciouss80
crimson blushs80 flushs80 reds80 violents72
crisis criticald90
criterion measures80 standards80
critic criticald90 criticized90
critical criticd90 criticismd90 vitals58
criticism criticald90
criticize criticd90 knocks80
crop grazes58 harvests80 pastures58 works72
cross covers80 intersects72 marks72 queers65 tracks80 traverses80
crouch bends80 bows80 squats72 stoops80
crow triumphs80
crowd bunchs72 crews72 gangs72 herds80 pushs58
crown tops72
crucial essentials65 importants80
crude grosss72 oils80 primitives58 roughs80
cruise sails80
crush beats65 jams72 presss72 shells65 squeezes72 suppresss80
cry calls80 hollers80 screams80 shouts80 weeps72 yells80
cubism cubistd90
cubist cubismd90
culminate climaxs80
cultural cultured90
culture civilizations80 culturald81
curb checks80 contains80 controls80 holds80 moderates80 restricts65
cure remedys80 therapeutics80
curiosity curiousd90 wonders80
curious curiosityd90 curiouslyd90 funnys80 odds80 peculiars80 queers80
curiously curiousd90 peculiarlys80
curl curves80 locks65 rolls80 waves58
current flows65 streams72
curriculum programs80
curse condemnations72 damns65 oaths80 swears80
curtail clips72 curbs80 restricts80
curtain drapes80
curve cuts80 sheers80 swerves80 trends80 veers80 winds72
custom customaryd90 traditions72 usages80
customary customd90
customer clients80
cut curves65 reduces72 sheers65 trends65 trims72 veers65
cycle bicycles58 cyclistd66 rhythms80 rounds80 wheels58
cyclist cycled90
daily casuals72 dayd90 everydays72
damage harms80 hurts65 prices58
damn blames72 bloodys80 curses80 damneds72 darneds72
damned blames80 damns80 darneds80
damp breaks58 dampens80 dulls80 moists80 softens58 weakens58
dampen damps65 dulls65 washs72
dance dancerd90 dancingd81
dancer danced90
dancing danced90
danger dangerousd73 risks72
dangerous dangerd90 graves72 seriouss72 severes72
dangle drops80 swings80
dare defys65 presumes80
dark blacks58 darknessd90 nights58 shadows65
darkness darkd81 shadows72
darned blames80 damns80 damneds80
dart dashs72 flashs72 shoots72
dash crashs65 darts80 flashs80 shoots80 smashs72 styles80
data informations80
date appointments65 engagements65 escorts72 sees58
daughter girls80
dawn clicks80 mornings80 penetrates80
day dailyd90 daylights58
daylight days80
dazed stupids80
dead abruptlys80 absolutelys72 deadlyd81 perfectlys72 shorts80 suddenlys80
deadly deadd90 madlys72 mortals80
deaf indifferents72
deal addresss80 covers80 handles80 plows80 trades80 treats80
dealer deald90 principals58 traders80
dear beloveds80 goods72 honeys80 lambs72 loves80 nears72
death died90
debate argues58 arguments80 considers72 contends58 fences58
debris dusts80
debut entrys80 introductions80
decade tens72
decay declines72 decompositions65
deceased asleeps80 gones80
deceive betrays72
decent fittings72 nices80 properlys80 rights80
decide decisiond90 decisived90 determines80 resolves72 settles72
decision conclusions80 decided90 determinations80
decisive criticals58 decided90
deck decorates80 dumps65 floors65 graces80
declaration contracts58 declared90
declare announces72 declarationd90 holds58
decline decays65 descents58 falls58 refuses72 rejects72
decomposition breakdowns58 rots58
decorate decks72 dresss58 graces80
decrease diminishs80 falls80 lessens80 lessenings80 reductions58
decree orders80 rules72
dedication commitments65
deduce deducts80 deductiond90 derives80
deduct deduces65 deductiond90 derives65 subtracts80 withholds72
deduction deduced66 deductd66 implications65 synthesiss58
deem holds80
deep deeplyd90 lates72
deeply deepd90 profoundlys80
defeat frustrations72 kills72 overcomes80
defect deserts80 faults65 mars58
defend defensived81 fights58 guards65 holds65 opposes58 supports80
defense vindications58
defensive defendd90
defiance defyd81
deficiency lacks80 wants80
define definitiond81 specifys80
definition defined90
defy dares65 defianced73 holds80 refuses72 resists72 withstands80
degree grades80 levels80 points72 stages72
delay checks58 holds80 stays65 waits80
delegate assigns72 designates72
delicate fragiles65 softs58
delight enjoys72 joys72 pleases80 pleasures72 transports65
deliver presents80 renders65 rescues58
demand asks72 involves72 necessitates72 needs72 requires72 takes72
democracy democraticd90 republics72
democratic democracyd90 populars65
demonstrate demonstrationd90 establishs72 exhibits80 presents80 proves72 shows80
demonstration demonstrated90 manifestations65 presentations80
denial denyd90
denote announces65 refers72
denounce betrays58 brands72 grasss58 marks72 rats58 shops58
dense densityd90 dulls58 dumbs58 heavys80 slows58 thicks72
density concentrations72 densed90
deny deniald90 refuses58
depart departured90 gos80 parts65 quits58 starts65 varys72
department sections80
departure departd90 differences72 losss65 passings65 releases65
depend banks72 calculates72 counts72 dependentd90 looks72 swears72
dependable goods58 honests72 reliables80 safes58 secures58 trues72
dependence dependentd90
dependent dependd81 dependenced90 subordinates65
depict describes72 draws72 pictured90 portrays65 renders80 shows80
deposit banks72 fixs65 lodges80 sticks80
depression slumps72
deprive strips80
deputy lieutenants72
derision ridicules72
derive deduces80 deducts80 gains72
descend comes72 derives72 descentd90 falls80 settles58
descent descendd90 origins72
describe accounts72 depicts80 descriptiond90 draws80 lines65 reports72
description described81
desert abandons80 defects72
deserve merits80
design figures58 patterns65 plans80 projects80
designate assigns72 delegates72 fates58 indicates65 points65 shows65
desirable worthys72
desire hopes72 trusts72 wants80
despair desperated90
desperate despaird90 desperatelyd90 heroics58
desperately desperated90
despise disdains80 scorns80
destine designates80 dooms80 fates80 intends72 specifys72
destiny fates80 fortunes65 lots65 lucks65 portions65
destroy destructiond90 destructived90 ruins72
destruction deaths65 destroyd90 ends65
destructive destroyd90
detached isolateds72 separateds72
detail items80 particulars72 points80
detailed elaborates80
detect detectiond90 discovers80 finds80 notices80 observes80
detection detectd81
detective investigators80
deteriorate drops72
determination conclusions65 decisions65 determined90 findings80 purposes72
determine ascertains80 determinationd90 finds80 influences72 regulates72 shapes72
determined sets58
develop acquires65 developmentd90 evolves72 gets58 grows58 produces58
development developd90 evolutions72 growths65
device twists65
devil annoys80 bothers80 rags80
devise formulates80 invents80 organizes72 prepares72
devote commits80 gives80 pays72
diagnose names80
diagram plots80
dialect accents80
diaphragm stops80
dice dies80
dictate orders80 prescribes80
die chokes80 deathd90 dices80 expires80 gos80 passs80
differ differenced90 differentd90 disagrees72
difference conflicts65 departures72 differd90 differentd90 differentiated90 disputes65
different differd90 differenced90 differentlyd81
differentiate differenced90 differentiationd90 distinguishs80 marks72 separates80 tells80
differentiation differentiated90 distinctions80
differently differentd90 otherwises80
difficult hards80
difficulty troubles80
dig grinds65 labors65 shafts72 shots72 slams72
dilate elaborates72 enlarges72 expands72
dilute cuts80 dilutiond90 loads72 reduces80 stretchs72 thins80
dilution diluted90
dim blacks58 dimlyd90 dips80 faints72 subdueds80 vagues72
dimension attributes72 dimensionald90 propertys72 proportions58
dimensional dimensiond90
diminish decreases80 falls80 lessens80
dimly dimd90
din booms80 clamors80 commotions72
dine dinnerd90
dinner dined90
dip plunges80
direct aims72 directlyd90 directord73 places72 points72 straights80
direction counsels58 guidances58 ways80
directly directd90 flats58 immediatelys65 instantlys65 nows65 straights80
director directd90 managers80
dirt dirtyd81 greases72 soils80 stains72
dirty dirtd90 lousys65 soils80 soileds80
disagree differs80 disagreementd90
disagreement disagreed90 discrepancys72
disappear disappearanced90 melts58 vanishs80
disappearance disappeard90 fades65
disappoint disappointmentd90
disappointment disappointd90
disapproval disapproved90 dislikes65
disapprove disapprovald90 rejects72
disaster disastrousd81 tragedys72
disastrous blacks80 disasterd90 fatals80
disc disks80 records80
discern distinguishs80 recognizes80 spots80
discharge completes80 dispatchs80 emissions65 frees65
discipline checks80 conditions80 fields80 studys80 subjects80 trains80
disclose breaks80 discovers80 exposes80 reveals80
discontinue breaks65 ceases80 quits80 stops80
discourage warns65
discover detects80 discoveryd90 finds80 notices80 observes80 sees72
discovery discoverd90 finds80
discrepancy disagreements80
discuss discussiond90
discussion discussd90 treatments80 words72
disdain contempts80 despises80 rejects72 scorns80
dish beautys58 serves80 sweethearts58
disk discs80 records65
dislike disapprovals80
dismay alarms72
dismiss cans58 disregards80 drops65 fires58 ignores80 terminates58
dismount lights80
disorder troubles80 upsets80
dispatch completes72 discharges72 hits65 murders65 removes65 shipments72
dispel scatters72
display exhibits80 exposes80 presentations65 shows80
disposal administrations72 disposed73
dispose disposald81 flings72 inclines65 tosss72
dispute challenges80 conflicts80 differences80 quarrels72
disregard cuts80 dismisss72 ignores80 neglects80
disrupt interrupts80
disseminate broadcasts80 circulates80 distributes80 spreads80
dissolve resolves72
distance distantd90 lengths65
distant distanced90 remotes72
distill extracts65
distinct distinctlyd90
distinction differentiations80 distinguishd90 notes72
distinctive typicals80
distinctly clearlys80 distinctd90
distinguish differentiates80 distinctiond90 recognizes72 separates80 spots72 tells80
distinguished grands72
distort colors58 twines72 twists72
distress hurts80 sufferings80
distribute administers80 allots80 deals80 distributiond90 distributord90 lots80
distribution distributed73
distributor distributed90
district territorys80
disturb disturbanced90 interrupts58 touchs65 troubles80 upsets80
disturbance commotions65 disturbd81 upsets72
dive plunges80
diverse variouss72
diversion divertd90 recreations80
divert amuses65 diversiond90
divide divisiond90 fractions72 parts58 separates80 splits80
divine divinityd73
divinity divined90 gods80 immortals80 theologys58
division divided73 parts72 sections72
do comes58 makes80 performs72
doctor fixs65 mends65 physicians80 repairs65 restores65
doctrine philosophys80
document documentaryd90 paperss80
documentary documentd90
dodge ducks65 schemes65 skirts65
dog chases80 heels58 tags80 tails80 tracks80 trails80
domain areas80 fields80 lands72 orbits80 spheres80 worlds58
domestic homed81
dominance authoritys58 authorizations58 controls72 dominantd81 dominated81
dominant dominanced90 dominated90
dominate dominanced81 dominantd81 dominationd81 prevails80 reigns80 rules80
domination dominated90 masterys72
don assumes80 fathers65 wears80
done throughs80
doom condemns72 designates80 destines80 fates80 sentences72
door doorways72 thresholds72
doorway doors80 thresholds80
dosage dosed90
dose acids58 dosaged90 dots58 drugs72
dot acids58 doses58 dusts72 points80 scatters72 sprinkles72
double images65 twices65
doubt questions72 uncertaintys80
doubtful tentatives65
doubtless undoubtedlys80
down consumes72 downwards80 kills80 lands58 pops80
downstairs belows80
downward downs80
dozen twelves80
draft enlists72 outlines80
drag carts72 hauls72 sweeps65
drama dramaticd90 plays80
dramatic dramad90 dramaticallyd90 spectaculars72 strikings72
dramatically dramaticd90
drape clothes65 curtains80 robes65
draw attractions72 describes65 drawingd90 lines65 pulls80 ties65
drawer drawd90
drawing drawd90
dread apprehensions80 awfuls80 dreadfuls80 fears80 frightenings80 terribles80
dreadful awfuls80 dreads80 frightenings80 painfuls72 terribles80 unspeakables72
dream ambitions65
dress clothes72 clothess65
drift blows80 casts65 floats80 ranges65 rolls65 strays72
drill bores80 exercises65 practices65
drink drinkingd90 toasts65
drinking drinkd90
drip drops72
drive causes65 driverd90 efforts65 motors72 movements65 thrusts80
driver drived90
driveway drives80
drop dips65 falls65 sinks58
drug doses80
drum barrels65 beats80 bones65
drunk gones80
dry ironicals72
duck dips65 dodges58 skirts58
dull damps65 dampens65 muffleds65 slows58
dumb denses80 dims80 dulls80 silents58 slows80
duration lengths65
dusk falls80
dust debriss72 dots58 scatters58 sprinkles58
duty obligations80 responsibilitys80
dwell broods80 dwellingd73 lies72 lives65 populates65
dwelling dwelld90 homes80
eager bores80 eagerlyd90 eagernessd90
eagerly eagerd90
eagerness eagerd90 readinesss72
earlier befores80
early formers65 others65
earn clears80 earningsd81 gains80 makes80 realizes80 wins72
earnings earnd81 nets80 pays72 profits80 profitss80 wages72
earth globes80 grounds72 lands65 worlds80
earthquake quakes80
ease comforts72 facilitates65 reliefs65 relieves58 simplicitys80 stills58
easily easyd90 wells65
easy easilyd90 slows72 slowlys72 softs65
eat feeds65
eccentric cases72 characters72 types72
echo recalls65 repeats80 rings72
economic economicals80 economyd90
economical economics80 economyd90
economy economicd90 economicald90 savings58
ecstasy gos65 transports80
edge borders80 bounds72 boundarys72 butts65 inchs80 marchs65
edition variations58 versions58
editor editoriald90
editorial columns80 editord81
educate develops72 educationd90 educatord90 prepares72 schools65 trains72
education educated90 educationald90 instructions80 teachings80
educational educationd90
educator educated90
effect consequences80 effectived90 events80 issues80 outcomes80 results80
effective effectd90 effectivelyd90 effectivenessd90 efficients72 goods58
effectively effectived90
effectiveness effectived90 strengths72
efficiency efficientd81
efficient effectives72 efficiencyd90
effort attempts80 endeavors80 exertions72 exploits65 sweats72 trys80
egg balls65 eggss72
eggs eggs80
ego selfs72
elaborate complicates65 detaileds72 dilates80 enlarges80 expands80
elapse lapses80 passs80
elastic flexibles72
elder olders80 seniors80
elderly olders80 seniors80
elect electiond90 eligibled90 elites80
election electd90 electorald90
electoral electiond90
electric electricals80 electricityd90
electrical electrics72 electricityd90
electricity electricd90 electricald90 powers72
element components80 constituents80 factors80
elevate advances80 elevatord81 lifts72 promotes80 raises80
elevator elevated90 lifts80
elicit arouses80 evokes80 extracts72 fires80 provokes80 raises80
eligible electd90
eliminate rejects58
elite elects80
embarrassing awkwards80 stickys80
embody bes72
embrace adopts65 comprehends80 covers80 hugs72 squeezes72
emerge issues72
emergency pinchs80
emission discharges72
emotion emotionald90
emotional emotiond90 exciteds58
emphasis accents80 emphasized90 stresss58
emphasize accents80 emphasisd90 stresss80 underlines72
employ applys80 employeed81 employerd81 employmentd90 uses80 utilizes80
employee employd90
employer employd90
employment employs80 engagements65 exercises58 usages58 uses58 works72
empty abandons65 discharges72 hollows72
enclose confines72 inserts58 introduces58 wraps80
encounter brushs80 chances72 finds72 happens72 meets80 sees80
encourage advances80 boosts80 encouragementd90 furthers80 promotes80
encouragement boosts72 encouraged81
end ceases80 finishs80 goals58 lasts65 stops80 terminates80
endanger exposes72 menaces80 queers72 threatens80
endeavor attempts72 efforts72 enterprises80 strives80 trys72
endless eternals80
endorse backs80 certifys65 seconds72 supports80
endure bears80 stands80 stomachs80 suffers80 supports80 tolerates80
enemy foes72 oppositions72
energetic energyd90
energy energeticd81 pushs65
enforce applys80 implements80 imposes72
engage absorbs72 employs65 engagementd90 occupys72 prosecutes80 pursues80
engaged busys58
engagement appointments72 battles80 conflicts80 dates72 engaged90 fights80
engender fathers72 generates72 gets72 mothers72
engine engineerd90
engineer directs72 engined81 engineeringd90 organizes72
engineering engineerd90 technologys72
engrossed absorbeds80 intents80
engulf absorbs80 plunges80 steeps80
enhance raises80
enjoy basks80 enjoymentd90 loves65 savors80
enjoyment enjoyd90 uses65
enlarge dilates58 elaborates58 expands58 magnifys72
enlist drafts65 engages72
enormous tremendouss80
enough adequates80 plentys80
enroll enters80 recruits80
ensue results80
ensure assures80 controls72 guarantees80 insures80 secures80 sees72
entail implys80 means80
enter enrolls65 entranced90 entryd90 figures58 participates72 recruits65
enterprise endeavors80 initiatives65
entertain entertainmentd90 harbors65 holds65 nurses65
entertainment entertaind90
enthusiasm enthusiasticd90
enthusiastic enthusiasmd90
entire entirelyd90 fulls80 intacts72 integrals72 totals80
entirely alls80 altogethers80 completelys80 entired90 rights80 wholes80
entitle gentles65 titles72
entrance captures80 catchs80 charms80 enterd81 entrys80 trances80
entry debuts72 enterd90 introductions72 submissions58
environment surrounds72 surroundingss72
envision fancys80 figures80 images80 pictures80 projects80 sees80
epic heroics80
episode sequences58
epoch eras80
equal bes80 equallyd90 equated90 matchs80 peers80 touchs72
equally ass80 equald90
equate compares80 corresponds72 equald90 equationd90 matchs65
equation equated90
equilibrium balances65
equip equipmentd90 fits80 outfits80
equipment equipd90
era epochs80
erect raises80 rears80 uprights80 verticals80
error faults80 mistakes80
erupt flares72
escape flights80 misss72
escort dates58 sees72
especially particularlys80 peculiarlys80 speciallys80
essay attempts80 examines72 proves72 seeks80 tests72 trys80
essential crucials65 essentiallyd81 necessarys80 necessitys80 requirements80
essentially basicallys80 essentiald90 fundamentallys80
establish constitutes72 establishmentd90 founds80 institutes72 launchs80 plants72
established conventionals65
establishment administrations65 brasss65 establishd90 formations80 institutions72 organizations80
estate lands72
estimate approximates80 calculates72 figures72 guesss80 ideas80 judges80
eternal endlesss72 eternityd90
eternity eternald81
evaluate assesss80 evaluationd90 judges72 measures80 valued90
evaluation evaluated90 ratings80
eve evens58 evenings58
even eves80 evenings80 flushs80 levels80 stills65 yets65
evening eves80 evens80
event cases72 consequences58 effects58 issues58 outcomes58 results58
eventually finallys80
ever alwayss72
everyday casuals72 dailys72 routines80
evidence certifys80 demonstrates80 evidentd90 groundss80 manifests80 shows72
evident apparents80 evidenced90 evidentlyd90 manifests80 patents80 plains80
evidently apparentlys80 evidentd90 obviouslys80 plains80 plainlys80
evil viciouss72
evoke arouses80 elicits80 extracts65 fires80 provokes80 raises80
evolution developments80 evolved90
evolve acquires65 develops80 evolutiond81
exact claims72 demands80 exactlyd90 precises72 preciselyd81 takes72
exactly exactd90 justs80 preciselys80 properlys80
exaggerate magnifys80
examination examined90 scrutinys80 tests72
examine analyzes80 examinationd90 probes65 sees72 studys80
example illustrations80 instances80 lessons58 models72 representatives80
exceed excessived81 passs72 surpasss80 tops72
excellent splendids80
exception exceptionald81
exceptional exceptiond90 particulars72 specials72
excess spares80 surpluss80
excessive exceedd90
exchange changes80 commutes72 converts72 interchanges80 switchs65
excite charges58 excitementd90 stimulates72 stirs65
excited emotionals80 excitedlyd81 frantics65 mads65
excitedly excitedd90
excitement excited90 turmoils58
exclaim crys80 exclamationd90 proclaims72 shouts80
exclamation exclaimd90
exclude bars58 exclusived90 omits80 shuts72
exclusive excluded90 exclusivelyd90 singles65 soles80
exclusively alones80 entirelys80 exclusived90 onlys80 solelys80
excuse explains65 pardons80 rationalizes58 relieves72
execution performances72
executive administrators65 executiond90
exercise dos72 employments72 exerts80 practices72 uses72 workouts80
exert exercises80 exertiond73 maintains72 wields72
exertion efforts80 exertd90 sweats80
exhaust beats80 consumes72 eats72 tires65
exhausted gones80
exhibit demonstrates65 displays72 exhibitiond90 exposes72 presents65 shows65
exhibition exhibitd90
exist bes80 existenced90 lives72 survives72
existence beings80 creations72 existd90 universes72 worlds72
expand booms58 flourishs58
expansion expandd73
expect anticipates80 asks72 expectationd90 looks65 requires72 waits65
expectation anticipations72 expectd90 outlooks80 prospects80
expend drops72 expenditured90 expensived81 spends72 uses80
expenditure expendd90
expensive expendd90
experience gets65 haves65 knows72 lives72 receives65 sees80
experiment experimentald81 experimentationd90
experimental experimentd90 experimentallyd81
experimentally experimentald90
experimentation experimentd90
expert goods80 technicals72
expire chokes72 dies72 gos72 passs72 perishs72
explain excuses65 explanationd90
explanation accounts80 explaind90
explicit expresseds80
explode bursts72 explosiond90
exploit efforts80 feats80 taps72 works80
exploration explored90
explore explorationd90 researchs80 searchs80
explosion bursts72 exploded90
expose breaks72 discloses72 discovers72 displays65 exposured90 reveals72
exposed opens80
exposure exposed90
express carrys65 conveys65 expressiond81 limiteds72 shows80 utters72
expressed explicits72
expression aspects80 expressd73 faces80 looks80 manifestations72 reflections72
extend broadens80 extensiond90 extensived90 extentd90 gos72 widens80
extended lengthys80 prolongeds80
extension extendd81
extensive blankets72 broads72 extendd90 extendeds80 wides72
extent extendd90
external internationals65 outsides72
extract distills58 elicits65 evokes65 pulls80 selections72
extreme extremelyd90 utmosts80
extremely extremed81 supers72
eye centers58 hearts58 middles58
fabric cloths80 materials80 textiled90
face aspects72 confronts80 expressions72 fronts65 looks72
facilitate eases80 helps72
facility installations80 readinesss65
factor agents58 components72 constituents72 elements72
factory mills80
faculty staffs72
fade disappearances72 melts80 passs65 slices80
fail betrays65 breaks58 dies58 failured90 gos58 neglects80
failure faild90
faint dims72 lights58 vagues72 weaks80
fair cleans80 fairlyd90 justs80 reasonables72
fairly cleans65 faird81 prettys80 reasonablys80 somewhats80
faith religions80 trusts72
faithful closes72 congregations72 folds72
fake bastards80 cooks72 falses72 frauds72 imitations72 phonys80
fall autumns80 comes58 declines58 descends72 descents58 tumbles72
false mistakens72
falter hesitations80 stammers58 stumbles65 wavers80
fame famousd90
familiar associates72 companions72 comrades72 fellows72 intimates58
family categorys65 classs65 folks58 homes80 houses80 households80
famous famed90
fan lovers65
fancy figures80 illusions80 images80 pictures80 projects80 sees80
fantastic fantasyd73 grands72 grotesques80 marvelouss72 tremendouss72 wonderfuls72
fantasy fancys65 fantasticd90 illusions65
farm farmerd90 farmingd90 grows65 produces65 raises65
farmer farmd90
farming agriculturals80 agricultures80 farmd90 lands72
farther furthers80
fascinate captures65 catchs65 charms65 entrances65 grips72 trances65
fashion manners80 modes80 styles80 ways80
fast tights72
fasten fixs80 secures80 tightens58
fatal blacks65 disastrouss65
fate designates80 destines80 destinys80 dooms80 lots65 portions65
father engenders80 generates80 gets80 mothers80
fault blames80 breaks58 defects72 errors80 mistakes80 shifts58
favor prefers80 privileges58
favorable goldens65 luckys65
fear awes65 cares72 concerns72 dreads72
feat efforts80 exploits80
feather squares65
feature boasts72 characteristics80 haves80 sports72
fee tips80
feed feedingd90 gives72
feeding feedd90
feel experiences80 feelingd90 feelingsd90 finds72 looks72 spirits72
feeling beliefs72 feeld90 impressions72 looks65 notions72 opinions72
feelings feeld90
fellow associates72 companions72 comrades72 familiars72 fellowshipd81 lads80
fellowship companys72 familys80 fellowd90 societys72
fence surrounds58 walls58
fiber characters58
fiction fictionald90
fictional fictiond90
field battlefields72 disciplines58 studys58 subjects58
fierce furiouss80 roughs58 savages80 violents72
fifty ls80
fig figures80
fight battles80 conflicts80 contends80 fighterd90 fightingd90 struggles80
fighter champions65 fightd90 heros65
fighting actives80 combats80 fightd90
figure calculates80 estimates80 figs80 forecasts80 forms72 reckons80
file charges58 lodges58 registers80
fill fillingd90 occupys65 takes58
filling filld81 picks58
film flicks80 movies80 pictures80 shoots80 takes80
filter strains80
final finallyd81 lasts80 nets72
finally eventuallys80 finald81 lasts65 ultimatelys72
finance financiald90 financingd90
financial financed90 financiallyd90
financially financiald90
financing financed90
find chances80 discoverys80 encounters80 findingd81 happens80 observes72
finding determinations80 findd90
fine cools80
finger feels72 thumbs80
finish closes72 completes80 conclusions72 ends65 lasts72 stops65
fire cans58 discharges72 dismisss58 firingd90 flames65 terminates58
firearm pieces80
firing discharges72 fired90 lightings65 releases58
firm firmlyd90 houses80 solids72 steadys80 stiffs80 strongs65
firmly firmd90 hards65
first beginnings65 initiatives65 offsets65 starts65
fish angles80 fishingd81
fishing fishd90
fit accommodates80 fittingd81 gos72 scenes80 sets72 suits80
fitting adjustments80 appointments65 decents80 fitd90 meets72
fix doctors80 holes80 jams80 messs80 repairs80 restores80
fixed frozens58 rigids72 sets72
flag sags65
flame fires80 flares80
flank wings80
flap beats65 fusss72 rolls80 waves80
flare erupts58 flames65 flashs65
flash blinks80 cheaps80 louds80 winks80
flat directlys72 flatnessd90 levels80 planes80 straights72
flatness flatd90 mats58
flatten drops65
flavor feels80 feelings80 looks80 seasons80 spirits80 tones80
flee flightd90 flys80
flesh anatomys72 builds72 figures72 forms72 frames72 shapes72
flexibility flexibled90
flexible elastics65 flexibilityd81
flick films65 flips72 leafs72 movies65 pictures65 thumbs72
flight escapes58 fleed66
fling cracks80 gos80 offers80 passs80 tosss58 whirls80
flip flicks65 leafs65 switchs72 throws72 thumbs65 tosss80
float blows80 drifts80 swims72
flock clumps72 clusters72 deals65 lots65 masss65 sights65
flood swamps80
floor bases65 decks72 dumps72 levels72 shocks80 storys72
flop collapses58 rights72
flounder staggers80
flourish booms80 expands80 waves65
flow courses72 feeds72 fluxs80 runs72 streams65
flower blooms80 blossoms80 flushs65 peaks65 primes65
fluid liquids65 smooths65 unstables80
flurry confuses72 fusss80 stirs80
flush blooms80 blossoms80 crimsons80 flowers80 peaks80 primes80
flux blends65 combines65 flows80 fuses65 merges65 mixs65
fly pilots65 wings80
focus centers80 concentrates80 directions80
foe enemys80 oppositions80
fog clouds80 hazes65 mists80 obscures80
foil crosss72 frustrates72 queers72 thwarts72
fold bends80 closes65 congregations72 faithfuls72 flocks58
foliage leafs80
folk familys65
follow followerd90 followingd90
follower followd90
following chases72 followd90 nexts72 pursuits72
fond partials65 tenders80
fool marks72 shoots72
foot hoofs72 picks80
footstep paces65 steps80 strides65
forbid prevents72 prohibits80
force personnels58 pressures80 pushs65 squeezes80 strengths65 thrusts58
forecast calculates80 estimates72 figures72 predicts65 reckons72
forehead brows80
foreign aliens65 stranges72
foreigner aliens80
foresee anticipates80 counters65 envisions72
forest timbers72 woods80 woodss80
forever alwayss65
forget blocks72 burys80 leaves58
fork branchs65 separates65
form constitutes72 formationd90 kinds72 makes72 organizes80 sorts72
formal balls80 conventionals58 formallyd90
formally formald90
formation establishments65 formd90 organizations65
former earlys58 lates65 olds72 others58 previouss65 sometimes72
formerly onces80
formula expressions80 formulated81
formulate develops80 devises72 formulad81 formulationd90 invents72 words65
formulation expressions65 formulated90 preparations80
forth aways80 forwards72 offs80
fortunate goldens72
fortune chances80 fates58 hazards80 lots58 lucks80 portions58
forward aheads65 forths72
foster furthers80
foul chokes65 contaminates72 dirtys65
found constitutes72 establishs80 foundationd90 institutes72 launchs80 plants72
foundation bases65 foots65 foundd90
fourth quarters72
fraction divides80
fragile delicates80 thins65
fragment fragmentaryd90
fragmentary fragmentd90
frame borders80 builds65 figures65 fleshs65 forms65 shapes65
frankly honestlys80
frantic exciteds72 franticallyd90 mads72
frantically franticd90 madlys80
fraud fakes72 pseudos72
free freelyd90 looses80 releases80 relieves58 rids72
freely freed90
freeze halts65
freight loads80 loadings80 shipments80
frenzy furys80
frequency frequentd73
frequent frequencyd90 frequentlyd90 haunts72 shops80 sponsors80
frequently frequentd90 oftens80
fresh news80 newlys80 novels58
fret fusss80 sweats80
friend champions58 friendlyd90
friendly friendd90
frighten frighteningd90 scares80
frightened scareds80
frightening awfuls80 dreads80 dreadfuls80 frightend90 terribles80
frightful awfuls72 terribles72 tremendouss72
front breasts72 faces80 frontaged90 looks80
frontage frontd81
frown lowers80
fruit yields72
frustrate crosss80 foils80 frustrationd90 queers80 rags72 thwarts80
frustration defeats80 frustrated90
fuel fires72
fulfill accomplishs80 actions80 fills65 fulfillmentd90 meets65 satisfys72
fulfillment fulfilld90
full entires72 fullys80 totals72 waxs65
fully fulld90
fumble blows58 gropes80
fun funnyd90 plays72 sports72
function gos80 maps80 operates80 runs80 uses72 works80
fund stocks72 stores72
fundamental cardinals80 centrals80 fundamentallyd81 keys80 profounds65 underlyings72
fundamentally basicallys80 essentiallys80 fundamentald90
funny comics80 curiouss72 fund90 odds72 peculiars72 queers72
furious angrys65 fierces80 furiouslyd90 furyd81 savages80 wilds65
furiously furiousd90
furnish furnitured81 provides80 renders80 supplys80
furniture furnishd90
further advances72 boosts72 encourages72 farthers80 fosters80 promotes72
furthermore moreovers80
fury frenzys72 furiousd90 rages80 violences65
fuse blends80 combines80 fluxs80 merges80 mixs80
fuss bothers72 flaps80 frets80 mothers72 stirs58 troubles72
future nexts65
g gms80 grams80
gadget conveniences80
gag chokes72 frets72 jokes80 laughs80
gain acquires72 additions80 derives80 increases80 profits72 wins72
gallop extends65
game backs80 halts80 stakes80
gang bunchs72 crews72 crowds72 mobs80 packs80 rings80
gap cracks65 openings72 spreads80
gas blows72 blusters72 boasts72
gasp heaves80 pants80
gather accumulates65 assembles72 collects80 gatheringd81 meets72
gathering assemblys72 gatherd90
gaunt skeletals80
gay braves58 cheerys80 merrys72
gaze regards80 stares80
general generallyd90
generally generald81 looselys65 mostlys80
generate generationd90 generatord90 gives72 renders72 returns72 yields72
generation generated81
generator authors65 generated81 sources65
genius aces65 brains80 champions65 sensations65 stars65
gentle blues58 entitles72 gentlyd73 softs80
gentleman mans72
gently gentled90 lightlys65 softlys65
genuine actuals65 literals65 reals65 trues72
gesture motions80
get acquires80 becomes72 finds58 gos72 haves65 lets65
ghost haunts72 shades80 specters80 touchs58 traces58
giant giganticd90
gift gives72 invests80 presents72 talents72
gigantic giantd90
girl daughters65 misss80
give affords72 springs80 yields72
given apts72
glad happys72
glance glimpses80 glints80
glare blazes80
glass glazes80
glaze glasss72
gleam gleamingd81 glints80 glitters80 glows80 shines80
gleaming gleamd90 glows72
glimpse glances80
glint glances72 gleams80 glitters80 shines80 sparks80
glitter gleams80 glints80 shines80
globe balls72 earths80 worlds80
glorify gloryd90 proclaims80
glorious brilliants72 gloryd90 magnificents72 splendids72
glory glorifyd90 gloriousd90
glow beams72 burns65 shines72
glue pastes80
gm gs80 grams80
go moves80 proceeds72 spells80 tours80 travels80 turns80
goal ends80 finishs72
goat butts72
god divinitys72 immortals72
gold goldens80
golden fortunates58 golds80
gone asleeps72 deceaseds72 drunks58
good fulls72 goodnessd90 respectables58 thoroughlys72 wells80
goodness goodd90
gossip chatters72 comments72 jaws72 visits72
gouge racks72 squeezes72
govern governmentd90 governord90 orders80 regulates80 rules65
government administrations72 authoritiess80 governd90 politicss58
governor governd90
grab catchs80 snaps72 snatchs72
grace decks72 decorates80
grade courses80 forms80 orders80 places80 ranges80 rates80
gradient slopes72
gradual graded81 graduallyd90
gradually graduald90
graduate graduationd90
graduation graduated90
gram gs80 gms80
grand augusts72 heroics80 thousands80 tremendouss58 wonderfuls58 yards80
grant accords58 allows80 assignments65 awards72 concedes65 yields65
graph characters65 charts80
grapple contends80 copes80 deals80 grips72 manages80
grasp appreciations80 comprehends72 digs72 holds80 ranges72 reachs72
grass pastures58
grave dangerouss72 scratchs72 sculptures80 seriouss72 severes72 sobers80
graze crops80 pastures80 ranges80
grease dirts72 greasyd90 soils72 stains72
greasy greased81 oilys80
great greatlyd73 neats58 olds58 outstandings72 swells58
greatly greatd90
green commons72 parks72
greet greetingd90 recognizes80
greeting greetd90
grief sorrows72
grim blacks65 grimlyd90 sicks72 sterns80
grimly grimd90
grin smiles80
grind digs65 labors65 mills58
grip bags65 clutchs80 grapples72 grasps80 handles72 holds80
grope fumbles80
gross revenues72
grotesque fantastics72 monstrouss80
ground anchors80 basiss58 earths80 lands80 reasons72
grounds causes58 evidences80 reasons58 yards72
group groupingd90 radicals72
grouping groupd81
grow growthd90 turns80
growl grumbles80 rumbles80
growth developments80 growd90 increases65
grumble growls65 murmurs72 mutters72 rumbles80
guarantee assures72 ensures72 insures72 secures72 undertakes65 warrants80
guard defends65 holds65 safetys65 wards72
guess hypothesiss80 imagines80 reckons80 speculations80 supposes80 thinks80
guest clients58
guidance counsels80 directions80 guided81
guide directs80 guidanced73 heads80 maneuvers80 points80 steers80
guilt guiltyd90
guilty guiltd90
gulp drafts80
gun artillerys72
gush flushs80 outbursts72
guy cats80 ribs80 ridicules80
habit uses72
hail comes72
halfway centers80 middles80
hall hallways80 lobbys72
hallway halls80
halt arrests80 checks80 games80 holds80 stays80 stops80
hamper bonds80 hinders72
hand gives80 passs80 reachs80 scripts65
handle cares80 deals80 grips80 handlingd90 holds80 manages80
handling handled81 treatments65
hands mens72
handsome bigs72 liberals72
happen occurs80 passs80
happily happyd90
happiness happyd90
happy glads65 happilyd90 happinessd90
harbor entertains80 holds80 nurses80 shields58
hard difficults80 firmlys72 severes58 severelys58
hardly barelys80 hards65 justs80 scarcelys80
harm damages72 hurts80 injurys80
harness reins65 rules58
harsh harshlyd81 roughs80
harshly harshd90
harvest crops80
haste hurrys80 rushs72 rushings72
hasten hurrys80 induces58 races72 rushs80 speeds72 stimulates58
hate hatreds80
hatred hates80
haul carts80 catchs72 drags80 draws80
haunt frequents65 ghosts72 repairs80 resorts80 stalks80
have experiences65 features72 gets65 holds80 owns58 receives65
hazard chances72 guesss80 lucks72 pretends80 risks80 ventures80
haze fogs72
head brains65 chiefs58 leads72 minds65
headache concerns80 worrys80
health healthyd90
healthy healthd90 intelligents58 sounds58
heap deals72 lots72 masss72 mounds80 piles80 sights72
hear discovers72 hearingd90 learns72 sees72 trys65
hearing audiences72 heard66
heart centers58 eyes58 middles58 nerves65 pumps72
heat passions58 thermald90 wakes65 warmths65
heave surges65
heavily heavyd90
heavy heavilyd90
heed listens80 minds80 regards80
heel dogs65 lists80
height peaks72 statures65 tops72
hell blazes72
help aids80 assists80 assistances80 assistants72 facilitates65 services58
helpless losts72
hence sos80 therefores80 thuss80
herd crowds80
here hithers65
hero champions65 fighters65
heroic epics80 grands58 herod81
hesitate hesitationd90 pauses72 wavers80
hesitation falters65 hesitated90 wavers65
hidden obscures65 secrets72
hide conceals80 covers65 obscures58 skins72 veils58
hill mounds72
hinder backs80 blocks72 blockades72 hampers65
hint breaths80 clues72 pinchs65 suggests80 touchs65 traces58
hire employs80 engages80 rents72 takes65
historical historicallyd73 historyd90
historically historicald90
history accounts72 historicald73 storys72
hit bangs65 makes58 reachs58 smashs65 strikes72 strikings72
hitch arrests72 catchs80 checks72 stays72 stops72 tours80
hither heres80
hold appreciations72 clutchs80 grasps80 grips80 keeps80 maintains80
holder holdd90
holiday vacations80
holler bellows80 calls72 crys72 roars80 screams72 shouts72
hollow digs80 emptys65 holes65 hollers72
home domesticd81 dwellings72 homelyd90 interiors65 nationals65 places80
homely homed81 plains80
honest dependables65 honestlyd90 reliables65 trues65
honestly franklys80 honestd90
honey beloveds72 dears72 loves72
honor awards80 observes72 respects72 rewards80
hoof foots80
hook claws58 lures65 robs72 soaks72
hop skips80
hope desires80 promises65 trusts80
horizon views72
horse cavalrys65
hour hrs80 minutes58
house firms72
household familys80 homes80 houses80
hover lingers72
however neverthelesss80 stills80 yets80
howl roars80 wails80
hr hours80
hug embraces80 squeezes80
huge immenses80 vasts80
human mans80
humble bases58 lows80 modests80 smalls80
humor humorousd90 moods65 tempers65 wits80
humorous humord90
hunch intuitions80 suspicions80
hundred cs80 centurys80
hunger craves72 hungryd90 starves72
hungry hungerd90
hunt hunterd90 huntingd90 runs80 traces72
hunter huntd90
hunting huntd90 searchs72
hurl casts80 hurtles80 lunges72 throws65 thrusts72
hurry hastes80 hastens72 rushs72 rushings65 speeds80
hurt aches80 harms80 injurys80 smarts80 sufferings72 woundeds80
hurtle casts65 hurls72 lunges72 thrusts72
hypothalamic hypothalamusd90
hypothalamus hypothalamicd90
hypothesis guesss65 possibilitys72 speculations65 theorys72
idea estimates58 ideald90 minds72 thoughts80
ideal idead81 saints72
identical identityd90 verys72
identification identifyd90 recognitions58
identify identificationd90 identityd90 names72 places80
identity identicald66 identifyd90
idle lights58 slugs72 wilds72
ignorance ignorantd90 ignored90
ignorant ignoranced90
ignore cuts80 dismisss72 disregards80 neglects58
ill ailments80 badlys80 complaints80 illnessd90 poorlys80 sicks80
illness illd90
illuminate clears72 illumines80 lights80
illumine illuminates80 lights80
illusion fancys72 fantasys72 magics58 tricks58
illustrate illustrationd90 instances80
illustration examples65 illustrated90 instances65 representatives65
image envisions72 fancys72 figures72 pictures72 projects72 sees72
imagination imagined90 resources65 visions80
imagine guesss72 imaginationd90 reckons72 supposes72 thinks72
imitate copys80 imitationd90 simulates80
imitation fakes80 falses80 imitated73 simulateds80
immediate immediatelyd81
immediately directlys80 immediated90 instantlys80 nows80
immense huges80 vasts80
immortal divinitys72 gods72 immortalityd90
immortality immortald90
immunity resistances72
impact affects72 shocks58 touchs72 wallops72
impair mars72
impart adds72 brings72 contributes72 gives80 leaves80 lends72
impatience impatientd90
impatient impatienced90 impatientlyd90
impatiently impatientd90
impersonal neutrals72
implement applys72 enforces72
implication deductions80 implyd90 imports72 significances72
imply entails65 implicationd90 means65
import implications58 meanings65 significances65 spells65
importance importantd90
important crucials65 importanced90 significants72
impose enforces80 inflicts72 visits72
impress affects80 impressiond66 impressived90 moves80 strikes80
impression beliefs80 effects72 feelings80 notions80 opinions80 pictures65
impressive impressd90
improve amends80 betters80 improvementd90
improvement advances80 improved90
impulse urges80
in inchs80 inwards80
inadequate poors72 shorts72
inch edges80 ins80
incidence incidentd81
incident incidenced90
incline leans80 pitchs58 runs80 sides80 slopes80 tends80
include admits58
incorporate comprises72 contains72 integrates80 unifieds80
increase additions80 gains80 growths65
increasing increasinglyd90
increasingly increasingd90
incredible incrediblyd90
incredibly incredibled90
incur finds72 gets72 obtains72 receives72
indeed sos80
independence independentd90
independent independenced90 independentlyd90 mains65 sovereigns72
independently independentd90
indicate designates72 indicationd90 indicatord90 points80 shows72 signals80
indication indicated90
indicator indicated81
indifference indifferentd90
indifferent deafs65 indifferenced90
indirect indirectlyd66
indirectly indirectd90
individual individuallyd90 mortals80 persons80 singles80 someones80 souls80
individually individuald90
induce causes72 gets72 haves72 makes72 rushs65 stimulates72
indulge babys58
industrial industryd90
industry industriald81 manufactures72
inevitable inevitablyd90
inevitably inevitabled90 necessarilys80
infantry foots80
infection infectiousd90 transmissions58
infectious infectiond90
infinite countlesss65 spaces80
inflict imposes80 visits80
influence charms65 determines72 molds72 regulates72 shapes72 works80
inform informationd90
information datas58 informd90
inherent integrals80 underlyings72
inhibition prohibitions58
initial initiallyd90
initially initiald90
initiate initiatived90 originates80 pioneers72 starts80
initiative enterprises80 firsts80 initiated90 openings72
inject shoots80
injure hurts72 injuryd90 wounds80
injury harms80 hurts80 injured90 wounds65
inner insides58 interiors80 internals80 intimates65
inning frames80
innocence innocentd90
innocent innocenced90
inquire asks80 inquiryd90 investigates65 wonders72
inquiry inquired81 questions72 researchs80
insane mads72
insect worms72
insert encloses72 enters80 introduces80 tucks65
inside inners65 interiors80 withins72
insist asserts65
inspect scrutinizes65 visits72
inspire cheers58 prompts65 urges58
instal establishs65 installs80
install establishs65 instals80 installationd90
installation facilitys72 installd90
instance cases80 examples80 illustrates80 illustrations72 representatives72
instant flashs80 minutes72 moments72 seconds72 winks80
instantly directlys80 immediatelys80 nows80
instead rathers72
institute brings72 constitutes80 establishs80 founds80 institutiond90 plants80
institution creations58 establishments80 foundations58 instituted66 introductions58
instruct instructiond90 instructord90 learns80 teachs80
instruction commands58 directions80 educations72 instructd81 statements58 teachings72
instructor instructd90 teachers80
instrument tools72
insult abuses80
insurance insured90 policys72
insure ascertains80 assures80 checks80 controls80 ensures80 sees80
intact entires80 integrals80
intake uptakes80
integer integrald90
integral entires72 inherents80 intacts72 integerd73 integrated90
integrate incorporates80 integrald66 integrationd90 mixs72
integration integrated90
intellect intellectuald90 minds80 reasons72 understandings72
intellectual intellects80 rationals80
intelligence intelligentd90 newss58 words58
intelligent healthys65 intelligenced90 reasonings58 sounds65 thinkings58
intelligible understandables80
intend designates72 intentd90 intentiond90 means80 specifys72 thinks80
intense acutes72 intensityd90 vivids65
intensify compounds72 intensityd90
intensity intensed81 intensifyd81 strengths80 volumes65
intent absorbeds80 aims80 designs80 intendd90 intentions80 purposes80
intention aims80 designs80 intendd73 intents80 purposes80
intercept stops80 taps72
interchange alternates58 changes72 exchanges80 replaces80 substitutes80 switchs58
interest concerns72 involvements80 occupys72 sakes72 worrys72
interested concerneds72
interfere interferenced90
interference disturbances65 interfered90 noises65
interior homes72 inners65 insides80 internals72 nationals72
intermediate averages72 mediums72
internal homes65 inners58 interiors65 nationals65
international externals72 outsides72
interpret construes80 interpretationd90 interpreterd73 renders65 represents58 sees80
interpretation interpretd90 readings80 versions80
interpreter interpretd90 representatives65 voices65
interrupt breaks58 disrupts80 disturbs72 interruptiond90
interruption breaks80 gaps80 interruptd90 pauses65 suspensions65
intersect crosss80 intersectiond90
intersection products58
interval separations65
interview audiences72 questions80
intimate familiars58 privates72 suggests72
intonation modulations80
introduce encloses65 inserts65 introductiond90 presents80
introduction debuts80 entrys80 introduced73 presentations65
intuition hunchs72 suspicions72
invade occupys80
invariably alwayss80
invent devises80 formulates80 inventiond90 manufactures72
invention conceptions80 designs80 inventd90
inventory stocks72
invest clothes65 commits80 gifts72 investmentd90 places80 puts80
investigate inquires72 investigationd90 investigatord90
investigation investigated90 probes80
investigator detectives65 investigated90
investment investd90
invitation invited90
invite bids58 invitationd90 tempts65
invoke appeals72 arouses80 evokes80 raises80 stirs80
involve affects80 implys65 involvementd90 needs58 regards80 takes58
involved tangleds58
involvement affairs58 engagements80 interests65 involved90 participations80
inward ins72
iodinated iodined90
iodine iodinatedd90
iron presss80
ironical drys72 ironyd90
irony ironicald90 satires80
irregular irregularityd90 seconds72
irregularity irregulard90
irritation tempers72
isolate isolationd90
isolated detacheds72 separateds72 strays80
isolation isolated90
issue matters65 numbers72 publishs80 releases80 subjects65 supplys72
item details72 particulars72 points80
ivory bones72
jab digs80 pokes80 thrusts80
jacket caps65 crowns65
jam fixs72 holes72 messs72 mobs80 packs80 piles80
jaw chatters80 chews65 gossips80 lectures58 rags58 visits80
jerk hitchs58 twitchs72 yanks80
job businesss80 chores72 lines80 occupations80 speculates58 tasks72
join joints80 sums72 unions72
joint joins65
joke gags80 laughs80 tricks65
journey travels80
joy delights72 pleasures72 rejoices80
judge approximates65 estimates65 evaluates72 guesss65 judgmentd90 justices80
judgment judged81 minds80
jump bounds80 leaps80 springs80 starts72 startles72
just exactlys72 merelys80 onlys80 preciselys72 properlys72 simplys80
justice judges65
justification justifyd90
justify justificationd90
k ms80 thousands80
keep continues72 holds80 livings80 maintains80 proceeds72 supports80
key centrals80 describes80 discovers80 distinguishs80 identifys80 names80
kick bangs72 boots80 charges72 flushs72 rushs72 thrills72
kid childs80 minors80
kill defeats72 killerd90 killingd90
killer killd90
killing killd90
kind forms80 sorts80 tolerants65 varietys80
king powers65 queens72
knife tongues65
knock bangs65 belts65 pinks58 raps58 smashs65 taps58
l fiftys80 liters80
label judges65 marks72 pronounces65 tags72
labor digs72 drives80 grinds72 laborerd90 pushs80 tugs80
laborer labord90
lack deficiencys80 misss80 wants80
lad fellows80
ladder runs80
lag meanwhiles72
lamb dears58
land brings65 domains65 earths58 grounds72 landingd90 soils72
landing landd73
language linguisticd90 lyrics65 speechs72 wordss65
lap licks72 overlaps58
lapse passs80 sinks80
large bigs80
largely mostlys80
larger biggers80
last closes80 conclusions80 endures80 finishs80 gos72 lives72
late deeps72 latelys58 recents65 recentlys58
lately lates80 recentlys80
later afters80 afterwards80 afterwardss80 lates72 posteriors80
laugh gags65 jokes65 laughters80
laughter laughs80
launch establishs80 founds80 plunges58
law legald90
lawyer attorneys80 lawd90
lay ballads80 places80 poses80 positions80 puts80 sets80
layer beds80 layd66 levels65
lb pounds80
lead conducts80 directs80 guides80 leaderd90 leaves72 takes80
leader leadd90 leadershipd90
leaders leaderships80
leadership leaderd90 leaderss72 leadings80
leading aheads58 leads80 leaderships72 stars80
leaf flicks80 flips80 foliages80 thumbs80
league conferences80
lean angles80 lists80 runs65 thins80 tilts80 tips80
leap bounces80 bounds80 jumps80 springs80
learn acquires80 discovers72 hears72 memorizes65 sees72 takes58
learning acquisitions80 scholarships72
lecture jaws72 rags72 speechs72 talks80
ledger books80
left odds72
leg branchs58
legal lawd81 sounds65
legislation legislatived90
legislative legislationd81 legislatured90
legislature legislatived90
lend adds80 bestows80 brings80 contributes80 imparts80 loans72
length distances58 durations72 lengthyd81
lengthy extendeds80 lengthd90 prolongeds80
lessen decreases80 diminishs80 falls80
lessening decreases80
lesson examples72 morals65
let allows80 countenances65 gets58 haves58 permits80
letter letd73
level degrees80 evens65 flats80 grades80 planes80 points65
liable apts80
liberal bigs58 broads80 handsomes58 progressives80 tolerants80
license certifys80 permissions58 permits80
lick bats80 laps72 pokes65 slugs65 solves65 works65
lie dwells65
lieutenant deputys65
life livings72
lift arises58 elevates80 raises80 rises58
light brightnesss58 illuminates80 illumines80 lightlyd90 perchs65
lighting firings58 lights80
lightly gentlys65 lightd90 softlys65
like cares80 comparables58 correspondings58 sames72 similars80 wishs80
likely potentials65 probables72 probablys80
likewise alsos72 besidess72 similarlys80 toos72
limit bounds80 boundarys80 confines80 limitationd90 restricts80 throttles80
limitation limitd90 restrictions80
limited expresss80
limp hitchs80
line describes65 draws65 traces65
linear additives80
linger lurks72
linguist linguisticd90
linguistic languaged90 linguistd90
link associates80 connects80 connections65 joins65 relates80 ties72
lip mouths65
list heels58 leans72 names80 tilts72
listen hears72 heeds65 listenerd90 minds65
listener listend90
liter ls80
literal actuals80 genuines80 literallyd73 reals80
literally literald90
literary literatured90
literature literaryd90
little smalls80
live dwells80 gos65 lasts65 liverd90 livingd81 populates80
lively alerts65 lives58 merrys65
liver lived73
livestock stocks80
living keeps58 lifes80 lived90 supports58
load burdens80 charges72 freights65 loadingd90 shipments65
loaded flushs58 substantials58
loading burdens80 freights58 loads80 shipments58
loan lends80
lobby halls80
local localityd81
locality locald90 neighborhoods80
locate locationd90 places65 settles58 sites65
located sets80
location fixs65 located90 placements72 positions72
lock curls72 engages72 operates72
lodge charges65 clubs72 deposits72 orders72 societys72 sticks72
log lumbers72
logical coherents65 consistents65
loneliness lonelyd90
lonely alones80 lonelinessd90
long longerd90
longer longd90
look appears72 aspects80 expressions80 faces80 lookings72 seems72
looking looks80
lookup searchs80
loom broods65 hovers65 towers72
loose frees80 loosens65 relaxs58 releases80
loosely generallys65 loosed90
loosen looses80 relaxs72
lord masters72
lost confuseds72
lot deals80 masss80 mountains80 piles80 plentys80 sights80
lots muchs80
loud alouds80 cheaps72 flashs72 loudlyd90
loudly alouds80 loudd90
lousy dirtys65
love beloveds65 dears65 enjoys72 honeys65 loverd90 passions72
lover fans72 loved90
low depressions80 firsts58
loyal fasts65 firms65
loyalty commitments65 dedications65
luck destinys80 fates80 fortunes80 lots80 luckyd73 portions80
lucky favorables65 goldens65 luckd90
lug blocks72 luggaged90 stuffs72 tugs80
luggage lugd90
lull calms65 quiets72 stills65
lumber logs72 pounds80 timbers80
lump balls80 clumps80
lung pulmonaryd90
lunge hurls80 hurtles80 lurchs80 thrusts80
lurch pitchs72 pitchings65 reels80 shifts72 staggers80 stumbles80
lure hooks72 tempts80
lurk ambushs65 lingers72
lyric languages80 operad73 wordss80
m ks80 meters80 thousands80
ma mamas80 mammas80
machine machineryd81
machinery machined90 mechanicald90
mad crazys72 exciteds65 frantics65 madlyd81 sicks72 sores80
madly deadlys65 franticallys80 madd90
magazine cartridges58
magic charmings80 illusions72 magiciand90 tricks72
magician magicd90
magnetic magnetismd90
magnetism magneticd90
magnificent brilliants80 gloriouss80 splendids80
magnify enlarges65 exaggerates72 magnituded90
magnitude magnifyd90
mail posts72 sends72
main chiefs80 independents72 masters80 primarys80 principals80
mainly chieflys80 primarilys80
maintain asserts58 holds80 keeps80 maintenanced81 preserves72 sustains65
maintenance cares80 maintaind90
major majorityd73
majority bulks80 majord90
make brands80 creates65 dos80 gets72 makingd73 shuffles72
maker maked90 manufacturers65
making maked90 qualifications72
mama mas80 mammas80
mamma mas80 mamas80
man humans58
manage cares72 contends65 deals72 handles72 managementd81 managerd66
management directions80 managed90
manager coachs72 directors80 managed90
maneuver directs80 guides80 heads80 plays65 points80 steers80
manifest apparents80 demonstrates80 evidences80 evidents80 manifestationd90 plains80
manifestation expressions58 manifestd81 reflections58
manifold multiplys72
manipulate cooks65 fakes65 rigs58
manner fashions80 modes80 styles80 ways80
manufacture constructs80 industrys80 invents72 manufacturerd90
manufacturer makers80 manufactured90 producers72
map functions72
mar defects72 impairs80
march demonstrates58 processs80
margin borders80 marginald90
marginal bares65 margind90
mark distinguishs65 grades80 labels80 scores80 tags80 targets65
market marketingd73 marketplaces80
marketing marketd90 sellings80
marketplace markets80
marriage marriedd90 marryd73 unions80
married marriaged81 marryd90
marry marriaged90 marriedd90 ties72
marshal mobilizes65 summons65
marvel marvelousd90 wonders80
marvelous fantastics80 grands80 marveld73 terrifics80 tremendouss80 wonderfuls80
mass deals72 lots72 mountains72 piles72 plentys72 sights72
master chiefs80 mains80 masteryd90 overcomes72 primarys80 principals80
mastery commands80 controls80 dominations72 masterd90
mat flats80 snarls80
match agrees80 checks80 corresponds80 couples65 fits80 pairs65
mate couples80 matchs72 pairs80 partners58
material cloths65 fabrics65 stuffs80 textiles65
matter affairs80 counts80 issues72 subjects72 things80 weighs80
mature grows80 maturityd73 ripes58
maturity matured90
maximum utmosts72
maybe perhapss80 possiblys80
mean averages80 bases65 entails72 implys72 intends80 meaningd90
meaning imports80 meand90 significances80 significants80 substances72
means agencys80 substances65 ways80
meanwhile lags80
measurable measured90
measure amounts72 bills65 measurabled90 measurementd90 quantitys72 steps80
measurement measured90
mechanical machineryd81 mechanicsd90 mechanismd90 technicals72
mechanics mechanicald90 mechanisms72
mechanism mechanicss72
medical medicined90
medicine medicald90 musics58
medium averages80 intermediates80
meet encounters80 fills58 fits58 fittings80 meetingd90 sees80
meeting congresss58 encounters65 meetd90
melody airs80 lines80 strains80 tunes80
melt dissolves72 runs80 thaws80
member membershipd90
membership memberd90 ranks80
memorize learns80 memoryd90
memory memorized90 retentions65 storages58 stores58
men handss80
menace endangers80 threats80 threatens80
mend doctors80 fixs80 patchs80 repairs80 restores80
mental mentallyd90 mindd81
mentally mentald90
mention cites80 names80 notes72 observes72 refers80 references80
merchandise products80 trades80
mere bares72 merelyd81 simples72
merely justs80 mered90 onlys80 simplys80
merge blends72 combines72 fluxs72 mergerd90 unifys80 unites80
merger merged90
merit deserves80 virtues80
merry alerts65 gays80 livelys65
mess fixs72 holes72 jams72
message contents72 substances72
meteorite meteoriticd90
meteoritic meteorited90
meter beats65 ms80 measures65 times58
metropolis citys80 metropolitand90
metropolitan metropolisd90
mg milligrams80
middle centers80 eyes80 halfways72 hearts80
mighty powerfuls80 rights80
mild modests72 softs65
militia reservess80
mill factorys80
milligram mgs80
million billions72
min minutes80
mind brains80 heads80 heeds58 judgments65 listens58 mentald90
mingle mixs80 unifys80
minimal minimums80
minimize minimumd90
minimum minimals80 minimized90
minister pastors80
minor childs80 kids80 minorityd73
minority minord81
minute bits72 instants65 mins80 moments72 narrows72 seconds72
miserable lows65 poors72 sufferings80
miss drops58 girls80 loses80 neglects58 omits58 overlooks58
missing absents72
mission charges65 commissions65
mist clouds72 fogs72 obscures72
mistake errors80 faults80 slips72
mistaken falses72
mix blends80 combines80 fluxs80 fuses80 merges80 mixtured90
mixture mixd90 varietys65
mob familys72 gangs65 jams80 packs80 piles80 rings65
mobilize marshals80 rallys72 summons80
mode fashions80 manners80 moods58 styles80 ways80
model molds72 patterns80 poses65 postures65 sits65
moderate chairs80 checks65 contains65 controls65 holds65 leads80
modern advanceds58 modernityd90
modernity modernd90
modest smalls72
modifier modifyd90
modify alters65 changes65 modifierd90 qualifys72
modulation intonations65 transitions80
moist damps80
moisture wets80
mold casts80 forms58 models80 shapes58 stamps80 works58
molecular moleculed90
molecule atoms72 moleculard90 particles72
moment bits72 consequences58 imports58 instants80 minutes80 seconds80
momentum impulses80
monastic monks80
monitor reminders72 supervises80
monk monastics80
monkey potters72
monster devils58 giants72 monstrousd81
monstrous grotesques65 monsterd90
mood climates72 humors80 modes65 tempers80
moral lessons80 moralityd90
morality morald90
moreover furthermores80
morning dawns65
mortal deadlys72 individuals80 persons80 someones80 souls80
most abouts65 almosts65 mostlyd81 nears65 nearlys65 virtuallys65
mostly generallys72 largelys80 mostd90
mother engenders72 fathers72 fusss80 generates72 gets72
motif motives80 themes65
motion gestures80 moved73 movements72
motionless stills80
motivate motivationd90 motived90 moves80 prompts80
motivation motivated90 motives80 needs80
motive motifs72 motivated90 motivations80 motors80 needs80
motor drives80 motives72
mound heaps65 hills80 piles65
mount climbs72 mountains65 rises72 settings58 waxs72
mountain deals72 lots72 masss72 mounts80 mountainousd90 sights72
mountainous mountaind90
mouse creeps80
mouth orald90 speaks80 talks80 utters80
move gos80 motiond90 movementd90 travels80
movement fronts58 motions80 moved90
movie films80 flicks80 pictures80
much lotss65 practicallys58
mud clays80 muddyd90
muddy dirtys65 mudd90
muffled dulls80
multiple multiplicityd90 multiplyd90
multiplicity multipled90
multiply manifolds72 multipled90 reproduces58
mumble mutters80
murder dispatchs80 executions80 hits80 murdererd90 offs80 removes80
murderer murderd90
murmur grumbles72 mutters80
muscle musculard90
muscular muscled90 powerfuls58
muse contemplates80 ponders80 reflects80 speculates80
music musicald90 musiciand90
musical musicd90
musician musicd90 players80
muster drafts72 rallys80 summons80
mutter grumbles72 mumbles80 murmurs80
mysterious deeps80 mysteryd90 secrets72
mystery mysteriousd90 secrets80
nail arrests72 blasts65 booms65 collars72 cops72 smashs65
naive primitives72
naked bares80 raws58
name appoints58 calls80 constitutes58 figures58 identifys72 makes65
narrative storys80 tales80
narrow contracts80 specializes65 specifys72
nation countrys80 lands80 nationald90 states80
national nationd90 subjects80
natural cancels72 naturallyd81
naturally courses80 naturald81
naval navyd90
navy navald90
near abouts72 almosts72 approachs80 closes80 mosts72 nearlys72
nearly abouts80 almosts80 closelys72 mosts80 nears80 virtuallys80
neat cleans65 neatlyd81 orderlys80
neatly neatd90
necessarily inevitablys72 necessaryd90
necessary essentials80 necessarilyd90 necessityd90 requirements80
necessitate asks80 demands80 necessityd90 needs80 requires80 takes80
necessity essentials72 necessaryd90 necessitated90 requirements72
need asks80 demands80 involves80 necessitates80 requires80 takes80
needed requireds80
neglect disregards80 drops80 fails72 misss80 omits80 overlooks80
negro coloreds80
neighbor neighborhoodd90
neighborhood localitys80 neighbord90 regions65
nerve brasss65 cheeks65 faces65 hearts72 nervousd90 steels80
nervous nerved73 nervouslyd90 uneasys72
nervously nervousd90
nest nestles65
nestle nests80
net clears80 earningss65 finals72 lasts72 profits65 profitss65
network nets65
neurosis neuroticd90
neurotic neurosisd90
neutral impersonals80 indifferents72
nevertheless howevers80 stills80 yets80
new freshs80 newlys80 novels72 raws65
newly freshs80 news80
news intelligences80 words80
newspaper papers80
next adjacents72 followings80 futures65
nice decents72 nicelyd90
nicely niced90
night darks80
nightclub clubs80
nilpotent zerod90
nine clubs72
noise disturbances65 interferences65
nonsense bunks80
norm averages72
normal conventions80 formulas80 patterns80 rules80
normally commonlys80 ordinarilys80 usuallys80
nose pokes80 prys80 scents65 winds65
notably remarkablys72
note lines72 marks72 mentions80 notices72 observes80 remarks80
nothing zeros80
notice detects80 discovers80 finds80 notes72 notifyd90 observes80
notify advises80 noticed90
notion beliefs80 feelings80 impressions80 opinions80
nourish sustains80
novel freshs80 news80 novelistd90
novelist noveld90
now todays72
nuclear atomics80 nucleusd81
nucleus cores65 nucleard90
number amounts80 comes80 figures80 numericald81 totals80 turns65
numerical numberd81
nurse entertains72 harbors72 holds72
oath curses80
object aims72 objectiond90 objectives72 targets72
objection objectd90 protests65
objective aims80 objects80 targets80
obligation dutys80 obliged90 responsibilitys80
oblige accommodates65 binds72 compels80 holds72 obligationd90
obscure clouds80 darks72 fogs80 mists80 obscurityd90 vagues80
obscurity obscured90
observation observed90 reflections65
observe detects80 discovers80 finds80 notices80 observationd90 observerd90
observer observed90
obtain finds72 gets72 holds65 incurs72 prevails65 receives72
obvious obviouslyd90
obviously apparentlys80 evidentlys80 obviousd90 plains80 plainlys80
occasion affairs72 functions72
occasional casuals65 occasionallyd90 periodics58
occasionally occasionald90
occupant occupyd90 residents80
occupation businesss80 jobs80 lines80 occupyd90
occupy busys80 fills65 interests58 occupantd81 occupationd90 resides72
occur comes72 happens80 passs80
ocean seas72
odd curiouss58 funnys58 peculiars58 queers58 singulars58 unevens80
odor scents80 smells80
off aways80 dispatchs80 forths80 hits80 murders80 removes80
offer cracks65 flings65 gos65 passs65 volunteers65 whirls65
office agencys72 authoritys72 functions65 officiald81 officiated73 parts65
officer policemans65
official officed90
officiate functions72 officed90
offset beginnings80 branchs58 cancels72 firsts80 runners65 starts80
often frequentlys80 muchs72
oil crudes65 oilyd90
oily greasys80 oild90
old olders58
older elders72 elderlys80 olds65 seniors80
ominous ills72
omit drops72 excludes80 misss72 neglects72 overlooks72
on alongs80
once formerlys65
one aces80 rights58 singles80 unitys80
only alones72 entirelys72 justs80 merelys80 simplys80 soles80
onset attacks72
open clears80 exposeds65 openingd90 openlyd81 surfaces58
opening gaps80 opend90
openly opend90
opera lyricd90
operate functions72 gos72 operationd90 operatord90 runs80 works72
operation operated90
operational operationd90
operator operated81
opinion judgments58 sentiments80 thoughts80 views80
opportunity chances80
oppose defends72 fights72 matchs58 oppositiond90 pits58
opposite contrarys72 oppositions65 reverses72
opposition opposed90 opposites58 resistances80
oral mouthd81
orbit areas72 domains72 fields72 ranges65 reachs65 spheres72
order dictates65 governs58 orderlyd73 prescribes65 says80 tells80
ordering orderd90
orderly neats72 orderd81
ordinarily commonlys80 normallys80 ordinaryd90 usuallys80
ordinary averages72 ordinarilyd90
organ organicd90
organic organd73 organismd81
organism beings80 organicd90
organization administrations65 arrangements72 brasss65 establishments65 organized90 systems72
organize coordinates58 directs65 engineers65 forms80 organizationd90
orient points80
origin beginnings80 descents72 originated90 roots80 sources80
original masters80 pilots72
originate arises80 develops80 grows80 origind90 rises80 starts72
ossification conformitys58
other earlys65 formers65
otherwise differentlys72
out aways65
outburst bursts72 gushs80
outcome consequences72 effects72 events72 issues72 results80 resultants80
outdoor outsides80
outfit equips80 fits80 rigs72
outline abstracts72 drafts72 schemes65 sketchs80
outlook expectations72 prospects72
output productions58 yields72
outside externals72 outdoors58
outstanding greats58 prominents72 spectaculars72 strikings72
over completes80
overcast clouds80
overcome defeats80 masters72 overtakes65
overhear catchs80
overlap intersections80 laps65
overlook commands58 dominates58 drops65 misss65 neglects65 omits65
overtake catchs80 overcomes65 passs72
overthrow reverses72 upsets72
own haves80 ownerd90 possesss80
owner ownd90 ownershipd90 proprietors80
ownership ownerd90 possessions72
oxen cattles80 cowss80
pa papas80 pops80
pace footsteps72 rates65 steps72 strides72 treads58
pack bundles65 gangs58 mobs58 packaged90 rings58
package boxs80 bundles80 packd90 packets80
packet bundles80 packages80
pain anguishs72 hurts72 troubles80
painful awfuls65 dreadfuls65 painfullyd90 sores72 terribles65 unspeakables65
painfully painfuld90
paint keys72 painterd90 paintingd90
painter paintd90
painting paintd90 pictures80
pair braces80 couples80 matchs72 mates72 spans72
pale pickets80 sicks72
palm handles80 ribbons58
panic scares72 terrors80
pansy queens65 queers65
pant gasps80 heaves80
papa pas80 pops80
paper compositions72 newspapers65 reports72 themes72
papers documents80
parade exhibits80 marchs80 troops72
paradigm images72
parameter arguments65
pardon excuses80
parent raises80 rears80
park commons72 greens72
part components80 partiald90 partlys80 portions80 separates80 splits80
partial fonds65 partd90 partiallyd90
partially parts80 partiald90 partlys80
participate enters72 participationd90
participation engagements80 involvements80 participated90
particle atoms80 molecules80
particular details72 items72 particularlyd90 peculiars80 specials80 specifics80
particularly especiallys80 particulard90 peculiarlys80 speciallys80
partly parts80 partiallys80
partner mates80 partnershipd81
partnership partnerd90
party companys65
pass elapses58 lapses58 passaged73 passings80 surpasss72 walks80
passage passd90 transitions80
passing casuals58 departures72 losss72 passd90 passages65 releases72
passion heats72 rages65 warmths72
passive peacefuls72
past precedings72
paste glues80 spreads58
pastor ministers80
pasture crops80 grasss72 grazes80 ranges72
pat raps80 taps80
patch pieces80 plots72 spells58 spots80 whiles58
patent apparents72 evidents72 manifests72 plains72
path courses58 routes65 tracks58 ways80
patience patientd90
patient patienced90
patrol polices80
pattern designs65 figures65 forms80 models80 practices72 shapes80
pause breaks80 hesitates80 interruptions80 suspensions80
pay bears58 earningss80 gives72 paymentd90 salarys80 wages80
payment payd90
peaceful passives72
peak blooms72 blossoms72 flowers72 flushs72 primes72 tops65
peasant provincials80
peculiar curiouss80 funnys80 odds80 peculiarlyd90 queers80 singulars80
peculiarly curiouslys72 especiallys65 particularlys80 peculiard90 speciallys65
peer equals80 matchs80
pen composes80 writes80
penalty punishments80
penetrate bottoms72 clicks65 dawns65
people masss58
perceive comprehends80 perceptiond90
percent percentages80
percentage parts72 percents80 portions72 shares72
perception perceived73
perch lights72 poles72 rests80
perfect completes72 grosss72 perfectiond90 perfectlyd90 pures72 utters72
perfection perfectd73
perfectly absolutelys80 deads80 perfectd90 utterlys80
perform dos80 performanced90 performerd73
performance executions65 performd90
performer performd90
perhaps maybes80 possiblys80
periodic occasionals72
perish chokes80 dies80 expires80 gos80 passs80
permission licenses72 permitd81
permit allows80 countenances80 lets80 licenses80 permissiond90 tolerates65
persist endures80 persistenced81 persistentd90 prevails80 remains65 runs80
persistence continuitys80 persistd73 persistentd90
persistent persistd90 persistenced90
person individuals80 mortals80 personald73 someones80 souls80
personal personalityd73 personallyd90
personality personald90
personally personald81
personnel forces80
perspective positions80 views80
perspiration sweats80
persuade carrys80 sways80
pertain concerns80 pertinentd90 refers80 relates80 touchs80
pertinent apts72 pertaind90
petition petitionerd90 prayers72 requests80
petitioner petitiond81
phase forms72 stages80
philosopher philosophicald81 philosophyd90
philosophical philosopherd81 philosophyd90
philosophy doctrines80 philosopherd90 philosophicald90
phone calls80 rings80 sounds72 telephones80
phonologic phonologyd90
phonology phonologicd90
phony bastards80 fakes80
photograph exposures80 photographicd90 pictures80 shoots80 snaps80
photographic photographd90
phrase formulates80 words80
physical physicallyd81 physicsd81
physically physicald90
physician doctors80
physics physicald90
pianist pianod90
piano pianistd90 softs80 softlys80
pick blames65 choices80 fillings58 selections80
picket watchs80
picture depictd90 fancys80 figures80 images80 projects80 sees80
piece assembles72 compositions58 parts72 patchs80 picks58
pig bulls58 cops58
pile deals72 heaps80 lots72 masss72 mounds80 sights72
pillow rests80
pilot flys80 originals58
pinch abstracts65 hints65 lifts65 squeezes80 touchs65 twitchs80
pine aches80
pink knocks80 raps80 taps80
pinpoint nails80
pioneer initiates72
pipe shrieks80 shrills80 tubes65
pit marks72 matchs80 opposes80 scars72 stones65
pitch flips80 lurchs72 pitchingd81 shifts72 skys80 tosss80
pitcher pitchd90
pitching lurchs72 pitchd81
pity shames72
place lays80 placementd90 positions80 puts80 sets80 spots80
placement arrangements80 locations65 placed90 positions65
plague besets72 provokes72
plain apparentlys80 complains80 fields80 kicks80 obviouslys80 plainlyd90
plainly apparentlys80 evidentlys80 obviouslys80 plaind90 simplys72
plan designs72 planningd81 programs80 projects65
plane airplanes80 flats80 levels80 shaves80 sheets72
planet planetaryd90
planetary planetd90 worlds58
plank boards80
planning pland90 preparations65 provisions65
plant constitutes65 establishs65 founds65 planterd90 sets80 workss80
planter plantd73
plate homes80
platform programs72
play acts58 dramas80 maneuvers58 playerd90 playingd90 represents58
player actors65 musicians72 playd90
playing actings65 playd90
pleasant pleased90
please delights80 pleasantd90 pleasingd90 pleasured90
pleasing pleased90
pleasure delights72 joys72 pleased90
plenty deals72 enoughs80 lots72 masss72 piles72 sights72
pleura pleurald90
pleural pleurad90
plight engages80
plod tramps80 trudges80
plot diagrams72 games80 patchs72
plow addresss72 covers72 deals72 handles72 treats72 turns80
plug chews72 punchs65 secures80
plunge dips80 dives72 launchs58
pocket bags72
poetry verses80
point charges65 designates80 indicates80 levels65 orients72 shows80
poise balances58 braces72 cools65
poke digs80 jabs80 noses72 pounds58 prys72 thrusts58
pole perchs58
police laws80 patrols80
policeman officers80
policy insurances65
polish cultures72 downs72 finishs72 rounds65 shines80 smooths80
political politicsd81
politician politicsd90
politics governments72 politicald73 politiciand90
poll crowns72
pond pools80
ponder contemplates80 muses80 reflects80 speculates80
pool ponds72
poor miserables80 poorlyd90
poorly badlys80 ills80 poord90
pop bulges80 pas80 papas80 populars80 protrudes80 starts80
popular democratics65 pops58 popularityd90
popularity populard90
populate dwells80 lives80 populationd90
population populated90 universes65
portion allots80 assigns80 components80 constituents80 parts80 shares65
portray depicts72 presents58
pose models72 postures72 presents80 sits72
position lays72 places80 poses72 puts72 sets72 views65
positive confidents72 convinceds72 positivelyd90
positively positived90
positivist positives80
possess haves72 owns72 possessiond81
possession ownerships80 possessd90
possibility hypothesiss65 openings58 possibled90 theorys65
possible possibilityd90 possiblyd90 potentials72
possibly maybes80 perhapss80 possibled81
post offices65 places65 positions65 situations65 spots65 stations80
posterior behinds80 bottoms80 rears80 seats80 sterns80 tails80
postpone tables80
postulate asks65 contends80 demands65 needs65 requires65 takes65
posture attitudes80 models72 poses80 positions80 sits72 strengths58
pot cans72 toilets72
potent powerfuls80 stiffs65 strongs72
potential likelys72 possibles80 potentialityd81 voltages72
potentiality capabilitys72 potentiald90
potter monkeys80
pound beats58 lbs80 lumbers65 pokes80 rams72 thumps80
pour streams72 swarms72
power abilitys65 offices58
powerful mightys80 musculars58 potents65 rights80
practical practicallyd90 practiced90
practically muchs65 practicald81
practice dos80 drills72 exercises80 patterns80 practicald90 rehearses65
pray begs72 prayerd90
prayer appeals65 petitions72 prayd90
preach advocates72 preacherd90 preachingd90
preacher preachd90
preaching preachd90
precarious unstables80
precaution cares65 cautions65 guards80
precede leads58
preceding pasts72
precious valueds65
precipitate falls65
precise accurates72 exacts72 preciselyd90
precisely exactd81 exactlys80 justs80 precised90 properlys80
predict anticipates80 calls80 forecasts72 promises80
prefer chooses72 favors65
preparation formulations72 plannings65 prepared90 provisions65 readinesss58
prepare cooks72 fixs80 makes72 preparationd90 readys80 sets80
prescribe dictates80 orders80
presence fronts72 presentd90
present demonstrates80 exhibits80 presenced81 presentationd90 presentlyd90 shows80
presentation demonstrations72 presentd90
presently presentd81 shortlys80 soons80
preserve continues80 keeps58 maintains72 saves65 upholds80
president chairs58 chairmans58 presidentiald90
presidential presidentd90
press crushs58 jams58 pressured90 urges72 weighs65
pressure forces80 pressd90 squeezes80
presume assumes80 dares72
pretend acts72 affects80 guesss58 hazards58 ventures58
pretty fairlys80 reasonablys80 somewhats80
prevail dominates80 holds72 obtains72 reigns80 rules80 runs65
prevent forbids80 keeps72 preventiond81
prevention bars80 preventd90
previous formers72 lates72 olds80 previouslyd90
previously previousd90
prevision anticipations58
prey feeds80 targets80
price costs80 damages72
prick bastards80 scratchs72 shafts65 slits72 stings72 tools65
pride congratulates80
primarily chieflys80 mainlys80 primaryd90
primary chiefs65 mains65 masters65 primarilyd90 principals65
prime blooms72 blossoms72 flowers72 flushs72 grounds72 peaks72
primitive crudes80 naives58
principal chiefs80 heads72 leads65 mains80 masters80 primarys80
principle rules80
print impresss58 marks65 publishs80
prior priorityd90
priority priord81
private individuals65 intimates72 privatelyd90 secrets58
privately privated90
privilege favors80
prize appreciates80 awards80 choices80 qualitys80 selects80 values80
pro professionals80
probability chances80 probabled90
probable likelys80 probabilityd90 probablyd90
probably likelys80 probabled90
probe examines80 investigations80
problem jobs80 troubles65
procedure functions65 operations72 proceedd90 processs80 routines65
proceed continues80 gos65 moves65 procedured73 proceedingsd73
proceedings proceedd90
process actions58 operations72 procedures80 sues58 treats80
proclaim exclaims72 glorifys58 proclamationd90
proclamation announcements80 declarations80 proclaimd90
produce creates72 makes72 producerd90 productd81 productiond66
producer manufacturers80 produced90
product merchandises80 produced90 productions72
production produced90 products65
productive fats58 productivityd90 richs58
productivity productived90
profess concedes65 confesss65 professiond73
profession professd73 professionald90
professional masters65 pros72 professiond81
profit benefits80 earningss80 gains80 nets80 profitss80
profits earningss80 nets80 profits80 wins72
profound fundamentals65 profoundlyd66
profoundly deeplys80 profoundd90
program broadcasts65 plans80 platforms58
progress advances80 builds65
progressive liberals72
prohibit forbids80 prohibitiond90
prohibition bans72
project labors80 projectiond81 protrudes72 tasks80
projection projectd81
prolonged extendeds80 lengthys80
prominence bulges65 prominentd90
prominent larges72 outstandings80 prominenced81 prominentlyd90 spectaculars80 strikings80
prominently prominentd90
promise anticipates65 assures80 calls65 hopes72 predicts65
promising brights72
promote advances80 boosts80 encourages80 furthers80 promotiond90 raises72
promotion promoted90
prompt inspires72 motivates80 moves80 promptlyd90 quicks65 reminds65
promptly promptd90 quicks80 quicklys80 readilys72
pronounce judges72 labels72 says80
proper properlyd90 rights58
properly decents80 exactlys72 justs72 preciselys72 properd90 rights80
property attributes58 dimensions58 places65
proportion dimensions72 ratios58 symmetrys65
proportional relatives80
proposal proposed81 propositions65
propose advises80 projects72 proposald90 propositiond90 purposes65 suggests80
proposition proposals58 proposed81 suggestions72
proprietor owners80 proprietorshipd90
proprietorship proprietord90
prosecute engages65 pursues65
prospect candidates65 chances80 expectations72 outlooks72 scenes58 views58
protect protectiond90 protectived90
protection protectd90 securitys65 shelters58
protective protectd90
protest objections72 protestantd90 resists72
protestant protestd81
protrude bulges72 pops72 projects80 starts72
prove demonstrates72 establishs72 evidences65 shows72 testifys65
provide furnishs80 offers58 provisiond90 renders80 supplys80
province provinciald90 responsibilitys72 states80
provincial peasants72 provinced90
provision plannings65 preparations65 provided90 supplys72
provoke arouses80 elicits80 evokes80 fires80 raises80 stimulates65
pry noses65 pokes65 prizes80
pseudo fakes80 frauds80
psychological psychologyd81
psychologist psychologyd90
psychology psychologicald90 psychologistd90
public publiclyd90 worlds80
publication issues72 publishd90
publicize advertises72 airs80 bares80
publicly publicd90
publish issues72 prints80 publicationd90 publisherd90 releases72
publisher publishd90
pull attracts72 draws80
pulmonary lungd90
pump hearts72
punch licks80 plugs80 pokes80 slugs80
punish punishmentd90
punishment penaltys80 punishd90
pupil students80
purchase buys80
pure completes72 grosss72 perfects72 thoroughs72 utters72
purely strictlys80
purl swirls80 whirls80
purple royals65
purpose aims80 designs80 intents80 intentions80 proposes80 uses72
purse bags80 wrinkles72
pursuant pursued90
pursue engages80 follows72 prosecutes80 pursuantd66 pursuitd90
pursuit chases80 followings80 interests58 pursued90
push advertises65 drives58 energys65 forces80 promotes65 thrusts72
put casts65 lays80 places80 poses80 positions80 sets80
puzzle amazes80 beats80 gets80 poses80 sticks80
quack quackeryd81
quackery quackd90
quake earthquakes80 quivers80
qualification makings80 qualifyd90 reservations65
qualify disposes58 qualificationd90 qualityd90
quality characters65 choices80 primes80 prizes80 qualifyd90 selects80
quantitative quantityd81
quantity amounts80 measures80 quantitatived81
quarrel disputes80 rows80 wordss80 wrangles80
quarter draws72 fourths80 quartersd90
quarters quarterd90
queer crosss80 curiouss80 funnys80 odds80 pansys80 queens80
question doubts58 heads72 inquirys80 interviews58 questioningd81
questioning questiond90 skepticals72
quick fasts72 promptlys80 quicklyd90 readys58
quickly promptlys72 quickd90 rapidlys80
quiet calms72 lulls80 quietlyd90 silences65 stills72 subdueds58
quietly quietd81 softlys80
quit ceases80 departs65 discontinues80 relinquishs58 resigns72 stops80
quite rathers80
quiver chills80 quakes80 shivers80 shudders80 thrills80 tremblings72
quote cites80
race hastens80 raciald73 runs72 rushs80 speeds80
racial raced90
rack gouges58 squeezes58 wheels58
radical groups80 radicallyd81 revolutionarys72 rootd66
radically radicald90
rag annoys72 bothers72 devils72 frustrates80 rides58 tags80
rage furys80 passions65 storms80
rail tracks65
raise climbs72 elevates72 heaves58 lifts72 rises80
rally mobilizes72 musters65 summons65
ram crashs65 drives72 forces72 jams58 pounds80
range compasss80 orbits80 reachs80 rolls72 runs80 scopes80
rank grades72 grosss65 orders72 places72 ranges72 rates72
ransack combs72 rifles80 strips80
rap blames80 knocks72 pats65 pinks72 strikes72 taps72
rapid rapidlyd90
rapidly quicklys80 rapidd90
rare rarelyd81
rarely rared90 seldoms80
rate grades80 orders80 places80 ranges80 ranks80 ratingd81
rather insteads80 quites58
ratify signs80
rating evaluations80 rated90
ratio proportions72 rationald90
rational intellectuals72 ratiod73
rationalize cuts72 excuses80
raw altogethers80 naturals80
ray beams80 shafts80
reach attains80 gains80 hits80 makes80 orbits72 ranges80
react opposes72 reactiond90 responds80
reaction reactd90 responses65
reactionary reactiond90
read readerd90 readingd90 says72 scans58
reader readd90
readily promptlys72
readiness eagernesss72 facilitys58 preparations80 readyd90 sets65
reading indications65 readd90
ready cooks80 fixs80 makes80 prepares80 readinessd90 sets72
real realityd90 reallyd90 verys80
realism realisticd73 realitys72
realistic realismd73 realisticallyd90
realistically realisticd90
reality reald81 realisms72 worlds80
realization realized90 recognitions80
realize clears58 makes58 realizationd90 recognizes80 sees72 understands72
really actuallys72 reald90 trulys80 verys58
realm lands80 regions65
rear backs65 lifts65 parents72 raises72 rearwards80 rises65
rearward backs80 backwards80 rears80 reverses72
reason argues72 concludes80 grounds80 intellects65 reasoningd73 understandings65
reasonable fairs72 reasonablyd81
reasonably fairlys80 prettys80 reasonabled90 somewhats80
reasoning intelligents80 reasond90 thinkings80
reassure assures80
rebel arises80 rebelliond90 rises80
rebellion rebeld90
rebuff repels80
rebuild reconstructs80
recall echos65 recollections58 remembers80 retrieves80 returns72 thinks80
receipt acknowledges80 receptions80
receive finds72 gets72 haves80 obtains72 receiverd90 receptiond90
receiver received90
recent lates72 recentlyd81
recently lates80 latelys80 recentd90
reception receipts58 received81 receptionistd90 responses80
receptionist receptiond90
reckon estimates72 figures72 guesss80 imagines80 supposes80 thinks80
recognition credits65 identifications72 realizations58 recognized81
recognize acknowledges80 distinguishs65 knows80 realizes72 recognitiond66 spots65
recollection recalls72
recommend advocates80 commends72 recommendationd90 urges80
recommendation recommendd90
reconcile accommodates80 resigns58 settles65 submits58
reconstruct constructs80 rebuilds72 restores58 retraces80
record discs72 disks72 enters80 recordingd81 shows65 tapes72
recording recordd81
recount tells80
recover finds80 recoveryd90 regains80 retrieves80
recovery recoverd90
recreation diversions80
recruit enrolls80 enters80 raises65 recruitmentd81
recruitment recruitd90
recur repeats80 resorts65
red crimsons80 losss58 violents72
reduce cuts80 reductiond90 trims80
reduction decreases80 reduced90
reel lurchs80 spins72 staggers80 whirls72
refer cites80 concerns72 mentions80 names80 referenced90 touchs72
reference cites80 credits72 mentions80 referd90
reflect contemplates72 muses72 ponders72 reflectord73 shines58 speculates72
reflection contemplations80 expressions65 manifestations65
reflector reflectd90
reflex automatics80
refund repays80 returns80
refusal refused90
refuse declines80 defys65 denys58 refusald81 rejects72 resists65
regain finds80 recovers80 retrieves80
regard considers80 heeds72 reckons80 respects80 sees80 views80
regiment regimentald90
regimental regimentd90
region areas72 neighborhoods58 parts80 regionald73
regional regiond90
register files72 records58 registrantd90 registrationd90
registrant registerd90
registration registerd90
regret sorrows80
regular regularlyd90
regularly evend73 regulard90
regulate determines65 governs72 influences65 orders72 regulationd81 shapes65
regulation regulated81 rules72
rehearsal rehearsed90
rehearse practices80 rehearsald90
reign dominates72 prevails72 rules72
rein harnesss80 rules58
reinforce rewards72
reiterate repeats80
reject declines72 disapproves65 disdains58 refuses72 rejectiond90 scorns58
rejection rejectd90
rejoice joys80 triumphs72 wallows65
relate associates80 concerns72 connects80 links80 relationd90 touchs72
relation related90 relationshipd90 relatives65
relationship relationd90
relative proportionals72 relations80 relativelyd90
relatively comparativelys80 relatived90
relax looses65 loosens65
release frees72 issues58 looses72 publishs58 relinquishs80 turns65
relegate banishs65 bars65 breaks72 classifys58 submits80
relevance relevantd90
relevant relevanced90
reliable authentics65 dependables80 honests72 trues72
relief eases72 substitutes58
relieve eases58 frees65 stills58
religion faiths80 religiousd90
religious religiond90 spirituals80
relinquish frees80 quits65 releases80 resigns80
reluctant reluctantlyd90
reluctantly reluctantd90
remain continues72 persists58 remainderd73 rests80 stays80
remainder balances80 differences65 ends58 remaind90 rests80
remark comments80 mentions80 notes80 notices72 observes80
remarkable remarkablyd90 singulars80
remarkably notablys80 remarkabled90
remedy amends80 cures72 relieves72 repairs80 therapeutics72
remember recalls80 retrieves80 thinks80
remind prompts72 reminderd90
reminder monitors65 remindd90
remote distants80 outsides72
removal removed90
remove removald90 takes80 withdraws80
render furnishs72 gives58 interprets65 provides72 returns58 supplys72
rent engages65 lets72 rips72 splits72 takes65 tears72
repair compensates72 doctors80 fixs80 haunts65 mends80 restores80
repay refunds80 retorts58 returns80 rewards65
repeat doubles72 echos58 recurs65 reiterates80 repetitiond90
repeated repeatedlyd90
repeatedly repeatedd90
repel drives80 rebuffs65
repetition repeatd90
replace exchanges58 interchanges58 replacementd90 substitutes58
replacement alternates72 replaced90 substitutes58 switchs65
reply answers80 responds80 responses80
report accounts80 describes80 storys65 studys80
reporter reportd90
represent corresponds80 representationd90 representatived81 symbolizes72
representation agencys58 representd90
representative examples58 illustrations58 instances58 interpreters72 representd90 voices72
reproduce multiplys72
reproducible consistents80
republic democracys80
reputation reports65
request petitions80
require asks80 demands80 involves80 needs80 requirementd90 takes80
required neededs80
requirement demands80 essentials72 necessarys72 necessitys72 required90
rescue delivers80 savings80
research explores72 inquirys72 searchs72
resemblance resembled90
resemble resemblanced90
resent resentmentd90
resentment bitternesss80 resentd90
reservation bookings58 qualifications72 reserves80
reserve allows72 appropriates72 books58 holds58 reservationd90 substitutes65
reserves militias80
reside occupys72 residenced90 residentd90 rests65
residence halls58 resided73 residentd73 residentiald73
resident occupants80 resided90 residenced90
residential residenced81
resign frees65 quits72 reconciles58 releases65 relinquishs65 submits58
resist defys80 protests65 refuses80 resistanced81 stands58 withstands72
resistance oppositions80 resistd66
resistor resistances80
resolution declarations80 resolves80
resolve concludes72 decides80 declarations72 purposes65 resolutions80 settles80
resort haunts72 recurs80 repairs72
resource imaginations65
respect honors72 observes72 prizes80 regards80 values80
respectable goods72 healthys65
respite breaks72 reliefs58 rests58 suspensions65
respond answers72 reacts80 replys72
response answers65 reactions72 receptions58 replys65
responsibility dutys80 obligations80 provinces72 responsibled73
responsible responsibilityd90
rest balances80 breathes72 eases72 reliefs65 remainders80 respites65
restore doctors58 fixs58 mends58 reconstructs80 repairs58
restraint controls72
restrict bounds65 controls72 curbs80 curtails80 limits65 restrictiond90
restriction limitations80 restrictd81
result consequences80 effects80 events80 issues80 outcomes80 resultantd90
resultant outcomes72 resultd90
resume sketchs80 summarizes58 surveys80
retain continues72 holds65 keeps72 retentiond73
retention memorys72 retaind90
retire retirementd90 retreats65 withdraws72
retirement retired90 retreats65
retort counters80 repays80 returns80
retrace constructs72 reconstructs72 traces80
retreat retires80 withdraws80
retrieve finds80 recalls58 recovers80 regains80 remembers58 thinks58
return recalls58 renders72
reveal breaks72 discloses72 discovers72 exposes72 revelationd81
revelation reveald81
revenue grosss80
reverse blows65 contrarys80 opposites80 overthrows65 rearwards80 turns80
review surveys65
revise revisiond90
revision alterations80 revised90
revive repairs72
revolution revolutionaryd90
revolutionary radicals80 revolutiond90
reward honors80 reinforces72 repays65
rhythm beats80 cycles65 rounds65
rib guys72 ridicules72
ribbon palms72 threads80
rich fats58 productives58 richnessd90
richness richd90
rid frees80
ride drives80 riderd90 sits80
rider rided90
ridicule derisions72 guys80 ribs80 ridiculousd90
ridiculous absurds72 ridiculed90 sillys80
rifle gos72 ransacks80 strips80
rig manipulates72 outfits58 sets58
right compensates80 corrects80 flops65
rigid stiffs80 stricts72
ring calls58 echos72 phones58 telephones58
rip bloods80 pulls80 rents72 splits72 steals58 tears72
ripe goods65 matures80 rights65
ripple babbles72 bubbles72
rise arises80 climbs72 lifts80 raises65 rears58
risk adventures72 chances72 dangers72 hazards80
rival competitions80 competitors80 equals80 matchs80 touchs80
road routes80
roam casts80 drifts80 ranges80 rolls80 tramps80 wanders80
roar bellows72 booms80 hollers72 howls80 thunders80 wails65
rob hooks72 robberd90 soaks72
robber robd90
robe clothes72 drapes72 gowns72 vests80
rock shakes80 stones80 sways80
role characters72 functions80 offices80 parts80 purposes65 uses65
roll wheels72
romance courts80 romanticd90
romantic romanced81
roof caps58 ceilings58
room boards80 ways72
root bases65 beginnings72 origins72 radicald73 sources72 stems65
rope circles72
rot breakdowns72 bunks65 decompositions72 wastes72
rough approximates65 roughlyd90
roughly abouts80 approximatelys80 arounds80 roughd81 somes80
round arounds80 attacks58 beats65 circulars80 cycles72 rhythms72
route paths80 roads72
routine acts72 bits72 everydays80 functions65 numbers72 turns72
row courses58 quarrels72 wordss72 wrangles72
royal purples58 royaltyd81
royalty royald81
rub frets72 hitchs80 scratchs72 wipes72
rugged brokens65 toughs58
ruin breaks65 destroys80 smashs65
rule formulas72 governs80 normals72 patterns72 regulations80 rulerd90
ruler ruled90
ruling opinions80 ruled90
rumble growls72 grumbles80
run bunks72 escapes72 runnerd90 runningd90 tests72 trials72
runner rund81
running rund90
rural countryd81
rush hastes80 hastens80 hurrys80 races80 rushingd90 speeds80
rushing hastes72 hurrys72 rushd90
rustle lifts72 rustlingd90 whispers80
rustling rustled90 whispers72
sacrifice gives80
sad sadlyd90
saddle burdens65 charges65
sadly sadd90
safe dependables58 goods58 safetys65 secures58
safety guards65
sag flags80
sail canvass80 cruises72 sheets80 sweeps72 voyages58
saint angels72 ideals65
sake interests80
salary earningss80 pays80 wages80
saloon bars80
same likes65
sample tastes80 trys80
sanction approves80 authoritys65 authorizations65 countenances80 warrants80
satire ironys80
satisfactorily satisfactoryd90
satisfactory decents72 satisfactorilyd90 satisfyd90
satisfy fills65 fits65 fulfills80 meets65 satisfactiond90 satisfactoryd90
savage beasts72 blasts72 fierces58 savagelyd90 viciouss80 wilds65
savagely savaged90
save preserves72 relieves80
saving economys80 rescues72
savor basks80 enjoys80 flavors80 tastes72
say alleges72 reads58 states80 supposes65 tells80
scamper scrambles80
scar marks80 pits80 scrapes72 scratchs72
scarcely barelys80 hardlys80 justs80
scare dashs72 frightens80 panics80
scared frighteneds80
scatter dispels80 dots65 dusts65 spreads80 sprinkles65
scattered confuseds72
scene aspects65 prospects65 scenicd73 shots58 views65
scenic scened90
scent noses72 odors65 smells65 winds72
scheme dodges72 strategys80 systems65
scholar scholarshipd90 students80
scholarship learnings72 scholard90
school educates72 trains72
science scientistd90 skills72
scientist scienced90
scope backgrounds72 compasss80 orbits80 ranges80 reachs80 settings72
score grades80 hits80 marks80
scorn contempts80 despises80 disdains80 rejects72
scramble beats58 clambers72 scampers72 skins72 struggles72
scrape marks58 scars58 scratchs80
scratch frets80 pricks72 rubs80 scrapes80 slits72 sugars65
scream calls80 crys80 hollers80 shouts80 shrieks80 yells80
screech creaks80 screams80 shrieks80
screen blinds72 covers58 sorts65 tests80
script books80 hands72
scrub bushs80 cancels65 scratchs65
scrutinize inspects72 scrutinyd90
scrutiny examinations80 scrutinized90
sculpture graves72
sea oceans72
seal stamps72
search explores65 hunts80 huntings80 looks72 researchs65 seeks80
season flavors80 moderates65 tempers65
seat behinds72 bottoms72 places80 rears72 sits80 sterns72
secede splinters80
second backs80 bits72 endorses80 instants58 minutes72 moments72
secret mysterys65 undergrounds72
section subdivisions80
sector spheres65
secure assures58 fastens72 fixs72 insures58 securityd90 strongs58
security protections72 secured90
see figures58 finds65 pictures58 realizes72 understands72 witnesss65
seed sources58 sows58
seek attempts65 essays65 searchs72 trys65
seem appears80 looks80
seeming apparents80 seeminglyd90
seemingly apparentlys80 seemingd90
seize appropriates65 attachs58 captures65 clutchs80 conquers65
seldom rarelys80
select choices80 chooses80 primes80 qualitys80 selectiond90 takes80
selection choices80 picks80 selectd90 survivals58
self egos80
sell deals58 sellingd90 trades58
selling marketings80 selld90
send directs80 mails65 posts65 ships58 transports58
senior elders72 elderlys65 olders65
sensation aces72 champions72 sensationald90 sensed90 sensoryd90 stars72
sensational sensationd73 sensorys65
sense feels80 sensationd90 sensitived90 sensord90 smells65
sensibility sensitivitys65
sensitive mediums80 raws58 sensed90 sensitivityd90 sores58 tenders58
sensitivity sensibilitys80 sensitived90
sensor sensed90
sensory sensationd73 sensationals65
sentence condemns80 condemnations72 convictions72 dooms80 times65
sentiment opinions72 thoughts72 views72
separate differentiates65 distinguishs65 divides80 parts72 separationd81 tells65
separated detacheds80 isolateds80
separation intervals65 separated81
sequence episodes65 successions72
serious dangerouss65 goods58 graves65 seriouslyd90 severes65
seriously badlys72 seriousd90 severelys72
serpent snakes80
servant served90
serve functions80 services80
service serves80
set fits80 lays80 places80 positions80 puts80 settingd90
setting backgrounds72 circumstances58 contexts58 scenes80 scopes72
settle decides72 determines65 locates58 resolves72 settlementd81 settlerd81
settlement colonys80 settled90 villages72
settler settled90
several variouss72
severe hards72 severelyd90 sterns65 terribles80
severely badlys80 hards65 seriouslys80 severed90
sew sewerd90 tailors72
sewer sewd81 toilets65
sex arouses80 excites80 sexuald90
sexual intimates65 sexd90 sexuallyd90
sexually sexuald90
shade shadows80 tones72
shadow darks72 darknesss72 shades72
shaft beams58 cheats72 digs72 rays58 shots72 slams72
shake rocks58 sways58
shame pitys65
shape contours80 determines80 forms80 influences80 molds80 regulates80
share contributions58 deals58 parts80 percentages80 portions80
sharp acutes72 acutelys80 sharplyd90
sharply acutelys65 sharpd81
shave planes58 trims72
shed casts80 drops80 throws80
sheer absolutes80 curves80 cuts80 ranks80 trends80 veers80
sheet planes58
shell blasts80 shields65
shelter protections65
shield harbors72 screens80 shells65 shieldingd90
shielding shieldd90
shift stirs58 switchs80 transfers65
shine beams72 gleams65 glints65 glitters65 reflects80
ship sends80 shipmentd90 transports80
shipment dispatchs72 freights80 loads80 loadings80 shipd90
shiver chills72 quivers72 shakes80 shudders80 thrills80
shock floors80 impacts72
shoot blasts65 films58 hits80 shootingd81 takes58
shooting shootd90 shots80
shop frequents72 grasss58 shoppingd90 sponsors72 stores80 workshops72
shopping shopd90
shore lands72
short abruptlys80 deads80 inadequates58 littles65 poors58 suddenlys80
shorten contracts72 cuts72 reduces72
shortly brieflys58 presentlys72 shortd73 soons72
shot cracks58 shootings80 strokes65
shout calls80 crys80 exclaims65 hollers72 screams72 yells80
shove squeezes65 stuffs65 thrusts65
show demonstrates80 displays72 establishs72 exhibits80 presents80 proves72
shriek pipes80 screams80 screechs80 shrills80
shrill pipes80 sharps80 shrieks80
shrink contracts58 reduces65
shudder chills80 quivers80 shivers80 thrills80
shuffle makes80 mixs65
shunt bypasss72
shut closes80 closeds80 excludes65 shutterd90
shutdown closings80
shutter shutd90
sick casts80 cats80 crazys65 ills80 mads65
side faces58
sight spys80 visions65 visuald73
sign contracts58 marks80 ratifys72 signals65
signal indicates72 points72 signs80
significance implications72 imports72 meanings65 significantd90
significant importants80 meanings58 significanced90 significantlyd90 substantials72
significantly significantd90
silence quiets72 silentd90 stills80
silent silenced90 stills80
silly ridiculouss65
similar likes72 similarityd90 similarlyd90
similarity similard90
similarly likewises80 similard90
similitude counterparts72
simple bares65 meres65 simplicityd90 simplyd73
simplicity eases58 simpled90
simply justs80 merelys80 onlys80 plainlys58 simpled90
simulate assumes65 copys80 imitates80 models72
simulated fakes80 falses80 imitations80
sincere sincerelyd90 sincerityd90
sincerely sincered90 trulys80
sincerity sincered90
sing singingd90 songd90 whistles58
singing singd90
single aces72 individuals80 ones72 unitys72
singular curiouss72 funnys72 odds72 peculiars72 queers72 remarkables80
sink drops80 lapses65 passs65 settles58
site locates80 places80 situations72
situation positions72 sites58
skeletal gaunts72
skeptical questionings72
sketch outlines72 resumes65 studys80 surveys65
skill accomplishments80 acquisitions80 sciences72
skin barks65 clambers80 hides65 scrambles80 scrapes72 struggles80
skip cuts72 hops65 jumps80
skirt birds58 borders58 dodges80 ducks80 rings58 surrounds58
sky celestiald90 flips80 pitchs80 tosss80
slack looses80 relaxs58 slackens58 slumps72
slacken relaxs72 slacks80 slows80
slam bangs80 digs58 shafts58 shots58 sweeps80
slap bangs80 bolts80
slash cuts80 slices80 strokes65 whips72
slave slaveryd90
slavery slaved73
sleep rests58 sleepyd90
sleepy sleepd90
sleeve arms80
slender thins72
slice cuts65 fades58 pieces80 slashs65 slits80
slide slips80 swoops65
slightly somewhats80
slip slides65 steals80
slit pricks65 scratchs65 slices80 snatchs72
slope gradients72 inclines80 pitchs80 sides80
slow behinds72 dulls65 easys80 slacks72 slackens72 slowlyd90
slowly easys80 slowd90
slug bullets80 idles72
slump corrects58 declines58 depressions72 sinks72 slacks80
small littles80 minors72 modests72
smart aches80 brights65 freshs58 hurts80 wises58
smash bangs80 belts80 blasts80 booms80 knocks80 nails80
smell feels65 feelings65 looks65 odors80 scents72 spirits65
smile grins80
smooth fluids58 liquids58 polishs72 shines72
snake serpents80
snap catchs80 cracks65 grabs80 snarls80 snatchs80 tears72
snarl mats65 snaps80
snatch bits80 slits72 snaps80
snort birds72
snow blows58
soak hooks72 robs72
soar surges80
sober graves72 seriouss58
social societyd90
society clubs72 companys65 fellowships65 lodges72 orders72 sociald90
sofa couchs80
soft delicates58 easys80 softlyd73
soften breaks72 buffers58 damps72 dampens72 weakens72 yields65
softly gentlys65 lightlys65 pianos58 quietlys80 softd90
soil dirts80 dirtys80 greases80 grounds65 lands65 stains80
soiled dirtys80
sole exclusives80 onlys72 solelyd90
solely alones80 entirelys80 exclusivelys80 onlys80 soled90
solution answers72 resolutions72 results72 roots58
solve clears65 licks80 resolves72 solutiond90 works80
some abouts80 approximatelys80 arounds80 roughlys80
someone individuals80 mortals80 persons80 souls80
sometime formers80 olds80
somewhat fairlys72 prettys72 reasonablys72 slightlys80
son boys80
song calls58 singd90 strains65
soon presentlys80 shortlys80
sophisticated advanceds72
sore mads65 painfuls72 raws80 sensitives80 tenders80
sorrow griefs65 regrets72
sort classs72 forms80 kinds80 screens80 separates72 varietys80
soul individuals72 mortals72 persons72 someones72
sound gos72 goods58 healthys72 intelligents72
source beginnings80 origins80 roots80 seeds65
sovereign independents80 supremes72
sow seeds80
space infinites80 spatiald90
span braces65 couples65 crosss80 pairs65 sweeps80 traverses80
spare excesss72 frees65 saves80 surpluss72 trims80
spark activates80 arcs65 glints80 lights72 triggers80 trips80
spatial spaced90
speak addresss58 mouths80 speakerd90 speechd90 talks80 utters80
speaker speakd90
special exceptionals65 particulars80 peculiars80 speciallyd81
specialist specialized90
specialize narrows80 specialistd66 specifys72
specially especiallys80 particularlys72 peculiarlys72 speciald90
species specificd90
specific particulars80 speciesd73 specificallyd90 specificityd81
specifically specificd90
specificity specificd90
specify conditions80 defines72 determines72 limits72 qualifys80 sets72
spectacle spectaculard90
spectacular dramatics80 outstandings65 prominents65 spectacled81 strikings80
spectator witnesss80
specter ghosts80 shades80
spectral spectrumd90 spirituals72
spectrum spectrald90
speculate contemplates65 muses65 ponders65 reflects65 speculationd90 supposes80
speculation guesss80 hypothesiss80 speculated90 ventures65
speech addresss80 languages72 speakd90
speed accelerates72 hastens80 hurrys65 races80 rushs80 velocitys80
spell gos72 imports72 tours72 trances80 turns72 writes65
spend drops72 expends72 passs80
sphere areas80 domains80 fields80 orbits80 sectors58 sphericald81
spherical sphered90
spin reels80 twists72 whirls80
spirit feels72 feelings72 flavors72 looks72 smells72 tones72
spiritual religiouss80 spectrals58 spiritd66
spit sprinkles65 tongues80
splash sprinkles80 stirs72
splendid brilliants65 excellents72 gloriouss80 magnificents65
splinter secedes80
split breaks65 divides80 parts65 separates80
sponsor frequents65 shops65
sport boasts80 features80 sportingd90
sporting cleans80 sportd81
sportsman sports80
spot discerns72 distinguishs72 places80 points65 recognizes72 spys80
spread distributes80 gaps72 opens58 scatters58 unfolds58
spring bounces65 bounds80 forms72 jumps80 leaps80
sprinkle dots80 dusts80 scatters80 spits65 splashs72
spy sights65 spots80
squad teams72
square solids65 squarelyd90 straights72 substantials65
squarely squared90
squat crouchs80
squeeze crushs80 forces65 pressures58
stability stabled90
stable stabilityd90
staff facultys65
stage degrees72 levels72 phases80 points72 presents80 represents80
stagger distributes65 flounders72 lurchs80 reels80 stumbles80
stain brands58 dirts65 greases65 marks58 soils65 stainingd66
staining staind90
stairs stepss80
stake adventures80 backs72 games72 hazards80 interests80 ventures80
stalk haunts72 stems72 straws80
stall stands65
stammer falters80
stamp casts80 impressions65 molds80 stumps80
stand bases80 standingd90
standard criterions80 measures80
standing standd73
standpoint stands80 viewpoints80
star aces72 champions72 geniuss72 leads58 leadings80 sensations72
stare gazes80
start begins80 beginnings72 commences80 firsts72 gets80 offsets72
starting startd90
startle jumps80 starts80
starve craves58 hungers80
state civild66 provinces80 says80 statementd90 submits72 tells80
statement arguments72 stated90
station places80 posts80 sends80
stature heights72
status conditions72 positions80
stay arrests72 checks72 remains80 rests80 sticks72 stops72
steadily steadyd90
steady braces72 calms80 firms72 steadilyd90 stiffs58 sweethearts80
steal buys80 rips80 slips72
steel blades72 brands72 nerves80 swords72
steep absorbs80 engulfs80 plunges80
steer directs80 guides80 heads80 leads80 points80 winds80
stem bases80 halts65 radicals80 roots80 stalks72 themes80
step abuses58 footsteps72 measures80 paces72 strides72 treads72
steps stairss80
stereotype stamps80
stern behinds65 grims72 quarters80 rears65 seats65 tails80
stick adheres65 binds65 bonds65 deposits80 lodges80 stays72
sticky awkwards58 embarrassings58
stiff clays72 corpses72 potents58 stifflyd90 strongs58
stiffen tightens65
stiffly bolts72 stiffd90
still calms80 howevers72 lulls80 motionlesss80 quiets80 stillnessd90
stillness stilld90
stimulate excites80 gets72 haves72 makes72 stimulationd81 stimulusd90
stimulation stimulated90 stimuluss72
stimulus stimulated90 stimulations80
sting bites80 burns80 pricks72 sticks65
stir excites65 flurrys65 fusss65 shifts72 splashs80 stimulates65
stock carrys80 inventorys72 standards65 tireds80
stocking stockd81
stomach bears72 bellys72 endures72 stands72 suffers72 supports72
stone pits72 rocks80
stoop bends80 bows80 crouchs80
stop blocks65 ceases72 discontinues72 halts80 quits72 stays58
storage stored90
store funds72 memorys65 shops80 stocks72 storaged90
storm forces72 rages80
story accounts58 floors65 historys58 levels65 narratives80 tales80
stout sturdys65
stove ranges80
straddle ranges72 spans65
straight directs80 directlys80 flats72
strain airs65 lines65 reachs80 stresss72 strives80 trys72
strand chains65 grounds65 strings65
strange foreigns65 unknowns72 unusuals80
stranger aliens80 unknowns80
strategy schemes80
straw stalks72 strews72
stray casts80 drifts80 isolateds80 ranges80 rolls80 wanders80
streak bars65 runs80
stream currents72 flows72 pours65 swarms65
strength forces65 postures72
strengthen tones65
stress accents80 emphasiss80 emphasizes80 strains65 tensions72 trys65
stretch extends72 reachs72 unfolds65
strew straws80
strict rigids58 strictlyd90
strictly purelys80 strictd81
stride footsteps72 paces80 steps72 treads80
strike affects72 hits65 impresss72 moves72 strikingd90 taps65
striking contacts80 dramatics80 hits72 prominents72 spectaculars80 striked90
string draws80 threads80 trains58 twines80
strip deprives80 slips72
strive endeavors80 reachs72 strains72
stroke shots80 throws72
strong potents65 stiffs58 stronglyd90
strongly strongd90
structural structured90
structure constructions80 structurald81
struggle battles80 clambers65 conflicts72 fights80 scrambles65 skins65
stubborn stubbornlyd90
stubbornly stubbornd90
student pupils80 scholars72 studyd90
study analyzes80 considers65 examines80 studentd81 surveys80 works72
stuff blocks65 lugs65 materials80 shoves72 squeezes72 thrusts72
stumble falters80 hits65 lurchs80 staggers80 trips72
stump stamps72
stupid dazeds72 stupidityd90
stupidity stupidd90
sturdy stouts80 toughs65
style fashions80 manners80 modes80 titles80 trends58 ways80
subdivision arms65 branchs65 sections58
subdued quiets80 softs58
subject capables80 contents72 dependents72 opens80 themes80 topics80
sublime grands58
submarine bombers72 heros72
submission entrys80 submitd90
submit presents58 states72 submissiond90
subordinate dependents65
subsection subdivisions80
substance centers72 cores72 hearts72 meanings65 substantiald90 sums72
substantial materials65 reals65 significants80 solids58 substanced73 substantiallyd90
substantially considerablys80 substantiald90 wells80
substitute alternatives72 exchanges80 interchanges80 replaces80 replacements80 utilitys80
subtract deducts80
suburb suburband90
suburban suburbd90
succeed follows72 successiond81 successived81 successord81 wins80
successful successfullyd90
successfully successfuld90
succession sequences80 succeedd90
successive succeedd90
successor replacements80 succeedd90
suck blows58
sudden suddenlyd90
suddenly abruptlys72 deads72 shorts72 suddend81
sue actions80 processs80 suitd90
suffer endures80 gets72 haves72 stands58 sufferingd73 sustains72
suffering agonys80 distresss65 hurts65 miserables72 sufferd90
sufficient sufficientlyd90
sufficiently sufficientd90
sugar scratchs65
suggest advises80 evokes58 hints72 intimates65 proposes80 suggestiond90
suggestion hints65 propositions72 suggestd81 traces65
suit accommodates80 becomes58 cases72 causes72 fits80 sued81
suitcase bags80 grips80
sullen darks80 heavys72
sum adds72 amounts80 centers58 hearts58 summarizes80 totals72
summarize resumes80 sums72 summaryd90
summary summarized90
summon cites80 musters58 rallys58
sun sunlights72
sunlight suns80
super aces80 cracks80 extremelys80
superb brilliants80
superior masters65 superiorityd90
superiority superiord90
supervise manages80 monitors72 supervisiond90
supervision supervised90
supplement affixs65
supply adds58 furnishs80 issues72 provides80 provisions65 renders80
support backs65 endorses65 holds58 supportived90 sustains58
supportive supportd90
suppose guesss72 imagines72 reckons72 says80 speculates65 thinks72
suppress conquers80 crushs72
supreme sovereigns72 sublimes58
sure certains80 certainlys80 surelyd90
surely certainlys80 sured90
surface coats72 rises80
surge heaves80 rushs80 soars72 tides65
surpass exceeds72 passs65
surplus excesss80 spares80
surprise storms65
surprising surprisinglyd90
surprisingly surprisingd90
surrender delivers72 falls58
surround borders80 environments80 rings80 skirts80 surroundingsd90 walls58
surroundings environments72 surroundd81
survey follows65 resumes72 sights65 sketchs72 studys80 views65
survival selections72 survived90
survive endures80 gos80 lasts80 lives80 survivald90 survivord81
survivor survived90
suspect funnys80 suspiciond90
suspend freezes58 suspensiond90
suspension breaks72 interruptions72 pauses72 respites58 suspendd90
suspicion hunchs80 intuitions80 suspectd90
sustain gets72 haves72 keeps58 maintains58 nourishs65 suffers72
swallow burys65 drinks72
swamp floods72
swarm clouds72 pours72 streams72
sway carrys65 persuades65 rocks80 shakes80 swings72 tilts72
swear affirms72 asserts72 curses80 verifys72
sweat efforts58 exertions58 frets72 perspirations80
sweep brushs80 drags58 sails72 slams65
sweetheart beautys65 dishs65 steadys80
swell greats80 neats80 olds80
swerve curves80 cuts80 sheers80 trends80 veers80
swift swiftlyd90
swiftly swiftd90
swim drowns58 floats72
swing sways72
swirl purls72 whirls80
switch changes65 exchanges80 replacements72 shifts65 trades72
swoop slides80
sword blades80 brands80 steels80
symbol symbolicd90 symbolized90
symbolic symbold90
symbolize represents80 symbold90
symmetric symmetryd90
symmetry balances80 correspondences80 proportions72 symmetricd90
sympathetic sympathyd81
sympathy sympatheticd90 understandings80
symphonic symphonyd90
symphony symphonicd90
synthesis deductions65 syntheticd81
synthetic synthesisd81
system schemes72
table postpones80
tactual touchd90
tag chases58 dogs58 labels80 marks80 rags65 trails58
tail bobs72 chases80 dogs80 tags80 tracks80 trails80
tailor cuts72 orients80 sews65
take directs65 issues80 leads65 occupys72 returns80 yields80
tale narratives80 storys80 telld90
talent gifts80
talk lectures58 mouths72 speaks80 utters72
tall marvelouss58
tangled involveds72
tap exploits58 pats80 raps80 strikes72 tips65
tape records65
target aims80 directs80 marks80 places80 points80 preys72
task chores72 jobs72 labors80 projects80 taxs72
taste appreciations65 samples65 savors80 trys65
taunt rags80 rallys80 rides80
taut tights80
tax assesss72 tasks65
teach instructs80 learns80 teacherd90 teachingd90
teacher instructors80 teachd90
teaching educations65 instructions80 teachd73
team squads80 teamsterd81
teamster teamd90
tear charges65 rents72 rips72 shoots65 snaps80 splits72
technical mechanicals58 techniqued90 technologicals65 technologyd73
technique technicald90
technological technicals72 technologyd90
technology engineerings72 technicald81 technologicald90
teen teenagers80
teenager teens80
telegraph cables80 telegrapherd90 wires80
telegrapher telegraphd90
telephone calls80 phones80 rings80
television tvs65
tell orders58 recounts65 says80 states80 taled81
temper humors72 irritations80 moderates58 moods72 seasons58
temporarily temporaryd90
temporary irregulars72 temporarilyd90
tempt charms58 influences58 invites65 lures72 temptationd90
temptation temptd90
ten decades80
tend inclines80 leans80 runs80 tendencyd90 tenderd81
tendency tendd90 trends58
tender bids72 offers72 raws72 sensitives72 stamps80 tendd81
tension stresss80
tent camps80
tentative doubtfuls72
term conditions65
terminate ceases72 dismisss58 ends80 finishs72 fires58 stops72
terrible awfuls80 dreads80 dreadfuls80 frightenings80 painfuls72 terriblyd81
terribly awfuls80 awfullys80 terribled81
terrific fantastics72 grands72 marvelouss72 tremendouss72 wonderfuls72
territory districts80 soils65
terror panics80 threats72
test essays80 examines80 proves80 testingd90 trials80 trys80
testify evidences72 proves72 shows72 testimonyd90
testimony testifyd90
testing examinations65 testd90
textile cloths80 fabricd90 materials80
thaw dissolves80 melts80
theater fields65 houses80 theatres80
theatre fields65 houses80 theaters80
theme ideas65 motifs72 papers58 reports58 subjects80 topics80
then sos80
theological theologyd90
theology divinitys80 theologicald90
theory hypothesiss72 possibilitys72
therapeutic cures80 remedys80 therapyd81
therapist therapyd90
therapy therapeuticd90 therapistd90
there thithers65
therefore consequentlys72 hences80 sos80 thuss80
thermal heatd90
thicket brushs80
thin cuts65 dilutes65 leans72 reduces65 slenders65
think believes80 conceives80 considers80 supposes72 thinkingd73 thoughtd90
thinking intelligents80 reasonings80 thinkd90 thoughts80
thither theres80
thorough completes65 grosss65 perfects65 pures65 thoroughlyd90 utters65
thoroughly goods72 thoroughd90
thought ideas80 opinions58 sentiments58 thinkd90 thinkings72 views58
thousand grands80 ks80 ms80 yards80
thread ribbons72 wanders80 weaves80 winds80
threat menaces80 terrors58
threaten endangers80 menaces80
threshold doors65 doorways65
thrill bangs80 boots80 charges80 flushs80 kicks80 rushs80
throttle bounds80 confines80 gass72 guns72 limits80 restricts80
through dones80
throw casts65 drops65 sheds65 strokes65 thrusts58
thrust drives65 hurls65 pushs80 shoves72 squeezes72 stuffs72
thumb fingers65 flicks72 flips72 hitchs80 leafs72
thump beats80 clumps80 pokes65 pounds80
thunder booms80 roars80
thus hences80 sos80 therefores80
thwart crosss80 foils80 frustrates80 queers80
thyroid antithyroidd90
tick beats72 checks65 clicks80 marks58
tide surges80
tie associations72 binds80 connects58 draws72 links58
tight closes72 closelys72 fasts80 tauts72
tighten fastens80 reduces58 stiffens65
tilt angles80 arguments72 controversys72 leans80 pitchs72 tips80
timber forests58 lumbers80
time clips80 clocks80 timelyd66 timingd81
timely timed81
timing timed90
tin cans72
tip fees65 hints65 leads65 points58 steers65 winds65
tire bores58 exhausts65 wears72 wearys80
tired stocks72
tissue weaves80
title entitles80 styles72
toast drinks72
today nows80
toilet bathrooms80 cans80 pots72 sewers65
tolerant broads65 kinds72 liberals65 tolerated90
tolerate bears80 stands80 stomachs80 suffers80 supports80 tolerantd90
tomb graves80
tonal toned90
tone chants80 feels58 looks58 qualitys65 timbers65 tonald81
tongue knifes65
too alsos72 besidess72 likewises72
tool creatures65 instruments72 pricks58 shafts58
top clears72 crests65 exceeds80 passs80 peaks65 tips65
topic issues72 matters72 subjects80 themes80
torso bodys80 trunks80
torture agonys65 anguishs80 racks80
toss flips80 passs72 pitchs80 skys80 slashs58
total amounts80 comes80 entires80 fulls80 numbers80 totallyd90
totally alls80 completelys80 entirelys80 rights80 totald90 wholes80
touch concerns58 ghosts65 refers58 stirs65 tactuald81 traces65
tough ruggeds72 sturdys58
tour circuits80 gos72 hitchs65 spells72 turns72
tower columns72 looms80 tugs65
trace describes72 follows80 hints80 lines72 suggestions80 tracingd81
tracing traced90
track chases65 courses80 dogs65 leads72 paths80 trails72
trade deals58 merchandises80 switchs58 traderd90
trader dealers80 traded90
tradition customs72 traditionald90
traditional traditiond90
tragedy disasters80 tragicd90
tragic tragedyd90
trail chases72 dogs72 drags80 tags72 tails72 tracks72
train conditions65 develops80 educates80 prepares80 strings72 trainingd90
training educations72 preparations80 traind90
tramp casts58 plods72 ranges58 rolls58 trudges72 wanders58
trample treads80
trance captures80 catchs80 charms80 entrances80 fascinates80 spells80
transfer shifts58 transports80 transportations80
transform translates58
transition conversions72 modulations58 passages80
translate interprets80 reads65 renders80 transforms72 translationd90 understands65
translation translated90 versions80
transmission infections58 transmitd90
transmit carrys72 communicates80 conducts72 conveys80 imparts72 transmissiond90
transparent sheers72
transport carrys72 delights65 ecstasys58 sends58 ships58 transportationd90
transportation transfers72 transportd90
travel gos80 journeys72 moves80 trips65
traverse covers80 crosss80 denys65 spans72 sweeps72 tracks80
tread paces80 steps80 strides80 tramples72
treasure appreciates80 cherishs72 prizes80 values80
treat addresss58 covers58 deals58 handles80 processs72 treatmentd81
treatment discussions58 handlings72 treatd90
tree corners80
treetop crowns80
trembling quivers80
tremendous enormouss80 fantastics72 grands72 marvelouss72 tremendouslyd81 wonderfuls72
tremendously tremendousd90
trend curves80 cuts80 sheers80 swerves80 tendencys80 veers80
trial runs80 tests80 tryd81
tribute protections65
trick jokes58
trigger activates80 sparks80 trips80
trim cuts65 reduces65 spares80
trip activates58 slips65 sparks58 stumbles80 travels65 triggers58
triumph crows65 prevails80 rejoices72 victorys80 wallows72
troop flocks58 parades80
trot clips80
trouble bothers72 disorders65 disturbs80 fusss72 problems80 upsets80
trudge plods80 tramps80
true trulyd90
truly reallys80 sincerelys65 trued90
trunk bodys65 boots58 torsos65
trust believes65 combines58 desires58 hopes58
trustee trustd90
truth accuracys58
try attempts80 efforts80 endeavors80 essays80 seeks80 triald81
tube pipes65
tuck gathers65 inserts80
tug drives72 jerks80 labors72 lugs58 pushs72 towers72
tumble falls72 tips72 whirls58
tune airs80 lines80 melodys80 strains80
turmoil excitements65
turn becomes65 bends80 plays65 twists80
turned offs72
tv televisions72
twelve dozens80
twice doubles72
twine distorts58 rolls72 strings80 twists58 winds72 wraps72
twist bends72 constructions72 devices65 turns80 worms80 writhes80
twitch flips65 jerks80 pinchs58 squeezes58
type cases72 characters72 eccentrics72
typical distinctives72 typicallyd90
typically typicald90
ultimate ultimatelyd81
ultimately finallys80 ultimated90
uncertainty doubts72
unconscious unconsciouslyd90
unconsciously unconsciousd90
underground resistances80 secrets72 tubes72
underline emphasizes80
underlying fundamentals65 inherents80
undermine weakens80
understand interprets65 reads65 realizes72 sees72 understandabled90 understandingd90
understandable intelligibles80 understandd90
understanding agreements72 apprehensions80 intellects58 reasons58 sympathys65 understandd90
undertake attempts80 contracts58 guarantees65
undoubtedly doubtlesss80
uneasy awkwards58 nervouss65
uneven odds65
unexpected unexpectedlyd90
unexpectedly unexpectedd90
unfold blossoms80 extends65 opens58 spreads58 stretchs65
unfortunate unfortunatelyd90
unfortunately unfortunated90
unified incorporates80
uniform consistents72
unify merges80 mingles72 mixs72 unitd90 unites80
unique alones80 singulars65
unit unifyd66
unite combines65 joins58 links58 merges72 unifys80 uniond81
unity aces72 ones72 singles72
universal generals80 universed90
universe creations80 existences80 populations72 universald90 worlds80
unknown aliens72 obscures58 strangers72
unpaid amateurs65 volunteers72
unspeakable awfuls72 dreadfuls72 painfuls72 terribles72
unstable precariouss65
unusual stranges72
up upwards80
uphold continues80 maintains65 preserves80
upper speeds65
upright erects65 goods72 justs72 verticals80
upset brokens72 confuseds72 disturbances80 overthrows72 troubles65 worrieds80
uptake intakes80
upward ups80
urban cityd90
urge advocates72 impulses80 inspires65 presss80 recommends72 urgentd90
urgent urged90
usage customs72 employments80 exercises80 used90
use applys80 employs80 employments80 exercises80 usaged90 utilizes80
useful usefulnessd81
usefulness usefuld90 utilitys80
usual commons72 usuallyd90
usually commonlys80 normallys80 ordinarilys80 usuald90
utility substitutes72 usefulnesss72 utilized81
utilize applys80 employs80 uses80 utilityd90
utmost extremes80 lasts72 maximums80
utopia utopiand81
utopian utopiad90
utter completes80 expresss80 grosss80 perfects80 pures80 utterlyd90
utterly absolutelys80 deads80 perfectlys80 utterd90
vacation holidays80
vague dims65 faints65 obscures80 vaguelyd90
vaguely vagued90
valid validityd90
validity validd90
valuable valued90
value appreciates72 evaluated81 prizes72 respects65 treasures72 valuabled81
valued preciouss72
vanish disappears80 flys65
variable varyd90 varyings72
variation editions58 varyd90 versions58
variety mixtures80
various diverses65 severals72
vary alters80 changes80 departs72 variabled90 variationd90
varying variables80
vast huges80 immenses80 vastlyd90
vastly vastd90
veer curves80 cuts80 sheers80 swerves80 trends80
veil hides72 obscures72
velocity speeds80
vent airs72
venture adventures65 guesss72 hazards72 pretends72 speculations72 stakes65
verb verbald90
verbal verbd73 wordd81
verify affirms58 asserts58 controls72 swears58
verse poetrys80
version editions72 translations58 variations72
vertex peaks72
vertical erects65 uprights72
very identicals72 reals80 reallys80
vest invests80
vicious criminals65 evils72 savages80
victory triumphs80
view considers80 perspectives80 positions80 reckons80 regards80 sees80
viewpoint stands80 standpoints80
vigorous vigorouslyd90
vigorously vigorousd90
village settlements80
vindication defenses72
violate breaks80 violationd90
violation violated81
violence forces80 furys72 violentd90
violent fierces58 violenced90 violentlyd90 wilds65
violently violentd90
virgin pures72
virtually abouts72 almosts72 mosts72 nears72 nearlys72
virtue merits72
vision imaginations58 sights72
visit calls65 inspects58 sees80 visitord90
visitor visitd90
visual sightd90
vital criticals80 livelys65 vitalityd81 vitallyd81
vitality energys72 vitald90
vitally vitald90
vivid brights65 brilliants65 intenses58
voice sounds72
volley bursts80
voltage potentials72
volume books65 bulks72 masss72
volunteer offers72 unpaids80
vote voterd90 votingd90
voter voted90
voting voted90
voyage sails80
wage earningss80 engages80 pays80 salarys80
wail howls80 roars80
wait awaits65 delays80 expects65 holds80 looks65
wake arouses72 awakes72 awakens72 heats65
wakeful lights72
walk passs72
wall fences80 surrounds80
wallop impacts80
wallow rejoices58 triumphs58
wander casts80 drifts80 ranges80 roams80 rolls80 tramps80
want deficiencys72 desires80 lacks72 needs72 requires72 wishs58
war warfares80
ward guards80
warfare wars80
warm strongs58
warmth heats80 passions58
warn discourages72 warningd90
warning warnd90
warrant countenances65 guarantees72 sanctions65
wash washingd81
washing washd90
waste blows80 wilds80
watch catchs65 follows72 observes72 sees65 views65
water aqueousd90
wave beckons80 curls58 flaps65 flourishs72 rolls65 waverd90
waver falters72 hesitates80 hesitations72 waved90
wax climbs72 fulls65 mounts72 rises72
way agencys72 fashions80 manners80 meanss72 modes80 styles80
weak lights65 weaknessd90
weaken undermines65
weakness weakd90
weapon arms80 artillerys72
wear bears72 clothings72
weary tires80 wears80
weather braves80 endures80
weave threads58 tissues72 wanders58 wavers65 winds58
weep crys80
weigh considers72 counts72 matters58
weight angles72 burdens80
welcome receives72
well easilys65 goods80 swells80
wet moistures80
wheel bicycles58 cycles58 rolls65
while patchs80 pieces80 spells80
whip slashs80 worsts72
whirl commotions80 gos65 offers65 passs65 spins72 swirls80
whiskey whiskys80
whisky whiskeys80
whisper rustles72 rustlings72
whole alls80 altogethers80 completelys80 entirelys80 rights80 whollyd90
wholly alls80 altogethers80 completelys80 entirelys80 rights80 wholed90
wide blankets72 broads80 extensives72 widelys58
widely wides72
widen broadens58 extends58
wield exerts80 handles72 maintains80 manages72
wild wildlyd90
wildly wildd90
will leaves65 willingd81
willing willd90 willingnessd90
willingness willingd90
win acquires72 advances65 gains72 profitss72 succeeds58
wind curves72 rolls65 threads80 twists72 wanders80 weaves80
wing flys80
wink blinks72 flashs80 instants80
wipe rubs80
wire cables72 telegraphs72
wise freshs58 smarts58
wish cares72 likes72 regards65 wants80
wit brains72 cards65 humors80 wittyd90
withdraw recalls58 retires80 retreats80
withhold deducts72 withholdingd90
withholding withholdd90
within insides80
withstand defys80 holds80 resists72
witness finds72 sees72 spectators72
witty witd90
wobble shifts72 tilts72
wonder admirations80 curiositys65 inquires80 marvels72 questions72
wonderful fantastics80 grands80 marvelouss80 terrifics80 tremendouss80
wood forests72 woodss72
woods forests80 woods80
word formulates80 intelligences65 newss65 phrases80 verbald90
words languages72 lyrics72 quarrels58 rows58 wrangles58
work acts65 employments65 gos58 runs58 studys58 workerd90
workbench benchs80
worker actors58 workd90
working runnings58
workout exercises80
works plants80
workshop shops80
world creations80 domains72 existences80 planetarys80 realitys65 universes80
worm insects72 twists80 writhes80
worried upsets80
worry cares72 concerns80 headaches80 interests58 occupys58 troubles72
worst whips80
worth worthyd81
worthy desirables72 worthd90
wound hurts72 injures80 injurys72
wounded hurts80
wrangle quarrels80 rows80 wordss80
wrap encloses65 rolls72 twines72 winds72
wrath angers72
wreck crashs65
wrench pulls80 turns58 twists80
wrinkle lines80 purses80
write composes80 pens80 writerd90 writingd90
writer authors80 writed90
writhe twists80 worms80
writing compositions80 writed90
wrong damages72
yank jerks80
yard grands58 groundss72 paces80 thousands58
year classs58 yrs80
years ages80
yell calls80 crys80 hollers80 screams80 shouts80
yellow chickens72
yet evens65 stills65
yield affords80 gives80 issues72 outputs80 returns72 takes72
young news72 youthfuls65
youth youngs72
youthful youngs80
yr years80
zero nilpotentd81 nothings80
`;
