import {withProgressLine} from '../terminal/progress-line.js';

/** A page far away, or a program that has not written its article yet, takes its time: a line says so meanwhile. */
export const whileReading = <Result>(reading: Promise<Result>): Promise<Result> =>
	withProgressLine(reading, 'Still reading; Ctrl-C gives up.');
