import type {Article} from '../article/article.js';
import {originalRange} from '../article/original-range.js';
import type {Range} from '../text/words.js';
import type {Passage} from './comparison.js';
import {rangeInBlock} from './passage-offsets.js';

/** A range of the text of a passage as offsets into the original of its article. */
export function rangeInOriginal(article: Article, passage: Passage, wanted: Range): Range {
	const {block, range} = rangeInBlock(passage, wanted);
	return originalRange(article, article.blocks[block], range);
}
