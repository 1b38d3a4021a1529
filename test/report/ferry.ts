import {statedComparison} from '../stated-comparison.js';

/** Two reports whose one pair has all there is to state. */
export const ferry = statedComparison(
	'The ferry Saint Brannoc struck the quay at Marrick on Tuesday, injuring 23 people. Engineer Anna Lund said “the pumps had failed twice”, and that repairs of $2.3 million may not be enough. More than 400 were on board; 7 boats came.',
	'Twenty-one people were hurt when the Saint Brannoc hit the quay at Marrick on Tuesday. “The pumps had failed once”, Lund said, and repairs of $2.3m will allegedly be enough. Olsen called it “a mess”. There were 412 on board, on two decks.',
	{
		figures: [
			['agree', ['Tuesday', undefined, 'date'], ['Tuesday', undefined, 'date']],
			['differ', ['23 people', 'people injured'], ['Twenty-one people', 'people hurt']],
			['agree', ['$2.3 million', 'repairs', 'money'], ['$2.3m', 'repairs', 'money']],
			['about', ['More than 400', 'on board'], ['412', 'on board']],
		],
		only: {a: [['7 boats', 'boats']], b: [['two decks', 'decks']]},
		quotes: [
			['altered', ['the pumps had failed twice', 'Anna Lund'], ['The pumps had failed once', 'Lund'], true],
		],
		changes: [
			['hedge', 'may', 'will'],
			['negation', 'not', undefined],
			['hedge', undefined, 'allegedly'],
			['words', 'struck', 'hit'],
		],
		shared: ['Saint Brannoc', 'Marrick', 'quay', 'enough'],
	},
	{kind: 'reworded', score: 0.7},
);
