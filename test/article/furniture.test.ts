import {describe, expect, it} from 'vitest';
import type {FurnitureReason} from '../../source/article/article.js';
import {readArticle} from '../../source/article/read-article.js';

/** Articles of six languages that furniture is set into; none of their paragraphs may be lost. */
const articles: Record<string, string[]> = {
	en: [
		'Council backs plan to close bridge for a year',
		'The city council voted on Tuesday to close the old river bridge to cars for at least a year while engineers replace its rusted supports.',
		'Councillors said the decision, which passed by nine votes to four, had become unavoidable after inspectors found cracks in two of the pillars last month.',
		'Shopkeepers on the eastern bank fear that they will lose customers. “We were only told about it last week,” said Maria Lindqvist, who runs a bakery beside the ramp.',
		'Work is expected to begin in March and to cost about 14 million pounds, most of which will come from the national government.',
		'A ferry for pedestrians and cyclists will cross the river every ten minutes until the bridge opens again, according to the transport office.',
	],
	de: [
		'Stadtrat beschließt Sperrung der alten Brücke',
		'Der Stadtrat hat am Dienstag beschlossen, die alte Flussbrücke für mindestens ein Jahr für Autos zu sperren, während die verrosteten Träger ersetzt werden.',
		'Die Entscheidung fiel mit neun zu vier Stimmen und war nach Angaben der Verwaltung unvermeidlich geworden, nachdem Prüfer im vergangenen Monat Risse in zwei Pfeilern gefunden hatten.',
		'Händler am östlichen Ufer fürchten um ihre Kundschaft. „Wir haben erst letzte Woche davon erfahren“, sagte Maria Lindner, die eine Bäckerei neben der Auffahrt führt.',
		'Die Arbeiten sollen im März beginnen und etwa 14 Millionen Euro kosten, von denen der größte Teil vom Bund kommen wird.',
		'Eine Fähre für Fußgänger und Radfahrer wird den Fluss alle zehn Minuten überqueren, bis die Brücke wieder geöffnet ist.',
	],
	fr: [
		'Le conseil municipal ferme le vieux pont pour un an',
		'Le conseil municipal a décidé mardi de fermer le vieux pont aux voitures pendant au moins un an, le temps de remplacer ses poutres rouillées.',
		'La décision, adoptée par neuf voix contre quatre, était devenue inévitable après la découverte de fissures dans deux piliers le mois dernier, selon la mairie.',
		'Les commerçants de la rive est craignent de perdre des clients. « Nous ne l’avons appris que la semaine dernière », a déclaré Marie Lambert, qui tient une boulangerie près de la rampe.',
		'Les travaux doivent commencer en mars et coûter environ 14 millions d’euros, dont la plus grande partie sera payée par l’État.',
		'Un bac pour les piétons et les cyclistes traversera le fleuve toutes les dix minutes jusqu’à la réouverture du pont.',
	],
	es: [
		'El ayuntamiento cierra el viejo puente durante un año',
		'El pleno del ayuntamiento decidió el martes cerrar el viejo puente a los coches durante al menos un año mientras se sustituyen las vigas oxidadas.',
		'La decisión, aprobada por nueve votos contra cuatro, era inevitable después de que los inspectores encontraran grietas en dos pilares el mes pasado, según el gobierno local.',
		'Los comerciantes de la orilla este temen perder clientes. «No nos lo dijeron hasta la semana pasada», dijo María López, que tiene una panadería junto a la rampa.',
		'Las obras empezarán en marzo y costarán unos 14 millones de euros, la mayor parte de los cuales pagará el Estado.',
		'Un transbordador para peatones y ciclistas cruzará el río cada diez minutos hasta que el puente vuelva a abrirse.',
	],
	uk: [
		'Міська рада закриває старий міст на рік',
		'Міська рада у вівторок вирішила закрити старий міст для автомобілів щонайменше на рік, поки інженери замінять іржаві опори.',
		'За рішення проголосували дев’ять депутатів проти чотирьох, і воно стало неминучим після того, як минулого місяця перевірка знайшла тріщини у двох опорах.',
		'Власники крамниць на східному березі бояться втратити покупців. «Нам сказали про це лише минулого тижня», — розповіла Марія Ковальчук, яка тримає пекарню біля мосту.',
		'Роботи мають розпочатися в березні й коштуватимуть близько 14 мільйонів гривень, більшу частину яких заплатить держава.',
		'Пором для пішоходів і велосипедистів перетинатиме річку кожні десять хвилин, доки міст не відкриють знову.',
	],
	ru: [
		'Городской совет закрывает старый мост на год',
		'Городской совет во вторник решил закрыть старый мост для автомобилей как минимум на год, пока инженеры заменят ржавые опоры.',
		'За решение проголосовали девять депутатов против четырёх, и оно стало неизбежным после того, как в прошлом месяце проверка нашла трещины в двух опорах.',
		'Владельцы магазинов на восточном берегу боятся потерять покупателей. «Нам сказали об этом только на прошлой неделе», — рассказала Мария Ковалёва, которая держит пекарню у моста.',
		'Работы должны начаться в марте и обойдутся примерно в 14 миллионов, большую часть которых заплатит государство.',
		'Паром для пешеходов и велосипедистов будет пересекать реку каждые десять минут, пока мост не откроют снова.',
	],
};

