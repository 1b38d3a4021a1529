import {endsSentence} from '../text/sentence-ends.js';

// What the note is called, before a colon, a dash or a full stop; a date may stand between.
const names = [
	"corrections?|clarifications?|retraction|erratum|(?:editor[’']?s?|editors[’']?|publisher[’']?s) note",
	'korrektur(?:hinweis)?|berichtigung|richtigstellung|klarstellung|(?:anmerkung|anm\\.|hinweis) der redaktion',
	'rectificatif|rectification|précision|note de la rédaction|ndlr|erratum',
	'corrección|rectificación|aclaración|fe de erratas?|nota del editor|nota de la redacción',
	'correzione|rettifica|errata corrige|precisazione|nota della redazione',
	'correção|errata|nota da redação|esclarecimento',
	'correctie|rectificatie|(?:noot|opmerking) van de redactie|rättelse|rettelse|rettelser|oikaisu',
	'sprostowanie|korekta|od redakcji|виправлення|уточнення|спростування|від редакції|исправление|уточнение|опровержение|от редакции',
	'düzeltme|تصحيح|تصويب|更正|订正|訂正|정정',
].join('|');
const named = new RegExp(`^(?:${names})(?:\\s*[(（,–—-][^:.：]{0,40})?\\s*[:.：—–-]\\s*\\S`, 'iu');

// Or it says that the text is another than it was.
const told = new RegExp(
	`^(?:${[
		'(?:on [^,]{3,30}, )?th(?:is|e) (?:article|story|post|piece|report|column|headline|page|text|review|obituary)(?: above)? (?:was|has been) (?:\\w+ )?(?:amended|corrected|updated|edited|clarified|revised|changed)',
		'an? (?:earlier|previous|original|prior) version of (?:this|the)',
		'in (?:einer|der) (?:früheren|vorherigen|ersten|ursprünglichen) (?:version|fassung)',
		'(?:diese[rs]?) (?:artikel|text|beitrag|bericht|meldung|überschrift) wurde (?:.{0,60} )?(?:korrigiert|aktualisiert|ergänzt|geändert|berichtigt|überarbeitet)',
		'(?:cet article|ce texte|cette page) a été (?:modifié|corrigé|mis|mise|actualisé|complété)',
		'(?:dans )?une (?:version précédente|première version)',
		'(?:este artículo|este texto|esta noticia|esta nota|esta información) (?:ha sido|fue) (?:modificad|corregid|actualizad|editad)',
		'(?:en )?una versión anterior',
		'(?:questo articolo|questo testo) è stato (?:modificato|corretto|aggiornato)',
		'(?:in )?una (?:precedente versione|versione precedente)',
		'(?:este artigo|este texto|esta reportagem|esta matéria|esta notícia) foi (?:modificad|corrigid|atualizad|alterad)',
		'(?:em )?uma versão anterior',
		'(?:dit artikel|dit bericht|deze tekst) (?:is|werd) (?:[^.]{0,40} )?(?:aangepast|gecorrigeerd|gewijzigd|bijgewerkt)',
		'in een (?:eerdere|vorige) versie',
		'(?:цю статтю|текст|новину) (?:було )?(?:виправлено|оновлено|уточнено)',
		'(?:у|в) попередній версії|в предыдущей версии',
	].join('|')})`,
	'iu',
);

// In characters: a shorter line is the name of a page of corrections or of a button, a longer one an article about some.
const shortest = 30;
const longest = 1200;

/** Whether a line says what was wrong in the article, and was changed: who checks facts has to see it wherever it stands. */
export const isCorrectionNote = (text: string): boolean =>
	text.length <= longest &&
	text.length >= (/[\p{Script=Han}\p{Script=Hangul}]/u.test(text.slice(0, 10)) ? shortest / 2 : shortest) &&
	endsSentence(text) &&
	(named.test(text.slice(0, 120)) || told.test(text.slice(0, 120)));
