import type {SayingWords} from '../saying-words.js';

export const spanish: SayingWords = {
	verbs:
		'decía explicaba aseguraba contaba reconocía comentaba afirmaba recordaba relataba señalaba lamentaba añadía admitía advertía insistía respondía repetía resumía resume repitió bromeó bromea confió confía rememoró dijo dice dijeron dicho afirmó afirma explicó explica añadió añade declaró declara señaló señala aseguró asegura indicó indica respondió responde manifestó manifiesta comentó comenta advirtió advierte insistió insiste recordó recuerda contó cuenta escribió escribe anunció anuncia reconoció reconoce admitió admite subrayó subraya sostuvo sostiene agregó agrega apuntó apunta lamentó lamenta denunció denuncia preguntó pregunta confirmó confirma precisó precisa relató relata expresó expresa concluyó concluye expuso criticó critica confesó confiesa exclamó prometió promete replicó replica gritó matizó detalló detalla informó informa criticó zanjó sentenció',
	verbPhrases: '',
	naming: 'calificó califica llamó tildó describió habló acusó tachó definió',
	adding: 'añadiendo diciendo asegurando explicando afirmando señalando',
	according: 'según|de acuerdo con|en palabras de|a juicio de|en opinión de',
	accordingBehind: '',
	between: 'ha han había habían también después luego además se le les lo ayer hoy ya',
	passive: '',
	determiners:
		'el la los las un una unos unas su sus nuestro nuestra este esta estos estas ese esa dos tres cuatro varios varias algunos algunas otro otra',
	connectors: 'de del para en al a por',
	ends: 'en a al ante bajo con contra desde durante entre hacia hasta para por según sin sobre tras cuando mientras como porque que quien donde si pero o ayer hoy mañana este después antes luego también durante no',
	to: 'a al',
	places: 'en',
	relatives: 'quien que',
	and: 'y e',
	he: 'él',
	she: 'ella',
	they: 'ellos ellas',
	nobody: 'yo nosotros usted tú se nadie alguien',
	mayLackSubject: true,
	hasCapitalNouns: false,
	titles: 'sr sra srta dr dra don doña',
	titlesOfMen: 'sr dr don',
	titlesOfWomen: 'sra srta dra doña',
	roles:
		'alcalde alcaldesa ministro ministra director directora presidente presidenta portavoz abogado abogada fiscal juez jueza médico médica profesor profesora gobernador gobernadora senador senadora diputado diputada consejero consejera concejal concejala secretario secretaria vecino vecina ingeniero ingeniera testigo experto experta jefe jefa agricultor agricultora ganadero ganadera pescador pescadora panadero panadera maestro maestra enfermero enfermera policía empresa informe fuente madre padre hermano hermana hija hijo viuda dueño dueña bombero bombera científico científica investigador investigadora sindicalista capitán geólogo geóloga historiador historiadora pastor pastora entrenador entrenadora delegado delegada rector rectora',
	rolesOfMen:
		'alcalde ministro director abogado médico profesor gobernador senador diputado consejero secretario vecino ingeniero jefe padre hermano hijo dueño bombero investigador',
	rolesOfWomen:
		'alcaldesa ministra directora presidenta abogada jueza médica profesora gobernadora senadora diputada consejera concejala secretaria vecina ingeniera jefa madre hermana hija viuda dueña enfermera maestra investigadora panadera',
	works:
		'novela libro película canción álbum disco obra serie documental poema ópera exposición titulado titulada llamado llamada denominado denominada apodado apodada palabra término expresión operación cuadro revista lema barco buque',
	soCalled: 'llamado|llamada|llamados|llamadas|supuesto|supuesta|presunto|presunta|denominado|denominada',
	words: 'palabras mensaje respuesta advertencia',
	bodies: 'empresa informe banco universidad hospital calle plaza partido ayuntamiento consejo gobierno',
	calendar:
		'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
};
