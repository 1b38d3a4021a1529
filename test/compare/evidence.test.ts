import {describe, expect, it} from 'vitest';
import {compareArticles} from '../../source/compare/compare-articles.js';
import {describeEvent, describeKind, explainPair} from '../../source/compare/evidence.js';
import {safe} from '../../source/text/safe-text.js';
import {statedComparison, statedPair} from '../stated-comparison.js';
import {articleOf} from './articles.js';

const some = statedPair('Word.', 'Word.', {});

describe('a kind in words', () => {
	it.each([
		['verbatim', 1, 'word for word'],
		['verbatim', 0, 'word for word'],
		['reworded', 1, 'reworded, high'],
		['reworded', 0.66, 'reworded, high'],
		['reworded', 0.659, 'reworded, medium'],
		['reworded', 0.4, 'reworded, medium'],
		['reworded', 0.399, 'reworded, low'],
		['same-fact', 1, 'same fact'],
		['same-fact', 0, 'same fact'],
		['related', 1, 'related'],
		['related', 0, 'related'],
	] as const)('of a %s pair with a score of %d is "%s"', (kind, score, words) => {
		expect(describeKind({...some, kind, score})).toBe(words);
		expect(describeKind({...some, kind, score, isUnsure: false})).toBe(words);
		expect(describeKind({...some, kind, score, isUnsure: true})).toBe('unsure');
	});
});

describe('whether two articles are on one event, in words', () => {
	const made = statedComparison('Word.', 'Word.', {});
	const words = (certainty?: number, story?: number, share = 0) =>
		describeEvent({...made, event: {certainty, story, shared: []}, shared: {a: share, b: share}});

	it.each([
		[1, 0, 'the same event'],
		[0.8, 0.49, 'the same event'],
		[1, 1, 'the same developing story'],
		[0.8, 0.5, 'the same developing story'],
		[0.79, 0.49, 'perhaps the same event'],
		[0.5, 0, 'perhaps the same event'],
		[0.79, 0.5, 'perhaps the same developing story'],
		[0.5, 1, 'perhaps the same developing story'],
		[0.49, 1, 'probably different events'],
		[0, 0, 'probably different events'],
	])('is of %d and %d "%s"', (certainty, story, told) => {
		expect(words(certainty, story)).toBe(told);
		// Of different events, nobody shares so much: then it is not told.
		const of = told === 'probably different events' ? '' : `${told}, `;
		expect(words(certainty, story, 0.5)).toBe(`${of}50% of A and 50% of B shared`);
	});

	it('is left out where it cannot be told', () => {
		expect(words(undefined, undefined, 0.5)).toBe('50% of A and 50% of B shared');
		expect(words()).toBe('too short to tell whether it is the same event');
	});

	it('is that of an event where nothing is told of a story', () => {
		expect(words(0.9)).toBe('the same event');
	});
});

