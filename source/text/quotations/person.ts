/** What a pronoun, a title or a first name tells. */
export type Gender = 'man' | 'woman';
