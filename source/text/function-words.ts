import {lazy} from './memoize.js';

// The words that hold sentences together, by language, English first: they tell running text from menus, and one language
// from another. What ends in an apostrophe is how an elided word begins, `l'` of `l'université`.
const lists: Readonly<Record<string, string>> = {
	en: "a about after again all also although always am an and another any are around as at away back be because been before being between both but by came can come could day did do does doing done down during each even every few first for from get go had has have having he her here him himself his how i if in into is it it's its just know last least less like made make many may me might more most much must my never new no nor not now of off on one only or other our out over own people put rather really said same say says see she should since so some something still such take than that the their them themselves then there these they thing things this those though through time to today together too told two under until up us use used very want was we well were what when where which while who whom whose why will with without would year years yet you your don't didn't i'm we're that's he's she's they're can't won't isn't doesn't i've we've you're according",
	de: 'aber alle als also am an auch auf aus bei bis das dass dem den der des die diese dieser doch durch ein eine einem einen einer eines er es für gegen habe haben hat hatte ich ihm ihn ihr ihre im in ist ja jetzt kann kein keine mehr mit muss nach nicht noch nur oder ohne schon sehr sein seine seit sich sie sind so über um und unter uns von vor war waren was wegen weil wenn werden wie wieder wir wird worden wurde wurden zu zum zur zwischen',
	fr: "à après au aussi autre aux avait avant avec avoir c'est ce cela ces cet cette ceux comme contre d'un d'une dans de depuis des deux dont du elle elles en encore entre est et été être eux fait il ils je l'on la le les leur leurs lui mais même moins mon n'est ne nous on ont ou où par pas pendant peu peut plus pour qu'il que qui s'est sa sans se selon ses si son sont sous sur tous tout très un une vers vous c' d' j' jusqu' l' lorsqu' n' qu' s'",
	es: 'a al algo ante antes así aunque cada como con contra cuando de del desde después donde dos durante el él ella ellos en entre era es esa ese eso esta está están este esto estos fue fueron ha había han hasta hay la las le les lo los más me mi mientras mucho muy ni no nos o otra otro otros para pero poco por porque que qué quien se según ser si sí sido sin sobre son su sus también tan tiene todo todos tras un una uno unos y ya yo',
	it: "a ad agli ai al alla alle anche anni ancora aveva che chi ci come con contro cosa così da dal dalla dalle dei del dell'ha della delle di dopo dove due e è ed era essere fa fatto fra gli ha hanno i il in io l'ha la le lei li lo loro lui ma mentre molto nei nel nella nelle noi non o ogni per perché più poi prima quando quella quello questa questo qui se secondo sempre senza si sia solo sono sta stato su sua sui sul sulla suo tra tutti tutto un una uno all' d' dall' dell' l' nell' sull' un'",
	pt: 'a ao aos as até com como contra da das de dele depois desde deve do dois dos e é ela elas ele eles em entre era essa esse esta está estão este eu foi foram há isso já lhe mais mas me mesmo muito na não nas nem no nos nós o os ou para pela pelo pelos por porque quando que quem são se segundo sem ser seu seus sobre sua suas também tem tinha um uma você',
	nl: 'aan al alle als alleen ander bij daar dan dat de deze die dit doen door dus een en er geen had heb hebben heeft hem het hij hoe hun iets ik in is ja je kan kunnen maar me meer men met mijn moet na naar niet niets nog nu of om omdat onder ons ook op over te tegen toch toen tot twee u uit van veel volgens voor waar was wat we wel werd wie wij wordt worden zal ze zich zij zijn zo zonder zou',
	sv: 'all alla allt att av blev bli blir de dem den denna det detta där då efter ej eller en ett från för ha hade han hans har hennes hon hur här i icke ingen inte jag kan kommer kunde man med mellan men mig min mot mycket ni nu när någon några och om oss på sedan sig sin sina ska skulle som så till under upp ut utan var vara vi vid vilken är än över',
	da: 'af alle alt andre at bare blev blive bliver da de dem den denne der deres det dette dig efter eller en end er et fordi for fra får ham han hans har havde hende her hos hun hvad hvis hvor i ikke ind jeg jo kan kunne man mange med meget mellem men mig min mod ned noget nogle nu når og også om op os over på selv siden sig sin skal skulle som sådan til ud uden under var ved vi vil ville være været',
	no: 'alle alt andre at av bare ble bli blir blant da de dem den denne der det dette du eller en enn er et etter for fordi fra få får før ha hadde ham han hans har hennes her hun hva hvis hvor hvordan i igjen ikke ingen inn jeg jo kan kunne man mange med meg mellom men mer mot mye må ned noe noen nå når og også om opp oss over på seg selv siden sier sin sine skal skulle som så til under ut uten var ved vi vil ville være vært',
	pl: 'a aby ale bardzo bez był była było były być co czy dla do gdy go i ich ile im innych ja jak jako je jednak jego jej jest jeszcze już kiedy które który którzy lub ma mnie może można na nad nawet nie nim niż o od oraz po pod poza przed przez przy roku się są ta tak także tam te tego tej ten to tu tylko tym w we wszystko z za został została że',
	cs: 'a aby ale ani asi až bez bude by byl byla bylo být co do i já jak jako je jeho jejich jen ještě již jsem jsou k kde když které který ma má mezi na nad nebo není než o od po pod podle pro proti před při roce s se si tak také ten to tu už v ve však z za ze že',
	uk: 'а або адже але без був буде було були в вже ви від він вона вони все всі де для до є ж з за зі із й його її їх і коли ли має між може ми на навіть над не ні ніж о один після під по при про проти та так також там те тих то тому тільки того у усі це цього ця через чи що щоб як яка який які якщо',
	ru: 'а без более был была были было быть в вам вас во вот все всё вы где да для до его ее её если есть еще ещё же за и из или им их к как когда которая которые который кто ли между меня мне может мы на над нас не нет ни но ну о об один он она они от перед по под после потом при про против с со себя свою так также там то того только том ты у уже чем через что чтобы это этого этом эту я',
	bg: 'а ако без беше бил била били било бъде в вече ви все всички във да дали два две до докато днес е един една едно за заради защото и или им има имат как като каква какво когато която което които който към ли между ми може много му на над най не него нея ни никой но няма обаче около от още по под пред през при с са само се след сме според срещу също със така там тази те тези този това той трябва тъй тя у че ще щеше я',
	tr: 'ama ancak bir bu çok da daha de değil diye en gibi göre hem her ile için içinde ise kadar ki mi ne o olan olarak oldu olduğu olduğunu on onun sonra şu tarafından üzerine var ve veya ya yeni yıl',
	ro: 'a acest această al ale am ar are aceasta au ca care cât ce cel cele cu că da dar de decât din dintre după ea el este eu fi fost fără în între la lui mai nu o oameni pe pentru prin sa sale sau se spus sunt și un unui',
	hu: 'a az és egy hogy nem is ez azt meg már csak de el kell mint még fel ki be volt van ha lesz szerint után vagy ami aki sem majd pedig amely között',
	fi: 'aikana ei eikä eivät ennen että ettei he hän hänen häntä ja jo joka jolla jonka jos jossa jota jotka kanssa kertoo kertoi koska kuin kuitenkin kun kukaan mitä moni mukaan mutta myös ne niin niitä nyt ole olen oli olisi olivat olla ollut on ovat se sekä sen siitä sillä sitä siten sitten tai tämä tämän tässä tätä vaan vai vaikka vain vielä voi',
};

const tables = lazy(
	(): ReadonlyMap<string, ReadonlySet<string>> =>
		new Map(Object.entries(lists).map(([language, words]) => [language, new Set(words.split(' '))])),
);

/** The function words of a language, lower case with straight apostrophes; undefined where there is no list of them. */
export const functionWordsOf = (language: string | undefined): ReadonlySet<string> | undefined =>
	language === undefined ? undefined : tables().get(language);

const languages = lazy((): ReadonlyMap<string, readonly string[]> => {
	const languagesOf = new Map<string, string[]>();
	for (const [language, words] of tables())
		for (const word of words) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
	return languagesOf;
});

/** The languages that a word, lower case with straight apostrophes, is a function word of. */
export const languagesWith = (word: string): readonly string[] => languages().get(word) ?? none;

const none: readonly string[] = [];
