import type {AskOptions, Engines} from '../../source/engines/engines.js';
import type {Answer, Question} from '../../source/engines/question.js';
import {instantEngines} from '../engines/instant-engines.js';

/** A question that was asked, to be answered by the test. */
export type Held = AskOptions & {
	question: Question;
	answer: (answer: Answer) => void;
	fail: (error: Error) => void;
};

/** Engines that answer when they are told to. `isQuick`: whether an answer is a matter of a moment. */
export function heldEngines({isQuick = false} = {}) {
	const asked: Held[] = [];
	const calls = {closed: 0, followed: 0};
	const engines: Engines = {
		...instantEngines(),
		follow() {
			calls.followed++;
		},
		answerNow: () => undefined,
		isQuick: () => isQuick,
		ask: (question, options = {}) =>
			new Promise((answer, fail) => asked.push({question, ...options, answer, fail})),
		close() {
			calls.closed++;
		},
	};
	return {engines, asked, calls};
}
