import type {SayingWords} from '../saying-words.js';

export const swedish: SayingWords = {
	verbs:
		'sa sade säger sagt berättade berättar skrev skriver svarade svarar tillade tillägger förklarade förklarar menade menar varnade varnar betonade betonar frågade frågar uppgav uppger meddelade meddelar påpekade påpekar hävdade hävdar konstaterade konstaterar medgav medger lovade lovar ropade kommenterade kommenterar bekräftade bekräftar tyckte tycker ansåg anser',
	verbPhrases: 'lade till|slog fast',
	naming: 'kallade kallar beskrev beskriver betecknade talade',
	adding: '',
	according: 'enligt|med orden från',
	accordingBehind: '',
	between: 'igår idag har hade också senare då sedan även nu',
	passive: 'blev blir',
	determiners: 'en ett den det de sin sitt sina hans hennes deras två tre fyra flera några denna detta',
	connectors: 'av för på från i vid till hos',
	ends: 'i på av för från med till vid efter före under över om när som att och men eller igår idag imorgon efteråt sedan där här också inte utan hos mot genom',
	to: 'till',
	places: 'i på vid',
	relatives: 'som',
	and: 'och',
	he: 'han',
	she: 'hon',
	they: 'de',
	nobody: 'det man jag vi du ni honom ingen någon',
	mayLackSubject: false,
	hasCapitalNouns: false,
	titles: 'dr prof herr fru fröken',
	titlesOfMen: 'herr',
	titlesOfWomen: 'fru fröken',
	roles:
		'borgmästaren borgmästare ministern minister statsministern statsminister direktören direktör ordföranden ordförande talespersonen talesperson talesmannen talesman talesman advokaten advokat åklagaren åklagare domaren domare läkaren läkare professorn professor läraren lärare kommunalrådet kommunalråd polisen polis markägaren markägare bonden bonde fiskaren fiskare bagaren bagare grannen granne vittnet vittne experten expert företaget rapporten källan mamman pappan modern fadern brodern systern dottern sonen änkan ägaren ägare forskaren forskare ingenjören ingenjör kaptenen kapten chefen chef skogvaktaren sjuksköterskan sjuksköterska rektorn rektor tränaren tränare',
	rolesOfMen: 'talesmannen talesman pappan fadern brodern sonen',
	rolesOfWomen: 'mamman modern systern dottern änkan sjuksköterskan sjuksköterska',
	works:
		'romanen roman boken bok filmen film låten låt albumet album pjäsen serien dokumentären dikten operan utställningen kallad kallade kallat så-kallade ordet begreppet operationen tavlan tidningen fartyget båten',
	soCalled: 'så kallade|så kallad|så kallat|påstådda',
	words: 'ord orden budskap svar',
	bodies: 'företaget rapporten bank universitet sjukhus kommun parti',
	calendar:
		'måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen januari februari mars april maj juni juli augusti september oktober november december',
};