type Case = [language: string, reason: FurnitureReason, ...lines: string[]];

const inside: Case[] = [
	['en', 'related-link', 'See also: Ten bridges that changed the world'],
	['en', 'related-link', 'READ MORE: Woman finds ring she lost in river 40 years ago | City News'],
	['en', 'related-link', 'Read also  Mayor spotted on holiday as bridge crumbles'],
	[
		'en',
		'video-notice',
		'Please enable JavaScript to watch this video, or use a browser that supports HTML5 video',
	],
	['en', 'video-notice', 'Your browser does not support the video tag.'],
	['en', 'advertisement', 'Advertisement'],
	['en', 'advertisement', 'Story continues below advertisement'],
	['en', 'newsletter', 'Sign up for our free morning newsletter'],
	['en', 'share-widget', 'Share on Facebook', 'Share on Twitter', 'Copy link'],
	['de', 'related-link', 'Lesen Sie auch: Zehn Brücken, die die Welt verändert haben'],
	['de', 'video-notice', 'Um dieses Video anzusehen, aktivieren Sie bitte JavaScript in Ihrem Browser'],
	['de', 'advertisement', 'Anzeige'],
	['fr', 'related-link', 'À lire aussi : Dix ponts qui ont changé le monde'],
	['fr', 'video-notice', 'Pour voir cette vidéo, veuillez activer JavaScript dans votre navigateur'],
	['es', 'related-link', 'Lea también: Diez puentes que cambiaron el mundo'],
	['es', 'video-notice', 'Su navegador no admite vídeo HTML5'],
	['uk', 'related-link', 'Читайте також: Десять мостів, що змінили світ'],
	['uk', 'video-notice', 'Щоб переглянути це відео, увімкніть JavaScript у браузері'],
	['ru', 'related-link', 'Читайте также: Десять мостов, которые изменили мир'],
	['ru', 'video-notice', 'Ваш браузер не поддерживает воспроизведение видео'],
];

