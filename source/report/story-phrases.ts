import type {Article} from '../article/article.js';
import {articleNames} from '../article/article-names.js';
import type {Figure} from '../compare/comparison.js';
import {figureInWords} from '../compare/figure-in-words.js';
import {counted} from '../layout/columns.js';
import {daysText} from '../layout/library-columns.js';
import type {Symbols} from '../layout/symbols.js';
import type {Story} from '../stories/story.js';
import {
	type Fact,
	type FigureOfFact,
	type QuoteOfFact,
	type StoryFacts,
	timesSaid,
} from '../stories/story-facts.js';
import {joinSafe, type SafeText, safe} from '../text/safe-text.js';
import type {Emphasis} from './emphasis.js';
import {originOf} from './phrases.js';

// What reports and screens say of a story in the same words.

/** "One story in 5 articles". */
export const storyTitle = ({articles}: StoryFacts): SafeText =>
	safe`One story in ${counted(articles.length, safe`article`)}`;

/** How many tell a story, and from when to when: "3 outlets", "3 to 4 May 2024". */
export const aboutStory = (story: Story): SafeText[] => [howMany(story), ...days(story), ...asOneText(story)];

/** "3 outlets", where each article tells one of its own; else "5 articles", of so many outlets where two or more are told. */
function howMany({articles}: Story): SafeText {
	const outlets = new Set(articles.flatMap(({outlet}) => outlet?.toLowerCase() ?? [])).size;
	if (outlets === articles.length) return counted(outlets, safe`outlet`);
	const all = counted(articles.length, safe`article`);
	return outlets < 2 ? all : safe`${all} of ${counted(outlets, safe`outlet`)}`;
}

const days = ({from, to}: Story): SafeText[] =>
	from === undefined || to === undefined ? [] : [daysText(from, to)];

const asOneText = ({articles, versions}: Story): SafeText[] =>
	versions.some(({length}) => length === articles.length) ? [safe`one text`] : [];

/** Where an article is from, without what it is called already. */
export const originBeside = (article: Article, name: SafeText): SafeText[] =>
	originOf(article).filter(part => part !== name);

/** How many facts there are, and in how many of them figures differ: "14 facts that two or more of them say, 3 with figures that differ." */
export function summaryOfStory({facts}: StoryFacts): SafeText {
	if (facts.length === 0) return safe`No two of these articles were found to say the same.`;
	const differing = facts.filter(({verdict}) => verdict === 'differ').length;
	const said = safe`${counted(facts.length, safe`fact`)} that two or more of them say`;
	return differing === 0 ? safe`${said}.` : safe`${said}, ${differing} with figures that differ.`;
}

/** What is known of a fact besides its wordings: "said by 4 of 5", "figures differ", "first: Metro". */
export function aboutFact(fact: Fact, {articles}: StoryFacts): SafeText[] {
	const names = articleNames(articles);
	return [
		safe`said by ${timesSaid(fact)} of ${articles.length}`,
		...(fact.verdict === 'differ' ? [safe`figures differ`] : []),
		...firstInWords(fact, names),
	];
}

/** Who was first to say it, where that is known, and of whom that is not. */
function firstInWords({first}: Fact, names: readonly SafeText[]): SafeText[] {
	const list = (indices: readonly number[]) =>
		joinSafe(
			indices.map(index => names[index]),
			safe`, `,
		);
	if (first.articles.length === 0) return [];
	const told =
		first.articles.length === 1
			? safe`first by date: ${list(first.articles)}`
			: safe`first by date, on one day: ${list(first.articles)}`;
	return [first.undated.length === 0 ? told : safe`${told} (no date: ${list(first.undated)})`];
}

/** "not found in Post, Blog"; empty where all say it. */
export function leftOutBy({passages}: Fact, {articles}: StoryFacts): SafeText {
	const names = articleNames(articles).filter((_, index) => !passages[index]);
	return names.length === 0 ? safe`` : safe`not found in ${joinSafe(names, safe`, `)}`;
}

/** What a figure is in each article, by their names: "figures differ: Herald 23 people, Metro 21 people". */
export function figureLine(
	{figures, differs, verdict}: FigureOfFact,
	names: readonly SafeText[],
	differsSign: SafeText,
): SafeText {
	const told = figures.flatMap((figure, index) =>
		figure ? [safe`${names[index]} ${differs[index] ? differsSign : safe``}${figureInWords(figure)}`] : [],
	);
	return safe`${verdictWords[verdict]}: ${joinSafe(told, safe`, `)}`;
}

const verdictWords: Readonly<Record<FigureOfFact['verdict'], SafeText>> = {
	differ: safe`differ`,
	about: safe`agree about`,
	agree: safe`agree`,
};

/** What is to be said of a quotation: whether its words or its speakers differ, and who says it; empty where nothing is. */
export function quoteLine(
	{quotes, verdict, otherSpeakers}: QuoteOfFact,
	names: readonly SafeText[],
): SafeText {
	const speakers = quotes.flatMap((quote, index) =>
		quote?.speaker ? [{name: names[index], speaker: quote.speaker.text}] : [],
	);
	const who = otherSpeakers
		? joinSafe(
				speakers.map(({name, speaker}) => safe`${name} has it from ${speaker}`),
				safe`, `,
			)
		: (speakers[0]?.speaker ?? safe``);
	const words = verdict === 'altered' ? safe`quoted in other words` : safe`quoted in the same words`;
	return who === '' ? words : safe`${words}: ${who}`;
}

/** All that is stated of a fact, a line for each; those of what differs are marked as such. */
export function factLines(
	fact: Fact,
	story: StoryFacts,
	{dot, differs}: Pick<Symbols, 'dot' | 'differs'>,
): {text: SafeText; isDiffering: boolean}[] {
	const names = articleNames(story.articles);
	const left = leftOutBy(fact, story);
	const {figures, quotes} = fact;
	return [
		{text: joinSafe(aboutFact(fact, story), safe` ${dot} `), isDiffering: false},
		...inOrderOfTelling(figures).map(figure => ({
			text: figureLine(figure, names, differs),
			isDiffering: figure.verdict === 'differ',
		})),
		...quotes.map(quote => ({
			text: quoteLine(quote, names),
			isDiffering: quote.verdict === 'altered' || quote.otherSpeakers,
		})),
		...(left === '' ? [] : [{text: left, isDiffering: false}]),
	];
}

/** Figures that differ before those that do not. */
const inOrderOfTelling = (figures: readonly FigureOfFact[]): FigureOfFact[] => [
	...figures.filter(({verdict}) => verdict === 'differ'),
	...figures.filter(({verdict}) => verdict !== 'differ'),
];

/** What stands out in the words of one article: its figures, as far as others have them too. Offsets into the passage's text. */
export const emphasesOfFact = ({figures}: Fact, article: number): Emphasis[] =>
	figures.flatMap(({figures, differs}): Emphasis[] => {
		const figure: Figure | undefined = figures[article];
		return figure ? [{...figure.inText, as: differs[article] ? 'differ' : 'agree'}] : [];
	});

/** "Only Herald says". */
export const onlyTitleOf = (name: SafeText): SafeText => safe`Only in ${name}`;

/** What stands under that where there is nothing, or nothing can be told. */
export const aboutNone = (passages: readonly unknown[] | undefined): SafeText =>
	passages === undefined ? safe`cannot be told: another article is in another language` : safe`nothing`;
