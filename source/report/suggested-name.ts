import type {Article} from '../article/article.js';
import {type SafeText, safe, toSafeText} from '../text/safe-text.js';
import type {ReportContent} from './print.js';

/** What the file of a report may be called, without its ending: "metro-newsweek". Lower case letters, digits and hyphens. */
export function suggestedName({library, asked}: ReportContent): SafeText {
	const {comparison, story, answer, isList} = asked;
	if (comparison) return nameOfTwo(comparison.a, comparison.b);
	if (story) return firstNamed(inLetters(story.articles[0].title, mostOfOne), safe`story`);
	if (answer) return safe`search${after(inLetters(answer.query, mostOfOne))}`;
	const [article] = library.articles;
	if (isList || !article) return safe`articles`;
	return firstNamed(inLetters(article.title, mostOfOne), fileName(article, mostOfOne), safe`article`);
}

// Characters.
const mostOfOne = 40;
const mostOfTwo = 24;

/** By their outlets, or else titles; where these are one, by their files. */
function nameOfTwo(a: Article, b: Article): SafeText {
	const [ofA, ofB] = [a, b].map(article => inLetters(article.outlet ?? article.title, mostOfTwo));
	if (ofA !== '' && ofB !== '' && ofA !== ofB) return safe`${ofA}-${ofB}`;
	const [fileA, fileB] = [a, b].map(article => fileName(article, mostOfTwo));
	if (fileA !== '' && fileB !== '' && fileA !== fileB) return safe`${fileA}-${fileB}`;
	return safe`${firstNamed(ofA, ofB, fileA, safe`two`)}-compared`;
}

const firstNamed = (...names: readonly SafeText[]): SafeText => names.find(name => name !== '') ?? safe``;

const after = (name: SafeText): SafeText => (name === '' ? safe`` : safe`-${name}`);

function fileName({source}: Article, most: number): SafeText {
	const [name = ''] = /[^/\\]*$/.exec(source.name) ?? [];
	return inLetters(name.replace(/(?<=.)\.[^.]*$/, ''), most);
}

// What loses no mark to become a letter of the English alphabet.
const letters: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i',
};

/** A text in letters that every system has in names, whole words of it; empty where it has none of them. */
function inLetters(text: string, most: number): SafeText {
	const plain = text
		.slice(0, 20 * most)
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[\p{M}'’‘]/gu, '')
		.replace(/[ßæœøłđðþı]/g, letter => letters[letter])
		.replace(/[^a-z\d]+/g, '-')
		.replace(/^-|-$/g, '');
	if (plain.length <= most) return toSafeText(plain);
	const end = plain.lastIndexOf('-', most);
	return toSafeText(plain.slice(0, end > most / 2 ? end : most).replace(/-$/, ''));
}
