/** Portuguese (synonyms-of.ts tells how it is read). */
export const portuguese = `
mort* morreu morreram morrer falec* vítima* óbito* mata matou mataram fatal fatais
ferid* ferimento* lesion* magoad* traumatis*
hospita* clínica* urgência* internad* internamento*
médic* clínico* sanitári* cirurgi*
doente* doença* infet* infeç* paciente* contagi* contamin* enferm*
grávida* gravidez parto nasciment* nasceu nascid* bebé* maternidade*
polícia* policia* agente* gnr psp patrulha* investiga* inquérito* judiciária
detid* deten* preso* presa* prend* prisão captur*
ladr* roub* furt* assalt* subtraí* saque*
tribuna* juiz* juíza* magistrad* justiça judicial*
advogad* defesa defensor*
procurador* acusa* arguid* suspeit* indicia*
conden* sentença* veredict* culpad* pena penas
cadeia* prisional prisão recluso* cela
multa* coima* sanç* penaliza*
incêndi* fogo* chama chamas queim* ard* labareda*
bombeir* socorr*
inunda* cheia* alaga* enxurrad* transbord*
tempestad* temporal* vendava* furac* ciclone* depressão vento ventos rajada*
sismo* terramoto* tremor* réplica* abalo*
seca* árid* estiagem
calor quente temperatur*
chuva* chov* precipita* aguaceiro*
luz eletric* elétric* corrente apagão energia* escuras
evacu* desaloj* fugi* fuga* abrig* acolhid* refug*
resgat* salv* socorr*
destru* dano* danific* estrago* destroç* prejuízo*
casa casas habitaç* moradia* lar lares domicíli* fogos apartament* edifíci* prédi*
morador* habitante* resident* cidad* populaç* pessoa* gente vizinh*
criança* menor menores filho filha filhos crianças miúdo*
escola* escolar* alun* estudant* liceu* turma*
professor* docent*
trabalhador* funcionári* operári* empregad* pessoal colaborador* emprego* posto postos
despedi* dispens* demit* exoner*
empresa* companhia* firma* grupo sociedade* fabricant* transportadora* consórcio*
chefe* diretor* presidente* gestor* administrador* responsáve* dirigent* patrão
falência* insolv*
fábrica* unidade instalaç*
custo* custa custou custar pag* gast* desembols*
preço* tarifa* caro cara encarec* inflação*
compr* adquir* aquisiç* comprador*
vend* alien* ceder cedência privatiza*
aument* sub* cresc* acréscim* mais acima
desc* baix* reduz* reduç* queda* cair caiu caíram diminu* menos abaixo
lucro* ganho* excedente*
factur* faturação receita* rendiment* vendas
contrat* acord* pacto* convénio* convenç*
govern* executiv* gabinete*
ministr* ministério*
presidente* belém
autarc* câmara autarquia* município* municip* edil* vereador*
parlamento* assembleia* deputad*
voto* vota* elei* urna* eleitor* referend* sufrágio* escrutíni*
lei leis decreto* norma* regulament* legisla* diploma*
proib* interdi* vedad*
aprov* autoriz* aval ratific* decid*
rejeit* recus* chumb* neg* rejeiç* afast*
exig* reclam* pede pedem pedir pediu reivindic*
promet* promessa* compromet* compromisso* garant* assegur*
plano* projet* prev* pretend* tencion*
protest* manifest* marcha* concentraç*
greve* paralisaç* grevista*
oposiç* opositor* crític* adversári* rival rivais
apoi* ajud* auxíli*
guerra* combat* conflit* ofensiv* atac* ataque* bombarde*
soldad* exércit* militar* tropa* forças
arma* armament* artilhar* canh* muniç* obus*
fronteira* fronteiriç*
migrant* imigrant* refugiad* asilo
país países estado estados nação nações
embaix* diplomat* cônsul* consulad* adido*
sanç* restriç* medida*
petróle* crude gás gasolin* combustíve* gasóleo
navio* barco* embarcaç* petroleiro* cargueiro* ferry
porto portos portuári* cais
avi* aéreo* aérea* aeroporto* voo* aparelho* frota aeronave* voar voa
comboi* ferroviári* linha carruage*
carro* viatura* veículo* automóve* carrinha*
camião camiões pesado* tir
estrada* rua* autoestrada* via vias
passageir* viajant* utente*
bilhete* título*
devol* reembols* restitu*
acident* colis* choque* despist* embat*
condutor* motorista* automobilist*
fech* encerr*
abr* abertura* inaugur* reabr* abert*
começ* inici* arranc* início
fim termin* acab* conclu*
adi* atras* adiament* demor* prorrog*
constru* obra* edific* ergu*
invest* financi* subsíd* subvenç* fundos verba*
investigador* cientist* estud* anális* universidad*
vitóri* venc* ganh* triunf* campe* derrot*
perd* derrota*
jogo* partida* encontro* final
equipa* clube* conjunto* seleç* plantel*
treinador* técnico* mister selecionador*
golo* marc* tento*
prémi* galard* troféu* distin*
filme* realizador* cineast* cinema*
quadro* pintura* tela* obra* pintor*
museu* exposiç* galeria*
anima* bicho*
abelh* colmeia* apicult* enxame*
agricultor* lavrador* produtor* criador*
colheita* vindima* produç*
aliment* comida produt*
consumidor* client* comprador*
loja* comérci* supermercad* estabeleciment*
água* potável
floresta* mata* árvore* pinheir* pinhal* bosque*
mina* mineir* poço*
nuclear* atómic* central
eólic* aerogerador* turbina*
ruído* barulh* sonor*
polui* tóxic* venen* pesticida*
perito* especialista*
famíli* parent* familiar*
falta* escass* carênci*
espi* espião
ficheiro* dado* document*
telemóve* telefone* chamad*
hacker* pirat* ciber* informátic*
satélite* fogue* espaci* órbita*
procur* desaparec* busca*
encontr* descob* achad* localiz*
demit* demiss* renunci* saída saiu deixou
regress* volt* retorn*
segur* perig* risco* ameaç*
turist* visitant* veraneant*
salári* ordenad* vencimento* remunera*
impost* tax* fiscal*
dívida* crédit* empréstim* banco*
propriet* dono* acionist* ações capital fatia*
arrend* inquilin* renda*
desculp* perd* lament*
causa* motivo* razão origem devido
reuni* cimeira* encontro conferênci*
explos* bomba* rebent* deton*
dispar* tiro* bala* tirotei*
ilha* arquipélag* insular*
rota* ligaç* carreira*
luto pesar
`;
