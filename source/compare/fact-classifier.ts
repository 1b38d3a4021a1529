import type {Alignment} from './alignment.js';
import type {ArticleLikeness} from './article-likeness.js';
import models from './fact-model.json' with {type: 'json'};
import {measureLinks} from './link-features.js';
import {probability} from './probability.js';
import {type LinksOnTheWhole, secondLook} from './second-look.js';
import {isRunning} from './sentences-of.js';
import type {UnitSentence, Vocabulary} from './vocabulary.js';

/** Two sentences, by index. */
export type FactLink = {
	i: number;
	j: number;
	/** How likely an editor says that they state one fact, 0 to 1, and how likely if their articles are on one event. */
	score: number;
	ifEvent: number;
};

/** What two articles have in common. */
export type Facts = {
	/** The likeliest links of each sentence, in order of A, then of B. */
	links: FactLink[];
	/** How likely the articles are on one event or on one running story, not on two of a sort. */
	event: number;
	/** Of articles that are: how likely it is a story that has gone on between them. */
	story: number;
};

/** What the questions about the articles are answered from. */
export const articleQuestionNames = [
	'similarity',
	'numbers',
	'leads',
	'figures',
	'agreeing',
	'clashing',
] as const;

export type ArticleQuestion = Record<(typeof articleQuestionNames)[number], number>;

/**
From which scores on a link is worth seeing side by side, and is shown where it is asked for; from which it states the same fact,
if the articles are so likely on one event.
*/
export type FactLimits = Readonly<Record<'sameFact' | 'event' | 'related' | 'unsure', number>>;

export const factLimits = (language: string | undefined): FactLimits => modelOf(language).least;

/**
Up to how many pairs are few, and up to which share of the sentences of the shorter article: then the likeliest of other sentences
are worth seeing side by side too, from what they would score if the articles were on one event, where that is so likely.
*/
export type FewLimits = Readonly<Record<'pairs' | 'share' | 'event' | 'ifEvent', number>>;

export const fewLimits = (language: string | undefined): FewLimits => modelOf(language).few;

const modelOf = (language: string | undefined) => (language === 'en' ? models.english : models.other);

type Model = {intercept: number; weights: Record<string, number>};

/** The logit of a linear model: the sum of its weights times what each is of. */
function logitOf({intercept, weights}: Model): (values: Readonly<Record<string, number>>) => number {
	const terms = Object.entries(weights);
	return values => {
		let logit = intercept;
		for (const [name, weight] of terms) logit += weight * values[name];
		return logit;
	};
}

/**
Which sentences of two articles state one fact: logistic regression on what every two likely ones have in common
(link-features.ts), again on how each stands among the others (second-look.ts), and on whether the articles are on one event or
story. Trained on whole articles in which every pair is marked (training/train-facts.mjs).
*/
export function classifyFacts(alignment: Alignment): Facts {
	const {vocabulary} = alignment;
	const model = modelOf(vocabulary.language);
	const measured = measureLinks(alignment);
	const {links, likeness} = measured;
	const logitOfFirst = logitOf(model.first);
	const logitOfSecond = logitOf(model.second);
	const logits = links.map(({features}) => logitOfFirst(features));
	const {ofLinks, onTheWhole} = secondLook(measured, logits, vocabulary);
	const question = articleQuestion(likeness, onTheWhole);
	const event = probability(logitOf(model.event)(question));
	const shift = tellsEvent(vocabulary) ? model.eventWeight * Math.log(Math.max(Number.MIN_VALUE, event)) : 0;
	return {
		links: links.map(({i, j}, at) => {
			const logit = logitOfSecond(ofLinks[at]);
			return {i, j, score: probability(logit + shift), ifEvent: probability(logit)};
		}),
		event,
		story: probability(logitOf(model.story)(question)),
	};
}

// Of the articles of ECB+ cut to so many sentences each, 93 to 95 % of those on one event are more alike than sister articles
// with four (dev .956, train .940), with two 79 to 90 %, with one 60 to 80 %.
const leastSentences = 4;

/** Whether both articles are long enough to tell whether they are on one event. */
export function tellsEvent({a, b}: Pick<Vocabulary, 'a' | 'b'>): boolean {
	const running = (side: readonly UnitSentence[]) => side.filter(({sentence}) => isRunning(sentence)).length;
	return running(a) >= leastSentences && running(b) >= leastSentences;
}

export const articleQuestion = (
	{similarity, numbers, leads, figures}: ArticleLikeness,
	{agreeing, clashing}: LinksOnTheWhole,
): ArticleQuestion => ({similarity, numbers, leads, figures, agreeing, clashing});