const tails: Case[] = [
	['en', 'comment-form', 'Leave a Comment', 'Your email address will not be published.', 'Post Comment'],
	[
		'en',
		'comment-form',
		'Cancel reply',
		'Save my name, email, and website in this browser for the next time I comment.',
	],
	['en', 'tip-appeal', 'Got a story? Get in touch with our news team by emailing us at tips@example.org'],
	['en', 'tip-appeal', 'Do you have a tip for our reporters? Write to news@example.org'],
	['en', 'source-link', 'Source link'],
	[
		'en',
		'source-link',
		'The post Council backs plan to close bridge for a year appeared first on City News.',
	],
	['en', 'cookie-notice', 'We use cookies to give you the best experience on our website.', 'Accept all'],
	['en', 'site-notice', '© 2024 City News. All rights reserved.'],
	[
		'de',
		'comment-form',
		'Schreibe einen Kommentar',
		'Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert',
	],
	['de', 'tip-appeal', 'Haben Sie Hinweise zu diesem Thema? Schreiben Sie uns an redaktion@example.org'],
	['de', 'cookie-notice', 'Wir verwenden Cookies, um Inhalte und Anzeigen zu personalisieren.'],
	['de', 'source-link', 'Quelle'],
	['de', 'newsletter', 'Melden Sie sich für unseren Newsletter an'],
	[
		'fr',
		'comment-form',
		'Laisser un commentaire',
		'Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *',
	],
	['fr', 'tip-appeal', 'Vous avez une information à nous transmettre ? Écrivez-nous à redaction@example.org'],
	['fr', 'cookie-notice', 'Nous utilisons des cookies pour améliorer votre expérience.'],
	['fr', 'share-widget', 'Partager sur Facebook', 'Partager sur Twitter'],
	[
		'es',
		'comment-form',
		'Deja una respuesta',
		'Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *',
	],
	['es', 'cookie-notice', 'Este sitio web utiliza cookies para mejorar la experiencia del usuario.'],
	['es', 'newsletter', 'Suscríbete a nuestro boletín'],
	[
		'uk',
		'comment-form',
		'Залишити відповідь',
		'Ваша e-mail адреса не оприлюднюватиметься. Обов’язкові поля позначені *',
	],
	['uk', 'tip-appeal', 'Маєте історію? Напишіть нам на news@example.org'],
	['uk', 'share-widget', 'Підписуйтесь на нас у Telegram'],
	['uk', 'source-link', 'Джерело'],
	[
		'ru',
		'comment-form',
		'Добавить комментарий',
		'Ваш адрес email не будет опубликован. Обязательные поля помечены *',
	],
	['ru', 'share-widget', 'Поделиться в Facebook'],
	['ru', 'source-link', 'Источник'],
];

/** The reason of each given line in the text, and the paragraphs that were lost. */
function readWith(language: string, lines: string[], at: number) {
	const paragraphs = articles[language];
	const all = [...paragraphs.slice(0, at), ...lines, ...paragraphs.slice(at)];
	const {blocks} = readArticle(all.join('\n\n'), {name: 'article.txt'});
	const found = (text: string) => blocks.find(block => block.text === text.replace(/\s+/g, ' '));
	return {
		reasons: lines.map(line => found(line)?.reason),
		lost: paragraphs.slice(1).filter(text => found(text)?.kind !== 'paragraph'),
		title: found(paragraphs[0])?.kind,
	};
}

describe('furniture amid an article', () => {
	it.each(inside)('is told from its text: %s %s "%s"', (language, reason, ...lines) => {
		const {reasons, lost, title} = readWith(language, lines, 3);
		expect(reasons).toEqual(lines.map(() => reason));
		expect(lost).toEqual([]);
		expect(title).toBe('title');
	});
});

describe('furniture below an article', () => {
	it.each(tails)('is told from its text: %s %s "%s"', (language, reason, ...lines) => {
		const {reasons, lost, title} = readWith(language, lines, articles[language].length);
		expect(reasons).toEqual(lines.map(() => reason));
		expect(lost).toEqual([]);
		expect(title).toBe('title');
	});
});

describe('sentences that begin like furniture', () => {
	it.each([
		'Share prices fell by four per cent on Tuesday after the council announced that the bridge would be closed for a year.',
		'Advertisement boards on both banks will show drivers the way around the closed bridge, the transport office said on Tuesday.',
		'Close to 9,000 cars cross the old river bridge every day, according to figures that the transport office published last year.',
		'Related work on the eastern ramp, which was built in 1962, will be finished before the bridge opens again, engineers said.',
	])('stay: "%s"', sentence => {
		const {blocks} = readArticle([...articles.en, sentence].join('\n\n'), {name: 'article.txt'});
		expect(blocks.find(block => block.text === sentence)?.kind).toBe('paragraph');
	});
});

describe('the language of an article', () => {
	it.each(Object.entries(articles))('is found by its small words: %s', (language, lines) => {
		expect(readArticle(lines.join('\n\n')).language).toBe(language);
	});
});
