/**
The words of a language by which who speaks is told, each list with spaces between its words, phrases with bars. All in lower
case. A language is added by adding a table.
*/
export type SayingWords = {
	/** Finite forms, or participles behind an auxiliary: "said". */
	verbs: string;
	/** Verbs that need a second word: "put it". */
	verbPhrases: string;
	/** Of these, those that a quoted word or two are said with: "called it". */
	naming: string;
	/** What takes up the subject of the sentence: "adding". */
	adding: string;
	/** "according to" */
	according: string;
	/** The same behind the name: "zufolge". */
	accordingBehind: string;
	/** What may stand between the subject and the verb. */
	between: string;
	/** Forms of "to be": before a verb of saying they make who is told the subject. */
	passive: string;
	determiners: string;
	/** Prepositions that lead from one noun to the next. */
	connectors: string;
	/** Words that end a name or a role: other prepositions, conjunctions, adverbs of time. */
	ends: string;
	/** Prepositions before who is told: "dijo a este diario la alcaldesa". */
	to: string;
	/** Prepositions before a place. */
	places: string;
	relatives: string;
	and: string;
	he: string;
	she: string;
	they: string;
	/** No speaker can be told of these: "it", "one", "I". */
	nobody: string;
	/** Verbs that leave out their pronoun. */
	mayLackSubject: boolean;
	/** Every noun has a capital. */
	hasCapitalNouns: boolean;
	titles: string;
	titlesOfMen: string;
	titlesOfWomen: string;
	/** Nouns for people, as far as they are common; a star in front stands for what a longer word begins with. */
	roles: string;
	rolesOfMen: string;
	rolesOfWomen: string;
	/** What is said of a work whose title follows, or of a name that is not meant. */
	works: string;
	soCalled: string;
	/** "With these words": what takes up a quotation before it. */
	words: string;
	/** Nouns in the names of bodies, not of people. */
	bodies: string;
	calendar: string;
};
