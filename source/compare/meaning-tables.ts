/**
The words of a language that turn or weaken what a sentence says (meaning-words.ts tells of each what it is): words, or phrases
with commas between them. Of opposites, both; of what is written in two ways, the one and what it is compared as. Number words
stand in the order of their values from 2 up, by tens from 20; `100=hundred` gives the value, `/` stands between the forms of one.
*/
export type MeaningTable = {
	readonly [Name in
		| 'negations'
		| 'negationsOfInfinitive'
		| 'negativeEndings'
		| 'affirming'
		| 'negativePrefixes'
		| 'hedges'
		| 'possible'
		| 'future'
		| 'certain'
		| 'auxiliaries'
		| 'opposites'
		| 'numbers'
		| 'ordinals'
		| 'conjunctions'
		| 'days'
		| 'written'
		| 'besideNegations'
		| 'saying']: string;
};

/** The table of a language that nothing is known of. */
export const noMeaning: MeaningTable = {
	negations: '',
	negationsOfInfinitive: '',
	negativeEndings: '',
	affirming: '',
	negativePrefixes: '',
	hedges: '',
	possible: '',
	future: '',
	certain: '',
	auxiliaries: '',
	opposites: '',
	numbers: '',
	ordinals: '',
	conjunctions: '',
	days: '',
	written: '',
	besideNegations: '',
	saying: '',
};

