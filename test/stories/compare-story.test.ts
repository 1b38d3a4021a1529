import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {readArticle} from '../../source/article/read-article.js';
import {compareArticles} from '../../source/compare/compare-articles.js';
import type {Pair, Passage} from '../../source/compare/comparison.js';
import {compareStory} from '../../source/stories/compare-story.js';
import {type Fact, type StoryFacts, timesSaid} from '../../source/stories/story-facts.js';
import {toSafeText} from '../../source/text/safe-text.js';
import {madeUpArticle} from '../compare/articles.js';
import {factsIn, scored, toldStories, toldStory} from './told.js';

const foundIn = (name: (typeof toldStories)[number]) => {
	const told = toldStory(name);
	return {told, story: compareStory(told.map(({article}) => article))};
};
const found = {
	'cable-car': foundIn('cable-car'),
	'closed-plant': foundIn('closed-plant'),
	'freed-whale': foundIn('freed-whale'),
	'stolen-records': foundIn('stolen-records'),
};
const articlesOf = (name: (typeof toldStories)[number]) => found[name].told.map(({article}) => article);

/** The fact that has a passage with some words. */
const factWith = ({facts}: StoryFacts, words: string): Fact =>
	facts.find(({passages}) => passages.some(passage => passage?.text.includes(words)))!;

/** What is told of each outlet, by its name. */
const byOutlet = <Value>({articles}: StoryFacts, values: readonly Value[]) =>
	Object.fromEntries(articles.map(({outlet}, index) => [outlet, values[index]]));

describe.each(toldStories)('five outlets on one story (%s)', name => {
	const {told, story} = found[name];

	it('holds what is right, and most of what two or more of them say', () => {
		const {right, found: share} = scored(story, told);
		expect(right).toBeGreaterThanOrEqual(0.8);
		expect(share).toBeGreaterThanOrEqual(0.7);
	});

	it('tells as only here what no other outlet has', () => {
		const only = story.only.flatMap((passages, index) =>
			passages!.map(passage => factsIn(told[index], passage)),
		);
		const others = (fact: string) =>
			told.filter(({sentences}) => sentences.some(sentence => sentence.fact === fact)).length > 1;
		expect(only.length).toBeGreaterThan(3);
		expect(only.filter(facts => facts.some(others)).length).toBeLessThanOrEqual(1);
	});

	it('has what most say first', () => {
		const times = story.facts.map(timesSaid);
		expect(times).toEqual([...times].sort((x, y) => y - x));
		expect(times.at(-1)).toBe(2);
	});
});

describe('a fact', () => {
	const {story} = found['cable-car'];

	it('says which outlet has another figure than most', () => {
		const {figures, verdict} = factWith(story, '95 kilometres');
		expect(verdict).toBe('differ');
		expect(byOutlet(story, figures[0].differs)).toMatchObject({Morgen: true, 'Orsk Courier': false});
		expect(figures[0].figures.map(figure => figure?.text)).toContain('95 kilometres an hour');
	});

	it('does not tell a sister fact as one of its figures', () => {
		const {figures} = factWith(story, 'Around 120 rescuers');
		expect(figures.flatMap(({figures}) => figures.map(figure => figure?.text))).not.toContain('About 60');
	});

	it('holds what all of them quote, and who says it', () => {
		const {quotes} = factWith(story, 'We sang');
		expect(quotes).toHaveLength(1);
		expect(quotes[0].verdict).toBe('same');
		const speakers = quotes[0].quotes.flatMap(quote => quote?.speaker?.text ?? []);
		expect(new Set(speakers)).toEqual(new Set(['Ines Pallar']));
	});

	it('says who was first to say it, and of whom that is not known', () => {
		const {first, passages} = factWith(story, 'Seven people were taken to the hospital');
		const outlets = (indices: readonly number[]) => indices.map(index => story.articles[index].outlet);
		expect(passages.filter(Boolean)).toHaveLength(3);
		expect(outlets(first.articles)).toEqual(['North Press Agency']);
		expect(outlets(first.undated)).toEqual(['Peak Radio']);
	});
});

