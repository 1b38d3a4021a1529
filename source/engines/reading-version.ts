/**
What reads articles, in a few letters: the build makes them of all the code that has to do with it, and what is read may
depend on Node's tables of Unicode, too. Undefined where the program was not built.
*/
export const readingVersion: string | undefined = process.env.READING_VERSION
	? [process.env.READING_VERSION, process.versions.v8, process.versions.icu].join(' ')
	: undefined;
