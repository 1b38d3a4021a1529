/**
What the words of a language say of dates. Each entry is a list with commas, of words or phrases; a stroke stands between those
that say the same. Case, diacritics and the sort of apostrophe or dash do not count. What an entry stands for is counted from 1
in the order of the list, where the order means something.
*/
export type DateWords = {
	/** Whether months and days of the week are written with capitals. */
	isCapital: boolean;
	/** Whether the month may stand before the day: "March 4", "3/4/2024". */
	isMonthFirst: boolean;
	/** Whether every noun has a capital, so that a capital tells no name. */
	hasCapitalNouns: boolean;
	/** Whether a year stands in a sentence without a word before it: "1987 wurde es gebaut". */
	hasBareYears: boolean;
	/** Forms of the months, and of the days of the week from Monday on, that the runtime has not, as of other cases. */
	month: string;
	weekday: string;
	/** Days of the week in words that are ordinals before a noun: "na segunda". */
	ordinalWeekday: string;
	/** Short forms, which stand beside the number of the day alone. */
	shortMonth: string;
	shortWeekday: string;
	/** What is set behind a day of the week in one word: parts of the day. */
	weekdayEnding: string;
	/** Days of the week of which not one is meant, but all of them: "Mondays"; and what makes them so: "every". */
	everyWeekday: string;
	every: string;
	/** What makes a day of the week one with a name of its own, before or behind it: "Good Friday". */
	namedDay: string;
	/** Ordinals from the first on; what is set behind the figure of one: "th", "er", ".". */
	ordinal: string;
	ordinalEnding: string;
	/** Articles; what stands between a day and its month, a month and its year. */
	the: string;
	of: string;
	and: string;
	between: string;
	to: string;
	/** What stands before a month, a year or a season, and seldom before other figures. */
	in: string;
	/** What may stand before a month or a year, and often stands before something else. */
	lead: string;
	/** How far a date holds. */
	from: string;
	until: string;
	/** Those words for "from" that tell of a year where something is from, not since when it holds. */
	origin: string;
	before: string;
	after: string;
	about: string;
	/** Parts of months and years: "early", "the end of". */
	edge: string;
	/** Before or behind a week, a month, a season: the one before, this one, the one to come. */
	last: string;
	this: string;
	next: string;
	/** The week, the month, the year. */
	unit: string;
	/** The last week, month and year in words that say both; this week, month and year; the next. */
	lastUnit: string;
	/** Days, weeks, months and years as they are counted; numbers in words from one on. */
	span: string;
	count: string;
	/** Behind and before so many of them: "ago". Words before, after which it was longer ago or not as long: "more than". */
	ago: string;
	agoLead: string;
	notAgo: string;
	/** "quarter" of a year; ordinals before it that are not among those of days; its short names from the first on: "Q1". */
	quarter: string;
	quarterOrdinal: string;
	quarterName: string;
	/** Days with a name: New Year's Day, 14 February, 31 October, 24, 25, 26 and 31 December. */
	holiday: string;
	/** Words of what is open, before its hours: "daily". */
	opening: string;
	/** The days from that before yesterday to that after tomorrow. */
	relativeDay: string;
	/** The year as a word beside its figure: "im Jahr 2019", "в 2019 году". */
	yearWord: string;
	/** What stands before the figure of a decade, and behind it; its tens in words, from ten on. */
	decadeLead: string;
	decadeEnding: string;
	tens: string;
	/** "century"; what stands behind the hundreds: "1800-talet". */
	century: string;
	centuryEnding: string;
	/** What stands behind a year that was before our era. */
	beforeChrist: string;
	/** Spring, summer, autumn, winter; the last ones in words that say both ("i somras"), then this year's. */
	season: string;
	lastSeason: string;
	/** Before a day, when the night before it is meant: "night to". */
	nightTo: string;
	/** What stands before a time of day, and before other things; what stands before a time of day alone. */
	at: string;
	clock: string;
	/** What stands behind a time of day alone; behind a duration as well. */
	oclock: string;
	hours: string;
	/** What stands before such hours only where they are of the clock: "à 18 heures". */
	hourLead: string;
	/** Parts of the day: before noon, after noon, morning, afternoon, evening, night. */
	dayPart: string;
	noon: string;
	midnight: string;
	/** The hours from one to twelve at the clock, and as they stand behind "half". */
	hourWord: string;
	halfHourWord: string;
	/** Minutes in steps of five; what stands between them and the hour: "ten past eight", "ten to eight". */
	minuteWord: string;
	pastHour: string;
	toHour: string;
	/** Half past, half to, a quarter past, a quarter to, before the hour; the same behind it. */
	partOfHour: string;
	hourAndPart: string;
	/** The time of the place. */
	localTime: string;
	/** Verbs that tell what has been, close before a day of the week, and the ending of such; what ends so and is yet to come. */
	pastVerb: string;
	pastEnding: string;
	plannedVerb: string;
	/** Before what is numbered like a date, and is none: "version". */
	version: string;
	/** What stands before an amount, and holds a preposition of dates: "a total of". */
	amount: string;
	/** What stands before a year that tells which one something is of: "a 2019 study". */
	determiner: string;
	/** Nouns that are counted, though they are listed with the function words. */
	counted: string;
};
