import {type Article, isProse} from '../../source/article/article.js';
import {readArticle} from '../../source/article/read-article.js';
import type {Comparison} from '../../source/compare/comparison.js';
import {judgeComparison} from '../../source/compare/judge-comparison.js';
import {judge} from '../../source/compare/judge-pair.js';
import {passageOf} from '../../source/compare/passage-of.js';
import {placedSentences} from '../../source/compare/placed-sentences.js';
import {noJudgements} from '../../source/storage/judgements.js';
import {toSafeText} from '../../source/text/safe-text.js';

/** What a page that means harm might write, each with words by which it is found again. */
export const attacks = [
	'<script>alert("script one")</script>',
	"\"><img src=x onerror=alert('image two')>",
	"' onmouseover='alert(3)' x='quote three",
	'&lt;b&gt;entity four&lt;/b&gt; &amp;amp; &#60;i&#62;',
	'</style></title></textarea></svg><svg onload=alert(5)> end five',
	'\u001B]0;escape six\u0007\u001B[31mred\u009B0m',
	'\u202Eright to left seven\u202C\u2066isolate\u2069\u200B\u00AD\uFEFF',
	'[link eight](javascript:alert(8)) ![image](http://evil.example/x.png) <javascript:alert(8)>',
	'**bold** _it_ `code nine` ~~~ ``` $x$ | a | b | ~~no~~ \\',
	'$\u007btemplate} {{ten}} <!-- comment --> ]]> %3Cscript%3E',
	'javascript:alert("eleven") data:text/html,<script>x</script> http://www.evil.example/',
];

const starts = ['# ', '1. ', '- ', '> ', '+ ', '* ', '=== ', '--- ', '    ', '10) ', '| ', '~~~ ', '\t'];

// What both tell, word for word but for the figures: the attack stands in the gap.
const facts = [
	['The ferry', 'sank off Lesvos on Monday with # people on board, the coastguard in Mytilene said.'],
	['Rescuers from Turkey', 'pulled # survivors out of the Aegean before the storm had grown too strong.'],
	['Prime minister Mitsotakis', 'promised # million euros for lifeboats while visiting the harbour.'],
	['Prosecutors', 'questioned the captain about # missing lifejackets in the early afternoon.'],
	['The shipping company Hellas Lines', 'bought the vessel # years ago from an owner in Norway.'],
	['Villagers', 'had taken # children into the school of Molyvos, where a doctor cared for them.'],
	['A helicopter of Frontex', 'circled for # hours until its fuel was nearly gone.'],
	['Meteorologists', 'had warned of waves # feet high between Chios and Samos since Sunday.'],
	['The union of seamen', 'called a strike of # days in Piraeus over crews that are too small.'],
	['Divers', 'will search the wreck at a depth of # metres as soon as the wind drops.'],
	['An engineer', 'told the newspaper Kathimerini that # pumps had failed in the engine room.'],
] as const;

/** An article of attacks in every field, made of `seed`. Two of them share the facts, told in opposite order where `isReversed`. */
export function hostileArticle(seed: Article, isReversed: boolean): Article {
	const attack = attacks.join(' ');
	const told = facts.map(([who, what], index) => {
		const figure = String(isReversed ? 70 - index : 40 + index);
		return `${starts[index]}${who} ${attacks[index]} ${what.replace('#', figure)}`;
	});
	const between = seed.blocks.filter(isProse).map(block => block.text);
	const text = [
		`${starts[0]}${attack} title`,
		...(isReversed ? told.toReversed() : told).flatMap((fact, index) => [
			fact,
			...between.slice(index * 2, index * 2 + 2),
		]),
		...starts.map(start => `${start}${attack} stands here.`),
	].join('\n\n');
	const article = readArticle(text, {name: `${attack}.txt`, format: 'text', clean: false});
	const [title, ...blocks] = article.blocks;
	const kinds = ['heading', 'kicker', 'byline', 'dateline', 'caption', 'credit', 'furniture'] as const;
	const prose = ['paragraph', 'quote', 'list-item'] as const;
	return {
		...article,
		id: attack,
		title: toSafeText(attack),
		outlet: toSafeText(`${attack} outlet`),
		byline: toSafeText(`${attack} byline`),
		published: toSafeText(`${attack} published`),
		language: `en" onclick="alert('language')`,
		source: {
			...article.source,
			name: toSafeText(attack),
			path: attack,
			url: `javascript:alert("url")//${attack}`,
		},
		blocks: [
			{...title, kind: 'title'},
			...blocks.map((block, index) => {
				const kind =
					index < blocks.length - starts.length ? prose[index % prose.length] : kinds[index % kinds.length];
				return {...block, kind, reason: kind === 'furniture' ? ('markup' as const) : undefined};
			}),
		],
	};
}

/** Their comparison as hostile people judged it, in names and notes: a pair put aside, one called right, one paired by hand. */
export function hostilelyJudged(made: Comparison): Comparison {
	const {a, b, sentences, pairs} = made;
	const note = attacks.join(' ');
	const people = ['anna', ...attacks].map((name, index) => ({id: `${index} ${name}`, name}));
	const [own] = people;
	const first = passageOf([placedSentences(sentences.a, a)[0]]);
	const last = passageOf([placedSentences(sentences.b, b).at(-1)!]);
	const judged = people.reduce(
		(known, who, index) => {
			const said = judge(
				known,
				who,
				made,
				pairs[index % 2],
				{verdict: index % 2 === 0 ? 'right' : 'wrong'},
				1,
			);
			return judge(said, who, made, pairs[index % 3], {note: `${note} ${who.name}`}, 2);
		},
		judge(noJudgements, own, made, {a: first, b: last}, {byHand: true}, 1),
	);
	return judgeComparison(made, {...judged, mine: new Set([own.id])});
}

/** Addresses by which a report could be broken into, or made to ask for something. */
export const hostileAddresses = [
	'http://evil.example/"><script>alert(1)</script>?x=%3Cscript%3E&y=\'onload=alert(2)#:~:text=x#frag',
	'https://anna:secret@evil.example/a(b)c|d`e`[f](javascript:alert(3))',
	`https://evil.example/${'%F0%9F%9A%92/../'.repeat(300)}?\u202E=\u001B[31m#a#b`,
	'https://evil.example/\n\tX-Header: 1',
];
