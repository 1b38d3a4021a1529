import {sayWhileWaiting} from '../terminal/progress-line.js';

/** A page far away, or a program that has not written its article yet, takes its time: a line says so meanwhile. */
export const withProgressLine = <Result>(reading: Promise<Result>): Promise<Result> =>
	sayWhileWaiting(reading, 'Still reading; Ctrl-C gives up.');
