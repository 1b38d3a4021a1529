import type {Article} from '../article/article.js';
import {describeKind, explainPair} from '../compare/evidence.js';
import type {NumberedPair} from '../compare/numbered-pairs.js';
import {joinSafe, type SafeText, safe, toSafeText} from '../text/safe-text.js';

/** A pair to hand on: both passages, each with where it is from, and why they are a pair. Lines without their ends. */
export function quotePair(pair: NumberedPair, a: Article, b: Article): SafeText[] {
	const why = [describeKind(pair), explainPair(pair)].filter(part => part !== '');
	return [pair.a.text, sourceLine(a), safe``, pair.b.text, sourceLine(b), safe``, joinSafe(why, safe` · `)];
}

/** Outlet, title, date and address of an article, after a dash. */
export function sourceLine({outlet, title, published, source, id}: Article): SafeText {
	const known = [outlet, title, published].filter(part => part !== undefined);
	return safe`— ${joinSafe([...known, toSafeText(source.url ?? source.path ?? id)], safe`, `)}`;
}
