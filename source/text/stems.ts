import {stemmer} from '@orama/stemmers/english';

const stems = new Map<string, string>();

/** The Snowball stem of a folded English word: "soldiers" and "soldier" have one. */
export function stem(folded: string): string {
	let found = stems.get(folded);
	if (found === undefined) {
		found = stemmer(folded);
		// A bound, so that a library of any size cannot fill the memory with words.
		if (stems.size > 200_000) stems.clear();
		stems.set(folded, found);
	}

	return found;
}
