import type {SayingWords} from '../saying-words.js';

export const french: SayingWords = {
	verbs:
		'expliquait racontait affirmait ajoutait confiait rappelait assurait soulignait répondait déclarait répétait insistait lançait dit disait déclaré déclare affirmé affirme expliqué explique ajouté ajoute répondu répond indiqué indique assuré assure précisé précise estimé estime souligné souligne annoncé annonce confié confie écrit raconté raconte rappelé rappelle lancé lance prévenu prévient regretté regrette dénoncé dénonce reconnu reconnaît martelé martèle insisté insiste poursuivi poursuit conclu conclut confirmé confirme témoigné témoigne soupiré soupire demandé demande averti avertit plaidé plaide promis promet soutenu soutient admis admet commenté commente résumé résume critiqué critique répété répète répliqué réplique rétorqué rétorque murmuré crié tweeté relevé relève observé observe jugé juge signalé signale déploré déplore réagi réagit avoué avoue détaillé détaille mentionné tonné',
	verbPhrases: '',
	naming: 'qualifié qualifie parlé parle évoqué évoque décrit accusé traité appelé',
	adding: 'ajoutant déclarant expliquant affirmant précisant disant assurant estimant qualifiant dénonçant',
	according: "selon|d'après|d’après|aux yeux de|pour reprendre les mots de|aux dires de",
	accordingBehind: '',
	between:
		"hier a ont avait avaient est s'est s’est s était aussi également alors ensuite encore déjà notamment toutefois l' l’ lui leur en y",
	passive: '',
	determiners:
		"le la les l' l’ un une des son sa ses leur leurs notre nos ce cet cette ces deux trois quatre plusieurs certains certaines",
	connectors: "de du des d' d’ à au aux en pour chez sur",
	ends: "dans sur à au aux en par pour avec sans après avant depuis pendant lors quand lorsque comme parce que qui dont où si mais ou donc car hier aujourd'hui demain ce vendredi samedi dimanche lundi mardi mercredi jeudi devant auprès vers chez selon entre contre sous ne pas plus face auprès",
	to: 'à au aux',
	places: 'à en dans près',
	relatives: 'qui',
	and: 'et',
	he: 'il',
	she: 'elle',
	they: 'ils elles',
	nobody: "on je j' j’ nous vous tu ce cela ça",
	mayLackSubject: false,
	hasCapitalNouns: false,
	titles: 'm mme mlle dr docteur maître me monsieur madame mgr',
	titlesOfMen: 'm monsieur mgr',
	titlesOfWomen: 'mme mlle madame',
	roles:
		'maire préfet préfète directeur directrice ministre président présidente avocat avocate procureur procureure juge médecin professeur professeure porte-parole responsable chef cheffe secrétaire député députée sénateur sénatrice conseiller conseillère commissaire capitaine colonel général habitant habitante voisin voisine ingénieur ingénieure chercheur chercheuse expert experte syndicaliste agriculteur agricultrice éleveur éleveuse pêcheur boulanger boulangère enseignant enseignante infirmier infirmière témoin source police gendarmerie entreprise association rapport mère père frère sœur fille fils veuve époux épouse patron patronne gérant gérante adjoint adjointe étudiant étudiante historien historienne géologue hydrologue vigneron vigneronne restaurateur restauratrice conservateur conservatrice garde pompier pompiers éclusier berger bergère pilote marin artisan auteur autrice entraîneur entraîneuse',
	rolesOfMen:
		'directeur président avocat procureur député sénateur conseiller père frère fils voisin ingénieur agriculteur époux patron boulanger infirmier',
	rolesOfWomen:
		'préfète directrice présidente avocate procureure députée sénatrice conseillère mère sœur fille voisine habitante ingénieure chercheuse agricultrice enseignante infirmière veuve épouse patronne boulangère cheffe adjointe bergère',
	works:
		'roman livre film chanson album pièce série documentaire poème opéra exposition intitulé intitulée titre nommé nommée baptisé baptisée surnommé surnommée mot terme expression opération tableau magazine journal slogan navire bateau',
	soCalled: 'soi-disant|prétendu|prétendue|prétendus',
	words: 'mots paroles message réponse avertissement',
	bodies:
		'rapport entreprise gendarmerie conseil banque mairie société université hôpital rue place parti association',
	calendar:
		'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
};
