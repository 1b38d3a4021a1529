import {copyFileSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {seedNames} from '../seeds.js';
import {versionFiles} from '../two-versions.js';

/** What a terminal would obey, were it sent there: in 7 bits, in 8 and as UTF-8. */
export const instructions: readonly string[] = [
	'\u001B]0;owned\u0007',
	'\u001B]52;c;b3duZWQ=\u001B\\',
	'\u001B]8;;https://example.org\u001B\\link\u001B]8;;\u001B\\',
	'\u001BP+q544e\u001B\\\u001B_x\u001B\\\u001B^y\u001B\\',
	'\u001B[6n\u001B[c\u001B[>c\u001B[21t\u001B[?1$p',
	'\u001Bc\u001B(0\u001B)B\u001B=\u001BN\u001BD\u001BM\u001B7\u001B8',
	'\u001B[?1049l\u001B[2J\u001B[H\u001B[31;1m\u001B[3;5r\u001B[2S\u001B[?25h\u001B[?7h',
	'\u001B[?1000h\u001B[?1003h\u001B[?2004l\u001B[4h\u001B[20h\u001B[?5h',
	'\u009B31m\u009D0;owned\u009C\u0090q\u009C\u0085\u008D\u0084\u0088',
	'\u0000\u0001\u0007\b\b\b\t\v\f\u000E\u000F\u0018\u001A\u007F',
	'left\rright\n\r\rand\u2028on\u2029',
];

/** What is no instruction, and yet may be drawn elsewhere than it was counted. */
export const oddTexts: readonly string[] = [
	'\u202Egpj.exe\u202C \u2066x\u2069 \u061C\u200E\u200F\u202A\u202D',
	'\u3164\u115F\u1160\uFFA0 fillers \u3164\u3164 of Hangul',
	`z${'\u0301\u0323\u0489'.repeat(700)}algo`,
	'👩‍🚀👨‍👩‍👧‍👦👍🏽🏳️‍🌈 🇫🇷🇩🇪🇫 ❤️ ❤︎ ☎️ 1️⃣ ©️ \u200D\u200D🙂\uFE0F',
	'\uFE0F\uFE0E\u{E0100}a\u{E0101} \u180B variation',
	'\u{1F468}\u200D \u{1F3FB} \u{E0067}\u{E007F} \uFEFF\uFFFD\uFFFE\uD800 lone \uDC00',
	'เมื่อวันอังคารที่ผ่านมาเจ้าหน้าที่กล่าวว่าไม่มีผู้ได้รับบาดเจ็บจากเหตุเพลิงไหม้โกดังใกล้ท่าเรือน้ำทำ',
	'北京发生爆炸，消防员表示没有人受伤，市长周二说四十个家庭必须离开家园，因为烟雾太浓。ｆｕｌｌｗｉｄｔｈ',
	'عاجل: قال المسؤول إن الحريق دمّر المستودع قرب الميناء. שלום עולם, כך אמר השר (5,000)',
	'क्षेत्र में किसानों ने कहा कि मेट्रो नहीं चलेगी। ক্ষমতা தமிழ் ಕನ್ನಡ മലയാളം မြန်မာ ខ្មែរ',
	'각 각 ㅎㅏㄴ 한글 ｶﾞ か\u3099 が \u1100\u1161\u11A8\u1100\u1161',
	'e\u0301a\u0308\u0323 i\u0307 \u0345 ﷽ 𒐫 ꧅ ⸻ ㎒ ﬃ ¼ ① ㊗️ 🈂️ ⌚ 〰️ ⚫ ⬛',
];

export const hostile: string = [...instructions, ...oddTexts].join(' and ');

const told = [
	'A fire destroyed a warehouse near the harbour of Lyon on Tuesday, the police said.',
	'Nobody was hurt, but 40 families had to leave their homes for the night, because the smoke was thick.',
	'"We have never seen such flames," said Maria Rossi, who has lived there for 12 years.',
	'The mayor promised 3 million euros for those who have lost their homes in the harbour.',
	'Firefighters from Grenoble came with 14 engines before the wind had turned to the north.',
];

const paragraphs = (count: number, turn = 0): string[] =>
	Array.from({length: count}, (_, at) => {
		const odd = [...instructions, ...oddTexts];
		const mixed = `Paragraph ${at} ${odd[(at + turn) % odd.length]} goes on with some words, and ends with ${odd[(at * 7 + turn) % odd.length]}`;
		return at % 3 === 0 ? told[(at / 3) % told.length] : mixed;
	});

const page = (attack: string, body: string): string =>
	`<!doctype html><html lang="${attack}" dir="rtl"><head><title>Page ${attack}</title><meta property="og:site_name" content="${attack}"><meta name="author" content="'${attack}'"><link rel="canonical" href="https://example.org/"></head><body onload="${attack}"><article><h1 style="${attack}" onclick='${attack}'>Page ${attack}</h1>${body}<img src="x" alt="${attack}" onerror="${attack}"><a href="javascript:${attack}">link ${attack}</a><table><tr><td>${attack}</td><td>日本語</td></tr></table></article></body></html>`;

const entities = (text: string): string =>
	[...text].map(character => `&#${character.codePointAt(0)};`).join('');

/** Files by their names, which are no better than what is in them. */
const files = (): readonly (readonly [string | Buffer, string | Uint8Array])[] => [
	[
		'1\u001B]0;owned\u0007.txt',
		`A plain title ${hostile}\n\n${paragraphs(36).join('\n\n')}\n\nSee also: ${hostile}\n`,
	],
	[
		'2\u009B31m\u202Emd.md',
		`---\ntitle: "Front ${hostile}"\nauthor: ${hostile}\ndate: ${hostile}\n---\n\n# Front ${hostile}\n\n${paragraphs(30, 3).join('\n\n')}\n\n> ${hostile}\n\n- ${hostile}\n\n[link](javascript:${hostile}) [\u001B[31m](http://a\u001B]0;x\u0007.example/) ![${hostile}](data:x)\n\n## Heading ${oddTexts[3]}\n\n\`\`\`\n${hostile}\n\tcode\t日本\n\`\`\`\n\n### Heading ${instructions[6]}\n\n${paragraphs(20, 9).join('\n\n')}\n`,
	],
	['3 👩‍🚀 日本語.html', page(entities(hostile), `<p>${paragraphs(24, 5).join('</p><p>')}</p>`)],
	[
		'4.html',
		page(hostile.replaceAll(/["'<>]/g, ''), `<p>${paragraphs(12, 8).join('</p><h2>Part</h2><p>')}</p>`),
	],
	['5 empty.txt', ''],
	['6 binary.txt', Uint8Array.from({length: 3000}, (_, at) => (at * 7919) % 256)],
	[
		Buffer.from('7 \xff\xfe\x9b31m.txt', 'latin1'),
		Buffer.from(
			`Latin title \x9B31m\n\nLatin text \x9D0;owned\x9C \x85 and so on.\n\n${told.join('\n\n')}\n`,
			'latin1',
		),
	],
	[
		'8 tabs.txt',
		`Tabs\tand\ttitle\r\n\r\n${told.join('\t\t\r\n\r\n\t')}\r\rOld lines\rend so\r\n\u0000\u0000\r\n${'\tx'.repeat(400)}\n`,
	],
	[
		`9${'wide日本語'.repeat(15)}.txt`,
		`${'日本語、'.repeat(150)}\n\n${'か\u3099'.repeat(150)}\n\n${'한국 '.repeat(200)}\n`,
	],
	[
		'10 marks.md',
		`# ${oddTexts[2]}\n\n${Array.from({length: 6}, (_, at) => `${at} ${oddTexts[2]} ${told[at % 5]}`).join('\n\n')}`,
	],
	[
		'11 emoji.md',
		`# ${oddTexts[3]}\n\n${Array.from({length: 30}, (_, at) => `${'x'.repeat(at % 40)}${oddTexts[3].repeat(1 + (at % 3))}`).join('\n\n')}`,
	],
	[
		'12 thai.txt',
		`${oddTexts[6]}\n\n${Array.from({length: 30}, () => oddTexts[6].repeat(4)).join('\n\n')}\n`,
	],
	[
		'13 chinese.txt',
		`${oddTexts[7]}\n\n${Array.from({length: 30}, () => oddTexts[7].repeat(4)).join('\n\n')}\n`,
	],
	['14 rtl.txt', `${oddTexts[8]}\n\n${Array.from({length: 30}, () => oddTexts[8].repeat(3)).join('\n\n')}\n`],
	[
		'15 scripts.txt',
		`${oddTexts[9]}\n\n${Array.from({length: 40}, (_, at) => `${told[at % 5]} ${oddTexts[at % 12].repeat(2)}`).join('\n\n')}\n`,
	],
	['16 base64.txt', Buffer.from(hostile.repeat(20)).toString('base64')],
	[
		'17 fillers.txt',
		`${oddTexts[1]}\n\n${Array.from({length: 40}, (_, at) => `${'\u3164'.repeat(at)}a${'\u115F'.repeat(at)}b ${oddTexts[10]}`).join('\n\n')}\n`,
	],
	['18 only controls.txt', instructions.join('').repeat(30)],
];

/** Writes hostile files into a new folder. */
export function writeHostileLibrary(folder: string): void {
	mkdirSync(folder);
	for (const [name, text] of files())
		writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name)]), text);
}