describe('the reason for a pair', () => {
	it('says first what differs, and then what both say', () => {
		const pair = statedPair(
			'Lund said 12 people were killed on Tuesday and 3 did not leave Kursk: “a modest start”.',
			'Olsen said 5 people were killed on Tuesday and three did leave Kursk: “a modest start”.',
			{
				figures: [
					['differ', ['12 people', 'people killed'], ['5 people', 'people killed']],
					['agree', ['Tuesday', undefined, 'date'], ['Tuesday', undefined, 'date']],
					['agree', ['3', 'left'], ['three', 'left']],
				],
				quotes: [['same', ['a modest start', 'Lund'], ['a modest start', 'Olsen'], false]],
				changes: [['negation', 'did not', 'did']],
				shared: ['Kursk', 'leave'],
			},
		);
		expect(explainPair(pair)).toBe(
			'differ: 12 people killed | 5 people killed · negation: “did not” | “did” · quote: Lund | Olsen: “a modest start” · agree: Tuesday, 3 left = three · shared: leave Kursk',
		);
		expect(explainPair(pair, {between: safe`; `})).toContain('5 people killed; negation: ');
		// Of what is the same word for word there is only to say where it differs nevertheless.
		expect(explainPair({...pair, kind: 'verbatim'})).not.toMatch(/agree|shared/);
	});

	it('tells figures with what is counted, which their own words may say', () => {
		const pair = statedPair(
			'Repairs at the dam cost $35 million, 12 workers lost a third of their pay, and 7.2% were out of work.',
			'Repairs at the dam cost $40 million, 14 workers lost a half of their pay, and 8.1% were out of work.',
			{
				figures: [
					['differ', ['$35 million', 'Repairs', 'money'], ['$40 million', 'Repairs', 'money']],
					['differ', ['12 workers', 'workers'], ['14', 'workers']],
					['differ', ['a third of their pay', 'pay', 'percent'], ['a half', 'pay', 'percent']],
					['differ', ['7.2%', undefined, 'percent'], ['8.1%', undefined, 'percent']],
				],
			},
		);
		expect(explainPair(pair)).toBe(
			'differ: $35 million (Repairs) | $40 million (Repairs) · 12 workers | 14 workers · a third of their pay | a half (pay) · 7.2% | 8.1%',
		);
	});

	it('says of figures that agree about in which words each has them', () => {
		const pair = statedPair(
			'Rain fell on more than 11,000 houses.',
			'The storm damaged 11,300 houses on the coast.',
			{figures: [['about', ['more than 11,000', 'houses'], ['11,300 houses', 'houses']]]},
		);
		expect(explainPair(pair)).toBe('about: more than 11,000 houses | 11,300 houses');
	});

	it('names changes where the name tells, and says which side alone has words', () => {
		const pair = statedPair(
			'The council may allegedly approve the Marrick bridge before the vote, Lund told the mayor quietly.',
			'The council will not approve the Selby bridge after the vote, the mayor told Lund.',
			{
				changes: [
					['words', 'quietly', undefined],
					['hedge', 'may', 'will'],
					['hedge', 'allegedly', undefined],
					['negation', undefined, 'not'],
					['name', 'Marrick', 'Selby'],
					['order', 'before', 'after'],
					['who', 'Lund told the mayor', 'the mayor told Lund'],
				],
			},
			{kind: 'reworded'},
		);
		expect(explainPair(pair)).toBe(
			'hedge: “may” | “will” · hedge, only A: “allegedly” · negation, only B: “not” · order: “before” | “after” · who: “Lund told the mayor” | “the mayor told Lund” · changed: “Marrick” | “Selby” · only A: “quietly”',
		);
	});

	it('does not tell of a change what figures or quotes tell', () => {
		const pair = statedPair(
			'Some 12 boats sank on Monday in heavy seas, and 40 crew swam: “a modest loss” to us.',
			'Some 15 boats sank on Sunday in high seas, and forty crew swam: “a massive loss” to us.',
			{
				figures: [
					['differ', ['12 boats', 'boats'], ['15 boats', 'boats']],
					['differ', ['on Monday', undefined, 'date'], ['on Sunday', undefined, 'date']],
					['agree', ['40 crew', 'crew'], ['forty crew', 'crew']],
				],
				quotes: [['altered', 'a modest loss', 'a massive loss']],
				changes: [
					['figure', '12', '15'],
					['date', 'Monday in', 'Sunday in'],
					['figure', 'and 40', 'and forty'],
					['words', 'modest', 'massive'],
					['words', 'heavy', 'high'],
				],
			},
			{kind: 'reworded'},
		);
		expect(explainPair(pair)).toBe(
			'differ: 12 boats | 15 boats · on Monday | on Sunday · changed: “heavy” | “high” · quote altered: “…modest…” | “…massive…” · agree: 40 crew = forty crew',
		);
	});

	it('tells a date that is gone before words that are, and these after other wording', () => {
		const pair = statedPair(
			'On Sunday the old abbot read the list that he had passed on.',
			'The abbot read the list that he had handed on.',
			{
				changes: [
					['date', 'On Sunday', undefined],
					['words', 'old', undefined],
					['words', 'passed', 'handed'],
				],
			},
			{kind: 'reworded'},
		);
		expect(explainPair(pair)).toBe('only A: “On Sunday” · changed: “passed” | “handed” · only A: “old”');
	});

	it('tells once who says a quote where that was changed', () => {
		const [a, b] = ['Anders Moe', 'Ida Krog'].map(name =>
			articleOf(
				`“The bridge at Lunn was never safe for lorries in winter,” ${name} told the council on Friday.`,
			),
		);
		const [pair] = compareArticles(a, b).pairs;
		expect(pair.evidence.changes.map(({what}) => what)).toEqual(['name']);
		expect(explainPair(pair)).toContain('quote: Anders Moe | Ida Krog: ');
		expect(explainPair(pair)).not.toContain('changed');
	});

	it('tells a figure that was changed and is linked to none', () => {
		const pair = statedPair('Page 12 has it.', 'Page 15 has it.', {changes: [['figure', '12', '15']]});
		expect(explainPair(pair)).toBe('changed: “12” | “15”');
	});

	it('counts what it leaves out where there is much of one sort', () => {
		const numbers = Array.from({length: 11}, (_, index) => index + 10);
		const [a, b] = [0, 50].map(more => `${numbers.map(number => `${number + more} boats`).join(', ')} sank.`);
		const pair = statedPair(a, b, {
			figures: numbers.map(number => ['differ', `${number} boats`, `${number + 50} boats`]),
			changes: numbers.map(number => ['words', `${number} boats,`, undefined]).slice(0, 10) as never,
		});
		const reason = explainPair(pair);
		expect(reason).toContain('17 boats | 67 boats · and 3 more · only A: “10 boats,”');
		expect(reason).toMatch(/“17 boats,” · and 2 more changes$/);
		expect(explainPair(pair, {most: 20})).toContain('20 boats | 70 boats');
	});

	it('tells no figure as a word of both', () => {
		const pair = statedPair(
			'On 4 May 12 boats with 30 guests left Marrick.',
			'On 4 June 12 guests sailed with 30 boats to Marrick.',
			{
				figures: [['differ', ['12 boats', 'boats'], ['30 boats', 'boats']]],
				only: {
					a: [['4 May', undefined, 'date'], '30 guests'],
					b: [['4 June', undefined, 'date'], '12 guests'],
				},
				shared: ['Marrick', '12', '30', '4', 'boats'],
			},
		);
		expect(explainPair(pair)).toBe('differ: 12 boats | 30 boats · shared: Marrick');
	});

	it('says when names are all that both have, after what they are', () => {
		const pair = statedPair('Kursk burned.', 'Kursk slept.', {shared: ['Kursk'], namesOnly: true});
		expect(explainPair(pair)).toBe('shared: Kursk · names only');
	});
});

