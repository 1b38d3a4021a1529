/** What the bytes 0x80 to 0x9F are in windows-1252 (WHATWG Encoding Standard), one character each; all others are as in Latin-1. */
export const windows1252High = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
