import {readArticle} from '../../article/read-article.js';
import {type Alignment, inCanonicalOrder} from '../alignment.js';
import {articleQuestion} from '../fact-classifier.js';
import {linkFeatureNames, measureLinks} from '../link-features.js';
import {mayBePaired} from '../may-be-paired.js';
import {secondLook, secondLookNames} from '../second-look.js';
import type {WordMeaning} from '../word-meaning.js';

export {articleQuestionNames} from '../fact-classifier.js';
export {linkFeatureNames} from '../link-features.js';
export {secondLookNames} from '../second-look.js';

type Sentence = {start: number; end: number; text: string};

/** Two articles with every link that is measured; `lookAgain` takes the logits of the first pass, in the order of `links`. */
export type MeasuredArticles = {
	/** Whether the article that was given first is A here. */
	isInOrder: boolean;
	a: Sentence[];
	b: Sentence[];
	language: string | undefined;
	mayBePaired: (i: number, j: number) => boolean;
	links: Array<{i: number; j: number; features: number[]}>;
	lookAgain: (logits: number[]) => {ofLinks: number[][]; ofArticles: Record<string, number>};
};

/** Measures two articles that are given as text, with or without what their words mean. */
export function measureArticles(a: string, b: string, hasMeaning: boolean): MeasuredArticles {
	const read = (text: string) => readArticle(text, {name: 'article.txt', format: 'text'});
	const measureBoth = (alignment: Alignment) => measure(alignment, hasMeaning);
	return inCanonicalOrder(read(a), read(b), measureBoth, result => ({...result, isInOrder: false}));
}

const withoutMeaning: WordMeaning = {uncommonness: () => 0, measureNearest() {}, ofSentences: () => 0};

function measure(alignment: Alignment, hasMeaning: boolean): MeasuredArticles {
	const {vocabulary} = alignment;
	const measured = hasMeaning ? measureLinks(alignment) : measureLinks(alignment, withoutMeaning);
	const sentencesOf = (side: 'a' | 'b') =>
		vocabulary[side].map(
			({sentence: {text, inBlock, toOriginal}}): Sentence => ({...toOriginal(inBlock), text}),
		);
	return {
		isInOrder: true,
		a: sentencesOf('a'),
		b: sentencesOf('b'),
		language: vocabulary.language,
		mayBePaired: mayBePaired(vocabulary),
		links: measured.links.map(({i, j, features}) => ({
			i,
			j,
			features: linkFeatureNames.map(name => features[name]),
		})),
		lookAgain(logits) {
			const {ofLinks, onTheWhole} = secondLook(measured, logits, vocabulary);
			return {
				ofLinks: ofLinks.map(look => secondLookNames.map(name => look[name])),
				ofArticles: articleQuestion(measured.likeness, onTheWhole),
			};
		},
	};
}
