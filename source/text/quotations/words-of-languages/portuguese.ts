import type {SayingWords} from '../saying-words.js';

export const portuguese: SayingWords = {
	verbs:
		'dizia contava explicava afirmava recordava recordou recorda garantia repetia lamentava admitia acrescentava disse diz disseram dito afirmou afirma explicou explica acrescentou acrescenta declarou declara respondeu responde contou conta escreveu escreve garantiu garante sublinhou sublinha salientou salienta referiu refere ressaltou destacou destaca anunciou anuncia alertou alerta advertiu lembrou lembra comentou comenta admitiu admite reconheceu reconhece insistiu insiste lamentou lamenta denunciou denuncia confirmou confirma concluiu conclui relatou relata perguntou criticou critica prometeu promete informou informa frisou frisa avisou avisa observou assegurou assegura revelou',
	verbPhrases: '',
	naming: 'classificou chamou descreveu falou acusou considerou definiu apelidou',
	adding: 'acrescentando dizendo afirmando garantindo explicando',
	according: 'segundo|de acordo com|nas palavras de|na opinião de|para',
	accordingBehind: '',
	between: 'nesta neste tem têm tinha tinham também depois ainda já se lhe ontem hoje',
	passive: '',
	determiners:
		'o a os as um uma uns umas seu sua seus suas este esta estes estas esse essa dois duas três quatro vários várias alguns algumas outro outra',
	connectors: 'de do da dos das para em no na ao à',
	ends: 'em no na nos nas ao à aos às com contra desde durante entre até para por pelo pela segundo sem sob sobre após antes quando enquanto como porque que quem onde se mas ou ontem hoje amanhã nesta neste depois também perante não',
	to: 'a ao à aos',
	places: 'em no na',
	relatives: 'que quem',
	and: 'e',
	he: 'ele',
	she: 'ela',
	they: 'eles elas',
	nobody: 'eu nós você se ninguém alguém',
	mayLackSubject: true,
	hasCapitalNouns: false,
	titles: 'sr sra dr dra dom dona',
	titlesOfMen: 'sr dr dom',
	titlesOfWomen: 'sra dra dona',
	roles:
		'prefeito prefeita presidente ministro ministra diretor diretora porta-voz advogado advogada procurador procuradora juiz juíza médico médica professor professora governador governadora senador senadora deputado deputada vereador vereadora secretário secretária vizinho vizinha morador moradora engenheiro engenheira testemunha especialista chefe agricultor agricultora pescador pescadora padeiro padeira enfermeiro enfermeira polícia empresa relatório fonte mãe pai irmão irmã filha filho viúva dono dona bombeiro bombeira pesquisador pesquisadora investigador investigadora autarca capitão geólogo geóloga historiador historiadora treinador treinadora comandante',
	rolesOfMen:
		'prefeito ministro diretor advogado juiz médico professor governador senador deputado vizinho morador engenheiro pai irmão filho dono',
	rolesOfWomen:
		'prefeita ministra diretora advogada juíza médica professora governadora senadora deputada vizinha moradora engenheira mãe irmã filha viúva dona pesquisadora investigadora',
	works:
		'romance livro filme canção música álbum peça série documentário poema ópera exposição intitulado intitulada chamado chamada denominado denominada apelidado apelidada palavra termo expressão operação quadro revista slogan navio barco',
	soCalled: 'chamado|chamada|chamados|chamadas|suposto|suposta',
	words: 'palavras mensagem resposta',
	bodies: 'empresa relatório banco universidade hospital rua praça partido câmara',
	calendar:
		'segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
};