describe('who says it first', () => {
	const sentence = 'A tanker ran aground off Cape Morrow and spilled 300 tonnes of oil into the bay.';
	const at = (published?: string): Article => ({
		...readArticle(`Oil in the bay\n\n${sentence}\n\nThe crew of nineteen was brought ashore by a lifeboat.`),
		...(published !== undefined && {published: toSafeText(published)}),
	});
	const firstOf = (...days: (string | undefined)[]) => factWith(compareStory(days.map(at)), 'tanker').first;

	it('is the earlier of two days', () => {
		expect(firstOf('2030-05-04', '2030-05-03', '2030-05-05').articles).toEqual([1]);
	});

	it('are all of one day, unless each tells the hour and the zone', () => {
		expect(firstOf('2030-05-03', '2030-05-03T08:00:00Z', '2030-05-04').articles).toEqual([0, 1]);
		expect(firstOf('2030-05-03T09:00:00+03:00', '2030-05-03T08:00:00Z').articles).toEqual([0]);
	});

	it('is not told where fewer than two are dated', () => {
		expect(firstOf('2030-05-03', undefined)).toEqual({articles: [], undated: [1]});
	});
});

describe('what only one outlet says', () => {
	it('is not told where another one is in another language', () => {
		const english = articlesOf('cable-car').slice(0, 2);
		const german = readArticle(
			'Eine Seilbahn ist am Samstag über dem Orsksee stehen geblieben. Die Fahrgäste mussten mehrere Stunden in der Kälte warten, bis sie gerettet wurden.',
		);
		expect(compareStory([...english, german]).only).toEqual([undefined, undefined, undefined]);
	});
});

const isIn = (passage: Passage, other: Passage) => passage.start < other.end && other.start < passage.end;

function expectToHold(story: StoryFacts) {
	const taken = story.articles.map((): Passage[] => []);
	const pairs = new Map<string, readonly Pair[]>();
	const pairsOf = (a: number, b: number) => {
		const key = `${a} ${b}`;
		const known = pairs.get(key) ?? compareArticles(story.articles[a], story.articles[b]).pairs;
		pairs.set(key, known);
		return known;
	};
	for (const {passages, centre} of story.facts) {
		expect(passages.filter(Boolean).length).toBeGreaterThan(1);
		for (const [article, passage] of passages.entries()) {
			if (!passage) continue;
			expect(taken[article].some(other => isIn(passage, other))).toBe(false);
			taken[article].push(passage);
			if (article === centre) continue;
			const isPair = ({a, b}: Pair) => isIn(a, passages[centre]!) && isIn(b, passage);
			expect(pairsOf(centre, article).some(isPair)).toBe(true);
		}
	}
}

describe('whatever is compared', () => {
	it('has each passage in one fact at most, as a pair with the centre', () => {
		for (const name of toldStories) expectToHold(found[name].story);
		fc.assert(
			fc.property(fc.array(madeUpArticle, {minLength: 2, maxLength: 5}), articles =>
				expectToHold(compareStory(articles)),
			),
			{numRuns: 30},
		);
	});

	it('does not depend on the order of the articles', () => {
		const all = [...articlesOf('cable-car'), ...articlesOf('stolen-records').slice(0, 2)];
		const some = fc.shuffledSubarray(all, {minLength: 3, maxLength: 5});
		const setOf = (story: StoryFacts) =>
			story.facts.map(({passages, figures, quotes, first, centre, score, verdict}) => ({
				said: Object.fromEntries(story.articles.map(({id}, at) => [id, passages[at]?.text])),
				figures: figures.map(figure => ({
					...figure,
					figures: Object.fromEntries(story.articles.map(({id}, at) => [id, figure.figures[at]?.text])),
					differs: Object.fromEntries(story.articles.map(({id}, at) => [id, figure.differs[at]])),
				})),
				quotes: quotes.map(quote =>
					Object.fromEntries(story.articles.map(({id}, at) => [id, quote.quotes[at]?.text])),
				),
				first: new Set(first.articles.map(at => story.articles[at].id)),
				centre: story.articles[centre].id,
				score,
				verdict,
			}));
		fc.assert(
			fc.property(some, articles => {
				const sorted = [...articles].sort((x, y) => (x.id < y.id ? -1 : 1));
				expect(setOf(compareStory(articles))).toEqual(setOf(compareStory(sorted)));
			}),
			{numRuns: 12},
		);
	});

	it('is at least two articles and at most twenty', () => {
		const [article] = articlesOf('cable-car');
		expect(() => compareStory([article])).toThrow(RangeError);
		expect(() => compareStory(Array.from({length: 21}, () => article))).toThrow('not 2 to 20');
	});
});
