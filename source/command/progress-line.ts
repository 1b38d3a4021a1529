import {withProgressLine} from '../terminal/progress-line.js';

/** A page far away, or a program that has not written its article yet, takes its time. */
export const patiently = <Result>(reading: Promise<Result>): Promise<Result> =>
	withProgressLine(reading, 'Still reading; Ctrl-C gives up.');
