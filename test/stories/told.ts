import {readdirSync, readFileSync} from 'node:fs';
import type {Article} from '../../source/article/article.js';
import {readArticle} from '../../source/article/read-article.js';
import type {Passage} from '../../source/compare/comparison.js';
import type {Fact, StoryFacts} from '../../source/stories/story-facts.js';
import {toSafeText} from '../../source/text/safe-text.js';

/** What an outlet made of a story, and which fact each of its sentences states. */
export type Told = {article: Article; sentences: readonly {fact: string; text: string}[]};

const folder = new URL('told/', import.meta.url);

/** The names of the stories. */
export const toldStories = ['cable-car', 'closed-plant', 'freed-whale', 'stolen-records'] as const;

/**
A story that was written for the tests, outlet by outlet. A file holds the outlet, the day, the title and the sentences, each with the
name of its fact before it; what has the same name states the same in all of them.
*/
export const toldStory = (name: (typeof toldStories)[number]): Told[] =>
	readdirSync(new URL(`${name}/`, folder)).map(file => {
		const text = readFileSync(new URL(`${name}/${file}`, folder), 'utf8');
		const [outlet, published, title, ...lines] = text.split('\n');
		const sentences = lines.flatMap(line => {
			const [, fact, text] = /^\[([^\]]+)\] (.*)$/.exec(line) ?? [];
			return fact === undefined ? [] : [{fact, text}];
		});
		const paragraphs = lines
			.map(line => line.replace(/^\[[^\]]+\] /, ''))
			.join('\n')
			.trim()
			.split(/\n{2,}/)
			.map(paragraph => paragraph.replaceAll('\n', ' '));
		const read = readArticle([title, ...paragraphs].join('\n\n'), {name: file, format: 'text'});
		const article = {
			...read,
			outlet: toSafeText(outlet),
			...(published !== '' && {published: toSafeText(published)}),
		};
		return {article, sentences};
	});

/** The facts that a passage states: all that stand in it. */
export const factsIn = ({article, sentences}: Told, {start, end}: Passage): string[] =>
	sentences
		.filter(({text}) => {
			const at = article.original.indexOf(text);
			return at < end && at + text.length > start;
		})
		.map(({fact}) => fact);

/** The facts that all passages of a fact state; none where it is wrong. What stands in a title only is not asked. */
export function statedBy({passages}: Fact, told: readonly Told[]): string[] {
	const stated = passages.flatMap((passage, index) =>
		passage && passage.part === undefined ? [factsIn(told[index], passage)] : [],
	);
	return (stated[0] ?? []).filter(fact => stated.every(facts => facts.includes(fact)));
}

/** The share of the facts that are right, and the share of those that two outlets or more have which were found. */
export function scored({facts}: StoryFacts, told: readonly Told[]): {right: number; found: number} {
	const times = new Map<string, number>();
	for (const {sentences} of told)
		for (const fact of new Set(sentences.map(({fact}) => fact))) times.set(fact, (times.get(fact) ?? 0) + 1);
	const ofMany = [...times].flatMap(([fact, count]) => (count > 1 ? [fact] : []));
	const stated = facts.map(fact => statedBy(fact, told));
	const found = new Set(stated.flat());
	return {
		right: stated.filter(({length}) => length > 0).length / facts.length,
		found: ofMany.filter(fact => found.has(fact)).length / ofMany.length,
	};
}