describe('a quote of both', () => {
	const reasonOf = (a: string, b: string, ...[verdict, inA, inB, same]: Parameters<typeof quoteOf>) =>
		explainPair(statedPair(a, b, {quotes: [quoteOf(verdict, inA, inB, same)]}));
	const quoteOf = (
		verdict: 'same' | 'altered',
		a: string | [string, string],
		b: string | [string, string],
		sameSpeaker?: boolean,
	): [typeof verdict, typeof a, typeof b, typeof sameSpeaker?] => [verdict, a, b, sameSpeaker];
	const a = 'Anna Lund said: “The pumps had failed twice in a week”.';
	const words = 'The pumps had failed twice in a week';

	it.each([
		['the same', 'Anna Lund', 'Anna Lund', true, `both quote Anna Lund: “${words}”`],
		['in full and in short', 'Anna Lund', 'Lund', true, `both quote Anna Lund: “${words}”`],
		[
			'by name and role',
			'Anna Lund',
			'the engineer',
			true,
			`both quote Anna Lund = the engineer: “${words}”`,
		],
		['other', 'Anna Lund', 'Per Olsen', false, `quote: Anna Lund | Per Olsen: “${words}”`],
		['not told to be the same', 'Anna Lund', 'he', undefined, `both quote “${words}”`],
	] as const)('has its speakers where they are told: %s', (_, inA, inB, same, reason) => {
		const b = `It was ${inB} who said: “The pumps had failed twice in a week”.`;
		expect(reasonOf(a, b, 'same', [words, inA], [words, inB], same)).toBe(reason);
	});

	it.each([
		['a word', 'The pumps had stopped twice in a week', '“…failed…” | “…stopped…”'],
		['a word less', 'The pumps had failed in a week', '“…failed twice…” | “…failed…”'],
		['a word more', 'The old pumps had failed twice in a week', '“The…” | “The old…”'],
		['the end', 'The pumps had failed twice in a month', '“…week” | “…month”'],
		['the end left off', 'The pumps had failed', '“…failed twice in a week” | “…failed”'],
		['the beginning left off', 'had failed twice in a week', '“The pumps had…” | “had…”'],
		['two places', 'The pumps had stopped twice in a month', '“…failed…week” | “…stopped…month”'],
		[
			'places side by side',
			'The pumps have now failed often in a week',
			'“…had failed twice…” | “…have now failed often…”',
		],
		['an insertion that is marked', 'The [new] pumps had failed thrice in a week', '“…twice…” | “…thrice…”'],
		['all of it', 'Nothing worked', `“${words}” | “Nothing worked”`],
	])('has what was altered in it: %s', (_, other, reason) => {
		const b = `The engineer said: “${other}”.`;
		expect(reasonOf(a, b, 'altered', words, other)).toBe(`quote altered: ${reason}`);
	});

	it('has its speakers before what was altered', () => {
		const b = 'Per Olsen said: “The pumps had stopped twice in a week”.';
		const stopped = 'The pumps had stopped twice in a week';
		expect(reasonOf(a, b, 'altered', [words, 'Anna Lund'], [stopped, 'Per Olsen'], false)).toBe(
			'quote altered: Anna Lund: “…failed…” | Per Olsen: “…stopped…”',
		);
		const same = b.replace('Per Olsen', 'Lund');
		expect(reasonOf(a, same, 'altered', [words, 'Anna Lund'], [stopped, 'Lund'], true)).toBe(
			'quote altered: Anna Lund: “…failed…” | “…stopped…”',
		);
	});

	it('is cut between words where it is long', () => {
		const long = `We have waited ${'and waited '.repeat(20)}for this`;
		const text = `She said: “${long}”.`;
		const reason = reasonOf(text, text, 'same', long, long);
		expect(reason).toMatch(/^both quote “We have waited (?:and waited )+and( waited)?…”$/);
		expect(reason.length).toBeLessThan(120);
	});
});