/** Writes the bundled articles, which have much in common, and one in many scripts. */
export function writePlainLibrary(folder: string): void {
	mkdirSync(folder);
	for (const name of seedNames) copyFileSync(`seeds/${name}`, join(folder, name));
	writeFileSync(
		join(folder, 'scripts.md'),
		`# Many scripts 日本語\n\n${Array.from({length: 60}, (_, at) => `${at % 9 === 0 ? `## Part ${at}\n\n` : ''}${told[at % 5]} ${oddTexts[3 + (at % 9)]}`).join('\n\n')}`,
	);
}

/** Writes two versions of one text, the later one with odd texts in it. */
export function writeVersions(folder: string): void {
	mkdirSync(folder);
	const [earlier, later] = versionFiles;
	copyFileSync(earlier, join(folder, 'earlier.txt'));
	const odd = oddTexts.map((text, at) => `${told[at % 5]} ${text}`);
	writeFileSync(join(folder, 'later.txt'), `${readFileSync(later, 'utf8')}\n\n${odd.join('\n\n')}\n`);
}

/** Writes articles that are large in one way or another. */
export function writeLargeLibrary(folder: string): void {
	mkdirSync(folder);
	writeFileSync(
		join(folder, 'short lines.txt'),
		Array.from({length: 100_000}, (_, at) => `${at} ${'ab日👍'.slice(0, at % 5)}`).join('\n'),
	);
	writeFileSync(
		join(folder, 'one line.txt'),
		`A line ${`${told.join(' ')} ${oddTexts[3]} `.repeat(600)}`.slice(0, 300_000),
	);
	writeFileSync(join(folder, 'unbroken.txt'), `Unbroken\n\n${'日本語éx'.repeat(40_000)}\n`);
	writeFileSync(join(folder, 'plain.txt'), `Plain\n\n${paragraphs(90).join('\n\n')}\n`);
}
