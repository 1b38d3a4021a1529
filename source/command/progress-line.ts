import {withThousands} from '../layout/columns.js';
import {withProgressLine} from '../terminal/progress-line.js';

/** How much of a list of sources has been read. */
export type ReadingProgress = {
	/** How many there are in all; 0 as long as that is not known. */
	of: number;
	readonly done: number;
};

/**
A page far away, or a program that has not written its article yet, takes its time: a line says so meanwhile, and of many
sources how many have been read.
*/
export const whileReading = <Result>(
	reading: Promise<Result>,
	progress: ReadingProgress = {done: 0, of: 0},
): Promise<Result> => withProgressLine(reading, () => `Still reading${soFar(progress)}; Ctrl-C gives up.`);

/** The same for what is done with them then: "comparing", "searching". */
export const whileWorking = <Result>(what: string, work: Promise<Result>): Promise<Result> =>
	withProgressLine(work, () => `Still ${what}; Ctrl-C gives up.`);

const soFar = ({done, of}: ReadingProgress): string =>
	of > 1 ? `: ${withThousands(done)} of ${withThousands(of)}` : '';
