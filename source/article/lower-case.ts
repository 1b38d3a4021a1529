/** In lower case, the Turkish İ a plain i. */
export const lowerCase = (text: string): string => text.toLowerCase().replaceAll('i\u0307', 'i');
