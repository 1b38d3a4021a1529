import {describe, expect, it} from 'vitest';
import {isCorrectionNote} from '../../source/article/correction-notes.js';
import {readArticle} from '../../source/article/read-article.js';

const notes = [
	'Correction, March 4: The lock is 11 metres wide, not 7 as this report said.',
	'Clarification — The council voted twice; the second vote counts.',
	'EDITOR’S NOTE: Two names were taken out at the wish of the families.',
	'This story has been updated with a statement of the lock keepers.',
	'An earlier version of this report misstated the length of the barge.',
	'Berichtigung: Die Schleuse ist elf Meter breit, nicht sieben.',
	'Dieser Beitrag wurde am 4. März um eine Antwort der Stadt ergänzt.',
	'Anm. der Redaktion: Der Name wurde auf Wunsch geändert.',
	'Cet article a été modifié le 4 mars : l’écluse fait onze mètres.',
	'Fe de errata: la esclusa mide once metros y no siete.',
	'Questo articolo è stato corretto: la chiusa misura undici metri.',
	'Errata: a eclusa tem onze metros de largura, e não sete.',
	'In een eerdere versie stond dat de sluis zeven meter breed is.',
	'Rättelse: Slussen är elva meter bred, inte sju som vi skrev.',
	'Sprostowanie: śluza ma jedenaście metrów, a nie siedem.',
	'Уточнение: ширина шлюза одиннадцать метров, а не семь.',
	'更正:本文较早版本误写了船闸的宽度,应为十一米。',
];

const others = [
	'Corrections',
	'Correction of the course takes the barges an hour.',
	'Corrections to the tide tables are printed each spring: the new ones are out.',
	'This article is about the lock; for the band, see below.',
	'This article was written by two reporters who had never met.',
	'Updated: January 16, 2020',
	'In einer früheren Zeit war die Schleuse aus Holz.',
	'Korrekturen der Karte kosten nichts, sagte der Verein am Montag.',
	'Hinweis: Das Passwort muss mindestens acht Zeichen lang sein.',
	'Uma versão anterior',
	`Correction: ${'it goes on '.repeat(200)}.`,
];

describe('a note that corrects an article', () => {
	it.each(notes)('is one: %s', note => {
		expect(isCorrectionNote(note)).toBe(true);
	});

	it.each(others.map(other => [other.slice(0, 80), other]))('is not: %s', (_name, other) => {
		expect(isCorrectionNote(other)).toBe(false);
	});

	const sentences = [
		'The second lock of the canal will be eleven metres wide, the council of the lower town said on Monday.',
		'“We have waited for it since the flood,” said the keeper of the old one, who has counted the barges for years.',
		'Nobody knows yet what it costs, and most of the parties have said that they will vote for it all the same.',
	];

	it.each(notes.slice(0, 5))('is kept behind what else ends a page or a text: %s', note => {
		const page = `<title>The lock</title><article><h1>The lock</h1>${sentences.map(text => `<p>${text}</p>`).join('')}<div class="related"><h3>More</h3><ul><li><a href="/1">Nine ferries are late today</a><li><a href="/2">The mill is sold again</a></ul></div><div class="note">${note}</div></article><footer><p>Sign up for our newsletter</p></footer>`;
		const text = `The lock\n\n${sentences.join('\n\n')}\n\nShare this article\n\nRead more: Nine ferries are late\n\n${note}\n\nSign up for our newsletter\n`;
		for (const {blocks} of [readArticle(page, {format: 'html'}), readArticle(text)])
			expect(blocks.find(block => block.text === note)).toMatchObject({kind: 'paragraph'});
	});
});
