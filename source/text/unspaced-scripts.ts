const scripts = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'];

/** A character class, to be set into patterns with the flag `u`: letters of scripts that set no space between words. */
export const unspacedLetter = `[${scripts.map(script => `\\p{Script=${script}}`).join('')}]`;

const pattern = new RegExp(unspacedLetter, 'u');

/** Whether a text holds a letter of a script that sets no space between words. */
export const isUnspaced = (text: string): boolean => pattern.test(text);
