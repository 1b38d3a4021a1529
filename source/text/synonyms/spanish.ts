/** Spanish (synonyms-of.ts tells how it is read). */
export const spanish = `
muert* murió murieron morir fallec* matar mató mataron víctima* mortal* difunto* pereci* fatal*
herid* lesion* lastimad*
hospital* clínica* sanitario* ambulatorio* ingresad* ingreso*
médic* doctor* facultativ* sanitari* cirujan*
enferm* infect* infección* paciente* contagi* contamin*
embaraz* parto* nacimiento* nació nacid* bebé* maternidad*
policía* policial* agente* patrulla* guardia* investigador* investig* pesquisa*
deten* arrest* apresad* captur* custodia*
ladr* robo robos robaron robad* robar robó hurt* asalt* sustra* botín* atrac*
tribunal* juez* jueza* juzgado* corte magistrad* audiencia judicial*
abogad* letrad* defensa defensor*
fiscal* acusa* imputa* sospech* procesad* querella*
conden* sentencia* veredicto* culpable* fallo pena penas
cárcel* prisión* preso* presa* encarcel* celda* recluso*
multa* sanción* penaliza*
incendi* fuego* llama llamas quem* ardi* arde* calcinad*
bombero* brigada* extinción* rescatista*
inunda* riada* crecida* desbord* anega*
tormenta* temporal* huracán* vendaval* borrasca* ciclón*
terremoto* sismo* seísmo* temblor* réplica* sacudida*
sequía* seco seca secos secas árid*
calor* calur* bochorno* temperatura*
lluvia* precipita* llov* aguacero*
luz electric* eléctric* corriente apagón* energía*
evacu* desaloj* huy* huid* refugi* escap*
rescat* salv* socorr*
destru* destroz* daño* dañad* arras* desperfecto*
casa casas vivienda* hogar* domicilio* piso* edificio* inmueble*
vecin* habitante* residente* ciudadan* poblador* población gente persona personas
niñ* menor menores hij* chic* crío*
escuela* colegio* escolar* alumn* estudiante* instituto* aula*
maestr* profesor* docente*
emplead* trabajador* obrer* plantilla* personal operari* puesto* empleo*
desped* despid* destitu* cese cesó cesado cesar fulmin* prescind* destituy* echar echó
empresa* compañía* firma sociedad* grupo* fabricante* negocio*
jefe* jefa* director* directiv* presiden* gerente* responsable*
quiebra* insolven* bancarrota*
fábrica* planta* factoría* nave*
coste* costar* costó costará costado pag* gast* desembols* abon*
precio* tarifa* caro cara caros caras encarec* inflación*
compra* compró adquir* adquisi* comprador*
venta* vend* traspas*
aument* subió sube suben subir subida* increment* crec* alza* ascen* más mayor*
baj* descend* descens* reduc* disminu* caída* cay* caer cae menos recort*
benefici* gananci* superávit* lucro*
factura* ingresos ventas recaud*
contrato* acuerdo* pact* convenio* firm*
gobierno* ejecutivo gabinete* moncloa
ministr* ministerio* cartera
presidente* mandatari*
alcald* ayuntamiento* regidor* municip* consistorio* edil*
parlamento* congreso* diputad* asamblea* senad* cámara*
vot* eleccion* comicios urna* elector* referéndum* sufragio* plebiscito*
ley leyes norma* decreto* reglament* legisl*
prohib* vet* impid*
aprob* aprueb* autoriz* aval* ratific* respald*
rechaz* neg* deneg* rehús* descart*
exig* reclam* pid* pedir pide reivindic* demand*
promet* promesa* compromet* compromiso* asegur*
plan planes planea* proyect* prev* prevé pretend*
protesta* manifest* marcha* concentra* movilizac*
huelga* paro paros
oposición* opositor* crític* critic* adversari* detractor* rival*
apoy* ayud* respald* auxili*
guerra* combat* conflict* ofensiva* atac* ataque* bombarde*
soldad* ejércit* militar* tropa* fuerzas
arma* armamento* obús* artiller* cañon* munición* proyectil*
frontera* fronteriz*
migrant* inmigrant* refugiad* asilo
país países estado estados nación*
embajad* diplomátic* cónsul* consulad* agregado*
sancion* restricc* medida*
petróle* crudo* gas gasolin* combustible* carburante*
barco* buque* nave embarcac* petroler* carguer* ferri*
puerto* portuari* muelle*
avión* aviones aerolínea* aeropuerto* vuelo* aéreo* aeronave*
tren* ferrocarril* ferroviari* convoy* vagón* vía vías
coche* vehículo* auto autos automóvil* furgoneta* turismo*
camión* camiones tráiler*
carretera* calle* autopista* autovía* calzada* vial*
pasajer* viajer* usuari*
billete* boleto* entrada*
devol* devuel* reembols* reintegr*
accident* choque* colisión* siniestr* choc* estrell*
conductor* chófer* piloto*
cerr* cierr* cierre* claus*
abre abren abrir abrió abrirá abrieron apertura* abiert* inaugur*
empez* comenz* comienz* inici* arranc* empiez*
fin final* termin* acab* conclu* finiquit*
aplaz* retras* pospon* demor* posterg*
constru* obra obras edific* levant*
invert* inversión* inversiones financi* subvenc* fondos
investigador* científic* estudio* análisis* universidad*
victoria* ganó gana ganan ganar ganador* ganaron ganado venc* derrot* triunf* campe*
perd* pierd* derrota* caer
partido* encuentro* final finales duelo*
equipo* club* conjunto* selección* vestuario*
entrenador* técnic* míster* banquillo* seleccionador*
gol goles tanto anot* marcó marcar marcaron delanter* atacant* nueve*
premi* galard* trofe* distinc*
película* film* cineasta* cine
cuadro* pintura* lienzo* obra artista*
museo* exposición* galería*
abeja* colmena* apicult* enjambre*
agricultor* campesin* ganader* labrador*
cosecha* recolec* vendimia* rendimiento*
aliment* comida* product*
consumidor* client* usuario* comprador*
tienda* comercio* supermercado* local
agua aguas potable*
bosque* monte* árbol* forest* pinar*
mina* miner* pozo*
nuclear* atómic* central
eólic* aerogenerador* molino*
ruido* ruidos* sonor* estruendo*
contamin* tóxic* veneno* pesticida* vertido*
expert* especialista*
familia* pariente* allegad* familiar*
escasez* falta* carencia* déficit*
espía* espion* inteligencia*
archivo* dato* documento* expediente*
teléfono* móvil* celular* llamada*
hacker* pirat* ciber* informátic*
satélite* cohete* espaci* órbita*
batería* eléctric*
busc* desaparec* búsqueda* paradero*
encontr* encuentr* hall* descubr* localiz*
dimi* renunci* abandon* dejar marcha
regres* volv* vuelt* retorn*
segur* peligr* riesg* amenaz*
turist* visitant* veraneant* huésped*
salari* sueldo* nómina* remunera*
impuest* tribut* tasa* fiscal*
deuda* crédito* préstamo* banco*
propietari* dueñ* accionista* titular*
alquil* inquilin* arrend*
disculp* perdón* lament* arrepent*
causa* motivo* razón* origen* debid* culpa*
reunión* cumbre* encuentro conferencia*
explosión* explot* bomba* detona* estall*
dispar* tiro* tirote* balazo* bala*
suplent* sustitu* reemplaz* relev* interino*
corrupc* soborn* mordida* cohech* malvers* comision*
afición* hincha* seguidor* aficionad* grada*
futbolista* jugador* plantilla* vestuario*
`;
