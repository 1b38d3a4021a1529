/** French (synonyms-of.ts tells how it is read). */
export const french = `
mort morte morts mortes mortel* tué tuée tués tuées décès décéd* victime* péri* défunt* meurtr* succomb*
blessé* blessure* traumatis*
hôpital hôpitaux hospitali* clinique* urgences chu
médecin* docteur* soignant* praticien* infectiologue* obstétricien* chirurgien*
malade* maladie* infect* patient* contamin*
enceinte* grossesse* mamans accouche* naissance* naître naîtra né née nés nées bébé* maternité* obstétri* parturiente*
police policier* policière* gendarme* patrouille* enquêteur* enquêt* investigation*
arrêté* interpell* arrestation* écroué* détenu* détention
vol volé* volée* voleur* cambriol* dérob* braquage* malfaiteur* emporté* butin* vols bande disparu*
tribunal tribunaux juge juges cour justice magistrat* juridiction*
avocat* défenseur* défense conseil
procureur* parquet* accus* inculp* poursuiv* soupçon* suspect*
condamn* verdict* jugement* coupable* peine peines
prison* incarcér* emprisonn* cellule* pénitentiaire*
amende* contravention* sanction* pénalité*
incendie* feu flammes brûl* calcin* sinistre* embras*
pompier* sapeurs secours secouriste* sauveteur*
inondation* inond* crue crues submerg* débord*
tempête* orage* ouragan* cyclone* rafale* intempérie* dépression*
séisme* tremblement* secousse* sismi* réplique* magnitude
sécheresse* sec sèche aride* assèch*
canicul* chaleur* étuve* température* degré*
pluie* précipitation* averse*
électric* courant panne* caténaire* câble* énergie*
évacu* fuite* fuir* fui réfugi* abri*
sauv* secour* rescap* extrait
détrui* destruct* dégât* endommag* dommage* ravag* abîm*
maison* logement* domicile* habitation* appartement* immeuble* bâtiment* édifice*
habitant* riverain* citoyen* résident* population villageois* administré* gens personne personnes
enfant* gamin* garçon* fille filles mineur* écolier*
école* scolaire* collège* lycée* élève* classe classes
enseignant* professeur* instituteur* maître
salarié* employé* travailleur* ouvrier* personnel* effectif* emploi* poste postes titulaire*
licenci* renvoy* limog* suppression* chômage* congédi* démis
entreprise* société* firme* compagnie* groupe* fabricant* exploitant* transporteur*
patron* directeur* directrice* dirigeant* chef* responsable* pdg présid*
faillite* liquidation* redressement* insolvab*
usine* fabrique* site sites atelier* production*
coût* payer payé* paie dépens* frais montant facture*
prix tarif* cher chère chers onéreux renchér* inflation*
achat* acheter acheté* acquis* acquér* rachat* rachet* acquéreur*
vente* vendre vendu* cession* céder cédé*
augment* hauss* progress* grimp* croissance* bond bondi* accroît* accru* plus supérieur*
baiss* diminu* recul* chut* réduit* réduct* moins inférieur*
bénéfice* profit* gain* excédent*
recette* revenus ventes affaires
accord* contrat* convention* pacte* entente*
gouvernement* exécutif cabinet* matignon tutelle*
ministre* ministère* secrétaire
président* élysée
maire* mairie* municipal* commune* édile* élu élus élue conseil
parlement* assemblée* député* sénat* élus
vote* voter voté* élection* scrutin* urne* électeur* référendum* suffrage* électoral*
loi lois texte règlement* décret* législat*
interdi* prohib* défend*
approuv* adopt* valid* autoris* aval accept* ratifi* entérin*
refus* rejet* repouss* opposé* écart*
exige* réclam* demand* revendiqu*
promis* promet* promesse* engag*
projet* plan plans prévoi* prévu* envisag* programm*
manifest* protest* défil* rassembl* mobilis* colère* cortège*
grève* débrayage* gréviste*
opposant* oppos* critiqu* adversaire* détracteur* dénonc*
soutien* souten* appui* aide* aider aidé* épaul*
guerre* combat* conflit* offensive* attaqu* assaut* bataille*
soldat* armée* militaire* troupe* forces
arme* armes obusier* artillerie* canon* munition* obus
frontière* frontalier*
migrant* réfugié* exilé*
pays état états nation nations
ambassad* diplomat* consul* attaché*
sanction* restriction* mesure mesures
pétrole* brut hydrocarbure* gaz carburant* essence*
navire* bateau* cargo* pétrolier* ferry* paquebot*
port ports portuaire*
avion* appareil* aérien* vol vols aéroport* ligne lignes
train* rame* convoi* ferroviaire* sncf rail* wagon* tgv
voiture* véhicule* automobile* camionnette* fourgon* auto autos utilitaire*
route* rue rues autoroute* départementale* chaussée* voie*
passager* voyageur* usager*
billet* ticket*
rembours* rendu* rendre rendra* indemnis* restitu*
accident* collision* crash* percut* choc*
conducteur* chauffeur* automobiliste*
ferm* fermeture* clos* close* clôtur* rideau
ouvr* ouverture* inaugur* rouvr*
début* commenc* démarr* lanc* entam*
fin finir fini* terminé* termin* achev* cess* arrêt* suspend*
report* retard* repouss* différ* décal* délai*
constru* bâti* chantier* travaux édifi*
invest* financ* subvention* fonds crédit* budget*
chercheur* recherche* étude* scientifique* analyse* université*
victoire* gagn* remport* vainqueur* battu* triomph* champion*
défaite* perdu* perd* battus inclin*
match* rencontre* finale* partie*
équipe* club* formation* sélection*
entraîneur* coach* technicien* sélectionneur*
but buts marqu* réalisation*
prix récompens* distinc* trophée* lauréat* palme*
film* réalis* cinéaste* cinéma*
tableau* toile* peinture* œuvre* peintre* artiste*
musée* exposition* galerie* collection*
bijou* joyau* parure* diamant*
animal* animaux bête* faune*
abeille* ruche* apicult* essaim* colonie*
agricult* paysan* éleveur* fermier* exploitant* cultivateur*
récolte* moisson* rendement* vendange*
fromage* tomme* laitier* lait produit* aliment* denrée*
rappel* rappelé* retir* retrait* rapporter
consommateur* client* clientèle* acheteur*
magasin* commerce* commerçant* boutique* supermarché*
eau eaux potable*
forêt* bois boisé* arbre* jardin* parc parcs
mine mines mineurs charbon* puits galeries
nucléaire* atom* centrale*
éolien* éolienne* turbine*
bruit* nuisance* sonore* vacarme*
pollu* toxique* poison* pesticide*
expert* spécialiste*
famille* proche* parent* entourage*
pénurie* manque* faute défaut carence*
espion* renseignement* agent agents
fichier* donnée* document* dossier*
téléphone* portable* mobile* smartphone*
pirat* cyber* hack* informatique*
satellite* fusée* spatial* orbite*
batterie* électrique*
avalanche* skieur* randonneur*
recherch* disparu* disparition* traque*
trouv* retrouv* découv* ramass* récupér*
abandon* laiss* délaiss*
quitt* démission* départ* partir*
retour* revenus revenir
sécurité* danger* risque* menac* sûreté* garanti*
touriste* vacancier* visiteur* visite* hôte*
salaire* rémunérat* paie
impôt* taxe* fiscal* contribution*
dette* emprunt* prêt* banque*
propriétaire* détenteur* actionnaire*
loyer* locataire* location*
excuse* regret* pardon*
cause* raison* motif* origine* invoqu* justifi*
réunion* sommet* rencontr* conférence*
explos* bombe* détonation* déflagration*
tir tirs tiré* fusillade* abattu*
nuit* nocturne*
remplac* relais suppl* remplaçant* intérim*
conseil* recommand* invit* appel*
âg* septuagénaire* octogénaire* sexagénaire* retraité* retraite*
suivi* consultation* soin soins
jeune* jeunesse adolescent*
bloqu* immobilis* coinc* figé* piég* stationn*
`;
