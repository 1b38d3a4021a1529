import type {Article} from '../article/article.js';
import type {TextPosition} from '../layout/article-lines.js';

/**
Where the fragment of an address leads in an article: to the heading whose words it has, as most pages name their parts
(`#early-life`, `#Early_life`). Undefined where no heading has them: what else has a name on a page is not kept.
*/
export function fragmentPlace({blocks}: Article, fragment: string): TextPosition | undefined {
	const name = letters(decoded(fragment));
	if (name === '') return undefined;
	const block = blocks.findIndex(({kind, text}) => kind === 'heading' && letters(text) === name);
	return block < 0 ? undefined : {block, offset: 0};
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function decoded(fragment: string): string {
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}
