/** The public API: articles, their comparison, their search, and where they come from. */
export {
	type Article,
	type Block,
	type BlockKind,
	type Format,
	type FurnitureReason,
	isDoubtful,
	isUnsure,
	type Link,
	type Source,
} from './article/article.js';
export type {FieldNames} from './article/containers/field-names.js';
export {UnreadableText} from './article/decode.js';
export {type ReadOptions, readArticle} from './article/read-article.js';
export {type ReadArticlesOptions, readArticles} from './article/read-articles.js';
export {type CompareOptions, compareArticles} from './compare/compare-articles.js';
export type {
	Change,
	ChangeKind,
	Comparison,
	Evidence,
	Figure,
	FigureKind,
	FigureLink,
	Judgement,
	OthersJudgement,
	Pair,
	PairKind,
	Passage,
	PassagePart,
	Quote,
	QuoteLink,
	SentencePlaces,
	SharedHow,
	SharedWord,
	Speaker,
	Stretch,
	StretchOfPassage,
	Verdict,
} from './compare/comparison.js';
export {explainPassages} from './compare/explain-passages.js';
export {findOverlaps, type Overlap, type OverlapOptions} from './compare/find-overlaps.js';
export {rankSentencePairs, type SentencePair} from './compare/rank-sentence-pairs.js';
export type {SentencePart} from './compare/sentence-part.js';
export type {Library, LibraryOptions, Problem} from './library/library.js';
export {openLibrary} from './library/open-library.js';
export type {Answer, Hit} from './search/answer.js';
export {createSearch, type Search} from './search/create-search.js';
export {compareStory} from './stories/compare-story.js';
export {findReuse} from './stories/find-reuse.js';
export {findStories, type StoryOptions} from './stories/find-stories.js';
export type {Reuse, ReusedText, ReuseOfArticle, ReusePlace, ReuseSource} from './stories/reuse.js';
export type {Story} from './stories/story.js';
export type {Fact, FigureOfFact, FirstToSay, QuoteOfFact, StoryFacts} from './stories/story-facts.js';
export type {SafeText} from './text/safe-text.js';
export type {Range} from './text/words.js';