/** By ISO 639-1 code. */
export const meaningTables: Readonly<Record<string, Partial<MeaningTable>>> = {
	en: {
		negations: 'not no never neither nor none nobody nothing nowhere without non hardly scarcely barely',
		negationsOfInfinitive: 'failed fails fail refused refuses refuse',
		affirming:
			'not only, not just, not merely, not simply, not least, no less, no fewer, no more than, no later than, no sooner, not more than, not less than, no doubt, no matter, nothing but, whether or not, if not, or not, never mind, not to mention, no stranger, no 1, no 10',
		negativePrefixes: 'un in im ir il dis non',
		hedges:
			'allegedly, reportedly, apparently, supposedly, purportedly, ostensibly, seemingly, presumably, possibly, perhaps, maybe, probably, likely, potentially, conceivably, arguably, may, might, alleged, suspected, purported, supposed, presumed, unconfirmed, seem, seems, seemed, appear, appears, appeared, accused of, claimed to, claims to, said to, believed to, thought to, reported to, understood to, rumoured, rumored, what appears, possible that, i think, we think, i believe, we believe, i guess, i suppose, we suspect, it seems, it appears, it seems that, it appears that, suspect, suspects, believe, believes, believed, think, thinks, thought, assume, assumes, assumed, guess, guessed, speculate, speculated, suggest, suggests, suggested',
		possible: 'could expected',
		future: 'will shall would must going set due planned',
		certain:
			'know knows knew known find finds found confirm confirms confirmed establish establishes established prove proves proved proven show shows showed shown conclude concludes concluded determine determined discover discovered certain certainly definitely surely undoubtedly clearly',
		auxiliaries:
			'one longer more do does did done be is are was were been being am have has had having will shall would can could may might must should to a an any some anyone anybody anything everyone everybody everything somebody someone something ever always all both either or and yet already still the of it there by with',
		opposites:
			'before after, earlier later, previously subsequently, beforehand afterwards, preceded followed, preceding following, precedes follows, precede follow, prior after, ahead after, before following',
		numbers:
			'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety 100=hundred 1000=thousand 1000000=million 1000000000=billion 1000000000000=trillion 12=dozen',
		ordinals:
			'first second third fourth fifth sixth seventh eighth ninth tenth half quarter fifths thirds quarters',
		conjunctions: 'and or nor as',
		besideNegations: 'any anyone anybody anything anywhere ever either',
		saying: 'said say says saying according told tells',
		days: 'spring summer autumn winter today yesterday tomorrow tonight',
		written:
			'an a, % per cent, pc percent, & and, mister mr, doctor dr, saint st, kilometres km, kilometers km, kilometre km, kilometer km, kilograms kg, kilogram kg, kilogrammes kg, metres m, meters m, centimetres cm, centimeters cm, sept september, sep september, jan january, feb february, aug august, oct october, nov november, dec december, okay ok, versus vs, learnt learned, burnt burned, spelt spelled, whilst while, amongst among, towards toward, upwards upward, afterwards afterward, forwards forward, backwards backward, onto on to, ca can, wo will, sha shall, bn billion, mn million, tn trillion, professor prof, governor gov, senator sen, general gen, lieutenant lt, colonel col, captain capt, sergeant sgt',
	},
	de: {
		negations:
			'nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nichts nirgends ohne weder',
		affirming:
			'nicht nur, nicht zuletzt, nicht weniger, nicht mehr als, nicht allein, nicht erst, nicht bloß, nichts als, ob nicht, wenn nicht, ohne weiteres, ohne zweifel',
		negativePrefixes: 'un nicht in im ir il',
		hedges:
			'angeblich, mutmasslich, mutmaßlich, mutmaßliche, mutmaßlichen, mutmaßlicher, vermutlich, wohl, wahrscheinlich, womöglich, möglicherweise, offenbar, anscheinend, vielleicht, soll, sollen, sollte, sollten, könnte, könnten, dürfte, dürften, scheint, scheinen, schien, schienen, vermutet, vermuten, vermutete, vermuteten, glaubt, glauben, glaubte, glaubten, verdächtigt',
		possible: 'kann können',
		future: 'wird werden',
		certain:
			'weiß wissen wusste wussten fand fanden stellte stellten fest sicher bestimmt zweifellos bestätigte bestätigten bestätigt nachweislich tatsächlich',
		auxiliaries:
			'mehr gar überhaupt ist sind war waren wird werden wurde wurden worden hat haben hatte hatten sein habe sei seien gewesen ein eine einen einem einer eines zu immer jemand etwas alle der die das den dem mit es noch schon',
		opposites:
			'vor nach, bevor nachdem, vorher nachher, davor danach, früher später, zuvor danach, ehe nachdem',
		numbers:
			'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig 100=hundert 1000=tausend 1000000=million/millionen 1000000000=milliarde/milliarden',
		ordinals:
			'erste ersten erster zweite zweiten zweiter dritte dritten dritter vierte vierten vierter fünfte fünften fünfter sechste sechsten zehnte zehnten hälfte drittel viertel fünftel',
		conjunctions: 'und oder sowie',
		saying: 'sagte sagten sagt laut zufolge nach angaben erklärte erklärten teilte mit',
		days: 'frühjahr frühling sommer herbst winter heute gestern morgen vorgestern übermorgen',
		written:
			'% prozent, & und, kilometer km, kilometern km, kilogramm kg, doktor dr, professor prof, mio millionen, mrd milliarden, daß dass',
	},
	fr: {
		negations: 'ne pas jamais aucun aucune sans ni rien personne non nulle nul',
		affirming:
			'non seulement, pas seulement, pas moins, pas uniquement, sans doute, sans que, non loin, avant qu, ne que, pas plus tard',
		negativePrefixes: 'in im ir il non',
		hedges:
			'aurait, auraient, serait, seraient, pourrait, pourraient, devrait, devraient, présumé, présumée, présumés, présumées, prétendument, apparemment, peut être, probablement, vraisemblablement, sans doute, semble, semblent, semblait, semblaient, paraît, soupçonne, soupçonnent, soupçonné, soupçonnés, soupçonnaient, croit, croient, pense, pensent, supposé, supposée, éventuellement, possiblement',
		possible: 'peut peuvent pouvait',
		future: 'va vont ira iront sera seront aura auront doit',
		certain:
			'sait savent savait savaient constaté établi confirmé prouvé découvert certainement assurément certes sûrement',
		auxiliaries:
			'plus du a ont avait avaient est sont était étaient été être avoir sera seront fut furent de du des le la les un une d l toujours quelqu tout tous toutes avec y en se que',
		opposites:
			'avant après, auparavant ensuite, précédemment ultérieurement, précédé suivi, précède suit, tôt tard',
		numbers:
			'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize 20=vingt trente quarante cinquante soixante 100=cent/cents 1000=mille 1000000=million/millions 1000000000=milliard/milliards',
		ordinals:
			'premier première deuxième second seconde troisième quatrième cinquième sixième dixième moitié tiers quart',
		conjunctions: 'et ou',
		saying: 'dit disent déclaré affirmé selon d après que',
		days: 'printemps automne hiver aujourd hier demain',
		written:
			'% pour cent, pourcent pourcent, n ne, d de, qu que, s se, c ce, j je, m me, t te, kilomètres km, kilomètre km, monsieur m, docteur dr, & et',
	},
	es: {
		negations: 'no nunca jamás ningún ninguno ninguna ninguno nadie nada sin ni tampoco',
		affirming:
			'no sólo, no solo, no solamente, no menos, nada menos, no más de, sin duda, sin embargo, no obstante, nada más, si no, o no, no únicamente',
		negativePrefixes: 'in im ir i',
		hedges:
			'presuntamente, supuestamente, presunto, presunta, presuntos, presuntas, supuesto, supuesta, supuestos, supuestas, aparentemente, al parecer, quizá, quizás, tal vez, probablemente, posiblemente, habría, habrían, podría, podrían, sería, serían, estaría, estarían, parece, parecen, parecía, parecían, sospecha, sospechan, sospechaban, cree, creen, creía, creían, a lo mejor, seguramente',
		possible: 'puede pueden',
		future: 'va van será serán habrá habrán debe',
		certain:
			'sabe saben sabía sabían supo supieron halló hallaron comprobó comprobaron confirmó confirmaron demostró demostraron descubrió descubrieron estableció establecieron ciertamente',
		auxiliaries:
			'ya más ha han había habían haber sido es son era eran fue fueron ser está están estaba estaban será serán de del el la los las un una unos unas siempre alguien algo algún alguno alguna todo todos con que se lo a',
		opposites:
			'antes después, anteriormente posteriormente, previamente posteriormente, precedido seguido, temprano tarde',
		numbers:
			'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa 100=cien/ciento 1000=mil 1000000=millón/millones',
		ordinals:
			'primer primera primero segundo segunda tercer tercera tercero cuarto cuarta quinto quinta décimo mitad tercio',
		conjunctions: 'y e o u',
		saying: 'dijo dijeron según afirmó declaró que',
		days: 'primavera verano otoño invierno hoy ayer mañana anteayer',
		written: '% por ciento, kilómetros km, kilómetro km, señor sr, señora sra, doctor dr, & y',
	},
	it: {
		negations: 'non mai nessun nessuno nessuna niente nulla senza né neanche neppure nemmeno no',
		affirming:
			'non solo, non soltanto, non meno, non più di, senza dubbio, se non, non appena, non a caso, nientemeno',
		negativePrefixes: 'in im ir il non',
		hedges:
			'presumibilmente, presunto, presunta, presunti, presunte, apparentemente, forse, probabilmente, possibilmente, avrebbe, avrebbero, sarebbe, sarebbero, potrebbe, potrebbero, dovrebbe, dovrebbero, sembra, sembrano, sembrava, sembravano, pare, pareva, sospetta, sospettano, sospettavano, crede, credono, ritiene, ritengono, asserito, asserita',
		possible: 'può possono',
		future: 'sarà saranno avrà avranno deve',
		certain:
			'sa sanno sapeva sapevano accertato confermato provato scoperto stabilito certamente sicuramente',
		auxiliaries:
			'più ha hanno aveva avevano avere è sono era erano essere stato stata stati state fu furono sarà saranno di del della dei delle il lo la i gli le un uno una sempre qualcuno qualcosa alcun alcuno alcuna tutto tutti con che si',
		opposites:
			'prima dopo, precedentemente successivamente, precedente successivo, preceduto seguito, presto tardi',
		numbers:
			'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta 100=cento 1000=mille/mila 1000000=milione/milioni 1000000000=miliardo/miliardi',
		ordinals: 'primo prima secondo seconda terzo terza quarto quarta quinto quinta decimo metà',
		conjunctions: 'e ed o',
		saying: 'detto dice secondo dichiarato che',
		days: 'primavera autunno inverno oggi ieri domani',
		written: '% per cento, percento percento, chilometri km, chilometro km, signor sig, dottor dott, & e',
	},
	pt: {
		negations: 'não nunca jamais nenhum nenhuma ninguém nada sem nem tampouco',
		affirming:
			'não só, não apenas, não somente, não menos, nada menos, não mais de, não mais do que, sem dúvida, se não, ou não, nada mais',
		negativePrefixes: 'in im ir i não',
		hedges:
			'alegadamente, supostamente, presumivelmente, suposto, suposta, supostos, supostas, alegado, alegada, presumível, aparentemente, talvez, provavelmente, possivelmente, teria, teriam, seria, seriam, estaria, estariam, poderia, poderiam, poderá, poderão, parece, parecem, parecia, pareciam, suspeita, suspeitam, suspeitavam, acredita, acreditam, acha, acham, terá, terão',
		possible: 'pode podem',
		future: 'vai vão será serão deve irá irão',
		certain:
			'sabe sabem sabia sabiam soube souberam descobriu descobriram confirmou confirmaram provou provaram constatou constataram concluiu concluíram certamente',
		auxiliaries:
			'já mais tem têm tinha tinham ter sido é são era eram foi foram ser está estão estava estavam será serão havia de do da dos das o a os as um uma uns umas sempre alguém algo algum alguma todo todos com que se',
		opposites:
			'antes depois, antes após, anteriormente posteriormente, previamente posteriormente, precedido seguido, cedo tarde',
		numbers:
			'dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze dezasseis/dezesseis dezassete/dezessete dezoito dezanove/dezenove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa 100=cem/cento 1000=mil 1000000=milhão/milhões',
		ordinals:
			'primeiro primeira segundo segunda terceiro terceira quarto quarta quinto quinta décimo metade terço',
		conjunctions: 'e ou',
		saying: 'disse disseram segundo afirmou que',
		days: 'primavera verão outono inverno hoje ontem amanhã anteontem',
		written:
			'% por cento, porcento porcento, quilómetros km, quilômetros km, quilómetro km, senhor sr, doutor dr, & e',
	},
	nl: {
		negations: 'niet geen nooit niemand niets nergens zonder noch nimmer',
		affirming:
			'niet alleen, niet enkel, niet slechts, niet minder, niet meer dan, niet in de laatste plaats, al dan niet, of niet, zonder twijfel, geen twijfel',
		negativePrefixes: 'on niet in im ir il',
		hedges:
			'vermoedelijk, vermoedelijke, naar verluidt, mogelijk, mogelijke, misschien, waarschijnlijk, wellicht, blijkbaar, kennelijk, schijnbaar, zogenaamd, zogenaamde, zou, zouden, lijkt, lijken, leek, leken, schijnt, schijnen, vermoedt, vermoeden, vermoedde, vermoedden, denkt, denken, dacht, dachten, gelooft, geloven, vermeend, vermeende, verdacht',
		possible: 'kan kunnen kon konden',
		future: 'zal zullen gaat gaan moet',
		certain:
			'weet weten wist wisten vond vonden ontdekte ontdekten bevestigde bevestigden bewees bewezen stelde stelden vast zeker ongetwijfeld concludeerde concludeerden',
		auxiliaries:
			'meer is zijn was waren wordt worden werd werden geweest heeft hebben had hadden zal zullen een de het te iemand iets altijd alle er met nog al wel om',
		opposites:
			'voor na, voordat nadat, vóór na, eerder later, daarvoor daarna, vooraf achteraf, vroeger later',
		numbers:
			'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig 100=honderd 1000=duizend 1000000=miljoen 1000000000=miljard',
		ordinals: 'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende helft kwart',
		conjunctions: 'en of',
		saying: 'zei zeiden zegt volgens aldus dat',
		days: 'lente zomer herfst winter voorjaar najaar vandaag gisteren morgen eergisteren overmorgen',
		written: '% procent, & en, kilometer km, kilogram kg, dokter dr, mln miljoen, mld miljard',
	},
	pl: {
		negations:
			'nie nigdy nikt nikogo nikomu nic niczego bez żaden żadna żadne żadnego żadnej żadnych ani nigdzie brak',
		affirming:
			'nie tylko, nie mniej, nie więcej niż, nie później niż, czy nie, lub nie, bez wątpienia, nie bez, nie lada',
		negativePrefixes: 'nie bez',
		hedges:
			'rzekomo, rzekomy, rzekoma, podobno, ponoć, być może, może, mogą, mógł, mogła, mogło, mogli, mogły, prawdopodobnie, przypuszczalnie, zapewne, najwyraźniej, chyba, domniemany, domniemana, domniemani, domniemanych, podejrzewa, podejrzewają, podejrzewali, miał, miała, miało, mieli, miały, ma, mają, wydaje się, zdaje się, sądzi, sądzą, przypuszcza, przypuszczają, uważa, uważają',
		future: 'będzie będą musi muszą zostanie zostaną',
		certain:
			'wie wiedzą wiedział wiedziała wiedzieli ustalił ustaliła ustalili stwierdził stwierdziła stwierdzili potwierdził potwierdzili odkrył odkryli wykazał wykazali  niewątpliwie',
		auxiliaries:
			'już zostać zostały więcej jest są był była było byli były będzie będą został została zostało zostali zostały być zostanie zostaną się że ktoś coś zawsze wszyscy wszystko jakiś jakieś z ze',
		opposites: 'przed po, zanim po, wcześniej później, przedtem potem, poprzednio następnie, wcześniej potem',
		numbers:
			'dwa/dwie/dwóch/dwoje trzy/trzech cztery/czterech pięć/pięciu sześć/sześciu siedem/siedmiu osiem/ośmiu dziewięć/dziewięciu dziesięć/dziesięciu jedenaście/jedenastu dwanaście/dwunastu trzynaście/trzynastu czternaście/czternastu piętnaście/piętnastu szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia/dwudziestu trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt 100=sto 1000=tysiąc/tysiące/tysięcy 1000000=milion/miliony/milionów 1000000000=miliard/miliardy/miliardów',
		ordinals:
			'pierwszy pierwsza pierwsze drugi druga drugie trzeci trzecia trzecie czwarty czwarta piąty piąta dziesiąty połowa ćwierć',
		conjunctions: 'i oraz lub a',
		saying: 'powiedział powiedziała według że podał podała',
		days: 'wiosną latem jesienią zimą dziś dzisiaj wczoraj jutro przedwczoraj pojutrze',
		written:
			'% procent, procenta procent, procentów procent, kilometrów km, kilometry km, doktor dr, profesor prof, & i, tys tysięcy, mln milionów, mld miliardów',
	},
	ru: {
		negations: 'не нет ни никогда никто никого никому ничего ничто нигде без нельзя',
		affirming:
			'не только, не менее, не более, не позднее, не меньше, не больше, без сомнения, или нет, ли не, не раз, не без, не просто',
		negativePrefixes: 'не без бес',
		hedges:
			'якобы, предположительно, возможно, вероятно, по видимому, может, могут, мог, могла, могло, могли, может быть, наверное, похоже, кажется, предполагаемый, предполагаемая, предполагаемого, предполагаемые, предполагаемых, подозревает, подозревают, подозревали, считает, считают, полагает, полагают, полагали, будто, по слухам, вроде, видимо',
		future: 'будет будут должен должна должны',
		certain:
			'знает знают знал знала знали выяснил выяснила выяснили установил установила установили подтвердил подтвердила подтвердили обнаружил обнаружила обнаружили доказал доказала доказали несомненно точно',
		auxiliaries:
			'больше уже из был была было были будет будут быть есть является являются это кто то что всегда все всё с со бы',
		opposites: 'до после, перед после, прежде после, раньше позже, ранее позднее, ранее позже, раньше потом',
		numbers:
			'два/две/двух/двое/двоих три/трех/трое/троих четыре/четырех/четверо пять/пяти/пятеро шесть/шести семь/семи восемь/восьми девять/девяти десять/десяти одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать/двадцати тридцать/тридцати сорок/сорока пятьдесят шестьдесят семьдесят восемьдесят девяносто 100=сто/ста 1000=тысяча/тысячи/тысяч 1000000=миллион/миллиона/миллионов 1000000000=миллиард/миллиарда/миллиардов',
		ordinals:
			'первый первая второй вторая третий третья четвертый четвертая пятый пятая десятый половина треть четверть',
		conjunctions: 'и или а',
		saying: 'сказал сказала сообщил сообщила словам по что заявил заявила',
		days: 'весной летом осенью зимой сегодня вчера завтра позавчера послезавтра',
		written:
			'% процент, процента процент, процентов процент, километров км, километра км, доктор др, тыс тысяч, млн миллионов, млрд миллиардов',
	},
	uk: {
		negations: 'не ні ані ніколи ніхто нікого нікому нічого ніщо ніде без немає нема',
		affirming:
			'не тільки, не лише, не менше, не більше, не пізніше, без сумніву, чи ні, або ні, не раз, не просто, чи не',
		negativePrefixes: 'не без',
		hedges:
			'нібито, імовірно, ймовірно, можливо, мабуть, може, можуть, міг, могла, могло, могли, може бути, певно, схоже, здається, ймовірний, імовірний, ймовірні, підозрюваний, підозрює, підозрюють, підозрювали, вважає, вважають, припускає, припускають, припускали, буцімто, начебто, очевидно, либонь',
		future: 'буде будуть повинен повинна повинні',
		certain:
			'знає знають знав знала знали зясував зясувала зясували встановив встановила встановили підтвердив підтвердила підтвердили виявив виявила виявили довів довели безперечно точно',
		auxiliaries:
			'більше вже був була було були буде будуть бути є це хтось щось завжди всі усі все з із зі би б',
		opposites: 'до після, перед після, раніше пізніше, раніше потім, спершу потім, доки після',
		numbers:
			'два/дві/двох/двоє три/трьох/троє чотири/чотирьох/четверо пять/пяти/пятеро шість/шести сім/семи вісім/восьми девять/девяти десять/десяти одинадцять дванадцять тринадцять чотирнадцять пятнадцять шістнадцять сімнадцять вісімнадцять девятнадцять двадцять/двадцяти тридцять/тридцяти сорок/сорока пятдесят шістдесят сімдесят вісімдесят девяносто 100=сто/ста 1000=тисяча/тисячі/тисяч 1000000=мільйон/мільйона/мільйонів 1000000000=мільярд/мільярда/мільярдів',
		ordinals:
			'перший перша другий друга третій третя четвертий четверта пятий пята десятий половина третина чверть',
		conjunctions: 'і й та або',
		saying: 'сказав сказала повідомив повідомила словами за що заявив заявила',
		days: 'навесні влітку восени взимку сьогодні вчора завтра позавчора післязавтра',
		written:
			'% відсоток, відсотка відсоток, відсотки відсоток, відсотків відсоток, кілометрів км, кілометра км, тис тисяч, млн мільйонів, млрд мільярдів',
	},
	sv: {
		negations: 'inte ej icke ingen inget inga aldrig ingenting utan varken ingenstans',
		affirming:
			'inte bara, inte endast, inte enbart, inte minst, inte mindre, inte mer än, inte förrän, eller inte, ej heller, utan tvekan, utan även',
		negativePrefixes: 'o icke in im ir il miss',
		hedges:
			'påstås, påstods, uppges, uppgavs, sägs, lär, kanske, möjligen, möjligtvis, troligen, troligtvis, sannolikt, förmodligen, antagligen, tydligen, verkar, verkade, tycks, tycktes, kan, kunde, skulle kunna, misstänks, misstänkt, misstänkta, misstänker, misstänkte, tror, trodde, anar, anser, eventuellt, påstådda, påstådd, antas, befaras, ska ha',
		future: 'kommer ska skall måste',
		certain:
			'vet visste fann hittade bekräftar bekräftade fastställde konstaterade bevisade upptäckte säkert definitivt vetat',
		auxiliaries:
			'längre mer komma är var vara varit blir blev bli blivit har hade ha haft kommer att ska skall skulle en ett någon något några alltid alla allt med det den de',
		opposites: 'före efter, innan efter, innan sedan, tidigare senare, dessförinnan därefter, förut senare',
		numbers:
			'två/tva tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo trettio fyrtio femtio sextio sjuttio åttio nittio 100=hundra 1000=tusen 1000000=miljon/miljoner 1000000000=miljard/miljarder',
		ordinals:
			'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde hälften fjärdedel tredjedel',
		conjunctions: 'och eller samt',
		saying: 'sade sa säger enligt att uppgav',
		days: 'våren sommaren hösten vintern idag igår imorgon',
		written: '% procent, & och, kilometer km, kilogram kg, doktor dr, milj miljoner, mdr miljarder',
	},
	ja: {
		negations: '不 非 未 無',
		negativeEndings: 'ない なか なかっ ません せん',
		affirming: 'かも し れ ない, 違い ない, 違いない, 間違い ない',
		negativePrefixes: '不 非 未 無',
		hedges: 'かも し れ ない, らしい, だろう, でしょう, 恐らく, おそらく, 多分, 可能性 が, 可能 性 が',
		auxiliaries: 'では じゃ だ だっ です でし する した ある いる',
	},
	zh: {
		negations: '不 没 没有 未 未曾 无 無 沒 沒有 非 别 從未 从未 不是 并未 尚未 不会 不能 是不',
		negativePrefixes: '不 未 无 無 非 没 沒',
		hedges: '可能, 或许, 或許, 也许, 据称, 據稱, 涉嫌, 疑似, 似乎, 大概, 据说, 據說',
		future: '将 將 会 會',
		auxiliaries: '是 了 已 已经 已經 会 會 将 將 能 有 过',
	},
};
